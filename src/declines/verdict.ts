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
  readonly posClass?: PosClass;
  readonly confirmation?: "required";
  readonly disputed?: string;
  /** How well the table supports what the code says. */
  readonly evidence: Evidence;
  /** True where the reason must not be named to a customer or on a screen that others see. */
  readonly sensitive: boolean;
}

/**
 * Tells whether a reason must not be named to a customer or on a screen that others see.
 *
 * @internal
 */
export function isSensitive(reason: Reason): boolean {
  return mannerOf[reason] === "secret";
}

/**
 * Returns what a table's row says.
 *
 * @internal
 */
export function verdictOf(row: ResponseCodeRow): Verdict {
  return {
    reason: row.reason,
    outcome: row.outcome,
    decidedBy: row.decidedBy,
    severity: row.severity,
    capture: row.capture === true,
    retry: row.retry,
    evidence: row.evidence,
    ...(row.posClass === undefined ? undefined : { posClass: row.posClass }),
    ...(row.confirmation === undefined ? undefined : { confirmation: row.confirmation }),
    ...(row.disputed === undefined ? undefined : { disputed: row.disputed }),
    sensitive: isSensitive(row.reason),
  };
}

/** The more careful one first. */
const outcomes: readonly Outcome[] = [
  "outcome_unknown",
  "declined",
  "referral",
  "approved_partially",
  "approved",
  "not_a_decline",
];
const evidences: readonly Evidence[] = ["refuted", "anecdotal", "plausible", "documented", "specified"];
const retries: readonly RetryClass[] = ["check_status", "never", "after_change", "unknown", "later", "none"];

function mostCareful<Value>(order: readonly Value[], values: readonly Value[]): Value | undefined {
  return order.find((value) => values.includes(value));
}

function agreed<Value>(values: readonly Value[]): Value | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
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
 * Returns what several tables say together. Where they disagree on the reason it claims none, and takes the most careful
 * outcome: one that is an approval in one table and not in another is open.
 *
 * @internal
 */
export function mergeVerdicts(verdicts: readonly Verdict[]): Verdict {
  const [first = unknownCode] = verdicts;
  if (verdicts.length === 1) return first;
  const all = verdicts.map((verdict) => verdict.outcome);
  const open = all.some(isApproval) && !all.every(isApproval);
  const posClass = agreed(verdicts.map((verdict) => verdict.posClass));
  return {
    reason: agreed(verdicts.map((verdict) => verdict.reason)) ?? "unknown",
    outcome: open ? "outcome_unknown" : (mostCareful(outcomes, all) ?? first.outcome),
    decidedBy: agreed(verdicts.map((verdict) => verdict.decidedBy)) ?? "unknown",
    severity: agreed(verdicts.map((verdict) => verdict.severity)) ?? "soft",
    capture: verdicts.every((verdict) => verdict.capture),
    retry: open
      ? "check_status"
      : (mostCareful(
          retries,
          verdicts.map((verdict) => verdict.retry),
        ) ?? first.retry),
    evidence:
      mostCareful(
        evidences,
        verdicts.map((verdict) => verdict.evidence),
      ) ?? first.evidence,
    ...(posClass === undefined ? undefined : { posClass }),
    ...(verdicts.some((verdict) => verdict.confirmation) ? { confirmation: "required" as const } : undefined),
    sensitive: verdicts.some((verdict) => verdict.sensitive),
  };
}

const unsettled = {
  outcome: "outcome_unknown",
  decidedBy: "unknown",
  severity: "soft",
  capture: false,
  retry: "check_status",
  sensitive: false,
  evidence: "plausible",
} as const satisfies Partial<Verdict>;

/**
 * Returns what an event without a code says.
 *
 * @internal
 */
export function eventVerdict(event: DeclineEvent): Verdict {
  return { ...unsettled, reason: event };
}

/**
 * An answer without a code, and without an event: nothing is known about the money.
 *
 * @internal
 */
export const missingCode: Verdict = { ...unsettled, reason: "unknown" };

/**
 * A code that no table has: not an approval, so it is treated as a decline. UnionPay has terminals show 交易失败 for it.
 *
 * @internal
 */
export const unknownCode: Verdict = { ...unsettled, outcome: "declined", retry: "unknown", reason: "unknown" };

/**
 * Returns what a code in a reversal request says: why it is reversed.
 *
 * @internal
 */
export function reversalReason(reason: Reason): Verdict {
  return { ...unsettled, outcome: "not_a_decline", retry: "none", reason };
}

/**
 * The answer to a reversal of something that is not there.
 *
 * @internal
 */
export const nothingToReverse: Verdict = {
  ...unsettled,
  outcome: "not_a_decline",
  retry: "none",
  reason: "original_not_found",
};
