/** Transaction status information, tag 9B, by byte and bit. EMV Book 3, annex C. */
export const transactionStatusBits = {
  "1.8": "offlineAuthenticationPerformed",
  "1.7": "cardholderVerificationPerformed",
  "1.6": "cardRiskManagementPerformed",
  "1.5": "issuerAuthenticationPerformed",
  "1.4": "terminalRiskManagementPerformed",
  "1.3": "scriptPerformed",
} as const;
