import { describe, expect, it } from "vitest";
import { currencyOf } from "../../src/message/currencies.ts";
import { currencyTable } from "../../src/message/currency-table.ts";

describe("currencyOf", () => {
  it.each([
    ["156", "CNY", 2],
    ["840", "USD", 2],
    ["978", "EUR", 2],
    ["826", "GBP", 2],
    ["344", "HKD", 2],
    ["008", "ALL", 2],
    ["036", "AUD", 2],
    ["392", "JPY", 0],
    ["410", "KRW", 0],
    ["152", "CLP", 0],
    ["352", "ISK", 0],
    ["704", "VND", 0],
    ["800", "UGX", 0],
    ["950", "XAF", 0],
    ["414", "KWD", 3],
    ["048", "BHD", 3],
    ["400", "JOD", 3],
    ["512", "OMR", 3],
    ["788", "TND", 3],
    ["368", "IQD", 3],
    ["434", "LYD", 3],
    ["990", "CLF", 4],
    ["927", "UYW", 4],
    // Where the digits that are usual in the country, and in Intl, are not those of ISO 4217.
    ["360", "IDR", 2],
    ["348", "HUF", 2],
    ["170", "COP", 2],
    ["969", "MGA", 2],
    ["929", "MRU", 2],
    // Changes of recent years.
    ["532", "XCG", 2],
    ["396", "XAD", 2],
    ["924", "ZWG", 2],
    ["925", "SLE", 2],
    ["926", "VED", 2],
  ] as const)("%s is %s with %d digits", (numeric, alpha, exponent) => {
    expect(currencyOf(numeric)).toStrictEqual({ alpha, numeric, exponent });
    expect(currencyOf(alpha)).toStrictEqual({ alpha, numeric, exponent });
  });

  it.each([
    ["975", "BGN", 2],
    ["191", "HRK", 2],
    ["931", "CUC", 2],
    ["932", "ZWL", 2],
    ["694", "SLL", 2],
    ["974", "BYR", 0],
  ] as const)("%s is %s, withdrawn", (numeric, alpha, exponent) => {
    expect(currencyOf(numeric)).toStrictEqual({ alpha, numeric, exponent, withdrawn: true });
  });

  it("gives a shared number to the currency that has it now", () => {
    expect(currencyOf("ANG")).toStrictEqual({ alpha: "ANG", numeric: "532", exponent: 2, withdrawn: true });
    expect(currencyOf("532")?.alpha).toBe("XCG");
  });

  it("has no minor unit for gold and for no currency", () => {
    expect(currencyOf("959")).toStrictEqual({ alpha: "XAU", numeric: "959" });
    expect(currencyOf("XXX")).toStrictEqual({ alpha: "XXX", numeric: "999" });
  });

  it.each(["", "15", "1560", "0156", "cny", "000", "123", "constructor", "__proto__", "toString", "hasOwnProperty"])(
    "does not know %j",
    (code) => {
      expect(currencyOf(code)).toBeUndefined();
    },
  );

  it("has the 178 codes of list one, each once, well formed", () => {
    const words = [...Object.values(currencyTable.current), currencyTable.withoutMinorUnit].flatMap((text) =>
      text.split(/\s+/),
    );
    expect(words).toHaveLength(178);
    expect(words.filter((word) => !/^\d{3}[A-Z]{3}$/.test(word))).toEqual([]);
    expect(new Set(words.map((word) => word.slice(0, 3))).size).toBe(178);
    expect(new Set(words.map((word) => word.slice(3))).size).toBe(178);
  });
});
