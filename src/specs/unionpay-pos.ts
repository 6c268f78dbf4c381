import { builtInSpec } from "../spec/built-in-spec.ts";
import type { Spec } from "../spec/spec.ts";
import { unionpayAmountParts } from "./additional-amounts.ts";
import { emvTags } from "./emv-tags.ts";
import type { UnionpayPosFields } from "./unionpay-pos.fields.ts";

/**
 * UnionPay POS (银联POS终端): terminal to acquirer host, packed digits, 64 elements, TPDU and a header of 6 bytes.
 *
 * The length of the frame (2 bytes, big endian) is framing: decode from the TPDU on. Lengths count digits for `n` and
 * `z`, bytes for the rest; an odd number of digits stands on the left with a filler nibble. Chinese text is GBK. The
 * private elements 46 to 48, 57 to 59 and 62 differ between acquirers: derive a dialect with `extendSpec`.
 *
 * @example
 * const frame = fromHex("001760000300006031003113030210000000000200000035" + "31");
 * decode(unionpayPos, frame.subarray(2)).fields[39]; // "51"
 */
export const unionpayPos: Spec<UnionpayPosFields> = /* @__PURE__ */ builtInSpec({
  name: "unionpay-pos",
  title: "UnionPay POS terminal to acquirer host",
  version: 1987,
  network: ["unionpay", "china-pos-legacy"],
  mti: "bcd",
  bitmap: { encoding: "binary", size: 64 },
  wire: { n: "bcd", an: "ascii", b: "binary", z: "bcd", length: "bcd", justify: "left" },
  header: {
    tpdu: { format: "z10", name: "TPDU", starts: "60" },
    applicationType: { format: "z2", name: "Application type" },
    softwareVersion: { format: "z2", name: "Software version" },
    terminalStatus: { format: "z1", name: "Terminal status" },
    processingRequirement: { format: "z1", name: "Processing requirement" },
    softwareSubVersion: { format: "z6", name: "Software sub-version" },
  },
  elements: {
    2: { format: "n..19", as: "pan" },
    3: { format: "n6", as: "processingCode" },
    4: { format: "n12", as: "amountTransaction" },
    5: {
      format: "n12",
      as: "amountSettlement",
    },
    11: { format: "n6", as: "stan" },
    12: { format: "n6", as: "localTime" },
    13: { format: "n4", as: "localDate" },
    14: { format: "n4", as: "expirationDate" },
    15: { format: "n4", as: "settlementDate" },
    22: { format: "n3", as: "posEntryMode" },
    23: { format: "n3", as: "cardSequenceNumber", justify: "right" },
    24: {
      format: "n3",
      as: "networkInternationalId",
      justify: "right",
    },
    25: { format: "n2", as: "posConditionCode" },
    26: { format: "n2", as: "pinCaptureCode" },
    27: {
      format: "n1",
      as: "debitCreditFlag",
    },
    32: { format: "n..11", as: "acquirerId" },
    35: {
      format: "z..37",
      as: "track2",
    },
    36: { format: "z...104", as: "track3" },
    37: { format: "an12", as: "retrievalReferenceNumber" },
    38: { format: "an6", as: "authorisationCode" },
    39: {
      format: "an2",
      as: "responseCode",
    },
    41: { format: "ans8", as: "terminalId" },
    42: { format: "ans15", as: "merchantId" },
    43: {
      format: "ans40",
      as: "merchantNameLocation",
      encoding: "gbk",
    },
    44: {
      format: "ans..25",
      as: "additionalResponseData",
      parts: {
        1: { format: "ans11", name: "Issuer", as: "issuerId", short: true },
        2: { format: "ans11", name: "Acquirer", as: "acquirerId", short: true },
        3: { format: "ans3", as: "reserved", short: true },
      },
    },
    46: {
      format: "ans...999",
      as: "additionalDataIso",
      encoding: "gbk",
    },
    47: {
      format: "ans...999",
      as: "additionalDataNational",
      encoding: "gbk",
    },
    48: {
      format: "n...322",
      as: "additionalDataPrivate",
    },
    49: { format: "an3", as: "currencyTransaction" },
    52: { format: "b64", as: "pinData" },
    53: {
      format: "n16",
      as: "securityControl",
      parts: {
        1: { format: "n1", as: "pinFormat" },
        2: { format: "n1", as: "encryptionMethod" },
        3: { format: "n1", as: "trackEncryption" },
        4: { format: "n13", as: "reserved", privacy: "show" },
      },
    },
    54: {
      format: "an...40",
      as: "additionalAmounts",
      parts: unionpayAmountParts,
      repeat: true,
    },
    55: {
      format: "b...999",
      as: "iccData",
      tlv: "ber",
      tags: emvTags,
    },
    56: {
      format: "ans...999",
      as: "hostText",
      encoding: "gbk",
    },
    57: { format: "ans...999", name: "Private data", as: "reservedNational", encoding: "gbk" },
    58: { format: "b...999", as: "pursePayload" },
    59: {
      format: "ans...999",
      as: "terminalInfo",
      encoding: "gbk",
    },
    60: {
      format: "n...17",
      name: "Transaction information",
      as: "reservedPrivate",
      parts: {
        1: { format: "n2", as: "transactionType" },
        2: { format: "n6", as: "batchNumber" },
        3: { format: "n3", as: "networkManagementCode" },
        4: { format: "n1", as: "terminalReadCapability" },
        5: { format: "n1", as: "iccConditionCode" },
        6: { format: "n1", as: "partialApprovalFlag" },
        7: { format: "n3", as: "accountType" },
      },
    },
    61: {
      format: "n...29",
      as: "originalMessage",
      parts: {
        1: { format: "n6", as: "originalBatchNumber" },
        2: { format: "n6", as: "originalStan" },
        3: { format: "n4", as: "originalDate" },
        4: { format: "n2", as: "originalAuthorisationMethod" },
        5: { format: "n11", as: "originalAuthorisationInstitution" },
      },
    },
    62: {
      format: "b...999",
      as: "keyData",
    },
    63: {
      format: "ans...163",
      name: "Card company and free text",
      as: "reservedPrivate",
      parts: {
        1: { format: "ans3", as: "cardCompany", short: true },
        2: {
          format: "ans160",
          as: "freeText",
          short: true,
          parts: {
            1: { format: "ans20", name: "Issuer's text", as: "hostText", encoding: "gbk", short: true },
            2: { format: "ans20", name: "UnionPay's text", as: "hostText", encoding: "gbk", short: true },
            3: { format: "ans20", name: "Acquirer's text", as: "hostText", encoding: "gbk", short: true },
            4: {
              format: "ans100",
              name: "Terminal's text",
              as: "hostText",
              encoding: "gbk",
              short: true,
            },
          },
        },
      },
    },
    64: { format: "b64", as: "mac" },
  },
  flows: [
    { flow: "reversal", when: { mti: "04" } },
    { flow: "network_management", when: { mti: "08" } },
    { flow: "balance_inquiry", when: { mti: ["0200", "0210"], 3: "31", "60.1": "01" } },
    { flow: "purchase", when: { mti: ["0200", "0210"], 3: "00", 25: ["!06", "!18", "!60"], "60.1": "22" } },
    { flow: "void", when: { mti: ["0200", "0210"], 3: "20", 25: ["!06", "!18"], "60.1": "23" } },
    { flow: "refund", when: { mti: ["0220", "0230"], 3: "20", 25: ["!06", "!18"], "60.1": "25" } },
    { flow: "preauthorisation", when: { mti: ["0100", "0110"], 3: "03", 25: ["06", "18", "60"], "60.1": "10" } },
    { flow: "preauthorisation_cancellation", when: { mti: ["0100", "0110"], 3: "20", 25: ["06", "18"], "60.1": "11" } },
    { flow: "completion", when: { mti: ["0200", "0210"], 3: "00", 25: ["06", "18"], "60.1": "20" } },
    { flow: "completion", when: { mti: ["0220", "0230"], 3: "00", 25: ["06", "18"], "60.1": "24" } },
    { flow: "completion_cancellation", when: { mti: ["0200", "0210"], 3: "20", 25: ["06", "18"], "60.1": "21" } },
  ],
});
