import { builtInSpec } from "../spec/built-in-spec.ts";
import type { Spec } from "../spec/spec.ts";
import { unionpayAmountParts } from "./additional-amounts.ts";
import { emvTags } from "./emv-tags.ts";
import type { UnionpayCupsFields } from "./unionpay-cups.fields.ts";

/** A usage of two characters, three digits of length, and the value; so on to the end. */
const usages = { tag: "an2", length: "n3" } as const;

const riskAssessment = {
  format: "ans..19",
  name: "Risk assessment",
  parts: {
    1: { format: "ans3", name: "Risk reason code", privacy: "show", short: true },
    2: { format: "ans1", name: "Risk level", privacy: "show", short: true },
    3: { format: "ans3", name: "Risk score", privacy: "show", short: true },
    4: { format: "ans12", as: "reserved", short: true },
  },
} as const;

const instalments = {
  format: "ans..62",
  name: "Instalments",
  parts: {
    1: { format: "ans2", name: "Number of instalments", privacy: "show", short: true },
    2: { format: "ans30", as: "reserved", short: true },
    3: { format: "ans1", as: "reserved", short: true },
    4: { format: "ans1", as: "reserved", short: true },
    5: { format: "ans6", name: "Rate of the cardholder's fee", privacy: "show", short: true },
    6: { format: "ans6", name: "Rate that the merchant pays", privacy: "show", short: true },
    7: { format: "ans16", as: "reserved", short: true },
  },
} as const;

const originalEntryMode = {
  format: "ans..4",
  name: "Original entry mode",
  parts: {
    1: { format: "ans3", as: "posEntryMode", short: true },
    2: { format: "ans1", as: "iccConditionCode", short: true },
  },
} as const;

/** What element 48 holds for one usage, alone or in a list of several. */
const usages48 = {
  AA: { name: "Acquirer's additional data" },
  AO: { name: "Related business type", privacy: "show" },
  BC: riskAssessment,
  CB: {
    format: "ans..62",
    name: "Cross-border payment",
    parts: {
      1: { format: "ans2", name: "Type of payment", privacy: "show", short: true },
      2: { format: "ans30", name: "Payment code", privacy: "hide", short: true },
      3: { format: "ans30", name: "Reason of the payment", as: "freeText", short: true },
    },
  },
  IN: { name: "CUPSecure authentication data" },
  IP: instalments,
  NK: { format: "b..510", as: "keyData" },
  ON: { name: "Order number", privacy: "show" },
  PB: originalEntryMode,
  PZ: { name: "Bill payment" },
  RA: { name: "Price before discount", privacy: "show" },
  RP: { name: "Product code", privacy: "show" },
} as const;

/**
 * UnionPay CUPS (银联中心): institution to interchange centre, all 128 elements in ASCII, binary bitmaps, 46 bytes of header.
 *
 * Digits of the header's length count header and message. Chinese text is GBK. Element 60 is not that of the terminal
 * dialect; 48 and 57 begin with a usage, and the usage `AS` lists several of them. Decode from the header on; where the
 * front end has taken it off, `extendSpec(unionpayCups, { header: null })`.
 *
 * @example
 * const header = "2E02" + "30303630" + "3033303530303131202020" + "3030303130303030202020" + "414139" + "01";
 * const rest = "3030303030303030" + "00" + "3030303030";
 * const message = "30323130" + "0000000002000000" + "3531";
 * decode(unionpayCups, fromHex(header + rest + message)).fields[39]; // "51"
 */
