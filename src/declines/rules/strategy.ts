import type { Action } from "../action.ts";
import type { Actor, Effect, StrategyKind } from "../explanation.ts";
import type { Evidence } from "../network.ts";
import type { Condition } from "../signal.ts";
import type { CauseId } from "./cause.ts";
import { type IdOf, marked, remembered, split } from "./notation.ts";
import type { StrategyLine } from "./reason-rule.ts";
import type { RuleSourceId } from "./source.ts";

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

/** What a strategy is, what it does about this answer, how well that is supported. */
const profiles = {
  remedy: "remedy resolves plausible",
  documented: "remedy resolves documented",
  gesture: "remedy none plausible",
  next_time: "remedy prevents plausible",
  look_up: "check none plausible",
  settle: "check resolves plausible",
  prevention: "prevention prevents plausible",
  advice: "generic none plausible",
  no_help: "generic none refuted",
} as const;

/**
 * In one word what a strategy is.
 *
 * @internal
 */
export type Profile = keyof typeof profiles;

/** Nobody is at the till, or the customer has nothing to do with it. */
const forCustomer = "!pays_out !reversing !network_message";
const byHand = "!merchant_initiated";
/** Somebody holds the card at a terminal. */
const atTerminal = "!card_absent !merchant_initiated !pays_out";
/** The scheme has not said that this card is over. */
const goesOn = "!advice_stop !advice_cancelled";
const article = "@soupos";

/**
 * What each strategy is wherever it applies: who acts, what is done (`=` where the action is named like the strategy),
 * a profile where it is no plain remedy, and marked with `!` when it makes no sense, `+` when alone it makes sense, `>` the
 * causes that it is for, `^` what to mind, `@` the documents.
 */
const strategies = {
  ask_other_means: `customer = documented ${forCustomer} @stripe-declines`,
  "ask_other_means:no_card": `customer = ${forCustomer}`,
  lower_amount: `customer = ${byHand} ${forCustomer} ^no_splitting`,
  request_partial_approval:
    "backend = documented >insufficient_available_balance >prepaid_below_amount >funds_on_hold @valitor-partial",
  space_attempts: `backend retry_later documented ${goesOn} ^scheme_ceilings @cielo-retries`,
  retry_in_minutes: `customer retry_later ${byHand} ${forCustomer} ${goesOn} ^not_same_message`,
  retry_another_day: `customer retry_later ${forCustomer} ${goesOn}`,
  send_again: "backend retry_later",
  contact_issuer: `customer = documented ${forCustomer} @stripe-declines`,
  activate_card: `customer = ${forCustomer}`,
  unlock_card: `customer change_card_setting ${forCustomer} >card_setting_off >blocked_by_cardholder`,
  call_issuer: `operator = ${byHand} !online !pays_out`,
  check_identity: `operator = ${atTerminal}`,
  remove_extras:
    "merchant = >extras_over_balance >surcharge_not_permitted >cash_service_not_available >unacceptable_fee >service_not_set_up",
  select_account: `customer = ${byHand} !online >wrong_account_selected >account_type_not_available >account_invalid`,
  charge_in_card_currency: "merchant = >conversion_over_balance >no_account_in_currency",
  top_up_float:
    "merchant = >merchant_float_short >merchant_funds_insufficient >insufficient_available_balance @99bill-vpos @adyen-reserve",
  reduce_tied_up_funds: `backend release_holds >unreversed_earlier_attempt >funds_on_hold >system_fault_or_poor_maintenance ^never_reverse_decline ${article}`,
  "reduce_tied_up_funds:float": `merchant release_holds >merchant_float_short >insufficient_available_balance ${article}`,
  increase_transaction_flow: `merchant wait_for_sales >low_transaction_flow ${article} @wechat-refund`,
  adopt_modern_payment: `merchant ask_other_means ${article}`,
  check_available_balance: `customer check_account look_up >insufficient_available_balance >funds_on_hold >credit_limit_reached ^balance_is_private ${article}`,
  "check_available_balance:float": `merchant check_account look_up >insufficient_available_balance >merchant_float_short ${article}`,
  check_account_status: `customer check_account look_up >account_abnormal ${article}`,
  "check_account_status:float": `merchant check_account look_up >account_abnormal ${article}`,
  check_transaction_records: `merchant check_records look_up >unreversed_earlier_attempt >system_fault_or_poor_maintenance ${article}`,
  "check_transaction_records:float": `merchant check_records look_up >settlement_cycle_mismatch >low_transaction_flow ${article}`,
  check_authorisation: `merchant check_records look_up >funds_on_hold >unreversed_earlier_attempt ${article}`,
  "check_authorisation:float": `merchant check_records look_up >settlement_cycle_mismatch ${article}`,
  negotiate_settlement_cycle: `merchant general_advice advice >settlement_cycle_mismatch ${article}`,
  balance_settlement_cycle: `merchant general_advice advice >settlement_cycle_mismatch ${article}`,
  monitor_settlement: `merchant reconcile advice >settlement_cycle_mismatch ${article}`,
  strengthen_financial_control: `merchant general_advice advice >merchant_float_short >low_transaction_flow ${article}`,
  maintain_terminal_and_host: `merchant maintain prevention >system_fault_or_poor_maintenance >terminal_outdated >keys_out_of_step >out_of_step ${article}`,
  cooperate_on_maintenance: `merchant maintain prevention >system_fault_or_poor_maintenance ${article}`,
  train_staff: `merchant = prevention ${article}`,
  retain_customers: `merchant general_advice advice >low_transaction_flow ${article}`,
  cooperate_with_acquirer: `merchant general_advice advice ${article}`,
  manage_daily_operations: `merchant general_advice advice ${article}`,
  establish_risk_control: `merchant general_advice advice ${article}`,
  supervise_payment_institutions: `acquirer general_advice advice ${article}`,
  contact_acquirer: "merchant = settle",
  fix_request: "backend =",
  check_card_details: `customer = ${byHand} !card_read`,
  check_payee: "merchant check_card_details",
  authenticate: "customer = documented !merchant_initiated !pays_out +online @checkout-sca",
  "authenticate:any": "customer = !card_read !typed !merchant_initiated !pays_out",
  bring_customer_back: "merchant = documented !pays_out +merchant_initiated @checkout-sca",
  flag_charge: "backend fix_request documented @checkout-sca",
  insert_chip: `customer = ${atTerminal}`,
  enter_pin: `customer = documented ${atTerminal} ^new_pin_block @valitor-tap`,
  enter_pin_again: `customer = ${byHand} ^new_pin_block`,
  update_credentials: "backend =",
  renew_token: "backend = !card_read",
  stop_recurring: "backend = documented !pays_out @visa-stop-payment @solidgate-mac",
  query_status: "backend = settle ^not_same_message",
  reverse_first: "backend = !reversing !asks_only !network_message ^reversal_keeps_numbers",
  repeat_reversal: "backend = ^reversal_keeps_numbers",
  stop_reversing: "backend = ^late_original @checkout-reversal",
  reverse_partial: "backend =",
  refund_instead: "merchant =",
  refund_another_way: "merchant = !reversing",
  authorise_again: "backend = documented !pays_out !reversing @mollie-validity",
  check_original: "operator check_records settle",
  sign_on_again: "operator = >out_of_step >keys_out_of_step",
  correct_amount: "operator =",
  change_instalments: "operator =",
  enter_again: `operator = ${byHand} !reversing ^new_pin_block`,
  do_not_retry: "backend = prevention",
  capture_if_safe: "operator capture_card gesture",
  collect_rest: "operator = documented @valitor-partial",
  confirm_approval: "merchant = settle",
  reconcile: "backend =",
  name_table: "backend = settle",
} as const;

