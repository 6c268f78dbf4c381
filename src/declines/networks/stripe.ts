/**
 * Stripe's own codes: `decline_code` of cards and local payment methods, `outcome.reason` of a blocked charge, the
 * error codes that concern money or an earlier charge, and what failed refunds and payouts give as their reason.
 *
 * Stripe tells no reason for many codes that have a telling name (`no_action_taken`, `security_violation`): these
 * follow the name where the issuers' codes that they stand for have it, and `disputed` says what Stripe says.
 * `insufficient_funds` is one word for two shortages: the customer's in a charge, the Stripe balance in a refund or
 * payout; the flow tells them apart. `balance_insufficient` is always the merchant's. `fraudulent` is Stripe's own
 * suspicion, not the issuer's.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: ["stripe-decline-codes"] },
  { codes: "account_closed", sources: ["stripe-payout-failures", "stripe-error-codes"] },
  { codes: "account_frozen bank_account_restricted bank_ownership_changed could_not_process debit_not_authorized incorrect_account_holder_address incorrect_account_holder_name incorrect_account_holder_tax_id invalid_account_number invalid_currency no_account unsupported_card", sources: ["stripe-payout-failures"] },
  { codes: "amount_too_large amount_too_small balance_insufficient capture_charge_authorization_expired card_decline_rate_limit_exceeded card_declined charge_already_captured charge_already_refunded charge_disputed charge_expired_for_capture instant_payouts_limit_exceeded", sources: ["stripe-error-codes"] },
  { codes: "charge_for_pending_refund_disputed expired_or_canceled_card lost_or_stolen_card merchant_request unknown", sources: ["stripe-refund-object"] },
  { codes: "charge_pending processing", sources: ["stripe-refund-pending"] },
  { codes: "declined", sources: ["stripe-payout-failures", "stripe-refund-object"] },
  { codes: "highest_risk_level low_probability_of_authorization rule", sources: ["stripe-charge-outcome"] },
  { codes: "amount_too_large amount_too_small balance_insufficient capture_charge_authorization_expired card_decline_rate_limit_exceeded charge_already_captured charge_already_refunded charge_disputed charge_expired_for_capture compliance_violation fraudulent highest_risk_level instant_payouts_limit_exceeded invalid_business_account low_probability_of_authorization testmode_decline", decidedBy: "acquirer" },
  { codes: "approve_with_id authentication_not_handled authentication_required call_issuer card_not_supported card_velocity_exceeded currency_not_supported do_not_honor do_not_try_again expired_card incorrect_pin invalid_account invalid_pin lost_card mobile_device_authentication_required new_account_information_available no_action_taken not_permitted offline_pin_required online_or_offline_pin_required pickup_card pin_try_exceeded reenter_transaction restricted_card revocation_of_all_authorizations revocation_of_authorization security_violation service_not_allowed stolen_card stop_payment_order transaction_not_allowed try_again_later withdrawal_count_limit_exceeded", decidedBy: "issuer" },
  { codes: "issuer_not_available", decidedBy: "network" },
  { codes: "merchant_blacklist merchant_request rule", decidedBy: "merchant" },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "account_closed", reason: "account_closed" },
  { code: "account_frozen", reason: "receiving_account_invalid" },
  { code: "amount_too_large", reason: "amount_limit_exceeded" },
  { code: "amount_too_small", reason: "amount_below_minimum" },
  { code: "approve_with_id", reason: "identification_required", outcome: "declined", retry: "later" },
  { code: "authentication_not_handled", reason: "authentication_required" },
  { code: "authentication_required", reason: "authentication_required" },
  { code: "balance_insufficient", reason: "merchant_funds_insufficient" },
  { code: "bank_account_restricted", reason: "receiving_account_invalid" },
  { code: "bank_ownership_changed", reason: "receiving_account_invalid" },
  { code: "call_issuer", reason: "refer_to_issuer", outcome: "declined" },
  { code: "capture_charge_authorization_expired", reason: "authorisation_expired" },
  { code: "card_decline_rate_limit_exceeded", reason: "count_limit_exceeded", retry: "later" },
  { code: "card_declined", reason: "do_not_honour" },
  { code: "card_not_supported", reason: "not_permitted_to_cardholder" },
  // A balance, a credit limit or a limit on the amount: Stripe names all three.
  { code: "card_velocity_exceeded", reason: "amount_limit_exceeded" },
  { code: "charge_already_captured", reason: "related_transaction_error", severity: "hard" },
  { code: "charge_already_refunded", reason: "already_reversed" },
  { code: "charge_disputed", reason: "related_transaction_error" },
  { code: "charge_expired_for_capture", reason: "authorisation_expired" },
  { code: "charge_for_pending_refund_disputed", reason: "related_transaction_error", severity: "hard" },
  { code: "charge_pending", reason: "request_in_progress" },
  { code: "compliance_violation", reason: "compliance_block" },
  { code: "could_not_process", reason: "system_error" },
  { code: "currency_not_supported", reason: "currency_mismatch" },
  { code: "debit_not_authorized", reason: "receiving_account_invalid" },
  { code: "declined", reason: "other" },
  { code: "do_not_honor", reason: "do_not_honour" },
  { code: "do_not_try_again", reason: "resubmission_not_allowed" },
  // Stripe refuses this one; an earlier one with the same amount and card may have succeeded.
  { code: "duplicate_transaction", reason: "duplicate_transmission", outcome: "declined" },
  { code: "expired_card", reason: "expired_card" },
  { code: "expired_or_canceled_card", reason: "expired_card" },
  { code: "expired_payment_information", reason: "credential_outdated" },
  { code: "fraudulent", reason: "suspected_fraud" },
  { code: "generic_decline", reason: "do_not_honour" },
  { code: "highest_risk_level", reason: "suspected_fraud" },
  { code: "incorrect_account_holder_address", reason: "receiving_account_invalid" },
  { code: "incorrect_account_holder_name", reason: "receiving_account_invalid" },
  { code: "incorrect_account_holder_tax_id", reason: "receiving_account_invalid" },
  { code: "incorrect_address", reason: "address_mismatch" },
  { code: "incorrect_cvc", reason: "card_verification_failed" },
  { code: "incorrect_number", reason: "invalid_card_number" },
  { code: "incorrect_pin", reason: "incorrect_pin" },
  { code: "incorrect_zip", reason: "address_mismatch" },
  { code: "instant_payouts_limit_exceeded", reason: "amount_limit_exceeded" },
  { code: "insufficient_funds", reason: "insufficient_funds" },
  { code: "invalid_account", reason: "account_invalid" },
  { code: "invalid_account_number", reason: "receiving_account_invalid" },
  { code: "invalid_amount", reason: "invalid_amount" },
  { code: "invalid_authorization", reason: "stop_payment_order" },
  { code: "invalid_billing_agreement", reason: "credential_outdated", retry: "never" },
  { code: "invalid_business_account", reason: "invalid_merchant" },
  { code: "invalid_currency", reason: "currency_mismatch" },
  { code: "invalid_customer_account", reason: "account_invalid" },
  { code: "invalid_cvc", reason: "card_verification_failed" },
  { code: "invalid_expiry_month", reason: "invalid_expiry_date" },
  { code: "invalid_expiry_year", reason: "invalid_expiry_date" },
  { code: "invalid_number", reason: "invalid_card_number" },
  { code: "invalid_payment_information", reason: "format_error" },
  { code: "invalid_pin", reason: "incorrect_pin" },
  { code: "issuer_not_available", reason: "issuer_unavailable" },
  { code: "lost_card", reason: "lost_card" },
  { code: "lost_or_stolen_card", reason: "lost_card" },
  { code: "low_probability_of_authorization", reason: "other" },
  { code: "merchant_blacklist", reason: "suspected_fraud" },
  { code: "merchant_request", reason: "customer_cancelled" },
  { code: "mobile_device_authentication_required", reason: "authentication_required" },
  { code: "new_account_information_available", reason: "credential_outdated" },
  { code: "no_account", reason: "receiving_account_invalid" },
  { code: "no_action_taken", reason: "do_not_honour" },
  { code: "not_permitted", reason: "not_permitted_to_cardholder" },
  { code: "offline_pin_required", reason: "pin_required" },
  { code: "online_or_offline_pin_required", reason: "pin_required" },
  { code: "partner_generic_decline", reason: "other" },
  { code: "partner_high_risk_customer", reason: "suspected_fraud" },
  { code: "partner_payment_not_found", reason: "original_not_found" },
  { code: "payment_disputed", reason: "related_transaction_error" },
  { code: "payment_limit_exceeded", reason: "amount_limit_exceeded" },
  { code: "pickup_card", reason: "capture_card" },
  { code: "pin_try_exceeded", reason: "pin_tries_exceeded" },
  { code: "processing", reason: "request_in_progress" },
  { code: "processing_error", reason: "system_error" },
  { code: "reenter_transaction", reason: "reenter_transaction" },
  { code: "restricted_card", reason: "restricted_card" },
  { code: "revocation_of_all_authorizations", reason: "stop_payment_order" },
  { code: "revocation_of_authorization", reason: "stop_payment_order" },
  { code: "rule", reason: "suspected_fraud" },
  { code: "security_violation", reason: "security_violation" },
  { code: "service_not_allowed", reason: "not_permitted_to_cardholder" },
  { code: "stolen_card", reason: "stolen_card" },
  { code: "stop_payment_order", reason: "stop_payment_order" },
  { code: "testmode_decline", reason: "invalid_card_number" },
  { code: "transaction_not_allowed", reason: "not_permitted_to_cardholder" },
  { code: "try_again_later", reason: "do_not_honour", retry: "later" },
  { code: "unknown", reason: "other" },
  { code: "unsupported_card", reason: "card_type_not_accepted" },
  { code: "withdrawal_count_limit_exceeded", reason: "count_limit_exceeded" },
];

/**
 * Codes of Stripe, which mean nothing elsewhere.
 *
 * @example
 * ```ts
 * import { stripe } from "field39/adapters/stripe";
 *
 * stripe.rows.find((row) => row.code === "balance_insufficient")?.reason; // "merchant_funds_insufficient"
 * ```
 */
