import { describe, expect, it } from "vitest";
import { recurly } from "../../../src/declines/networks/recurly.ts";
import { recurlyWords } from "../../../src/declines/networks/recurly-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = recurly.rows.map((row) =>
  resolveRow({ ...recurlyWords.rows[row.code], ...row }, recurly),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

const list = (text: string) => text.trim().split(/\s+/);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const all = list(`
  ach_cancel ach_chargeback ach_credit_return ach_exception ach_return ach_transactions_not_supported
  ach_validation_exception amazon_amount_exceeded amazon_declined_review amazon_not_authorized
  amazon_transaction_count_exceeded api_error approved approved_fraud_review authorization_already_captured
  authorization_amount_depleted authorization_expired batch_processing_error billing_agreement_not_accepted
  billing_agreement_not_found billing_agreement_replaced call_issuer call_issuer_update_cardholder_data cancelled
  cannot_refund_unsettled_transactions card_blocked card_not_activated card_type_not_accepted
  cardholder_requested_stop contact_gateway currency_not_supported customer_canceled_transaction cvv_required
  declined declined_card_number declined_exception declined_expiration_date declined_missing_data declined_saveable
  declined_security_code deposit_referenced_chargeback direct_debit_type_not_accepted duplicate_transaction
  exceeds_daily_limit exceeds_max_amount expired_card fraud_address fraud_address_recurly
  fraud_advanced_verification fraud_gateway fraud_generic fraud_ip_address fraud_manual_decision fraud_risk_check
  fraud_security_code fraud_stolen_card fraud_too_many_attempts fraud_velocity gateway_error gateway_rate_limited
  gateway_timeout gateway_token_not_found gateway_unavailable gateway_validation_exception insufficient_funds
  invalid_account_number invalid_amount invalid_billing_agreement_status invalid_card_number invalid_data
  invalid_gateway_access_token invalid_gateway_configuration invalid_issuer invalid_login invalid_merchant_type
  invalid_payment_method invalid_payment_method_hard invalid_transaction issuer_unavailable lifecycle_decline
  merch_max_transaction_limit_exceeded moneybot_unavailable no_billing_information no_gateway
  no_gateway_found_for_transaction_amount partial_approval partial_credits_not_supported
  payer_authentication_rejected payment_cannot_void_authorization payment_not_accepted paypal_account_issue
  paypal_cannot_pay_self paypal_declined_use_alternate paypal_expired_reference_id paypal_hard_decline
  paypal_invalid_billing_agreement paypal_primary_declined processor_not_available processor_unavailable
  recurly_error recurring_mandate_cancelled reference_transactions_not_enabled restricted_card
  restricted_card_chargeback roku_invalid_card_number roku_invalid_payment_method roku_zip_code_mismatch
  simultaneous ssl_error temporary_hold three_d_secure_action_required three_d_secure_authentication
  three_d_secure_connection_error three_d_secure_credential_error three_d_secure_not_supported too_busy
  too_many_attempts total_credit_exceeds_capture transaction_already_refunded transaction_already_voided
  transaction_cannot_be_authorized transaction_cannot_be_refunded transaction_cannot_be_refunded_currently
  transaction_cannot_be_voided transaction_failed_to_settle transaction_not_found transaction_settled
  transaction_stale_at_gateway try_again unknown unmapped_partner_error vaultly_service_unavailable
  zero_dollar_auth_not_supported`);

describe("Recurly", () => {
  it("has these 133 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(133);
  });

  it("is looked at only where it is named", () => {
    expect(recurly.onlyNamed).toBe(true);
  });

  it("approves with approved and others", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(["approved", "approved_fraud_review"]);
  });

  it("refers to the issuer or the customer with call_issuer", () => {
    expect(codesWhere((row) => row.outcome === "referral")).toEqual(["call_issuer"]);
  });

  it("leaves the outcome open with duplicate_transaction and others", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual([
      "duplicate_transaction",
      "gateway_timeout",
      "simultaneous",
    ]);
  });

  it("finds money short, and whose", () => {
    expect(codesWhere((row) => row.reason === "insufficient_funds")).toEqual([
      "insufficient_funds",
      "partial_approval",
    ]);
    expect(codesWhere((row) => row.reason === "merchant_funds_insufficient")).toEqual([]);
  });

  it("has a card that is lost, stolen or to be kept in fraud_stolen_card", () => {
    expect(codesWhere((row) => ["lost_card", "stolen_card", "capture_card"].includes(row.reason))).toEqual([
      "fraud_stolen_card",
    ]);
  });

  it("notes what is disputed", () => {
    expect(codesWhere((row) => row.disputed !== undefined)).toEqual([
      "approved_fraud_review",
      "declined_security_code",
      "fraud_security_code",
      "fraud_stolen_card",
      "partial_approval",
    ]);
  });

  it("has two codes for a security code that did not match, and says why", () => {
    for (const code of ["declined_security_code", "fraud_security_code"])
      expect(rowOf(code).disputed).toEqual(expect.any(String));
  });
});
