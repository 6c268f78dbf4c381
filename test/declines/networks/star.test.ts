import { describe, expect, it } from "vitest";
import { iso8583v1987 } from "../../../src/declines/networks/iso8583-1987.ts";
import { nyce } from "../../../src/declines/networks/nyce.ts";
import { pulse } from "../../../src/declines/networks/pulse.ts";
import { star } from "../../../src/declines/networks/star.ts";
import { starWords } from "../../../src/declines/networks/star-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = star.rows.map((row) => resolveRow({ ...starWords.rows[row.code], ...row }, star));

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  00 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 19 20 23 24 25 26 27 28 29 30 31 33 34 35 36 37 38 39 40 41
  42 43 44 51 52 53 54 55 56 57 58 59 60 61 62 63 65 66 67 68 75 76 78 80 82 84 85 86 87 88 89 90 91 92 93 94 95
  96 98 99 A1 A2 K2 K3 R4 S7 S9 SA SB SC SD SE SF SG SH SI SM SP SR T3 T4 T5 T6 T7 T8 TA TG TS VC`);

describe("STAR", () => {
  it("has these 106 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(106);
  });

  it("approves these, and partly these", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(list("00 08 11 16"));
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(list("10"));
  });

  it("keeps the card on these and no others", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(list("04 07 33 34 35 36 37 38 43 67 SB"));
  });

  it("leaves the outcome open on these", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(list("09 68"));
  });

  it("answers no payment with these", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual(list("24 26 27 28 29 95 K2"));
  });

  it("is looked at only where it is named", () => {
    expect(star.onlyNamed).toBe(true);
  });

  it("does not keep a lost card, which its list says of the stolen one alone", () => {
    expect(rowOf("41")).toMatchObject({ reason: "lost_card", retry: "never" });
    expect(rowOf("T3")).toMatchObject({ reason: "lost_card", retry: "never" });
  });

  it("does not decide what 90 means, which depends on the platform", () => {
    expect(rowOf("90")).toMatchObject({ retry: "unknown", disputed: expect.stringMatching(/SE and W.*NE/) });
  });

  it.each([
    ["06", "system_error", "do_not_honour"],
    ["84", "reserved", "authorisation_expired"],
    ["85", "reserved", "authentication_required"],
    ["87", "reserved", "duplicate_transmission"],
    ["93", "legal_violation", "other"],
    ["98", "reserved", "card_verification_failed"],
    ["99", "reserved", "card_verification_failed"],
  ])("%s is %s in ISO 8583:1987 and %s here", (code, base, own) => {
    expect([iso8583v1987.rows.find((row) => row.code === code)?.reason, rowOf(code).reason]).toEqual([base, own]);
  });

  it("has none of Pulse's limits and fees, and no approval at R3 and T7", () => {
    for (const code of list("R3 S3 SL SN SO T9")) expect(all).not.toContain(code);
    expect(rowOf("T7").reason).toBe("chip_data_invalid");
    expect(pulse.rows.find((row) => row.code === "T7")?.reason).toBe("approved_partially");
  });

  it("has special conditions at SP, where NYCE has a wrong address", () => {
    expect(rowOf("SP").reason).toBe("do_not_honour");
    expect(nyce.rows.find((row) => row.code === "SP")?.reason).toBe("address_mismatch");
  });

  it("has a second source for these", () => {
    expect(codesWhere((row) => row.sources.length > 1)).toEqual(list("00 01 04 05 39 80"));
  });
});
