import { describe, expect, it } from "vitest";
import { allinpay } from "../../../src/declines/networks/allinpay.ts";
import { allinpayWords } from "../../../src/declines/networks/allinpay-words.ts";
import { chinaPosLegacy } from "../../../src/declines/networks/china-pos-legacy.ts";
import { unionpay } from "../../../src/declines/networks/unionpay.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = allinpay.rows.map((row) =>
  resolveRow({ ...allinpayWords.rows[row.code], ...row }, allinpay),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  00 01 02 03 04 05 06 07 09 10 11 12 13 14 15 16 17 19 20 21 22 23 25 30 31 33 34 35 36 37 38 39 40 41 42 43 44
  51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 75 76 90 91 92 93 94 95 96 97 98 99
  A0 A1 A2 A3 A4 A5 A6 A7 B1 C1 D1 D2 D3 D4 D5 D6 D7 D8 D9 DA DB DC N1 Y1 Y3 Z1 Z3`);

const reasonIn = (network: typeof unionpay, code: string) => network.rows.find((row) => row.code === code)?.reason;

describe("AllinPay", () => {
  it("has these 94 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(94);
  });

  it("is looked at only where it is named", () => {
    expect(allinpay.onlyNamed).toBe(true);
  });

  it("has the older meanings where the two Chinese tables differ", () => {
    for (const code of list("05 12 21 22 59")) {
      expect(rowOf(code).reason, code).toBe(reasonIn(chinaPosLegacy, code));
      expect(rowOf(code).reason, code).not.toBe(reasonIn(unionpay, code));
    }
  });

  it("has UnionPay's meanings for the codes with letters", () => {
    for (const code of all.filter((each) => /^[A-Z]/.test(each))) {
      expect(rowOf(code).reason, code).toBe(reasonIn(unionpay, code));
    }
  });

  it("refuses with 17 and leaves the customer the card, which others have for a cancellation", () => {
    expect(rowOf("17")).toMatchObject({ reason: "do_not_honour", outcome: "declined" });
    expect(rowOf("17")).not.toHaveProperty("capture");
  });

  it("approves these, and says which are disputed", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(list("00 11 16 A2 A4 A5 A6 Y1 Y3"));
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(["10"]);
    expect(codesWhere((row) => row.confirmation === "required")).toEqual(list("11 16 A2 A4 A5 A6"));
  });

  it("leaves the outcome open on these", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(list("09 68 98"));
  });

  it("keeps the card on these, not on 33, 34, 36 to 38, 41 and 43 as the older table does", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(list("04 07 35 67"));
  });
});
