import { askAcquirer, fix, noRefund, notSetUp, paidBack, useBlocked, wrongIds } from "./shared.ts";

/**
 * The merchant, its terminal or its contract does not allow it; another card seldom helps.
 *
 * @internal
 */
export const setUpRules = {
  invalid_merchant: [
    "setup",
    ["ask_other_means quasi_cash", ...fix],
    [
      "cardholder use_blocked_on_card @galileo-codes: likely documented quasi_cash, possible documented",
      "network merchant_blocked: possible stated table_unionpay, possible plausible",
      wrongIds,
    ],
  ],
  not_permitted_to_terminal: [
    "setup",
    ["insert_chip typed", ...fix],
    [
      "merchant service_not_set_up: likely plausible cash, likely plausible pays_out, likely plausible typed, possible plausible",
      wrongIds,
    ],
  ],
  terminal_not_registered: ["setup", fix, [wrongIds]],
  function_not_supported: [
    "unsupported",
    [paidBack, ...fix],
    [
      noRefund,
      "issuer inquiry_not_supported: likely plausible asks_only",
      useBlocked,
      notSetUp,
      "merchant request_built_wrong: unlikely plausible",
    ],
  ],
  card_type_not_accepted: ["unsupported", askAcquirer, [notSetUp, useBlocked]],
  bank_not_supported: ["unsupported", askAcquirer, [notSetUp, "acquirer card_range_not_loaded: possible plausible"]],
  currency_mismatch: [
    "setup",
    [
      "check_original pays_out",
      "check_original completes",
      "charge_in_card_currency balance_in_other_currency",
      "fix_request",
      "*",
    ],
    [
      "merchant original_in_other_currency: likely plausible pays_out, likely plausible completes",
      "cardholder no_account_in_currency: likely plausible balance_in_other_currency",
      notSetUp,
    ],
  ],
  unacceptable_fee: ["setup", ["remove_extras", "fix_request", "*"], [notSetUp]],
  surcharge_not_permitted: ["setup", ["remove_extras", "*"]],
  cash_service_not_available: ["unsupported", ["ask_other_means cash", "remove_extras", "*"], [useBlocked]],
  amount_below_minimum: [
    "setup",
    ["correct_amount", "*"],
    [
      "merchant amount_zero: likely plausible zero_amount",
      "acquirer merchant_limit: likely plausible acquirer_answered",
    ],
  ],
  invalid_instalments: [
    "setup",
    ["change_instalments", ...fix],
    ["cardholder instalments_need_credit: likely plausible deposit_account", notSetUp],
  ],
  // What is paid out comes from the merchant's money; a sale counts against a quota that may be tied to a deposit.
  merchant_funds_insufficient: [
    "float",
    [
      "contact_acquirer takes_money",
      "*",
      "increase_transaction_flow remedy pays_out",
      "check_available_balance:float",
      "reduce_tied_up_funds:float pays_out",
      "negotiate_settlement_cycle next_time",
      "strengthen_financial_control next_time",
    ],
    [
      "merchant merchant_float_short @99bill-vpos @adyen-reserve: likely documented pays_out, possible documented !takes_money",
      "merchant merchant_quota_used @99bill-vpos: likely documented takes_money",
      "merchant low_transaction_flow @wechat-refund @adyen-reserve: possible documented pays_out, unlikely plausible flow_unknown",
      "merchant settlement_cycle_mismatch @wechat-refund: possible documented pays_out, unlikely plausible flow_unknown",
    ],
  ],
  settlement_terms_violated: ["setup", ["*", "negotiate_settlement_cycle next_time"]],
} as const;
