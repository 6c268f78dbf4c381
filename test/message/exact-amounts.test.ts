import { BigNumber } from "bignumber.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Amount, amount } from "../../src/message/amount.ts";
import { amountDigits } from "../../src/message/amount-digits.ts";
import { balances, shortfall } from "../../src/message/balances.ts";
import { convertAmount, type Rounding } from "../../src/message/convert-amount.ts";
import { describeRows } from "../../src/message/describe-rows.ts";
import { majorOf } from "../../src/message/major-of.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { iso2003Ascii } from "../../src/specs/iso8583-2003-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { sample } from "./samples.ts";

const money = (digits: string, currency: string): Amount => {
  const found = amount({ mti: "0200", fields: { 4: digits, 49: currency } }, 4, { spec: iso1987Ascii });
  if (found?.value === undefined) throw new Error("no amount");
  return found;
};

describe("amountDigits", () => {
  it.each([
    ["1000.00", "CNY", 12, "000000100000"],
    ["1000", "156", 12, "000000100000"],
    ["1000.5", "156", 12, "000000100050"],
    ["0", "156", 12, "000000000000"],
    ["0.01", "840", 12, "000000000001"],
    ["19.99", "840", 12, "000000001999"],
    ["1.10", "USD", 12, "000000000110"],
    ["1.000", "USD", 12, "000000000100"],
    ["12345", "JPY", 12, "000000012345"],
    ["12345.00", "JPY", 12, "000000012345"],
    ["12.345", "KWD", 12, "000000012345"],
    ["1.2345", "CLF", 12, "000000012345"],
    ["9999999999.99", "USD", 12, "999999999999"],
    ["99999999999999.99", "USD", 16, "9999999999999999"],
    ["90071992547409.93", "USD", 16, "9007199254740993"],
    ["1.50", "USD", 8, "00000150"],
  ])("%s %s in %d digits is %s", (value, currency, length, digits) => {
    expect(amountDigits(value, currency, length)).toBe(digits);
    expect(amountDigits(new BigNumber(value), currency, length)).toBe(digits);
  });

  it.each([
    "1.005",
    "0.001",
    "-1",
    "-0",
    "+1",
    "1e3",
    " 1",
    "1 ",
    "0x10",
    "1_000",
    "1,000.00",
    "1,5",
    ".5",
    "1.",
    "00000100000",
    "",
    "Infinity",
    "NaN",
    "１",
    "1.00\n",
    "constructor",
  ])("refuses %j USD", (value) => {
    expect(() => amountDigits(value, "USD")).toThrow(expect.objectContaining({ code: "invalid_value" }));
  });

  it.each([
    new BigNumber("1.005"),
    new BigNumber("-1"),
    new BigNumber(Number.NaN),
    new BigNumber(Number.POSITIVE_INFINITY),
    1,
    1.5,
    10n,
    null,
    undefined,
    {},
    { toFixed: () => "1" },
  ])("refuses %s, which is no such text and no exact number", (value) => {
    // @ts-expect-error some are not even of the type
    expect(() => amountDigits(value, "USD")).toThrow(expect.objectContaining({ code: "invalid_value" }));
  });

  it.each(["XAU", "XXX", "000", "usd", "", "constructor", "__proto__"])("refuses the currency %j", (currency) => {
    expect(() => amountDigits("1", currency)).toThrow(expect.objectContaining({ code: "invalid_value" }));
  });

  it("refuses more digits than there is room for", () => {
    for (const [value, length] of [
      ["10000000000.00", 12],
      ["100000000000000.00", 16],
      ["1000000.00", 8],
    ] as const) {
      expect(() => amountDigits(value, "USD", length)).toThrow(expect.objectContaining({ code: "value_too_long" }));
    }
  });

  it("says nothing of the amount in its error", () => {
    expect(() => amountDigits("1234567.005", "USD")).toThrow(expect.not.stringContaining("1234567"));
    expect(() => amountDigits("98765432198765", "USD")).toThrow(expect.not.stringContaining("987654"));
  });

  it("is the inverse of reading an amount", () => {
    const currency = fc.constantFrom(["JPY", 0], ["USD", 2], ["KWD", 3], ["CLF", 4]) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), currency, (digits, [code, exponent]) => {
        const { value, minor } = money(digits, code);
        expect(minor).toBe(BigInt(digits));
        expect(amountDigits(value, code)).toBe(digits);
        expect(amountDigits(majorOf(digits, exponent), code)).toBe(digits);
      }),
    );
  });

  it("makes digits of any text, or refuses it with a typed error", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^-?\d{0,18}\.?\d{0,6}$/)), (text) => {
        try {
          expect(amountDigits(text, "USD")).toMatch(/^\d{12}$/);
        } catch (error) {
          expect(error).toMatchObject({ name: "Iso8583Error" });
        }
      }),
    );
  });
});

