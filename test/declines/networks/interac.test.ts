import { describe, expect, it } from "vitest";
import { interac } from "../../../src/declines/networks/interac.ts";
import { interacWords } from "../../../src/declines/networks/interac-words.ts";
import { iso8583v1987 } from "../../../src/declines/networks/iso8583-1987.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = interac.rows.map((row) =>
  resolveRow({ ...interacWords.rows[row.code], ...row }, interac),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  000 001 002 003 004 005 006 007 008 009 010 050 051 052 053 054 055 056 057 058 059 060 061 062 063 064 065 066
  067 068 069 070 071 072 073 074 075 076 077 078 079 080 081 082 083 084 085 086 087 088 089 090 091 092 093 094
  095 096 097 098 099 100 101 102 103 104 105 106 107 108 109 110 111 112 113 115 121 122 150 200 201 202 203 204
  205 206 207 208 209 210 212 251 252 800 801 802 809 810 811 821 877 878 889 898 899 900 901 902 903 904 905 906
  907 908 909`);

describe("Interac as published by Moneris", () => {
  it("has these 115 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(115);
  });

  it("approves these, and partly these", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(list("000 001 002 003 004 005 006 007 008 009"));
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(list("010"));
  });

  it("keeps the card on these and no others", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(list("900 901 902 903 904 905 906 907 908 909"));
  });

  it("leaves the outcome open on these", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(list("113 810"));
  });

  it("answers no payment with these", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual(list("809"));
  });

  it("is looked at only where it is named", () => {
    expect(interac.onlyNamed).toBe(true);
  });

  it("is a processor's numbering of three digits, in which below 050 is approved", () => {
    expect(codesWhere((row) => !/^[0-9]{3}$/.test(row.code))).toEqual([]);
    expect(codesWhere((row) => row.outcome.startsWith("approved") !== row.code < "050")).toEqual([]);
  });

  it("does not say that it is Interac's own", () => {
    expect(interac.edition).toMatch(/Moneris/);
    expect(interacWords.name.en).toMatch(/Moneris/);
    expect(interacWords.name["zh-CN"]).toMatch(/Moneris/);
    expect(codesWhere((row) => row.evidence === "specified")).toEqual([]);
  });

  it.each([
    ["051", "expired_card"],
    ["054", "security_processing_failed"],
    ["055", "invalid_transaction"],
    ["057", "stolen_card"],
    ["061", "account_invalid"],
    ["075", "invalid_card_number"],
    ["076", "insufficient_funds"],
    ["091", "system_error"],
    ["201", "incorrect_pin"],
  ])("%s is %s, whatever the last two digits are in ISO 8583:1987", (code, reason) => {
    expect(rowOf(code).reason).toBe(reason);
    expect(iso8583v1987.rows.find((row) => row.code === code.slice(1))?.reason).not.toBe(reason);
  });

  it("is sure of the approvals that two lists number, and counts the others off", () => {
    expect(codesWhere((row) => row.evidence === "plausible")).toEqual(list("002 003 005 006 007 008 009"));
  });

  it("leaves the answers for credit cards out", () => {
    expect(codesWhere((row) => row.code.startsWith("4") || /^02[0-9]$/.test(row.code))).toEqual([]);
  });
});
