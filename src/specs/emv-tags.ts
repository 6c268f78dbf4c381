import type { TagTable } from "../spec/spec.ts";

/**
 * Tags of chip data in element 55; a tag that is not here is hidden when printed.
 *
 * Tags after EMV Book 3, annex A; the set is what UnionPay and the international networks send in payments.
 */
export const emvTags = {
  "00": "padding",
  "4F": "dedicatedFileName",
  "50": "applicationLabel",
  "56": "track1",
  "57": "track2",
  "5A": "pan",
  "5F20": "cardholderName",
  "5F24": "expirationDate",
  "5F2A": "iccCurrency",
  "5F34": "cardSequenceNumber",
  "71": "issuerScript",
  "72": "issuerScript",
  "82": "applicationInterchangeProfile",
  "84": "dedicatedFileName",
  "8A": "authorisationResponseCode",
  "91": "issuerAuthenticationData",
  "95": "terminalVerificationResults",
  "9A": "transactionDate",
  "9B": "transactionStatusInformation",
  "9C": "iccTransactionType",
  "9F02": "iccAmountAuthorised",
  "9F03": "iccAmountOther",
  "9F06": "dedicatedFileName",
  "9F09": "applicationVersion",
  "9F10": "issuerApplicationData",
  "9F1A": "terminalCountryCode",
  "9F1E": "interfaceDeviceSerial",
  "9F26": "applicationCryptogram",
  "9F27": "cryptogramInformation",
  "9F33": "terminalCapabilities",
  "9F34": "cardholderVerificationResults",
  "9F35": "terminalType",
  "9F36": "applicationTransactionCounter",
  "9F37": "unpredictableNumber",
  "9F41": "transactionSequenceCounter",
  "9F63": "cardProductId",
  "9F6B": "track2",
  DF31: "issuerScriptResults",
} as const satisfies TagTable;
