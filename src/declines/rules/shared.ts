/**
 * Lines that several reasons share.
 *
 * @internal
 */
export const paidBack = "refund_another_way pays_out";

/** @internal */
export const fix = ["*", "fix_request"] as const;

/** @internal */
export const stop = [paidBack, "*", "do_not_retry"] as const;

/** What is wrong with the card's data is put right where the data came from. */
const renewed = "update_credentials merchant_initiated";

/** @internal */
export const newCard = [renewed, paidBack, "*"] as const;

/** @internal */
export const retyped = [renewed, "*", paidBack] as const;

/** @internal */
export const lostForGood = [renewed, ...stop] as const;

/** @internal */
export const askAcquirer = ["contact_acquirer acquirer_answered", paidBack, "*", "contact_acquirer"] as const;

/** @internal */
export const readAgain = ["insert_chip contactless", "insert_chip stripe !fallback"] as const;

/** @internal */
export const details = "cardholder card_details_wrong: likely plausible typed !merchant_initiated";

/** @internal */
export const stored = "merchant stored_card_outdated: likely plausible merchant_initiated";

/** @internal */
export const riskRules = "issuer risk_rules: likely plausible abroad !pays_out, possible plausible !pays_out";

/** @internal */
export const line = "network line_broken: possible plausible";

/** @internal */
export const wrongIds = "merchant wrong_ids: possible plausible";

/** @internal */
export const stripeWrong = "terminal stripe_data_wrong: likely plausible stripe !fallback";

/** @internal */
export const chipUnreadable = "cardholder chip_unreadable: likely plausible fallback, likely plausible chip";

/** @internal */
export const notSetUp = "merchant service_not_set_up: likely plausible acquirer_answered, possible plausible";

/** @internal */
export const noRefund = "issuer refund_not_accepted: likely plausible pays_out";

/** @internal */
export const usedAbroad = "cardholder used_outside_region: likely plausible abroad";

/** @internal */
export const useBlocked =
  "cardholder use_blocked_on_card: likely plausible quasi_cash, likely plausible cash, possible plausible !pays_out";

/** @internal */
export const wrongAccount =
  "cardholder wrong_account_selected: likely plausible deposit_account, likely plausible credit_account, possible plausible !card_absent";

/** @internal */
export const pinDue =
  "cardholder pin_due_after_contactless @thredd-sca @valitor-tap: likely documented contactless scheme_mastercard, likely plausible contactless";

/** @internal */
export const notAuthenticated =
  "issuer authentication_missing @checkout-sca @thredd-sca: likely documented online !merchant_initiated";

/** @internal */
export const noPin =
  "terminal no_pin_entered: likely plausible chip, likely plausible stripe, possible plausible !card_absent";
