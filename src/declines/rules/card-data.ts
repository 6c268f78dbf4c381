import {
  chipUnreadable,
  details,
  newCard,
  noRefund,
  paidBack,
  readAgain,
  retyped,
  riskRules,
  stored,
  stripeWrong,
  wrongAccount,
} from "./shared.ts";

const range =
  "acquirer card_range_not_loaded: possible documented table_legacy, possible plausible card_read, unlikely plausible";

const payee = "merchant payee_account_wrong: likely plausible pays_out";

const invalidCardNumber = ["details", retyped, [details, stored, range, noRefund]] as const;

/**
 * Numbers, dates, codes, addresses, tokens, chips and stripes that do not fit.
 *
 * @internal
 */
export const cardDataRules = {
  invalid_card_number: invalidCardNumber,
  no_card_record: invalidCardNumber,
  no_such_issuer: [
    "unsupported",
    ["check_card_details typed", ...retyped, "contact_acquirer"],
    [details, stored, "acquirer card_range_not_loaded: likely plausible card_read, possible plausible"],
  ],
  invalid_expiry_date: ["details", retyped, [details, stored, stripeWrong]],
  credential_outdated: ["details", retyped, [details, stored]],
  address_mismatch: [
    "details",
    ["update_credentials merchant_initiated", "*"],
    [
      "cardholder address_mistyped @checkout-avs: likely documented typed !merchant_initiated, possible documented",
      stored,
    ],
  ],
  card_verification_failed: [
    "details",
    [...readAgain, "update_credentials merchant_initiated", "*"],
    [
      "cardholder security_code_wrong: likely stated typed !merchant_initiated, possible plausible",
      "terminal stripe_data_wrong: likely plausible stripe",
      "cardholder chip_check_failed: likely plausible chip",
      riskRules,
    ],
  ],
  identity_verification_failed: [
    "details",
    ["update_credentials merchant_initiated", "*"],
    [
      "cardholder one_time_code_wrong: likely plausible online !merchant_initiated, unlikely plausible",
      "cardholder security_code_wrong: likely plausible typed !online, possible stated table_unionpay, possible plausible",
      stored,
    ],
  ],
  chip_data_invalid: [
    "generic",
    [...readAgain, "authenticate online", paidBack, "*", "contact_acquirer"],
    [
      "cardholder chip_check_failed: likely plausible chip, likely plausible contactless, possible plausible !card_absent",
      stripeWrong,
      "merchant authentication_value_wrong: likely plausible online",
    ],
  ],
  card_read_error: [
    "again",
    [...readAgain, "ask_other_means fallback", "*", "maintain_terminal_and_host"],
    [chipUnreadable, stripeWrong],
  ],
  token_not_accepted: [
    "details",
    ["insert_chip contactless", "renew_token", paidBack, "*"],
    [
      "cardholder token_deactivated @checkout-46: likely documented merchant_initiated, likely plausible contactless, possible documented",
      "merchant authentication_value_wrong: likely plausible online !merchant_initiated",
    ],
  ],
  account_invalid: ["account", ["check_payee pays_out", ...newCard], [wrongAccount, payee, stored, details]],
  account_type_not_available: ["account", ["*", "contact_issuer", paidBack], [wrongAccount]],
  receiving_account_invalid: [
    "details",
    ["check_payee", paidBack, "*"],
    [payee, "cardholder card_details_wrong: possible plausible"],
  ],
} as const;
