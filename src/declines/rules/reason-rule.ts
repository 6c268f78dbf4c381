import type { Reason } from "../reason.ts";
import { fundsCauses, fundsStrategies } from "./funds.ts";
import type { Manner } from "./manner.ts";
import type { StrategyKey } from "./strategy.ts";

const fix = ["*", "fix_request"] as const;
const stop = ["*", "do_not_retry"] as const;
const newCard = ["update_credentials merchant_initiated", "*"] as const;
const askAcquirer = ["*", "contact_acquirer"] as const;
const original = ["*", "refund_instead pays_out", "fix_request"] as const;
const open = ["send_again asks_only", "send_again network_message", "*", "reverse_first", "contact_acquirer"] as const;
const passing = ["space_attempts merchant_initiated", "*", "contact_acquirer"] as const;
const newKeys = ["*", "contact_acquirer", "maintain_terminal_and_host"] as const;
const meaning = ["name_table", "*", "contact_acquirer"] as const;

const details = "cardholder card_details_wrong: likely plausible typed !merchant_initiated";
const stored = "merchant stored_card_outdated: likely plausible merchant_initiated" as const;
const range = "acquirer card_range_not_loaded: possible documented table_legacy, unlikely plausible" as const;
const riskRules = "issuer risk_rules: possible plausible" as const;
const line = "network line_broken: possible plausible" as const;
const wrongIds = "merchant wrong_ids: possible plausible" as const;
const keys = ["terminal keys_out_of_step: likely plausible", "network message_changed: possible plausible"] as const;

/**
 * What is said and advised for each reason, and for the situations that are none: the manner, the strategies, the causes
 * beside what the code says itself.
 *
 * Strategies are in catalogue order, each with what must hold (`!` what must not) and a profile where it is not what the
 * catalogue says; of the lines of one strategy the first that holds is taken. `*` stands for what the manner has staff
 * do, and is all there is where nothing is listed.
 *
 * A cause is where it lies, its text key, its documents after `@`, and judgements of which the first that holds is taken:
 * how likely, how well supported (`stated` is the table's own evidence), what must hold.
 *
 * @internal
 */
