import { allowed, commonBits } from "../bytes/content.ts";
import { nibbleOf, toHex } from "../bytes/hex.ts";
import { sliceOf } from "../bytes/slice-of.ts";
import { lastTlvDataset } from "../spec/datasets.ts";
import type { TaggedEntry, TaggedValue } from "../spec/values.ts";
import { bitmapPage } from "./axes.ts";
import { chosenNode } from "./chosen-node.ts";
import { readDatasetBitmap } from "./dataset-bitmap.ts";
import { type Node, op, scale, type TaggedNode } from "./node.ts";
import {
  leftOver,
  tooLong,
  tooManyEntries,
  truncated,
  truncatedDigits,
  undefinedPart,
  wrongBitmap,
  wrongContent,
} from "./read-faults.ts";
import { readDigits, readLeaf, unhexed } from "./read-leaf.ts";
import { readLength } from "./read-length.ts";
import { readTlv } from "./read-tlv.ts";
import { bytesIn, countDigits, unitsIn } from "./read-units.ts";
import { note, type Reader, type Span } from "./reader.ts";
import { rowOfTag } from "./redact.ts";

/**
 * Reads one element or part at the reader's position, which it moves behind it; nothing at or after `end` is touched.
 */
export function readNode(reader: Reader, node: Node, end: number): unknown {
  if (node.op === op.cases) return readNode(reader, chosenNode(node, reader.mti, reader.fields, reader.open), end);
  let start = reader.pos;
  let size = node.size;
  let stop: number;
  if (node.rest) {
    stop = end;
    size = node.scale === scale.bytes ? end - start : unitsIn(reader, node, start, end);
    if (size > node.size) tooLong(reader, node, start, size);
  } else if (node.lengthBytes === 0) {
    stop = start + node.bytes;
    if (stop > end) {
      if (!node.short) truncated(reader, node, start, node.bytes, end);
      stop = end;
      size = end - start;
    }
  } else {
    size = readLength(reader, node, end);
    start += node.lengthBytes;
    const most = node.scale === scale.pairs ? (node.size + 1) >> 1 : node.size;
    if (size > most) tooLong(reader, node, start, size, most);
    stop = start + bytesIn(reader, node, start, size, end);
    if (stop > end) truncated(reader, node, start, stop - start, end);
    if (node.scale === scale.pairs) size = countDigits(reader, node, start, stop);
  }
  const span = reader.spans === undefined ? undefined : noteNode(reader, node, start, stop);
  reader.pos = stop;
  const value =
    node.op < op.parts || node.op === op.ebcdic
      ? readLeaf(reader, node, start, stop, size)
      : readComposite(reader, node, start, stop, size);
  if (span !== undefined) span.value = value;
  return value;
}

function noteNode(reader: Reader, node: Node, start: number, end: number): Span | undefined {
  const { key, lengthBytes } = node;
  if (lengthBytes > 0) {
    note(reader, { key, kind: "length", node, start: start - lengthBytes, end: start });
  }
  return note(reader, { key, kind: "value", node, start, end });
}

function readComposite(reader: Reader, node: Node, start: number, stop: number, size: number): unknown {
  switch (node.op) {
    case op.parts:
      return readParts(reader, node, start, stop);
    case op.digitParts:
      return readDigitParts(reader, node, start, readDigits(reader, node, start, stop, size));
    case op.tlv:
      return readTlvNode(reader, node, start, stop);
    case op.repeat:
      return readSets(reader, node, start, stop);
    case op.bitmapParts:
      return readBitmapParts(reader, node, start, stop);
    default:
      return readTagged(reader, node, node.tagged!, start, stop);
  }
}

function readTlvNode(reader: Reader, node: Node, start: number, stop: number): unknown {
  if (!node.hex) {
    return readTlv(reader, node, reader.bytes, start, stop, start, 1);
  }
  const bytes = unhexed(reader, node, start, stop);
  if (typeof bytes === "number") return wrongContent(reader, node, bytes, "hex digits");
  return readTlv(reader, node, bytes, 0, bytes.length, start, 2);
}

