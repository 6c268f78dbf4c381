/**
 * Positions 1 to 11 of the point of service data code, element 22 of ISO 8583:1993, in order; position 12 is a count.
 *
 * After PostBridge (element 123), which has the same twelve, and DECTA's public table. Values that networks give a
 * meaning of their own, above all letters, are absent.
 */
export const posDataCodes = {
  cardInput: {
    "0": "unknown",
    "1": "noTerminal",
    "2": "stripe",
    "3": "barcode",
    "4": "ocr",
    "5": "chip",
    "6": "keyed",
  },
  cardholderAuthentication: {
    "0": "noAuthentication",
    "1": "pin",
    "2": "signatureAnalysis",
    "3": "biometrics",
    "4": "biographics",
    "5": "inoperative",
    "6": "otherMeans",
  },
  cardCapture: {
    "0": "noCapture",
    "1": "capture",
  },
  environment: {
    "0": "noTerminalUsed",
    "1": "onPremisesAttended",
    "2": "onPremisesUnattended",
    "3": "offPremisesAttended",
    "4": "offPremisesUnattended",
    "5": "cardholderPremises",
  },
  cardholderPresence: {
    "0": "cardholderPresent",
    "1": "cardholderAbsent",
    "2": "mailOrder",
    "3": "telephoneOrder",
    "4": "standingOrder",
    "5": "electronicOrder",
  },
  cardPresence: {
    "0": "cardAbsent",
    "1": "cardPresent",
  },
  inputMode: {
    "0": "unknown",
    "1": "noTerminal",
    "2": "stripe",
    "3": "barcode",
    "4": "ocr",
    "5": "chip",
    "6": "keyed",
  },
  authenticationMethod: {
    "0": "notAuthenticated",
    "1": "pin",
    "2": "signatureAnalysis",
    "3": "biometrics",
    "4": "biographics",
    "5": "manualSignature",
    "6": "otherMeans",
  },
  authenticationEntity: {
    "0": "notAuthenticated",
    "1": "byChip",
    "2": "byTerminal",
    "3": "byAgent",
    "4": "byMerchant",
    "5": "byOther",
  },
  cardOutput: {
    "0": "unknown",
    "1": "noOutput",
    "2": "stripeWrite",
    "3": "chipWrite",
  },
  terminalOutput: {
    "0": "unknown",
    "1": "noOutput",
    "2": "printing",
    "3": "display",
    "4": "printingAndDisplay",
  },
} as const;
