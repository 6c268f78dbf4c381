import { describe, expect, it } from "vitest";
import { visa } from "../../../src/declines/networks/visa.ts";
import { visaWords } from "../../../src/declines/networks/visa-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";
import { visaRules } from "../../../src/declines/retry-rules/visa.ts";

const list = (text: string) => text.trim().split(/\s+/);
const rows = visa.rows.map((row) => resolveRow({ ...visaWords.rows[row.code], ...row }, visa));
const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

describe("Visa", () => {
  it("has these codes", () => {
    expect(visa.rows.map((row) => row.code)).toEqual(
      list(`
        00 01 02 03 04 05 06 07 10 11 12 13 14 15 19 1A 21 25 28 39 41 43 46 51 52 53 54 55 57 58 59 5C
        61 62 63 64 65 6P 70 74 75 76 77 78 79 80 81 82 83 84 85 86 89 91 92 93 94 96 9G
        B1 B2 N0 N3 N4 N5 N7 N8 P2 P5 P6 Q1 R0 R1 R2 R3 T0 T1 T2 T3 T4 T5 T6 T7 W1 W2 XA XD Y1 Y3 Z1 Z3 Z5 Z6`),
    );
  });

  it("approves these, 85 among them, and no cheque that stays paper", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(list("00 11 85 T0 Y1 Y3"));
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(["10"]);
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual(["89", "T1"]);
  });

  it("leaves no outcome open, because every answer is a decision", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual([]);
    expect(rowOf("94")).toMatchObject({ outcome: "declined", retry: "check_status" });
  });

  it("keeps the card on the four pick-ups, and takes 04 for no theft", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(["04", "07", "41", "43"]);
    expect(codesWhere((row) => row.reason === "lost_card" || row.reason === "stolen_card")).toEqual(["41", "43"]);
    expect(rowOf("04").label?.en).toMatch(/no fraud/);
    expect(rowOf("46")).toMatchObject({ reason: "account_closed", retry: "never" });
    expect(rowOf("46")).not.toHaveProperty("capture");
  });

  it("says that nothing is left to reverse, where a reversal is answered so", () => {
    expect(codesWhere((row) => row.endsReversal === true)).toEqual(["76", "79", "80"]);
    expect(codesWhere((row) => row.retry === "check_status")).toEqual(list("21 25 76 77 79 80 94 T5"));
  });

  it.each([
    ["46", "account_closed"],
    ["59", "suspected_fraud"],
    ["64", "compliance_block"],
    ["70", "pin_required"],
    ["76", "original_not_found"],
    ["78", "card_not_activated"],
    ["79", "already_reversed"],
    ["80", "original_declined"],
    ["82", "card_verification_failed"],
    ["86", "pin_not_verifiable"],
    ["1A", "authentication_required"],
    ["9G", "blocked_by_cardholder"],
    ["N3", "cash_service_not_available"],
    ["N7", "card_verification_failed"],
    ["Q1", "chip_data_invalid"],
  ])("means by %s %s, which other networks do not", (code, reason) => {
    expect(rowOf(code).reason).toBe(reason);
  });

  it("does not call a decline final that its rules let pass later", () => {
    const mayPass = list("03 19 39 51 52 53 59 61 62 65 75 78 83 86 91 93 96 5C 9G N3 N4 Z5 54 55 82 6P N7 70 1A");
    expect(mayPass.filter((code) => rowOf(code).retry === "never")).toEqual([]);
  });

  it("has a row for every code of its retry rules", () => {
    for (const code of visaRules.rules.flatMap(({ codes }) => codes?.split(" ") ?? [])) rowOf(code);
  });

  it("blames the network for what only Visa answers, and the terminal for the chip", () => {
    expect(codesWhere((row) => row.decidedBy === "network")).toEqual(list("15 76 79 81 83 92 Q1"));
    expect(codesWhere((row) => row.decidedBy === "terminal")).toEqual(list("Y1 Y3 Z1 Z3"));
    expect(codesWhere((row) => row.decidedBy === "acquirer")).toEqual([]);
  });

  it("calls specified only what Visa's own text lists", () => {
    expect(codesWhere((row) => row.evidence !== "specified")).toEqual(
      list("77 84 89 B2 N5 P2 T0 T1 T2 T3 T4 T5 T6 T7 W1 W2 XA XD Y1 Y3 Z1"),
    );
    for (const row of rows) {
      const own = row.sources.some((id) => id === "visanet-auth-2026" || id === "visa-core-rules-2026");
      expect(own, row.code).toBe(row.evidence === "specified");
    }
  });

  it("tells what the sources dispute", () => {
    expect(rowOf("04").disputed).toMatch(/closed without fraud/);
    expect(rowOf("80").disputed).toMatch(/unavailable/);
    expect(rowOf("83").disputed).toMatch(/25 July 2026 .* 25 October/);
    expect(codesWhere((row) => row.disputed !== undefined)).toEqual(list("02 04 28 46 5C 74 77 80 82 83 N5 R2"));
  });
});
