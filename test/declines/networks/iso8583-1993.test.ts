import { describe, expect, it } from "vitest";
import { createExplainer } from "../../../src/declines/create-explainer.ts";
import { en } from "../../../src/declines/locales/en.ts";
import { iso8583v1987 } from "../../../src/declines/networks/iso8583-1987.ts";
import { iso8583v1993 } from "../../../src/declines/networks/iso8583-1993.ts";
import { iso8583v1993Words } from "../../../src/declines/networks/iso8583-1993-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows = iso8583v1993.rows.map((row) => resolveRow({ ...iso8583v1993Words.rows[row.code], ...row }, iso8583v1993));
const list = (text: string) => text.trim().split(/\s+/);
const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

function from(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(3, "0"));
}

it("has the codes of the standard, and no private ones", () => {
  expect(rows.map((row) => row.code)).toEqual([
    ...from(0, 7),
    ...from(100, 129),
    ...from(200, 210),
    ...from(300, 309),
    "400",
    ...from(500, 504),
    ...from(600, 606),
    "700",
    "800",
    ...from(900, 923),
    "950",
  ]);
});

it("approves these, and in part those", () => {
  expect(codesWhere((row) => row.outcome === "approved")).toEqual(list("000 001 003 004 005 007 400"));
  expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(["002", "006"]);
  expect(codesWhere((row) => row.confirmation !== undefined)).toEqual([]);
});

it("keeps the card on all of 2nn and on nothing else", () => {
  expect(codesWhere((row) => row.capture === true)).toEqual(from(200, 210));
});

describe("twins", () => {
  it.each([
    ["101", "201", "expired_card"],
    ["102", "202", "suspected_fraud"],
    ["103", "203", "contact_acquirer"],
    ["104", "204", "restricted_card"],
    ["105", "205", "contact_acquirer"],
    ["106", "206", "pin_tries_exceeded"],
    ["129", "210", "suspected_fraud"],
  ])("%s and %s (capture) are %s", (plain, capture, reason) => {
    expect(rowOf(plain)).toMatchObject({ reason, retry: "after_change" });
    expect(rowOf(capture)).toMatchObject({ reason, capture: true, severity: "hard" });
  });

  it("end where their endings part: 107 refers, 207 captures; 108 refers, 208 is lost; 109 is the merchant, 209 stolen", () => {
    expect(list("107 207 108 208 109 209").map((code) => rowOf(code).reason)).toEqual(
      list("refer_to_issuer capture_card refer_to_issuer lost_card invalid_merchant stolen_card"),
    );
  });

  it.each([
    ["51", "116"],
    ["54", "101"],
    ["55", "117"],
    ["61", "121"],
    ["65", "123"],
    ["62", "104"],
    ["63", "122"],
    ["75", "106"],
    ["12", "902"],
    ["30", "904"],
    ["94", "913"],
    ["25", "914"],
    ["09", "923"],
    ["05", "100"],
    ["41", "208"],
    ["43", "209"],
  ])("%s of 1987 and %s say the same and advise the same", (code1987, code1993) => {
    const found = iso8583v1987.rows.find((row) => row.code === code1987);
    if (found === undefined) throw new Error(`no ${code1987}`);
    const { reason, outcome, severity, retry, capture, endsReversal } = resolveRow(found, iso8583v1987);
    const { code: _code, ...row } = rowOf(code1993);
    expect(row).toMatchObject({ reason, outcome, severity, retry });
    expect([row.capture, row.endsReversal]).toEqual([capture, endsReversal]);
  });
});

describe("the outcome", () => {
  it("is open on a timeout and while a request is in progress, not where the issuer was not reached", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(["911", "923"]);
    for (const code of ["907", "910", "912"])
      expect(rowOf(code)).toMatchObject({ reason: "issuer_unavailable", outcome: "declined", retry: "later" });
  });

  it("is a referral on these", () => {
    expect(codesWhere((row) => row.outcome === "referral")).toEqual(["107", "108"]);
  });

  it("is no decline on bookkeeping and acknowledgements", () => {
    expect(codesWhere((row) => row.outcome === "not_a_decline")).toEqual([
      ...from(300, 309),
      ...from(500, 504),
      ...from(600, 606),
      ...list("700 800 900 901"),
    ]);
  });

  it("is a decline on all of 902 to 950 that is not open", () => {
    expect(codesWhere((row) => row.code > "901" && row.outcome !== "declined")).toEqual(["911", "923"]);
  });
});

it("does not take 9nn for one technical fault", () => {
  expect(list("905 908 909 914 916 920 950").map((code) => rowOf(code).reason)).toEqual(
    list(
      "bank_not_supported routing_failure system_error original_not_found mac_error security_processing_failed settlement_terms_violated",
    ),
  );
});

it("says where lists differ", () => {
  expect(codesWhere((row) => row.disputed !== undefined)).toEqual(list("004 110 118 122 204 501"));
  expect(rowOf("118")).toMatchObject({ reason: "no_card_record" });
  expect(rowOf("118").disputed).toMatch(/card type/);
});

it("has at least two sources for each code, one for what SAP's page was not seen to have", () => {
  expect(codesWhere((row) => row.sources.length < 2)).toEqual(["916", "917"]);
  expect(codesWhere((row) => row.evidence !== "specified")).toEqual(["916", "917", "950"]);
  expect(rowOf("105").sources).not.toContain("globalpayments-java-de39");
  expect(rowOf("124").sources).not.toContain("globalpayments-java-de39");
});

describe("an explainer", () => {
  const { explainDecline } = createExplainer({ networks: [iso8583v1993], locales: [en] });

  it("takes a reversal answered 914 for done, and one answered 400 for accepted", () => {
    const answer = { network: "iso8583-1993", mti: "1430" };
    expect(explainDecline({ ...answer, responseCode: "914" })).toMatchObject({
      outcome: "not_a_decline",
      notes: [{ id: "nothing_to_reverse" }],
    });
    expect(explainDecline({ ...answer, responseCode: "400" })).toMatchObject({ outcome: "approved", strategies: [] });
    expect(explainDecline({ network: "iso8583-1993", responseCode: "914" }).outcome).toBe("declined");
  });
});
