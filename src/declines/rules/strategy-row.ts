import type { Action } from "../action.ts";
import type { Actor, Effect, StrategyKind } from "../explanation.ts";
import type { Signal } from "../signal.ts";
import type { CauseId } from "./cause.ts";
import type { RuleSourceId } from "./source.ts";
import type { StrategyKey } from "./strategy.ts";

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
  | "late_original";

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
  lower_amount: {
    actor: "customer",
    action: "lower_amount",
    unless: ["merchant_initiated", ...noCustomer],
    mind: ["no_splitting"],
  },
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
  retry_in_minutes: {
    actor: "customer",
    action: "retry_later",
    unless: ["merchant_initiated", ...noCustomer],
    mind: ["not_same_message"],
  },
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
  call_issuer: { actor: "operator", action: "call_issuer", unless: ["merchant_initiated", "online"] },
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
  "check_account_status:float": { ...check, actor: "merchant", action: "check_account", for: ["account_abnormal"] },
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
  contact_acquirer: { actor: "merchant", action: "contact_acquirer", kind: "check" },
  fix_request: { actor: "backend", action: "fix_request" },
  check_card_details: { actor: "customer", action: "check_card_details", unless: ["merchant_initiated"] },
  authenticate: { actor: "customer", action: "authenticate" },
  insert_chip: { actor: "customer", action: "insert_chip" },
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
  capture_if_safe: { actor: "operator", action: "capture_card", effect: "none" },
  collect_rest: { actor: "operator", action: "collect_rest", sources: ["valitor-partial"], documented: true },
  confirm_approval: { actor: "merchant", action: "confirm_approval", kind: "check" },
  reconcile: { actor: "backend", action: "reconcile" },
  name_table: { actor: "backend", action: "name_table", kind: "check" },
};
