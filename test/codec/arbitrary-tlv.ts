import fc from "fast-check";
import type { PartShape, TagShape, TagTable } from "../../src/spec/spec.ts";
import {
  alphabetOf,
  arbitraryValue,
  type Made,
  type Making,
  notationOf,
  numberedParts,
  oneOf,
  type Place,
  text,
} from "./arbitrary-value.ts";

const hexDigits = "0123456789ABCDEF";
const tags = ["82", "95", "9A", "9F26", "9F10", "5A", "DF31", "DF8129"];
const constructed = ["71", "E1", "BF0C"];

/** One whole tag of BER whose value is not made of entries; `00` is padding. */
const primitiveTag = /^(?!00)(?:[014589CD][\dA-F](?<![159D]F)|[159D]F(?:[89A-F][\dA-F]){0,2}[0-7][\dA-F])$/;

/** Hex digits, two for each byte. */
function hex(making: Making, most: number): string {
  const digits = making.draw(text, hexDigits, 0, Math.max(0, Math.min(most, 6)) * 2);
  return digits.slice(0, digits.length & ~1);
}

/** BER-TLV entries: known, unknown and doubled tags, padding, nested and empty values, lengths longer than need be. */
export function arbitraryBer(making: Making, table: TagTable | undefined, room: number, depth = 0): Made {
  const { draw, spec } = making;
  const known = Object.keys(table ?? {}).filter((tag) => primitiveTag.test(tag));
  const deepest = Math.min(3, spec.limits?.depth ?? 8);
  const list: object[] = [];
  let bytes = 0;
  const count = draw(fc.integer, { min: depth === 0 ? 0 : 1, max: 4 });
  for (let i = 0; i < count && room - bytes > 12; i++) {
    const kind = draw(fc.integer, { min: 0, max: depth < deepest && room - bytes > 30 ? 6 : 5 });
    if (kind === 5) {
      list.push({ tag: "00", value: "" });
      bytes += 1;
      continue;
    }
    const tag = draw(oneOf, ...(kind === 6 ? constructed : [...tags, ...known]));
    const inner = kind === 6 ? arbitraryBer(making, table, Math.min(60, room - bytes - 10), depth + 1) : undefined;
    const value = inner === undefined ? hex(making, room - bytes - 10) : inner.value;
    const size = inner === undefined ? String(value).length / 2 : inner.bytes;
    const lengthBytes = kind === 4 ? draw(fc.integer, { min: 2, max: 5 }) : 1;
    list.push(lengthBytes === 1 ? { tag, value } : { tag, value, lengthBytes });
    bytes += tag.length / 2 + lengthBytes + size;
  }
  // A constructed tag without entries is an empty value.
  if (list.length === 0 && depth > 0) {
    list.push({ tag: "00", value: "" });
    bytes = 1;
  }
  return { value: list, bytes };
}

/** Entries with tags of one size, or datasets: with rows, without, doubled, empty. */
export function arbitraryTagged(making: Making, row: PartShape, encoding: string, { path, room }: Place): Made {
  const { draw } = making;
  const shape = typeof row.tlv === "object" ? row.tlv : { tag: "b8", length: "b16" };
  const isText = encoding !== "binary";
  const list: { tag: string; value: unknown }[] = [];
  const around = [...making.around, { key: path.slice(path.lastIndexOf(".") + 1), values: list }];
  const inside: Making = { ...making, around };
  let bytes = 0;
  if (shape.lead !== undefined) {
    const { content, size } = notationOf(shape.lead.format);
    if (size > room) return { value: [], bytes: 0 };
    list.push({ tag: shape.lead.tag, value: draw(text, alphabetOf(content), size, size) });
    bytes += size;
  }
  const { content: tagContent, size: tagSize } = notationOf(shape.tag);
  const { content: lengthContent, size: lengthSize } = notationOf(shape.length);
  const packed = (content: string, size: number) => (content === "n" && !isText ? (size + 1) >> 1 : size);
  const overhead = packed(tagContent, tagSize) + packed(lengthContent, lengthSize);
  const counted = shape.counts === undefined ? 0 : shape.counts === "tag" ? packed(tagContent, tagSize) : overhead;
  const greatest = (lengthContent === "b" ? 256 ** lengthSize : 10 ** lengthSize) - 1 - counted;
  const tagDigits = tagContent === "b" ? hexDigits : alphabetOf(tagContent).replace(/[^A-Za-z0-9]/g, "");
  const width = tagContent === "b" ? tagSize * 2 : tagSize;
  const known = Object.keys(row.tags ?? {}).filter(
    (tag) => tag !== "*" && tag.length === width && tag !== shape.lead?.tag,
  );
  const count = draw(fc.integer, { min: 0, max: 4 });
  for (let i = 0; i < count && room - bytes > overhead; i++) {
    const unknown = draw(text, tagDigits, width, width);
    const tag = draw(oneOf, unknown, ...known);
    const left = Math.min(room - bytes - overhead, greatest);
    const made = entryOf(inside, row, encoding, tag, { path: `${path}.${tag}`, room: left });
    if (made === undefined) continue;
    list.push({ tag, ...made.entry });
    bytes += overhead + made.bytes;
  }
  return { value: list, bytes };
}

