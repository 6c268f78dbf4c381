import { builtInExtension } from "../spec/built-in-extension.ts";
import type { Spec } from "../spec/spec.ts";
import { iso1987Ascii } from "./iso8583-1987-ascii.ts";
import type { Iso8583PackageFields } from "./iso8583-package.fields.ts";
import { postilionIcc, postilionParts } from "./postilion-parts.ts";

const digits = { format: "n...999", as: "reservedPrivate" } as const;

/**
 * The wire format of the npm package `iso_8583` 2.6.7 with its default table, deviations from ISO 8583:1987 included.
 *
 * 64, 96 and 128 are 4 bytes, 53 is 48 bytes, and 127 is the container of Postilion with its chip data behind a bitmap.
 * The package always sends both bitmaps; this dialect does so too, and reads one as well. The
 * two bytes of length before a message are framing.
 *
 * @example
 * const bytes = fromHex("30383130" + "8020000002000000" + "0400000000000000" + "313233343536" + "3030" + "333031");
 * decode(iso8583Package, bytes).fields[70]; // "301"
 */
export const iso8583Package: Spec<Iso8583PackageFields> = /* @__PURE__ */ builtInExtension(iso1987Ascii, {
  name: "iso_8583",
  title: "npm package iso_8583 2.6.7, default formats",
  network: [],
  bitmap: { encoding: "binary", all: true },
  elements: {
    36: { format: "n...104", as: "track3" },
    37: { format: "anp12", as: "retrievalReferenceNumber" },
    38: { format: "anp6", as: "authorisationCode" },
    40: { format: "n3", as: "serviceRestrictionCode" },
    49: { format: "n3", as: "currencyTransaction" },
    51: { format: "n3", as: "currencyCardholderBilling" },
    53: { format: "b384", as: "securityControl", privacy: "hide" },
    54: { format: "an...120", as: "additionalAmounts" },
    55: { format: "ans...999", as: "iccData" },
    56: { format: "ans...999", as: "messageReasonCode" },
    58: { format: "n..11", as: "reservedNational" },
    59: { format: "ans...255", as: "reservedNational" },
    64: { format: "b32", as: "mac" },
    65: null,
    96: { format: "b32", as: "messageSecurityCode" },
    118: { format: "n...999", as: "reservedNational" },
    119: { format: "n...999", as: "reservedNational" },
    120: digits,
    121: digits,
    122: digits,
    123: { format: "an...999", as: "posDataCode" },
    127: {
      format: "ans......999999",
      as: "reservedPrivate",
      bitmap: { encoding: "binary", size: 64 },
      parts: /* @__PURE__ */ Object.assign({}, postilionParts, {
        1: { format: "b64", name: "The bitmap once more", privacy: "show" },
        2: { format: "n..32", name: "Switch key", as: "networkTransactionId" },
        25: postilionIcc,
        32: { format: "ans..33", name: "Universal authentication field", privacy: "hide" },
      } as const),
    },
    128: { format: "b32", as: "mac" },
  },
});
