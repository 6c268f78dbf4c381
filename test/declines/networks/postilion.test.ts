import { describe, expect, it } from "vitest";
import { iso8583v1987 } from "../../../src/declines/networks/iso8583-1987.ts";
import { postilion } from "../../../src/declines/networks/postilion.ts";
import { postilionWords } from "../../../src/declines/networks/postilion-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = postilion.rows.map((row) =>
  resolveRow({ ...postilionWords.rows[row.code], ...row }, postilion),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

describe("Postilion", () => {
  it("has 00 to 99 and twelve codes with letters", () => {
    const numbers = Array.from({ length: 100 }, (_, code) => String(code).padStart(2, "0"));
    expect(rows.map((row) => row.code)).toEqual([...numbers, ...list("A1 A2 A3 A4 A5 A6 A7 C0 C1 C2 D1 E1")]);
  });

  it("is looked at only where it is named", () => {
    expect(postilion.onlyNamed).toBe(true);
  });

  it("differs from ISO 8583:1987 only where ISO leaves the code to others, and adds nothing to the rest", () => {
    const isoReason = new Map(iso8583v1987.rows.map(({ code, reason }) => [code, reason]));
    const differing = codesWhere((row) => isoReason.has(row.code) && isoReason.get(row.code) !== row.reason);
    expect(differing).toEqual(list("45 46 47 69 77 78 98"));
    expect(differing.map((code) => isoReason.get(code))).toEqual(differing.map(() => "reserved"));
  });

  it.each([
    ["45", "account_closed"],
    ["46", "identification_required"],
    ["47", "identification_required"],
    ["69", "late_response"],
    ["77", "refer_to_issuer"],
    ["78", "refer_to_issuer"],
    ["98", "amount_limit_exceeded"],
    ["A1", "chip_data_invalid"],
    ["A7", "chip_data_invalid"],
    ["C0", "pin_change_failed"],
    ["C2", "pin_change_failed"],
    ["D1", "mac_error"],
    ["E1", "other"],
  ])("gives %s the reason %s", (code, reason) => {
    expect(rowOf(code).reason).toBe(reason);
  });

  it("takes 98 as a limit for cash, not as a timeout, which it is in China", () => {
    expect(rowOf("98")).toMatchObject({ outcome: "declined", retry: "after_change", decidedBy: "issuer" });
  });

  it("approves these, and says which of them a system on Postilion does not take as approvals", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(list("00 08 11 16"));
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(["10"]);
    expect(codesWhere((row) => row.confirmation === "required")).toEqual(list("08 11 16"));
    for (const code of list("08 11 16")) expect(rowOf(code).disputed).toMatch(/00 and 10 alone/);
  });

  it("leaves the outcome open on these", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(list("09 32 68 69"));
  });

  it("answers no payment with these", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual(list("18 24 26 27 28 29 95"));
  });

  it("keeps the card on these", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(list("04 07 33 34 35 36 37 38 41 43 67"));
  });

  it("refuses with the codes that it leaves to each operator, and says no more of them", () => {
    const own = list("79 80 81 82 83 84 85 86 87 88 89");
    expect(codesWhere((row) => row.label?.en === "Reserved for the operator (declined)")).toEqual(own);
    for (const code of own) expect(rowOf(code)).toMatchObject({ outcome: "declined", retry: "unknown" });
  });

  it("does not count the list of 2014 as a source where it has the code reserved", () => {
    const without = codesWhere((row) => !row.sources.includes("interswitch-office-2014"));
    expect(without).toEqual(list("45 46 47 69"));
    for (const code of without) expect(rowOf(code).disputed).toMatch(/2014 leaves \d\d reserved/);
  });
});
