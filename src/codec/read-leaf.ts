import { allowed, bothDecimal, commonBits, contentBit, decimal, highDecimal, lowDecimal } from "../bytes/content.ts";
import { translated } from "../bytes/ebcdic.ts";
import { decodeGbk } from "../bytes/gbk.ts";
import { hexAnyCase, nibbleOf } from "../bytes/hex.ts";
import { latin1 } from "../bytes/latin1.ts";
import { sliceOf } from "../bytes/slice-of.ts";
import type { Bytes } from "../spec/values.ts";
import { type Node, op, sign } from "./node.ts";
import { wrongContent, wrongDigit, wrongFiller, wrongText } from "./read-faults.ts";
import type { Reader } from "./reader.ts";

/** Reads a value without parts from the bytes that are its own; `size` is its length in the node's units. */
export function readLeaf(reader: Reader, node: Node, start: number, stop: number, size: number): string | Bytes {
  const { bytes } = reader;
  switch (node.op) {
    case op.text: {
      if (commonBits(allowed, bytes, start, stop, node.mask) === 0) wrongText(reader, node, start, stop);
      return reader.text.substring(start, stop);
    }
    case op.digits:
      return readDigits(reader, node, start, stop, size);
    case op.binary:
      return sliceOf(bytes, start, stop);
    case op.track:
      return packed(reader, node, start, stop, size).toUpperCase();
    case op.gbk:
      return decodeGbk(bytes, start, stop) ?? sliceOf(bytes, start, stop);
    case op.hex:
      return readHex(reader, node, start, stop);
    case op.ebcdic:
      return readEbcdic(reader, node, start, stop, node.mask);
    default:
      return readSigned(reader, node, start, stop);
  }
}

/** Digits of a packed value, whose bytes are checked to be decimal. */
export function readDigits(reader: Reader, node: Node, start: number, stop: number, size: number): string {
  const { bytes } = reader;
  if (size % 2 === 0) {
    if (commonBits(decimal, bytes, start, stop, bothDecimal) === 0) wrongDigit(reader, node, start, stop, size);
    return digitsIn(reader, start, stop);
  }
  // One nibble counts in the byte with the filler: the last one, or the first one.
  const half = node.left ? decimal[bytes[stop - 1]!]! & highDecimal : decimal[bytes[start]!]! & lowDecimal;
  const first = node.left ? start : start + 1;
  const last = node.left ? stop - 1 : stop;
  if (half === 0 || commonBits(decimal, bytes, first, last, bothDecimal) === 0) {
    wrongDigit(reader, node, start, stop, size);
  }
  return packed(reader, node, start, stop, size);
}

/** Nibbles of a packed value without the filler. */
function packed(reader: Reader, node: Node, start: number, stop: number, size: number): string {
  const digits = digitsIn(reader, start, stop);
  if (size % 2 === 0) return digits;
  const at = node.left ? stop - 1 : start;
  const byte = reader.bytes[at]!;
  const filler = node.left ? byte & 15 : byte >> 4;
  if (filler !== node.fill) wrongFiller(reader, node, at, filler);
  return node.left ? digits.substring(0, size) : digits.substring(1);
}

/** Hex digits of a range: those of the input, where they were made for all of it. */
function digitsIn({ digits, bytes }: Reader, start: number, stop: number): string {
  return digits === "" ? hexAnyCase(bytes, start, stop) : digits.substring(start * 2, stop * 2);
}

function readEbcdic(reader: Reader, node: Node, start: number, stop: number, mask: number): string {
  const { allowed: own, toLatin1 } = node.page!;
  if (commonBits(own, reader.bytes, start, stop, mask) === 0) wrongText(reader, node, start, stop);
  return latin1(translated(reader.bytes, start, stop, toLatin1), 0, stop - start);
}

function readHex(reader: Reader, node: Node, start: number, stop: number): Uint8Array {
  const value = unhexed(reader, node, start, stop);
  return value instanceof Uint8Array ? value : wrongContent(reader, node, value, "hex digits");
}

/** The bytes that hex digits say, or the offset of a byte that is none. */
export function unhexed(reader: Reader, node: Node, start: number, stop: number): Uint8Array | number {
  if ((stop - start) % 2 !== 0) return stop - 1;
  const table = node.page?.toLatin1;
  const value = new Uint8Array((stop - start) >> 1);
  for (let i = start; i < stop; i++) {
    const byte = reader.bytes[i]!;
    const nibble = nibbleOf[table === undefined ? byte : table[byte]!]!;
    if (nibble > 15) return i;
    value[(i - start) >> 1] = (value[(i - start) >> 1]! << 4) | nibble;
  }
  return value;
}

/** A sign and digits, in whatever form. */
function readSigned(reader: Reader, node: Node, start: number, stop: number): string {
  if (node.sign === sign.nibble) return readSignNibble(reader, node, start, stop);
  const { bytes } = reader;
  const first = bytes[start]!;
  const letter = node.sign === sign.ebcdic ? first - 0x80 : first;
  if (stop === start || (letter !== 0x43 && letter !== 0x44)) wrongContent(reader, node, start, "C or D");
  const digits = readSignedDigits(reader, node, start + 1, stop);
  return String.fromCharCode(letter) + digits;
}

function readSignedDigits(reader: Reader, node: Node, start: number, stop: number): string {
  if (node.scale !== 0) return readDigits(reader, node, start, stop, node.size - 1);
  if (node.page !== undefined) return readEbcdic(reader, node, start, stop, contentBit.n);
  const { bytes, text } = reader;
  for (let i = start; i < stop; i++) {
    if ((allowed[bytes[i]!]! & contentBit.n) === 0) wrongContent(reader, node, i, "digits");
  }
  return text.substring(start, stop);
}

/** A nibble C or D and packed digits behind it. */
function readSignNibble(reader: Reader, node: Node, start: number, stop: number): string {
  const value = packed(reader, node, start, stop, node.size).toUpperCase();
  if (!/^[CD]\d*$/.test(value)) wrongContent(reader, node, start, "a nibble C or D and packed digits", "other nibbles");
  return value;
}
