import { describe, expect, it } from "vitest";
import { chinaPosLegacy } from "../../../src/declines/networks/china-pos-legacy.ts";
import { chinaUmsPos } from "../../../src/declines/networks/china-ums-pos.ts";
import { chinaUmsPosWords } from "../../../src/declines/networks/china-ums-pos-words.ts";
import { unionpay } from "../../../src/declines/networks/unionpay.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = chinaUmsPos.rows.map((row) =>
  resolveRow({ ...chinaUmsPosWords.rows[row.code], ...row }, chinaUmsPos),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  00 01 02 03 04 05 06 07 09 12 13 14 15 19 20 21 22 23 25 30 31 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50
  51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 77 78 79 89 90 91 92 93 94 95 96 97 98 99
  A0 A1 A2 A3 A4 A5 Z0 Z1 Z2 Z3 Z4 Z5`);

describe("China UMS", () => {
  it("has these 90 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(90);
  });

  it("is looked at only where it is named", () => {
    expect(chinaUmsPos.onlyNamed).toBe(true);
  });

  it("has the reasons of the older Chinese table for every code of that table", () => {
    for (const { code, reason } of chinaPosLegacy.rows) expect(rowOf(code).reason, code).toBe(reason);
  });

  it.each([
    ["A1", "currency_mismatch", "card_read_error"],
    ["A2", "approved", "card_read_error"],
    ["A3", "receiving_account_invalid", "mac_error"],
    ["A4", "approved", "sign_on_required"],
    ["A5", "approved", "card_read_error"],
    ["Z1", "offline_declined", "no_response"],
    ["Z3", "offline_declined", "invalid_response"],
  ])("collides with UnionPay at %s: %s there, %s here", (code, there, here) => {
    expect(unionpay.rows.find((row) => row.code === code)?.reason).toBe(there);
    expect(rowOf(code).reason).toBe(here);
  });

  it("approves 00 alone", () => {
    expect(codesWhere((row) => row.outcome.startsWith("approved"))).toEqual(["00"]);
  });

  it("leaves the outcome open without an answer, and while a reversal is under way", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(list("09 68 98 Z0 Z1 Z2 Z3 Z4 Z5"));
    for (const code of list("Z0 Z1 Z2 Z3 Z4 Z5")) {
      expect(rowOf(code)).toMatchObject({ retry: "check_status", decidedBy: "terminal" });
    }
    expect(Object.keys(chinaUmsPos.reversalReasons ?? {})).toEqual(["Z2", "Z3", "Z4", "Z5"]);
  });

  it("keeps the card on these, not on 38 as the older table does", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(list("04 07 33 34 35 36 37 41 43 67"));
  });

  it("counts one copy of the list alone for 45, A4 and A5", () => {
    expect(codesWhere((row) => row.sources.length === 1)).toEqual(["45", "A4", "A5"]);
  });
});