describe("convertAmount", () => {
  it.each([
    ["000000010000", "840", "61234567", "156", "half-even", "CNY", "123.46"],
    ["000000010000", "840", "61234567", "156", "down", "CNY", "123.45"],
    // 9.972522 is the rate that many specifications print.
    ["000000010000", "840", "69972522", "156", "half-up", "CNY", "997.25"],
    ["000000010000", "840", "41502500", "392", "half-even", "JPY", "15025"],
    // 1502.5 yen.
    ["000000010000", "840", "51502500", "392", "half-even", "JPY", "1502"],
    ["000000010000", "840", "51502500", "392", "half-up", "JPY", "1503"],
    ["000000015025", "392", "70066556", "840", "half-even", "USD", "100.00"],
    ["000000001000", "840", "70306500", "414", "half-even", "KWD", "0.306"],
    ["000000001000", "840", "70306500", "414", "up", "KWD", "0.307"],
    ["999999999999", "840", "01000000", "840", "half-even", "USD", "9999999999990000.00"],
  ] as const)("%s in %s at %s in %s, %s: %s %s", (digits, from, rate, to, rounding, currency, value) => {
    const converted = convertAmount(money(digits, from), rate, to, rounding);
    expect(converted.currency).toBe(currency);
    expect(converted.value.toFixed(converted.exponent)).toBe(value);
    expect(converted.minor).toBe(BigInt(value.replace(".", "")));
  });

  it.each([
    ["up", "1", "1", "1", "2"],
    ["down", "0", "0", "0", "1"],
    ["half-up", "0", "1", "1", "2"],
    ["half-down", "0", "0", "1", "1"],
    ["half-even", "0", "0", "1", "2"],
  ] as const)("rounds %s", (rounding, below, half, above, oneAndHalf) => {
    const round = (digits: string) => convertAmount(money(digits, "840"), "60100000", "392", rounding).value.toFixed();
    expect([round("000000000499"), round("000000000500"), round("000000000501"), round("000000001500")]).toEqual([
      below,
      half,
      above,
      oneAndHalf,
    ]);
  });

  it("keeps the sign", () => {
    const fee = { ...money("000000000100", "840"), sign: "debit" as const };
    expect(convertAmount(fee, "61000000", "978", "half-even")).toMatchObject({ sign: "debit", minor: 100n });
  });

  it("refuses what is no rate, currency or rounding", () => {
    const sale = money("000000010000", "840");
    const refused = expect.objectContaining({ code: "invalid_value" });
    for (const rate of ["", "1.5", "81234567", "6123456", "constructor"]) {
      expect(() => convertAmount(sale, rate, "156", "up")).toThrow(refused);
    }
    for (const currency of ["XAU", "000", "constructor"]) {
      expect(() => convertAmount(sale, "61234567", currency, "up")).toThrow(refused);
    }
    // @ts-expect-error no such way to round
    expect(() => convertAmount(sale, "61234567", "156", "constructor")).toThrow(refused);
    expect(() => convertAmount({ ...sale, minor: -1n }, "61234567", "156", "up")).toThrow(refused);
  });

  it("is not touched by the host's configuration of bignumber.js", () => {
    const before = BigNumber.config();
    BigNumber.config({ DECIMAL_PLACES: 0, ROUNDING_MODE: 0 });
    try {
      const sale = { ...money("000000010000", "840"), value: new BigNumber("100") };
      expect(convertAmount(sale, "61234567", "156", "down").minor).toBe(12345n);
    } finally {
      BigNumber.config(before);
    }
  });

  it("is exact: the same as whole numbers give", () => {
    const exponents = { "392": 0, "840": 2, "414": 3, "990": 4 } as const;
    const currency = fc.constantFrom("392", "840", "414", "990") as fc.Arbitrary<keyof typeof exponents>;
    const rounding: fc.Arbitrary<Rounding> = fc.constantFrom("up", "down", "half-up", "half-down", "half-even");
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{12}$/),
        currency,
        fc.integer({ min: 0, max: 7 }),
        fc.stringMatching(/^\d{7}$/),
        currency,
        rounding,
        (digits, from, scale, factor, to, mode) => {
          const numerator = BigInt(digits) * BigInt(factor) * 10n ** BigInt(exponents[to]);
          const denominator = 10n ** BigInt(exponents[from] + scale);
          const [whole, rest] = [numerator / denominator, numerator % denominator];
          const half = 2n * rest - denominator;
          const up = {
            up: rest > 0n,
            down: false,
            "half-up": half >= 0n,
            "half-down": half > 0n,
            "half-even": half > 0n || (half === 0n && whole % 2n === 1n),
          }[mode];
          const converted = convertAmount(money(digits, from), scale + factor, to, mode);
          expect(converted.minor).toBe(whole + (up ? 1n : 0n));
          expect(converted.value.toFixed(converted.exponent)).toBe(majorOf(String(converted.minor), exponents[to]));
        },
      ),
    );
  });
});

