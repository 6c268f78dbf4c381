import { details, newCard, noRefund, paidBack, riskRules, stop, stored, useBlocked, usedAbroad } from "./shared.ts";

const hidden =
  "cardholder hidden_funds_or_limit: likely plausible available_short, likely anecdotal text_names_limit, possible plausible !pays_out";

/**
 * The issuer declines and does not say why, or only in part.
 *
 * @internal
 */
export const refusalRules = {
  do_not_honour: [
    "generic",
    [
      "insert_chip stripe !fallback",
      "insert_chip contactless",
      "authenticate online",
      "check_original completes",
      paidBack,
      "*",
      "space_attempts merchant_initiated",
    ],
    [
      hidden,
      riskRules,
      "issuer authentication_missing @thredd-sca: likely plausible online in_europe !merchant_initiated, possible plausible online !merchant_initiated",
      "merchant mandate_not_recognised: possible plausible merchant_initiated",
      "cardholder chip_not_used: possible plausible stripe",
      "cardholder card_details_wrong: possible plausible typed !merchant_initiated",
      "merchant completed_too_late: likely anecdotal completes",
      noRefund,
    ],
  ],
  other: [
    "generic",
    ["contact_acquirer acquirer_answered", paidBack, "*", "space_attempts merchant_initiated", "contact_acquirer"],
    [
      "issuer no_reason_given: possible plausible",
      "acquirer service_not_set_up: likely plausible acquirer_answered",
      hidden,
      noRefund,
    ],
  ],
  issuer_policy: [
    "generic",
    ["insert_chip contactless", paidBack, "*", "unlock_card"],
    [usedAbroad, useBlocked, "cardholder card_setting_off: possible plausible !pays_out", noRefund],
  ],
  not_permitted_to_cardholder: [
    "unsupported",
    ["insert_chip contactless", paidBack, "*", "unlock_card", "charge_in_card_currency"],
    [
      usedAbroad,
      useBlocked,
      "cardholder card_setting_off: likely plausible online, likely plausible contactless, possible plausible !pays_out",
      "cardholder no_account_in_currency: likely stated table_unionpay balance_in_other_currency, likely plausible balance_in_other_currency, possible stated table_unionpay",
      noRefund,
    ],
  ],
  restricted_card: [
    "secret",
    [paidBack, "*"],
    [
      "cardholder used_outside_region: likely stated table_unionpay, likely plausible abroad, possible plausible",
      useBlocked,
    ],
  ],
  suspected_fraud: [
    "secret",
    [paidBack, "*", "do_not_retry"],
    [riskRules, "cardholder security_code_wrong: possible plausible typed !merchant_initiated"],
  ],
  security_violation: [
    "secret",
    [paidBack, "*", "contact_acquirer"],
    [
      "cardholder security_code_wrong: likely plausible typed !merchant_initiated",
      "cardholder chip_check_failed: likely plausible chip",
      riskRules,
    ],
  ],
  legal_violation: ["secret", stop, [usedAbroad, useBlocked]],
  compliance_block: [
    "secret",
    ["contact_acquirer pays_out", "contact_acquirer acquirer_answered", ...stop],
    [usedAbroad],
  ],
  stop_payment_order: [
    "final",
    ["stop_recurring", paidBack, "*", "do_not_retry"],
    [
      "cardholder recurring_cancelled @visa-stop-payment: likely documented merchant_initiated, possible documented !pays_out",
    ],
  ],
  resubmission_not_allowed: [
    "final",
    stop,
    ["merchant too_many_attempts: likely plausible merchant_initiated, possible plausible"],
  ],
  blocked_by_cardholder: [
    "bank",
    ["insert_chip contactless", paidBack, "unlock_card", "*"],
    [
      "cardholder card_setting_off: likely plausible online !merchant_initiated, likely plausible contactless, possible plausible",
      "cardholder recurring_cancelled: possible plausible merchant_initiated",
    ],
  ],
  card_not_activated: ["bank", [paidBack, "activate_card", "*"], [stored]],
  account_closed: [
    "closed",
    [...newCard, "do_not_retry"],
    [stored, "issuer token_deactivated @checkout-46: possible documented card_absent"],
  ],
  expired_card: ["details", newCard, [details, stored]],
} as const;
