import { describe, expect, it } from "vitest";
import { prosa } from "../../../src/declines/networks/prosa.ts";
import { prosaWords } from "../../../src/declines/networks/prosa-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = prosa.rows.map((row) =>
  resolveRow({ ...prosaWords.rows[row.code], ...row }, prosa),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  00 01 02 03 04 05 06 07 09 10 11 12 13 14 15 17 22 30 31 33 34 35 36 37 38 39 40 41 43 51 54 55 56 57 58 61 62
  64 65 68 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 94 95 96 N0 N1 N2 N3 N4 N5 N6 N7 N8 N9 O0 O1 O2
  O3 O4 O5 O6 O7 O8 O9 P0 P1 P2 P3 P4 P5 P6 P7 P8 P9 Q0 Q1 Q2 Q3 Q4 Q5 Q6 Q7 Q8 Q9 R0 R1 R2 R3 R4 R5 R6 R7 R8 R9
  S0 S1 S2 S4 S5 S6 S7 S8 S9 T1 T2 T3 T4 T5 T6 T7 T8 U0 U1 U2 U3 U4 U5 U6 U7 U8 V0 V1 V2 V3 V4 V7 V8 V9`);

describe("Prosa", () => {
  it("has these 145 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(145);
  });

  it("approves these, and partly these", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(list("00 11 76 77 78 79 80 81"));
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(list("10"));
  });

  it("keeps the card on these and no others", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(list("04 07 43 V7 V8 V9"));
  });

  it("leaves the outcome open on these", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(list("09 68"));
  });

  it("answers no payment with these", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual(
      list("95 R0 R1 R2 R3 R4 R5 R6 R7 S0 S1 S2 S5 S6 S7 S8"),
    );
  });

  it("is looked at only where it is named", () => {
    expect(prosa.onlyNamed).toBe(true);
  });

  it("has the approvals confirmed that the list also reserves", () => {
    expect(codesWhere((row) => row.confirmation === "required")).toEqual(list("76 77 78 79 80 81"));
    for (const code of list("76 77 78 79 80 81")) expect(rowOf(code).disputed).toMatch(/private use/);
  });

  it("refuses, refers and keeps the card for the same fault of the chip", () => {
    expect(list("U0 V0 V7").map((code) => rowOf(code).outcome)).toEqual(["declined", "referral", "declined"]);
    expect(list("U0 V0 V7").map((code) => rowOf(code).capture)).toEqual([undefined, undefined, true]);
    expect(rowOf("V7")).toMatchObject({ severity: "hard", retry: "never" });
    expect(rowOf("U8").reason).toBe("fallback_not_allowed");
  });

  it("tells the limits apart: what passes tomorrow, and what a smaller amount cures", () => {
    expect(list("P1 T7").map((code) => rowOf(code).retry)).toEqual(["later", "later"]);
    expect(list("P9 Q7 T4").map((code) => rowOf(code).retry)).toEqual(["after_change", "after_change", "after_change"]);
    for (const code of list("P1 T7 P9 Q7 T4")) expect(rowOf(code).reason).toBe("amount_limit_exceeded");
  });

  it("has the arrears of an account three times over", () => {
    expect(codesWhere((row) => row.reason === "account_in_arrears")).toEqual(list("O3 P5 Q5"));
  });

  it("means something else than Visa by the same letters", () => {
    expect(list("N7 P6 Q1 R1 R3").map((code) => rowOf(code).reason)).toEqual([
      "blocked_by_cardholder",
      "amount_limit_exceeded",
      "invalid_expiry_date",
      "administrative",
      "administrative",
    ]);
  });

  it("does not keep a card on 33 to 38 and 41, where ISO 8583:1987 does", () => {
    for (const code of list("33 34 35 36 37 38 41")) expect(rowOf(code), code).not.toHaveProperty("capture");
  });

  it("reads O5 and P5 where the list prints letters, and says so", () => {
    expect(rowOf("O5")).toMatchObject({ reason: "pin_required", disputed: expect.stringContaining("OS") });
    expect(rowOf("P5").disputed).toContain("PS");
  });
});
