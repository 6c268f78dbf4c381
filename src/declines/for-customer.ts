import type { CustomerView, DeclineExplanation } from "./explanation.ts";
import type { Outcome } from "./network.ts";

const outcomes = {
  approved: "approved",
  approved_partially: "approved_partially",
  declined: "not_approved",
  referral: "not_approved",
  outcome_unknown: "pending",
  not_a_decline: "none",
} as const satisfies { readonly [O in Outcome]: CustomerView["outcome"] };

/**
 * Returns the only part of an explanation that is meant for a front end.
 *
 * For a lost or stolen card, suspected fraud and the like it is, byte for byte, that of a refusal without a reason.
 *
 * @example
 * ```ts
 * import { createExplainer, en, forCustomer, unionpay } from "field39/declines";
 *
 * const { explainDecline } = createExplainer({ networks: [unionpay], locales: [en] });
 * console.log(forCustomer(explainDecline("41", { network: "unionpay" })).message);
 * // The payment was not approved. Please pay another way, or ask your bank.
 * ```
 */
export function forCustomer(explanation: DeclineExplanation): CustomerView {
  return {
    locale: explanation.locale,
    outcome: outcomes[explanation.outcome],
    message: explanation.messages.customer,
    actions: explanation.customerActions,
  };
}
