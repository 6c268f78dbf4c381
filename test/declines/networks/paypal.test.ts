import { describe, expect, it } from "vitest";
import { paypal } from "../../../src/declines/networks/paypal.ts";
import { paypalWords } from "../../../src/declines/networks/paypal-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = paypal.rows.map((row) =>
  resolveRow({ ...paypalWords.rows[row.code], ...row }, paypal),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

const list = (text: string) => text.trim().split(/\s+/);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const all = list(`
  0000 00N7 0100 0390 0500 0580 0800 0880 0890 0960 0R00 1000 10BR 1300 1310 1312 1317 1320 1330 1335 1340 1350 1352
  1360 1370 1380 1382 1384 1390 1393 5100 5110 5120 5130 5135 5140 5150 5160 5170 5180 5190 5200 5210 5400 5500 5650
  5700 5710 5800 5900 5910 5920 5930 5950 6300 7600 7700 7710 7800 7900 8000 8010 8020 8030 8100 8110 8220 9100 9500
  9510 9520 9530 9540 9600 AUTHORIZATION_ALREADY_CAPTURED AUTHORIZATION_DENIED AUTHORIZATION_EXPIRED
  AUTHORIZATION_VOIDED CAPTURE_FULLY_REFUNDED CARD_EXPIRED COMPLIANCE_VIOLATION INSTRUMENT_DECLINED
  INSUFFICIENT_FUNDS MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED ORDER_EXPIRED ORDER_NOT_APPROVED
  PAYEE_ACCOUNT_LOCKED_OR_CLOSED PAYEE_ACCOUNT_RESTRICTED PAYEE_BLOCKED_TRANSACTION
  PAYEE_NOT_ENABLED_FOR_CARD_PROCESSING PAYER_ACCOUNT_LOCKED_OR_CLOSED PAYER_ACCOUNT_RESTRICTED PAYER_CANNOT_PAY
  PCNR PCVV PP06 PPAB PPAD PPAE PPAG PPAI PPAR PPAU PPAV PPAX PPBG PPC2 PPCE PPCO PPCR PPCT PPCU PPD3 PPDC PPDI PPDT
  PPDV PPEF PPEL PPER PPEX PPFE PPFI PPFR PPFV PPGR PPH1 PPIF PPII PPIM PPIT PPLR PPLS PPMB PPMC PPMD PPNC PPNL PPNM
  PPNT PPPH PPPI PPPM PPQC PPRE PPRF PPRN PPRR PPS0 PPS1 PPS2 PPS3 PPS4 PPS5 PPS6 PPSC PPSD PPSE PPTE PPTF PPTI PPTR
  PPTT PPTV PPUA PPUC PPUE PPUI PPUP PPUR PPVC PPVE PPVT REDIRECT_PAYER_FOR_ALTERNATE_FUNDING REFUND_AMOUNT_EXCEEDED
  REFUND_CAPTURE_CURRENCY_MISMATCH REFUND_FAILED_INSUFFICIENT_FUNDS REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK
  REFUND_REFUSED_BY_PROCESSOR REFUND_TIME_LIMIT_EXCEEDED TRANSACTION_BLOCKED_BY_PAYEE TRANSACTION_LIMIT_EXCEEDED
  TRANSACTION_RECEIVING_LIMIT_EXCEEDED TRANSACTION_REFUSED`);

describe("PayPal", () => {
  it("has these 184 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(184);
  });

  it("is looked at only where it is named", () => {
    expect(paypal.onlyNamed).toBe(true);
  });

  it("approves with 0000 and others", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(["0000", "7600"]);
  });

  it("approves in part with 1000", () => {
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(["1000"]);
  });

  it("refers to the issuer or the customer with 0100 and others", () => {
    expect(codesWhere((row) => row.outcome === "referral")).toEqual(["0100", "9530"]);
  });

  it("leaves the outcome open with 0800 and others", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(["0800", "5200", "PPIF"]);
  });

  it("finds money short, and whose", () => {
    expect(codesWhere((row) => row.reason === "insufficient_funds")).toEqual(["5120", "INSUFFICIENT_FUNDS"]);
    expect(codesWhere((row) => row.reason === "merchant_funds_insufficient")).toEqual([
      "REFUND_FAILED_INSUFFICIENT_FUNDS",
    ]);
  });

  it("has a card that is lost, stolen or to be kept in 5150 and others", () => {
    expect(codesWhere((row) => ["lost_card", "stolen_card", "capture_card"].includes(row.reason))).toEqual([
      "5150",
      "9520",
    ]);
  });

  it("notes what is disputed", () => {
    expect(codesWhere((row) => row.disputed !== undefined)).toEqual([
      "0580",
      "0R00",
      "5180",
      "5900",
      "9520",
      "INSTRUMENT_DECLINED",
      "INSUFFICIENT_FUNDS",
      "TRANSACTION_REFUSED",
    ]);
  });

  it("has one word for the buyer's money and for the merchant's, and says so", () => {
    expect(rowOf("INSUFFICIENT_FUNDS").disputed).toMatch(/payout/i);
    expect(rowOf("5120").disputed).toBeUndefined();
  });

  it("has one code for lost and stolen cards", () => {
    expect(rowOf("9520").disputed).toMatch(/lost|stolen/i);
  });
});
