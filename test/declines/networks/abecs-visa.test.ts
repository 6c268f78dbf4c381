import { describe, expect, it } from "vitest";
import { abecsVisa } from "../../../src/declines/networks/abecs-visa.ts";
import { abecsVisaWords } from "../../../src/declines/networks/abecs-visa-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";
import { abecsRules } from "../../../src/declines/retry-rules/abecs.ts";

const rows: readonly ResolvedRow[] = abecsVisa.rows.map((row) =>
  resolveRow({ ...abecsVisaWords.rows[row.code], ...row }, abecsVisa),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  03 04 05 06 07 12 13 14 15 19 39 41 43 46 51 52 53 54 55 57 58 59 61 62 64 65 6P 74 75 76 78 81 82 86 91 92 93 94 96
  B1 B2 N0 N3 N4 N7 N8 R0 R1 R2 R3`);

const irreversible = list(
  "03 04 06 07 12 13 14 15 19 41 43 46 54 57 58 64 6P 74 76 81 82 92 93 94 N3 N7 N8 R0 R1 R2 R3",
);
/** Irreversible, but another date, card or entry makes another request. */
const changed = list("54");

describe("ABECS, Visa", () => {
  it("has these 50 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(50);
  });

  it("is looked at only where it is named", () => {
    expect(abecsVisa.onlyNamed).toBe(true);
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
    expect(abecsRules.rules.find((rule) => rule.scheme === "visa")?.codes?.split(" ")).toEqual(irreversible);
  });

  it("asks not to try again in displays of irreversible codes alone", () => {
    expect(
      codesWhere((row) => /NÃO TENTE NOVAMENTE/.test(row.display ?? "") && !irreversible.includes(row.code)),
    ).toEqual([]);
  });

  it("keeps the card on 04 alone", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(["04"]);
  });

  it("shows no reason for short funds", () => {
    expect(rowOf("51")).toMatchObject({ reason: "insufficient_funds", retry: "later", display: "NÃO AUTORIZADA" });
  });

  it("may try suspected fraud and blocked cards again, which other tables may not", () => {
    for (const code of ["59", "62"]) expect(rowOf(code), code).toMatchObject({ severity: "soft", retry: "unknown" });
    expect(rowOf("62").disputed).toMatch(/INTERNACIONAL/);
  });

  it("turns the shop to the other function of the card", () => {
    for (const code of ["52", "53"]) expect(rowOf(code).display, code).toBe("UTILIZE FUNÇÃO CRÉDITO");
    expect(rowOf("39").display).toBe("UTILIZE FUNÇÃO DÉBITO");
  });

  it.each([
    ["06", "other"],
    ["12", "format_error"],
    ["19", "contact_acquirer"],
    ["64", "compliance_block"],
    ["86", "incorrect_pin"],
    ["93", "legal_violation"],
    ["N7", "card_verification_failed"],
    ["N8", "original_amount_mismatch"],
  ])("has %s for %s", (code, reason) => {
    expect(rowOf(code).reason).toBe(reason);
  });
});
