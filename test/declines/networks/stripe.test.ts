import { describe, expect, it } from "vitest";
import { stripe } from "../../../src/declines/networks/stripe.ts";
import { stripeWords } from "../../../src/declines/networks/stripe-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = stripe.rows.map((row) =>
  resolveRow({ ...stripeWords.rows[row.code], ...row }, stripe),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  account_closed account_frozen amount_too_large amount_too_small approve_with_id authentication_not_handled
  authentication_required balance_insufficient bank_account_restricted bank_ownership_changed call_issuer
  capture_charge_authorization_expired card_decline_rate_limit_exceeded card_declined card_not_supported
  card_velocity_exceeded charge_already_captured charge_already_refunded charge_disputed charge_expired_for_capture
  charge_for_pending_refund_disputed charge_pending compliance_violation could_not_process currency_not_supported
  debit_not_authorized declined do_not_honor do_not_try_again duplicate_transaction expired_card
  expired_or_canceled_card expired_payment_information fraudulent generic_decline highest_risk_level
  incorrect_account_holder_address incorrect_account_holder_name incorrect_account_holder_tax_id incorrect_address
  incorrect_cvc incorrect_number incorrect_pin incorrect_zip instant_payouts_limit_exceeded insufficient_funds
  invalid_account invalid_account_number invalid_amount invalid_authorization invalid_billing_agreement
  invalid_business_account invalid_currency invalid_customer_account invalid_cvc invalid_expiry_month
  invalid_expiry_year invalid_number invalid_payment_information invalid_pin issuer_not_available lost_card
  lost_or_stolen_card low_probability_of_authorization merchant_blacklist merchant_request
  mobile_device_authentication_required new_account_information_available no_account no_action_taken not_permitted
  offline_pin_required online_or_offline_pin_required partner_generic_decline partner_high_risk_customer
  partner_payment_not_found payment_disputed payment_limit_exceeded pickup_card pin_try_exceeded processing
  processing_error reenter_transaction restricted_card revocation_of_all_authorizations revocation_of_authorization
  rule security_violation service_not_allowed stolen_card stop_payment_order testmode_decline transaction_not_allowed
  try_again_later unknown unsupported_card withdrawal_count_limit_exceeded`);

describe("Stripe", () => {
  it("has these 97 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(97);
  });

  it("is looked at only where it is named", () => {
    expect(stripe.onlyNamed).toBe(true);
  });

  it("approves nothing, keeps no card, and leaves the outcome open only while a refund is pending", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual([]);
    expect(codesWhere((row) => row.capture === true)).toEqual([]);
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(["charge_pending", "processing"]);
  });

  it("knows the merchant's money from the customer's", () => {
    expect(codesWhere((row) => row.reason === "merchant_funds_insufficient")).toEqual(["balance_insufficient"]);
    expect(codesWhere((row) => row.reason === "insufficient_funds")).toEqual(["insufficient_funds"]);
    expect(rowOf("insufficient_funds").disputed).toMatch(/customer's shortage .* account's own/);
  });

  it("hides what Stripe asks to present as a generic decline", () => {
    for (const [code, reason] of [
      ["fraudulent", "suspected_fraud"],
      ["merchant_blacklist", "suspected_fraud"],
      ["lost_card", "lost_card"],
      ["stolen_card", "stolen_card"],
    ] as const)
      expect(rowOf(code)).toMatchObject({ reason, retry: "never", severity: "hard" });
  });

  it("says who stops what does not come from the issuer", () => {
    expect(rowOf("fraudulent").decidedBy).toBe("acquirer");
    expect(rowOf("merchant_blacklist").decidedBy).toBe("merchant");
    expect(rowOf("rule").decidedBy).toBe("merchant");
    expect(rowOf("highest_risk_level").decidedBy).toBe("acquirer");
    // Stripe gives it for issuers' refusals and for blocks of its own.
    expect(rowOf("generic_decline").decidedBy).toBe("unknown");
  });

  it.each([
    ["try_again_later", "later"],
    ["approve_with_id", "later"],
    ["do_not_try_again", "never"],
    ["revocation_of_authorization", "never"],
    ["pin_try_exceeded", "after_change"],
    ["duplicate_transaction", "check_status"],
    ["invalid_billing_agreement", "never"],
  ])("lets %s be tried %s", (code, retry) => {
    expect(rowOf(code)).toMatchObject({ retry, outcome: "declined" });
  });

  it("tells where Stripe gives no reason and the name does", () => {
    for (const code of list("security_violation stop_payment_order no_action_taken service_not_allowed call_issuer"))
      expect(rowOf(code).disputed).toMatch(/calls the reason unknown/);
    expect(rowOf("do_not_honor").disputed).toBeUndefined();
  });
});
