/** Bits 3 to 1 of the cryptogram information, tag 9F27. EMV Book 3. */
export const cryptogramReasons = {
  "1": "reasonServiceNotAllowed",
  "2": "reasonPinTriesExceeded",
  "3": "reasonIssuerAuthenticationFailed",
} as const;
