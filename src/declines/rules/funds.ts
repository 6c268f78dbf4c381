/** What is paid out comes from the merchant's money; likely once the acquirer is known to have answered. */
const paysOut = "likely plausible pays_out acquirer_answered, possible plausible pays_out";

/** A purchase is decided on the cardholder's account, and a table that lets only the issuer send 51 rules this out. */
const merchantsMoney = `${paysOut}, ruled_out refuted issuer_only takes_money, possible plausible flow_unknown acquirer_answered, unlikely plausible flow_unknown, unlikely refuted`;

/**
 * Why there was not enough money.
 *
 * The merchant-side causes are an article's that took 51 for the merchant's own shortage. For a purchase they are ruled
 * out or unlikely; a refund or payout comes out of the merchant's money, and gateways have codes for that shortage, so
 * there they are possible.
 *
 * @internal
 */
export const fundsCauses = [
  `merchant insufficient_available_balance:float @soupos @99bill-vpos: ${paysOut}`,
  "cardholder insufficient_available_balance @soupos: likely stated available_short, unlikely stated available_covers, possible stated credit_account, likely stated",
  "cardholder funds_on_hold @2checkout-holds: likely documented funds_held !pays_out, possible documented !pays_out",
  "cardholder credit_limit_reached @stripe-declines: unlikely documented deposit_account !pays_out, possible documented cash credit_account, likely stated credit_account table_unionpay !pays_out, likely documented credit_account !pays_out, possible stated table_unionpay !pays_out, possible documented !pays_out",
  "cardholder cash_advance_limit: likely stated cash credit_account table_unionpay, likely plausible cash credit_account, possible stated cash table_unionpay, possible plausible cash, possible plausible quasi_cash, unlikely plausible flow_unknown",
  "merchant extras_over_balance: possible plausible !pays_out",
  "cardholder prepaid_below_amount @valitor-partial: likely plausible advice_prepaid !pays_out, unlikely documented credit_account !pays_out, possible documented !pays_out",
  "cardholder scheduled_before_payday: possible plausible merchant_initiated !pays_out",
  "issuer conversion_over_balance: possible plausible balance_in_other_currency !pays_out, unlikely plausible !pays_out",
  "cardholder wrong_account_selected: possible plausible deposit_account !pays_out, unlikely plausible !pays_out",
  "acquirer unreversed_earlier_attempt: likely plausible unreversed_attempt, unlikely plausible !pays_out",
  `merchant merchant_float_short @apifox-51 @99bill-vpos: ${merchantsMoney}`,
  `merchant low_transaction_flow @soupos @wechat-refund: ${merchantsMoney}`,
  `merchant settlement_cycle_mismatch @soupos @wechat-refund: ${merchantsMoney}`,
  "cardholder account_abnormal @soupos: unlikely plausible",
  "acquirer system_fault_or_poor_maintenance @soupos: possible plausible unreversed_attempt, unlikely plausible",
  "issuer limit_reported_as_51: unlikely plausible !pays_out",
  "network stand_in_stale_balance: possible plausible network_answered !pays_out, unlikely plausible !pays_out",
  "terminal offline_chip_decline: unlikely plausible chip",
  "network network_uses_code_otherwise @cielo-retries: unlikely documented table_open",
  "acquirer misreported_code: possible anecdotal acquirer_answered !pays_out, unlikely anecdotal",
] as const;

/**
 * What to do about a shortage of money; the article's advice with the effect that it has on the flow.
 *
 * @internal
 */
export const fundsStrategies = [
  "space_attempts merchant_initiated !pays_out",
  "*",
  "top_up_float pays_out",
  "top_up_float advice flow_unknown",
  "request_partial_approval !pays_out",
  "remove_extras !pays_out",
  "select_account !pays_out",
  "charge_in_card_currency !pays_out",
  "reduce_tied_up_funds:float pays_out",
  "reduce_tied_up_funds",
  "increase_transaction_flow remedy pays_out",
  "increase_transaction_flow advice flow_unknown",
  "increase_transaction_flow no_help",
  "adopt_modern_payment advice pays_out",
  "adopt_modern_payment",
  "check_available_balance:float pays_out",
  "check_available_balance",
  "check_account_status:float pays_out",
  "check_account_status",
  "check_transaction_records:float pays_out",
  "check_transaction_records",
  "check_authorisation:float pays_out",
  "check_authorisation",
  "negotiate_settlement_cycle next_time pays_out",
  "negotiate_settlement_cycle advice flow_unknown",
  "negotiate_settlement_cycle no_help",
  "balance_settlement_cycle next_time pays_out",
  "balance_settlement_cycle advice flow_unknown",
  "balance_settlement_cycle no_help",
  "monitor_settlement next_time pays_out",
  "monitor_settlement advice flow_unknown",
  "monitor_settlement no_help",
  "strengthen_financial_control next_time pays_out",
  "strengthen_financial_control",
  "maintain_terminal_and_host",
  "cooperate_on_maintenance",
  "train_staff advice pays_out",
  "train_staff",
  "retain_customers",
  "cooperate_with_acquirer",
  "manage_daily_operations",
  "establish_risk_control",
  "supervise_payment_institutions",
] as const;
