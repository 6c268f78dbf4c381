import { contentBit } from "../bytes/content.ts";
import { recoded } from "../bytes/ebcdic.ts";
import { toHex, writeHex } from "../bytes/hex.ts";
import { lastTlvDataset } from "../spec/datasets.ts";
import { bitmapPage } from "./axes.ts";
import { chosenNode } from "./chosen-node.ts";
import { datasetBitmap } from "./dataset-bitmap.ts";
import { type Node, op, type TaggedNode } from "./node.ts";
import { isRecord, rowOfTag } from "./redact.ts";
import { tlvDigits } from "./tlv-digits.ts";
import { tooLong, wrongCharacters, wrongType } from "./write-faults.ts";
import { inPage, putHexLength, writeBytes, writeLeaf, writePacked, writeText } from "./write-leaf.ts";
import { fail, fillLength, leaveRoom, putBytes, putDigits, putLength, putPlain, type Writer } from "./writer.ts";

type Values = Readonly<Record<number, unknown>>;

/** Writes one element or part; `last` if nothing follows it in its parent. */
export function writeNode(writer: Writer, node: Node, value: unknown, last: boolean): void {
  switch (node.op) {
    case op.cases:
      writeNode(writer, chosenNode(node, writer.mti, writer.fields, writer.open), value, last);
      break;
    case op.digitParts:
      writePacked(writer, node, typeof value === "string" ? value : joinDigitParts(writer, node, value));
      break;
    case op.tlv:
      if (value instanceof Uint8Array && !node.hex) writeBytes(writer, node, value);
      else writeTlv(writer, node, value);
      break;
    case op.parts:
    case op.repeat:
    case op.bitmapParts:
    case op.tagged:
      writeComposite(writer, node, value, last);
      break;
    default:
      writeLeaf(writer, node, value, last);
  }
}

/** Composites in bytes: the raw value, or what is in it one after the other; the length is known only then. */
function writeComposite(writer: Writer, node: Node, value: unknown, last: boolean): void {
  if (typeof value === "string") {
    if (node.op === op.bitmapParts) wrongType(node, value, "an object of parts, or a Uint8Array");
    writeText(writer, node, value, last);
    return;
  }
  if (value instanceof Uint8Array) {
    writeBytes(writer, node, value);
    return;
  }
  const lengthAt = leaveRoom(writer, node.lengthBytes);
  const start = writer.pos;
  if (node.op === op.bitmapParts) writeBitmapParts(writer, node, value);
  else if (node.op === op.parts) writeSet(writer, node, value, false);
  else if (!Array.isArray(value)) {
    wrongType(node, value, node.op === op.repeat ? "a list of sets of parts" : "a list of entries");
  } else if (node.op === op.repeat) for (const set of value) writeSet(writer, node, set, true);
  else writeEntries(writer, node, node.tagged!, value);
  const length = writer.pos - start;
  if (length > node.size) tooLong(node, length);
  if (node.lengthBytes > 0) fillLength(writer, node, lengthAt, length);
  else if (length < node.bytes && !(node.short && last)) fillComposite(writer, node, length);
}

/** Fills a fixed place behind the last part that is there; entries and sets cannot be told from a filler. */
function fillComposite(writer: Writer, node: Node, length: number): void {
  if (node.op !== op.parts) {
    fail({ code: "value_too_short", path: node.path, expected: `${node.bytes} bytes`, received: `${length}` });
  }
  const filler = node.padding.repeat(node.bytes - length);
  putPlain(writer, node.page === undefined ? filler : inPage(node, node.page.fromLatin1, filler, contentBit.ans));
}

function writeTlv(writer: Writer, node: Node, value: unknown): void {
  const digits = digitsOfTlv(writer, node, value);
  const length = digits.length >> 1;
  if (node.hex) {
    putHexLength(writer, node, length);
    putPlain(writer, digits.toUpperCase());
    return;
  }
  if (length > node.size) tooLong(node, length);
  if (node.lengthBytes > 0) putLength(writer, node, length);
  putDigits(writer, digits, undefined, false);
}

function digitsOfTlv(writer: Writer, node: Node, value: unknown): string {
  if (Array.isArray(value)) return tlvDigits(node.path, value, writer.tlvDepth);
  if (value instanceof Uint8Array) return toHex(value);
  if (typeof value !== "string") return wrongType(node, value, "a list of entries, hex digits or a Uint8Array");
  return /^(?:[0-9A-Fa-f]{2})*$/.test(value) ? value : wrongCharacters(node, "hex digits, two for each byte");
}

