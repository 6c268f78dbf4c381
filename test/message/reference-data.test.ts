import { codes, publishDate, code as theirs } from "currency-codes";
import { describe, expect, it } from "vitest";
import { countryCodes } from "../../src/message/codes/country-codes.ts";
import { countryOf } from "../../src/message/countries.ts";
import { countryName } from "../../src/message/country-names.ts";
import { currencyOf } from "../../src/message/currencies.ts";
import { currencyTable } from "../../src/message/currency-table.ts";

describe("currencies against the package currency-codes", () => {
  const line = (alpha: string, numeric: string, exponent: number | undefined) =>
    `${numeric}${alpha} ${exponent ?? "-"}`;
  const current = [...Object.values(currencyTable.current), currencyTable.withoutMinorUnit]
    .flatMap((text) => text.split(/\s+/))
    .map((word) => currencyOf(word.slice(3)))
    .map((found) => line(found?.alpha ?? "", found?.numeric ?? "", found?.exponent));
  const published = codes().map((alpha) => line(alpha, theirs(alpha)?.number ?? "", theirs(alpha)?.digits));

  it("differ in what was changed since its list, and in codes without a minor unit", () => {
    expect(publishDate).toBe("2024-06-25");
    expect(published.filter((each) => !current.includes(each)).sort()).toEqual([
      // Withdrawn: Netherlands Antillean guilder on 2025-03-31, peso convertible, lev on 2026-01-01.
      "532ANG 2",
      "931CUC 2",
      // ISO 4217 says N.A.; the package says 0.
      "955XBA 0",
      "956XBB 0",
      "957XBC 0",
      "958XBD 0",
      "959XAU 0",
      "960XDR 0",
      "961XAG 0",
      "962XPT 0",
      "963XTS 0",
      "964XPD 0",
      "965XUA 0",
      "975BGN 2",
      "994XSU 0",
      "999XXX 0",
    ]);
    expect(current.filter((each) => !published.includes(each)).sort()).toEqual([
      "396XAD 2",
      "532XCG 2",
      "955XBA -",
      "956XBB -",
      "957XBC -",
      "958XBD -",
      "959XAU -",
      "960XDR -",
      "961XAG -",
      "962XPT -",
      "963XTS -",
      "964XPD -",
      "965XUA -",
      "994XSU -",
      "999XXX -",
    ]);
  });

  it("have the withdrawn ones still", () => {
    expect(["ANG", "CUC", "BGN", "HRK", "ZWL"].map((alpha) => currencyOf(alpha)?.withdrawn)).toEqual(
      Array(5).fill(true),
    );
  });
});

describe("countries", () => {
  it.each([
    ["156", "CN", "CHN", "China", "中国"],
    ["344", "HK", "HKG", "Hong Kong", "中国香港"],
    ["446", "MO", "MAC", "Macao", "中国澳门"],
    ["158", "TW", "TWN", "Taiwan, Province of China", "中国台湾"],
    ["276", "DE", "DEU", "Germany", "德国"],
    ["826", "GB", "GBR", "United Kingdom", "英国"],
    ["840", "US", "USA", "United States of America", "美国"],
    ["392", "JP", "JPN", "Japan", "日本"],
    ["410", "KR", "KOR", "Korea, Republic of", "韩国"],
    ["643", "RU", "RUS", "Russian Federation", "俄罗斯"],
    ["356", "IN", "IND", "India", "印度"],
    ["792", "TR", "TUR", "Türkiye", "土耳其"],
    ["807", "MK", "MKD", "North Macedonia", "北马其顿"],
    ["748", "SZ", "SWZ", "Eswatini", "斯威士兰"],
    ["728", "SS", "SSD", "South Sudan", "南苏丹"],
    ["004", "AF", "AFG", "Afghanistan", "阿富汗"],
    ["894", "ZM", "ZMB", "Zambia", "赞比亚"],
    ["531", "CW", "CUW", "Curaçao", "库拉索"],
    ["383", undefined, undefined, undefined, undefined],
    ["000", undefined, undefined, undefined, undefined],
  ])("%s is %s", (numeric, alpha2, alpha3, english, chinese) => {
    expect(countryOf(numeric)).toEqual(alpha2 === undefined ? undefined : { alpha2, alpha3, numeric });
    for (const code of [numeric, alpha2 ?? numeric, alpha3 ?? numeric]) {
      expect(countryOf(code)).toBe(countryOf(numeric));
      expect(countryName(code)).toBe(english);
      expect(countryName(code, "zh-CN")).toBe(chinese);
    }
  });

  it("are 249, each code once and well formed", () => {
    const rows = Object.entries(countryCodes);
    expect(rows).toHaveLength(249);
    expect(new Set(rows.map(([, [numeric]]) => numeric)).size).toBe(249);
    expect(new Set(rows.map(([, [, alpha3]]) => alpha3)).size).toBe(249);
    const malformed = rows.filter(([alpha2, codes]) => !/^[A-Z]{2} \d{3} [A-Z]{3}$/.test([alpha2, ...codes].join(" ")));
    expect(malformed).toEqual([]);
  });

  it("are regions that the runtime knows too", () => {
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    expect(Object.keys(countryCodes).filter((alpha2) => names.of(alpha2) === undefined)).toEqual([]);
  });

  it.each(["", "cn", "1560", "0156", "constructor", "__proto__", "toString"])("do not have %j", (code) => {
    expect(countryOf(code)).toBeUndefined();
    expect(countryName(code)).toBeUndefined();
  });
});
