import { latin1 } from "./latin1.ts";

let decoder: TextDecoder | undefined;
let encoder: ReadonlyMap<string, number> | undefined;

/**
 * GBK text, or `undefined` if the bytes are not text that {@link encodeGbk} writes back to the same bytes.
 *
 * ASCII bytes stand for themselves, control characters included; a Chinese character takes two bytes.
 */
export function decodeGbk(bytes: Uint8Array, start: number, end: number): string | undefined {
  let seen = 0;
  for (let i = start; i < end; i++) seen |= bytes[i]!;
  if (seen < 0x80) return latin1(bytes, start, end);
  const part = bytes.subarray(start, end);
  let text: string;
  try {
    decoder ??= new TextDecoder("gbk", { fatal: true });
    text = decoder.decode(part);
  } catch {
    return undefined;
  }
  const again = encodeGbk(text);
  return again !== undefined && again.length === part.length && again.every((byte, i) => byte === part[i])
    ? text
    : undefined;
}

/** The bytes of GBK text, or `undefined` if it holds a character that GBK has not. */
export function encodeGbk(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length * 2);
  let count = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) {
      bytes[count++] = code;
      continue;
    }
    encoder ??= invertDecoder();
    const pair = encoder.get(character);
    if (pair === undefined) return undefined;
    bytes[count++] = pair >> 8;
    bytes[count++] = pair & 0xff;
  }
  return bytes.slice(0, count);
}

/** Every two-byte character by its text: the platform has the table for decoding only. */
function invertDecoder(): ReadonlyMap<string, number> {
  const lenient = new TextDecoder("gbk");
  const table = new Map<string, number>();
  const row = new Uint8Array(3 * 191);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    // A line feed after each pair keeps one that is not assigned from swallowing the next.
    for (let trail = 0x40; trail <= 0xfe; trail++) row.set([lead, trail, 0x0a], (trail - 0x40) * 3);
    const characters = lenient.decode(row).split("\n");
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = characters[trail - 0x40] ?? "";
      const single = character !== "" && character.codePointAt(0) !== 0xfffd && [...character].length === 1;
      if (single && character.charCodeAt(0) >= 0x80 && !table.has(character)) table.set(character, (lead << 8) | trail);
    }
  }
  return table;
}
