import { allowed, bothDecimal, commonBits, contentBit, decimal, highDecimal, lowDecimal } from "../bytes/content.ts";
import { decodeGbk } from "../bytes/gbk.ts";
import { nibbleOf } from "../bytes/hex.ts";
import { sliceOf } from "../bytes/slice-of.ts";
import { lengthOp, type Node, op, scale } from "./node.ts";
import {
  leftOver,
  tooLong,
  truncated,
  truncatedDigits,
  wrongContent,
  wrongDigit,
  wrongFiller,
  wrongLength,
  wrongText,
} from "./read-faults.ts";
import { readTlv } from "./read-tlv.ts";
import type { Reader } from "./reader.ts";

/**
 * Reads one element or part at the reader's position, which it moves behind it; nothing at or after `end` is touched.
 */
export function readNode(reader: Reader, node: Node, end: number): unknown {
  const { bytes } = reader;
  let start = reader.pos;
  let size = node.size;
  let stop: number;
  if (node.lengthBytes === 0) {
    stop = start + node.bytes;
    if (stop > end) {
      if (!node.short) truncated(reader, node, start, node.bytes, end);
      stop = end;
      size = end - start;
    }
  } else {
    size = readLength(reader, node, end);
    start += node.lengthBytes;
    stop = start + (node.scale === scale.packed ? (size + 1) >> 1 : node.scale === scale.doubled ? size * 2 : size);
    if (size > node.size) tooLong(reader, node, start, size);
    if (stop > end) truncated(reader, node, start, stop - start, end);
    if (node.scale === scale.pairs) size = countDigits(reader, node, start, stop);
  }
  reader.pos = stop;
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
    case op.parts:
      return readParts(reader, node, start, stop);
    case op.digitParts:
      return readDigitParts(reader, node, start, readDigits(reader, node, start, stop, size));
    case op.tlv:
      return readTlv(reader, node, start, stop);
    case op.gbk:
      return decodeGbk(bytes, start, stop) ?? sliceOf(bytes, start, stop);
    case op.repeat:
      return readSets(reader, node, start, stop);
    case op.hex:
      return readHex(reader, node, start, stop);
    default:
      return readSigned(reader, node, start, stop);
  }
}

/** How many digits the bytes hold that a length counted: a filler is told from them only if it is no digit. */
function countDigits({ bytes }: Reader, node: Node, start: number, stop: number): number {
  const all = (stop - start) * 2;
  if (node.fill <= 9 || all === 0) return all;
  return (node.left ? bytes[stop - 1]! & 15 : bytes[start]! >> 4) === node.fill ? all - 1 : all;
}

/** Digits of a packed value, whose bytes have been checked to be decimal. */
function readDigits(reader: Reader, node: Node, start: number, stop: number, size: number): string {
  const { bytes } = reader;
  if (size % 2 === 0) {
    if (commonBits(decimal, bytes, start, stop, bothDecimal) === 0) wrongDigit(reader, node, start, stop, size);
    return reader.digits.substring(start * 2, stop * 2);
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
  if (size % 2 === 0) return reader.digits.substring(start * 2, stop * 2);
  const at = node.left ? stop - 1 : start;
  const byte = reader.bytes[at]!;
  const filler = node.left ? byte & 15 : byte >> 4;
  if (filler !== node.fill) wrongFiller(reader, node, at, filler);
  const from = node.left ? start * 2 : start * 2 + 1;
  return reader.digits.substring(from, from + size);
}

function readParts(reader: Reader, node: Node, start: number, stop: number): object {
  const values = emptyParts(node, stop - start);
  reader.pos = start;
  for (const part of node.parts) {
    if (reader.pos === stop) break;
    values[part.id] = readNode(reader, part, stop);
  }
  if (reader.pos !== stop) leftOver(reader, node.path, stop);
  return values;
}

function readSets(reader: Reader, node: Node, start: number, stop: number): readonly object[] {
  const sets: object[] = [];
  reader.pos = start;
  while (reader.pos < stop) {
    const values: Record<number, unknown> = { ...node.partTemplates[node.parts.length] };
    for (const part of node.parts) values[part.id] = readNode(reader, part, stop);
    sets.push(values);
  }
  return sets;
}

/** An object with the keys of the parts that so many bytes or digits hold: cloning is cheaper than adding keys. */
function emptyParts({ partStarts, partTemplates }: Node, length: number): Record<number, unknown> {
  let count = 0;
  while (count < partStarts.length && partStarts[count]! < length) count++;
  return { ...partTemplates[count] };
}

/** Cuts checked digits into parts; `start` is the offset of the byte that holds the first. */
export function readDigitParts(reader: Reader, node: Node, start: number, digits: string): object {
  const values = emptyParts(node, digits.length);
  let at = 0;
  for (const part of node.parts) {
    if (at === digits.length) break;
    const stop = at + part.size;
    if (stop > digits.length && !part.short) truncatedDigits(reader, part, start, digits.length - at, digits.length);
    const value = digits.substring(at, stop);
    values[part.id] = part.op === op.digitParts ? readDigitParts(reader, part, start + (at >> 1), value) : value;
    at = Math.min(stop, digits.length);
  }
  if (at !== digits.length) leftOver(reader, node.path, start + ((digits.length + 1) >> 1), start + (at >> 1));
  return values;
}

function readHex(reader: Reader, node: Node, start: number, stop: number): Uint8Array {
  if ((stop - start) % 2 !== 0) wrongContent(reader, node, stop - 1, "an even number of hex digits");
  const value = new Uint8Array((stop - start) >> 1);
  for (let i = start; i < stop; i++) {
    const nibble = nibbleOf[reader.bytes[i]!]!;
    if (nibble > 15) wrongContent(reader, node, i, "hex digits");
    value[(i - start) >> 1] = (value[(i - start) >> 1]! << 4) | nibble;
  }
  return value;
}

/** A sign letter and digits, whose bytes are packed or not. */
function readSigned(reader: Reader, node: Node, start: number, stop: number): string {
  const sign = reader.bytes[start]!;
  if (stop === start || (allowed[sign]! & contentBit.sign) === 0) wrongContent(reader, node, start, "C or D");
  if (node.op === op.signed) {
    for (let i = start + 1; i < stop; i++) {
      if ((allowed[reader.bytes[i]!]! & contentBit.n) === 0) wrongContent(reader, node, i, "digits");
    }
    return reader.text.substring(start, stop);
  }
  return String.fromCharCode(sign) + readDigits(reader, node, start + 1, stop, node.size - 1);
}

/** The length before a value, in the node's units. */
function readLength(reader: Reader, node: Node, end: number): number {
  const { bytes, pos } = reader;
  const { lengthBytes } = node;
  if (pos + lengthBytes > end) truncated(reader, node, pos, lengthBytes, end);
  let length = 0;
  if (node.lengthOp === lengthOp.ascii) {
    for (let i = pos; i < pos + lengthBytes; i++) {
      const digit = bytes[i]! - 0x30;
      if (digit < 0 || digit > 9) wrongLength(reader, node, i);
      length = length * 10 + digit;
    }
  } else if (node.lengthOp === lengthOp.bcd) {
    for (let i = pos; i < pos + lengthBytes; i++) {
      const byte = bytes[i]!;
      if ((decimal[byte]! & bothDecimal) === 0) wrongLength(reader, node, i);
      length = length * 100 + (byte >> 4) * 10 + (byte & 15);
    }
  } else {
    for (let i = pos; i < pos + lengthBytes; i++) length = length * 256 + bytes[i]!;
  }
  return length;
}
