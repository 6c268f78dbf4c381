/** Digit 1: where the card may be used. ISO/IEC 7813. */
export const serviceInterchanges = {
  "1": "international",
  "2": "internationalChip",
  "5": "national",
  "6": "nationalChip",
  "7": "privateUse",
  "9": "testCard",
} as const;

/** Digit 2: who authorises. ISO/IEC 7813. */
export const serviceAuthorisations = {
  "0": "normal",
  "2": "byIssuer",
  "4": "byIssuerUnlessAgreed",
} as const;

/** Digit 3: what for, and with PIN or without. ISO/IEC 7813. */
export const serviceRestrictions = {
  "0": "pinRequired",
  "1": "unrestricted",
  "2": "goodsAndServicesOnly",
  "3": "atmOnlyPin",
  "4": "cashOnly",
  "5": "goodsAndServicesPin",
  "6": "pinIfPossible",
  "7": "goodsAndServicesPinIfPossible",
} as const;
