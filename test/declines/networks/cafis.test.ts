import { describe, expect, it } from "vitest";
import { cafis } from "../../../src/declines/networks/cafis.ts";
import { cafisWords } from "../../../src/declines/networks/cafis-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = cafis.rows.map((row) =>
  resolveRow({ ...cafisWords.rows[row.code], ...row }, cafis),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  G02 G03 G04 G05 G06 G07 G12 G22 G30 G42 G44 G45 G54 G55 G56 G60 G61 G65 G67 G68 G69 G70 G71 G72 G73 G74 G75 G76
  G77 G78 G79 G80 G81 G83 G84 G85 G92 G94 G95 G96 G97 G98 G99`);

describe("CAFIS", () => {
  it("has these 43 codes, each a G and two digits", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(43);
    expect(codesWhere((row) => !/^G\d\d$/.test(row.code))).toEqual([]);
  });

  it("is looked at only where it is named", () => {
    expect(cafis.onlyNamed).toBe(true);
  });

  it("claims no more than payment providers show", () => {
    expect(codesWhere((row) => row.evidence === "specified")).toEqual([]);
    expect(codesWhere((row) => row.evidence === "plausible")).toEqual(["G06", "G07", "G56"]);
  });

  it.each([
    ["G02", "insufficient_funds"],
    ["G03", "amount_limit_exceeded"],
    ["G04", "insufficient_funds"],
    ["G05", "amount_limit_exceeded"],
    ["G06", "insufficient_funds"],
    ["G07", "amount_limit_exceeded"],
    ["G12", "do_not_honour"],
    ["G30", "refer_to_issuer"],
    ["G42", "incorrect_pin"],
    ["G54", "count_limit_exceeded"],
    ["G55", "amount_limit_exceeded"],
    ["G60", "restricted_card"],
    ["G83", "invalid_expiry_date"],
    ["G95", "issuer_unavailable"],
    ["G97", "do_not_honour"],
  ])("gives %s the reason %s", (code, reason) => {
    expect(rowOf(code).reason).toBe(reason);
  });

  it("approves nothing and leaves nothing open: a G code is a refusal, or a question to the card company", () => {
    expect(codesWhere((row) => row.outcome !== "declined")).toEqual(["G30"]);
    expect(rowOf("G30").outcome).toBe("referral");
  });

  it("keeps the card on G56 alone, which is disputed", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(["G56"]);
    expect(rowOf("G56").disputed).toMatch(/do not ask to keep it/);
  });

  it("says where J-Debit differs, and does not advise whether to send again there", () => {
    const debit = codesWhere((row) => /J-Debit/.test(row.disputed ?? ""));
    expect(debit).toEqual(["G85", "G94"]);
    for (const code of debit) expect(rowOf(code).retry).toBe("unknown");
  });

  it("says that the limit of G55 may be that of a day or of the card", () => {
    expect(rowOf("G55").disputed).toMatch(/one day.*51/);
  });
});
