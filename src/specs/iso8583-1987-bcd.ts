import { builtInExtension } from "../spec/built-in-extension.ts";
import type { Spec } from "../spec/spec.ts";
import type { Iso1987Fields } from "./iso8583-1987-ascii.fields.ts";
import { iso1987Ascii } from "./iso8583-1987-ascii.ts";

/**
 * ISO 8583:1987, packed digits, text in ASCII, binary bitmaps of 8 or 16 bytes.
 *
 * Lengths are packed, one byte for two digits and two for three, and count digits for `n` and `z`, bytes for the rest. An
 * odd number of digits stands on the right behind a 0. The sign of a fee is a letter before packed digits; the sums in 54
 * are text. There is no header: a TPDU or a length before the message is framing, or a header of a derived dialect.
 *
 * @example
 * const bytes = fromHex("0210" + "4000080002000000" + "164111111111111111" + "0840" + "3531");
 * decode(iso1987Bcd, bytes).fields; // { 2: "4111111111111111", 21: "840", 39: "51" }
 *
 * const acquirer = extendSpec(iso1987Bcd, {
 *   name: "acquirer-bcd",
 *   header: { tpdu: { format: "z10", name: "TPDU", starts: "60" } },
 *   wire: { justify: "left" },
 *   elements: { 63: { format: "ans...40", name: "Display text", as: "hostText" } },
 * });
 */
export const iso1987Bcd: Spec<Iso1987Fields> = /* @__PURE__ */ builtInExtension(iso1987Ascii, {
  name: "iso8583-1987-bcd",
  title: "ISO 8583:1987, packed digits, binary bitmaps",
  mti: "bcd",
  bitmap: { encoding: "binary" },
  wire: { n: "bcd", z: "bcd", length: "bcd" },
});
