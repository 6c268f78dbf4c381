import { mannerOf } from "./audience.ts";
import type { DeclineEvent } from "./facts.ts";
import type { Evidence, Outcome, Party, PosClass, ResponseCodeRow, RetryClass } from "./network.ts";
import type { Reason } from "./reason.ts";

/**
 * What a code, an event or a situation says before any other fact is looked at.
 *
 * @internal
 */
export interface Verdict {
  readonly reason: Reason;
  readonly outcome: Outcome;
  readonly decidedBy: Party;
  readonly severity: "soft" | "hard";
  readonly capture: boolean;
  readonly retry: RetryClass;
  readonly posClass?: PosClass | undefined;
  readonly confirmation?: "required" | undefined;
  readonly disputed?: string | undefined;
  /** How well the table supports what the code says. */
  readonly evidence: Evidence;
  /** True where the reason must not be named to a customer or on a screen that others see. */
  readonly sensitive: boolean;
}

/**
 * Tells whether an outcome is an approval, be it in part.
 *
 * @internal
 */
export function isApproval(outcome: Outcome): boolean {
  return outcome === "approved" || outcome === "approved_partially";
}

/**
 * Returns what a table's row says.
 *
 * @internal
 */
export function verdictOf(row: ResponseCodeRow): Verdict {
  return { ...row, capture: row.capture === true, sensitive: mannerOf[row.reason] === "secret" };
}

/** The more careful one first. */
const outcomes: readonly Outcome[] = ["outcome_unknown", "declined", "referral", "approved_partially", "approved"];
const retries: readonly RetryClass[] = ["check_status", "never", "after_change", "unknown", "later", "none"];
const evidences: readonly Evidence[] = ["refuted", "anecdotal", "plausible", "documented", "specified"];

/**
 * Returns what several tables say together. Where they disagree on the reason it claims none, and takes the most careful
 * outcome: one that is an approval in one table and not in another is open.
 *
 * @internal
 */
export function mergeVerdicts(verdicts: readonly Verdict[]): Verdict {
  const first: Verdict = verdicts[0] ?? situations.unknownCode;
  if (verdicts.length === 1) return first;
  const agreed = <Key extends keyof Verdict>(key: Key): Verdict[Key] | undefined =>
    verdicts.every((verdict) => verdict[key] === first[key]) ? first[key] : undefined;
  const worst = <Key extends keyof Verdict>(key: Key, order: readonly Verdict[Key][]): Verdict[Key] =>
    order.find((value) => verdicts.some((verdict) => verdict[key] === value)) ?? first[key];
  const open = new Set(verdicts.map(({ outcome }) => isApproval(outcome))).size > 1;
  return {
    reason: agreed("reason") ?? "unknown",
    outcome: open ? "outcome_unknown" : worst("outcome", outcomes),
    decidedBy: agreed("decidedBy") ?? "unknown",
    severity: agreed("severity") ?? "soft",
    capture: agreed("capture") ?? false,
    retry: open ? "check_status" : worst("retry", retries),
    evidence: worst("evidence", evidences),
    posClass: agreed("posClass"),
    confirmation: worst("confirmation", ["required"]),
    sensitive: worst("sensitive", [true]),
  };
}

const unsettled = {
  reason: "unknown",
  outcome: "outcome_unknown",
  decidedBy: "unknown",
  severity: "soft",
  capture: false,
  retry: "check_status",
  evidence: "plausible",
  sensitive: false,
} as const satisfies Verdict;

/**
 * What is said where no row of a table speaks.
 *
 * @internal
 */
export const situations = {
  /** No code and no event: nothing is known about the money. */
  missingCode: unsettled,
  /** No table has it, so it is no approval. UnionPay has terminals show 交易失败 for it. */
  unknownCode: { ...unsettled, outcome: "declined", retry: "unknown" },
  /** In a reversal request the code says why it is reversed. */
  reversalReason: { ...unsettled, outcome: "not_a_decline", retry: "none" },
  nothingToReverse: { ...unsettled, outcome: "not_a_decline", retry: "none", reason: "original_not_found" },
} as const satisfies Readonly<Record<string, Verdict>>;

/**
 * Returns what an event without a code says.
 *
 * @internal
 */
export function eventVerdict(event: DeclineEvent): Verdict {
  return { ...unsettled, reason: event };
}
