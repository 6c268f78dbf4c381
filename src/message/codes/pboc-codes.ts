/** A verification method that PBOC (UnionPay's chip standard, JR/T 0025) has beside those of EMV. */
export const pbocVerificationMethods = {
  "20": "identityDocument",
} as const;

/** A terminal capability that PBOC has beside those of EMV. */
export const pbocCapabilityBits = {
  "2.1": "identityDocument",
} as const;
