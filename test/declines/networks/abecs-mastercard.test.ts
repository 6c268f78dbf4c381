import { describe, expect, it } from "vitest";
import { abecsMastercard } from "../../../src/declines/networks/abecs-mastercard.ts";
import { abecsMastercardWords } from "../../../src/declines/networks/abecs-mastercard-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";
import { abecsRules } from "../../../src/declines/retry-rules/abecs.ts";

const rows: readonly ResolvedRow[] = abecsMastercard.rows.map((row) =>
  resolveRow({ ...abecsMastercardWords.rows[row.code], ...row }, abecsMastercard),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  01 03 04 05 12 13 14 15 30 41 43 51 54 55 57 58 61 62 63 65 75 88 91 92 94 96`);

const irreversible = list("01 03 04 12 13 14 15 30 41 43 54 58 62 88 92 94");
/** Irreversible, but another date, card or entry makes another request. */
const changed = list("54");

describe("ABECS, Mastercard", () => {
  it("has these 26 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(26);
  });

  it("is looked at only where it is named", () => {
    expect(abecsMastercard.onlyNamed).toBe(true);
  });

  it("is a list of refusals with a display each, in Portuguese", () => {
    expect(codesWhere((row) => row.outcome !== "declined")).toEqual([]);
    expect(codesWhere((row) => !/^[A-ZÀ-Ú ,.-]+$/.test(row.display ?? ""))).toEqual([]);
  });

  it("never tries an irreversible code again, and any other it may", () => {
    expect(codesWhere((row) => row.retry === "never")).toEqual(irreversible.filter((code) => !changed.includes(code)));
    expect(codesWhere((row) => row.severity === "hard")).toEqual(irreversible);
    expect(codesWhere((row) => changed.includes(row.code) && row.retry === "after_change")).toEqual(changed);
  });

  it("calls irreversible what the rule of ABECS calls so", () => {
    expect(abecsRules.rules.find((rule) => rule.scheme === "mastercard")?.codes?.split(" ")).toEqual(irreversible);
  });

  it("asks not to try again in displays of irreversible codes alone", () => {
    expect(
      codesWhere((row) => /NÃO TENTE NOVAMENTE/.test(row.display ?? "") && !irreversible.includes(row.code)),
    ).toEqual([]);
  });

  it("keeps the card on 04 alone", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(["04"]);
  });

  it("may try 57 again, which Safrapay's older table may not", () => {
    expect(rowOf("57")).toMatchObject({ severity: "soft", retry: "unknown" });
    expect(rowOf("57").display).toBe("TRANSAÇÃO NÃO PERMITIDA PARA O CARTÃO");
    expect(rowOf("57").disputed).toMatch(/Safrapay/);
  });

  it("names the other messages of codes that have several", () => {
    for (const code of ["04", "30", "55", "57", "62", "63", "88"]) {
      expect(rowOf(code).disputed, code).toMatch(/^The norm has (two|three|a second)/);
    }
  });

  it.each([
    ["01", "invalid_card_number"],
    ["12", "invalid_instalments"],
    ["30", "format_error"],
    ["62", "restricted_card"],
    ["88", "security_processing_failed"],
  ])("has %s for %s", (code, reason) => {
    expect(rowOf(code).reason).toBe(reason);
  });
});
