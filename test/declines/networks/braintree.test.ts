import { describe, expect, it } from "vitest";
import { braintree } from "../../../src/declines/networks/braintree.ts";
import { braintreeWords } from "../../../src/declines/networks/braintree-words.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows: readonly ResolvedRow[] = braintree.rows.map((row) =>
  resolveRow({ ...braintreeWords.rows[row.code], ...row }, braintree),
);

const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

function rowOf(code: string): ResolvedRow {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

const list = (text: string) => text.trim().split(/\s+/);

const all = list(`
  1000 1001 1002 1003 1004 1005 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016
  2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039
  2040 2041 2042 2043 2044 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 2060 2061 2062
  2063 2064 2065 2066 2067 2068 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2081 2082 2083 2084 2085
  2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2106 2107 2108
  2109-2999 3000 4000 4001 4002 4003 4004 4005 4006 4018 4019 4020 4021 4022 4023 4024 4025 4026
  application_incomplete avs avs_and_cvv cvv duplicate excessive_retry fraud manual_transactions_disabled
  payment_method_blocked risk_threshold three_d_secure token_issuance too_many_confirmation_attempts
  union_pay_enrollment_required`);

describe("Braintree", () => {
  it("has these 147 codes", () => {
    expect(rows.map((row) => row.code)).toEqual(all);
    expect(all).toHaveLength(147);
  });

  it("is looked at only where it is named", () => {
    expect(braintree.onlyNamed).toBe(true);
  });

  it("approves these", () => {
    expect(codesWhere((row) => row.outcome === "approved")).toEqual(list("1000 1001 1002 1003 1005 4000"));
    expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(["1004"]);
    expect(codesWhere((row) => row.confirmation === "required")).toEqual(["1005"]);
  });

  it("leaves the outcome open on these", () => {
    expect(codesWhere((row) => row.outcome === "outcome_unknown")).toEqual(["2035", "4002"]);
  });

  it("keeps the card on 2047 alone", () => {
    expect(codesWhere((row) => row.capture === true)).toEqual(["2047"]);
  });

  it("is as hard or soft as Braintree says", () => {
    const soft = `2000 2001 2002 2003 2016 2025 2026 2034 2035 2038 2040 2042 2046 2048 2057 2062 2078 2080 2092 2099
      2101 2102 2103 2104 2105 2106 2109-2999 3000`;
    expect(codesWhere((row) => /^[23]/.test(row.code) && row.severity === "soft")).toEqual(list(soft));
  });

  it.each([
    // Mastercard forbids a retry of the same data after these.
    ["2009", "never"],
    ["2012", "never"],
    ["2019", "never"],
    ["2022", "after_change"],
    ["2047", "never"],
    ["2053", "never"],
    ["2017", "never"],
    ["2018", "never"],
    ["2043", "never"],
    ["excessive_retry", "never"],
    ["2001", "later"],
    ["2106", "later"],
    ["2099", "after_change"],
    ["2016", "check_status"],
  ])("lets %s be tried %s", (code, retry) => {
    expect(rowOf(code)).toMatchObject({ retry, outcome: "declined" });
  });

  it("says whose rule rejected what the gateway rejected", () => {
    expect(codesWhere((row) => row.decidedBy === "merchant" && /^[a-z]/.test(row.code))).toEqual(
      list("avs avs_and_cvv cvv duplicate manual_transactions_disabled risk_threshold three_d_secure"),
    );
    expect(rowOf("fraud").decidedBy).toBe("acquirer");
  });

  it("answers for accounts that pay out without blaming the card", () => {
    for (const code of list("4023 2066 2068")) expect(rowOf(code).reason, code).toBe("invalid_merchant");
  });
});
