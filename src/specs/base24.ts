import { builtInExtension } from "../spec/built-in-extension.ts";
import type { Spec } from "../spec/spec.ts";
import type { Base24Fields } from "./base24.fields.ts";
import { iso1987Ascii } from "./iso8583-1987-ascii.ts";

/**
 * ACI BASE24 (host and interchange messages): ISO 8583:1987 in ASCII, bitmaps as hex digits, behind `ISO` and nine digits.
 *
 * Binary data are hex digits too; element 41 has 16 characters. 60 to 63 and 120 to 126 differ between the products for
 * terminals and for ATMs and are text here, hidden: tokens in 63 or 126 hold card security codes and chip data. Lengths
 * of two bytes and a byte 03 at the end are framing.
 *
 * @example
 * const text = "ISO026000070" + "0210" + "0000000002000000" + "51";
 * decode(base24, new TextEncoder().encode(text)).fields[39]; // "51"
 */
export const base24: Spec<Base24Fields> = /* @__PURE__ */ builtInExtension(iso1987Ascii, {
  name: "base24",
  title: "ACI BASE24 ISO message",
  network: [],
  wire: { b: "hex" },
  header: {
    literal: { format: "a3", name: "Literal", encoding: "ascii", starts: "49534F" },
    product: { format: "n2", name: "Product", encoding: "ascii" },
    release: { format: "n2", name: "Release", encoding: "ascii" },
    status: { format: "n3", name: "Status", encoding: "ascii" },
    originator: { format: "n1", name: "Originator", encoding: "ascii" },
    responder: { format: "n1", name: "Responder", encoding: "ascii" },
  },
  elements: {
    36: { format: "ans...104", as: "track3" },
    41: { format: "ans16", as: "terminalId" },
    44: { format: "ans..27", as: "additionalResponseData" },
    48: { format: "ans...999", name: "Retailer or additional data", as: "additionalDataPrivate" },
    54: { format: "ans...120", as: "additionalAmounts" },
    55: { format: "ans...999", as: "iccData" },
    60: { format: "ans...999", name: "Terminal data", as: "reservedPrivate" },
    61: { format: "ans...999", name: "Issuer, category and response code", as: "reservedPrivate" },
    62: { format: "ans...999", name: "Postal code", as: "reservedPrivate" },
    63: { format: "ans...999", as: "tokenData" },
    65: null,
    120: { format: "ans...999", name: "Terminal address and branch", as: "reservedPrivate" },
    121: { format: "ans...999", name: "Authorisation indicators", as: "reservedPrivate" },
    122: { format: "ans...999", name: "Card issuer", as: "reservedPrivate" },
    123: { format: "ans...999", name: "Cryptographic service or invoice", as: "reservedPrivate" },
    124: { format: "ans...999", name: "Deposit type, or batch and shift", as: "reservedPrivate" },
    125: { format: "ans...999", name: "Account indicator, or settlement data", as: "reservedPrivate" },
    126: { format: "ans...999", name: "Tokens, or preauthorisation data", as: "tokenData" },
    127: { format: "ans...999", name: "User data", as: "reservedPrivate" },
  },
});