function writeSet(writer: Writer, node: Node, value: unknown, whole: boolean): void {
  const values = partsOf(node, value);
  const count = countParts(node, values);
  if (whole && count < node.parts.length) {
    fail({ code: "invalid_value", path: node.parts[count]!.path, expected: "all parts of a set" });
  }
  writer.open.push({ key: node.key, values });
  for (let i = 0; i < count; i++) {
    const part = node.parts[i]!;
    writeNode(writer, part, values[part.id], i === count - 1);
  }
  writer.open.pop();
}

function writeBitmapParts(writer: Writer, node: Node, value: unknown): void {
  const { bitmapBits, bitmapHex } = node;
  const numbers = presentParts(node, value);
  const values = partsOf(node, value);
  const bitmap = new Uint8Array(bitmapBits / 8);
  for (const number of numbers) bitmap[(number - 1) >> 3]! |= 0x80 >> ((number - 1) & 7);
  if (bitmapHex) {
    const digits = toHex(bitmap);
    const table = bitmapPage(node)?.fromLatin1;
    putPlain(writer, table === undefined ? digits : recoded(digits, table));
  } else putBytes(writer, bitmap);
  writeNumbered(writer, node, numbers, values);
}

function writeNumbered(writer: Writer, node: Node, numbers: readonly number[], values: Values): void {
  writer.open.push({ key: node.key, values });
  for (const number of numbers) {
    const part = node.parts.find(({ id }) => id === number);
    if (part !== undefined) writeNode(writer, part, values[number], number === numbers.at(-1));
  }
  writer.open.pop();
}

/** The numbers of the parts that have a value, ascending; a key that is no part is a fault. */
function presentParts(node: Node, value: unknown): readonly number[] {
  return Object.entries(partsOf(node, value)).flatMap(([key, part]) => {
    if (part === undefined) return [];
    const known = node.parts.some(({ id }) => String(id) === key);
    return known ? [Number(key)] : undefinedPart(node, key);
  });
}

function writeEntries(writer: Writer, node: Node, tagged: TaggedNode, entries: readonly unknown[]): void {
  const before: unknown[] = [];
  writer.open.push({ key: node.key, values: before });
  entries.forEach((entry, i) => {
    if (!isRecord(entry) || typeof entry.tag !== "string" || entry.value === undefined) {
      wrongType(node, entry, "entries of a tag and a value");
    }
    if (tagged.lead !== undefined && i === 0) {
      if (entry.tag !== tagged.leadTag) {
        fail({ code: "invalid_value", path: node.path, expected: `${tagged.leadTag} before the entries` });
      }
      writeNode(writer, tagged.lead, entry.value, entries.length === 1);
    } else writeEntry(writer, node, tagged, entry.tag, entry);
    before.push(entry);
  });
  writer.open.pop();
}

function writeEntry(
  writer: Writer,
  node: Node,
  tagged: TaggedNode,
  tag: string,
  { value, trailing }: Readonly<Record<string, unknown>>,
): void {
  const { length } = tagged;
  let lengthAt = 0;
  if (tagged.lengthFirst) lengthAt = leaveRoom(writer, length.lengthBytes);
  writeTag(writer, node, tagged.tag, tag);
  if (!tagged.lengthFirst) lengthAt = leaveRoom(writer, length.lengthBytes);
  const start = writer.pos;
  const row = rowOfTag(node, tag);
  if (tagged.dataset) writeDataset(writer, node, row, tag, value, trailing);
  else if (row !== undefined) writeNode(writer, row, value, true);
  else writePlain(writer, { ...tagged.plain, path: `${node.path}.${shortTag(tag)}` }, value);
  const size = writer.pos - start;
  const most = length.size - length.lengthExtra;
  if (size > most) tooLong({ ...length, path: `${node.path}.${shortTag(tag)}` }, size, most);
  fillLength(writer, length, lengthAt, size);
}

