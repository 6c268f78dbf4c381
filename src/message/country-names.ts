import { countryOf } from "./countries.ts";
import { enCountries } from "./locales/en-countries.ts";
import { zhCnCountries } from "./locales/zh-cn-countries.ts";

/**
 * The short name of a country or territory by its numeric, alpha-2 or alpha-3 code of ISO 3166-1, or `undefined`.
 *
 * @example
 * countryName("156", "zh-CN"); // "中国"
 */
export function countryName(code: string, locale: "en" | "zh-CN" = "en"): string | undefined {
  const country = countryOf(code);
  const names = locale === "zh-CN" ? zhCnCountries : enCountries;
  return country === undefined ? undefined : names[country.alpha2];
}
