import type { ContentClass } from "./notation.ts";
import type { PartShape, Representation, WireShape } from "./spec.ts";

/** What a row is on the wire. */
export type Form =
  | "ber"
  | "entries"
  | "parts"
  | "digit-parts"
  | "bitmap-parts"
  | "sets"
  | "signed"
  | "binary"
  | "hex"
  | "text"
  | "gbk"
  | "track"
  | "digits";

/** The encoding of a row: its own, or the dialect's for the class. */
export function encodingOf(row: PartShape, content: ContentClass, wire: WireShape): Representation {
  if (row.encoding !== undefined) return row.encoding;
  if (content === "n" || content === "x+n") return wire.n;
  if (content === "b") return wire.b;
  return content === "z" ? wire.z : wire.an;
}

/** What a row is on the wire in this encoding, or which encodings it could have. */
export function formOf(
  row: PartShape,
  content: ContentClass,
  encoding: Representation,
): Form | { readonly expected: string } {
  const packed = encoding === "bcd";
  const hex = encoding === "hex" || encoding === "hex-ebcdic";
  if (row.tlv === "ber") {
    return encoding === "binary" || encoding === "hex" ? "ber" : { expected: "binary or hex, as tlv stands in bytes" };
  }
  if (row.tlv === "dataset")
    return encoding === "binary" ? "entries" : { expected: "binary, as datasets stand in bytes" };
  if (row.tlv !== undefined)
    return packed || hex ? { expected: "text or binary, as entries stand in bytes" } : "entries";
  if (row.parts !== undefined) return formOfParts(row, packed, hex);
  if (isText(encoding)) {
    if (content === "x+n") return "signed";
    if (content !== "b") return "text";
  } else if (packed) {
    if (content === "x+n") return "signed";
    if (content === "z") return "track";
    if (content === "n") return "digits";
  } else if (content === "b") {
    if (encoding !== "gbk") return hex ? "hex" : "binary";
  } else if (encoding === "gbk" && content !== "n" && content !== "z" && content !== "x+n") {
    return "gbk";
  }
  return { expected: encodingsOf[content] ?? "ascii, gbk or a code page of EBCDIC" };
}

const encodingsOf: Readonly<Partial<Record<ContentClass, string>>> = {
  b: "binary, hex or hex-ebcdic for class b",
  n: "ascii, bcd or a code page of EBCDIC for class n",
  z: "ascii, bcd or a code page of EBCDIC for class z",
  "x+n": "ascii, bcd or a code page of EBCDIC for class x+n",
};

function formOfParts(row: PartShape, packed: boolean, hex: boolean): Form | { readonly expected: string } {
  if (hex) return { expected: "no hex digits, as the parts stand in bytes" };
  if (row.repeat === undefined && row.bitmap === undefined) return packed ? "digit-parts" : "parts";
  if (packed) return { expected: "no packed digits, as sets and parts behind a bitmap stand in bytes" };
  return row.repeat === undefined ? "bitmap-parts" : "sets";
}

/** True for ASCII and EBCDIC. */
export function isText(encoding: Representation): boolean {
  return encoding === "ascii" || encoding.startsWith("cp");
}
