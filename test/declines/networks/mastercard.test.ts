import { describe, expect, it } from "vitest";
import { mastercard } from "../../../src/declines/networks/mastercard.ts";
import { mastercardWords } from "../../../src/declines/networks/mastercard-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const list = (text: string) => text.trim().split(/\s+/);
const rows = mastercard.rows.map((row) => resolveRow({ ...mastercardWords.rows[row.code], ...row }, mastercard));
const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

describe("Mastercard", () => {
  it("has these codes", () => {
    expect(mastercard.rows.map((row) => row.code)).toEqual(
      list(`
        00 01 03 04 05 06 08 10 12 13 14 15 17 25 26 27 28 29 30 32 34 40 41 43 46 51 54 55 57 58 61 62 63 65 68
        70 71 72 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 91 92 94 96`),
    );
  });

  it("approves these: 85 without an amount, 87 without the cashback", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(["00", "08", "85"]);
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(["10", "87"]);
  });

  it("asks to call the issuer on two codes", () => {
    expect(codesWhere((row) => row.outcome === "referral")).toEqual(["01", "70"]);
  });

  it("answers no payment with file updates and notices of reversals", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual(list("26 27 28 29 32"));
  });

  it("keeps the card on capture, lost and stolen", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(["04", "41", "43"]);
  });

  it("leaves no outcome open, and checks the status first where an earlier message may have passed", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual([]);
    expect(codesWhere((row) => row.retry === "check_status")).toEqual(["25", "68", "94"]);
  });

  it.each([
    ["70", "refer_to_issuer"],
    ["71", "pin_change_failed"],
    ["72", "card_not_activated"],
    ["76", "account_invalid"],
    ["77", "account_invalid"],
    ["78", "account_invalid"],
    ["79", "credential_outdated"],
    ["82", "issuer_policy"],
    ["83", "suspected_fraud"],
    ["84", "authorisation_expired"],
    ["86", "pin_not_verifiable"],
    ["88", "chip_data_invalid"],
    ["89", "pin_change_failed"],
  ])("means by %s %s, which Visa does not say with the same number, or not alone", (code, reason) => {
    expect(rowOf(code).reason).toBe(reason);
  });

  it("includes the credit limit in 51 and authentication in 65", () => {
    expect(rowOf("51").label?.en).toMatch(/credit limit/);
    expect(rowOf("65")).toMatchObject({ reason: "count_limit_exceeded", retry: "after_change" });
    expect(rowOf("65").label?.en).toMatch(/authentication required/);
    expect(rowOf("65").disputed).toMatch(/soft decline/);
  });

  it("lets the advice code decide about 82 and 83", () => {
    expect(rowOf("82").retry).toBe("unknown");
    expect(rowOf("83").retry).toBe("unknown");
  });

  it("calls specified what the guide's table of authorisation answers has", () => {
    expect(codesWhere((row) => row.evidence !== "specified")).toEqual(list("06 17 25 26 27 28 29 32 34 40 68 80"));
    for (const row of rows) {
      expect(row.sources.includes("mastercard-dmas-2026"), row.code).toBe(row.evidence === "specified");
    }
  });

  it("has another voice beside the guide for every code of the guide", () => {
    const copies = ["mastercard-dmas-2026", "kushki-iso"];
    expect(codesWhere((row) => row.sources.every((id) => copies.includes(id)))).toEqual([]);
  });
});