export const unionpayCups: Spec<UnionpayCupsFields> = /* @__PURE__ */ builtInSpec({
  name: "unionpay-cups",
  title: "UnionPay interchange centre (CUPS)",
  version: 1987,
  network: "unionpay",
  mti: "ascii",
  bitmap: { encoding: "binary" },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
  header: {
    headerLength: { format: "b8", name: "Header length", starts: "2E", counts: "header" },
    version: { format: "b8", name: "Header flag and version" },
    messageLength: { format: "n4", name: "Total message length", encoding: "ascii", counts: "message" },
    destinationId: { format: "ans11", name: "Destination", encoding: "ascii" },
    sourceId: { format: "ans11", name: "Source", encoding: "ascii" },
    reserved: { format: "b24", name: "Reserved" },
    batchNumber: { format: "b8", name: "Batch number" },
    transactionInformation: { format: "ans8", name: "Transaction information", encoding: "ascii" },
    userInformation: { format: "b8", name: "User information" },
    rejectCode: { format: "ans5", name: "Reject code", encoding: "ascii" },
  },
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
    15: { format: "n4", as: "settlementDate" },
    16: { format: "n4", as: "conversionDate" },
    18: { format: "n4", as: "merchantCategoryCode" },
    19: { format: "n3", as: "acquirerCountryCode" },
    22: { format: "n3", as: "posEntryMode" },
    23: { format: "n3", as: "cardSequenceNumber" },
    25: { format: "n2", as: "posConditionCode" },
    26: { format: "n2", as: "pinCaptureCode" },
    28: { format: "x+n8", as: "amountTransactionFee" },
    32: { format: "n..11", as: "acquirerId" },
    33: { format: "n..11", as: "forwarderId" },
    35: { format: "z..37", as: "track2" },
    36: { format: "z...104", as: "track3" },
    37: { format: "an12", as: "retrievalReferenceNumber" },
    38: { format: "an6", as: "authorisationCode" },
    39: { format: "an2", as: "responseCode" },
    41: { format: "ans8", as: "terminalId" },
    42: { format: "ans15", as: "merchantId" },
    43: { format: "ans40", as: "merchantNameLocation", encoding: "gbk" },
    44: { format: "ans..25", as: "additionalResponseData" },
    45: { format: "ans..76", as: "track1" },
    48: {
      format: "ans...512",
      as: "additionalDataPrivate",
      parts: {
        1: { format: "an2", as: "usageCode" },
        2: {
          format: "ans...510",
          as: "additionalDataPrivate",
          length: "remainder",
          encoding: "gbk",
          cases: [
            {
              when: { "48.1": "AS" },
              row: {
                format: "ans...510",
                as: "additionalDataPrivate",
                length: "remainder",
                tlv: usages,
                tags: usages48,
              },
            },
            {
              when: { "48.1": "BC" },
              row: /* @__PURE__ */ Object.assign({}, riskAssessment, { length: "remainder" } as const),
            },
            {
              when: { "48.1": "IP" },
              row: /* @__PURE__ */ Object.assign({}, instalments, { length: "remainder" } as const),
            },
            {
              when: { "48.1": "PB" },
              row: /* @__PURE__ */ Object.assign({}, originalEntryMode, { length: "remainder" } as const),
            },
            { when: { "48.1": "NK" }, row: { format: "b...510", as: "keyData", length: "remainder" } },
            {
              when: { "48.1": "ON" },
              row: { format: "ans...510", name: "Order number", privacy: "show", length: "remainder" },
            },
          ],
        },
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
        1: { format: "n1", as: "pinFormat" },
        2: { format: "n1", as: "encryptionMethod" },
        3: { format: "n14", as: "reserved", privacy: "show" },
      },
    },
    54: { format: "an...120", as: "additionalAmounts", parts: unionpayAmountParts, repeat: true },
    55: { format: "b...255", as: "iccData", tlv: "ber", tags: emvTags },
    56: {
      format: "ans...512",
      name: "Additional information",
      as: "reservedIso",
      tlv: usages,
      tags: { PR: { name: "Payment account reference" } },
    },
    57: {
      format: "ans...100",
      name: "Additional transaction information",
      as: "reservedNational",
      parts: {
        1: { format: "an2", as: "usageCode" },
        2: {
          format: "ans...98",
          as: "freeText",
          length: "remainder",
          encoding: "gbk",
          cases: [
            {
              when: { "57.1": "AB" },
              row: {
                format: "ans...98",
                name: "Texts to show",
                as: "freeText",
                length: "remainder",
                parts: {
                  1: { format: "ans20", name: "Issuer's text", as: "hostText", encoding: "gbk", short: true },
                  2: { format: "ans20", name: "UnionPay's text", as: "hostText", encoding: "gbk", short: true },
                  3: { format: "ans58", as: "reserved", short: true },
                },
              },
            },
            {
              when: { "57.1": "AS" },
              row: {
                format: "ans...98",
                name: "Several usages",
                as: "reservedNational",
                length: "remainder",
                tlv: usages,
                tags: { AR: { name: "Additional response information", privacy: "show" } },
              },
            },
          ],
        },
      },
    },
    59: {
      format: "ans...600",
      name: "Statement inquiry",
      as: "reservedNational",
      parts: {
        1: { format: "an2", as: "usageCode" },
        2: { format: "ans...598", name: "Statement", privacy: "hide", length: "remainder", encoding: "gbk" },
      },
    },
    60: {
      format: "ans...100",
      name: "Reason and circumstances",
      as: "reservedPrivate",
      parts: {
        1: { format: "ans4", name: "Message reason code", privacy: "show", short: true },
        2: { format: "ans1", as: "accountHolderType", short: true },
        3: { format: "ans1", as: "terminalReadCapability", short: true },
        4: { format: "ans1", as: "iccConditionCode", short: true },
        5: { format: "ans1", as: "reserved", privacy: "show", short: true },
        6: { format: "ans2", as: "acceptanceDeviceType", short: true },
        7: { format: "ans1", as: "pinWaiver", short: true },
        8: { format: "ans1", as: "chipVerificationReliability", short: true },
        9: { format: "ans2", as: "electronicCommerceIndicator", short: true },
        10: { format: "ans1", as: "interactionMethod", short: true },
        11: {
          format: "ans86",
          as: "transactionCircumstances",
          short: true,
          parts: {
            1: { format: "ans2", name: "Special pricing type", privacy: "show", short: true },
            2: { format: "ans1", name: "Special pricing level", privacy: "show", short: true },
            3: { format: "ans3", as: "reserved", privacy: "show", short: true },
            4: { format: "ans1", as: "partialApprovalFlag", short: true },
            5: { format: "ans1", as: "initiationMethod", short: true },
            6: { format: "ans1", as: "transactionMedium", short: true },
            7: { format: "ans1", name: "Chip application", privacy: "show", short: true },
            8: { format: "ans2", name: "Settlement type of the account", privacy: "show", short: true },
            9: { format: "ans1", name: "Level of the card", privacy: "show", short: true },
            10: { format: "ans2", name: "Card product", privacy: "show", short: true },
            11: { format: "ans71", as: "reserved", short: true },
          },
        },
      },
    },
    61: {
      format: "ans...200",
      name: "Cardholder authentication",
      privacy: "hide",
      parts: {
        1: { format: "ans2", name: "Kind of identity document", privacy: "show", short: true },
        2: { format: "ans20", as: "identityDocument", short: true },
        3: { format: "ans1", name: "Result for the magnetic stripe", as: "securityCodeResult", short: true },
        4: { format: "ans1", name: "Result for the PIN", privacy: "show", short: true },
        5: { format: "ans3", name: "Centre's flag", privacy: "show", short: true },
        6: { format: "ans3", as: "cardSecurityCode", short: true },
        7: { format: "ans1", as: "securityCodeResult", short: true },
        8: { format: "ans1", name: "Result for the cryptogram", privacy: "show", short: true },
        9: { format: "ans3", name: "Authentication flag", privacy: "show", short: true },
        10: { format: "ans165", name: "Authentication data", privacy: "hide", encoding: "gbk", short: true },
      },
    },
    62: {
      format: "ans...200",
      name: "Switching data",
      as: "reservedPrivate",
      parts: {
        1: { format: "an2", as: "usageCode" },
        2: { format: "ans...198", name: "Switching data", privacy: "hide", length: "remainder", encoding: "gbk" },
      },
    },
    63: {
      format: "ans...512",
      name: "Financial network data",
      as: "reservedPrivate",
      tlv: usages,
      tags: { SM: { format: "b..99", as: "pinData" }, TK: { format: "b...512", as: "paymentToken" } },
    },
    70: { format: "n3", as: "networkManagementInformationCode" },
    90: { format: "n42", as: "originalDataElements" },
    96: { format: "b64", as: "messageSecurityCode" },
    100: { format: "n..11", as: "receiverId" },
    102: { format: "ans..28", as: "accountId1" },
    103: { format: "ans..28", as: "accountId2" },
    104: { format: "ans...512", name: "Additional information", as: "reservedIso", tlv: usages },
    113: { format: "ans...512", name: "Additional information", as: "reservedNational", tlv: usages },
    116: { format: "ans...512", name: "Additional information", as: "reservedNational", tlv: usages },
    117: { format: "ans...256", name: "Additional information", as: "reservedNational", tlv: usages },
    121: {
      format: "ans...100",
      name: "Reserved for the centre",
      as: "reservedPrivate",
      parts: {
        1: { format: "ans1", as: "responseReasonCode", short: true },
        2: { format: "ans1", as: "messageConversionCode", short: true },
        3: { format: "ans1", as: "cardNature", short: true },
        4: { format: "ans40", name: "Reserved for the centre", as: "reserved", short: true },
        5: { format: "ans57", name: "Parties of a transfer, or fees", privacy: "hide", short: true },
      },
    },
    122: { format: "ans...100", name: "Reserved for the acquirer", as: "reservedPrivate", encoding: "gbk" },
    123: { format: "ans...999", name: "Reserved for the issuer", as: "reservedPrivate", encoding: "gbk" },
    125: { format: "ans...256", name: "Additional information", as: "reservedPrivate", tlv: usages },
    126: { format: "ans...256", name: "Additional information", as: "reservedPrivate", tlv: usages },
    128: { format: "b64", as: "mac" },
  },
  flows: [
    { flow: "reversal", when: { mti: "04" } },
    { flow: "network_management", when: { mti: "08" } },
    { flow: "balance_inquiry", when: { mti: ["01", "02"], 3: ["30", "31"] } },
  ],
});
