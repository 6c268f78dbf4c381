import type { Likelihood } from "../explanation.ts";
import type { Evidence, Party } from "../network.ts";
import type { Reason } from "../reason.ts";
import type { Condition } from "../signal.ts";

/**
 * What a set of rules is for: a reason, or a situation that is none.
 *
 * @internal
 */
export type RuleKey = Reason | "reversal_reason" | "nothing_to_reverse" | "tables_differ";

/**
 * A cause and one judgement of it: text key, where it lies, how likely, how well supported, what must hold.
 *
 * Of the rows of one id the first that holds is taken; a cause without one is left out. The key is the cause's id, with
 * `:variant` where it has several texts; `=` is what the code says itself. The evidence `stated` is the table's own.
 *
 * @internal
 */
export type CauseRow = readonly [string, Party, Likelihood, Evidence | "stated", ...Condition[]];

/**
 * What a strategy is where that differs from the catalogue: a remedy, a remedy for the next time, advice of a general
 * kind, or such advice that has been shown not to help here.
 *
 * @internal
 */
export type Profile = "remedy" | "next_time" | "advice" | "no_help";

/**
 * A strategy where it applies: text key, what must hold, and a profile where it is not what the catalogue says. Of the
 * rows of one id the first that holds is taken.
 *
 * @internal
 */
export type StrategyRule = readonly [string, ...(Condition | Profile)[]];

/** The id that a text key belongs to. */
export type IdOf<Key extends string> = Key extends `${infer Id}:${string}` ? Id : Key;
