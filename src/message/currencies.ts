import { currencyTable } from "./currency-table.ts";

/** A currency of ISO 4217. */
export interface Currency {
  /** Three letters: `CNY`. */
  readonly alpha: string;
  /** Three digits: `156`. */
  readonly numeric: string;
  /** Digits of the minor unit: 2 for `CNY`. Absent where ISO 4217 defines none, as for gold. */
  readonly exponent?: number;
  /** No longer in list one. */
  readonly withdrawn?: true;
}

/**
 * The currency with this numeric or alpha code of ISO 4217, or `undefined`; letters must be capitals.
 *
 * A numeric code that two currencies have shared means the one that has it now.
 *
 * @example
 * currencyOf("156"); // { alpha: "CNY", numeric: "156", exponent: 2 }
 */
export function currencyOf(code: string): Currency | undefined {
  currencies ??= indexCurrencies();
  return currencies.get(code);
}

let currencies: ReadonlyMap<string, Currency> | undefined;

function indexCurrencies(): ReadonlyMap<string, Currency> {
  const index = new Map<string, Currency>();
  const add = (words: string, rest: { readonly exponent?: number; readonly withdrawn?: true }) => {
    for (const word of words.split(/\s+/)) {
      const currency: Currency = Object.freeze({ alpha: word.slice(3), numeric: word.slice(0, 3), ...rest });
      index.set(currency.alpha, currency);
      if (!index.has(currency.numeric)) index.set(currency.numeric, currency);
    }
  };
  for (const [exponent, words] of Object.entries(currencyTable.current)) add(words, { exponent: Number(exponent) });
  add(currencyTable.withoutMinorUnit, {});
  for (const [exponent, words] of Object.entries(currencyTable.withdrawn)) {
    add(words, { exponent: Number(exponent), withdrawn: true });
  }
  return index;
}
