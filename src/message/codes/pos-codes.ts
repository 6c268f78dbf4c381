/**
 * Digits 1 and 2 of the entry mode: how the card number came. ISO 8583:1987 and its reserved ranges as networks use them
 * alike; codes that only one network has, or that could not be confirmed, are absent.
 */
export const panEntryModes = {
  "00": "unspecified",
  "01": "manual",
  "02": "stripe",
  "03": "barcode",
  "04": "ocr",
  "05": "chip",
  "07": "contactless",
  "80": "chipFallback",
  "90": "fullStripe",
  "91": "contactlessStripe",
  "95": "chipUnreliable",
} as const;

/**
 * What Mastercard has beside them, as Galileo and Network International publish it for their issuers and acquirers.
 */
export const mastercardPanEntryModes = {
  "06": "contactlessMapped",
  "09": "remoteChip",
  "10": "credentialOnFile",
  "79": "chipFallbackManual",
  "81": "ecommerce",
  "82": "server",
} as const;

/** What Visa has beside them. */
export const visaPanEntryModes = { "10": "credentialOnFile" } as const;

/** Digit 3 of the entry mode: whether a PIN can be entered. ISO 8583:1987. */
export const pinCapabilities = {
  "0": "unspecified",
  "1": "pinCapable",
  "2": "noPinCapable",
} as const;

/** What Mastercard has beside them. */
export const mastercardPinCapabilities = { "8": "pinPadDown" } as const;

/** Element 25. ISO 8583:1987, as PostBridge (5.2.16) restates it; national and private codes are absent. */
export const conditionCodes = {
  "00": "normalPresentment",
  "01": "customerAbsent",
  "02": "unattendedRetaining",
  "03": "suspiciousMerchant",
  "04": "cashRegister",
  "05": "cardAbsent",
  "06": "preauthorisedRequest",
  "07": "telephoneDevice",
  "08": "mailOrTelephoneOrder",
  "09": "securityAlert",
  "10": "customerIdentified",
  "11": "suspectedFraud",
  "12": "securityReasons",
  "13": "representment",
  "14": "publicUtilityTerminal",
  "15": "customersTerminal",
  "16": "administrativeTerminal",
  "17": "returnedItem",
  "18": "noCheque",
  "19": "depositOutOfBalance",
  "20": "paymentOutOfBalance",
  "21": "manualReversal",
  "22": "terminalErrorCounted",
  "23": "terminalErrorNotCounted",
  "24": "depositOutOfBalanceApplied",
  "25": "paymentOutOfBalanceApplied",
  "26": "withdrawalErrorReversed",
  "27": "unattendedNotRetaining",
} as const;

/**
 * Element 25 of UnionPay terminals, after Chanjet's restatement; 02 is absent as sources disagree, and 04, 81 and 92 as
 * they were seen on the wire but are nowhere explained.
 */
export const unionpayConditionCodes = {
  "00": "normalPresentment",
  "01": "customerAbsent",
  "03": "suspiciousMerchant",
  "05": "cardAbsent",
  "06": "preauthorisationFamily",
  "08": "mailOrTelephoneOrder",
  "10": "customerIdentified",
  "11": "suspectedFraud",
  "12": "securityReasons",
  "18": "telephonePreauthorisationFamily",
  "51": "ecommerceNormal",
  "52": "ecommercePreauthorisation",
  "60": "incrementalPreauthorisation",
  "64": "instalment",
  "65": "points",
  "66": "stripeAccountTopUp",
  "67": "reservationSale",
  "91": "electronicCashLoad",
} as const;
