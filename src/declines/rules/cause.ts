import type { Reason } from "../reason.ts";
import { fundsCauses } from "./funds.ts";
import type { CauseRow, IdOf, RuleKey } from "./rule.ts";
import type { RuleSourceId } from "./source.ts";

const cardNumber = [
  ["card_details_wrong", "cardholder", "likely", "plausible", "typed", "!merchant_initiated"],
  ["stored_card_outdated", "merchant", "likely", "plausible", "merchant_initiated"],
  ["=", "issuer", "possible", "stated", "typed"],
  ["=", "issuer", "possible", "stated", "merchant_initiated"],
  ["card_range_not_loaded", "acquirer", "possible", "documented", "table_legacy"],
  ["card_range_not_loaded", "acquirer", "unlikely", "plausible"],
] as const satisfies readonly CauseRow[];

const lines = [["line_broken", "network", "possible", "plausible"]] as const satisfies readonly CauseRow[];

const keys = [
  ["keys_out_of_step", "terminal", "likely", "plausible"],
  ["message_changed", "network", "possible", "plausible"],
] as const satisfies readonly CauseRow[];

const ids = [["wrong_ids", "merchant", "possible", "plausible"]] as const satisfies readonly CauseRow[];

/**
 * The causes of each reason beside what the code says itself, in catalogue order. A reason without a row for `=` has it
 * as likely, with the table's evidence.
 *
 * @internal
 */
