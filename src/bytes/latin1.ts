import { nativeBuffer } from "./native-buffer.ts";

const chunk = 4096;

/** The bytes as text, one character for each byte, whatever the bytes. */
export const latin1: (bytes: Uint8Array, start: number, end: number) => string =
  nativeBuffer === undefined
    ? latin1Portable
    : (
        (slice) => (bytes, start, end) =>
          slice.call(bytes, start, end)
      )(nativeBuffer.latin1Slice);

/**
 * Writes ASCII text, one byte each, and returns its length; another number tells that it is not ASCII.
 *
 * The caller has checked that there is room for one byte more than the text has characters.
 */
export const writeAscii: (target: Uint8Array, text: string, offset: number) => number =
  nativeBuffer === undefined
    ? writeAsciiPortable
    : (
        (write) => (target, text, offset) =>
          write.call(target, text, offset, text.length + 1)
      )(nativeBuffer.utf8Write);

/** {@link latin1} in the language alone. */
export function latin1Portable(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let from = start; from < end; from += chunk) {
    text += String.fromCharCode(...bytes.subarray(from, Math.min(from + chunk, end)));
  }
  return text;
}

/** {@link writeAscii} in the language alone. */
export function writeAsciiPortable(target: Uint8Array, text: string, offset: number): number {
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    seen |= code;
    target[offset + i] = code;
  }
  return seen < 0x80 ? text.length : -1;
}
