import { describe, expect, it } from "vitest";
import { createExplainer } from "../../../src/declines/create-explainer.ts";
import { en } from "../../../src/declines/locales/en.ts";
import { iso8583v1993 } from "../../../src/declines/networks/iso8583-1993.ts";
import { iso8583v2003 } from "../../../src/declines/networks/iso8583-2003.ts";
import { iso8583v2003Words } from "../../../src/declines/networks/iso8583-2003-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows = iso8583v2003.rows.map((row) => resolveRow({ ...iso8583v2003Words.rows[row.code], ...row }, iso8583v2003));
const list = (text: string) => text.trim().split(/\s+/);
const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

function from(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, "0"));
}

it("has these codes, and none of the private ranges", () => {
  expect(rows.map((row) => row.code)).toEqual([
    ...from(0, 13),
    "0085",
    ...from(1000, 1082),
    ...from(2000, 2012),
    ...from(3000, 3010),
    "4000",
    ...from(5000, 5004),
    "6000",
    "7000",
    ...from(8000, 8002),
    ...list("9000 9001 9100 9102 9103"),
    ...from(9105, 9126),
    ...list("9128 9132 9133 9350"),
  ]);
  expect(rows).toHaveLength(164);
});

it("approves these, and in part those", () => {
  expect(codesWhere((row) => row.outcome === "approved")).toEqual(
    list("0000 0001 0003 0004 0005 0007 0008 0009 0010 0011 0012 0013 0085 4000"),
  );
  expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(["0002", "0006"]);
});

it("has an approval confirmed where its sources disagree on it", () => {
  const disputed = list("0004 0007 0011 0012 0013");
  expect(codesWhere((row) => row.confirmation === "required")).toEqual(disputed);
  for (const code of disputed) expect(rowOf(code)).toMatchObject({ outcome: "approved", retry: "check_status" });
  for (const code of disputed) expect(rowOf(code).disputed, code).toBeTruthy();
  expect(rowOf("0007")).toMatchObject({ evidence: "plausible" });
});

describe("money", () => {
  it("is short at 1016, not at 1116", () => {
    expect(codesWhere((row) => row.reason === "insufficient_funds")).toEqual(["1016"]);
    expect(rowOf("1016")).toMatchObject({ outcome: "declined", severity: "soft", retry: "later", decidedBy: "issuer" });
  });

  it("is above a limit of amounts at these, and of counts at 1023 alone", () => {
    expect(codesWhere((row) => row.reason === "amount_limit_exceeded")).toEqual(list("1021 1063 1079 2011 2012"));
    expect(codesWhere((row) => row.reason === "count_limit_exceeded")).toEqual(["1023"]);
  });

  it("is stopped by the cardholder at these, which are never tried again", () => {
    const stopped = list("1075 1076 1077");
    expect(codesWhere((row) => row.reason === "stop_payment_order")).toEqual(stopped);
    for (const code of stopped) expect(rowOf(code)).toMatchObject({ severity: "hard", retry: "never" });
  });
});

it("keeps the card on 2000 to 2010, and not on the daily limits behind them", () => {
  expect(codesWhere((row) => row.capture === true)).toEqual(from(2000, 2010));
  expect(rowOf("1032")).toMatchObject({ reason: "lost_card", retry: "never" });
  expect(rowOf("1032")).not.toHaveProperty("capture");
});

describe("the outcome", () => {
  it("is open on a timeout and while a request is in progress, not where the issuer was not reached", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(["9111", "9123"]);
    for (const code of ["9107", "9110", "9112"])
      expect(rowOf(code)).toMatchObject({ reason: "issuer_unavailable", outcome: "declined", retry: "later" });
  });

  it("is no decline on bookkeeping and acknowledgements", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual([
      ...from(3000, 3010),
      ...from(5000, 5004),
      "6000",
      ...list("7000 8000 8001 8002"),
      ...list("9000 9001 9133"),
    ]);
  });
});

it.each([
  ["1012", "pin_required"],
  ["1025", "card_not_activated"],
  ["1030", "currency_mismatch"],
  ["1034", "authorisation_expired"],
  ["1040", "account_in_arrears"],
  ["1048", "pin_change_failed"],
  ["1062", "cash_service_not_available"],
  ["1067", "authentication_required"],
  ["1074", "original_amount_mismatch"],
  ["1078", "compliance_block"],
  ["1082", "original_declined"],
  ["9350", "settlement_terms_violated"],
])("%s is %s", (code, reason) => {
  expect(rowOf(code).reason).toBe(reason);
});

it("closes accounts at 1035 to 1039, and forbids surcharges at 1072 and 1073", () => {
  expect(codesWhere((row) => row.reason === "account_closed")).toEqual(from(1035, 1039));
  expect(codesWhere((row) => row.reason === "surcharge_not_permitted")).toEqual(["1072", "1073"]);
});

describe("beside 1993", () => {
  const reason1993 = (code: string) => iso8583v1993.rows.find((row) => row.code === code)?.reason;

  it.each([
    ["1", "10", from(1000, 1029)],
    ["2", "20", from(2000, 2010)],
    ["9", "91", from(9102, 9123)],
  ])("%snn goes on as %snn", (old, now, codes) => {
    const differing = codes.filter((code) => {
      const reason = rows.find((row) => row.code === code)?.reason;
      return reason !== undefined && reason !== reason1993(old + code.slice(now.length));
    });
    // 919 is about keys alone.
    expect(differing).toEqual(now === "91" ? ["9119"] : []);
  });

  it("007 updates a chip where 0007 is odd", () => {
    expect(reason1993("007")).toBe("approved");
    expect(rowOf("0007").disputed).toMatch(/007 of 1993/);
  });
});

it("says where issuer platforms still send what older lists said", () => {
  const stale = list("1003 1004 1005 1012 1015 1017 1018 1019 1020 1021 1022 1023");
  expect(codesWhere((row) => /Equals Money|Marqeta/.test(row.disputed ?? ""))).toEqual(stale);
  for (const code of stale) expect(rowOf(code).sources).not.toContain("equals-money-codes");
});

it("has no reasons of data element 25, which are no answers", () => {
  for (const code of ["1510", "2016", "4001", "4537", "6005", "8100"])
    expect(rows.some((row) => row.code === code)).toBe(false);
  expect(codesWhere((row) => row.evidence === "specified")).toEqual([]);
});

it("has a voice beside jPOS for these alone", () => {
  const others = ["equals-money-codes", "marqeta-decline-codes"];
  expect(codesWhere((row) => others.some((source) => row.sources.includes(source)))).toEqual(
    list("0000 0002 1001 1002 1011 1014 1016"),
  );
});

describe("an explainer", () => {
  const { explainDecline } = createExplainer({ networks: [iso8583v2003], locales: [en] });

  it("takes a reversal answered 9114 for done, and one answered 4000 for accepted", () => {
    const answer = { network: "iso8583-2003", mti: "2430" };
    expect(explainDecline({ ...answer, responseCode: "9114" })).toMatchObject({
      outcome: "not_a_decline",
      notes: [{ id: "nothing_to_reverse" }],
    });
    expect(explainDecline({ ...answer, responseCode: "4000" })).toMatchObject({ outcome: "approved", strategies: [] });
  });
});
