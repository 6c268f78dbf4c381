import { contentBit } from "../bytes/content.ts";
import { type CodePage, codePage } from "../bytes/ebcdic.ts";
import { SpecError } from "../error.ts";
import type { Notation } from "../spec/notation.ts";
import { isText } from "../spec/row-form.ts";
import type { PartShape, Representation } from "../spec/spec.ts";
import { type Node, op, scale } from "./node.ts";

/** The code page of an encoding; hex digits are the same in all. */
export function pageOf(encoding: Representation): CodePage | undefined {
  if (encoding === "hex-ebcdic") return codePage("cp037");
  return encoding === "cp037" || encoding === "cp500" || encoding === "cp1047" ? codePage(encoding) : undefined;
}

/** The code page of the hex digits of an inner bitmap; absent for ASCII. */
export function bitmapPage({ shape }: Node): CodePage | undefined {
  return shape.bitmap?.encoding === "hex-ebcdic" ? codePage("cp037") : undefined;
}

/** The operation of a row. */
export function opOf(row: PartShape, { content }: Notation, encoding: Representation, path: string): number {
  const packed = encoding === "bcd";
  const hex = encoding === "hex" || encoding === "hex-ebcdic";
  if (row.tlv === "ber")
    return encoding === "binary" || encoding === "hex" ? op.tlv : fault(path, "TLV in bytes", encoding);
  if (row.tlv !== undefined) {
    return packed || hex || (row.tlv === "dataset" && encoding !== "binary")
      ? fault(path, "entries in bytes", encoding)
      : op.tagged;
  }
  if (row.parts !== undefined) {
    if (hex) fault(path, "a composite in bytes", encoding);
    if (row.repeat === undefined && row.bitmap === undefined) return packed ? op.digitParts : op.parts;
    if (packed) fault(path, row.repeat === undefined ? "parts in bytes" : "sets in bytes", encoding);
    return row.repeat === undefined ? op.bitmapParts : op.repeat;
  }
  if (content === "x+n") {
    if (row.sign === "nibble" && !packed) fault(path, "packed digits behind a nibble", encoding);
    if (encoding === "ascii") return (row.sign ?? "ascii") === "ascii" ? op.signed : op.signedOther;
    if (packed || isText(encoding)) return op.signedOther;
  } else if (content === "b") {
    if (encoding === "binary") return op.binary;
    if (hex) return op.hex;
  } else if (encoding === "ascii") {
    return op.text;
  } else if (isText(encoding)) {
    return op.ebcdic;
  } else if (packed && content === "z") {
    return op.track;
  } else if (packed && content === "n") {
    return op.digits;
  } else if (encoding === "gbk" && content !== "n" && content !== "z") {
    return op.gbk;
  }
  return fault(path, `an encoding for class ${content}`, encoding);
}

/** How many bytes a length means; a unit that the encoding cannot count is a fault. */
export function scaleOf(
  { unit, format }: PartShape,
  nodeOp: number,
  encoding: Representation,
  variable: boolean,
  path: string,
): number {
  if (encoding === "bcd") {
    if (unit === "characters") fault(path, "a length in digits or bytes", format);
    return unit === "bytes" && variable ? scale.pairs : scale.packed;
  }
  if (nodeOp === op.hex || (nodeOp === op.tlv && encoding === "hex"))
    return (unit === "characters" || unit === "digits") && variable ? scale.bytes : scale.doubled;
  if (nodeOp === op.gbk && unit === "characters" && variable) return scale.characters;
  if (nodeOp === op.binary && unit === "digits" && variable) return scale.packed;
  const countsBytes =
    nodeOp === op.text ||
    nodeOp === op.ebcdic ||
    unit === undefined ||
    unit === "bytes" ||
    (unit === "characters" && !variable);
  return countsBytes ? scale.bytes : fault(path, "a length in bytes", format);
}

/** Bit of the content table for a class. */
export function maskOf({ content }: Notation): number {
  switch (content) {
    case "n":
      return contentBit.n;
    case "a":
      return contentBit.a;
    case "an":
      return contentBit.an;
    case "s":
    case "ns":
      return contentBit.ns;
    case "z":
      return contentBit.z;
    default:
      return contentBit.ans;
  }
}

/** Refuses a row that no codec can be made of. */
export function fault(path: string, expected: string, received: string): never {
  throw new SpecError({ code: "invalid_spec", path, expected, received });
}
