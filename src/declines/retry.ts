import type { RetryAdvice, RetryGround, RetryRule, RetryVerdict } from "./explanation.ts";
import type { Texts } from "./locales/locale.ts";
import type { PosClass } from "./network.ts";
import type { PlanHead } from "./plan.ts";
import type { Reason } from "./reason.ts";
import { isApproval } from "./verdict.ts";

/** What the facts say about trying again. */
interface RetryFacts {
  readonly merchantInitiated: boolean;
  readonly paysOut: boolean;
  readonly reversing: boolean;
  /** No money moves: a question, or a message of the network. */
  readonly harmless: boolean;
}

/** Where waiting helps an unattended charge, and a customer at the till needs another card or amount. */
const moneyOrLimit: readonly Reason[] = ["insufficient_funds", "amount_limit_exceeded", "count_limit_exceeded"];

function decide(head: PlanHead, facts: RetryFacts): readonly [RetryVerdict, RetryGround] {
  const { outcome, reason, retry } = head.verdict;
  if (outcome === "not_a_decline" || retry === "none" || isApproval(outcome)) return ["never", "nothing_to_retry"];
  if (facts.reversing) return ["not_now", "reversal_is_repeated"];
  if (outcome === "outcome_unknown" || retry === "check_status")
    return facts.harmless ? ["not_now", "passes_with_time"] : ["check_status_first", "outcome_open"];
  if (retry === "never") return ["never", "table_forbids"];
  if (head.ambiguous.length > 0) return [retry === "after_change" ? "after_change" : "unknown", "tables_differ"];
  if (reason === "incorrect_pin") return ["after_change", "new_pin_entry"];
  if (facts.paysOut && retry !== "unknown")
    return retry === "later" && !moneyOrLimit.includes(reason)
      ? ["not_now", "passes_with_time"]
      : ["after_change", "needs_a_change"];
  if (moneyOrLimit.includes(reason))
    return facts.merchantInitiated ? ["allowed", "merchant_initiated"] : ["after_change", "needs_the_customer"];
  if (retry === "later")
    return facts.merchantInitiated ? ["allowed", "merchant_initiated"] : ["not_now", "passes_with_time"];
  if (retry === "after_change") return ["after_change", "needs_a_change"];
  return ["unknown", "no_rule_known"];
}

/** What each class tells the terminal, first, and what else goes with it: C forbids this message, not a changed one. */
const classVerdicts: { readonly [C in PosClass]: readonly [RetryVerdict, ...RetryVerdict[]] } = {
  A: ["never"],
  B: ["after_change"],
  C: ["never", "after_change", "check_status_first"],
  D: ["after_change", "never"],
  E: ["check_status_first"],
};

function classRules(head: PlanHead, verdict: RetryVerdict, texts: Texts): RetryRule[] {
  const { posClass } = head.verdict;
  if (posClass === undefined) return [];
  return [
    Object.freeze({
      id: `pos_class_${posClass.toLowerCase()}`,
      kind: "terminal_handling" as const,
      verdict: classVerdicts[posClass][0],
      agrees: classVerdicts[posClass].includes(verdict),
      text: texts.posClasses[posClass],
      posClass,
      ...(head.network === undefined ? undefined : { appliesTo: { network: head.network } }),
      sources: head.tableSources,
    }),
  ];
}

/**
 * Returns whether and when to try again. Nothing but a merchant-initiated transaction is ever allowed unattended.
 *
 * @internal
 */
export function retryAdvice(head: PlanHead, facts: RetryFacts, texts: Texts): RetryAdvice {
  const [verdict, ground] = decide(head, facts);
  return Object.freeze({
    verdict,
    rules: Object.freeze(classRules(head, verdict, texts)),
    because: ground,
    text: texts.verdicts[verdict],
  });
}
