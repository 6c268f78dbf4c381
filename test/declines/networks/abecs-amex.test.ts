import { describe, expect, it } from "vitest";
import { abecsAmex } from "../../../src/declines/networks/abecs-amex.ts";
import { abecsAmexWords } from "../../../src/declines/networks/abecs-amex-words.ts";
import { amex } from "../../../src/declines/networks/amex.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";
import { abecsRules } from "../../../src/declines/retry-rules/abecs.ts";

const rows: readonly ResolvedRow[] = abecsAmex.rows.map((row) =>
  resolveRow({ ...abecsAmexWords.rows[row.code], ...row }, abecsAmex),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  100 101 106 109 110 115 116 117 121 122 180 181 200 911 912`);

const irreversible = list("101 109 110 115 122 180 181 200");
/** Irreversible, but another date, card or entry makes another request. */
const changed = list("101");

describe("ABECS, American Express", () => {
  it("has these 15 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(15);
  });

  it("is looked at only where it is named", () => {
    expect(abecsAmex.onlyNamed).toBe(true);
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
    expect(abecsRules.rules.find((rule) => rule.scheme === "amex")?.codes?.split(" ")).toEqual(irreversible);
  });

  it("asks not to try again in displays of irreversible codes alone", () => {
    expect(
      codesWhere((row) => /NÃO TENTE NOVAMENTE/.test(row.display ?? "") && !irreversible.includes(row.code)),
    ).toEqual([]);
  });

  it("has short funds twice", () => {
    expect(codesWhere((row) => row.reason === "insufficient_funds")).toEqual(["116", "121"]);
    expect(rowOf("121")).toMatchObject({ retry: "later", display: "NÃO AUTORIZADA" });
  });

  it("keeps no card, not even on 200", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual([]);
    expect(rowOf("200").disputed).toMatch(/lost and stolen/);
  });

  it("has two codes that processors elsewhere do not give for American Express", () => {
    const elsewhere = amex.rows.map((row) => row.code);
    expect(all.filter((code) => !elsewhere.includes(code))).toEqual(["180", "911"]);
    expect(rowOf("911")).toMatchObject({ reason: "system_error", outcome: "declined", retry: "later" });
  });

  it.each([
    ["115", "function_not_supported", "other"],
    ["121", "amount_limit_exceeded", "insufficient_funds"],
    ["122", "card_verification_failed", "invalid_card_number"],
    ["200", "capture_card", "not_permitted_to_cardholder"],
  ])("%s is %s elsewhere and %s here", (code, own, here) => {
    expect(amex.rows.find((row) => row.code === code)?.reason).toBe(own);
    expect(rowOf(code).reason).toBe(here);
  });
});
