import type { Ceiling, DeclineExplanation, RetryRule, RetryVerdict } from "./explanation.ts";
import { isInForce } from "./is-in-force.ts";
import { countedTimes, type Decline, dayOf, declinesOf, type RetryHistory, timeOf } from "./retry-attempts.ts";
import { millisecondsOf, retryWindow } from "./retry-window.ts";

/** How much of a ceiling is used. */
export interface CeilingUse {
  /** The id of the rule: see `explanation.retry`. */
  readonly rule: string;
  /** Absent where nothing is known of what it counts: then it advises, and does not decide. */
  readonly used?: number;
  readonly left?: number;
  readonly ceiling: Ceiling;
  readonly edition?: string;
  readonly sources: readonly string[];
}

/** Whether a further attempt may be made at a moment, and what decided it. */
export interface RetryPlan {
  readonly verdict: RetryVerdict;
  /** The earliest moment, ISO 8601 in UTC, where only time is in the way. */
  readonly notBefore?: string;
  /** The rule that decided, its edition and its sources; absent where the code alone did. */
  readonly rule?: string;
  readonly edition?: string;
  readonly sources: readonly string[];
  /** Why, in the language of the explanation. */
  readonly text: string;
  /** Every ceiling that applies. A ceiling is not advice to use it up. */
  readonly ceilings: readonly CeilingUse[];
}

/**
 * Returns whether a declined transaction may be tried again at a moment, by the explanation and what has been tried.
 *
 * A hard stop goes before a wait, a wait before a ceiling, a ceiling before what the code suggests; more history never
 * allows more. The first attempt is the original: after 20 further ones a rule of 20 retries has none left. Rules travel
 * in the explanation; which of them is in force is told by `now`. Pure: it asks no clock.
 *
 * @throws `RangeError` for a time that is none.
 * @example
 * const explanation = explainDecline({ responseCode: "51", network: "unionpay", cardScheme: "visa", initiator: "merchant" });
 * planRetry(explanation, { attempts: [{ at: "2026-11-20T08:00:00Z", responseCode: "51" }], now: "2026-11-22T08:00:00Z" }).verdict; // "allowed"
 */
export function planRetry({ retry }: DeclineExplanation, history: RetryHistory): RetryPlan {
  const now = timeOf(history.now);
  const today = dayOf(now);
  const rules: RetryRule[] = [];
  for (const rule of retry.rules) if (isInForce(rule, today)) rules.push(rule);
  for (const rule of retry.otherDays ?? []) if (isInForce(rule, today)) rules.push(rule);
  const declines = declinesOf(history);
  const uses: RuleUse[] = [];
  for (const rule of rules)
    if (rule.ceiling !== undefined) uses.push(useOf(rule, rule.ceiling, declines, history, now));
  const ceilings = uses.map(({ use }) => use);

  const settled = retry.because === "nothing_to_retry" || retry.verdict === "check_status_first";
  const stop = rules.find(({ kind }) => kind === "hard_stop");
  if (!settled && stop !== undefined) return by(stop, "never", ceilings);
  // A rule of another day, or a wait that is over, leaves what the code and its table say.
  const base = retry.withoutScheme ?? retry.verdict;
  const plain = { verdict: base, sources: [], text: retry.text, ceilings };
  if (settled || base === "never") return plain;
  const change = rules.find(({ kind }) => kind === "change");
  if (change !== undefined) return by(change, "after_change", ceilings);
  const last = declines.at(-1)?.at ?? now;
  let longest: { readonly rule: RetryRule; readonly until: number } | undefined;
  const block = (rule: RetryRule, until: number): void => {
    if (longest === undefined || until > longest.until) longest = { rule, until };
  };
  for (const rule of rules) if (rule.kind === "wait") block(rule, last + millisecondsOf(rule.notBefore ?? ""));
  for (const { rule, use, frees } of uses) if (use.left === 0) block(rule, frees);
  if (longest !== undefined && longest.until > now) {
    // Time alone does not help where something has to change.
    const verdict = base === "after_change" ? base : "not_now";
    const { rule, until } = longest;
    return by(rule, verdict, ceilings, Number.isFinite(until) ? new Date(until).toISOString() : undefined);
  }
  return plain;
}

function by(
  { id, edition, sources, text }: RetryRule,
  verdict: RetryVerdict,
  ceilings: readonly CeilingUse[],
  notBefore?: string,
): RetryPlan {
  // Written out: objects that are put together from others take several times as long.
  if (notBefore === undefined)
    return edition === undefined
      ? { verdict, rule: id, sources, text, ceilings }
      : { verdict, rule: id, edition, sources, text, ceilings };
  return edition === undefined
    ? { verdict, notBefore, rule: id, sources, text, ceilings }
    : { verdict, notBefore, rule: id, edition, sources, text, ceilings };
}

/** A ceiling, how much of it is used, and when it lets one more through. */
interface RuleUse {
  readonly rule: RetryRule;
  readonly use: CeilingUse;
  readonly frees: number;
}

function useOf(
  rule: RetryRule,
  ceiling: Ceiling,
  declines: readonly Decline[],
  history: RetryHistory,
  now: number,
): RuleUse {
  if (ceiling.counts === "merchant_declines") {
    const used = history.merchantDeclines;
    if (used === undefined) return { rule, use: useOfRule(rule, ceiling), frees: now };
    // When the merchant's declines leave the window is not known.
    return { rule, use: useOfRule(rule, ceiling, used), frees: Number.POSITIVE_INFINITY };
  }
  const { start, leaves } = retryWindow(ceiling, now);
  const counted = countedTimes(ceiling, declines, history, start);
  // It frees when so many have left that one fewer than the ceiling remains.
  const frees = counted.length < ceiling.attempts ? now : leaves(counted[counted.length - ceiling.attempts] ?? now);
  return { rule, use: useOfRule(rule, ceiling, counted.length), frees };
}

function useOfRule({ id, edition, sources }: RetryRule, ceiling: Ceiling, used?: number): CeilingUse {
  const told = edition === undefined ? { rule: id, ceiling, sources } : { rule: id, ceiling, edition, sources };
  if (used === undefined) return told;
  const left = Math.max(0, ceiling.attempts - used);
  return edition === undefined
    ? { rule: id, used, left, ceiling, sources }
    : { rule: id, used, left, ceiling, edition, sources };
}
