import type { TagTable } from "../spec/spec.ts";

/**
 * Tags of chip data in element 55; a tag that is not here is hidden when printed.
 *
 * Names after EMV Book 3, annex A; the set is what UnionPay and the international networks send in payments.
 */
export const emvTags = {
  "00": { name: "Padding", as: "padding" },
  "4F": { name: "Application identifier", as: "dedicatedFileName" },
  "50": { name: "Application label", as: "applicationLabel" },
  "56": { name: "Track 1 data", as: "track1" },
  "57": { name: "Track 2 equivalent data", as: "track2" },
  "5A": { name: "Application primary account number", as: "pan" },
  "5F20": { name: "Cardholder name", as: "cardholderName" },
  "5F24": { name: "Application expiration date", as: "expirationDate" },
  "5F2A": { name: "Transaction currency code", as: "iccCurrency" },
  "5F34": { name: "Application PAN sequence number", as: "cardSequenceNumber" },
  "71": { name: "Issuer script template 1", as: "issuerScript" },
  "72": { name: "Issuer script template 2", as: "issuerScript" },
  "82": { name: "Application interchange profile", as: "applicationInterchangeProfile" },
  "84": { name: "Dedicated file name", as: "dedicatedFileName" },
  "8A": { name: "Authorisation response code", as: "authorisationResponseCode" },
  "91": { name: "Issuer authentication data", as: "issuerAuthenticationData" },
  "95": { name: "Terminal verification results", as: "terminalVerificationResults" },
  "9A": { name: "Transaction date", as: "transactionDate" },
  "9B": { name: "Transaction status information", as: "transactionStatusInformation" },
  "9C": { name: "Transaction type", as: "iccTransactionType" },
  "9F02": { name: "Amount, authorised", as: "iccAmountAuthorised" },
  "9F03": { name: "Amount, other", as: "iccAmountOther" },
  "9F06": { name: "Application identifier, terminal", as: "dedicatedFileName" },
  "9F09": { name: "Application version number", as: "applicationVersion" },
  "9F10": { name: "Issuer application data", as: "issuerApplicationData" },
  "9F1A": { name: "Terminal country code", as: "terminalCountryCode" },
  "9F1E": { name: "Interface device serial number", as: "interfaceDeviceSerial" },
  "9F26": { name: "Application cryptogram", as: "applicationCryptogram" },
  "9F27": { name: "Cryptogram information data", as: "cryptogramInformation" },
  "9F33": { name: "Terminal capabilities", as: "terminalCapabilities" },
  "9F34": { name: "Cardholder verification method results", as: "cardholderVerificationResults" },
  "9F35": { name: "Terminal type", as: "terminalType" },
  "9F36": { name: "Application transaction counter", as: "applicationTransactionCounter" },
  "9F37": { name: "Unpredictable number", as: "unpredictableNumber" },
  "9F41": { name: "Transaction sequence counter", as: "transactionSequenceCounter" },
  "9F63": { name: "Card product identification", as: "cardProductId" },
  "9F6B": { name: "Track 2 data", as: "track2" },
  DF31: { name: "Issuer script results", as: "issuerScriptResults" },
} as const satisfies TagTable;
