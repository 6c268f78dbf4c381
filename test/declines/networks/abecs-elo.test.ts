import { describe, expect, it } from "vitest";
import { abecsElo } from "../../../src/declines/networks/abecs-elo.ts";
import { abecsEloWords } from "../../../src/declines/networks/abecs-elo-words.ts";
import { elo } from "../../../src/declines/networks/elo.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";
import { abecsRules } from "../../../src/declines/retry-rules/abecs.ts";

const rows: readonly ResolvedRow[] = abecsElo.rows.map((row) =>
  resolveRow({ ...abecsEloWords.rows[row.code], ...row }, abecsElo),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  04 05 06 12 13 14 19 23 30 38 41 43 46 51 54 55 56 57 58 59 61 62 63 64 65 75 76 77 78 82 83 91 96 AB AC FM P5 P6`);

const irreversible = list("12 13 14 19 23 30 41 43 46 54 56 57 58 62 63 64 76 77 82 83 FM P5");
/** Irreversible, but another date, card or entry makes another request. */
const changed = list("54 FM");

describe("ABECS, Elo", () => {
  it("has these 38 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(38);
  });

  it("is looked at only where it is named", () => {
    expect(abecsElo.onlyNamed).toBe(true);
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
    expect(abecsRules.rules.find((rule) => rule.scheme === "elo")?.codes?.split(" ")).toEqual(irreversible);
  });

  it("asks not to try again in displays of irreversible codes alone", () => {
    expect(
      codesWhere((row) => /NÃO TENTE NOVAMENTE/.test(row.display ?? "") && !irreversible.includes(row.code)),
    ).toEqual([]);
  });

  it("has the codes of Elo's own table, and its reasons but for 12 and 62", () => {
    // Which has an approval beside the refusals.
    expect(elo.rows.map((row) => row.code)).toEqual(["00", ...all]);
    const differing = elo.rows
      .slice(1)
      .filter((row) => row.reason !== rowOf(row.code).reason)
      .map((row) => row.code);
    expect(differing).toEqual(["12", "62"]);
  });

  it("takes the stricter of the two messages of 62", () => {
    expect(rowOf("62")).toMatchObject({ reason: "restricted_card", severity: "hard", retry: "never" });
    expect(rowOf("62").disputed).toMatch(/stricter/);
  });

  it("turns the shop to the other function of the card, and to the chip", () => {
    expect(rowOf("AB").display).toBe("UTILIZE FUNÇÃO CRÉDITO");
    expect(rowOf("AC").display).toBe("UTILIZE FUNÇÃO DÉBITO");
    expect(rowOf("FM")).toMatchObject({ reason: "fallback_not_allowed", display: "UTILIZE O CHIP" });
  });

  it("asks the shop for what only it can do", () => {
    expect(rowOf("04")).toMatchObject({ reason: "reenter_transaction", display: "REFAZER A TRANSAÇÃO" });
    expect(rowOf("06")).toMatchObject({
      decidedBy: "acquirer",
      retry: "unknown",
      display: "LOJISTA, CONTATE O ADQUIRENTE",
    });
  });
});
