import { describe, expect, it } from "vitest";
import { square } from "../../../src/declines/networks/square.ts";
import { squareWords } from "../../../src/declines/networks/square-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = square.rows.map((row) =>
  resolveRow({ ...squareWords.rows[row.code], ...row }, square),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

const list = (text: string) => text.trim().split(/\s+/);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const all = list(`
  ACCOUNT_UNUSABLE ADDRESS_VERIFICATION_FAILURE ALLOWABLE_PIN_TRIES_EXCEEDED AMOUNT_TOO_HIGH APPLE_TTP_PIN_TOKEN
  BAD_EXPIRATION BUYER_REFUSED_PAYMENT CARDHOLDER_INSUFFICIENT_PERMISSIONS CARD_DECLINED CARD_DECLINED_CALL_ISSUER
  CARD_DECLINED_VERIFICATION_REQUIRED CARD_EXPIRED CARD_MISMATCH CARD_NOT_SUPPORTED CARD_PRESENCE_REQUIRED
  CARD_PROCESSING_NOT_ENABLED CARD_TOKEN_EXPIRED CARD_TOKEN_USED CHIP_INSERTION_REQUIRED CURRENCY_MISMATCH
  CVV_FAILURE DELAYED_TRANSACTION_CANCELED DELAYED_TRANSACTION_CAPTURED DELAYED_TRANSACTION_EXPIRED
  DELAYED_TRANSACTION_FAILED EXPIRATION_FAILURE GATEWAY_TIMEOUT GENERIC_DECLINE GIFT_CARD_AVAILABLE_AMOUNT
  IDEMPOTENCY_KEY_REUSED INSUFFICIENT_FUNDS INSUFFICIENT_PERMISSIONS INSUFFICIENT_PERMISSIONS_FOR_REFUND
  INTERNAL_SERVER_ERROR INVALID_ACCOUNT INVALID_CARD INVALID_CARD_DATA INVALID_ENCRYPTED_CARD INVALID_EXPIRATION
  INVALID_EXPIRATION_DATE INVALID_EXPIRATION_YEAR INVALID_FEES INVALID_LOCATION INVALID_PIN INVALID_POSTAL_CODE
  MANUALLY_ENTERED_PAYMENT_NOT_SUPPORTED MISSING_ACCOUNT_TYPE MISSING_PIN PAN_FAILURE PAYMENT_AMOUNT_MISMATCH
  PAYMENT_LIMIT_EXCEEDED PAYMENT_NOT_REFUNDABLE PAYMENT_NOT_REFUNDABLE_DUE_TO_DISPUTE REFUND_ALREADY_PENDING
  REFUND_AMOUNT_INVALID REFUND_DECLINED REFUND_ERROR_PAYMENT_NEEDS_COMPLETION RESERVATION_DECLINED TEMPORARY_ERROR
  TRANSACTION_LIMIT UNSUPPORTED_CARD_BRAND UNSUPPORTED_ENTRY_METHOD VERIFY_AVS_FAILURE VERIFY_CVV_FAILURE
  VOICE_FAILURE`);

describe("Square", () => {
  it("has these 65 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(65);
  });

  it("is looked at only where it is named", () => {
    expect(square.onlyNamed).toBe(true);
  });

  it("refers to the issuer or the customer with CARD_DECLINED_CALL_ISSUER and others", () => {
    expect(codesWhere((row) => row.outcome === "referral")).toEqual(["CARD_DECLINED_CALL_ISSUER", "VOICE_FAILURE"]);
  });

  it("leaves the outcome open with GATEWAY_TIMEOUT and others", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual([
      "GATEWAY_TIMEOUT",
      "IDEMPOTENCY_KEY_REUSED",
      "INTERNAL_SERVER_ERROR",
      "REFUND_ALREADY_PENDING",
      "TEMPORARY_ERROR",
    ]);
  });

  it("finds money short, and whose", () => {
    expect(codesWhere((row) => row.reason === "insufficient_funds")).toEqual([
      "GIFT_CARD_AVAILABLE_AMOUNT",
      "INSUFFICIENT_FUNDS",
    ]);
    expect(codesWhere((row) => row.reason === "merchant_funds_insufficient")).toEqual([]);
  });

  it("notes what is disputed", () => {
    expect(codesWhere((row) => row.disputed !== undefined)).toEqual([
      "BUYER_REFUSED_PAYMENT",
      "EXPIRATION_FAILURE",
      "TRANSACTION_LIMIT",
    ]);
  });

  it("reads the limit of a card and of the seller apart", () => {
    expect(rowOf("TRANSACTION_LIMIT")).toMatchObject({ reason: "amount_limit_exceeded", disputed: expect.any(String) });
    expect(rowOf("PAYMENT_LIMIT_EXCEEDED")).toMatchObject({
      reason: "settlement_terms_violated",
      decidedBy: "acquirer",
    });
  });
});
