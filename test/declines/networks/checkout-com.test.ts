import { describe, expect, it } from "vitest";
import { checkoutCom } from "../../../src/declines/networks/checkout-com.ts";
import { checkoutComWords } from "../../../src/declines/networks/checkout-com-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = checkoutCom.rows.map((row) =>
  resolveRow({ ...checkoutComWords.rows[row.code], ...row }, checkoutCom),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  10000 10008 10010 10011 10076 10077 10081 10100 10200 20001 20002 20003 20004 20005 20006 20009 20012 20013 20014
  20015 20016 20017 20018 20019 20020 20021 20022 20023 20024 20025 20026 20027 20028 20029 20030 20031 20032 20033
  20038 20039 20040 20042 20044 20045 20046 20051 20052 20053 20054 20055 20056 20057 20058 20059 2005C 20060 20061
  20062 20063 20064 20065 20066 20067 20068 2006P 20070 20072 20075 20078 20081 20082 20083 20084 20085 20086 20087
  20088 20089 20090 20091 20092 20093 20094 20095 20096 20097 20098 20099 2009G 200A4 200A5 200A6 200E0 200E2 200E3
  200N0 200N7 200P1 200P9 200R1 200R3 200S4 200T2 200T3 200T5 20100 20101 20102 20103 20104 20105 20106 20107 20108
  20109 20110 20111 20112 20113 20114 20115 20116 20117 20118 20119 20120 20121 20122 20123 20124 20150 20151 20152
  20153 20154 20155 20156 20157 20158 20159 20179 20182 20183 20193 20197 20199 30004 30007 30015 30016 30017 30018
  30019 30020 30021 30022 30033 30034 30035 30036 30037 30038 30041 30043 30044 30045 30046 30401 30402 30403 30404
  30405 40101 40201 40202 40203 40204 40205 41101 41201 41202 41203 41204 41205 41206 41301 42101 42201 42202 42203
  42204 42205 42206 42301 43101 43102 43201 43202 43203 43204 43205 43206 43301 43401 44301 50001 50002 50003 50005
  50020 50021 50022 50023 50025 50026 50027 50030 50070 50100 50101 50102 50103 50104 50105 50106 50150 50180 50200
  50240 50260 50280 50399 50401 50402 50403 50404 50405 50406 50407 50408 50409 50410 50441 50451 50452 50453 50454
  50466 50471 50481 50490 50491 50492 50494 50499 50501 50511 50512 50513 50514 50515 50517 50531 50599`);

describe("Checkout.com", () => {
  it("has these 264 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(264);
  });

  it("is looked at only where it is named", () => {
    expect(checkoutCom.onlyNamed).toBe(true);
  });

  it("approves 10xxx, and nothing else", () => {
    expect(codesWhere((row) => row.outcome === "approved" || row.outcome === "approved_partially")).toEqual(
      codesWhere((row) => row.code.startsWith("10")),
    );
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(["10010"]);
  });

  it("leaves the outcome open on these", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(
      list("20009 20032 20068 200A4 200A5 200A6 20118 20199"),
    );
    expect(rowOf("200A4").disputed).toMatch(/UnionPay/);
  });

  it("calls nothing that was asked for a matter of bookkeeping", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual([]);
  });

  it("keeps the card on these", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(
      list("20004 20067 30004 30007 30033 30034 30035 30036 30037 30038 30041 30043"),
    );
  });

  it("knows the merchant's money from the customer's, and the merchant's limit from the card's", () => {
    expect(codesWhere((row) => row.reason === "merchant_funds_insufficient")).toEqual(["50003", "50280"]);
    expect(codesWhere((row) => row.reason === "insufficient_funds")).toEqual(["20051"]);
    expect(rowOf("20121")).toMatchObject({ reason: "amount_limit_exceeded", decidedBy: "acquirer" });
    expect(rowOf("20061")).toMatchObject({ reason: "amount_limit_exceeded", decidedBy: "issuer" });
  });

  it("calls hard among 20xxx only what no retry can help, and all of 30xxx", () => {
    expect(codesWhere((row) => row.code.startsWith("20") && row.severity === "hard")).toEqual(
      list("20004 20059 20060 20063 20066 20067 20093 200E0 200R1 200R3 20158 20183"),
    );
    expect(codesWhere((row) => row.code.startsWith("20") && row.retry === "never" && row.severity === "soft")).toEqual(
      [],
    );
    expect(codesWhere((row) => row.code.startsWith("30") && row.severity === "soft")).toEqual([]);
  });

  it("says who set the rule of a risk response", () => {
    for (const code of list("41101 41201 42206 42301 40201")) expect(rowOf(code).decidedBy, code).toBe("merchant");
    for (const code of list("43101 43206 43301 40101")) expect(rowOf(code).decidedBy, code).toBe("acquirer");
    expect(codesWhere((row) => /^4[123]/.test(row.code) && row.reason !== "suspected_fraud")).toEqual(["43401"]);
  });

  it.each([
    ["20046", "do_not_honour"],
    ["30046", "account_closed"],
    ["20038", "pin_tries_exceeded"],
    ["20087", "card_verification_failed"],
    ["20154", "authentication_required"],
    ["20179", "credential_outdated"],
    ["20182", "issuer_policy"],
    ["20183", "suspected_fraud"],
    ["200R1", "stop_payment_order"],
    ["30044", "compliance_block"],
    ["50002", "compliance_block"],
  ])("gives %s the reason %s", (code, reason) => {
    expect(rowOf(code).reason).toBe(reason);
  });

  it("has the same code in two editions under two numbers", () => {
    expect(rowOf("43401").reason).toBe(rowOf("44301").reason);
    expect(rowOf("44301").sources).toEqual(["checkout-response-codes-2025-04"]);
  });
});
