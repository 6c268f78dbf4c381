import { Iso8583Error } from "../error.ts";
import { type Amount, amountOf } from "./amount.ts";
import { readConversionRate } from "./conversion-rate.ts";
import { currencyOf } from "./currencies.ts";

/**
 * What becomes of digits behind the last one. All of them are meant for amounts, which are not negative.
 *
 * `half-even` rounds a half to the even neighbour, `half-up` away from zero, `half-down` towards zero.
 */
export type Rounding = "up" | "down" | "half-up" | "half-down" | "half-even";

const modes = { up: 0, down: 1, "half-up": 4, "half-down": 5, "half-even": 6 } as const;

/**
 * An amount in another currency by a conversion rate of the message: element 4 by 9 is 5, element 4 by 10 is 6.
 *
 * The rate is a factor between major units and is applied exactly; only the result is rounded, to the minor unit of the
 * other currency and as the caller says, as networks differ.
 *
 * @param rate - Eight digits, as in elements 9 and 10: the first tells how many of the others stand behind the point.
 * @param currency - ISO 4217, numeric or alpha.
 * @throws {@link Iso8583Error} `invalid_value` for a rate or a currency that is none.
 * @example
 * const sale = amount({ fields: { 4: "000000010000", 49: "840" } }, 4, { spec: iso1987Ascii });
 * if (sale?.value) convertAmount(sale, "61234567", "156", "half-even").value.toFixed(2); // "123.46"
 */
export function convertAmount(from: Amount, rate: string, currency: string, rounding: Rounding): Amount {
  const factor = readConversionRate(rate);
  if (factor === undefined) throw refused("rate", "eight digits, of which the first is 0 to 7");
  const found = currencyOf(currency);
  if (found?.exponent === undefined) throw refused("currency", "a currency of ISO 4217 that has a minor unit");
  const mode = Object.hasOwn(modes, rounding) ? modes[rounding] : undefined;
  if (mode === undefined) throw refused("rounding", Object.keys(modes).join(", "));
  const { alpha, exponent } = found;
  if (from.minor < 0n) throw refused("amount", "an amount that is not negative");
  // Made anew: the number of another copy of bignumber.js may be configured otherwise.
  const { value } = amountOf(String(from.minor), { alpha: from.currency, exponent: from.exponent });
  const minor = value.times(factor).shiftedBy(exponent).integerValue(mode).toFixed();
  return amountOf(minor, { alpha, exponent, ...(from.sign === undefined ? {} : { sign: from.sign }) });
}

function refused(path: string, expected: string): Iso8583Error {
  return new Iso8583Error({ code: "invalid_value", path, expected });
}
