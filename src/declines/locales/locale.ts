import type { NoteId, RetryVerdict } from "../explanation.ts";
import type { PosClass } from "../network.ts";
import type { Reason } from "../reason.ts";
import type { CauseKey } from "../rules/cause.ts";
import type { CustomerPhrase } from "../rules/manner.ts";
import type { CautionId, StrategyKey } from "../rules/strategy.ts";
import type { Signal } from "../signal.ts";

/** Every text of an explanation in one language: a missing one does not compile. */
export interface Texts {
  /** Reasons in a few words, without a full stop. */
  readonly reasons: { readonly [R in Reason]: string };
  /** The reason in a few words where tables differ. */
  readonly tablesDiffer: string;
  /** What stands for a reason that must not be named. */
  readonly notApproved: string;
  readonly customer: { readonly [P in CustomerPhrase]: string };
  readonly causes: { readonly [K in CauseKey]: string };
  readonly strategies: { readonly [K in StrategyKey]: string };
  /** What stands before a cause or strategy that only matters when the merchant pays; ends ready to be continued. */
  readonly ifPaidOut: string;
  /** Follows the text of `lower_amount`: the exact maximum goes where `{0}` stands. */
  readonly atMost: string;
  readonly cautions: { readonly [C in CautionId]: string };
  readonly signals: { readonly [S in Signal]: string };
  readonly notes: { readonly [N in NoteId]: string };
  readonly verdicts: { readonly [V in RetryVerdict]: string };
  /** Instead of a verdict, for what is no decline. */
  readonly nothingToRetry: string;
  readonly posClasses: { readonly [C in PosClass]: string };
  /** What stands between a title and a sentence. */
  readonly colon: string;
  /** What ends a title that stands alone. */
  readonly stop: string;
  /** What stands between two sentences. */
  readonly space: string;
}

/** A language: its BCP 47 tag, and its texts. */
export interface Locale<Id extends string = string> {
  readonly id: Id;
  readonly texts: Texts;
}
