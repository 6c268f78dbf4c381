import type { Money } from "./explanation.ts";

/**
 * Tells whether a text is an amount: digits alone.
 *
 * @internal
 */
export function isDigits(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,30}$/.test(text);
}

/**
 * Returns an amount of minor units as money; without its `value` where the exponent is not known.
 *
 * @internal
 */
export function money(minor: bigint, currency: string | undefined, exponent: number | undefined): Money {
  const text = String(minor);
  return {
    minor: text,
    ...(exponent !== undefined && Number.isInteger(exponent) && exponent >= 0 && exponent <= 8
      ? { value: shiftPoint(text, exponent), exponent }
      : undefined),
    ...(currency === undefined ? undefined : { currency }),
  };
}

function shiftPoint(minor: string, exponent: number): string {
  const sign = minor.startsWith("-") ? "-" : "";
  const digits = minor.slice(sign.length).padStart(exponent + 1, "0");
  const point = digits.length - exponent;
  return exponent === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
