import type { Party } from "./network.ts";
import type { Reason } from "./reason.ts";
import type { StrategyKey } from "./rules/strategy.ts";

/**
 * How a reason is put to people. `secret` is one that no text for the customer, and none for a screen that others see,
 * may name: it is put exactly as `generic`, a refusal without a reason.
 *
 * @internal
 */
export type Manner = keyof typeof manners;

/**
 * What each manner says to the customer, where the cause usually lies, and what to do at the till, whose steps for the
 * customer are also told to the customer.
 *
 * @internal
 */
export const manners = {
  approved: ["approved", "issuer"],
  part: ["part", "issuer", "collect_rest", "reverse_partial"],
  generic: ["generic", "issuer", "ask_other_means", "contact_issuer"],
  secret: ["generic", "issuer", "ask_other_means", "contact_issuer"],
  call: ["bank", "issuer", "call_issuer", "ask_other_means", "contact_issuer"],
  funds: ["funds", "cardholder", "ask_other_means", "lower_amount", "contact_issuer"],
  limit: ["limit", "issuer", "lower_amount", "ask_other_means", "contact_issuer"],
  pin: ["pin", "cardholder", "enter_pin_again", "ask_other_means"],
  chip: ["chip", "terminal", "insert_chip", "ask_other_means"],
  details: ["details", "cardholder", "check_card_details", "ask_other_means"],
  account: ["account", "cardholder", "select_account", "ask_other_means"],
  bank: ["bank", "cardholder", "contact_issuer", "ask_other_means"],
  unsupported: ["unsupported", "issuer", "ask_other_means", "contact_issuer"],
  cancelled: ["cancelled", "cardholder", "enter_again"],
  again: ["later", "terminal", "enter_again", "ask_other_means"],
  later: ["later", "network", "retry_in_minutes", "ask_other_means"],
  setup: ["shop", "acquirer", "contact_acquirer", "ask_other_means:no_card"],
  signon: ["shop", "terminal", "sign_on_again", "enter_again"],
  original: ["shop", "merchant", "check_original"],
  pending: ["pending", "issuer", "query_status"],
  refund: ["refund", "merchant", "contact_acquirer"],
  reversal: ["pending", "network", "repeat_reversal"],
  capture: ["generic", "issuer", "capture_if_safe", "ask_other_means"],
  confirm: ["approved", "issuer", "confirm_approval"],
  none: ["none", "network"],
} as const satisfies Readonly<Record<string, readonly [string, Party, ...StrategyKey[]]>>;

/**
 * A text for the customer.
 *
 * @internal
 */
export type CustomerPhrase = (typeof manners)[Manner][0];

/**
 * How each reason is put to people.
 *
 * @internal
 */
export const mannerOf: { readonly [R in Reason]: Manner } = {
  approved: "approved",
  approved_partially: "part",
  refer_to_issuer: "call",
  invalid_merchant: "setup",
  capture_card: "secret",
  do_not_honour: "generic",
  identity_verification_failed: "details",
  system_error: "later",
  request_in_progress: "pending",
  invalid_transaction: "unsupported",
  invalid_amount: "again",
  invalid_card_number: "details",
  no_such_issuer: "unsupported",
  customer_cancelled: "cancelled",
  reenter_transaction: "again",
  invalid_response: "later",
  no_action_taken: "original",
  card_not_activated: "bank",
  suspected_malfunction: "original",
  related_transaction_error: "original",
  unacceptable_fee: "setup",
  original_not_found: "original",
  format_error: "setup",
  bank_not_supported: "unsupported",
  partially_completed: "pending",
  expired_card: "details",
  suspected_fraud: "secret",
  contact_acquirer: "secret",
  restricted_card: "secret",
  pin_tries_exceeded: "bank",
  account_type_not_available: "account",
  function_not_supported: "unsupported",
  lost_card: "secret",
  stolen_card: "secret",
  fallback_not_allowed: "chip",
  insufficient_funds: "funds",
  incorrect_pin: "pin",
  no_card_record: "details",
  not_permitted_to_cardholder: "unsupported",
  not_permitted_to_terminal: "setup",
  card_verification_failed: "details",
  amount_limit_exceeded: "limit",
  security_violation: "secret",
  original_amount_mismatch: "original",
  count_limit_exceeded: "limit",
  response_timeout: "pending",
  sign_on_required: "signon",
  cut_off_in_progress: "later",
  issuer_unavailable: "later",
  routing_failure: "later",
  legal_violation: "secret",
  duplicate_transmission: "pending",
  reconciliation_error: "none",
  terminal_not_registered: "setup",
  pin_format_error: "signon",
  mac_error: "signon",
  security_processing_failed: "later",
  currency_mismatch: "setup",
  receiving_account_invalid: "details",
  passbook_full: "bank",
  contact_number_missing: "bank",
  offline_declined: "generic",
  administrative: "none",
  no_response: "pending",
  late_response: "pending",
  response_mac_invalid: "pending",
  other: "generic",
  reserved: "generic",
  unknown: "generic",
};

/**
 * Returns what is to be done at the till.
 *
 * @internal
 */
export function todo(manner: Manner): readonly StrategyKey[] {
  const [, , ...keys] = manners[manner];
  return keys;
}
