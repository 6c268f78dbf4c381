import { contentBit } from "../bytes/content.ts";
import { SpecError } from "../error.ts";
import { concepts } from "../spec/concepts.ts";
import { type Notation, parseNotation } from "../spec/notation.ts";
import type { LengthRepresentation, PartShape, Representation, WireShape } from "../spec/spec.ts";
import { lengthOp, type Node, op, scale } from "./node.ts";

/** Resolves one row against the dialect's defaults. */
export function compileNode(id: number, path: string, row: PartShape, wire: WireShape, inDigits = false): Node {
  const notation = parseNotation(row.format, path);
  const encoding = row.encoding ?? defaultEncoding(notation, wire);
  const packed = encoding === "bcd";
  const nodeOp = opOf(row, notation, encoding, path);
  const unitIsByte = row.unit === "bytes";
  const nodeScale =
    packed && !unitIsByte
      ? scale.packed
      : encoding === "hex" && row.unit !== "characters"
        ? scale.doubled
        : scale.bytes;
  const length = row.length ?? wire.length;
  const lengthBytes = notation.lengthDigits === 0 ? 0 : bytesOfLength(notation.lengthDigits, length);
  const size = packed && unitIsByte ? (notation.size + 1) >> 1 : notation.size;
  if (lengthBytes > 0 && size > greatest(lengthBytes, length)) {
    fault(path, "a maximum that its length can say", row.format);
  }
  if (inDigits && (lengthBytes > 0 || (nodeOp !== op.digits && nodeOp !== op.track && nodeOp !== op.digitParts))) {
    fault(path, "a fixed number of digits, as the parent is made of packed digits", row.format);
  }
  const bytes =
    lengthBytes > 0
      ? 0
      : nodeOp === op.signedPacked
        ? 1 + (notation.size >> 1)
        : nodeScale === scale.packed
          ? (size + 1) >> 1
          : nodeScale === scale.doubled
            ? size * 2
            : size;
  const childrenInDigits = nodeOp === op.digitParts;
  const parts = Object.entries(row.parts ?? {}).map(([number, part]) =>
    compileNode(Number(number), `${path}.${number}`, part, wire, childrenInDigits),
  );
  return {
    id,
    path,
    op: nodeOp,
    size,
    bytes,
    lengthOp: lengthBytes === 0 ? lengthOp.none : lengthOp[length],
    lengthBytes,
    scale: nodeScale,
    mask: maskOf(notation),
    content: notation.content,
    left: (row.justify ?? wire.justify ?? "right") === "left",
    fill: Number.parseInt(row.fill ?? wire.fill ?? "0", 16),
    short: row.short === true,
    parts,
    partStarts: startsOf(parts, childrenInDigits),
    partTemplates: [0, ...parts].map((_, count) => templateOf(parts.slice(0, count))),
    tags: row.tags,
    privacy: row.privacy ?? (row.as === undefined ? "hide" : concepts[row.as]),
    shape: row,
  };
}

function startsOf(parts: readonly Node[], inDigits: boolean): readonly number[] {
  if (parts.some(({ lengthBytes }) => lengthBytes > 0)) return [];
  let next = 0;
  return parts.map(({ size, bytes }) => {
    const start = next;
    next += inDigits ? size : bytes;
    return start;
  });
}

function templateOf(parts: readonly Node[]): Readonly<Record<number, unknown>> {
  return Object.fromEntries(parts.map(({ id }) => [id, undefined]));
}

function defaultEncoding({ content }: Notation, wire: WireShape): Representation {
  if (content === "n" || content === "x+n") return wire.n;
  if (content === "b") return wire.b;
  if (content === "z") return wire.z;
  return wire.an;
}

function opOf(row: PartShape, { content }: Notation, encoding: Representation, path: string): number {
  if (row.tlv !== undefined) return op.tlv;
  if (row.repeat !== undefined) return op.repeat;
  if (row.parts !== undefined) return encoding === "bcd" ? op.digitParts : op.parts;
  if (content === "x+n") {
    if (encoding === "ascii") return op.signed;
    if (encoding === "bcd") return op.signedPacked;
  } else if (content === "b") {
    if (encoding === "binary") return op.binary;
    if (encoding === "hex") return op.hex;
  } else if (content === "z") {
    if (encoding === "ascii") return op.text;
    if (encoding === "bcd") return op.track;
  } else {
    if (encoding === "ascii") return op.text;
    if (encoding === "gbk") return op.gbk;
    if (encoding === "bcd" && content === "n") return op.digits;
  }
  return fault(path, `an encoding for class ${content}`, encoding);
}

function maskOf({ content }: Notation): number {
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

function bytesOfLength(digits: number, representation: LengthRepresentation): number {
  return representation === "ascii" ? digits : (digits + 1) >> 1;
}

function greatest(bytes: number, representation: LengthRepresentation): number {
  return (representation === "ascii" ? 10 : representation === "bcd" ? 100 : 256) ** bytes - 1;
}

function fault(path: string, expected: string, received: string): never {
  throw new SpecError({ code: "invalid_spec", path, expected, received });
}
