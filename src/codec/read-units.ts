import { type Node, op, scale } from "./node.ts";
import { truncatedCharacters, wrongLength } from "./read-faults.ts";
import type { Reader } from "./reader.ts";

/** How many bytes a length means. */
export function bytesIn(reader: Reader, node: Node, start: number, size: number, end: number): number {
  switch (node.scale) {
    case scale.packed:
      if (node.op === op.binary && size % 2 !== 0) wrongLength(reader, node, start - node.lengthBytes);
      return (size + 1) >> 1;
    case scale.doubled:
      return size * 2;
    case scale.characters:
      return bytesOfCharacters(reader, node, start, size, end);
    default:
      return size;
  }
}

/** How many units all the bytes up to the end are. */
export function unitsIn(reader: Reader, node: Node, start: number, end: number): number {
  const bytes = end - start;
  if (node.scale === scale.doubled) return (bytes + 1) >> 1;
  if (node.scale === scale.characters) return charactersIn(reader, start, end);
  return node.scale === scale.packed || node.scale === scale.pairs ? countDigits(reader, node, start, end) : bytes;
}

/** Characters of GBK take two bytes where the first is not ASCII. */
function bytesOfCharacters(reader: Reader, node: Node, start: number, size: number, end: number): number {
  let at = start;
  for (let i = 0; i < size; i++) {
    if (at >= end) truncatedCharacters(reader, node, start, size, i);
    at += reader.bytes[at]! < 0x80 ? 1 : 2;
  }
  return at - start;
}

/** Characters of GBK up to the end; the last one may be half of one. */
function charactersIn({ bytes }: Reader, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; count++) at += bytes[at]! < 0x80 ? 1 : 2;
  return count;
}

/**
 * How many digits the bytes hold that a length counted: a filler is told from them if it is no digit, or if there would
 * be one digit too many.
 */
export function countDigits({ bytes }: Reader, node: Node, start: number, stop: number): number {
  const all = (stop - start) * 2;
  if (all === node.size + 1) return node.size;
  if (node.fill <= 9 || all === 0) return all;
  return (node.left ? bytes[stop - 1]! & 15 : bytes[start]! >> 4) === node.fill ? all - 1 : all;
}
