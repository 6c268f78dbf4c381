import { describe, expect, it } from "vitest";
import type { Network } from "../../src/declines/network.ts";
import { chinaPosLegacy } from "../../src/declines/networks/china-pos-legacy.ts";
import { chinaPosLegacyWords } from "../../src/declines/networks/china-pos-legacy-words.ts";
import { iso8583v1987 } from "../../src/declines/networks/iso8583-1987.ts";
import { iso8583v1987Words } from "../../src/declines/networks/iso8583-1987-words.ts";
import { unionpay } from "../../src/declines/networks/unionpay.ts";
import { unionpayWords } from "../../src/declines/networks/unionpay-words.ts";
import { type ResolvedRow, resolveRow } from "../../src/declines/resolve-row.ts";

const networks = [iso8583v1987, unionpay, chinaPosLegacy];
const words = [iso8583v1987Words, unionpayWords, chinaPosLegacyWords];

function rowsOf(network: Network): readonly ResolvedRow[] {
  const worded = words.find((each) => each.network === network.id)?.rows;
  return network.rows.map((row) => resolveRow({ ...worded?.[row.code], ...row }, network));
}

const codesWhere = (network: Network, test: (row: ResolvedRow) => boolean) =>
  rowsOf(network)
    .filter(test)
    .map((row) => row.code);

