import { nativeBuffer } from "./native-buffer.ts";
import { isWide } from "./wide.ts";

const chunk = 4096;

/** The bytes as text, one character for each byte, whatever the bytes. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  return nativeBuffer === undefined
    ? latin1Portable(bytes, start, end)
    : nativeBuffer.latin1Slice.call(bytes, start, end);
}

/** Writes text, one byte a character, and tells whether all of it was of characters up to U+00FF. */
export function writeLatin1(target: Uint8Array, text: string, offset: number): boolean {
  if (nativeBuffer === undefined) return writeLatin1Portable(target, text, offset);
  nativeBuffer.latin1Write.call(target, text, offset, text.length);
  // Writing keeps the low byte of a larger character.
  return !isWide(text);
}

/** {@link latin1} in the language alone. */
export function latin1Portable(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let from = start; from < end; from += chunk) {
    text += String.fromCharCode(...bytes.subarray(from, Math.min(from + chunk, end)));
  }
  return text;
}

/** {@link writeLatin1} in the language alone. */
export function writeLatin1Portable(target: Uint8Array, text: string, offset: number): boolean {
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    seen |= code;
    target[offset + i] = code;
  }
  return seen < 0x100;
}