export const causeRules = {
  insufficient_funds: fundsCauses,
  amount_limit_exceeded: [
    ["contactless_limit", "issuer", "likely", "plausible", "contactless"],
    ["=", "issuer", "possible", "stated", "contactless"],
    ["self_set_limit", "cardholder", "possible", "stated", "table_unionpay"],
    ["self_set_limit", "cardholder", "possible", "plausible"],
  ],
  count_limit_exceeded: [
    ["pin_due_after_contactless", "issuer", "likely", "plausible", "contactless"],
    ["too_many_attempts", "merchant", "likely", "plausible", "merchant_initiated"],
    ["=", "issuer", "possible", "stated", "contactless"],
    ["=", "issuer", "possible", "stated", "merchant_initiated"],
    ["too_many_attempts", "merchant", "unlikely", "plausible"],
  ],
  refer_to_issuer: [["risk_rules", "issuer", "possible", "plausible"]],
  do_not_honour: [
    ["hidden_funds_or_limit", "cardholder", "possible", "plausible"],
    ["risk_rules", "issuer", "possible", "plausible"],
    ["card_details_wrong", "cardholder", "possible", "plausible", "typed"],
  ],
  identity_verification_failed: [
    ["security_code_wrong", "cardholder", "possible", "stated", "table_unionpay"],
    ["security_code_wrong", "cardholder", "possible", "plausible"],
    ["one_time_code_wrong", "cardholder", "likely", "plausible", "online"],
    ["one_time_code_wrong", "cardholder", "unlikely", "plausible"],
  ],
  invalid_card_number: cardNumber,
  no_card_record: cardNumber,
  no_such_issuer: [
    ["card_details_wrong", "cardholder", "possible", "plausible", "typed"],
    ["card_range_not_loaded", "acquirer", "possible", "plausible"],
  ],
  expired_card: [
    ["card_details_wrong", "cardholder", "likely", "plausible", "typed", "!merchant_initiated"],
    ["stored_card_outdated", "merchant", "likely", "plausible", "merchant_initiated"],
    ["=", "cardholder", "possible", "stated", "typed"],
    ["=", "cardholder", "possible", "stated", "merchant_initiated"],
  ],
  suspected_fraud: [["risk_rules", "issuer", "possible", "plausible"]],
  restricted_card: [
    ["used_outside_region", "cardholder", "likely", "stated", "table_unionpay"],
    ["used_outside_region", "cardholder", "possible", "plausible"],
  ],
  incorrect_pin: [["keys_out_of_step", "terminal", "unlikely", "plausible"]],
  not_permitted_to_cardholder: [
    ["card_setting_off", "cardholder", "likely", "plausible", "online"],
    ["=", "issuer", "possible", "stated", "online"],
    ["card_setting_off", "cardholder", "possible", "plausible"],
    ["no_account_in_currency", "cardholder", "likely", "stated", "table_unionpay", "balance_in_other_currency"],
    ["no_account_in_currency", "cardholder", "possible", "stated", "table_unionpay"],
  ],
  card_verification_failed: [
    ["security_code_wrong", "cardholder", "likely", "stated", "typed"],
    ["stripe_data_wrong", "terminal", "likely", "plausible", "stripe"],
    ["=", "cardholder", "possible", "stated", "typed"],
    ["=", "cardholder", "possible", "stated", "stripe"],
    ["security_code_wrong", "cardholder", "possible", "plausible"],
    ["risk_rules", "issuer", "possible", "plausible"],
  ],
  offline_declined: [["line_broken", "network", "possible", "plausible"]],
  invalid_merchant: [["merchant_blocked", "network", "possible", "stated", "table_unionpay"], ...ids],
  not_permitted_to_terminal: ids,
  terminal_not_registered: ids,
  invalid_transaction: [
    ["original_does_not_match", "merchant", "likely", "plausible", "completes"],
    ["=", "issuer", "possible", "stated", "completes"],
    ["request_built_wrong", "merchant", "possible", "plausible"],
  ],
  invalid_amount: [
    ["amount_zero", "merchant", "likely", "documented", "zero_amount"],
    ["=", "merchant", "possible", "stated", "zero_amount"],
    ["request_built_wrong", "merchant", "possible", "plausible"],
  ],
  reenter_transaction: [["message_changed", "terminal", "possible", "plausible"]],
  suspected_malfunction: [
    ["out_of_step", "terminal", "likely", "documented", "table_legacy"],
    ["out_of_step", "terminal", "possible", "plausible"],
  ],
  related_transaction_error: [
    ["original_does_not_match", "merchant", "likely", "stated"],
    ["original_too_old", "merchant", "possible", "stated"],
  ],
  original_not_found: [
    ["original_never_arrived", "network", "likely", "plausible", "unreversed_attempt"],
    ["=", "merchant", "possible", "stated", "unreversed_attempt"],
    ["original_never_arrived", "network", "possible", "plausible"],
    ["original_does_not_match", "merchant", "possible", "plausible"],
    ["original_too_old", "merchant", "possible", "plausible"],
  ],
  nothing_to_reverse: [["original_never_arrived", "network", "likely", "plausible"]],
  format_error: [
    ["request_built_wrong", "merchant", "likely", "plausible"],
    ["terminal_outdated", "terminal", "possible", "plausible"],
  ],
  function_not_supported: [["request_built_wrong", "merchant", "unlikely", "plausible"]],
  duplicate_transmission: [
    ["earlier_request_recorded", "merchant", "likely", "stated"],
    ["trace_number_reused", "terminal", "possible", "plausible"],
  ],
  response_timeout: lines,
  issuer_unavailable: lines,
  routing_failure: lines,
  no_response: [
    ["line_broken", "terminal", "likely", "plausible"],
    ["issuer_slow", "issuer", "possible", "plausible"],
  ],
  late_response: [["issuer_slow", "issuer", "likely", "plausible"]],
  response_mac_invalid: keys,
  mac_error: keys,
  pin_format_error: keys,
  sign_on_required: [
    ["out_of_step", "terminal", "likely", "plausible"],
    ["keys_out_of_step", "terminal", "possible", "plausible"],
  ],
  unknown: [["code_not_in_table", "unknown", "likely", "plausible"]],
} as const satisfies { readonly [K in RuleKey]?: readonly CauseRow[] };

/**
 * The documents behind causes; a cause that is `stated` has the table's own too.
 *
 * @internal
 */
export const causeSources: { readonly [K in CauseKey]?: readonly RuleSourceId[] } = {
  insufficient_available_balance: ["soupos"],
  "insufficient_available_balance:float": ["soupos", "99bill-vpos"],
  funds_on_hold: ["2checkout-holds"],
  credit_limit_reached: ["stripe-declines"],
  prepaid_below_amount: ["valitor-partial"],
  merchant_float_short: ["apifox-51", "99bill-vpos"],
  low_transaction_flow: ["soupos", "wechat-refund"],
  settlement_cycle_mismatch: ["soupos", "wechat-refund"],
  account_abnormal: ["soupos"],
  system_fault_or_poor_maintenance: ["soupos"],
  network_uses_code_otherwise: ["cielo-retries"],
  original_never_arrived: ["checkout-reversal"],
};

/** A cause's text: its id, with `:variant` where it has several. */
export type CauseKey = Exclude<(typeof causeRules)[keyof typeof causeRules][number][0], "=">;

/** The stable name of a cause; a reason where the code says the cause itself. */
export type CauseId = IdOf<CauseKey> | Reason | "tables_differ";