export const stripe: Network = {
  id: "stripe",
  edition: "docs.stripe.com as of 2026-04-15",
  sources: [
    {
      id: "stripe-decline-codes",
      publisher: "Stripe",
      title: "Stripe decline codes",
      url: "https://docs.stripe.com/declines/codes",
    },
    {
      id: "stripe-error-codes",
      publisher: "Stripe",
      title: "Error codes",
      url: "https://docs.stripe.com/error-codes",
    },
    {
      id: "stripe-charge-outcome",
      publisher: "Stripe",
      title: "The Charge object: outcome.reason",
      url: "https://docs.stripe.com/api/charges/object",
    },
    {
      id: "stripe-payout-failures",
      publisher: "Stripe",
      title: "Types of payout failures",
      url: "https://docs.stripe.com/api/payouts/failures",
    },
    {
      id: "stripe-refund-object",
      publisher: "Stripe",
      title: "The Refund object: failure_reason",
      url: "https://docs.stripe.com/api/refunds/object",
    },
    {
      id: "stripe-refund-pending",
      publisher: "Stripe",
      title: "Adds a field explaining why refunds are pending",
      edition: "2025-04-30",
      url: "https://docs.stripe.com/changelog/basil/2025-04-30/refund-pending-reason",
    },
  ],
  defaults,
  rows,
  onlyNamed: true,
};
