import { builtInSpec } from "../spec/built-in-spec.ts";
import type { Spec } from "../spec/spec.ts";
import type { GiccFields } from "./gicc.fields.ts";

/**
 * GICC (Germany, authorisation of key accounts): packed digits, text and lengths in EBCDIC, one binary bitmap.
 *
 * Lengths count bytes, also those of packed digits. Elements 55 and 60 hold entries of three digits of length, which
 * counts the tag with the value, two of tag, and bytes. Two zero bytes and a length of two are framing. What open sources
 * do not carry is absent.
 *
 * @example
 * const bytes = fromHex("0110" + "4000000002000000" + "F0F8" + "5101080000000033" + "F5F1");
 * decode(gicc, bytes).fields[39]; // "51"
 */
export const gicc: Spec<GiccFields> = /* @__PURE__ */ builtInSpec({
  name: "gicc",
  title: "GICC key accounts authorisation (Germany)",
  network: "gicc",
  version: 1987,
  mti: "bcd",
  bitmap: { encoding: "binary", size: 64 },
  wire: { n: "bcd", an: "cp037", b: "binary", z: "bcd", length: "ebcdic", justify: "right" },
  elements: {
    2: { format: "n..19", as: "pan", unit: "bytes" },
    3: { format: "n6", as: "processingCode" },
    4: { format: "n12", as: "amountTransaction" },
    11: { format: "n6", as: "stan" },
    12: { format: "n6", as: "localTime" },
    13: { format: "n4", as: "localDate" },
    14: { format: "n4", as: "expirationDate" },
    17: { format: "n4", as: "captureDate" },
    18: { format: "n4", as: "merchantCategoryCode" },
    22: { format: "n3", as: "posEntryMode" },
    23: { format: "n3", as: "cardSequenceNumber" },
    24: { format: "n3", as: "networkInternationalId" },
    25: { format: "n2", as: "posConditionCode" },
    26: { format: "n2", as: "pinCaptureCode" },
    32: { format: "n..11", as: "acquirerId", unit: "bytes" },
    35: { format: "z..37", as: "track2", unit: "bytes" },
    37: { format: "an12", as: "retrievalReferenceNumber" },
    38: { format: "an6", as: "authorisationCode" },
    39: { format: "an2", as: "responseCode" },
    41: { format: "ans8", as: "terminalId" },
    42: { format: "ans15", as: "merchantId" },
    43: { format: "ans..99", as: "merchantNameLocation" },
    44: { format: "ans..99", as: "additionalResponseData" },
    46: { format: "ans...204", as: "additionalDataIso" },
    49: { format: "n3", as: "currencyTransaction" },
    52: { format: "b64", as: "pinData" },
    55: {
      format: "ans...999",
      as: "iccData",
      tlv: { tag: "n2", length: "n3", order: "length-first", counts: "tag" },
      tags: {
        "01": { format: "b...64", as: "applicationCryptogram" },
        "02": { format: "b...64", as: "cryptogramInformation" },
        "03": { format: "b...64", as: "issuerApplicationData" },
        "04": { format: "b...64", as: "unpredictableNumber" },
        "05": { format: "b...64", as: "applicationTransactionCounter" },
        "06": { format: "b...64", as: "terminalVerificationResults" },
        "07": { format: "b...64", as: "transactionDate" },
        "10": { format: "b...64", as: "iccCurrency" },
        "12": { format: "b...64", as: "terminalCountryCode" },
        "17": { format: "b...64", as: "interfaceDeviceSerial" },
        "21": { format: "b...64", as: "transactionSequenceCounter" },
        "*": { format: "b...999", name: "Chip data" },
      },
    },
    57: { format: "b...999", name: "Encryption parameters", as: "keyData" },
    60: {
      format: "ans...999",
      name: "Additional data",
      as: "reservedPrivate",
      tlv: { tag: "n2", length: "n3", order: "length-first", counts: "tag" },
      tags: { "*": { format: "b...999", name: "Additional data" } },
    },
    63: { format: "n6", as: "reservedPrivate", privacy: "show" },
    64: { format: "b64", as: "mac" },
  },
  flows: [
    { flow: "reversal", when: { mti: "04" } },
    { flow: "network_management", when: { mti: "08" } },
    { flow: "purchase", when: { mti: "01", 3: ["00", "09"] } },
  ],
});
