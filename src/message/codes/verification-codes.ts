/** The method in byte 1 of the verification results, tag 9F34, without its bits 8 and 7. EMV Book 3, annex C. */
export const verificationMethods = {
  "00": "failVerification",
  "01": "plaintextPin",
  "02": "onlinePin",
  "03": "plaintextPinAndSignature",
  "04": "encipheredPin",
  "05": "encipheredPinAndSignature",
  "1E": "paperSignature",
  "1F": "noVerificationRequired",
  "3F": "notPerformed",
} as const;

/** The condition in byte 2 of the verification results. EMV Book 3, annex C. */
export const verificationConditions = {
  "00": "always",
  "01": "unattendedCash",
  "02": "notCash",
  "03": "ifSupported",
  "04": "manualCash",
  "05": "purchaseWithCashback",
  "06": "underX",
  "07": "overX",
  "08": "underY",
  "09": "overY",
} as const;

/** The outcome in byte 3 of the verification results. EMV Book 3, annex C. */
export const verificationOutcomes = {
  "00": "outcomeUnknown",
  "01": "failed",
  "02": "successful",
} as const;
