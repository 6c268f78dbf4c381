import { hexAnyCase } from "../bytes/hex.ts";
import type { Tlv, TlvEntry } from "../spec/values.ts";
import type { Node } from "./node.ts";
import { tooManyEntries } from "./read-faults.ts";
import { fail, note, type Reader } from "./reader.ts";
import { tagPath } from "./redact.ts";

/** Where a BER-TLV entry lies; `valueStop` is -1 if there is none at that place. */
export interface TlvExtent {
  tagStop: number;
  valueStart: number;
  valueStop: number;
}

/** What is being read, and where it stands in the input: byte `at` of `bytes` is there at `base + at * perByte`. */
interface TlvSource {
  readonly reader: Reader;
  readonly node: Node;
  readonly bytes: Uint8Array;
  /** Hex digits of the bytes from `start` on. */
  readonly digits: string;
  readonly start: number;
  readonly base: number;
  readonly perByte: number;
  count: number;
}

/**
 * Reads all entries between two places of `bytes`, in their order.
 *
 * `start` stands at `offset` in the input; bytes that were hex digits take two there. `parts` are those of a dataset
 * that the entries trail.
 */
export function readTlv(
  reader: Reader,
  node: Node,
  bytes: Uint8Array,
  start: number,
  stop: number,
  offset: number,
  perByte: number,
  parts?: object,
): Tlv {
  const digits = hexAnyCase(bytes, start, stop).toUpperCase();
  const source: TlvSource = { reader, node, bytes, digits, start, base: offset - start * perByte, perByte, count: 0 };
  return entriesOf(source, node.path, node.key, start, stop, 0, parts);
}

function entriesOf(
  source: TlvSource,
  path: string,
  key: string,
  from: number,
  stop: number,
  depth: number,
  parts?: object,
): Tlv {
  const { reader, node, bytes, digits, start } = source;
  const entries: TlvEntry[] = [];
  const extent: TlvExtent = { tagStop: 0, valueStart: 0, valueStop: 0 };
  reader.open.push({ key, path, values: entries, ...(parts === undefined ? {} : { parts }) });
  for (let pos = from; pos < stop; pos = extent.valueStop) {
    locateTlv(bytes, pos, stop, extent);
    const { tagStop, valueStart, valueStop } = extent;
    const tag = digits.substring((pos - start) * 2, (tagStop - start) * 2);
    if (valueStop < 0) wrongTlv(source, path, tag, entries, pos, stop);
    if (++source.count > reader.compiled.mostEntries) tooManyEntries(reader, node, source.base + pos * source.perByte);
    noteEntry(source, "tag", tag, pos, valueStart);
    const constructed =
      (bytes[pos]! & 0x20) !== 0 && depth < reader.compiled.tlvDepth && isTlv(bytes, valueStart, valueStop);
    const value = constructed
      ? entriesOf(source, `${path}.${tag}`, tag, valueStart, valueStop, depth + 1)
      : digits.substring((valueStart - start) * 2, (valueStop - start) * 2);
    if (!constructed && valueStop > valueStart) noteEntry(source, "value", tag, valueStart, valueStop, value);
    const lengthBytes = valueStart - tagStop;
    if (lengthBytes === leastLengthBytes(valueStop - valueStart) || tag === "00") entries.push({ tag, value });
    else entries.push({ tag, value, lengthBytes });
  }
  reader.open.pop();
  return entries;
}

function noteEntry(
  { reader, node, base, perByte }: TlvSource,
  kind: "tag" | "value",
  tag: string,
  start: number,
  stop: number,
  value: unknown = tag,
): void {
  if (reader.spans === undefined) return;
  note(reader, { key: tag, kind, node, tag, start: base + start * perByte, end: base + stop * perByte, value });
}

/**
 * Finds the parts of the entry at `pos`: a tag of one to four bytes, a definite length of one to five.
 *
 * A zero byte is padding: a tag without length or value.
 */
export function locateTlv(bytes: Uint8Array, pos: number, stop: number, extent: TlvExtent): void {
  extent.valueStop = -1;
  let at = pos + 1;
  extent.tagStop = at;
  const first = bytes[pos]!;
  if (first === 0) {
    extent.valueStart = at;
    extent.valueStop = at;
    return;
  }
  if ((first & 0x1f) === 0x1f) {
    do {
      if (at === stop || at === pos + 4) return;
    } while ((bytes[at++]! & 0x80) !== 0);
  }
  extent.tagStop = at;
  if (at === stop) return;
  let length = bytes[at++]!;
  if (length > 0x7f) {
    const count = length & 0x7f;
    if (count === 0 || count > 4 || at + count > stop) return;
    length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + bytes[at++]!;
  }
  extent.valueStart = at;
  if (length <= stop - at) extent.valueStop = at + length;
}

/** Fewest bytes that can say a length. */
export function leastLengthBytes(length: number): number {
  return length < 0x80 ? 1 : length < 0x100 ? 2 : length < 0x10000 ? 3 : length < 0x1000000 ? 4 : 5;
}

/** True if the bytes are entries to the last one, as the content of a constructed tag should be. */
export function isTlv(bytes: Uint8Array, start: number, stop: number): boolean {
  const extent: TlvExtent = { tagStop: 0, valueStart: 0, valueStop: 0 };
  for (let pos = start; pos < stop; pos = extent.valueStop) {
    locateTlv(bytes, pos, stop, extent);
    if (extent.valueStop < 0) return false;
  }
  return stop > start;
}

function wrongTlv(
  { reader, base, perByte }: TlvSource,
  path: string,
  tag: string,
  entries: Tlv,
  pos: number,
  stop: number,
): never {
  const nth = entries.filter((entry) => entry.tag === tag).length;
  return fail(reader, {
    code: "invalid_tlv",
    path: tagPath(path, tag, nth),
    offset: base + pos * perByte,
    expected: "a tag of at most four bytes, a definite length and as many bytes as it says",
    received: `${stop - pos} bytes that are none`,
  });
}
