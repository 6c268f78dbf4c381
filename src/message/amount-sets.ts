import { currencyOf } from "./currencies.ts";

/** One set of element 54 as text. */
export interface AmountSetReading {
  /** Two digits as in the processing code: see `readAccountType`. */
  readonly accountType: string;
  /** Two digits: see `readAmountType`. */
  readonly amountType: string;
  /** ISO 4217, as it came: `156`. */
  readonly currency: string;
  /** Digits of the minor unit: as the set says it (ISO 8583:2003), else those of the currency; absent if unknown. */
  readonly exponent?: number;
  readonly sign: "credit" | "debit";
  /** Twelve digits in the minor unit. */
  readonly amount: string;
}

/**
 * Reads the text of element 54: sets of 20 characters, or of 21 with the minor unit as in ISO 8583:2003.
 *
 * `undefined` unless all of the text is one to six whole sets of one kind. They are balances of a cardholder: do not log
 * them.
 *
 * @example
 * readAmountSets("1002156C000000001234")?.[0]?.amount; // "000000001234"
 * readAmountSets("10021562C000000001234")?.[0]?.exponent; // 2
 */
export function readAmountSets(text: string): readonly AmountSetReading[] | undefined {
  return setsOf(text, 20) ?? setsOf(text, 21);
}

function setsOf(text: string, length: 20 | 21): readonly AmountSetReading[] | undefined {
  const count = text.length / length;
  if (!Number.isInteger(count) || count < 1 || count > 6) return undefined;
  const sets: AmountSetReading[] = [];
  for (let at = 0; at < text.length; at += length) {
    const set = setOf(text.slice(at, at + length));
    if (set === undefined) return undefined;
    sets.push(set);
  }
  return sets;
}

function setOf(text: string): AmountSetReading | undefined {
  const [, accountType, amountType, currency, minorUnit, letter, amount] =
    /^(\d\d)([\dA-Z]{2})(\d{3}|[A-Z]{3})(\d?)([CD])(\d{12})$/.exec(text) ?? [];
  if (accountType === undefined || amountType === undefined || currency === undefined || amount === undefined) {
    return undefined;
  }
  const exponent = minorUnit === "" ? currencyOf(currency)?.exponent : Number(minorUnit);
  return {
    accountType,
    amountType,
    currency,
    ...(exponent === undefined ? {} : { exponent }),
    sign: letter === "C" ? "credit" : "debit",
    amount,
  };
}
