import { describe, expect, it } from "vitest";
import { bill99Vpos } from "../../../src/declines/networks/bill99-vpos.ts";
import { bill99VposWords } from "../../../src/declines/networks/bill99-vpos-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = bill99Vpos.rows.map((row) =>
  resolveRow({ ...bill99VposWords.rows[row.code], ...row }, bill99Vpos),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  00 01 02 03 04 05 06 07 09 11 12 13 14 15 16 17 18 19 20 21 22 23 25 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44
  51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 75 76 80 90 91 92 93 94 95 96 97 98 99
  AA C0 I0 I1 I2 I3 I4 I5 I6 I7 I8 I9 N2 Q2 SK`);

describe("99Bill", () => {
  it("has these 84 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(84);
  });

  it("is looked at only where it is named", () => {
    expect(bill99Vpos.onlyNamed).toBe(true);
  });

  it("tells short funds of the merchant from those of the cardholder", () => {
    for (const code of ["18", "19"]) {
      expect(rowOf(code)).toMatchObject({ reason: "merchant_funds_insufficient", decidedBy: "acquirer" });
    }
    expect(rowOf("51")).toMatchObject({ reason: "insufficient_funds", decidedBy: "issuer" });
    expect(rowOf("19").label?.["zh-CN"]).toMatch(/退货/);
  });

  it.each([
    ["04", "terminal_not_registered"],
    ["11", "approved_partially"],
    ["32", "card_type_not_accepted"],
    ["35", "contact_acquirer"],
    ["37", "contact_acquirer"],
    ["76", "account_invalid"],
    ["80", "do_not_honour"],
    ["C0", "request_in_progress"],
    ["I0", "duplicate_transmission"],
    ["I2", "card_verification_failed"],
    ["I5", "amount_limit_exceeded"],
    ["I9", "cut_off_in_progress"],
    ["Q2", "invalid_expiry_date"],
  ])("gives %s the reason %s", (code, reason) => {
    expect(rowOf(code).reason).toBe(reason);
  });

  it("approves these, 11 in part", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(["00", "16"]);
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(["11"]);
    expect(codesWhere((row) => row.confirmation === "required")).toEqual(["16"]);
  });

  it("leaves the outcome open on these", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(list("09 68 98 C0"));
  });

  it("looks at the earlier transaction before a repeated number is sent again", () => {
    for (const code of list("94 I0 N2")) {
      expect(rowOf(code)).toMatchObject({ outcome: "declined", retry: "check_status" });
    }
  });

  it("keeps the card on 07 and 67 alone: 04 is an invalid terminal, and 33 to 43 do not ask for it", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(["07", "67"]);
  });

  it("does not lend one copy's codes to the other", () => {
    expect(codesWhere((row) => !row.sources.includes("guanri-jpos-99bill"))).toEqual(list("11 16 I2 I7 I8 Q2 SK"));
    expect(codesWhere((row) => !row.sources.includes("99bill-vpos-sample"))).toEqual(list("AA I9 N2"));
  });
});
