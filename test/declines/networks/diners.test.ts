import { describe, expect, it } from "vitest";
import { diners } from "../../../src/declines/networks/diners.ts";
import { dinersWords } from "../../../src/declines/networks/diners-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const list = (text: string) => text.trim().split(/\s+/);
const rows = diners.rows.map((row) => resolveRow({ ...dinersWords.rows[row.code], ...row }, diners));
const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

describe("Diners Club", () => {
  it("has these codes", () => {
    expect(diners.rows.map((row) => row.code)).toEqual(
      list(`
        000 001 081 082 083 084 085 086 087
        100 101 102 103 104 106 107 109 110 111 115 117 118 119 120 122 124 125 129 140 141 163
        180 181 182 183 184 185 186 187 188 189 190 191 192 194 195 196 197 198
        200 201 202 203 204 205 206 207 208 209 210 400 480 481 482 483 484 904 905 909 910 916 923`),
    );
  });

  it("approves below 100, and an accepted reversal", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(list("000 001 081 082 083 084 085 086 087 400"));
    expect(codesWhere((row) => row.outcome !== "approved" && row.code < "100")).toEqual([]);
  });

  it("keeps the card on every 2nn and nowhere else", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(codesWhere((row) => /^2/.test(row.code)));
  });

  it.each([
    ["101", "201", "expired_card"],
    ["102", "202", "suspected_fraud"],
    ["104", "204", "restricted_card"],
    ["106", "206", "pin_tries_exceeded"],
  ])("gives %s and %s (capture) the reason %s", (plain, capture, reason) => {
    expect(rowOf(plain).reason).toBe(reason);
    expect(rowOf(capture).reason).toBe(reason);
  });

  it.each([
    ["103", "authentication_required"],
    ["118", "restricted_card"],
    ["122", "expired_card"],
    ["125", "card_not_activated"],
    ["181", "do_not_honour"],
    ["183", "token_not_accepted"],
  ])("means by %s %s, where American Express or ISO 8583:1993 means something else", (code, reason) => {
    expect(rowOf(code).reason).toBe(reason);
  });

  it("refers to the issuer, but not where the cardholder has to call", () => {
    expect(codesWhere((row) => row.outcome === "referral")).toEqual(list("107 186 187 189 191"));
    expect(rowOf("180").outcome).toBe("declined");
  });

  it("leaves the outcome open on a request in progress", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(["923"]);
  });

  it("tells the issuer's decisions from those of the network", () => {
    expect(rowOf("182").decidedBy).toBe("issuer");
    for (const code of list("082 184 185 187 188 189 190 191 905")) expect(rowOf(code).decidedBy, code).toBe("network");
  });

  it("claims no specification", () => {
    expect(codesWhere((row) => row.evidence !== "documented")).toEqual([]);
  });
});