function rowOf(network: Network, code: string): ResolvedRow {
  const row = rowsOf(network).find((each) => each.code === code);
  if (row === undefined) throw new Error(`${network.id} has no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const allUnionpay = list(`
  00 01 03 04 05 10 11 12 13 14 15 16 21 22 25 30 34 38 40 41 43 45 51 54 55 57 58 59 61 62 64 65 68 75 77
  90 91 92 94 96 97 98 99 A0 A1 A2 A3 A4 A5 A6 A7 A8 B1 C1
  D1 D2 D3 D4 D5 D6 D7 D8 D9 DA DB DC F1 F2 F3 F4 F5 N1 P1 Y1 Y3 Z1 Z3`);

const allLegacy = list(`
  00 01 02 03 04 05 06 07 09 12 13 14 15 19 20 21 22 23 25 30 31 33 34 35 36 37 38 39 40 41 42 43 44
  51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 75 77 79 90 91 92 93 94 95 96 97 98 99 A0`);

describe("the rows", () => {
  it("of ISO 8583:1987 are 00 to 99", () => {
    expect(iso8583v1987.rows.map((row) => row.code)).toEqual(
      Array.from({ length: 100 }, (_, code) => String(code).padStart(2, "0")),
    );
  });

  it("of UnionPay are 77", () => {
    expect(unionpay.rows.map((row) => row.code)).toEqual(allUnionpay);
    expect(allUnionpay).toHaveLength(77);
  });

  it("of the older Chinese table are 65", () => {
    expect(chinaPosLegacy.rows.map((row) => row.code)).toEqual(allLegacy);
    expect(allLegacy).toHaveLength(65);
  });
});

describe("ISO 8583:1987", () => {
  it("leaves 31 codes to others", () => {
    expect(codesWhere(iso8583v1987, (row) => row.reason === "reserved")).toEqual(
      list("45 46 47 48 49 50 69 70 71 72 73 74 76 77 78 79 80 81 82 83 84 85 86 87 88 89 97 98 99"),
    );
    for (const code of ["45", "76", "99"]) {
      expect(rowOf(iso8583v1987, code)).toMatchObject({
        outcome: "declined",
        severity: "soft",
        retry: "unknown",
        decidedBy: "unknown",
        evidence: "specified",
      });
    }
  });

  it("keeps the card on these, and not on their twins", () => {
    expect(codesWhere(iso8583v1987, (row) => row.capture === true)).toEqual(list("04 07 33 34 35 36 37 38 41 43 67"));
  });

  it.each([
    ["33", "54", "expired_card"],
    ["34", "59", "suspected_fraud"],
    ["35", "60", "contact_acquirer"],
    ["36", "62", "restricted_card"],
    ["37", "66", "contact_acquirer"],
    ["38", "75", "pin_tries_exceeded"],
  ])("gives %s (capture) and %s the reason %s", (capture, twin, reason) => {
    for (const network of [iso8583v1987, chinaPosLegacy]) {
      expect(rowOf(network, capture)).toMatchObject({ reason, capture: true });
      expect(rowOf(network, twin).reason).toBe(reason);
      expect(rowOf(network, twin)).not.toHaveProperty("capture");
    }
  });

  it("approves these", () => {
    expect(codesWhere(iso8583v1987, (row) => row.outcome === "approved")).toEqual(["00", "08", "11", "16"]);
    expect(codesWhere(iso8583v1987, (row) => row.outcome === "approved_partially")).toEqual(["10"]);
    expect(codesWhere(iso8583v1987, (row) => row.confirmation !== undefined)).toEqual([]);
  });

  it("leaves the outcome open on these", () => {
    expect(codesWhere(iso8583v1987, (row) => row.outcome === "outcome_unknown")).toEqual(["09", "32", "68"]);
  });

  it("answers no payment with these", () => {
    expect(codesWhere(iso8583v1987, (row) => row.outcome === "not_a_decline")).toEqual(list("18 24 26 27 28 29 95"));
  });
});

describe("UnionPay", () => {
  it.each([
    ["A", "00 10 11 A2 A4 A5 A6"],
    ["B", "13 14 99 A0"],
    ["C", "01 03 05 12 15 21 22 25 30 40 51 54 55 57 58 59 61 62 64 65 68 75 90 91 92 94 96 A1 A3 A7"],
    ["D", "04 34 38 41 43 45 77 97"],
    ["E", "98"],
  ])("puts these in class %s", (posClass, codes) => {
    expect(codesWhere(unionpay, (row) => row.posClass === posClass)).toEqual(list(codes));
  });

  it("has no class where terminal tables have no row", () => {
    expect(codesWhere(unionpay, (row) => row.posClass === undefined)).toEqual(
      list("16 A8 B1 C1 D1 D2 D3 D4 D5 D6 D7 D8 D9 DA DB DC F1 F2 F3 F4 F5 N1 P1 Y1 Y3 Z1 Z3"),
    );
  });

  it("says which approvals are disputed, and why", () => {
    const disputed = list("11 16 A2 A4 A5 A6");
    expect(codesWhere(unionpay, (row) => row.confirmation === "required")).toEqual(disputed);
    for (const code of disputed) {
      expect(rowOf(unionpay, code)).toMatchObject({ outcome: "approved", retry: "check_status" });
      expect(rowOf(unionpay, code).disputed).toMatch(/00 alone as success/);
    }
    expect(rowOf(unionpay, "00")).not.toHaveProperty("disputed");
    expect(rowOf(unionpay, "10")).toMatchObject({ outcome: "approved_partially", retry: "none" });
    expect(rowOf(unionpay, "10")).not.toHaveProperty("confirmation");
  });

  it("keeps the card where the annex does, which leaves out 38", () => {
    expect(codesWhere(unionpay, (row) => row.capture === true)).toEqual(["04", "34", "41", "43"]);
    expect(rowOf(unionpay, "38").disputed).toMatch(/keep the card/);
  });

  it("knows who alone may answer", () => {
    for (const code of list("04 10 11 21 34 38 41 43 45 51 54 55 65 68 75 A3 A4 A8 N1 P1")) {
      expect(rowOf(unionpay, code).decidedBy, code).toBe("issuer");
    }
    for (const code of list("15 96 98 A2 A6 C1 F1 F2 F3 F4")) {
      expect(rowOf(unionpay, code).decidedBy, code).toBe("network");
    }
    expect(rowOf(unionpay, "B1").decidedBy).toBe("acquirer");
  });

  it("leaves the outcome open on a timeout", () => {
    expect(codesWhere(unionpay, (row) => row.outcome === "outcome_unknown")).toEqual(["68", "98"]);
  });

  it("answers no payment with bill and file codes", () => {
    expect(codesWhere(unionpay, (row) => row.outcome === "not_a_decline")).toEqual(
      list("B1 D1 D2 D3 D4 D5 D6 D7 D8 D9 DA DB DC F1 F2 F3 F4 F5"),
    );
  });

  it("takes 77 from terminals, not from the annex", () => {
    expect(codesWhere(unionpay, (row) => !row.sources.includes("cup-006-6-2015"))).toEqual(["77"]);
    expect(codesWhere(unionpay, (row) => row.evidence !== "specified")).toEqual(["77"]);
  });

  it("shows what a terminal shows for 51", () => {
    expect(rowOf(unionpay, "51").display).toBe("可用余额不足");
  });
});

describe("the older Chinese table", () => {
  it("keeps the card on the same codes as ISO 8583:1987", () => {
    const captures = (network: Network) => codesWhere(network, (row) => row.capture === true);
    expect(captures(chinaPosLegacy)).toEqual(captures(iso8583v1987));
  });

  it.each([
    ["A", "00"],
    ["B", "09 13 14 42 99 A0"],
    ["D", "04 07 33 34 35 36 37 38 41 43 77 97"],
    ["E", "06 98"],
  ])("puts these in class %s", (posClass, codes) => {
    expect(codesWhere(chinaPosLegacy, (row) => row.posClass === posClass)).toEqual(list(codes));
  });

  it("has a class and a display for every code", () => {
    expect(codesWhere(chinaPosLegacy, (row) => row.posClass === undefined || row.display === undefined)).toEqual([]);
  });

  it("leaves the outcome open on these", () => {
    expect(codesWhere(chinaPosLegacy, (row) => row.outcome === "outcome_unknown")).toEqual(["09", "68", "98"]);
  });

  it("shows what a terminal shows for 51", () => {
    expect(rowOf(chinaPosLegacy, "51").display).toBe("余额不足，请查询");
  });
});

describe("collisions", () => {
  it.each([
    ["05", "do_not_honour", "identity_verification_failed", "do_not_honour"],
    ["12", "invalid_transaction", "related_transaction_error", "invalid_transaction"],
    ["21", "no_action_taken", "card_not_activated", "no_action_taken"],
    ["22", "suspected_malfunction", "related_transaction_error", "suspected_malfunction"],
    ["59", "suspected_fraud", "card_verification_failed", "suspected_fraud"],
    ["77", "reserved", "sign_on_required", "sign_on_required"],
    ["97", "reserved", "terminal_not_registered", "terminal_not_registered"],
    ["98", "reserved", "response_timeout", "response_timeout"],
    ["99", "reserved", "pin_format_error", "pin_format_error"],
  ] as const)("%s is %s, %s and %s", (code, iso, current, older) => {
    expect(networks.map((network) => rowOf(network, code).reason)).toEqual([iso, current, older]);
  });

  it("45 is reserved at ISO and a refused fallback at UnionPay", () => {
    expect(rowOf(iso8583v1987, "45").reason).toBe("reserved");
    expect(rowOf(unionpay, "45").reason).toBe("fallback_not_allowed");
  });

  it("between the two Chinese tables are these and no others", () => {
    const differing = allUnionpay.filter(
      (code) => allLegacy.includes(code) && rowOf(unionpay, code).reason !== rowOf(chinaPosLegacy, code).reason,
    );
    expect(differing).toEqual(["05", "12", "21", "22", "59"]);
  });

  it("between ISO and the older Chinese table are only codes that ISO leaves to others", () => {
    const differing = chinaPosLegacy.rows
      .map((row) => row.code)
      .filter((code) => code !== "A0" && rowOf(iso8583v1987, code).reason !== rowOf(chinaPosLegacy, code).reason);
    expect(differing).toEqual(["77", "79", "97", "98", "99"]);
  });

  it("do not touch insufficient funds", () => {
    for (const network of networks) {
      expect(rowOf(network, "51")).toMatchObject({
        reason: "insufficient_funds",
        outcome: "declined",
        decidedBy: "issuer",
        severity: "soft",
        retry: "later",
      });
    }
  });
});
