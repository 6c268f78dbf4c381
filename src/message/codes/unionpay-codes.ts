/**
 * Element 60.1 of UnionPay terminals, after Chanjet's restatement; its own codes (50, 60) are absent.
 */
export const unionpayTransactions = {
  "00": "management",
  "01": "balanceInquiry",
  "03": "pointsInquiry",
  "07": "signatureUpload",
  "10": "preauthorisation",
  "11": "preauthorisationCancellation",
  "20": "completion",
  "21": "completionCancellation",
  "22": "sale",
  "23": "saleVoid",
  "24": "completionAdvice",
  "25": "refund",
  "30": "offlineSettlement",
  "32": "settlementAdjustment",
  "34": "tipAdjustment",
  "36": "offlineSale",
  "40": "purseLoadDesignated",
  "41": "purseCashTopUp",
  "42": "purseLoadNonDesignated",
  "45": "loadDesignated",
  "46": "electronicCashTopUp",
  "47": "loadNonDesignated",
  "48": "stripeCashTopUp",
  "49": "stripeAccountTopUp",
  "51": "electronicCashTopUpVoid",
  "53": "reservationSaleVoid",
  "54": "reservationSale",
} as const;

/**
 * Element 60.3 of UnionPay terminals by the beginning of the message type: a number means another thing in another
 * message. What is private to an acquirer, or only seen and not explained, is absent.
 */
export const unionpayManagement = {
  "080": { "001": "signOnSingle", "003": "signOnDouble", "004": "signOnTrackKey" },
  "082": { "002": "signOff", "301": "echoTest" },
  "08": {
    "360": "stripeParameters",
    "361": "stripeParametersEnd",
    "362": "statusUpload",
    "364": "terminalManagement",
    "365": "terminalManagementEnd",
    "370": "publicKeys",
    "371": "publicKeysEnd",
    "372": "publicKeysQuery",
    "373": "publicKeysSm2",
    "380": "applicationParameters",
    "381": "applicationParametersEnd",
    "382": "applicationParametersQuery",
    "390": "cardBlacklist",
    "391": "cardBlacklistEnd",
    "394": "contactlessParameters",
    "395": "contactlessParametersEnd",
    "396": "pinFreeList",
    "397": "pinFreeListEnd",
    "398": "pinFreeBlacklist",
    "399": "pinFreeBlacklistEnd",
    "401": "cashierSignOn",
  },
  "050": { "201": "batchSettlement" },
  "051": { "201": "batchSettlement" },
  "032": { "201": "batchUpload", "202": "batchUploadEndUnbalanced", "207": "batchUploadEndBalanced" },
  "062": { "951": "scriptResults" },
} as const;

/** Element 60.4: what the terminal can read; 6 is seen in most messages of recent terminals. */
export const readCapabilities = { "0": "unspecified", "2": "stripe", "5": "chip", "6": "chipAndContactless" } as const;

/** Element 60.5: what became of the chip before. */
export const chipConditions = { "0": "notUsed", "1": "chipSucceeded", "2": "chipFailed" } as const;

/** Element 60.6: whether the terminal takes a part of the amount and a balance. */
export const partialApprovals = { "0": "notSupported", "1": "supported" } as const;

/** Element 61.4. */
export const originalMethods = {
  "00": "terminalPreauthorisation",
  "01": "telephoneAuthorisation",
  "02": "standInAuthorisation",
} as const;

/** Element 63.1 of responses; requests carry the operator's number there. */
export const cardCompanies = {
  CUP: "unionpay",
  VIS: "visa",
  MCC: "mastercard",
  MAE: "maestro",
  JCB: "jcb",
  DCC: "dinersClub",
  AMX: "americanExpress",
} as const;

/** Element 53.1. */
export const pinFormats = { "0": "noPin", "1": "pinWithoutPan", "2": "pinWithPan" } as const;

/** Element 53.2; a code for SM4 was seen on the wire, but sources do not agree on it. */
export const encryptionMethods = { "0": "singleDes", "6": "tripleDes" } as const;

/** Element 53.3. */
export const trackEncryptions = { "0": "trackPlain", "1": "trackEncrypted" } as const;

/** The parts of the header that say something, by their names. */
export const unionpayHeader = {
  applicationType: { "60": "stripePayment", "61": "chipPayment", "62": "stripeValueAdded", "63": "chipValueAdded" },
  terminalStatus: { "0": "normalUse", "1": "testUse" },
  processingRequirement: {
    "0": "nothing",
    "1": "stripeParameters",
    "2": "statusUpload",
    "3": "signOnAgain",
    "4": "publicKeys",
    "5": "chipParameters",
    "6": "terminalManagement",
    "7": "cardBlacklist",
    "8": "exchangeRates",
    "9": "contactlessParameters",
    B: "pinFreeList",
    C: "pinFreeBlacklist",
  },
} as const;
