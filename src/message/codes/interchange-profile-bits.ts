/** Application interchange profile, tag 82, by byte and bit. EMV Book 3, annex C; bits of single kernels are absent. */
export const interchangeProfileBits = {
  "1.7": "sdaSupported",
  "1.6": "ddaSupported",
  "1.5": "cardholderVerificationSupported",
  "1.4": "terminalRiskManagement",
  "1.3": "issuerAuthenticationSupported",
  "1.2": "onDeviceVerificationSupported",
  "1.1": "cdaSupported",
} as const;
