import { describe, expect, it } from "vitest";
import { as2805 } from "../../../src/declines/networks/as2805.ts";
import { as2805Words } from "../../../src/declines/networks/as2805-words.ts";
import { iso8583v1987 } from "../../../src/declines/networks/iso8583-1987.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = as2805.rows.map((row) =>
  resolveRow({ ...as2805Words.rows[row.code], ...row }, as2805),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  00 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36
  37 38 39 40 41 42 43 44 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 75 77 86 87 88 89 90 91 92 93 94
  95 96 97 98`);

describe("AS 2805", () => {
  it("has these 78 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(78);
  });

  it("approves these, and partly these", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(list("00 08 11 16 77"));
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(list("10"));
  });

  it("keeps the card on these and no others", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(list("04 07 33 34 35 36 37 41 43 67"));
  });

  it("leaves the outcome open on these", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(list("09 32 68"));
  });

  it("answers no payment with these", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual(list("18 24 26 27 28 29 95 97"));
  });

  it("is looked at only where it is named", () => {
    expect(as2805.onlyNamed).toBe(true);
  });

  it("has two approvals confirmed: the partial one, and the one that only ANZ gives", () => {
    expect(codesWhere((row) => row.confirmation === "required")).toEqual(["10", "77"]);
    expect(rowOf("10")).toMatchObject({ outcome: "approved_partially", retry: "check_status" });
    expect(rowOf("77")).toMatchObject({ outcome: "approved", disputed: expect.stringContaining("ANZ") });
  });

  it("has a cheque account at 52 and no card kept at 38", () => {
    expect(rowOf("52").label?.en).toBe("No cheque account");
    expect(rowOf("38")).toMatchObject({ reason: "pin_tries_exceeded", severity: "soft", retry: "after_change" });
  });

  it("differs from ISO 8583:1987 in the codes that ISO leaves to others, and in no other", () => {
    const iso = new Map(iso8583v1987.rows.map((row) => [row.code, row.reason]));
    expect(codesWhere((row) => row.reason !== iso.get(row.code))).toEqual(list("77 86 87 88 89 97 98"));
    for (const code of list("77 86 87 88 89 97 98")) expect(iso.get(code)).toBe("reserved");
  });

  it("is no sign-on, terminal or timeout at 77, 97 and 98, as in China", () => {
    expect(list("77 97 98").map((code) => rowOf(code).reason)).toEqual(["approved", "administrative", "mac_error"]);
  });

  it("has a second gateway for every row but those of cash machines", () => {
    expect(codesWhere((row) => row.sources.length < 2)).toEqual(list("86 87 88 89"));
  });
});
