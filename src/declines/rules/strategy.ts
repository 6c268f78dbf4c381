import type { Action } from "../action.ts";
import type { Actor, Effect, StrategyKind } from "../explanation.ts";
import type { Signal } from "../signal.ts";
import type { CauseId } from "./cause.ts";
import { fundsStrategies } from "./funds.ts";
import type { IdOf, RuleKey, StrategyRule } from "./rule.ts";
import type { RuleSourceId } from "./source.ts";

const otherMeans = [["ask_other_means"], ["contact_issuer"]] as const satisfies readonly StrategyRule[];
const bankFirst = [["contact_issuer"], ["ask_other_means"]] as const satisfies readonly StrategyRule[];
const stop = [["ask_other_means"], ["do_not_retry"]] as const satisfies readonly StrategyRule[];
const details = [
  ["update_credentials", "merchant_initiated"],
  ["check_card_details", "typed", "!merchant_initiated"],
  ...otherMeans,
] as const satisfies readonly StrategyRule[];
const notServed = [
  ["ask_other_means"],
  ["check_card_details", "typed"],
  ["contact_acquirer"],
] as const satisfies readonly StrategyRule[];
const setUp = [
  ["contact_acquirer", "remedy", "resolves", "plausible"],
  ["fix_request"],
  ["ask_other_means:no_card"],
] as const satisfies readonly StrategyRule[];
const original = [
  ["check_original"],
  ["refund_instead", "pays_out"],
  ["fix_request"],
] as const satisfies readonly StrategyRule[];
const open = [
  ["send_again", "asks_only"],
  ["send_again", "network_message"],
  ["query_status"],
  ["reverse_first"],
  ["contact_acquirer"],
] as const satisfies readonly StrategyRule[];
const passing = [
  ["retry_in_minutes", "!merchant_initiated"],
  ["space_attempts", "merchant_initiated"],
  ["ask_other_means"],
  ["contact_acquirer"],
] as const satisfies readonly StrategyRule[];
const keys = [
  ["sign_on_again"],
  ["enter_again"],
  ["contact_acquirer"],
  ["maintain_terminal_and_host"],
] as const satisfies readonly StrategyRule[];
const meaning = [["name_table"], ["ask_other_means"], ["contact_acquirer"]] as const satisfies readonly StrategyRule[];

/**
 * The strategies of each reason, in catalogue order.
 *
 * @internal
 */
