import { builtInExtension } from "../spec/built-in-extension.ts";
import type { Spec } from "../spec/spec.ts";
import { amountParts } from "./amount-parts.ts";
import type { Iso1987Fields } from "./iso8583-1987-ascii.fields.ts";
import { iso1987Ascii } from "./iso8583-1987-ascii.ts";

/**
 * ISO 8583:1987, everything in EBCDIC, binary bitmaps of 8 or 16 bytes.
 *
 * The code page is 1047, that of most open implementations; 037 and 500 differ from it in brackets, `!`, `^`, `|` and a few
 * more. There is no header; a length before the message is framing.
 *
 * @example
 * const bytes = fromHex("F0F2F1F0" + "4000000002000000" + "F1F6F4F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1" + "F5F1");
 * decode(iso1987Ebcdic, bytes).fields[39]; // "51"
 *
 * const page500 = extendSpec(iso1987Ebcdic, { name: "acquirer-ebcdic", wire: { n: "cp500", an: "cp500", z: "cp500" } });
 */
export const iso1987Ebcdic: Spec<Iso1987Fields> = /* @__PURE__ */ builtInExtension(iso1987Ascii, {
  name: "iso8583-1987-ebcdic",
  title: "ISO 8583:1987, EBCDIC, binary bitmaps",
  mti: "ebcdic",
  bitmap: { encoding: "binary" },
  wire: { n: "cp1047", an: "cp1047", z: "cp1047", length: "ebcdic" },
  elements: {
    54: { format: "an...120", as: "additionalAmounts", parts: amountParts, repeat: true },
  },
});
