import { describe, expect, it } from "vitest";
import { as2805 } from "../../../src/declines/networks/as2805.ts";
import { auTerminal } from "../../../src/declines/networks/au-terminal.ts";
import { auTerminalWords } from "../../../src/declines/networks/au-terminal-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = auTerminal.rows.map((row) =>
  resolveRow({ ...auTerminalWords.rows[row.code], ...row }, auTerminal),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  A1 A2 A4 A5 A6 A7 A8 A9 AA AB AC AD AE AF B1 B2 B3 B4 B5 B6 B7 B8 BY D0 E2 IN IP P3 P6 P8 PF T1 T4 T5 T6 TF TG
  TH TI TJ TL U9 V9 W6 X0 X1 X2 X3 X4 X7 X8 X9 XA XB XC Y3 Z0 Z1 Z2 Z3 Z4 Z5 Z6 Z7 ZZ`);

describe("Australian terminals", () => {
  it("has these 65 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(65);
  });

  it("approves these, and partly these", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual([]);
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual([]);
  });

  it("keeps the card on these and no others", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual([]);
  });

  it("leaves the outcome open on these", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(list("AE IP U9 X0 X7 Z5"));
  });

  it("answers no payment with these", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual(list("IN"));
  });

  it("is looked at only where it is named", () => {
    expect(auTerminal.onlyNamed).toBe(true);
  });

  it("is all the terminal's own", () => {
    expect(codesWhere((row) => row.decidedBy !== "terminal")).toEqual([]);
    expect(codesWhere((row) => /^[0-9]/.test(row.code))).toEqual([]);
  });

  it("asks for the status first wherever the host may have had the request", () => {
    for (const code of list("AE IP U9 X0 X1 X7 Z5 Z6 Z7")) expect(rowOf(code).retry, code).toBe("check_status");
    for (const code of list("Z0 Z1 Z2 Z3")) expect(rowOf(code).retry, code).toBe("later");
  });

  it("neither approves nor declines by chip with Y3, Z1 and Z3, which it gives for a failing line", () => {
    expect(rowOf("Y3")).toMatchObject({ reason: "system_error", outcome: "declined" });
    expect(list("Z1 Z3").map((code) => rowOf(code).label?.en)).toEqual(["No telephone line", "Host's number busy"]);
    expect(rows.some((row) => row.reason === "offline_declined")).toBe(false);
  });

  it("takes a wrong MAC for the answer's, and no bank's MAC error", () => {
    expect(rowOf("X7")).toMatchObject({ reason: "response_mac_invalid", outcome: "outcome_unknown" });
  });

  it("shares no code with the bank's own table", () => {
    const bank = as2805.rows.map((row) => row.code);
    expect(all.filter((code) => bank.includes(code))).toEqual([]);
  });
});
