import { bothDecimal, decimal } from "../bytes/content.ts";
import { nibbleOf } from "../bytes/hex.ts";
import { lengthOp, type Node } from "./node.ts";
import { truncated, wrongLength } from "./read-faults.ts";
import type { Reader } from "./reader.ts";

/** The length of the value behind it, in the node's units; the reader stays where it is. */
export function readLength(reader: Reader, node: Node, end: number): number {
  const { pos } = reader;
  const { lengthBytes } = node;
  if (pos + lengthBytes > end) truncated(reader, node, pos, lengthBytes, end);
  let length = 0;
  for (let i = pos; i < pos + lengthBytes; i++) length = withByte(reader, node, length, i);
  const own = length - node.lengthExtra;
  // A length that counts itself cannot be shorter than itself.
  if (own < 0) wrongLength(reader, node, pos);
  return own;
}

function withByte(reader: Reader, node: Node, length: number, at: number): number {
  const byte = reader.bytes[at]!;
  switch (node.lengthOp) {
    case lengthOp.ascii:
      if (byte < 0x30 || byte > 0x39) wrongLength(reader, node, at);
      return length * 10 + byte - 0x30;
    case lengthOp.ebcdic:
      if (byte < 0xf0 || byte > 0xf9) wrongLength(reader, node, at);
      return length * 10 + byte - 0xf0;
    case lengthOp.bcd:
      if ((decimal[byte]! & bothDecimal) === 0) wrongLength(reader, node, at);
      return length * 100 + (byte >> 4) * 10 + (byte & 15);
    case lengthOp.hex:
      if (nibbleOf[byte]! > 15) wrongLength(reader, node, at);
      return length * 16 + nibbleOf[byte]!;
    default:
      return length * 256 + byte;
  }
}
