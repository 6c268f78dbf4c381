import { builtInExtension } from "../spec/built-in-extension.ts";
import type { Spec } from "../spec/spec.ts";
import { iso1987Ascii } from "./iso8583-1987-ascii.ts";
import type { TsysIssuerFields } from "./tsys-issuer.fields.ts";

/**
 * TSYS towards an issuer: ISO 8583:1987 in ASCII, binary bitmaps, with private elements of two digits of length.
 *
 * There is no header; a length before the message is framing.
 *
 * @example
 * const bytes = fromHex("30323130" + "0000000002000000" + "3531");
 * decode(tsysIssuer, bytes).fields[39]; // "51"
 */
export const tsysIssuer: Spec<TsysIssuerFields> = /* @__PURE__ */ builtInExtension(iso1987Ascii, {
  name: "tsys-issuer",
  title: "TSYS issuer interface",
  network: [],
  bitmap: { encoding: "binary" },
  elements: {
    22: {
      format: "n4",
      name: "Point of service entry mode",
      parts: { 1: { format: "n3", as: "posEntryMode" }, 2: { format: "n1", as: "reserved" } },
    },
    28: { format: "an9", as: "amountTransactionFee" },
    29: { format: "n8", as: "amountSettlementFee" },
    30: { format: "n8", as: "amountTransactionProcessingFee" },
    31: { format: "n15", as: "amountSettlementProcessingFee" },
    53: { format: "n18", as: "securityControl" },
    56: { format: "ans..35", as: "reservedIso" },
    60: { format: "ans..8", as: "reservedPrivate" },
    61: { format: "ans..36", as: "reservedPrivate" },
    72: { format: "ans...999", name: "Data record", as: "reservedPrivate" },
    86: { format: "n15", as: "creditsAmount" },
    87: { format: "n15", as: "creditsReversalAmount" },
    88: { format: "n15", as: "debitsAmount" },
    89: { format: "n15", as: "debitsReversalAmount" },
    93: { format: "n4", as: "responseIndicator" },
    94: { format: "an2", as: "serviceIndicator" },
    97: { format: "n16", as: "netSettlementAmount" },
    99: { format: "n1", as: "settlementInstitutionId" },
    100: { format: "an..11", as: "receiverId" },
    101: { format: "ans17", as: "fileName" },
    104: { format: "ans..28", as: "transactionDescription" },
    113: { format: "n..11", as: "reservedNational" },
    117: { format: "ans...120", as: "reservedNational" },
    122: { format: "ans..78", as: "reservedPrivate" },
    124: { format: "ans...255", as: "reservedPrivate" },
    125: { format: "ans..28", as: "reservedPrivate" },
    126: { format: "b..99", as: "reservedPrivate" },
  },
});
