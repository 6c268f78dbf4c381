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

/** Digits 3 and 4, 5 and 6 of the processing code, and the account of an additional amount. ISO 8583:1987. */
export const accountTypes = {
  "00": "defaultAccount",
  "10": "savingsAccount",
  "20": "chequeAccount",
  "30": "creditAccount",
  "40": "universalAccount",
  "50": "investmentAccount",
} as const;
