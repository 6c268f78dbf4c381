/**
 * Digits in a minor unit as a decimal number in the major unit, exactly; the scale is kept.
 *
 * @throws `RangeError` for anything but digits.
 * @example
 * majorOf("000000100000", 2); // "1000.00"
 */
export function majorOf(minorDigits: string, exponent: number): string {
  if (!/^\d+$/.test(minorDigits)) throw new RangeError("Not a string of digits");
  const digits = minorDigits.replace(/^0+/, "").padStart(exponent + 1, "0");
  const point = digits.length - exponent;
  return exponent === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
}
