/**
 * What Mastercard's merchant advice code says beside any refusal: it names causes and steps of its own, whatever the
 * response code is.
 *
 * @internal
 */
export const advice = [
  "generic",
  [
    "stop_recurring advice_cancelled",
    "update_credentials advice_new_details",
    "renew_token advice_token",
    "space_attempts advice_wait merchant_initiated",
    "do_not_retry advice_stop",
    "do_not_retry advice_sanctions",
  ],
  [
    "cardholder recurring_cancelled @solidgate-mac: likely documented advice_cancelled",
    "merchant stored_card_outdated @solidgate-mac: likely documented advice_new_details",
    "issuer issuer_rules_out @solidgate-mac: likely documented advice_stop",
    "merchant token_deactivated @solidgate-mac: likely documented advice_token",
    "cardholder one_off_card @moneris-mac: likely documented advice_prepaid merchant_initiated, possible documented advice_prepaid",
    "issuer sanctions_score @cybersource-mac: likely documented advice_sanctions",
  ],
] as const;
