import { describe, expect, it } from "vitest";
import { accel } from "../../../src/declines/networks/accel.ts";
import { accelWords } from "../../../src/declines/networks/accel-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = accel.rows.map((row) =>
  resolveRow({ ...accelWords.rows[row.code], ...row }, accel),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  000 001 002 003 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123
  124 126 127 128 129 130 131 180 181 182 183 184 185 200 201 202 203 204 205 206 207 208 209 210 211 214 216 217
  400 600 601 800 880 881 882 883 900 907 908 909`);

describe("Accel", () => {
  it("has these 68 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(68);
  });

  it("approves these, and partly these", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(list("000 001 003"));
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(list("002"));
  });

  it("keeps the card on these and no others", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual([]);
  });

  it("leaves the outcome open on these", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual([]);
  });

  it("answers no payment with these", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual(list("400 600 601 800 880 881 882 883 900"));
  });

  it("is looked at only where it is named", () => {
    expect(accel.onlyNamed).toBe(true);
  });

  it("repeats the 100s in the 200s", () => {
    for (const end of list("00 01 02 03 04 05 06 11 14 16 17"))
      expect(rowOf(`2${end}`).reason, end).toBe(rowOf(`1${end}`).reason);
    // 210 repeats 129, not 110, which is an amount.
    expect([rowOf("210").reason, rowOf("110").reason]).toEqual(["suspected_fraud", "invalid_amount"]);
  });

  it("has missing funds twice, and both may pass later", () => {
    expect(codesWhere((row) => row.reason === "insufficient_funds")).toEqual(["116", "216"]);
    for (const code of ["116", "216"]) expect(rowOf(code)).toMatchObject({ retry: "later", severity: "soft" });
  });

  it("keeps to its own meanings from 180 on", () => {
    expect(list("130 180 181 182 184 185").map((code) => rowOf(code).reason)).toEqual([
      "compliance_block",
      "amount_limit_exceeded",
      "amount_limit_exceeded",
      "bank_not_supported",
      "resubmission_not_allowed",
      "stop_payment_order",
    ]);
    expect(rowOf("184").retry).toBe("never");
  });

  it("does not retry a lost or stolen card", () => {
    for (const code of ["208", "209"]) expect(rowOf(code)).toMatchObject({ severity: "hard", retry: "never" });
  });

  it("has what only Braintree lists with one source", () => {
    expect(codesWhere((row) => row.sources.length === 1)).toEqual(list("211 400 600 601 800 880 881 882 883 900"));
  });
});
