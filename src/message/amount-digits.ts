import { Iso8583Error } from "../error.ts";
import { currencyOf } from "./currencies.ts";

/** An exact decimal number, such as a `BigNumber` of any copy of bignumber.js: `toFixed()` writes it in full. */
export interface ExactDecimal {
  readonly isFinite: () => boolean;
  readonly toFixed: () => string;
}

/**
 * The digits in the minor unit that an amount has in a message: `1000.00` in CNY is `000000100000`.
 *
 * Nothing is rounded and nothing guessed: a number that is not whole in the minor unit, negative, too long, or written in
 * any other way than `12` or `12.34` is refused, and so are a JavaScript number and a currency without a minor unit.
 *
 * @param value - In the major unit.
 * @param currency - ISO 4217, numeric or alpha.
 * @param length - Digits of the element: 12 for 4, 5 and 6, 8 for fees, 16 for totals.
 * @throws {@link Iso8583Error} `invalid_value`, or `value_too_long` for more digits than there is room for.
 * @example
 * amountDigits("1000.00", "CNY"); // "000000100000"
 * amountDigits("12", "392"); // "000000000012"
 */
export function amountDigits(value: string | ExactDecimal, currency: string, length = 12): string {
  const exponent = currencyOf(currency)?.exponent;
  if (exponent === undefined) throw refused("a currency of ISO 4217 that has a minor unit");
  if (!Number.isInteger(length) || length < 1) throw refused("a number of digits such as 12 or 16");
  // A leading zero would let the digits of a message pass for an amount.
  const [, whole, fraction = ""] = /^(0|[1-9]\d*)(?:\.(\d+))?$/.exec(decimalOf(value)) ?? [];
  if (whole === undefined) throw refused("a decimal number such as 12.34, not negative");
  const minor = fraction.slice(0, exponent).padEnd(exponent, "0");
  if (/[1-9]/.test(fraction.slice(exponent))) {
    throw refused(`a number of ${exponent} digits behind the point at most`, "Round it first, as your contract says");
  }
  const digits = (whole + minor).replace(/^0+/, "").padStart(length, "0");
  if (digits.length > length) {
    throw new Iso8583Error({ code: "value_too_long", path: "amount", expected: `${length} digits at most` });
  }
  return digits;
}

/** The text of an exact number; empty for anything else, a JavaScript number above all. */
function decimalOf(value: unknown): string {
  if (typeof value === "string") return value;
  return isExactDecimal(value) && value.isFinite() ? value.toFixed() : "";
}

function isExactDecimal(value: unknown): value is ExactDecimal {
  if (typeof value !== "object" || value === null || !("toFixed" in value) || !("isFinite" in value)) return false;
  return typeof value.toFixed === "function" && typeof value.isFinite === "function";
}

function refused(expected: string, hint?: string): Iso8583Error {
  return new Iso8583Error({
    code: "invalid_value",
    path: "amount",
    expected,
    ...(hint === undefined ? {} : { hint }),
  });
}