/** A strategy's text: its id, with `:variant` where it has several. */
export type StrategyKey = keyof typeof strategies;

/** The stable name of a strategy. */
export type StrategyId = IdOf<StrategyKey>;

/**
 * A strategy where it applies, by name.
 *
 * @internal
 */
export interface StrategyRow {
  readonly key: StrategyKey;
  readonly id: StrategyId;
  readonly actor: Actor;
  readonly action: Action;
  readonly kind: StrategyKind;
  readonly effect: Effect;
  readonly evidence: Evidence;
  /** What must hold where it is listed: the grounds for it. */
  readonly when: readonly Condition[];
  /** What must hold anywhere. */
  readonly always: readonly Condition[];
  /** The causes that it is for. */
  readonly causes: readonly CauseId[];
  readonly cautions: readonly CautionId[];
  readonly sources: readonly RuleSourceId[];
}

/** Strategies that are named like what they do. */
type SelfNamed = {
  [Key in StrategyKey]: (typeof strategies)[Key] extends `${string} =${string}` ? IdOf<Key> : never;
}[StrategyKey];

function isProfile(word: string): word is Profile {
  return Object.hasOwn(profiles, word);
}

/**
 * Returns what a line of a reason's rules says: a strategy, when it applies, and its profile there.
 *
 * @internal
 */
export const strategyOf = /* @__PURE__ */ remembered((line: Exclude<StrategyLine, "*">): StrategyRow => {
  const [key, ...said] = split(line, " ");
  const [id] = split(key, ":");
  const [actor, action, ...words] = split(strategies[key], " ");
  const profile = said.find((word) => isProfile(word)) ?? words.find((word) => isProfile(word)) ?? "remedy";
  const [kind, effect, evidence] = split(profiles[profile], " ");
  return {
    key,
    id,
    actor,
    action: action === "=" ? (id as SelfNamed) : action,
    kind,
    effect,
    evidence,
    when: said.filter((word) => !isProfile(word)),
    always: [...(words.filter((word) => word[0] === "!") as Condition[]), ...marked(words, "+")],
    causes: marked(words, ">"),
    cautions: marked(words, "^"),
    sources: marked(words, "@"),
  };
});
