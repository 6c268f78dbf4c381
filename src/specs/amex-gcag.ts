import { builtInExtension } from "../spec/built-in-extension.ts";
import type { Spec } from "../spec/spec.ts";
import type { AmexGcagFields } from "./amex-gcag.fields.ts";
import { amountParts } from "./amount-parts.ts";
import { iso1993Ascii } from "./iso8583-1993-ascii.ts";

/**
 * American Express GCAG (Global Credit Authorization Guide): ISO 8583:1993 in EBCDIC, binary bitmaps.
 *
 * Elements of its own begin with `AX` and three letters that name their layout; chip data in 55 are positional, not TLV.
 * 53 holds the card security code. A length of two bytes, big endian and counting itself, is framing.
 *
 * @example
 * const bytes = fromHex("F1F1F1F0" + "0000000002000000" + "F1F8F1");
 * decode(amexGcag, bytes).fields[39]; // "181"
 */
export const amexGcag: Spec<AmexGcagFields> = /* @__PURE__ */ builtInExtension(iso1993Ascii, {
  name: "amex-gcag",
  title: "American Express GCAG authorisation",
  network: "amex",
  mti: "ebcdic",
  bitmap: { encoding: "binary" },
  wire: { n: "cp037", an: "cp037", z: "cp037", length: "ebcdic" },
  elements: {
    53: { format: "ans..17", name: "Card identification number", as: "cardSecurityCode" },
    54: { format: "ans...120", as: "additionalAmounts", parts: amountParts, repeat: true },
    55: {
      format: "b...256",
      as: "iccData",
      parts: {
        1: { format: "an4", name: "Header name", privacy: "show" },
        2: { format: "n4", name: "Header version", privacy: "show", encoding: "bcd" },
        3: { format: "b64", as: "applicationCryptogram" },
        4: { format: "b...240", as: "iccData", length: "remainder" },
      },
    },
    60: {
      format: "ans...999",
      name: "Additional data for national use",
      as: "reservedNational",
      parts: {
        1: { format: "an2", name: "Primary identifier", privacy: "show" },
        2: { format: "an3", name: "Secondary identifier", privacy: "show" },
        3: {
          format: "b...994",
          as: "reservedNational",
          length: "remainder",
          cases: [
            {
              when: { "60.2": "AAD" },
              row: {
                format: "ans...994",
                name: "Aggregator data",
                length: "remainder",
                bitmap: { encoding: "binary", size: 32 },
                parts: {
                  2: { format: "ans20", name: "Seller identifier", privacy: "text" },
                  3: { format: "ans..40", name: "Seller e-mail address" },
                  4: { format: "ans20", name: "Seller telephone" },
                  5: { format: "ans11", name: "Owner number" },
                  6: { format: "an1", name: "Indicator", privacy: "show" },
                  7: { format: "an15", name: "Original transaction identifier", as: "networkTransactionId" },
                },
              },
            },
          ],
        },
      },
    },
    61: {
      format: "ans...999",
      name: "SafeKey data",
      as: "reservedNational",
      parts: {
        1: { format: "an2", name: "Primary identifier", privacy: "show" },
        2: { format: "an3", name: "Secondary identifier", privacy: "show" },
        3: { format: "an2", as: "electronicCommerceIndicator" },
        4: { format: "an4", name: "AEVV identifier", privacy: "show" },
        5: { format: "b160", as: "cardholderAuthenticationValue" },
        6: { format: "an3", name: "XID identifier", privacy: "show" },
        7: { format: "b160", name: "XID", as: "cardholderAuthenticationValue" },
      },
    },
    63: {
      format: "ans...205",
      name: "Address verification",
      as: "addressVerificationData",
      parts: {
        1: { format: "an2", name: "Service identifier", privacy: "show" },
        2: { format: "an2", name: "Request type", privacy: "show" },
        3: { format: "ans9", name: "Billing postal code", as: "addressVerificationData", short: true },
        4: { format: "ans20", name: "Billing address", as: "addressVerificationData", short: true },
        5: { format: "ans172", name: "Further data", as: "addressVerificationData", length: "remainder" },
      },
    },
    112: { format: "b...999", name: "Payment account data", as: "paymentToken" },
    113: { format: "b...999", name: "Acceptance environment data", as: "reservedIso" },
    123: { format: "b...999", name: "Additional transaction data", as: "reservedPrivate" },
  },
});
