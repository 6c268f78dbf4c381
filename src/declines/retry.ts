import type { RetryAdvice, RetryGround, RetryRule, RetryVerdict } from "./explanation.ts";
import type { Texts } from "./locales/locale.ts";
import type { PosClass } from "./network.ts";
import { type Held, isApproval, type Plan } from "./plan.ts";
import { split } from "./rules/notation.ts";
import { reasonRules } from "./rules/reason-rule.ts";

function decide({ verdict, ambiguous }: Plan, held: Held): readonly [RetryVerdict, RetryGround] {
  const { outcome, reason, retry } = verdict;
  const [manner] = reasonRules[reason];
  const unattended = held.has("merchant_initiated") && !held.has("pays_out");
  // Waiting helps an unattended charge; a customer at the till needs another card or amount.
  const scarce = manner === "funds" || manner === "limit";
  if (outcome === "not_a_decline" || retry === "none" || isApproval(outcome)) return ["never", "nothing_to_retry"];
  if (held.has("reversing")) return ["not_now", "reversal_is_repeated"];
  if (outcome === "outcome_unknown" || retry === "check_status")
    return held.has("asks_only") || held.has("network_message")
      ? ["not_now", "passes_with_time"]
      : ["check_status_first", "outcome_open"];
  if (retry === "never") return [retry, "table_forbids"];
  if (ambiguous.length > 0) return [retry === "after_change" ? retry : "unknown", "tables_differ"];
  if (manner === "pin") return ["after_change", "new_pin_entry"];
  if (unattended && (scarce || retry === "later")) return ["allowed", "merchant_initiated"];
  if (scarce || retry === "after_change") return ["after_change", "needs_a_change"];
  return retry === "later" ? ["not_now", "passes_with_time"] : ["unknown", "no_rule_known"];
}

/** What each class tells the terminal, first, and what else goes with it: C forbids this message, not a changed one. */
const classVerdicts = {
  A: "never",
  B: "after_change",
  C: "never after_change check_status_first",
  D: "after_change never",
  E: "check_status_first",
} as const satisfies { readonly [C in PosClass]: string };

/**
 * Returns whether and when to try again. Nothing but a merchant-initiated transaction is ever allowed unattended.
 *
 * @internal
 */
export function retryAdvice(plan: Plan, held: Held, texts: Texts): RetryAdvice {
  const [verdict, because] = decide(plan, held);
  const { posClass, sources } = plan.verdict;
  const rules: RetryRule[] = [];
  if (posClass !== undefined) {
    const [first, ...others] = split(classVerdicts[posClass], " ");
    rules.push({
      id: `pos_class_${posClass.toLowerCase()}`,
      kind: "terminal_handling",
      verdict: first,
      agrees: [first, ...others].some((each) => each === verdict),
      text: texts.posClasses[posClass],
      posClass,
      ...(plan.only && { appliesTo: { network: plan.only.id } }),
      sources: [...sources],
    });
  }
  const text = because === "nothing_to_retry" ? texts.nothingToRetry : texts.verdicts[verdict];
  return { verdict, rules, because, text };
}
