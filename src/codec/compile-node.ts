import { privacyOf } from "../spec/concepts.ts";
import { readyConditions } from "../spec/condition.ts";
import { bytesOfLength, greatestLength } from "../spec/length-bytes.ts";
import { parseNotation } from "../spec/notation.ts";
import { encodingOf } from "../spec/row-form.ts";
import type { LengthRepresentation, PartShape, Representation, WireShape } from "../spec/spec.ts";
import { fault, maskOf, opOf, pageOf, scaleOf } from "./axes.ts";
import { taggedNode } from "./compile-tagged.ts";
import { lengthOp, type Node, op, scale, sign } from "./node.ts";

/** Where a row stands. */
export interface Place {
  readonly wire: WireShape;
  /** Among packed digits, of which it takes some. */
  readonly inDigits?: boolean;
  /** In an entry that has the length already. */
  readonly inEntry?: boolean;
}

/** Resolves one row against the dialect's defaults. */
export function compileNode(id: number, path: string, row: PartShape, place: Place): Node {
  const plain = compilePlain(id, path, row, place);
  if (row.cases === undefined) return plain;
  const cases = row.cases.map(({ when, row: other }) => ({
    conditions: readyConditions(when),
    node: compilePlain(id, path, other, place),
  }));
  return { ...plain, op: op.cases, cases: [...cases, { conditions: [], node: plain }] };
}

function compilePlain(id: number, path: string, row: PartShape, place: Place): Node {
  const { wire, inDigits = false, inEntry = false } = place;
  const notation = parseNotation(row.format, path);
  const encoding = encodingOf(row, notation.content, wire);
  const nodeOp = opOf(row, notation, encoding, path);
  const remainder = row.length === "remainder" || (inEntry && notation.lengthDigits > 0);
  const length = row.length === undefined || row.length === "remainder" ? wire.length : row.length;
  const lengthBytes = remainder || notation.lengthDigits === 0 ? 0 : bytesOfLength(notation.lengthDigits, length);
  const nodeScale = scaleOf(
    inEntry && encoding === "bcd" && remainder ? { ...row, unit: "bytes" } : row,
    nodeOp,
    encoding,
    lengthBytes > 0 || remainder,
    path,
  );
  const greatestLength = nodeScale === scale.pairs ? (notation.size + 1) >> 1 : notation.size;
  const lengthExtra = (row.inclusive ?? wire.inclusive) === true ? lengthBytes : 0;
  if (lengthBytes > 0) checkLength(row, path, length, greatestLength + lengthExtra, lengthBytes);
  checkPlace(row, path, nodeOp, lengthBytes > 0 || remainder, inDigits);
  const packed =
    nodeOp === op.digits ||
    nodeOp === op.track ||
    nodeOp === op.digitParts ||
    (nodeOp === op.signedOther && encoding === "bcd");
  const parts = Object.entries(row.parts ?? {}).map(([number, part]) =>
    compileNode(Number(number), `${path}.${number}`, part, { wire, inDigits: nodeOp === op.digitParts }),
  );
  const page = pageOf(encoding);
  const node: Node = {
    id,
    key: path.slice(path.lastIndexOf(".") + 1),
    path,
    op: nodeOp,
    size: notation.size,
    bytes: lengthBytes > 0 || remainder ? 0 : bytesOf(row, nodeOp, notation.size, nodeScale, encoding),
    lengthOp: lengthBytes === 0 ? lengthOp.none : lengthOp[length],
    lengthBytes,
    lengthExtra,
    scale: nodeScale,
    mask: maskOf(notation),
    content: notation.content,
    left:
      packed || notation.content === "n"
        ? (row.justify ?? (packed ? wire.justify : undefined) ?? "right") === "left"
        : row.justify !== "right",
    fill: packed ? nibbleOf(row.fill ?? wire.fill ?? "0", path) : 0,
    padding: packed ? "0" : (row.fill ?? (notation.content === "n" ? "0" : " ")),
    short: row.short === true || remainder,
    rest: remainder,
    page,
    sign: sign[row.sign ?? (page === undefined ? "ascii" : "ebcdic")],
    parts,
    partStarts: nodeOp === op.bitmapParts ? [] : startsOf(parts, nodeOp === op.digitParts),
    partTemplates: [0, ...parts].map((_, count) => templateOf(parts.slice(0, count))),
    bitmapBits: row.bitmap?.size ?? 0,
    hex: nodeOp === op.tlv && encoding === "hex",
    bitmapHex: row.bitmap !== undefined && row.bitmap.encoding !== "binary",
    tags: row.tags,
    tagged: undefined,
    cases: [],
    privacy: row.privacy ?? (row.as === undefined ? "hide" : privacyOf(row.as)),
    shape: row,
  };
  return nodeOp === op.tagged ? { ...node, tagged: taggedNode(row, node, encoding, wire, compileNode) } : node;
}

function checkLength(
  row: PartShape,
  path: string,
  length: LengthRepresentation,
  most: number,
  lengthBytes: number,
): void {
  if (most > greatestLength(lengthBytes, length)) fault(path, "a maximum that its length can say", row.format);
}

function checkPlace(row: PartShape, path: string, nodeOp: number, variable: boolean, inDigits: boolean): void {
  const inDigitsToo = nodeOp === op.digits || nodeOp === op.track || nodeOp === op.digitParts;
  if (inDigits && (variable || !inDigitsToo)) {
    fault(path, "a fixed number of digits, as the parent is made of packed digits", row.format);
  }
  const text = nodeOp === op.text || nodeOp === op.ebcdic || nodeOp === op.gbk || nodeOp === op.parts;
  if (row.short === true && !inDigits && !text) fault(path, "text, as only a text can end early", row.format);
}

function bytesOf(row: PartShape, nodeOp: number, size: number, nodeScale: number, encoding: Representation): number {
  if (nodeOp === op.signedOther && encoding === "bcd") return row.sign === "nibble" ? (size + 1) >> 1 : 1 + (size >> 1);
  if (nodeScale === scale.packed) return (size + 1) >> 1;
  return nodeScale === scale.doubled ? size * 2 : size;
}

function nibbleOf(fill: string, path: string): number {
  return /^[0-9A-F]$/.test(fill) ? Number.parseInt(fill, 16) : fault(path, "a filler that is a hex digit", fill);
}

function startsOf(parts: readonly Node[], inDigits: boolean): readonly number[] {
  if (parts.some(({ lengthBytes, op: partOp }) => lengthBytes > 0 || partOp === op.cases)) return [];
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
