import { describe, expect, it } from "vitest";
import { iso8583v1987 } from "../../../src/declines/networks/iso8583-1987.ts";
import { rupay } from "../../../src/declines/networks/rupay.ts";
import { rupayWords } from "../../../src/declines/networks/rupay-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = rupay.rows.map((row) =>
  resolveRow({ ...rupayWords.rows[row.code], ...row }, rupay),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  00 03 04 05 06 12 13 14 15 17 20 21 22 25 27 28 29 30 31 33 34 36 38 39 40 41 42 43 51 52 53 54 55 56 57 58 59
  60 61 62 63 65 66 67 68 69 71 74 75 81 90 91 92 93 94 95 96 CA CI E3 E4 E5 ED M6`);

describe("RuPay", () => {
  it("has these 64 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(64);
  });

  it("approves these, and partly these", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(list("00 71"));
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual([]);
  });

  it("keeps the card on these and no others", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(list("04 33 34 36 38 41 43 67"));
  });

  it("leaves the outcome open on these", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(list("68"));
  });

  it("answers no payment with these", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual(list("27 28 29 95"));
  });

  it("is a candidate where no table is named", () => {
    expect(rupay.onlyNamed).toBeUndefined();
  });

  it("takes a deemed acceptance for an approval that is to be confirmed, and says why", () => {
    expect(rowOf("71")).toMatchObject({ reason: "approved", confirmation: "required", retry: "check_status" });
    expect(rowOf("71").disputed).toMatch(/declined/);
    expect(codesWhere((row) => row.confirmation !== undefined)).toEqual(["71"]);
  });

  it("says of 05 that a check value or a dormant account may be behind it", () => {
    expect(rowOf("05")).toMatchObject({ reason: "do_not_honour", retry: "unknown" });
    expect(rowOf("05").label?.en).toMatch(/check value.*dormant/);
    expect(rowOf("05").label?.["zh-CN"]).toMatch(/校验值.*睡眠/);
  });

  it.each([
    ["69", "reserved", "contact_number_missing"],
    ["71", "reserved", "approved"],
    ["74", "reserved", "suspected_fraud"],
    ["81", "reserved", "security_processing_failed"],
  ])("%s is %s in ISO 8583:1987 and %s here", (code, base, own) => {
    expect([iso8583v1987.rows.find((row) => row.code === code)?.reason, rowOf(code).reason]).toEqual([base, own]);
  });

  it("has the issuer check the chip", () => {
    for (const code of list("E3 E4 E5"))
      expect(rowOf(code)).toMatchObject({ reason: "chip_data_invalid", decidedBy: "issuer", outcome: "declined" });
  });

  it("takes the compliance codes for faults of a message, not of a person, and only as plausible", () => {
    expect([rowOf("CA").reason, rowOf("CI").reason]).toEqual(["format_error", "invalid_response"]);
    expect(codesWhere((row) => row.evidence !== "documented")).toEqual(["CA", "CI"]);
    expect(rows.some((row) => row.reason === "compliance_block")).toBe(false);
  });

  it("has what only one list has with one source", () => {
    expect(codesWhere((row) => row.sources.length === 1)).toEqual(list("20 25 27 28 29 ED M6"));
  });

  it("leaves the biometric codes of Aadhaar payments out", () => {
    expect(codesWhere((row) => ["MU", "UG", "U3", "WZ"].includes(row.code))).toEqual([]);
  });
});
