import { allowed, bothDecimal, commonBits, contentBit, decimal, highDecimal } from "../bytes/content.ts";
import { hexAnyCase, nibbleOf } from "../bytes/hex.ts";
import { latin1 } from "../bytes/latin1.ts";
import { sliceOf } from "../bytes/slice-of.ts";
import type { Compiled } from "./compile.ts";
import { planFor, step } from "./decode-plan.ts";
import { headerFor, startsHeader } from "./header.ts";
import type { Message } from "./message.ts";
import { lengthOp, type Node } from "./node.ts";
import { readNode } from "./read-node.ts";
import { createReader, type Reader } from "./reader.ts";

/** The bitmap of the message being read; decoding never re-enters itself. */
const words = new Int32Array(6);

/**
 * Decodes a message without a fault, by a plan for its bitmap; `undefined` for any other, and for rare forms.
 *
 * The reader does those over, exactly: this path knows that something is wrong, the reader knows what and where. All
 * that is checked there is checked here, but for neighbours of one class together.
 */
export function quickDecode(compiled: Compiled, bytes: Uint8Array): Message | undefined {
  const end = bytes.length;
  let pos = compiled.headerBytes;
  const bitmapAt = pos + compiled.mtiBytes;
  const count = readWords(compiled, bytes, bitmapAt);
  if (count === 0 || (pos > 0 && !startsHeader(compiled, bytes, 0))) return undefined;
  const plan = planFor(compiled, words, count);
  if (plan === undefined) return undefined;
  const text = latin1(bytes, 0, end);
  const digits = compiled.packed ? hexAnyCase(bytes, 0, end) : "";
  const header = pos > 0 ? headerFor(compiled, bytes, 0, digits) : undefined;
  let mti: string;
  if (compiled.mtiBytes === 4) {
    if (commonBits(allowed, bytes, pos, pos + 4, contentBit.n) === 0) return undefined;
    mti = text.substring(pos, pos + 4);
  } else {
    if (commonBits(decimal, bytes, pos, pos + 2, bothDecimal) === 0) return undefined;
    mti = digits.substring(pos * 2, pos * 2 + 4);
  }
  pos = bitmapAt + count * compiled.wordBytes;
  const fields: Record<number, unknown> = { ...plan.template };
  Object.setPrototypeOf(fields, compiled.prototype);
  const { kinds, stretchBytes, nodes } = plan;
  let reader: Reader | undefined;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    const stretch = stretchBytes[i]!;
    switch (kinds[i]) {
      case step.text: {
        if (stretch > 0 && (pos + stretch > end || commonBits(allowed, bytes, pos, pos + stretch, node.mask) === 0)) {
          return undefined;
        }
        const stop = pos + node.bytes;
        fields[node.id] = text.substring(pos, stop);
        pos = stop;
        break;
      }
      case step.digits: {
        if (stretch > 0 && (pos + stretch > end || commonBits(decimal, bytes, pos, pos + stretch, bothDecimal) === 0)) {
          return undefined;
        }
        const stop = pos + node.bytes;
        fields[node.id] = digits.substring(pos * 2, stop * 2);
        pos = stop;
        break;
      }
      case step.variableText: {
        const length = lengthAt(bytes, pos, node);
        pos += node.lengthBytes;
        const stop = pos + length;
        if (length > node.size || stop > end || commonBits(allowed, bytes, pos, stop, node.mask) === 0)
          return undefined;
        fields[node.id] = text.substring(pos, stop);
        pos = stop;
        break;
      }
      case step.variableDigits: {
        const length = lengthAt(bytes, pos, node);
        pos += node.lengthBytes;
        const whole = pos + (length >> 1);
        const stop = whole + (length & 1);
        if (length > node.size || stop > end || commonBits(decimal, bytes, pos, whole, bothDecimal) === 0)
          return undefined;
        if (stop > whole) {
          const last = bytes[whole]!;
          if ((decimal[last]! & highDecimal) === 0 || (last & 15) !== node.fill) return undefined;
        }
        fields[node.id] = digits.substring(pos * 2, pos * 2 + length);
        pos = stop;
        break;
      }
      case step.binary: {
        const stop = pos + node.bytes;
        if (stop > end) return undefined;
        fields[node.id] = sliceOf(bytes, pos, stop);
        pos = stop;
        break;
      }
      case step.signed: {
        const stop = pos + node.bytes;
        if (
          stop > end ||
          (allowed[bytes[pos]!]! & contentBit.sign) === 0 ||
          commonBits(allowed, bytes, pos + 1, stop, contentBit.n) === 0
        ) {
          return undefined;
        }
        fields[node.id] = text.substring(pos, stop);
        pos = stop;
        break;
      }
      default: {
        reader ??= createReader(compiled, bytes, { read: { text, digits, mti, header, fields } });
        reader.pos = pos;
        try {
          fields[node.id] = readNode(reader, node, end);
        } catch {
          return undefined;
        }
        pos = reader.pos;
      }
    }
  }
  if (pos !== end) return undefined;
  return header === undefined ? { mti, fields } : { mti, header, fields };
}

/** Reads the words of a bitmap and returns how many there are; 0 if they cannot be read. */
function readWords({ spec, size, wordBytes }: Compiled, bytes: Uint8Array, at: number): number {
  const fixed = spec.bitmap.fixed === true;
  const hex = wordBytes === 8;
  let count = fixed ? size >> 5 : 2;
  for (let i = 0; i < count; i++) {
    const start = at + i * wordBytes;
    if (start + wordBytes > bytes.length) return 0;
    if (hex && commonBits(allowed, bytes, start, start + 8, contentBit.hex) === 0) return 0;
    words[i] = hex ? hexWord(bytes, start) : word(bytes, start);
    // Bit 1 announces the second bitmap, and bit 65 the third where there may be one.
    if (fixed || i + 2 !== count || i > 2 || words[i]! >= 0 || (i === 2 && size < 192)) continue;
    if (size < 128) return 0;
    words[i]! &= 0x7fffffff;
    count += 2;
  }
  return count;
}

function word(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
}

function hexWord(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = at; i < at + 8; i++) value = (value << 4) | nibbleOf[bytes[i]!]!;
  return value;
}

/** The length before a value; beyond all lengths if it is not made of digits, or the bytes end before it. */
function lengthAt(bytes: Uint8Array, at: number, node: Node): number {
  const stop = at + node.lengthBytes;
  let length = 0;
  if (stop > bytes.length) return noLength;
  if (node.lengthOp === lengthOp.ascii) {
    for (let i = at; i < stop; i++) {
      const digit = bytes[i]! - 0x30;
      if (digit < 0 || digit > 9) return noLength;
      length = length * 10 + digit;
    }
  } else {
    for (let i = at; i < stop; i++) {
      const byte = bytes[i]!;
      if ((decimal[byte]! & bothDecimal) === 0) return noLength;
      length = length * 100 + (byte >> 4) * 10 + (byte & 15);
    }
  }
  return length;
}

const noLength = 0x3fffffff;