function readParts(reader: Reader, node: Node, start: number, stop: number): object {
  const values = emptyParts(node, stop - start);
  reader.pos = start;
  reader.open.push({ key: node.key, path: node.path, values });
  for (const part of node.parts) {
    if (reader.pos === stop) break;
    values[part.id] = readNode(reader, part, stop);
  }
  if (reader.pos !== stop) leftOver(reader, node.path, stop);
  reader.open.pop();
  return values;
}

function readSets(reader: Reader, node: Node, start: number, stop: number): readonly object[] {
  const sets: Record<number, unknown>[] = [];
  reader.pos = start;
  while (reader.pos < stop) {
    const before = reader.pos;
    const values: Record<number, unknown> = { ...node.partTemplates[node.parts.length] };
    reader.open.push({ key: node.key, path: node.path, values, list: sets });
    for (const part of node.parts) values[part.id] = readNode(reader, part, stop);
    reader.open.pop();
    sets.push(values);
    if (sets.length > reader.compiled.mostEntries) tooManyEntries(reader, node, before);
    // Parts that take nothing would repeat for ever.
    if (reader.pos === before) leftOver(reader, node.path, stop);
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
  reader.open.push({ key: node.key, path: node.path, values });
  for (const listed of node.parts) {
    if (at === digits.length) break;
    const part = listed.op === op.cases ? chosenNode(listed, reader.mti, reader.fields, reader.open) : listed;
    const stop = at + part.size;
    if (stop > digits.length && !part.short) truncatedDigits(reader, part, start, digits.length - at, digits.length);
    const value = digits.substring(at, stop);
    values[part.id] = part.op === op.digitParts ? readDigitParts(reader, part, start + (at >> 1), value) : value;
    at = Math.min(stop, digits.length);
  }
  if (at !== digits.length) leftOver(reader, node.path, start + ((digits.length + 1) >> 1), start + (at >> 1));
  reader.open.pop();
  return values;
}

/** Parts behind a bitmap, in the order of its bits. */
function readBitmapParts(reader: Reader, node: Node, start: number, stop: number): object {
  const values: Record<number, unknown> = {};
  const table = bitmapPage(node)?.toLatin1;
  const perByte = node.bitmapHex ? 2 : 1;
  const bitmapStop = start + (node.bitmapBits / 8) * perByte;
  if (bitmapStop > stop) truncated(reader, node, start, bitmapStop - start, stop);
  reader.pos = bitmapStop;
  reader.open.push({ key: node.key, path: node.path, values });
  note(reader, { key: "bitmap", kind: "bitmap", node, start, end: bitmapStop });
  for (let bit = 1; bit <= node.bitmapBits; bit++) {
    const at = node.bitmapHex ? start + ((bit - 1) >> 2) : start + ((bit - 1) >> 3);
    const byte = reader.bytes[at]!;
    const nibble = node.bitmapHex ? nibbleOf[table === undefined ? byte : table[byte]!]! : 0;
    if (nibble > 15) wrongBitmap(reader, node, at);
    const isSet = node.bitmapHex ? (nibble << ((bit - 1) & 3)) & 8 : (byte << ((bit - 1) & 7)) & 0x80;
    if (isSet === 0) continue;
    const part = node.parts.find(({ id }) => id === bit);
    if (part === undefined) undefinedPart(reader, node, bit, at);
    values[bit] = readNode(reader, part, stop);
  }
  if (reader.pos !== stop) leftOver(reader, node.path, stop);
  reader.open.pop();
  return values;
}

/** Entries with tags and lengths of one size, or datasets. */
function readTagged(reader: Reader, node: Node, tagged: TaggedNode, start: number, stop: number): unknown {
  const entries: TaggedEntry[] = [];
  reader.pos = start;
  reader.open.push({ key: node.key, path: node.path, values: entries });
  if (tagged.lead !== undefined && start < stop) {
    const value = readNode(reader, tagged.lead, stop) as string;
    entries.push({ tag: tagged.leadTag, value });
  }
  while (reader.pos < stop) {
    if (entries.length >= reader.compiled.mostEntries) tooManyEntries(reader, node, reader.pos);
    entries.push(readEntry(reader, node, tagged, stop));
  }
  reader.open.pop();
  return entries;
}

function readEntry(reader: Reader, node: Node, tagged: TaggedNode, stop: number): TaggedEntry {
  const { length, lengthFirst } = tagged;
  const start = reader.pos;
  let size = lengthFirst ? readLengthOf(reader, length, stop) : 0;
  const tag = readTag(reader, tagged.tag, stop);
  if (!lengthFirst) size = readLengthOf(reader, length, stop);
  const valueStart = reader.pos;
  const valueStop = valueStart + size;
  if (valueStop > stop) truncated(reader, { ...length, path: `${node.path}.${tag}` }, valueStart, size, stop);
  note(reader, { key: tag, kind: "tag", node, tag, start, end: valueStart });
  if (tagged.dataset) return readDataset(reader, node, tag, valueStart, valueStop);
  const row = rowOfTag(node, tag);
  if (row !== undefined) return { tag, value: readRow(reader, row, valueStop) };
  const value = plainValue(reader, tagged, valueStart, valueStop);
  if (size > 0) note(reader, { key: tag, kind: "value", node, tag, start: valueStart, end: valueStop, value });
  reader.pos = valueStop;
  return { tag, value };
}

function readLengthOf(reader: Reader, length: Node, stop: number): number {
  const size = readLength(reader, length, stop);
  reader.pos += length.lengthBytes;
  return size;
}

function readTag(reader: Reader, node: Node, end: number): string {
  const start = reader.pos;
  const stop = start + node.bytes;
  if (stop > end) truncated(reader, node, start, node.bytes, end);
  reader.pos = stop;
  const tag = readLeaf(reader, node, start, stop, node.size);
  return typeof tag === "string" ? tag : toHex(tag);
}

function readRow(reader: Reader, row: Node, stop: number): TaggedValue {
  const value = readNode(reader, row, stop) as TaggedValue;
  if (reader.pos !== stop) leftOver(reader, row.path, stop);
  return value;
}

/** The value of a tag that no row describes: what is not text of the composite's class stays bytes. */
function plainValue(reader: Reader, { plain }: TaggedNode, start: number, stop: number): TaggedValue {
  const { bytes } = reader;
  if (plain.op === op.binary) return toHex(bytes.subarray(start, stop));
  const table = plain.page?.allowed ?? allowed;
  const isText = plain.op === op.gbk || commonBits(table, bytes, start, stop, plain.mask) !== 0;
  return isText ? readLeaf(reader, plain, start, stop, stop - start) : sliceOf(bytes, start, stop);
}

/** A dataset: TLV up to identifier 70, a bitmap and parts above; hex digits where no row says the parts. */
function readDataset(reader: Reader, node: Node, tag: string, start: number, stop: number): TaggedEntry {
  const row = rowOfTag(node, tag);
  const path = `${node.path}.${tag}`;
  reader.pos = stop;
  if (tag <= lastTlvDataset) {
    const tlv = row ?? { ...node, key: tag, path, tags: undefined };
    return { tag, value: readTlv(reader, tlv, reader.bytes, start, stop, start, 1) };
  }
  if (row === undefined) {
    const value = toHex(reader.bytes.subarray(start, stop));
    note(reader, { key: tag, kind: "value", node, tag, start, end: stop, value });
    return { tag, value };
  }
  const bitmap = readDatasetBitmap(reader.bytes, start, stop);
  if (bitmap === undefined) return truncated(reader, row, start, stop - start + 1, stop);
  const value: Record<number, unknown> = {};
  reader.pos = bitmap.stop;
  reader.open.push({ key: row.key, path: row.path, values: value });
  note(reader, { key: "bitmap", kind: "bitmap", node: row, start, end: bitmap.stop });
  for (const number of bitmap.parts) {
    const part = row.parts.find(({ id }) => id === number);
    if (part === undefined) undefinedPart(reader, row, number, start);
    value[number] = readNode(reader, part, stop);
  }
  reader.open.pop();
  if (!bitmap.trailing) {
    if (reader.pos !== stop) leftOver(reader, row.path, stop);
    return { tag, value };
  }
  const { pos } = reader;
  reader.pos = stop;
  return { tag, value, trailing: readTlv(reader, row, reader.bytes, pos, stop, pos, 1, value) };
}
