import { bothDecimal, decimal } from "../bytes/content.ts";
import { nibbleOf } from "../bytes/hex.ts";
import { lengthOp, type Node, op, scale } from "./node.ts";

/**
 * Where an element that starts at `pos` ends; -1 if its length is wrong, or it goes beyond `end`.
 *
 * The content is not looked at. The length is held to all that {@link readNode} holds it to; of a value that takes all
 * that is left, whose length is nowhere, only the end is told.
 */
export function skipNode(bytes: Uint8Array, node: Node, pos: number, end: number): number {
  if (node.rest) return end;
  let stop = pos + node.bytes;
  if (node.lengthBytes > 0) {
    const start = pos + node.lengthBytes;
    if (start > end) return -1;
    const size = lengthAt(bytes, node, pos) - node.lengthExtra;
    // A length in bytes of two digits each is held to the bytes of the most digits.
    const most = node.scale === scale.pairs ? (node.size + 1) >> 1 : node.size;
    if (!(size >= 0 && size <= most)) return -1;
    stop = stopOf(bytes, node, start, size, end);
  }
  if (stop <= end) return stop;
  return node.lengthBytes === 0 && node.short ? end : -1;
}

/** Where so many units end; beyond `end` if they do not fit, or cannot be. */
function stopOf(bytes: Uint8Array, node: Node, start: number, size: number, end: number): number {
  if (node.scale === scale.packed) return node.op === op.binary && size % 2 !== 0 ? end + 1 : start + ((size + 1) >> 1);
  if (node.scale === scale.doubled) return start + size * 2;
  if (node.scale !== scale.characters) return start + size;
  let at = start;
  for (let i = 0; i < size; i++) {
    if (at >= end) return end + 1;
    at += bytes[at]! < 0x80 ? 1 : 2;
  }
  return at;
}

/** The number that a length says; NaN if it is not made of digits. */
function lengthAt(bytes: Uint8Array, node: Node, pos: number): number {
  let length = 0;
  for (let at = pos; at < pos + node.lengthBytes; at++) {
    const byte = bytes[at]!;
    switch (node.lengthOp) {
      case lengthOp.ascii:
        length = length * 10 + digitOf(byte - 0x30, 10);
        break;
      case lengthOp.ebcdic:
        length = length * 10 + digitOf(byte - 0xf0, 10);
        break;
      case lengthOp.bcd:
        length = (decimal[byte]! & bothDecimal) === 0 ? Number.NaN : length * 100 + (byte >> 4) * 10 + (byte & 15);
        break;
      case lengthOp.hex:
        length = length * 16 + digitOf(nibbleOf[byte]!, 16);
        break;
      default:
        length = length * 256 + byte;
    }
  }
  return length;
}

function digitOf(value: number, base: number): number {
  return value >= 0 && value < base ? value : Number.NaN;
}
