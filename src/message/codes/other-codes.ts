/**
 * The amount type of a set in element 54, after ISO 8583 as PostBridge (5.2.40), Thredd and others restate it; codes that
 * only one source has are absent.
 */
export const amountTypes = {
  "01": "ledgerBalance",
  "02": "availableBalance",
  "03": "amountOwing",
  "04": "amountDue",
  "20": "remainingThisCycle",
  "40": "cashPart",
  "90": "availableCredit",
  "91": "creditLimit",
} as const;

/** The letter before an amount of class `x+n` and in a set of element 54. */
export const signs = { C: "credit", D: "debit" } as const;

/** Element 66. */
export const settlementCodes = {
  "0": "unspecified",
  "1": "inBalance",
  "2": "outOfBalance",
  "3": "settlementError",
} as const;

/** Bits 8 and 7 of the cryptogram information data, tag 9F27. EMV Book 3. */
export const cryptogramTypes = { "0": "aac", "1": "tc", "2": "arqc" } as const;
