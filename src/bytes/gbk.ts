import { latin1 } from "./latin1.ts";

/** Both ways between pairs of bytes and characters: index by `pair - firstPair` and by character code; 0 for none. */
interface GbkTable {
  readonly characters: Uint16Array;
  readonly pairs: Uint16Array;
}

const firstPair = 0x8140;
const lastPair = 0xfefe;
let table: GbkTable | undefined;

/**
 * GBK text, or `undefined` if the bytes are not text that {@link encodeGbk} writes back to the same bytes.
 *
 * ASCII bytes stand for themselves, control characters included; a Chinese character takes two bytes.
 */
export function decodeGbk(bytes: Uint8Array, start: number, end: number): string | undefined {
  let seen = 0;
  for (let i = start; i < end; i++) seen |= bytes[i]!;
  if (seen < 0x80) return latin1(bytes, start, end);
  table ??= buildTable();
  let text = "";
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      text += String.fromCharCode(byte);
    } else {
      i++;
      if (i === end) return undefined;
      const character = table.characters[((byte << 8) | bytes[i]!) - firstPair] ?? 0;
      if (character === 0) return undefined;
      text += String.fromCharCode(character);
    }
  }
  return text;
}

/** The bytes of GBK text, or `undefined` if it holds a character that GBK has not. */
export function encodeGbk(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length * 2);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      bytes[count++] = code;
      continue;
    }
    table ??= buildTable();
    const pair = table.pairs[code]!;
    if (pair === 0) return undefined;
    bytes[count++] = pair >> 8;
    bytes[count++] = pair & 0xff;
  }
  return bytes.subarray(0, count);
}

/** Asks the platform for every pair once: it has the table, but offers it for decoding only. */
function buildTable(): GbkTable {
  const decoder = new TextDecoder("gbk");
  const characters = new Uint16Array(lastPair - firstPair + 1);
  const pairs = new Uint16Array(0x10000);
  const row = new Uint8Array(3 * 191);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    // A line feed after each pair keeps one that is not assigned from swallowing the next.
    for (let trail = 0x40; trail <= 0xfe; trail++) row.set([lead, trail, 0x0a], (trail - 0x40) * 3);
    const decoded = decoder.decode(row).split("\n");
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoded[trail - 0x40] ?? "";
      const code = character.charCodeAt(0);
      // The first of two pairs for one character is the one that is written; the other stays bytes.
      if (character.length !== 1 || code < 0x80 || code === 0xfffd || pairs[code] !== 0) continue;
      const pair = (lead << 8) | trail;
      characters[pair - firstPair] = code;
      pairs[code] = pair;
    }
  }
  return { characters, pairs };
}
