import { describe, expect, it } from "vitest";
import { elo } from "../../../src/declines/networks/elo.ts";
import { eloWords } from "../../../src/declines/networks/elo-words.ts";
import { iso8583v1987 } from "../../../src/declines/networks/iso8583-1987.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";
import { eloRules } from "../../../src/declines/retry-rules/elo.ts";

const rows: readonly ResolvedRow[] = elo.rows.map((row) => resolveRow({ ...eloWords.rows[row.code], ...row }, elo));

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  00 04 05 06 12 13 14 19 23 30 38 41 43 46 51 54 55 56 57 58 59 61 62 63 64 65 75 76 77 78 82 83 91 96 AB AC FM P5 P6`);

const irreversible = list("12 13 14 19 23 30 41 43 54 56 57 58 63 64 76 77 82 83 FM P5");

describe("Elo", () => {
  it("has these 39 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(39);
  });

  it("is a list of refusals beside 00: no capture, nothing open", () => {
    expect(codesWhere((row) => row.outcome !== "declined")).toEqual(["00"]);
    expect(codesWhere((row) => row.capture === true)).toEqual([]);
  });

  it("never tries an irreversible code again, but with another date or card, or the chip", () => {
    const changed = ["54", "FM"];
    expect(codesWhere((row) => row.retry === "never")).toEqual(
      [...irreversible, "46"].filter((code) => !changed.includes(code)).sort(),
    );
    for (const code of irreversible) expect(rowOf(code).severity, code).toBe("hard");
    for (const code of changed) {
      expect(rowOf(code).retry, code).toBe("after_change");
      expect(rowOf(code).disputed, code).toMatch(/Irreversible/);
    }
  });

  it("has a soft row for every reversible code", () => {
    expect(codesWhere((row) => row.severity === "soft")).toEqual(
      all.filter((code) => code !== "46" && !irreversible.includes(code)),
    );
  });

  it("calls irreversible what the network's rule calls so", () => {
    expect(eloRules.rules.find((rule) => rule.kind === "hard_stop")?.codes?.split(" ")).toEqual(irreversible);
  });

  it("tries 51 again later, and says what else it stands for", () => {
    expect(rowOf("51")).toMatchObject({ reason: "insufficient_funds", retry: "later", decidedBy: "issuer" });
    expect(rowOf("51").disputed).toMatch(/without track 2, unsupported cashback/);
  });

  it("lets only 12 say that there is nothing to reverse", () => {
    expect(codesWhere((row) => row.endsReversal === true)).toEqual(["12"]);
  });

  it("has three codes that are not the issuer's", () => {
    expect(codesWhere((row) => row.decidedBy === "acquirer")).toEqual(["06", "19"]);
    expect(codesWhere((row) => row.decidedBy === "network")).toEqual(["91"]);
  });

  it("has a PIN locked at purchases and one at withdrawals", () => {
    expect(codesWhere((row) => row.reason === "pin_tries_exceeded")).toEqual(["38", "75"]);
  });

  it.each([
    ["04", "capture_card", "reenter_transaction"],
    ["06", "system_error", "contact_acquirer"],
    ["19", "reenter_transaction", "contact_acquirer"],
    ["23", "unacceptable_fee", "invalid_instalments"],
    ["58", "not_permitted_to_terminal", "invalid_merchant"],
    ["63", "security_violation", "card_verification_failed"],
    ["64", "original_amount_mismatch", "amount_below_minimum"],
    ["78", "reserved", "card_not_activated"],
    ["83", "reserved", "pin_not_verifiable"],
  ])("%s is %s in ISO 8583:1987 and %s here", (code, iso, own) => {
    expect(iso8583v1987.rows.find((row) => row.code === code)?.reason).toBe(iso);
    expect(rowOf(code).reason).toBe(own);
  });
});
