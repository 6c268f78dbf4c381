import { BigNumber } from "bignumber.js";
import { describe, expect, it } from "vitest";
import { additionalAmounts } from "../../src/message/additional-amounts.ts";
import { amount } from "../../src/message/amount.ts";
import { majorOf } from "../../src/message/major-of.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { sample } from "./samples.ts";

const spec = iso1987Ascii;
const message = (fields: object) => ({ mti: "0200", fields });

describe("majorOf", () => {
  it.each([
    ["000000100000", 2, "1000.00"],
    ["000000000001", 2, "0.01"],
    ["000000000000", 2, "0.00"],
    ["000000000000", 0, "0"],
    ["000000012345", 0, "12345"],
    ["000000012345", 3, "12.345"],
    ["7", 4, "0.0007"],
    ["9999999999999999", 2, "99999999999999.99"],
  ] as const)("%s with %d digits is %s", (digits, exponent, major) => {
    expect(majorOf(digits, exponent)).toBe(major);
  });

  it.each(["", " 12", "1e3", "-1", "1_000", "0x10", "１"])("refuses %j", (digits) => {
    expect(() => majorOf(digits, 2)).toThrow(RangeError);
  });
});

describe("amount", () => {
  it("reads element 4 of a decoded message in the currency of 49", () => {
    const found = amount(sample("declinedSale"), 4);
    expect(found).toMatchObject({ minor: 100000n, currency: "CNY", exponent: 2 });
    expect(found?.value?.toFixed(2)).toBe("1000.00");
  });

  it.each([
    [4, { 4: "000000012345", 49: "392" }, 12345n, "JPY", 0, "12345"],
    [4, { 4: "000000012345", 49: "414" }, 12345n, "KWD", 3, "12.345"],
    [4, { 4: "000000012345", 49: "990" }, 12345n, "CLF", 4, "1.2345"],
    [4, { 4: "000000012345", 49: "USD" }, 12345n, "USD", 2, "123.45"],
    [4, { 4: "999999999999", 49: "156" }, 999999999999n, "CNY", 2, "9999999999.99"],
    [5, { 5: "000000000100", 49: "392", 50: "840" }, 100n, "USD", 2, "1.00"],
    [6, { 6: "000000000100", 49: "392", 51: "978" }, 100n, "EUR", 2, "1.00"],
    [8, { 8: "00000100", 51: "978" }, 100n, "EUR", 2, "1.00"],
    [86, { 86: "9007199254740993", 50: "392" }, 9007199254740993n, "JPY", 0, "9007199254740993"],
    [88, { 88: "9999999999999999", 50: "840" }, 9999999999999999n, "USD", 2, "99999999999999.99"],
  ] as const)("element %d of %o", (element, fields, minor, currency, exponent, text) => {
    const found = amount(message(fields), element, { spec });
    expect(found?.minor).toBe(minor);
    expect(found?.currency).toBe(currency);
    expect(found?.exponent).toBe(exponent);
    expect(found?.value?.toFixed(exponent)).toBe(text);
    expect(found).not.toHaveProperty("sign");
  });

  it("keeps the letter of x+n apart from the magnitude", () => {
    expect(amount(message({ 28: "D00000150", 49: "840" }), 28, { spec })).toMatchObject({ minor: 150n, sign: "debit" });
    expect(amount(message({ 97: "C0000000000000150", 50: "840" }), 97, { spec })).toMatchObject({ sign: "credit" });
  });

  it("does not guess a currency", () => {
    const digits = "000000012345";
    expect(amount(message({ 4: digits }), 4, { spec })).toStrictEqual({ minor: 12345n, unscaled: "currency_absent" });
    expect(amount(message({ 5: digits, 49: "156" }), 5, { spec })).toStrictEqual({
      minor: 12345n,
      unscaled: "currency_absent",
    });
    expect(amount(message({ 4: digits, 49: "000" }), 4, { spec })).toStrictEqual({
      minor: 12345n,
      currency: "000",
      unscaled: "currency_unknown",
    });
    expect(amount(message({ 4: digits, 49: "959" }), 4, { spec })).toStrictEqual({
      minor: 12345n,
      currency: "XAU",
      unscaled: "no_minor_unit",
    });
  });

  it("is undefined where the element is absent", () => {
    expect(amount(message({ 49: "156" }), 4, { spec })).toBeUndefined();
  });

  it.each([" 100", "1e3", "0x10", "-100", "1_000", "", 100, null])("refuses the value %j", (value) => {
    expect(() => amount(message({ 4: value, 49: "156" }), 4, { spec })).toThrow(
      expect.objectContaining({ code: "invalid_value", path: "4" }),
    );
  });

  it("refuses an element that holds no amount", () => {
    expect(() => amount(sample("declinedSale"), 11)).toThrow(expect.objectContaining({ code: "invalid_value" }));
    expect(() => amount(sample("declinedSale"), 999)).toThrow(expect.objectContaining({ code: "invalid_value" }));
  });

  it("asks for a spec where the message does not know its own", () => {
    expect(() => amount(message({ 4: "000000000100" }), 4)).toThrow(expect.objectContaining({ code: "spec_unknown" }));
  });

  it("is not touched by the host's configuration of bignumber.js", () => {
    const before = BigNumber.config().EXPONENTIAL_AT ?? [-7, 20];
    BigNumber.config({ EXPONENTIAL_AT: 2 });
    try {
      expect(String(amount(sample("declinedSale"), 4)?.value)).toBe("1000");
    } finally {
      BigNumber.config({ EXPONENTIAL_AT: before });
    }
  });
});

describe("additionalAmounts", () => {
  it("reads the balance of a decoded message", () => {
    expect(additionalAmounts(sample("balance"))).toStrictEqual([
      {
        accountType: "10",
        amountType: "02",
        kind: "available",
        currency: "156",
        sign: "credit",
        amount: "000000001234",
      },
    ]);
  });

  it("tells what kind of amount each set is, and keeps their order", () => {
    const set = (amountType: string, sign: string, currency = "156") => ({
      1: "30",
      2: amountType,
      3: currency,
      4: sign,
      5: "000000000100",
    });
    const sets = [set("01", "D"), set("02", "C", "USD"), set("40", "C")];
    const read = additionalAmounts(message({ 54: sets }), { spec: unionpayPos });
    expect(read.map(({ kind, sign, currency }) => [kind, sign, currency])).toStrictEqual([
      ["ledger", "debit", "156"],
      ["available", "credit", "840"],
      ["other", "credit", "156"],
    ]);
  });

  it("leaves out what is not whole", () => {
    const whole = { 1: "10", 2: "02", 3: "156", 4: "C", 5: "000000001234" };
    const { 5: _amount, ...noAmount } = whole;
    for (const set of [{ ...whole, 4: " " }, noAmount, { ...whole, 5: "1e3" }, "1002156C", null]) {
      expect(additionalAmounts(message({ 54: [set] }), { spec: unionpayPos })).toStrictEqual([]);
    }
    expect(additionalAmounts(message({}), { spec: unionpayPos })).toStrictEqual([]);
    expect(additionalAmounts(message({ 54: "1002156C000000001234" }), { spec: unionpayPos })).toStrictEqual([]);
  });
});
