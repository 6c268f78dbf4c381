import { hexAnyCase } from "../bytes/hex.ts";
import type { Tlv, TlvEntry } from "../spec/values.ts";
import type { Node } from "./node.ts";
import { fail, type Reader } from "./reader.ts";
import { tagPath } from "./redact.ts";

/** How deep constructed tags may nest; deeper content stays hex digits. */
export const tlvDepth = 8;

/** Where a BER-TLV entry lies; `valueStop` is -1 if there is none at that place. */
export interface TlvExtent {
  tagStop: number;
  valueStart: number;
  valueStop: number;
}

/** Reads all entries between two offsets, in their order. */
export function readTlv(reader: Reader, node: Node, start: number, stop: number): Tlv {
  const digits = hexAnyCase(reader.bytes, start, stop).toUpperCase();
  return entriesOf(reader, node.path, digits, start, start, stop, 0);
}

/** `base` is the offset of the first of `digits`. */
function entriesOf(
  reader: Reader,
  path: string,
  digits: string,
  base: number,
  start: number,
  stop: number,
  depth: number,
): Tlv {
  const entries: TlvEntry[] = [];
  const extent: TlvExtent = { tagStop: 0, valueStart: 0, valueStop: 0 };
  for (let pos = start; pos < stop; pos = extent.valueStop) {
    locateTlv(reader.bytes, pos, stop, extent);
    const { tagStop, valueStart, valueStop } = extent;
    if (valueStop < 0) wrongTlv(reader, path, digits, base, entries, pos, stop, extent);
    const tag = digits.substring((pos - base) * 2, (tagStop - base) * 2);
    const constructed =
      (reader.bytes[pos]! & 0x20) !== 0 && depth < tlvDepth && isTlv(reader.bytes, valueStart, valueStop);
    const value = constructed
      ? entriesOf(reader, `${path}.${tag}`, digits, base, valueStart, valueStop, depth + 1)
      : digits.substring((valueStart - base) * 2, (valueStop - base) * 2);
    const lengthBytes = valueStart - tagStop;
    if (lengthBytes === leastLengthBytes(valueStop - valueStart) || tag === "00") entries.push({ tag, value });
    else entries.push({ tag, value, lengthBytes });
  }
  return entries;
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
  reader: Reader,
  path: string,
  digits: string,
  base: number,
  entries: Tlv,
  pos: number,
  stop: number,
  { tagStop }: TlvExtent,
): never {
  const tag = digits.substring((pos - base) * 2, (tagStop - base) * 2);
  const nth = entries.filter((entry) => entry.tag === tag).length;
  return fail(reader, {
    code: "invalid_tlv",
    path: tagPath(path, tag, nth),
    offset: pos,
    expected: "a tag of at most four bytes, a definite length and as many bytes as it says",
    received: `${stop - pos} bytes that are none`,
  });
}
