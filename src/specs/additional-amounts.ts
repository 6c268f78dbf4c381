/**
 * One set of additional amounts, 20 characters, as it repeats in element 54.
 *
 * ISO 8583:1987 and the dialects that follow it; the digits are ASCII even where others are packed.
 */
export const additionalAmountParts = {
  1: { format: "n2", as: "accountType", encoding: "ascii" },
  2: { format: "n2", as: "amountType", encoding: "ascii" },
  3: { format: "an3", as: "balanceCurrency" },
  4: { format: "a1", as: "balanceSign" },
  5: { format: "n12", as: "balanceAmount", encoding: "ascii" },
} as const;

/** The same 20 characters without a word on their classes: UnionPay hosts also send a sum marked `TA` in their place. */
export const unionpayAmountParts = {
  1: { format: "an2", as: "accountType" },
  2: { format: "an2", as: "amountType" },
  3: { format: "an3", as: "balanceCurrency" },
  4: { format: "an1", as: "balanceSign" },
  5: { format: "an12", as: "balanceAmount" },
} as const;
