/** One set of additional amounts, 20 characters; its digits stand as the dialect writes digits. */
export const amountParts = {
  1: { format: "n2", as: "accountType" },
  2: { format: "n2", as: "amountType" },
  3: { format: "an3", as: "balanceCurrency" },
  4: { format: "a1", as: "balanceSign" },
  5: { format: "n12", as: "balanceAmount" },
} as const;

/** The same 20 characters in EBCDIC among digits that are packed. */
export const ebcdicAmountParts = {
  1: { format: "n2", as: "accountType", encoding: "cp037" },
  2: { format: "n2", as: "amountType", encoding: "cp037" },
  3: { format: "an3", as: "balanceCurrency" },
  4: { format: "a1", as: "balanceSign" },
  5: { format: "n12", as: "balanceAmount", encoding: "cp037" },
} as const;