describe("amounts of ISO 8583:2003", () => {
  const spec = iso2003Ascii;
  const fields = {
    4: { 1: "392", 2: "0", 3: "000000012345" },
    5: { 1: "840", 2: "4", 3: "000000012345" },
    6: { 1: "840", 2: "2" },
    54: [{ 1: "10", 2: "02", 3: "392", 4: "0", 5: "C", 6: "000000012000" }],
  };

  it("say their currency and minor unit themselves", () => {
    const message = { mti: "2110", fields };
    expect(amount(message, 4, { spec })).toMatchObject({ minor: 12345n, currency: "JPY", exponent: 0 });
    const four = amount(message, 5, { spec });
    expect(four).toMatchObject({ minor: 12345n, currency: "USD", exponent: 4 });
    expect(four?.value?.toFixed(4)).toBe("1.2345");
    expect(() => amount(message, 6, { spec })).toThrow(expect.objectContaining({ code: "invalid_value" }));
    expect(balances(message, { spec })[0]).toMatchObject({ minor: 12000n, currency: "JPY", exponent: 0 });
    expect(shortfall(message, { spec })?.minor).toBe(345n);
  });

  it("are shown so", () => {
    const rows = describeRows({ mti: "2110", fields }, { spec, reveal: true });
    const at = (path: string) => rows.find((row) => row.path === path)?.meaning;
    expect([at("4.3"), at("5.3"), at("54[0].6")]).toEqual(["JPY 12345", "USD 1.2345", "JPY 12000"]);
  });
});

describe("balances", () => {
  const set = (amountType: string, sign: string, digits: string, currency = "156") => ({
    1: "10",
    2: amountType,
    3: currency,
    4: sign,
    5: digits,
  });
  const answer = (sets: readonly object[], fields: object = {}) => ({
    mti: "0210",
    fields: { 4: "000000100000", 49: "156", ...fields, 54: sets },
  });
  const spec = unionpayPos;

  it("reads the balance of a decoded message", () => {
    const [balance] = balances(sample("balance"));
    expect(balance).toMatchObject({
      accountType: "10",
      amountType: "02",
      kind: "available",
      sign: "credit",
      minor: 1234n,
      currency: "CNY",
      exponent: 2,
    });
    expect(balance?.value.toFixed(2)).toBe("12.34");
  });

  it("leaves out what has no minor unit", () => {
    expect(balances(answer([set("02", "C", "000000000001", "959")]), { spec })).toEqual([]);
  });

  it.each([
    ["less than the amount", [set("02", "C", "000000001234")], "987.66"],
    ["a debit", [set("02", "D", "000000001234")], "1012.34"],
    ["the ledger beside it", [set("01", "C", "000000900000"), set("02", "C", "000000001234")], "987.66"],
    ["another currency beside it", [set("02", "C", "000000900000", "840"), set("02", "C", "000000001234")], "987.66"],
  ])("tells what is missing: %s", (_, sets, missing) => {
    expect(shortfall(answer(sets), { spec })?.value.toFixed(2)).toBe(missing);
  });

  it("refuses an amount that is none", () => {
    const broken = answer([set("02", "C", "000000001234")], { 4: "1e3" });
    expect(() => shortfall(broken, { spec })).toThrow(expect.objectContaining({ code: "invalid_value", path: "4" }));
  });

  it.each([
    ["the balance covers the amount", answer([set("02", "C", "000000100000")])],
    ["there is a ledger balance alone", answer([set("01", "C", "000000001234")])],
    ["the balance is in another currency", answer([set("02", "C", "000000001234", "840")])],
    ["two are available", answer([set("02", "C", "000000001234"), set("02", "C", "000000000001")])],
    ["there is no amount", answer([set("02", "C", "000000001234")], { 4: undefined })],
    ["there is no currency", answer([set("02", "C", "000000001234")], { 49: undefined })],
    ["there is no balance", answer([])],
  ])("guesses nothing where %s", (_, message) => {
    expect(shortfall(message, { spec })).toBeUndefined();
  });
});
