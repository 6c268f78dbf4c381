import { builtInSpec } from "../spec/built-in-spec.ts";
import type { Spec } from "../spec/spec.ts";
import { amountParts } from "./amount-parts.ts";
import { emvTags } from "./emv-tags.ts";
import type { MastercardIpmFields } from "./mastercard-ipm.fields.ts";

/** Private data subelements: four digits of tag and three of length. */
const tlv = { tag: "n4", length: "n3" } as const;

const tags = {
  "0023": { name: "Terminal type", privacy: "show" },
  "0052": { name: "Electronic commerce security", privacy: "show" },
  "0122": { name: "Electronic card indicator", privacy: "show" },
  "0148": { name: "Currency exponents", privacy: "show" },
  "0158": { name: "Business activity", privacy: "show" },
  "0165": { name: "Settlement indicator", privacy: "show" },
} as const;

/**
 * Mastercard IPM clearing records: ISO 8583:1993 in EBCDIC with binary bitmaps, private data as tagged subelements.
 *
 * Elements 48, 62 and 123 to 125 hold the subelements; 43 is name, street and city, each ended by a backslash. One
 * record is one message: the record lengths and the blocks of 1,014 bytes of a file are framing. Files in ASCII:
 * `extendSpec(mastercardIpm, { mti: "ascii", wire: { n: "ascii", an: "ascii", z: "ascii", length: "ascii" } })`.
 *
 * @example
 * const bytes = fromHex("F1F2F4F0" + "8000000000010000" + "0000000000000000" + "F0F0F8" + "F0F0F0F1F0F0F1E8");
 * decode(mastercardIpm, bytes).fields[48]; // [{ tag: "0001", value: "Y" }]
 */
export const mastercardIpm: Spec<MastercardIpmFields> = /* @__PURE__ */ builtInSpec({
  name: "mastercard-ipm",
  title: "Mastercard Integrated Product Messages (clearing)",
  version: 1993,
  mti: "ebcdic",
  bitmap: { encoding: "binary" },
  wire: { n: "cp500", an: "cp500", b: "binary", z: "cp500", length: "ebcdic" },
  elements: {
    2: { format: "n..19", as: "pan" },
    3: { format: "n6", as: "processingCode" },
    4: { format: "n12", as: "amountTransaction" },
    5: { format: "n12", name: "Amount, reconciliation", as: "amountSettlement" },
    6: { format: "n12", as: "amountCardholderBilling" },
    9: { format: "n8", name: "Conversion rate, reconciliation", as: "conversionRateSettlement" },
    10: { format: "n8", as: "conversionRateCardholderBilling" },
    12: { format: "n12", as: "localDateTime" },
    14: { format: "n4", as: "expirationDate" },
    22: { format: "an12", as: "posDataCode" },
    23: { format: "n3", as: "cardSequenceNumber" },
    24: { format: "n3", as: "functionCode" },
    25: { format: "n4", name: "Message reason code", privacy: "show" },
    26: { format: "n4", as: "merchantCategoryCode" },
    30: { format: "n24", as: "amountsOriginal" },
    31: { format: "ans..23", as: "acquirerReferenceData" },
    32: { format: "n..11", as: "acquirerId" },
    33: { format: "n..11", as: "forwarderId" },
    37: { format: "an12", as: "retrievalReferenceNumber" },
    38: { format: "ans6", as: "authorisationCode" },
    40: { format: "an3", as: "serviceRestrictionCode" },
    41: { format: "ans8", as: "terminalId" },
    42: { format: "ans15", as: "merchantId" },
    43: { format: "ans..99", as: "merchantNameLocation" },
    48: { format: "ans...999", as: "additionalDataPrivate", tlv, tags },
    49: { format: "n3", as: "currencyTransaction" },
    50: { format: "n3", as: "currencySettlement" },
    51: { format: "n3", as: "currencyCardholderBilling" },
    54: { format: "ans...120", as: "additionalAmounts", parts: amountParts, repeat: true },
    55: { format: "b...255", as: "iccData", tlv: "ber", tags: emvTags },
    62: { format: "ans...999", name: "Additional data 2", as: "additionalDataPrivate", tlv, tags },
    63: { format: "ans...16", as: "networkTransactionId" },
    71: { format: "n8", as: "messageNumber" },
    72: { format: "ans...999", name: "Data record", privacy: "hide" },
    73: { format: "n6", as: "actionDate" },
    93: { format: "n..11", as: "transactionDestinationId" },
    94: { format: "n..11", as: "transactionOriginatorId" },
    95: { format: "ans..10", name: "Issuer's reference data", privacy: "hide" },
    100: { format: "n..11", as: "receiverId" },
    111: { format: "ans...999", name: "Amount, currency conversion assessment", privacy: "show" },
    123: { format: "ans...999", name: "Additional data 3", as: "additionalDataPrivate", tlv, tags },
    124: { format: "ans...999", name: "Additional data 4", as: "additionalDataPrivate", tlv, tags },
    125: { format: "ans...999", name: "Additional data 5", as: "additionalDataPrivate", tlv, tags },
    127: { format: "ans...999", name: "Network data", privacy: "hide" },
  },
});
