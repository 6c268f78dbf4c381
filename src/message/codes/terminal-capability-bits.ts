/** Terminal capabilities, tag 9F33, by byte and bit. EMV Book 4, annex A. */
export const terminalCapabilityBits = {
  "1.8": "manualKeyEntry",
  "1.7": "magneticStripe",
  "1.6": "contactChip",
  "2.8": "plaintextPinOffline",
  "2.7": "encipheredPinOnline",
  "2.6": "signature",
  "2.5": "encipheredPinOffline",
  "2.4": "noVerification",
  "3.8": "sda",
  "3.7": "dda",
  "3.6": "cardCapture",
  "3.4": "cda",
} as const;
