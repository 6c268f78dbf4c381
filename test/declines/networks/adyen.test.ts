import { describe, expect, it } from "vitest";
import { adyen } from "../../../src/declines/networks/adyen.ts";
import { adyenWords } from "../../../src/declines/networks/adyen-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = adyen.rows.map((row) =>
  resolveRow({ ...adyenWords.rows[row.code], ...row }, adyen),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  0 10 11 12 14 15 16 17 18 19 2 20 21 22 23 24 25 26 27 28 29 3 31 32 33 34 35 36 37 38 39 4 40 41 42 43 44 45 46 5
  50 6 7 8 9`);

describe("Adyen", () => {
  it("has these 45 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(45);
  });

  it("is looked at only where it is named", () => {
    expect(adyen.onlyNamed).toBe(true);
  });

  it("approves with 0 alone, and keeps no card", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(["0"]);
    expect(codesWhere((row) => row.outcome !== "approved" && row.outcome !== "declined")).toEqual([]);
    expect(codesWhere((row) => row.capture === true)).toEqual([]);
  });

  it.each([
    // What a network's table says with the same number, and what Adyen says.
    ["3", "refer_to_issuer"],
    ["4", "system_error"],
    ["5", "restricted_card"],
    ["6", "expired_card"],
    ["12", "insufficient_funds"],
    ["14", "suspected_fraud"],
    ["15", "customer_cancelled"],
    ["41", "pin_required"],
    ["43", "pin_required"],
    ["46", "resubmission_not_allowed"],
  ])("gives %s the reason %s, unlike any network", (code, reason) => {
    expect(rowOf(code).reason).toBe(reason);
  });

  it("knows three kinds of fraud by who suspects it", () => {
    expect(codesWhere((row) => row.reason === "suspected_fraud")).toEqual(["14", "20", "22", "31"]);
    expect(rowOf("20").decidedBy).toBe("acquirer");
    expect(rowOf("22").decidedBy).toBe("acquirer");
    expect(rowOf("31").decidedBy).toBe("issuer");
  });

  it("never tries again what Adyen stopped, or the shopper revoked", () => {
    for (const code of list("20 22 26 46")) expect(rowOf(code).retry, code).toBe("never");
    expect(rowOf("38").retry).toBe("after_change");
  });

  it("has what only one of its two lists has", () => {
    expect(codesWhere((row) => row.sources.length < 2)).toEqual(["43", "44", "45", "50"]);
  });
});
