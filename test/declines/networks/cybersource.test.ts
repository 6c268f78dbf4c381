import { describe, expect, it } from "vitest";
import { cybersource } from "../../../src/declines/networks/cybersource.ts";
import { cybersourceWords } from "../../../src/declines/networks/cybersource-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = cybersource.rows.map((row) =>
  resolveRow({ ...cybersourceWords.rows[row.code], ...row }, cybersource),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

const list = (text: string) => text.trim().split(/\s+/);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const all = list(`
  100 101 102 104 110 150 151 152 200 201 202 203 204 205 207 208 209 210 211 220 221 222 223 230 231 232 233 234
  235 236 237 238 239 240 241 242 243 246 247 248 250 251 254 255 400 475 476 478 480 481 490 491 520 700 701 702
  703 ACH_VERIFICATION_FAILED ADDRESS_COUNTRY_WATCHLIST_MATCH ALLOWABLE_PIN_RETRIES_EXCEEDED AVS_FAILED
  BLACKLISTED_CUSTOMER BLOCKED_BY_CARDHOLDER BOLETO_DECLINED CARD_TYPE_NOT_ACCEPTED CONSUMER_AUTHENTICATION_FAILED
  CONSUMER_AUTHENTICATION_REQUIRED CONTACT_PROCESSOR CUSTOMER_WATCHLIST_MATCH CVN_NOT_MATCH CV_FAILED
  DEBIT_CARD_USAGE_LIMIT_EXCEEDED DECISION_PROFILE_REJECT DECISION_PROFILE_REVIEW DECLINED_CHECK DUPLICATE_REQUEST
  EMAIL_COUNTRY_WATCHLIST_MATCH EXCEEDS_CREDIT_LIMIT EXPIRED_CARD GATEWAY_TIMEOUT GENERAL_DECLINE INSUFFICIENT_FUND
  INVALID_ACCOUNT INVALID_AMOUNT INVALID_CARD_TYPE INVALID_CVN INVALID_DATA INVALID_MERCHANT_CONFIGURATION
  INVALID_OR_MISSING_CONFIG INVALID_PIN IP_COUNTRY_WATCHLIST_MATCH ISSUER_UNAVAILABLE MISSING_FIELD PARTIAL_APPROVAL
  PAYMENT_REFUSED PENDING_AUTHENTICATION PROCESSOR_DECLINED PROCESSOR_ERROR PROCESSOR_RISK_CONTROL_DECLINE
  PROCESSOR_TIMEOUT PROCESSOR_UNAVAILABLE RISK_CONTROL_DECLINE SCORE_EXCEEDS_THRESHOLD SERVER_TIMEOUT
  SERVICE_TIMEOUT STOLEN_LOST_CARD SUSPENDED_ACCOUNT SYSTEM_ERROR UNAUTHORIZED_CARD`);

describe("Cybersource", () => {
  it("has these 109 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(109);
  });

  it("is looked at only where it is named", () => {
    expect(cybersource.onlyNamed).toBe(true);
  });

  it("approves with 100 and others", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual([
      "100",
      "200",
      "230",
      "480",
      "520",
      "AVS_FAILED",
      "CV_FAILED",
      "DECISION_PROFILE_REVIEW",
    ]);
  });

  it("approves in part with 110 and others", () => {
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(["110", "PARTIAL_APPROVAL"]);
  });

  it("refers to the issuer or the customer with 201 and others", () => {
    expect(codesWhere((row) => row.outcome === "referral")).toEqual(["201", "CONTACT_PROCESSOR"]);
  });

  it("leaves the outcome open with 104 and others", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual([
      "104",
      "150",
      "151",
      "152",
      "250",
      "DUPLICATE_REQUEST",
      "GATEWAY_TIMEOUT",
      "PROCESSOR_TIMEOUT",
      "SERVER_TIMEOUT",
      "SERVICE_TIMEOUT",
      "SYSTEM_ERROR",
    ]);
  });

  it("finds money short, and whose", () => {
    expect(codesWhere((row) => row.reason === "insufficient_funds")).toEqual([
      "204",
      "210",
      "EXCEEDS_CREDIT_LIMIT",
      "INSUFFICIENT_FUND",
    ]);
    expect(codesWhere((row) => row.reason === "merchant_funds_insufficient")).toEqual([]);
  });

  it("has a card that is lost, stolen or to be kept in 205 and others", () => {
    expect(codesWhere((row) => ["lost_card", "stolen_card", "capture_card"].includes(row.reason))).toEqual([
      "205",
      "PROCESSOR_ERROR",
      "STOLEN_LOST_CARD",
    ]);
  });

  it("notes what is disputed", () => {
    expect(codesWhere((row) => row.disputed !== undefined)).toEqual([
      "150",
      "200",
      "205",
      "208",
      "223",
      "230",
      "251",
      "400",
      "480",
      "481",
      "520",
      "AVS_FAILED",
      "CV_FAILED",
      "DEBIT_CARD_USAGE_LIMIT_EXCEEDED",
      "DECISION_PROFILE_REJECT",
      "DECISION_PROFILE_REVIEW",
      "PAYMENT_REFUSED",
      "PROCESSOR_ERROR",
      "SCORE_EXCEEDS_THRESHOLD",
      "STOLEN_LOST_CARD",
      "UNAUTHORIZED_CARD",
    ]);
  });

  it("says the same by a reason code and by its reason", () => {
    const pairs = [
      ["201", "CONTACT_PROCESSOR"],
      ["202", "EXPIRED_CARD"],
      ["204", "INSUFFICIENT_FUND"],
      ["205", "STOLEN_LOST_CARD"],
      ["207", "ISSUER_UNAVAILABLE"],
      ["210", "EXCEEDS_CREDIT_LIMIT"],
      ["211", "INVALID_CVN"],
      ["231", "INVALID_ACCOUNT"],
      ["234", "INVALID_MERCHANT_CONFIGURATION"],
      ["481", "DECISION_PROFILE_REJECT"],
      ["480", "DECISION_PROFILE_REVIEW"],
    ] as const;
    for (const [code, reason] of pairs)
      expect([code, rowOf(code).reason, rowOf(code).outcome]).toEqual([
        code,
        rowOf(reason).reason,
        rowOf(reason).outcome,
      ]);
  });

  it("asks for a decision where the issuer approved and Cybersource did not", () => {
    expect(codesWhere((row) => row.confirmation === "required")).toEqual(
      list("200 230 480 520 AVS_FAILED CV_FAILED DECISION_PROFILE_REVIEW"),
    );
  });
});