function writeTag(writer: Writer, node: Node, tagNode: Node, tag: string): void {
  if (tagNode.op === op.binary) {
    const bytes = bytesOf(tag);
    if (bytes?.length === tagNode.bytes) putBytes(writer, bytes);
    else fail({ code: "invalid_tlv", path: node.path, expected: `a tag of ${tagNode.bytes * 2} hex digits` });
  } else if (tag.length !== tagNode.size) {
    fail({ code: "invalid_tlv", path: node.path, expected: `a tag of ${tagNode.size} characters` });
  } else writeLeaf(writer, tagNode, tag, false);
}

function writePlain(writer: Writer, plain: Node, value: unknown): void {
  if (plain.op !== op.binary) {
    if (value instanceof Uint8Array) putBytes(writer, value);
    else writeLeaf(writer, plain, value, true);
    return;
  }
  const bytes = typeof value === "string" ? bytesOf(value) : value;
  if (bytes instanceof Uint8Array) putBytes(writer, bytes);
  else wrongType(plain, value, "hex digits, two for each byte, or a Uint8Array");
}

function writeDataset(
  writer: Writer,
  node: Node,
  row: Node | undefined,
  tag: string,
  value: unknown,
  trailing: unknown,
): void {
  const named = row ?? { ...node, path: `${node.path}.${shortTag(tag)}` };
  if (tag <= lastTlvDataset || typeof value === "string") {
    putDigits(writer, digitsOfTlv(writer, named, value), undefined, false);
    return;
  }
  if (row === undefined) wrongType(named, value, "hex digits");
  const numbers = presentParts(row, value);
  putBytes(writer, datasetBitmap(numbers, trailing !== undefined));
  writeNumbered(writer, row, numbers, partsOf(row, value));
  if (trailing !== undefined) putDigits(writer, digitsOfTlv(writer, row, trailing), undefined, false);
}

function bytesOf(digits: string): Uint8Array | undefined {
  const bytes = new Uint8Array(digits.length >> 1);
  return digits.length % 2 === 0 && writeHex(bytes, digits, 0) === bytes.length ? bytes : undefined;
}

function joinDigitParts(writer: Writer, node: Node, value: unknown): string {
  let digits = "";
  const values = partsOf(node, value);
  const count = countParts(node, values);
  writer.open.push({ key: node.key, values });
  for (let i = 0; i < count; i++) {
    const listed = node.parts[i]!;
    const part = listed.op === op.cases ? chosenNode(listed, writer.mti, writer.fields, writer.open) : listed;
    const partValue = values[part.id];
    if (typeof partValue !== "string") {
      if (part.op !== op.digitParts) wrongType(part, partValue, "a string of digits");
      digits += joinDigitParts(writer, part, partValue);
    } else {
      if (partValue.length > part.size) tooLong(part, partValue.length);
      const complete = partValue.length === part.size || (part.short && i === count - 1);
      digits += complete ? partValue : partValue.padStart(part.size, "0");
    }
  }
  writer.open.pop();
  return digits;
}

function partsOf(node: Node, value: unknown): Values {
  if (!isRecord(value)) wrongType(node, value, "an object of parts, or the raw value");
  // A plain copy: asking it for an absent number is cheap, and finds nothing inherited from elsewhere.
  return { ...value };
}

/** How many parts are there, from the first on without a gap. */
function countParts(node: Node, values: Values): number {
  let count = 0;
  while (count < node.parts.length && values[node.parts[count]!.id] !== undefined) count++;
  if (count !== Object.values(values).length) checkParts(node, values, count);
  return count;
}

/** Explains why there are more values than parts without a gap. */
function checkParts(node: Node, values: Readonly<Record<string, unknown>>, count: number): void {
  for (const [key, value] of Object.entries(values)) {
    const index = node.parts.findIndex(({ id }) => String(id) === key);
    if (value === undefined || (index >= 0 && index < count)) continue;
    if (index < 0) undefinedPart(node, key);
    fail({ code: "invalid_value", path: `${node.path}.${key}`, expected: "all parts before it" });
  }
}

/** A key for a path: what is not a number may be anything. */
function undefinedPart(node: Node, key: string): never {
  const path = `${node.path}.${/^\d{1,3}$/.test(key) ? key : "?"}`;
  return fail({ code: "undefined_element", path, expected: "a part of the spec" });
}

/** A tag for a path: a long one is none. */
function shortTag(tag: string): string {
  return /^[0-9A-Za-z]{1,8}$/.test(tag) ? tag : "?";
}
