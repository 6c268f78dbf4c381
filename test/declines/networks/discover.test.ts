import { describe, expect, it } from "vitest";
import { discover } from "../../../src/declines/networks/discover.ts";
import { discoverWords } from "../../../src/declines/networks/discover-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const list = (text: string) => text.trim().split(/\s+/);
const rows = discover.rows.map((row) => resolveRow({ ...discoverWords.rows[row.code], ...row }, discover));
const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

describe("Discover", () => {
  it("has these codes, and none of those that its list reserves (01, 02, 08, 15)", () => {
    expect(discover.rows.map((row) => row.code)).toEqual(
      list(`
        00 03 04 05 07 10 11 12 13 14 19 1A 30 31 38 39 40 41 43 51 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68
        75 76 77 78 83 85 87 91 92 93 94 96 N1 N2 N3 N7 P5 P6`),
    );
  });

  it("approves these", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(["00", "11", "85"]);
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(["10"]);
  });

  it("keeps the card only where the list says so, which leaves out 38, 41 and 43", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(["04", "07", "67"]);
  });

  it("doubts that 51 is about funds, and says why", () => {
    expect(rowOf("51")).toMatchObject({ reason: "insufficient_funds", evidence: "plausible", retry: "later" });
    expect(rowOf("51").disputed).toMatch(/no reason beyond a decline/);
    expect(codesWhere((row) => row.evidence !== "documented")).toEqual(["51"]);
  });

  it("takes notices of the network for no decline", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual(["N1", "N2", "N3"]);
  });

  it("leaves no outcome open, and checks the status first where an earlier message may have passed", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual([]);
    expect(codesWhere((row) => row.retry === "check_status")).toEqual(["68", "94"]);
  });

  it.each([
    ["76", "account_invalid"],
    ["78", "account_invalid"],
    ["83", "token_not_accepted"],
    ["87", "issuer_unavailable"],
    ["N7", "card_verification_failed"],
    ["64", "original_amount_mismatch"],
  ])("means by %s %s", (code, reason) => {
    expect(rowOf(code).reason).toBe(reason);
  });
});
