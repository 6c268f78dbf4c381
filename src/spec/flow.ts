/**
 * What a transaction was for, as a dialect can tell it.
 *
 * `void` cancels a sale, `reversal` undoes a message that got no usable answer; `unknown` is what is absent or
 * contradicts itself.
 */
export type MessageFlow =
  | "purchase"
  | "cash"
  | "refund"
  | "payout"
  | "preauthorisation"
  | "preauthorisation_cancellation"
  | "completion"
  | "completion_cancellation"
  | "void"
  | "balance_inquiry"
  | "account_verification"
  | "reversal"
  | "load"
  | "network_management"
  | "unknown";
