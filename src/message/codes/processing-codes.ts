/** Digits 1 and 2 of the processing code: the transaction type. ISO 8583:1987; reserved codes are absent. */
export const transactionTypes = {
  "00": "goodsAndServices",
  "01": "cash",
  "02": "debitAdjustment",
  "03": "chequeGuarantee",
  "04": "chequeVerification",
  "05": "eurocheque",
  "06": "travellersCheque",
  "07": "letterOfCredit",
  "08": "giro",
  "09": "goodsAndServicesWithCash",
  "20": "returns",
  "21": "deposit",
  "22": "creditAdjustment",
  "23": "chequeDepositGuarantee",
  "24": "chequeDeposit",
  "30": "availableFundsInquiry",
  "31": "balanceInquiry",
  "40": "accountTransfer",
} as const;

/**
 * The same digits as UnionPay terminals use them, where one code is one transaction; 00 and 20 depend on the message.
 *
 * After Chanjet's restatement of the terminal specification, element 3; its own codes (10, 28, 34) are absent.
 */
export const unionpayTransactionTypes = {
  "03": "preauthorisation",
  "17": "electronicCashTopUpVoid",
  "31": "balanceInquiry",
  "33": "accountVerification",
  "40": "stripeAccountTopUp",
  "60": "loadDesignated",
  "62": "loadNonDesignated",
  "63": "cashTopUp",
} as const;

/** What the jPOS common message format, a public reading of ISO 8583:2003, has beside them. */
export const transactionTypes2003 = {
  "33": "verificationInquiry",
  "70": "pinChange",
  "72": "cardActivation",
  "73": "cardBlock",
  "74": "cardUnblock",
  "7S": "cardDeactivation",
} as const;

/** What PostBridge has beside them. PostBridge Interface Specification, version 8, element 3. */
export const postbridgeTransactionTypes = {
  "10": "nonCashInstrument",
  "11": "quasiCash",
  "12": "generalDebit",
  "19": "cashLoadSettlementReversal",
  "25": "generalCredit",
  "28": "merchandiseRequest",
  "29": "cashLoadSettlement",
  "32": "generalInquiry",
  "35": "fullStatementInquiry",
  "36": "merchandiseInquiry",
  "37": "cardVerificationInquiry",
  "38": "miniStatementInquiry",
  "39": "linkedAccountInquiry",
  "42": "generalTransfer",
  "50": "paymentFromAccount",
  "51": "paymentByDeposit",
  "52": "generalPayment",
  "53": "paymentToAccount",
  "54": "paymentBetweenAccounts",
  "90": "cardHold",
  "91": "generalAdministration",
  "92": "pinChange",
  "93": "deadEndAdministration",
} as const;

/**
 * Digits 3 and 4, 5 and 6 of the processing code, and the account of an additional amount. ISO 8583:1987; 60 after
 * PostBridge and jPOS.
 */
export const accountTypes = {
  "00": "defaultAccount",
  "10": "savingsAccount",
  "20": "chequeAccount",
  "30": "creditAccount",
  "40": "universalAccount",
  "50": "investmentAccount",
  "60": "electronicPurse",
} as const;

/** What PostBridge has beside them. */
export const postbridgeAccountTypes = { "91": "mortgageLoan", "92": "instalmentLoan" } as const;
