import { chipUnreadable, noPin, notAuthenticated, paidBack, pinDue, readAgain, riskRules } from "./shared.ts";

/**
 * The issuer wants to know more surely that it is the cardholder: by chip, by PIN, or online by 3-D Secure. What is asked
 * for depends on how the card was used; a charge that the merchant started has nobody to ask, the customer has to come back.
 *
 * @internal
 */
export const stepUpRules = {
  authentication_required: [
    "verify",
    [
      "authenticate online",
      "bring_customer_back",
      "flag_charge merchant_initiated",
      "flag_charge by_telephone",
      "enter_pin chip",
      "*",
      "enter_pin contactless",
    ],
    [
      notAuthenticated,
      "merchant mandate_not_recognised @checkout-sca @computop-sca: likely documented merchant_initiated, likely documented by_telephone",
      pinDue,
      noPin,
    ],
  ],
  pin_required: [
    "pin_entry",
    [
      "authenticate online",
      "bring_customer_back",
      "enter_pin chip",
      "enter_pin stripe",
      "enter_pin cash",
      "*",
      "enter_pin",
    ],
    [pinDue, noPin, notAuthenticated],
  ],
  // Mastercard's 65 is a count limit, and in Europe online the wish for an authentication.
  count_limit_exceeded: [
    "limit",
    [
      "insert_chip contactless",
      "authenticate scheme_mastercard in_europe",
      "retry_another_day merchant_initiated",
      "ask_other_means",
      "authenticate online",
      "enter_pin contactless",
      "retry_another_day",
      "contact_issuer",
    ],
    [
      pinDue,
      "issuer authentication_missing @thredd-sca: likely documented online scheme_mastercard in_europe !merchant_initiated, possible plausible online !merchant_initiated",
      "merchant too_many_attempts: likely plausible merchant_initiated, unlikely plausible",
    ],
  ],
  amount_limit_exceeded: [
    "limit",
    [
      "insert_chip contactless",
      "contact_acquirer acquirer_answered",
      "contact_acquirer pays_out",
      "retry_another_day merchant_initiated",
      "lower_amount",
      "*",
      "retry_another_day",
    ],
    [
      "issuer contactless_limit: likely plausible contactless",
      "acquirer merchant_limit: likely plausible acquirer_answered, likely plausible pays_out",
      "issuer limit_for_use: likely plausible cash, likely plausible online, possible plausible !pays_out",
      "cardholder self_set_limit: possible stated table_unionpay, possible plausible !pays_out",
    ],
  ],
  fallback_not_allowed: [
    "chip",
    ["ask_other_means fallback", "*"],
    ["terminal chip_not_used: likely plausible stripe !fallback", chipUnreadable],
  ],
  identification_required: ["call", ["check_identity", paidBack, "*"], [riskRules]],
  incorrect_pin: ["pin", ["*", "contact_issuer", "sign_on_again"], ["terminal keys_out_of_step: unlikely plausible"]],
  pin_tries_exceeded: ["bank"],
  pin_not_verifiable: [
    "later",
    [...readAgain, "space_attempts merchant_initiated", "*", "contact_acquirer"],
    ["terminal keys_out_of_step: possible plausible !card_absent"],
  ],
  pin_change_failed: ["bank"],
} as const;
