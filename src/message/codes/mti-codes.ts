/**
 * The four digits of a message type, each with what it says; digits that are reserved are absent.
 *
 * ISO 8583:1987, clause on message types, with the versions of 1993 and 2003, after the public restatements of jPOS and
 * PostBridge.
 */
export const mtiCodes = {
  version: { "0": "1987", "1": "1993", "2": "2003", "8": "national", "9": "private" },
  class: {
    "1": "authorisation",
    "2": "financial",
    "3": "fileAction",
    "4": "reversal",
    "5": "reconciliation",
    "6": "administrative",
    "7": "feeCollection",
    "8": "networkManagement",
  },
  function: {
    "0": "request",
    "1": "requestResponse",
    "2": "advice",
    "3": "adviceResponse",
    "4": "notification",
    "5": "notificationAcknowledgement",
  },
  /** Of version 2003 alone. */
  function2003: { "6": "instruction", "7": "instructionAcknowledgement" },
  /** Mastercard answers a response with one of these. */
  functionMastercard: { "8": "positiveAcknowledgement", "9": "negativeAcknowledgement" },
  origin: { "0": "acquirer", "1": "acquirerRepeat", "2": "issuer", "3": "issuerRepeat", "4": "other" },
  /** Of version 1993 alone; elsewhere the digit is reserved. */
  origin1993: { "5": "otherRepeat" },
} as const;

/** UnionPay terminals use classes for something of their own; that of signatures was only seen on the wire. */
export const unionpayClasses = {
  "3": "batchUpload",
  "5": "batchSettlement",
  "6": "scriptResults",
  "9": "signatureUpload",
} as const;
