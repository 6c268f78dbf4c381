import { describe, expect, it } from "vitest";
import { jcb } from "../../../src/declines/networks/jcb.ts";
import { jcbWords } from "../../../src/declines/networks/jcb-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = jcb.rows.map((row) => resolveRow({ ...jcbWords.rows[row.code], ...row }, jcb));

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  00 01 02 03 04 05 06 07 09 12 13 14 15 19 21 22 23 25 30 33 34 35 36 37 38 39 40 41 42 43 44 46
  51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 75 90 91 92 93 94 96`);

describe("JCB", () => {
  it("has the 56 codes that Midtrans gives for all networks and that are no gateway's, bank's or other network's", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(56);
    for (const code of list("31 6P 82 83 AG AJ BA Z2 Z3")) expect(all).not.toContain(code);
  });

  it("has one voice, which is not the network's", () => {
    expect(jcb.sources.map((source) => source.publisher)).toEqual(["Midtrans"]);
    expect(codesWhere((row) => row.evidence === "specified")).toEqual([]);
  });

  it("is plausible only where Midtrans does not say what the reason says", () => {
    const plausible = list("09 21 58 60 63 66 93");
    expect(codesWhere((row) => row.evidence === "plausible")).toEqual(plausible);
    for (const code of plausible) expect(rowOf(code).disputed, code).toMatch(/ISO 8583:1987/);
  });

  it("approves 00 alone", () => {
    expect(codesWhere((row) => row.outcome === "approved" || row.outcome === "approved_partially")).toEqual(["00"]);
  });

  it("leaves the outcome open on 09 alone", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(["09"]);
  });

  it("keeps the card where Midtrans does, which is not on 33, 34, 41 and 43", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(list("04 07 35 36 37 38 67"));
    expect(rowOf("41")).toMatchObject({ reason: "lost_card", retry: "never" });
  });

  it("takes 64 and 22 by what Midtrans says of them", () => {
    expect(rowOf("64").reason).toBe("invalid_amount");
    expect(rowOf("22").reason).toBe("issuer_unavailable");
  });

  it("tries short funds again later, and no lost card", () => {
    expect(rowOf("51")).toMatchObject({ reason: "insufficient_funds", severity: "soft", retry: "later" });
    expect(rowOf("43").retry).toBe("never");
  });
});
