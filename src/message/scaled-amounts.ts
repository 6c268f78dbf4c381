/** An amount that says its currency and minor unit itself. */
export interface ScaledAmountReading {
  /** ISO 4217 numeric: `156`. */
  readonly currency: string;
  /** Digits of the minor unit, as the message says it. */
  readonly exponent: number;
  /** Twelve digits in the minor unit. */
  readonly amount: string;
}

/**
 * Reads an amount of ISO 8583:2003, elements 4 to 6: currency, digits of the minor unit, twelve digits. Two of them are
 * element 30.
 *
 * `undefined` for anything but one or two sets of sixteen digits.
 *
 * @example
 * readScaledAmounts("1562000000100000"); // [{ currency: "156", exponent: 2, amount: "000000100000" }]
 */
export function readScaledAmounts(digits: string): readonly ScaledAmountReading[] | undefined {
  if (!/^(?:\d{16}){1,2}$/.test(digits)) return undefined;
  const amounts = [digits.slice(0, 16), digits.slice(16)].filter((set) => set !== "");
  return amounts.map((set) => ({
    currency: set.slice(0, 3),
    exponent: Number(set.charAt(3)),
    amount: set.slice(4),
  }));
}
