import { describe, expect, it } from "vitest";
import { iso8583v1987 } from "../../../src/declines/networks/iso8583-1987.ts";
import { nyce } from "../../../src/declines/networks/nyce.ts";
import { nyceWords } from "../../../src/declines/networks/nyce-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = nyce.rows.map((row) => resolveRow({ ...nyceWords.rows[row.code], ...row }, nyce));

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  00 01 02 03 05 07 10 12 13 14 15 24 25 26 27 28 29 30 31 33 34 38 39 40 41 42 43 44 51 52 53 54 55 56 57 58 59
  61 62 63 65 67 75 76 81 89 90 91 92 94 96 N0 N1 RD S9 SA SD SP T7 TA`);

describe("NYCE", () => {
  it("has these 60 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(60);
  });

  it("approves these, and partly these", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(list("00"));
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(list("10 T7"));
  });

  it("keeps the card on these and no others", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(list("07 33 34 38 41 43 67"));
  });

  it("leaves the outcome open on these", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual([]);
  });

  it("answers no payment with these", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual(list("24 25 26 27 28 29"));
  });

  it("is looked at only where it is named", () => {
    expect(nyce.onlyNamed).toBe(true);
  });

  it.each([
    ["15", "no_such_issuer", "no_card_record"],
    ["25", "original_not_found", "administrative"],
    ["42", "account_type_not_available", "account_invalid"],
    ["44", "account_type_not_available", "stolen_card"],
    ["90", "cut_off_in_progress", "issuer_unavailable"],
  ])("%s is %s in ISO 8583:1987 and %s here", (code, base, own) => {
    expect([iso8583v1987.rows.find((row) => row.code === code)?.reason, rowOf(code).reason]).toEqual([base, own]);
  });

  it("never retries the lost or stolen card that it does not keep", () => {
    expect(rowOf("44")).toMatchObject({ retry: "never", severity: "hard" });
    expect(rowOf("44")).not.toHaveProperty("capture");
  });

  it("has the network refuse on its risk score", () => {
    expect(rowOf("RD")).toMatchObject({ reason: "suspected_fraud", decidedBy: "network" });
  });

  it("has a second source for these", () => {
    expect(codesWhere((row) => row.sources.length > 1)).toEqual(list("00 01 76"));
  });
});
