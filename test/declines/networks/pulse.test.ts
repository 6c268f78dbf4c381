import { describe, expect, it } from "vitest";
import { pulse } from "../../../src/declines/networks/pulse.ts";
import { pulseWords } from "../../../src/declines/networks/pulse-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = pulse.rows.map((row) =>
  resolveRow({ ...pulseWords.rows[row.code], ...row }, pulse),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  00 01 02 03 04 05 07 10 12 13 14 15 19 20 23 30 31 33 34 35 36 37 38 39 40 41 42 43 44 51 52 53 54 55 56 57 58
  59 60 61 62 63 65 66 67 75 76 78 79 80 88 89 90 91 92 93 94 95 96 N0 N1 R3 R4 S5 S6 S8 S9 SA SB SC SD SE SF SG
  SH SI SJ SK SL SM SN SO SQ SR SS ST SV T3 T4 T5 T6 T7 T9 TA TB`);

describe("Pulse", () => {
  it("has these 95 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(95);
  });

  it("approves these, and partly these", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(list("00 R3"));
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(list("10 T7"));
  });

  it("keeps the card on these and no others", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(list("04 07 33 34 35 36 37 38 41 43 67 SB"));
  });

  it("leaves the outcome open on these", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual([]);
  });

  it("answers no payment with these", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual(list("95 SJ"));
  });

  it("is looked at only where it is named", () => {
    expect(pulse.onlyNamed).toBe(true);
  });

  it("declines for missing funds where the fees are what is missing", () => {
    expect(codesWhere((row) => row.reason === "insufficient_funds")).toEqual(["51", "T9"]);
    expect(rowOf("T9").label?.en).toMatch(/fees/);
  });

  it("tells its four limits apart", () => {
    expect(list("SL SM SN SO").map((code) => rowOf(code).reason)).toEqual(Array(4).fill("amount_limit_exceeded"));
    expect(list("SL SM SN SO").map((code) => rowOf(code).retry)).toEqual([
      "after_change",
      "after_change",
      "later",
      "later",
    ]);
  });

  it("tells a lost card that is kept from one that is not", () => {
    expect(rowOf("41")).toMatchObject({ reason: "lost_card", capture: true });
    expect(rowOf("T3").reason).toBe("lost_card");
    expect(rowOf("T3")).not.toHaveProperty("capture");
  });

  it("never sends again what the customer has stopped", () => {
    expect(codesWhere((row) => row.reason === "stop_payment_order")).toEqual(list("SC SS ST SV"));
    for (const code of list("SC SF SS ST SV SD T4")) expect(rowOf(code).retry, code).toBe("never");
  });

  it("has a second source for these", () => {
    expect(codesWhere((row) => row.sources.length > 1)).toEqual(list("00 01 05 39 T9"));
  });
});
