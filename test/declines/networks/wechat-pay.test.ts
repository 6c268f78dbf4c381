import { describe, expect, it } from "vitest";
import { wechatPay } from "../../../src/declines/networks/wechat-pay.ts";
import { wechatPayWords } from "../../../src/declines/networks/wechat-pay-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = wechatPay.rows.map((row) =>
  resolveRow({ ...wechatPayWords.rows[row.code], ...row }, wechatPay),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

const list = (text: string) => text.trim().split(/\s+/);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const all = list(`
  ACCEPT ACCOUNTERROR ACCOUNT_ERROR ACCOUNT_FROZEN ACCOUNT_NOT_EXIST AMOUNT_LIMIT APPID_MCHID_NOT_MATCH
  AUTHCODEEXPIRE AUTH_CODE_ERROR AUTH_CODE_INVALID BANKERROR BANK_CARD_ACCOUNT_ABNORMAL BANK_CARD_BANK_INFO_WRONG
  BANK_CARD_CARD_INFO_WRONG BANK_CARD_COLLECTIONS_ABOVE_QUOTA BANK_CARD_PARAM_ERROR BANK_CARD_STATUS_ABNORMAL
  BANK_ERROR BIZERR_NEED_RETRY BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH BLOCK_B2C_USERLIMITAMOUNT_MONTH BUYER_MISMATCH
  CLOSED DAY_RECEIVED_COUNT_EXCEED DAY_RECEIVED_QUOTA_EXCEED ERROR EXCEEDED_ESTIMATED_AMOUNT FREQUENCY_LIMITED
  ID_CARD_NOT_CORRECT INVALID_REQUEST INVALID_REQ_TOO_MUCH INVALID_TRANSACTIONID MCHID_NOT_EXIST MCH_CANCEL
  MCH_NOT_EXISTS MERCHANT_NOT_CONFIRM MERCHANT_REJECT MONEY_LIMIT MONTH_RECEIVED_QUOTA_EXCEED NAME_NOT_CORRECT
  NOAUTH NOTENOUGH NOTPAY NOTSUPORTCARD NOT_ENOUGH NO_AUTH OPENID_INVALID OPENID_MISMATCH ORDERCLOSED ORDERNOTEXIST
  ORDERPAID ORDERREVERSED ORDER_CLOSED ORDER_NOT_EXIST OTHER_FAIL_REASON_TYPE OUT_TRADE_NO_USED OVERDUE_CLOSE
  PARAM_ERROR PAYEE_ACCOUNT_ABNORMAL PAYERROR PAYER_ACCOUNT_ABNORMAL PRODUCT_AUTH_CHECK_FAIL
  REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED REAL_NAME_CHECK_FAIL RECEIVE_ACCOUNT_NOT_CONFIGURE REFUND REFUNDNOTEXIST
  RESERVATION_INFO_NOT_MATCH RESERVATION_SCENE_NOT_MATCH RESERVATION_STATE_INVALID RESOURCE_NOT_EXISTS REVOKED
  RULELIMIT RULE_LIMIT SENDNUM_LIMIT SIGNERROR SIGN_ERROR SUCCESS SYSTEMERROR SYSTEM_ERROR TRADE_ERROR TRADE_OVERDUE
  TRADE_STATE_ERROR TRANSFER_QUOTA_EXCEED TRANSFER_RISK USERPAYING USER_ACCOUNT_ABNORMAL V2_ACCOUNT_SIMPLE_BAN`);

describe("WeChat Pay", () => {
  it("has these 88 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(88);
  });

  it("is looked at only where it is named", () => {
    expect(wechatPay.onlyNamed).toBe(true);
  });

  it("approves with SUCCESS", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(["SUCCESS"]);
  });

  it("calls no decline REFUND", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual(["REFUND"]);
  });

  it("leaves the outcome open with ACCEPT and others", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual([
      "ACCEPT",
      "BANKERROR",
      "BANK_ERROR",
      "NOTPAY",
      "ORDERPAID",
      "OUT_TRADE_NO_USED",
      "SYSTEMERROR",
      "SYSTEM_ERROR",
      "USERPAYING",
    ]);
  });

  it("finds money short, and whose", () => {
    expect(codesWhere((row) => row.reason === "insufficient_funds")).toEqual(["NOTENOUGH", "NOT_ENOUGH"]);
    expect(codesWhere((row) => row.reason === "merchant_funds_insufficient")).toEqual([]);
  });

  it("notes what is disputed", () => {
    expect(codesWhere((row) => row.disputed !== undefined)).toEqual([
      "AMOUNT_LIMIT",
      "CLOSED",
      "INVALID_REQUEST",
      "NOTENOUGH",
      "NOT_ENOUGH",
      "NO_AUTH",
      "RULELIMIT",
      "RULE_LIMIT",
      "TRADE_ERROR",
    ]);
  });

  it("reads both spellings of a code alike", () => {
    const pairs = [
      ["NOTENOUGH", "NOT_ENOUGH"],
      ["SYSTEMERROR", "SYSTEM_ERROR"],
      ["BANKERROR", "BANK_ERROR"],
      ["ACCOUNTERROR", "ACCOUNT_ERROR"],
      ["RULELIMIT", "RULE_LIMIT"],
      ["ORDERNOTEXIST", "ORDER_NOT_EXIST"],
      ["ORDERCLOSED", "ORDER_CLOSED"],
      ["SIGNERROR", "SIGN_ERROR"],
      ["NOAUTH", "NO_AUTH"],
    ] as const;
    for (const [older, newer] of pairs)
      expect([older, rowOf(older).reason, rowOf(older).retry]).toEqual([
        older,
        rowOf(newer).reason,
        rowOf(newer).retry,
      ]);
  });

  it("says that the words for short money depend on what was being done", () => {
    for (const code of ["NOTENOUGH", "NOT_ENOUGH"]) expect(rowOf(code).disputed).toMatch(/refund or payout/);
  });

  it("names no source for five codes", () => {
    expect(codesWhere((row) => row.evidence === "anecdotal")).toEqual(
      list("AUTHCODEEXPIRE AUTH_CODE_ERROR BUYER_MISMATCH NOTSUPORTCARD ORDERREVERSED"),
    );
  });
});
