import type { Ceiling, RetryVerdict } from "../explanation.ts";
import type { Evidence, Source } from "../network.ts";

/** A card scheme's rule about trying again, as data. */
export interface SchemeRule {
  /** Snake case, unique across the library: `visa_never_approve`. */
  readonly id: string;
  /** `hard_stop` goes before `wait`, that before `change` (of card or details), that before `ceiling`. */
  readonly kind: "hard_stop" | "wait" | "change" | "ceiling";
  readonly scheme: string;
  /** ISO 3166 numeric of the acquirer's country, where the rule is one region's. */
  readonly region?: string;
  /** Codes of the scheme's own table, with a space between them; all declines where absent. */
  readonly codes?: string;
  /** The scheme's advice codes. */
  readonly adviceCodes?: string;
  /** ISO 8601 duration after the decline. */
  readonly notBefore?: string;
  readonly ceiling?: Ceiling;
  /** The first day in force, and the first day no more: ISO 8601. */
  readonly from?: string;
  readonly until?: string;
  readonly edition?: string;
  readonly evidence: Evidence;
  readonly sources: readonly string[];
  /** What it says, by language. */
  readonly text: { readonly en: string; readonly "zh-CN": string };
}

/** The rules of one scheme, and the documents that they rest on. */
export interface SchemeRules {
  readonly scheme: string;
  readonly rules: readonly SchemeRule[];
  readonly sources: readonly Source[];
}

/** What a kind of rule says about trying again. */
export const verdictOfKind = {
  hard_stop: "never",
  wait: "not_now",
  change: "after_change",
  ceiling: "unknown",
} as const satisfies { readonly [K in SchemeRule["kind"]]: RetryVerdict };
