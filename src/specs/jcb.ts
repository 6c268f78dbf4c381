import { builtInSpec } from "../spec/built-in-spec.ts";
import type { Spec } from "../spec/spec.ts";
import { ebcdicAmountParts } from "./amount-parts.ts";
import { emvTags } from "./emv-tags.ts";
import type { JcbFields } from "./jcb.fields.ts";

/**
 * JCB (authorisation, interchange): message type and text in EBCDIC, packed digits, binary bitmaps.
 *
 * Lengths are binary, one byte (two in 55, 120 and 127), and count digits for `n` and `z`, bytes for the rest. Elements 48
 * and 60 hold entries of two digits of tag and two of length. Two bytes of length and two reserved ones are framing.
 *
 * @example
 * const bytes = fromHex("F0F1F1F0" + "4000000002000000" + "103560123456789012" + "F5F1");
 * decode(jcb, bytes).fields[39]; // "51"
 */
export const jcb: Spec<JcbFields> = /* @__PURE__ */ builtInSpec({
  name: "jcb",
  title: "JCB authorisation",
  network: "jcb",
  version: 1987,
  mti: "ebcdic",
  bitmap: { encoding: "binary" },
  wire: { n: "bcd", an: "cp037", b: "binary", z: "bcd", length: "binary" },
  elements: {
    2: { format: "n..19", as: "pan" },
    3: { format: "n6", as: "processingCode" },
    4: { format: "n12", as: "amountTransaction" },
    5: { format: "n12", as: "amountSettlement" },
    6: { format: "n12", as: "amountCardholderBilling" },
    7: { format: "n10", as: "transmissionDateTime" },
    9: { format: "n8", as: "conversionRateSettlement" },
    10: { format: "n8", as: "conversionRateCardholderBilling" },
    11: { format: "n6", as: "stan" },
    12: { format: "n6", as: "localTime" },
    13: { format: "n4", as: "localDate" },
    14: { format: "n4", as: "expirationDate" },
    16: { format: "n4", as: "conversionDate" },
    18: { format: "n4", as: "merchantCategoryCode" },
    22: {
      format: "n4",
      name: "Point of service entry mode",
      parts: { 1: { format: "n3", as: "posEntryMode" }, 2: { format: "n1", as: "reserved" } },
    },
    23: { format: "n3", as: "cardSequenceNumber" },
    25: { format: "n2", as: "posConditionCode" },
    26: { format: "n2", as: "pinCaptureCode" },
    28: { format: "x+n8", as: "amountTransactionFee", encoding: "cp037" },
    32: { format: "n..11", as: "acquirerId" },
    33: { format: "n..11", as: "forwarderId" },
    35: { format: "z..37", as: "track2" },
    36: { format: "z..104", as: "track3" },
    37: { format: "an12", as: "retrievalReferenceNumber" },
    38: { format: "an6", as: "authorisationCode" },
    39: { format: "an2", as: "responseCode" },
    41: { format: "ans8", as: "terminalId" },
    42: { format: "ans15", as: "merchantId" },
    43: {
      format: "ans40",
      as: "merchantNameLocation",
      parts: {
        1: { format: "ans22", name: "Merchant name", as: "merchantNameLocation" },
        2: { format: "ans1", name: "Space", as: "padding" },
        3: { format: "ans13", name: "City", as: "merchantNameLocation" },
        4: { format: "ans1", name: "Space", as: "padding" },
        5: { format: "ans3", name: "Country code", privacy: "show" },
      },
    },
    44: {
      format: "ans..99",
      as: "additionalResponseData",
      parts: {
        1: { format: "an1", as: "securityCodeResult" },
        2: { format: "an1", as: "addressVerificationResult" },
        3: { format: "ans97", name: "Reserved", length: "remainder" },
      },
    },
    45: { format: "ans..76", as: "track1" },
    48: {
      format: "ans..255",
      as: "additionalDataPrivate",
      tlv: { tag: "n2", length: "n2" },
      tags: {
        "01": { format: "an3", name: "CAV2", as: "cardSecurityCode" },
        "02": {
          name: "J/Secure data",
          parts: {
            1: { format: "b160", name: "Transaction identifier", as: "cardholderAuthenticationValue" },
            2: { format: "b160", as: "cardholderAuthenticationValue" },
            3: { format: "n2", as: "electronicCommerceIndicator" },
            4: { format: "ans6", as: "reserved" },
          },
        },
        "03": {
          as: "addressVerificationData",
          parts: {
            1: { format: "ans9", name: "Postal code", as: "addressVerificationData" },
            2: { format: "ans5", name: "Street address", as: "addressVerificationData" },
          },
        },
        "04": { name: "Extended condition code", privacy: "show" },
        "20": { name: "Transit flag", privacy: "show" },
        "21": {
          name: "Associated card",
          parts: {
            1: { format: "ans19", name: "Associated PAN", as: "pan" },
            2: { format: "n4", as: "expirationDate", encoding: "cp037" },
          },
        },
        "30": { format: "b64", name: "Original transaction identifier", as: "networkTransactionId" },
        "31": { format: "b64", as: "networkTransactionId" },
      },
    },
    49: { format: "an3", as: "currencyTransaction" },
    50: { format: "an3", as: "currencySettlement" },
    51: { format: "an3", as: "currencyCardholderBilling" },
    52: { format: "b64", as: "pinData" },
    53: {
      format: "n16",
      as: "securityControl",
      parts: {
        1: { format: "n2", name: "Key type", privacy: "show" },
        2: { format: "n2", name: "PIN encryption algorithm", privacy: "show" },
        3: { format: "n2", name: "PIN block format", privacy: "show" },
        4: { format: "n2", name: "Key index", privacy: "show" },
        5: { format: "n2", name: "MAC index", privacy: "show" },
        6: { format: "n4", name: "Check digits", as: "keyData" },
        7: { format: "n2", as: "reserved" },
      },
    },
    54: { format: "an..120", as: "additionalAmounts", parts: ebcdicAmountParts, repeat: true },
    55: { format: "b...255", as: "iccData", tlv: "ber", tags: emvTags },
    60: {
      format: "ans..255",
      name: "Stand-in information",
      as: "reservedPrivate",
      tlv: { tag: "n2", length: "n2" },
      tags: {
        "01": { name: "Stand-in institution", privacy: "show" },
        "02": { name: "Stand-in reason", privacy: "show" },
        "03": { name: "Reason why stand-in was rejected", privacy: "show" },
      },
    },
    61: {
      format: "ans..255",
      name: "Point of service information",
      as: "reservedPrivate",
      parts: {
        1: { format: "an1", name: "Mail or telephone order", privacy: "show" },
        2: { format: "an1", name: "Recurring transaction", privacy: "show" },
        3: { format: "an1", name: "Pre-authorisation", privacy: "show" },
        4: { format: "an3", as: "terminalCountryCode" },
        5: { format: "ans1", as: "reserved" },
        6: { format: "an1", name: "Initiator of the transaction", privacy: "show" },
      },
    },
    63: { format: "ans..255", name: "Transaction code", privacy: "text" },
    70: { format: "n3", as: "networkManagementInformationCode" },
    90: { format: "n42", as: "originalDataElements" },
    95: { format: "an42", as: "replacementAmounts" },
    96: { format: "b64", as: "messageSecurityCode" },
    100: { format: "n..11", as: "receiverId" },
    101: { format: "ans..17", as: "fileName" },
    105: { format: "b128", name: "Message security code for triple DES", as: "messageSecurityCode" },
    120: {
      format: "ans...30",
      name: "Record data",
      as: "reservedPrivate",
      parts: {
        1: { format: "an1", as: "fileUpdateCode" },
        2: { format: "an16", as: "pan" },
        3: { format: "an2", name: "Action for authorisations", privacy: "show" },
        4: { format: "an6", name: "Purge date", privacy: "show" },
        5: { format: "an5", name: "Regions where the card is stopped", privacy: "show" },
      },
    },
    127: { format: "an...6", name: "Access code of the negative file", as: "reservedPrivate" },
  },
  flows: [
    { flow: "reversal", when: { mti: "04" } },
    { flow: "network_management", when: { mti: "08" } },
    { flow: "purchase", when: { mti: ["01", "02"], 3: ["00", "09"] } },
    { flow: "cash", when: { mti: ["01", "02"], 3: "01" } },
    { flow: "refund", when: { mti: ["01", "02"], 3: "20" } },
    { flow: "balance_inquiry", when: { mti: ["01", "02"], 3: ["30", "31"] } },
  ],
});
