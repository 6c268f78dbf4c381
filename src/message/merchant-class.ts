import { merchantRanges } from "./codes/merchant-ranges.ts";

/** What kind of business a merchant category code stands for, in coarse classes. */
export type MerchantClass = (typeof merchantRanges)[number][2];

/**
 * The class of a merchant category code, element 18 (26 in ISO 8583:1993 and 2003); `undefined` for anything but four
 * digits, and where no class is known.
 *
 * @example
 * merchantClassOf("3001"); // "airline"
 * merchantClassOf("5812"); // "restaurant"
 */
export function merchantClassOf(code: string): MerchantClass | undefined {
  if (!/^\d{4}$/.test(code)) return undefined;
  const number = Number(code);
  return merchantRanges.find(([from, to]) => number >= from && number <= to)?.[2];
}
