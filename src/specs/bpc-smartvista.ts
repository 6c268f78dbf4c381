import { builtInExtension } from "../spec/built-in-extension.ts";
import type { Spec } from "../spec/spec.ts";
import type { BpcSmartvistaFields } from "./bpc-smartvista.fields.ts";
import { emvTags } from "./emv-tags.ts";
import { iso1987Ascii } from "./iso8583-1987-ascii.ts";

/**
 * BPC SmartVista front end: ISO 8583:1987 in ASCII, binary bitmaps, with three digits in 39 and the date in 12.
 *
 * The response codes are those of BPC, close to the action codes of 1993 but not the same table. A length of two bytes or
 * four digits before the message is framing; installations differ.
 *
 * @example
 * const bytes = fromHex("30323130" + "0000000002000000" + "313136");
 * decode(bpcSmartvista, bytes).fields[39]; // "116"
 */
export const bpcSmartvista: Spec<BpcSmartvistaFields> = /* @__PURE__ */ builtInExtension(iso1987Ascii, {
  name: "bpc-smartvista",
  title: "BPC SmartVista front end, host to host",
  network: [],
  bitmap: { encoding: "binary" },
  elements: {
    12: { format: "n12", as: "localDateTime" },
    15: { format: "n6", as: "settlementDate" },
    39: { format: "an3", as: "responseCode" },
    46: { format: "ans...999", as: "amountsFees" },
    53: { format: "b72", as: "securityControl", privacy: "hide" },
    55: { format: "b...999", as: "iccData", tlv: "ber", tags: emvTags },
  },
});
