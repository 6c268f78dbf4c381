/** A fee with the letter before it. */
export interface SignedDigits {
  readonly sign: "credit" | "debit";
  readonly amount: string;
}

/** The amounts of a transaction that was completed in part; digits in the minor unit. */
export interface ReplacementAmountsReading {
  /** In the currency of element 49. */
  readonly transaction: string;
  /** In the currency of element 50. */
  readonly settlement: string;
  readonly transactionFee: SignedDigits;
  readonly settlementFee: SignedDigits;
}

/**
 * Reads replacement amounts, element 95 of ISO 8583:1987; `undefined` for anything but its 42 characters.
 *
 * @example
 * readReplacementAmounts("000000005000000000000000D00000000D00000000")?.transaction; // "000000005000"
 */
export function readReplacementAmounts(text: string): ReplacementAmountsReading | undefined {
  const [, transaction, settlement, first, fee, second, settlementFee] =
    /^(\d{12})(\d{12})([CD])(\d{8})([CD])(\d{8})$/.exec(text) ?? [];
  if (transaction === undefined || settlement === undefined || fee === undefined || settlementFee === undefined) {
    return undefined;
  }
  return {
    transaction,
    settlement,
    transactionFee: { sign: signOf(first), amount: fee },
    settlementFee: { sign: signOf(second), amount: settlementFee },
  };
}

function signOf(letter: string | undefined): "credit" | "debit" {
  return letter === "C" ? "credit" : "debit";
}
