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
  const nodeOp = opOf(row, notation, encoding, path);
  const length = row.length ?? wire.length;
  const lengthBytes = notation.lengthDigits === 0 ? 0 : bytesOfLength(notation.lengthDigits, length);
  const nodeScale = scaleOf(row, nodeOp, encoding, lengthBytes > 0, path);
  const size = nodeScale === scale.pairs ? (notation.size + 1) >> 1 : notation.size;
  if (lengthBytes > 0 && size > greatest(lengthBytes, length)) {
    fault(path, "a maximum that its length can say", row.format);
  }
  if (inDigits && (lengthBytes > 0 || (nodeOp !== op.digits && nodeOp !== op.track && nodeOp !== op.digitParts))) {
    fault(path, "a fixed number of digits, as the parent is made of packed digits", row.format);
  }
  if (row.short === true && !inDigits && nodeOp !== op.text && nodeOp !== op.gbk && nodeOp !== op.parts) {
    fault(path, "text, as only a text can end early", row.format);
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

/** How many bytes a length of so many units means; a unit that the encoding cannot count is a fault. */
function scaleOf(
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
  if (unit === "digits" || (unit === "characters" && nodeOp !== op.text && nodeOp !== op.hex)) {
    fault(path, "a length in bytes", format);
  }
  return encoding !== "hex" || (unit === "characters" && variable) ? scale.bytes : scale.doubled;
}

function opOf(row: PartShape, { content }: Notation, encoding: Representation, path: string): number {
  if (row.tlv !== undefined && encoding === "binary") return op.tlv;
  if (row.tlv !== undefined || (row.parts !== undefined && encoding === "hex")) {
    return fault(path, "a composite in bytes", encoding);
  }
  if (row.repeat !== undefined) return encoding === "bcd" ? fault(path, "sets in bytes", encoding) : op.repeat;
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
    if (encoding === "gbk" && content !== "n") return op.gbk;
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
