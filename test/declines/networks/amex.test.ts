import { describe, expect, it } from "vitest";
import { amex } from "../../../src/declines/networks/amex.ts";
import { amexWords } from "../../../src/declines/networks/amex-words.ts";
import { iso8583v1993 } from "../../../src/declines/networks/iso8583-1993.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = amex.rows.map((row) => resolveRow({ ...amexWords.rows[row.code], ...row }, amex));

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  000 001 002 003 100 101 103 105 106 107 109 110 111 115 116 117 119 121 122 125 130 181 182 183 187 188 189 190 193
  194 200 400 900 909 912 977 978`);

describe("American Express", () => {
  it("has these 37 codes, of three digits each", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(37);
    expect(all.filter((code) => !/^\d{3}$/.test(code))).toEqual([]);
  });

  it("is a card network's own table", () => {
    expect(amex).not.toHaveProperty("onlyNamed");
  });

  it("approves these, and nothing that a source disputes", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(list("000 001 003 400"));
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(["002"]);
    expect(codesWhere((row) => row.confirmation !== undefined)).toEqual([]);
  });

  it("answers no payment with the synchronised counter", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual(["900"]);
  });

  it("leaves no outcome open: 911 is not among its codes", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual([]);
  });

  it("keeps the card on 200 alone", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(["200"]);
  });

  it("tells short funds from a limit", () => {
    expect(rowOf("116")).toMatchObject({ reason: "insufficient_funds", severity: "soft", retry: "later" });
    expect(rowOf("121")).toMatchObject({ reason: "amount_limit_exceeded", retry: "after_change" });
    expect(rowOf("121").disputed).toMatch(/ABECS/);
  });

  it("has two codes for a wrong security code", () => {
    expect(codesWhere((row) => row.reason === "card_verification_failed")).toEqual(["103", "122"]);
  });

  it("tells the cancelled account from the cancelled merchant", () => {
    expect(codesWhere((row) => row.reason === "account_closed")).toEqual(["105", "188"]);
    expect(rowOf("188")).toMatchObject({ retry: "never", decidedBy: "issuer" });
    expect(rowOf("189").reason).toBe("invalid_merchant");
    expect(rowOf("189").disputed).toMatch(/Lyra/);
  });

  it("asks for authentication, and for the new card, which helps", () => {
    expect(rowOf("130")).toMatchObject({ reason: "authentication_required", severity: "soft", retry: "after_change" });
    expect(rowOf("187")).toMatchObject({ reason: "credential_outdated", severity: "hard", retry: "after_change" });
  });

  it.each([
    ["103", "contact_acquirer", "card_verification_failed"],
    ["105", "contact_acquirer", "account_closed"],
    ["122", "security_violation", "card_verification_failed"],
    ["125", "card_not_activated", "invalid_expiry_date"],
    ["909", "system_error", "security_processing_failed"],
  ])("%s is %s in ISO 8583:1993 and %s here", (code, iso, own) => {
    expect(iso8583v1993.rows.find((row) => row.code === code)?.reason).toBe(iso);
    expect(rowOf(code).reason).toBe(own);
  });

  it("has one voice alone for these", () => {
    const fiserv = (id: string) => id.startsWith("cardpointe-");
    expect(codesWhere((row) => row.sources.every(fiserv))).toEqual(list("003 103 105 182 194 400"));
  });
});