export const strategyRules = {
  insufficient_funds: fundsStrategies,
  amount_limit_exceeded: [
    ["insert_chip", "contactless"],
    ["lower_amount", "!merchant_initiated"],
    ...otherMeans,
    ["retry_another_day"],
  ],
  count_limit_exceeded: [
    ["insert_chip", "contactless"],
    ["space_attempts", "merchant_initiated"],
    ...otherMeans,
    ["retry_another_day"],
  ],
  refer_to_issuer: [["call_issuer", "!merchant_initiated", "!online"], ...bankFirst],
  capture_card: stop,
  do_not_honour: [
    ["insert_chip", "stripe"],
    ["insert_chip", "contactless"],
    ["authenticate", "online", "!merchant_initiated"],
    ...otherMeans,
    ["space_attempts", "merchant_initiated"],
  ],
  identity_verification_failed: [["check_card_details"], ...otherMeans],
  invalid_card_number: details,
  no_card_record: details,
  card_not_activated: [["activate_card"], ["ask_other_means"]],
  expired_card: details,
  suspected_fraud: [...stop, ["contact_issuer"]],
  contact_acquirer: [["contact_acquirer", "remedy", "resolves", "plausible"], ["ask_other_means"]],
  restricted_card: otherMeans,
  pin_tries_exceeded: bankFirst,
  account_type_not_available: [["select_account"], ...otherMeans],
  lost_card: stop,
  stolen_card: stop,
  fallback_not_allowed: [["insert_chip"], ["ask_other_means"]],
  incorrect_pin: [["enter_pin_again"], ...otherMeans, ["sign_on_again"]],
  not_permitted_to_cardholder: [...otherMeans, ["charge_in_card_currency"]],
  card_verification_failed: [["check_card_details", "typed"], ["insert_chip", "stripe"], ...otherMeans],
  security_violation: notServed,
  legal_violation: [["do_not_retry"], ["contact_acquirer"]],
  passbook_full: bankFirst,
  contact_number_missing: bankFirst,
  offline_declined: [["ask_other_means"], ["retry_in_minutes"]],
  customer_cancelled: [["enter_again"]],
  invalid_merchant: setUp,
  not_permitted_to_terminal: setUp,
  terminal_not_registered: setUp,
  invalid_transaction: [["check_original", "completes"], ["ask_other_means"], ["fix_request"]],
  invalid_amount: [["correct_amount"], ["fix_request"]],
  no_such_issuer: notServed,
  bank_not_supported: notServed,
  reenter_transaction: [["enter_again"], ["ask_other_means"]],
  invalid_response: [["query_status"], ["contact_acquirer"]],
  no_action_taken: original,
  suspected_malfunction: [["query_status"], ["sign_on_again"], ["contact_acquirer"]],
  related_transaction_error: original,
  original_not_found: original,
  nothing_to_reverse: [["stop_reversing"], ["reconcile"]],
  unacceptable_fee: [["fix_request"], ["contact_acquirer"]],
  format_error: [["fix_request"], ["contact_acquirer"], ["maintain_terminal_and_host"]],
  function_not_supported: [["ask_other_means"], ["fix_request"]],
  original_amount_mismatch: [["correct_amount"], ["check_original"]],
  duplicate_transmission: [["query_status"], ["fix_request"]],
  reconciliation_error: [["reconcile"]],
  currency_mismatch: [["fix_request"]],
  receiving_account_invalid: [["check_card_details"]],
  administrative: [["contact_acquirer"]],
  approved: [["confirm_approval"]],
  approved_partially: [["collect_rest"], ["reverse_partial"]],
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
  response_mac_invalid: [...open, ["sign_on_again", "remedy", "prevents", "plausible"]],
  mac_error: keys,
  sign_on_required: keys,
  pin_format_error: keys,
  reversal_reason: [["repeat_reversal"]],
  reserved: meaning,
  unknown: meaning,
  tables_differ: meaning,
  other: [],
} as const satisfies { readonly [K in RuleKey]: readonly StrategyRule[] };

/**
 * What comes before the strategies of any answer that is not an approval.
 *
 * @internal
 */
export const commonStrategies = [
  ["repeat_reversal", "reversing"],
  ["capture_if_safe", "capture_asked", "staffed_with_card"],
] as const satisfies readonly StrategyRule[];

/** A strategy's text: its id, with `:variant` where it has several. */
export type StrategyKey =
  | (typeof strategyRules)[keyof typeof strategyRules][number][0]
  | (typeof commonStrategies)[number][0];

/** The stable name of a strategy. */
export type StrategyId = IdOf<StrategyKey>;

/**
 * What to mind with a strategy.
 *
 * @internal
 */
export type CautionId =
  | "general_only"
  | "no_splitting"
  | "scheme_ceilings"
  | "not_same_message"
  | "balance_is_private"
  | "never_reverse_decline"
  | "new_pin_block"
  | "reversal_keeps_numbers"
  | "late_original"
  | "staff_safety";

/**
 * What a strategy is wherever it applies: a remedy that resolves, plausible, unless it says otherwise.
 *
 * @internal
 */
export interface StrategyRow {
  readonly actor: Actor;
  readonly action: Action;
  readonly kind?: StrategyKind;
  readonly effect?: Effect;
  /** The causes that it is for. */
  readonly for?: readonly CauseId[];
  readonly mind?: readonly CautionId[];
  /** Where it makes no sense. */
  readonly unless?: readonly Signal[];
  readonly sources?: readonly RuleSourceId[];
  /** True where the sources document it for such codes. */
  readonly documented?: true;
}

