import type { RetryAdvice, RetryGround, RetryRule, RetryVerdict } from "./explanation.ts";
import type { Texts } from "./locales/locale.ts";
import type { PosClass } from "./network.ts";
import type { Held, Plan } from "./plan.ts";
import { isApproval } from "./verdict.ts";

function decide({ verdict, ambiguous }: Plan, held: Held): readonly [RetryVerdict, RetryGround] {
  const { outcome, reason, retry } = verdict;
  const unattended = held.has("merchant_initiated") && !held.has("pays_out");
  // Waiting helps an unattended charge; a customer at the till needs another card or amount.
  const scarce =
    reason === "insufficient_funds" || reason === "amount_limit_exceeded" || reason === "count_limit_exceeded";
  if (outcome === "not_a_decline" || retry === "none" || isApproval(outcome)) return ["never", "nothing_to_retry"];
  if (held.has("reversing")) return ["not_now", "reversal_is_repeated"];
  if (outcome === "outcome_unknown" || retry === "check_status")
    return held.has("asks_only") || held.has("network_message")
      ? ["not_now", "passes_with_time"]
      : ["check_status_first", "outcome_open"];
  if (retry === "never") return ["never", "table_forbids"];
  if (ambiguous.length > 0) return [retry === "after_change" ? retry : "unknown", "tables_differ"];
  if (reason === "incorrect_pin") return ["after_change", "new_pin_entry"];
  if (unattended && (scarce || retry === "later")) return ["allowed", "merchant_initiated"];
  if (scarce) return ["after_change", "needs_a_change"];
  if (retry === "later") return ["not_now", "passes_with_time"];
  return retry === "after_change" ? [retry, "needs_a_change"] : ["unknown", "no_rule_known"];
}

/** What each class tells the terminal, first, and what else goes with it: C forbids this message, not a changed one. */
const classVerdicts: { readonly [C in PosClass]: readonly [RetryVerdict, ...RetryVerdict[]] } = {
  A: ["never"],
  B: ["after_change"],
  C: ["never", "after_change", "check_status_first"],
  D: ["after_change", "never"],
  E: ["check_status_first"],
};

/**
 * Returns whether and when to try again. Nothing but a merchant-initiated transaction is ever allowed unattended.
 *
 * @internal
 */
export function retryAdvice(plan: Plan, held: Held, texts: Texts): RetryAdvice {
  const [verdict, because] = decide(plan, held);
  const { posClass } = plan.verdict;
  const rules: RetryRule[] = [];
  if (posClass !== undefined)
    rules.push({
      id: `pos_class_${posClass.toLowerCase()}`,
      kind: "terminal_handling",
      verdict: classVerdicts[posClass][0],
      agrees: classVerdicts[posClass].includes(verdict),
      text: texts.posClasses[posClass],
      posClass,
      ...(plan.network !== undefined && { appliesTo: { network: plan.network } }),
      sources: plan.tableSources,
    });
  return { verdict, rules, because, text: texts.verdicts[verdict] };
}
