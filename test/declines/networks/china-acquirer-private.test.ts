import { describe, expect, it } from "vitest";
import { chinaAcquirerPrivate } from "../../../src/declines/networks/china-acquirer-private.ts";
import { chinaAcquirerPrivateWords } from "../../../src/declines/networks/china-acquirer-private-words.ts";
import { unionpay } from "../../../src/declines/networks/unionpay.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = chinaAcquirerPrivate.rows.map((row) =>
  resolveRow({ ...chinaAcquirerPrivateWords.rows[row.code], ...row }, chinaAcquirerPrivate),
);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

describe("a Chinese acquirer's private codes", () => {
  it("are T1, T2, T3 and TS, none of them UnionPay's", () => {
    expect(rows.map((row) => row.code)).toEqual(["T1", "T2", "T3", "TS"]);
    const taken = unionpay.rows.map((row) => row.code);
    expect(taken.filter((code) => code.startsWith("T"))).toEqual([]);
  });

  it("are looked at only where the table is named", () => {
    expect(chinaAcquirerPrivate.onlyNamed).toBe(true);
  });

  it("say that terms of settlement stand in the way, which the acquirer can change", () => {
    for (const row of rows) {
      expect(row).toMatchObject({
        reason: "settlement_terms_violated",
        outcome: "declined",
        decidedBy: "acquirer",
        posClass: "C",
        evidence: "plausible",
      });
    }
  });

  it("show what the terminal shows", () => {
    expect(rowOf("T1").display).toBe("T+1商户不允许做T+0交易");
    expect(rowOf("TS").display).toBe("商户结算表无商户设置");
  });
});