interface MadeEntry {
  readonly entry: { readonly value: unknown; readonly trailing?: unknown };
  readonly bytes: number;
}

function rowOf(table: TagTable | undefined, tag: string): TagShape | undefined {
  const known = new Map<string, TagTable[string]>(Object.entries(table ?? {}));
  const shape = known.get(tag) ?? known.get("*");
  return typeof shape === "object" ? shape : undefined;
}

function entryOf(making: Making, row: PartShape, encoding: string, tag: string, place: Place): MadeEntry | undefined {
  const shape = rowOf(row.tags, tag);
  if (row.tlv === "dataset") return datasetOf(making, shape, tag, place);
  const described = shape?.format !== undefined || shape?.parts !== undefined || shape?.tlv !== undefined;
  if (shape === undefined || !described) {
    const made = plainValue(making, row, encoding, place.room);
    return { entry: { value: made.value }, bytes: made.bytes };
  }
  const inBytes = shape.tlv === "ber" || shape.tlv === "dataset";
  const { content, size } = notationOf(row.format);
  const format = shape.format ?? `${inBytes ? "b" : content}......${size}`;
  const inherited = row.encoding === undefined || inBytes ? {} : { encoding: row.encoding };
  const whole: PartShape = { ...inherited, ...shape, format };
  // A fixed value that there is no room for.
  if (notationOf(format).dots === 0 && notationOf(format).size * 2 > place.room) return undefined;
  const made = arbitraryValue(making, whole, { ...place, inEntry: true, last: true });
  return { entry: { value: made.value }, bytes: made.bytes };
}

function datasetOf(making: Making, shape: TagShape | undefined, tag: string, place: Place): MadeEntry | undefined {
  if (tag <= "70") {
    const made = arbitraryBer(making, shape?.tags, place.room);
    return { entry: { value: made.value }, bytes: made.bytes };
  }
  if (shape?.parts === undefined || place.room < 40) {
    if (shape?.parts !== undefined) return undefined;
    const value = hex(making, place.room);
    return { entry: { value }, bytes: value.length / 2 };
  }
  const bitmap = 2 + Math.max(0, Math.ceil((Math.max(...Object.keys(shape.parts).map(Number)) - 14) / 6));
  const made = numberedParts(making, shape.parts, { ...place, room: place.room - bitmap });
  const numbers = Object.keys(made.value as object).map(Number);
  const greatest = Math.max(0, ...numbers);
  const bitmapBytes = greatest <= 14 ? 2 : greatest <= 21 ? 3 : 3 + Math.ceil((greatest - 21) / 7);
  const takesRest = numbers.some((number) => shape.parts?.[number]?.length === "remainder");
  if (takesRest || !making.draw(fc.boolean)) return { entry: { value: made.value }, bytes: bitmapBytes + made.bytes };
  const trailing = arbitraryBer(making, shape.tags, place.room - bitmapBytes - made.bytes);
  return {
    entry: { value: made.value, trailing: trailing.value },
    bytes: bitmapBytes + made.bytes + trailing.bytes,
  };
}

/** What a tag without a row may hold: text of the composite's class, or bytes that are none; hex digits of binary ones. */
function plainValue(making: Making, row: PartShape, encoding: string, room: number): Made {
  const { content } = notationOf(row.format);
  const { draw } = making;
  if (content === "b" || encoding === "binary") {
    const value = hex(making, room);
    return { value, bytes: value.length / 2 };
  }
  if (room > 0 && draw(fc.boolean)) {
    const value = draw(fc.uint8Array, { minLength: 1, maxLength: Math.min(room, 8) }).slice();
    value[value.length - 1] = encoding === "gbk" ? 0xff : 0;
    return { value, bytes: value.length };
  }
  const value = draw(text, alphabetOf(content), 0, Math.min(room, 12));
  return { value, bytes: value.length };
}