const noCustomer = ["pays_out", "reversing", "network_message"] as const satisfies readonly Signal[];
const article = ["soupos"] as const satisfies readonly RuleSourceId[];
const generic = {
  actor: "merchant",
  action: "general_advice",
  kind: "generic",
  effect: "none",
  sources: article,
} as const satisfies StrategyRow;
const check = { kind: "check", effect: "none", sources: article } as const satisfies Partial<StrategyRow>;
const prevention = {
  actor: "merchant",
  kind: "prevention",
  effect: "prevents",
  sources: article,
} as const satisfies Partial<StrategyRow>;

/**
 * What each strategy is, whatever it is for.
 *
 * @internal
 */
export const strategyRows: { readonly [Key in StrategyKey]: StrategyRow } = {
  ask_other_means: {
    actor: "customer",
    action: "ask_other_means",
    unless: noCustomer,
    sources: ["stripe-declines"],
    documented: true,
  },
  "ask_other_means:no_card": { actor: "customer", action: "ask_other_means", unless: noCustomer },
  lower_amount: { actor: "customer", action: "lower_amount", mind: ["no_splitting"] },
  request_partial_approval: {
    actor: "backend",
    action: "request_partial_approval",
    for: ["insufficient_available_balance", "prepaid_below_amount", "funds_on_hold"],
    sources: ["valitor-partial"],
    documented: true,
  },
  space_attempts: {
    actor: "backend",
    action: "retry_later",
    mind: ["scheme_ceilings"],
    sources: ["cielo-retries"],
    documented: true,
  },
  retry_in_minutes: { actor: "operator", action: "retry_later", unless: noCustomer, mind: ["not_same_message"] },
  retry_another_day: { actor: "customer", action: "retry_later", unless: noCustomer },
  send_again: { actor: "backend", action: "retry_later" },
  contact_issuer: {
    actor: "customer",
    action: "contact_issuer",
    unless: noCustomer,
    sources: ["stripe-declines"],
    documented: true,
  },
  activate_card: { actor: "customer", action: "activate_card" },
  call_issuer: { actor: "operator", action: "call_issuer" },
  remove_extras: { actor: "merchant", action: "remove_extras", for: ["extras_over_balance"] },
  select_account: {
    actor: "customer",
    action: "select_account",
    for: ["wrong_account_selected", "account_type_not_available"],
  },
  charge_in_card_currency: {
    actor: "merchant",
    action: "charge_in_card_currency",
    for: ["conversion_over_balance", "no_account_in_currency"],
  },
  top_up_float: {
    actor: "merchant",
    action: "top_up_float",
    for: ["merchant_float_short", "insufficient_available_balance"],
    sources: ["99bill-vpos"],
  },
  reduce_tied_up_funds: {
    actor: "backend",
    action: "release_holds",
    for: ["unreversed_earlier_attempt", "funds_on_hold", "system_fault_or_poor_maintenance"],
    mind: ["never_reverse_decline"],
    sources: article,
  },
  "reduce_tied_up_funds:float": {
    actor: "merchant",
    action: "release_holds",
    for: ["merchant_float_short", "insufficient_available_balance"],
    sources: article,
  },
  increase_transaction_flow: {
    actor: "merchant",
    action: "wait_for_sales",
    for: ["low_transaction_flow"],
    sources: ["soupos", "wechat-refund"],
  },
  adopt_modern_payment: { actor: "merchant", action: "ask_other_means", sources: article },
  check_available_balance: {
    ...check,
    actor: "customer",
    action: "check_account",
    for: ["insufficient_available_balance", "funds_on_hold", "credit_limit_reached"],
    mind: ["balance_is_private"],
  },
  "check_available_balance:float": {
    ...check,
    actor: "merchant",
    action: "check_account",
    for: ["insufficient_available_balance", "merchant_float_short"],
  },
  check_account_status: { ...check, actor: "customer", action: "check_account", for: ["account_abnormal"] },
  check_transaction_records: {
    ...check,
    actor: "merchant",
    action: "check_records",
    for: ["unreversed_earlier_attempt", "system_fault_or_poor_maintenance"],
  },
  "check_transaction_records:float": {
    ...check,
    actor: "merchant",
    action: "check_records",
    for: ["settlement_cycle_mismatch", "low_transaction_flow"],
  },
  check_authorisation: {
    ...check,
    actor: "merchant",
    action: "check_records",
    for: ["funds_on_hold", "unreversed_earlier_attempt"],
  },
  "check_authorisation:float": {
    ...check,
    actor: "merchant",
    action: "check_records",
    for: ["settlement_cycle_mismatch"],
  },
  negotiate_settlement_cycle: { ...generic, for: ["settlement_cycle_mismatch"] },
  balance_settlement_cycle: { ...generic, for: ["settlement_cycle_mismatch"] },
  monitor_settlement: { ...generic, action: "reconcile", for: ["settlement_cycle_mismatch"] },
  strengthen_financial_control: { ...generic, for: ["merchant_float_short", "low_transaction_flow"] },
  maintain_terminal_and_host: {
    ...prevention,
    action: "maintain",
    for: ["system_fault_or_poor_maintenance", "terminal_outdated", "keys_out_of_step", "out_of_step"],
  },
  cooperate_on_maintenance: { ...prevention, action: "maintain", for: ["system_fault_or_poor_maintenance"] },
  train_staff: { ...prevention, action: "train_staff" },
  retain_customers: { ...generic, for: ["low_transaction_flow"] },
  cooperate_with_acquirer: generic,
  manage_daily_operations: generic,
  establish_risk_control: generic,
  supervise_payment_institutions: { ...generic, actor: "acquirer" },
  contact_acquirer: { actor: "merchant", action: "contact_acquirer", kind: "check", effect: "none" },
  fix_request: { actor: "backend", action: "fix_request" },
  check_card_details: { actor: "customer", action: "check_card_details" },
  authenticate: { actor: "customer", action: "authenticate" },
  insert_chip: { actor: "operator", action: "insert_chip" },
  enter_pin_again: { actor: "customer", action: "enter_pin_again", mind: ["new_pin_block"] },
  update_credentials: { actor: "backend", action: "update_credentials" },
  query_status: { actor: "backend", action: "query_status", kind: "check", mind: ["not_same_message"] },
  reverse_first: {
    actor: "backend",
    action: "reverse_first",
    unless: ["reversing", "asks_only", "network_message"],
    mind: ["reversal_keeps_numbers"],
  },
  repeat_reversal: { actor: "backend", action: "repeat_reversal", mind: ["reversal_keeps_numbers"] },
  stop_reversing: {
    actor: "backend",
    action: "stop_reversing",
    mind: ["late_original"],
    sources: ["checkout-reversal"],
  },
  reverse_partial: { actor: "backend", action: "reverse_partial" },
  refund_instead: { actor: "merchant", action: "refund_instead" },
  check_original: { actor: "operator", action: "check_records", kind: "check" },
  sign_on_again: { actor: "operator", action: "sign_on_again", for: ["out_of_step", "keys_out_of_step"] },
  correct_amount: { actor: "operator", action: "correct_amount" },
  enter_again: { actor: "operator", action: "enter_again", mind: ["new_pin_block"] },
  do_not_retry: { actor: "backend", action: "do_not_retry", kind: "prevention", effect: "prevents" },
  capture_if_safe: { actor: "operator", action: "capture_card", effect: "none", mind: ["staff_safety"] },
  collect_rest: { actor: "operator", action: "collect_rest", sources: ["valitor-partial"], documented: true },
  confirm_approval: { actor: "merchant", action: "confirm_approval", kind: "check" },
  reconcile: { actor: "backend", action: "reconcile" },
  name_table: { actor: "backend", action: "name_table", kind: "check" },
};
