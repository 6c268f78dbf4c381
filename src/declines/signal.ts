/**
 * What the facts of a transaction can say, as yes or no. Rules are conditioned on these and nothing else, and each has a
 * sentence in every locale, so that a judgement can give its grounds.
 */
export type Signal =
  | "flow_unknown"
  | "takes_money"
  | "pays_out"
  | "cash"
  | "completes"
  | "voids"
  | "asks_only"
  | "reversing"
  | "network_message"
  | "chip"
  | "contactless"
  | "stripe"
  | "fallback"
  | "card_read"
  | "card_absent"
  | "typed"
  | "online"
  | "by_telephone"
  | "merchant_initiated"
  | "staffed_with_card"
  | "abroad"
  | "in_europe"
  | "scheme_mastercard"
  | "advice_new_details"
  | "advice_wait"
  | "advice_stop"
  | "advice_token"
  | "advice_cancelled"
  | "advice_prepaid"
  | "advice_sanctions"
  | "text_names_limit"
  | "capture_asked"
  | "table_unionpay"
  | "table_legacy"
  | "table_open"
  | "issuer_only"
  | "network_answered"
  | "acquirer_answered"
  | "unreversed_attempt"
  | "available_short"
  | "available_covers"
  | "funds_held"
  | "balance_in_other_currency"
  | "quasi_cash"
  | "credit_account"
  | "deposit_account"
  | "zero_amount";

/**
 * A signal that must hold, or with `!` must not.
 *
 * @internal
 */
export type Condition = Signal | `!${Signal}`;
