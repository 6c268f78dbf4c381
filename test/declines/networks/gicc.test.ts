import { describe, expect, it } from "vitest";
import { gicc } from "../../../src/declines/networks/gicc.ts";
import { giccWords } from "../../../src/declines/networks/gicc-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = gicc.rows.map((row) => resolveRow({ ...giccWords.rows[row.code], ...row }, gicc));

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  00 01 02 03 04 05 06 07 08 09 10 12 13 14 15 1A 21 22 30 33 34 40 41 43 51 52 53 54 55 56 57 58 60 61 62 63 64 65
  75 77 78 79 80 81 82 85 87 91 92 95 96 97 98 99`);

describe("GICC", () => {
  it("has these 54 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(54);
  });

  it("is looked at only where it is named", () => {
    expect(gicc.onlyNamed).toBe(true);
  });

  it("waits on 09: nothing is decided, and nothing may be sent again", () => {
    expect(rowOf("09")).toMatchObject({
      reason: "request_in_progress",
      outcome: "outcome_unknown",
      retry: "check_status",
    });
    expect(rowOf("09").label?.en).toMatch(/30 seconds/);
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(["09", "82"]);
  });

  it.each([
    ["02", "refer_to_issuer"],
    ["06", "sign_on_required"],
    ["22", "system_error"],
    ["57", "related_transaction_error"],
    ["58", "terminal_not_registered"],
    ["64", "original_amount_mismatch"],
    ["65", "authentication_required"],
    ["77", "pin_required"],
    ["78", "stop_payment_order"],
    ["79", "stop_payment_order"],
    ["80", "authorisation_expired"],
    ["85", "cash_service_not_available"],
    ["92", "card_type_not_accepted"],
    ["97", "mac_error"],
    ["98", "reenter_transaction"],
    ["99", "pin_format_error"],
  ])("gives %s the reason %s, unlike other tables", (code, reason) => {
    expect(rowOf(code)).toMatchObject({ reason, outcome: code === "02" ? "referral" : "declined" });
  });

  it("refuses a follow-up with another card, and points to the earlier transaction", () => {
    expect(rowOf("57")).toMatchObject({ severity: "hard", retry: "check_status" });
  });

  it("approves these", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(["00", "08"]);
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(["10", "87"]);
  });

  it("keeps the card on these, not on 33, 34 and 41 as ISO 8583:1987 does", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(["04", "07", "43"]);
  });

  it("never sends again what a cardholder stopped", () => {
    expect(codesWhere((row) => row.reason === "stop_payment_order" && row.retry === "never")).toEqual(["78", "79"]);
  });

  it("calls plausible what one gateway alone has", () => {
    expect(codesWhere((row) => row.evidence === "plausible")).toEqual(list("07 1A 52 53 60 82 87 95"));
  });

  it("says where lists for German terminals differ", () => {
    expect(codesWhere((row) => /German terminals/.test(row.disputed ?? ""))).toEqual(list("03 04 13 21 65 85"));
  });
});
