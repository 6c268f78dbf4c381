import { fundsStrategies } from "./funds.ts";
import type { IdOf, RuleKey, StrategyRule } from "./rule.ts";

const mannerFirst = [["*"], ["fix_request"]] as const satisfies readonly StrategyRule[];
const newCard = [["update_credentials", "merchant_initiated"], ["*"]] as const satisfies readonly StrategyRule[];
const stop = [["*"], ["do_not_retry"]] as const satisfies readonly StrategyRule[];
const original = [["*"], ["refund_instead", "pays_out"], ["fix_request"]] as const satisfies readonly StrategyRule[];
const askAcquirer = [["*"], ["contact_acquirer"]] as const satisfies readonly StrategyRule[];
const open = [
  ["send_again", "asks_only"],
  ["send_again", "network_message"],
  ["*"],
  ["reverse_first"],
  ["contact_acquirer"],
] as const satisfies readonly StrategyRule[];
const passing = [
  ["space_attempts", "merchant_initiated"],
  ["*"],
  ["contact_acquirer"],
] as const satisfies readonly StrategyRule[];
const keys = [["*"], ["contact_acquirer"], ["maintain_terminal_and_host"]] as const satisfies readonly StrategyRule[];
const meaning = [["name_table"], ["*"], ["contact_acquirer"]] as const satisfies readonly StrategyRule[];

/**
 * The strategies of each reason in catalogue order, beside what its manner has staff do, which stands where `*` is. A
 * reason that is not here has no more than that.
 *
 * @internal
 */
export const strategyRules = {
  insufficient_funds: fundsStrategies,
  amount_limit_exceeded: [["insert_chip", "contactless"], ["*"], ["retry_another_day"]],
  count_limit_exceeded: [
    ["insert_chip", "contactless"],
    ["space_attempts", "merchant_initiated"],
    ["*"],
    ["retry_another_day"],
  ],
  do_not_honour: [
    ["insert_chip", "stripe"],
    ["insert_chip", "contactless"],
    ["authenticate", "online", "!merchant_initiated"],
    ["*"],
    ["space_attempts", "merchant_initiated"],
  ],
  capture_card: stop,
  suspected_fraud: stop,
  lost_card: stop,
  stolen_card: stop,
  legal_violation: stop,
  contact_acquirer: [["contact_acquirer"], ["*"]],
  invalid_card_number: newCard,
  no_card_record: newCard,
  expired_card: newCard,
  card_not_activated: [["activate_card"], ["*"]],
  incorrect_pin: [["*"], ["contact_issuer"], ["sign_on_again"]],
  not_permitted_to_cardholder: [["*"], ["charge_in_card_currency"]],
  card_verification_failed: [["insert_chip", "stripe"], ["*"]],
  offline_declined: [["*"], ["retry_in_minutes"]],
  invalid_merchant: mannerFirst,
  not_permitted_to_terminal: mannerFirst,
  terminal_not_registered: mannerFirst,
  invalid_transaction: [["check_original", "completes"], ["*"], ["fix_request"]],
  invalid_amount: [["correct_amount"], ["*"], ["fix_request"]],
  no_such_issuer: askAcquirer,
  bank_not_supported: askAcquirer,
  security_violation: askAcquirer,
  invalid_response: [["query_status"], ["*"]],
  no_action_taken: original,
  related_transaction_error: original,
  original_not_found: original,
  suspected_malfunction: [["query_status"], ["sign_on_again"], ["*"]],
  nothing_to_reverse: [["stop_reversing"], ["reconcile"]],
  unacceptable_fee: [["fix_request"], ["*"]],
  currency_mismatch: [["fix_request"], ["*"]],
  format_error: [["fix_request"], ["*"], ["maintain_terminal_and_host"]],
  function_not_supported: mannerFirst,
  original_amount_mismatch: [["correct_amount"], ["*"]],
  duplicate_transmission: mannerFirst,
  reconciliation_error: [["reconcile"]],
  administrative: [["contact_acquirer"]],
  approved: [["confirm_approval"]],
  system_error: passing,
  cut_off_in_progress: passing,
  issuer_unavailable: passing,
  routing_failure: passing,
  security_processing_failed: passing,
  request_in_progress: open,
  partially_completed: open,
  response_timeout: open,
  no_response: open,
  late_response: open,
  response_mac_invalid: [...open, ["sign_on_again", "next_time"]],
  mac_error: keys,
  sign_on_required: keys,
  pin_format_error: keys,
  reversal_reason: [["repeat_reversal"]],
  reserved: meaning,
  unknown: meaning,
  tables_differ: meaning,
} as const satisfies { readonly [K in RuleKey]?: readonly StrategyRule[] };

/**
 * What comes before the strategies of any answer that is not an approval.
 *
 * @internal
 */
export const commonStrategies = [
  ["repeat_reversal", "reversing"],
  ["capture_if_safe", "capture_asked", "staffed_with_card"],
] as const satisfies readonly StrategyRule[];

/**
 * What only the manners name.
 *
 * @internal
 */
type MannerStrategy =
  | "ask_other_means:no_card"
  | "call_issuer"
  | "capture_if_safe"
  | "check_card_details"
  | "collect_rest"
  | "enter_again"
  | "enter_pin_again"
  | "reverse_partial"
  | "select_account"
  | "ask_other_means"
  | "lower_amount";

/** A strategy's text: its id, with `:variant` where it has several. */
export type StrategyKey =
  | Exclude<(typeof strategyRules)[keyof typeof strategyRules][number][0], "*">
  | (typeof commonStrategies)[number][0]
  | MannerStrategy;

/** The stable name of a strategy. */
export type StrategyId = IdOf<StrategyKey>;
