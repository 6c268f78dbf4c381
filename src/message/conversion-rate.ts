import { majorOf } from "./major-of.ts";

/**
 * Reads a conversion rate, elements 9 and 10: the first of eight digits tells how many of the other seven stand behind
 * the point.
 *
 * The rate as a decimal number, its scale kept; `undefined` for anything but eight digits of which the first is 0 to 7.
 *
 * @example
 * readConversionRate("69972522"); // "9.972522"
 */
export function readConversionRate(digits: string): string | undefined {
  const [, scale, number] = /^([0-7])(\d{7})$/.exec(digits) ?? [];
  return scale === undefined || number === undefined ? undefined : majorOf(number, Number(scale));
}
