import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAmountSets } from "../../src/message/amount-sets.ts";
import { readAmountType } from "../../src/message/amount-type.ts";
import { readConversionRate } from "../../src/message/conversion-rate.ts";
import { readOriginalData } from "../../src/message/original-data.ts";
import { readReplacementAmounts } from "../../src/message/replacement-amounts.ts";
import { readScaledAmounts } from "../../src/message/scaled-amounts.ts";

const hostile = ["", "constructor", "__proto__", "toString"];

describe("readAmountSets", () => {
  const savings = {
    accountType: "10",
    amountType: "02",
    currency: "156",
    exponent: 2,
    sign: "credit",
    amount: "000000001234",
  };

  it("reads sets of 20 characters", () => {
    expect(readAmountSets("1002156C000000001234")).toStrictEqual([savings]);
    expect(readAmountSets("1002156C0000000012343001JPYD000000000500")).toStrictEqual([
      savings,
      { accountType: "30", amountType: "01", currency: "JPY", exponent: 0, sign: "debit", amount: "000000000500" },
    ]);
  });

  it("reads sets of 21 characters, whose minor unit goes before the currency's", () => {
    expect(readAmountSets("10021562C000000001234")).toStrictEqual([savings]);
    expect(readAmountSets("10021563C000000001234")?.[0]?.exponent).toBe(3);
    expect(readAmountSets("10021562C00000000123410011562D000000000001")).toHaveLength(2);
  });

  it("knows no exponent of a currency that ISO 4217 has not", () => {
    expect(readAmountSets("1002000C000000001234")?.[0]).not.toHaveProperty("exponent");
  });

  it.each([
    ...hostile,
    "1002156C00000000123",
    "1002156C0000000012345",
    "1002156X000000001234",
    "1002156C00000000123X",
    // Another usage of UnionPay terminals: no account, no currency.
    "TA000000001234      ",
    "1002156C000000001234".repeat(7),
    `1002156C000000001234${" ".repeat(20)}`,
  ])("cannot read %j", (text) => {
    expect(readAmountSets(text)).toBeUndefined();
  });

  it.each([
    ["01", "ledgerBalance"],
    ["02", "availableBalance"],
    ["03", "amountOwing"],
    ["04", "amountDue"],
    ["40", "cashPart"],
    ["57", undefined],
    ["constructor", undefined],
  ])("amount type %s is %s", (code, word) => {
    expect(readAmountType(code)).toBe(word);
  });
});

describe("readScaledAmounts", () => {
  it("reads amounts of ISO 8583:2003", () => {
    const first = { currency: "156", exponent: 2, amount: "000000100000" };
    expect(readScaledAmounts("1562000000100000")).toStrictEqual([first]);
    expect(readScaledAmounts("15620000001000003920000000012345")).toStrictEqual([
      first,
      { currency: "392", exponent: 0, amount: "000000012345" },
    ]);
  });

  it.each([...hostile, "156200000010000", "156200000010000X"])("cannot read %j", (text) => {
    expect(readScaledAmounts(text)).toBeUndefined();
  });
});

describe("readOriginalData", () => {
  it.each([
    // ISO 8583:1987, element 90: 4 + 6 + 10 + 11 + 11.
    [
      "020000010103151530120000000001200000000000",
      { mti: "0200", stan: "000101", transmissionDateTime: "0315153012", acquirerId: "12" },
    ],
    [
      "010012345611230101019990000111100000222222",
      {
        mti: "0100",
        stan: "123456",
        transmissionDateTime: "1123010101",
        acquirerId: "99900001111",
        forwarderId: "222222",
      },
    ],
    // ISO 8583:1993, element 56: 4 + 6 + 12 + LL + 11.
    [
      "12000001012603151530120600012 3".replace(" ", ""),
      { mti: "1200", stan: "000101", localDateTime: "260315153012", acquirerId: "123" },
    ],
    ["1200000101260315153012", { mti: "1200", stan: "000101", localDateTime: "260315153012" }],
    [
      "12000001012603151530121112345678901",
      { mti: "1200", stan: "000101", localDateTime: "260315153012", acquirerId: "12345678901" },
    ],
    // ISO 8583:2003, element 56: 4 + 12 + 14 + 11.
    [
      "22000000000001012026031515301212345678901",
      { mti: "2200", stan: "000000000101", localDateTime: "20260315153012", acquirerId: "12345678901" },
    ],
  ])("%s", (digits, reading) => {
    expect(readOriginalData(digits)).toStrictEqual(reading);
  });

  it.each([
    ...hostile,
    "0200000101",
    "02000001010315153012000000000120000000000",
    "120000010126031515301",
    "1200000101260315153012123456789012345",
    "3200000101260315153012",
  ])("cannot read %j", (text) => {
    expect(readOriginalData(text)).toBeUndefined();
  });
});

describe("readReplacementAmounts", () => {
  it("reads 42 characters", () => {
    expect(readReplacementAmounts("000000005000000000034500D00000150C00000000")).toStrictEqual({
      transaction: "000000005000",
      settlement: "000000034500",
      transactionFee: { sign: "debit", amount: "00000150" },
      settlementFee: { sign: "credit", amount: "00000000" },
    });
  });

  it.each([...hostile, "0".repeat(42), "000000005000000000034500D00000150C0000000"])("cannot read %j", (text) => {
    expect(readReplacementAmounts(text)).toBeUndefined();
  });
});

describe("readConversionRate", () => {
  it.each([
    ["69972522", "9.972522"],
    ["61234567", "1.234567"],
    ["70000001", "0.0000001"],
    ["01234567", "1234567"],
    ["00000001", "1"],
    ["60000000", "0.000000"],
    ["89972522", undefined],
    ["99972522", undefined],
    ["6997252", undefined],
    ["6997252X", undefined],
    ["constructor", undefined],
  ])("%s is %s", (digits, rate) => {
    expect(readConversionRate(digits)).toBe(rate);
  });

  it("keeps all of its digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.stringMatching(/^\d{7}$/), (scale, number) => {
        const rate = readConversionRate(scale + number) ?? "";
        const [, fraction = ""] = rate.split(".");
        expect(fraction).toHaveLength(scale);
        expect(BigInt(rate.replace(".", ""))).toBe(BigInt(number));
      }),
    );
  });
});
