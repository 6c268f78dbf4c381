import type { Candidate, Cause, DeclineExplanation, NoteId, Strategy } from "./explanation.ts";
import type { Source } from "./network.ts";
import type { RuleKey } from "./rules/rule.ts";
import type { Signal } from "./signal.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Everything about an answer that depends only on tables, code and language, made once.
 *
 * @internal
 */
export interface Plan {
  readonly verdict: Verdict;
  readonly title: string;
  readonly network?: string | undefined;
  readonly edition?: string | undefined;
  readonly label?: string | undefined;
  readonly display?: string | undefined;
  readonly ambiguous: readonly Candidate[];
  readonly notes: readonly NoteId[];
  readonly signals: readonly Signal[];
  /** Whose causes and strategies apply. Where tables disagree, those of each candidate follow. */
  readonly causes: readonly RuleKey[];
  readonly strategies: readonly RuleKey[];
  /** Ids of the tables' own sources for the code. */
  readonly tableSources: readonly string[];
  readonly sourceOf: (id: string) => Source | undefined;
  /** Answers by what holds. It only saves time: what is in it could be made again. */
  readonly answers: Map<string, Answer>;
}

/**
 * What holds for one question: signals, and who sees the screens.
 *
 * @internal
 */
export type Held = ReadonlySet<Signal | "private_screen" | "public_display" | (string & {})>;

/**
 * The causes and strategies of a plan for what holds.
 *
 * @internal
 */
export interface Judgement {
  readonly causes: readonly Cause[];
  readonly strategies: readonly Strategy[];
  readonly sources: readonly Source[];
}

/**
 * What a plan says for what holds.
 *
 * @internal
 */
export type Answer = Judgement &
  Pick<DeclineExplanation, "ambiguous" | "notes" | "retry" | "messages" | "customerActions">;