export const reasonRules = {
  insufficient_funds: ["funds", fundsStrategies, fundsCauses],
  amount_limit_exceeded: [
    "limit",
    ["insert_chip contactless", "*", "retry_another_day"],
    [
      "issuer contactless_limit: likely plausible contactless",
      "cardholder self_set_limit: possible stated table_unionpay, possible plausible",
    ],
  ],
  count_limit_exceeded: [
    "limit",
    ["insert_chip contactless", "space_attempts merchant_initiated", "*", "retry_another_day"],
    [
      "issuer pin_due_after_contactless: likely plausible contactless",
      "merchant too_many_attempts: likely plausible merchant_initiated, unlikely plausible",
    ],
  ],
  refer_to_issuer: ["call", ["*"], [riskRules]],
  do_not_honour: [
    "generic",
    [
      "insert_chip stripe",
      "insert_chip contactless",
      "authenticate online !merchant_initiated",
      "*",
      "space_attempts merchant_initiated",
    ],
    [
      "cardholder hidden_funds_or_limit: possible plausible",
      riskRules,
      "cardholder card_details_wrong: possible plausible typed",
    ],
  ],
  identity_verification_failed: [
    "details",
    ["*"],
    [
      "cardholder security_code_wrong: possible stated table_unionpay, possible plausible",
      "cardholder one_time_code_wrong: possible plausible online, unlikely plausible",
    ],
  ],
  invalid_card_number: ["details", newCard, [details, stored, range]],
  no_card_record: ["details", newCard, [details, stored, range]],
  no_such_issuer: [
    "unsupported",
    askAcquirer,
    ["cardholder card_details_wrong: possible plausible typed", "acquirer card_range_not_loaded: possible plausible"],
  ],
  expired_card: ["details", newCard, [details, stored]],
  suspected_fraud: ["secret", stop, [riskRules]],
  restricted_card: [
    "secret",
    ["*"],
    ["cardholder used_outside_region: likely stated table_unionpay, possible plausible"],
  ],
  incorrect_pin: ["pin", ["*", "contact_issuer", "sign_on_again"], ["terminal keys_out_of_step: unlikely plausible"]],
  not_permitted_to_cardholder: [
    "unsupported",
    ["*", "charge_in_card_currency"],
    [
      "cardholder card_setting_off: likely plausible online, possible plausible",
      "cardholder no_account_in_currency: likely stated table_unionpay balance_in_other_currency, possible stated table_unionpay",
    ],
  ],
  card_verification_failed: [
    "details",
    ["insert_chip stripe", "*"],
    [
      "cardholder security_code_wrong: likely stated typed, possible plausible",
      "terminal stripe_data_wrong: likely plausible stripe",
      riskRules,
    ],
  ],
  offline_declined: ["generic", ["*", "retry_in_minutes"], [line]],
  invalid_merchant: ["setup", fix, ["network merchant_blocked: possible stated table_unionpay", wrongIds]],
  not_permitted_to_terminal: ["setup", fix, [wrongIds]],
  terminal_not_registered: ["setup", fix, [wrongIds]],
  invalid_transaction: [
    "unsupported",
    ["check_original completes", "*", "fix_request"],
    [
      "merchant original_does_not_match: likely plausible completes",
      "merchant request_built_wrong: possible plausible",
    ],
  ],
  invalid_amount: [
    "again",
    ["correct_amount", "*", "fix_request"],
    ["merchant amount_zero: likely documented zero_amount", "merchant request_built_wrong: possible plausible"],
  ],
  reenter_transaction: ["again", ["*"], ["terminal message_changed: possible plausible"]],
  suspected_malfunction: [
    "original",
    ["query_status", "sign_on_again", "*"],
    ["terminal out_of_step: likely documented table_legacy, possible plausible"],
  ],
  related_transaction_error: [
    "original",
    original,
    ["merchant original_does_not_match: likely stated", "merchant original_too_old: possible stated"],
  ],
  original_not_found: [
    "original",
    original,
    [
      "network original_never_arrived @checkout-reversal: likely plausible unreversed_attempt, possible plausible",
      "merchant original_does_not_match: possible plausible",
      "merchant original_too_old: possible plausible",
    ],
  ],
  nothing_to_reverse: [
    "none",
    ["stop_reversing", "reconcile"],
    ["network original_never_arrived @checkout-reversal: likely plausible"],
  ],
  format_error: [
    "setup",
    ["fix_request", "*", "maintain_terminal_and_host"],
    ["merchant request_built_wrong: likely plausible", "terminal terminal_outdated: possible plausible"],
  ],
  function_not_supported: ["unsupported", fix, ["merchant request_built_wrong: unlikely plausible"]],
  duplicate_transmission: [
    "pending",
    fix,
    ["merchant earlier_request_recorded: likely stated", "terminal trace_number_reused: possible plausible"],
  ],
  response_timeout: ["pending", open, [line]],
  issuer_unavailable: ["later", passing, [line]],
  routing_failure: ["later", passing, [line]],
  no_response: ["pending", open, ["terminal line_broken: likely plausible", "issuer issuer_slow: possible plausible"]],
  late_response: ["pending", open, ["issuer issuer_slow: likely plausible"]],
  response_mac_invalid: ["pending", [...open, "sign_on_again next_time"], keys],
  mac_error: ["signon", newKeys, keys],
  pin_format_error: ["signon", newKeys, keys],
  sign_on_required: [
    "signon",
    newKeys,
    ["terminal out_of_step: likely plausible", "terminal keys_out_of_step: possible plausible"],
  ],
  pin_required: ["pin_entry"],
  authentication_required: ["verify", ["authenticate online !merchant_initiated", "insert_chip", "*"]],
  identification_required: ["call"],
  pin_not_verifiable: ["later", passing],
  pin_change_failed: ["bank"],
  chip_data_invalid: ["generic"],
  card_read_error: ["again", ["insert_chip stripe", "*"]],
  card_type_not_accepted: ["unsupported", askAcquirer],
  invalid_expiry_date: ["details", newCard],
  address_mismatch: ["details"],
  token_not_accepted: ["details", newCard],
  credential_outdated: ["details", newCard],
  account_closed: ["closed", stop],
  account_invalid: ["account"],
  account_in_arrears: ["secret"],
  blocked_by_cardholder: ["bank"],
  stop_payment_order: ["final", stop],
  compliance_block: ["secret", stop],
  issuer_policy: ["generic"],
  resubmission_not_allowed: ["final", stop],
  surcharge_not_permitted: ["setup", ["remove_extras", "*"]],
  cash_service_not_available: ["unsupported", ["remove_extras", "*"]],
  amount_below_minimum: ["setup", ["correct_amount", "*"]],
  invalid_instalments: ["setup", fix],
  authorisation_expired: ["renew"],
  already_reversed: ["original", original],
  original_declined: ["original", original],
  merchant_funds_insufficient: ["float"],
  settlement_terms_violated: ["setup"],
  advice_acknowledged: ["none"],
  unknown: ["generic", meaning, ["unknown code_not_in_table: likely plausible"]],
  approved: ["approved", ["confirm_approval"]],
  approved_partially: ["part"],
  invalid_response: ["later", ["query_status", "*"]],
  no_action_taken: ["original", original],
  card_not_activated: ["bank", ["activate_card", "*"]],
  contact_acquirer: ["secret", ["contact_acquirer", "*"]],
  security_violation: ["secret", askAcquirer],
  capture_card: ["secret", stop],
  lost_card: ["secret", stop],
  stolen_card: ["secret", stop],
  legal_violation: ["secret", stop],
  bank_not_supported: ["unsupported", askAcquirer],
  unacceptable_fee: ["setup", ["fix_request", "*"]],
  currency_mismatch: ["setup", ["fix_request", "*"]],
  original_amount_mismatch: ["original", ["correct_amount", "*"]],
  reconciliation_error: ["none", ["reconcile"]],
  administrative: ["none", ["contact_acquirer"]],
  system_error: ["later", passing],
  cut_off_in_progress: ["later", passing],
  security_processing_failed: ["later", passing],
  request_in_progress: ["pending", open],
  partially_completed: ["pending", open],
  reversal_reason: ["none", ["repeat_reversal"]],
  reserved: ["generic", meaning],
  tables_differ: ["generic", meaning],
  customer_cancelled: ["cancelled"],
  pin_tries_exceeded: ["bank"],
  account_type_not_available: ["account"],
  fallback_not_allowed: ["chip"],
  receiving_account_invalid: ["details"],
  passbook_full: ["bank"],
  contact_number_missing: ["bank"],
  other: ["generic"],
} as const satisfies { readonly [K in RuleKey]: readonly [Manner, (readonly string[])?, (readonly string[])?] };

/**
 * What a set of rules is for: a reason, or a situation that is none.
 *
 * @internal
 */
export type RuleKey = Reason | "reversal_reason" | "nothing_to_reverse" | "tables_differ";

/**
 * What comes before the strategies of any answer that is not an approval.
 *
 * @internal
 */
export const commonStrategies = [
  "repeat_reversal reversing",
  "capture_if_safe capture_asked staffed_with_card",
] as const;

/**
 * A strategy and when it applies, or `*`.
 *
 * @internal
 */
export type StrategyLine =
  | StrategyKey
  | (typeof commonStrategies)[number]
  | {
      [K in RuleKey]: (typeof reasonRules)[K] extends readonly [unknown, readonly (infer Line)[], ...unknown[]]
        ? Line
        : never;
    }[RuleKey];
