import { nativeBuffer } from "./native-buffer.ts";
import { isWide } from "./wide.ts";

const pairs: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, "0").toUpperCase(),
);

/** Value of an ASCII hex digit by its character code; 255 for anything else. */
export const nibbleOf: Uint8Array = new Uint8Array(256).fill(255);
for (let value = 0; value < 16; value++) {
  const digit = value.toString(16);
  nibbleOf[digit.charCodeAt(0)] = value;
  nibbleOf[digit.toUpperCase().charCodeAt(0)] = value;
}

/** The bytes as hex digits; the case of the letters is the runtime's. */
export function hexAnyCase(bytes: Uint8Array, start: number, end: number): string {
  return nativeBuffer === undefined ? hexPortable(bytes, start, end) : nativeBuffer.hexSlice.call(bytes, start, end);
}

/**
 * Writes an even number of hex digits and returns how many bytes that made: fewer than half the digits if one is none.
 *
 * The caller has checked the room.
 */
export function writeHex(target: Uint8Array, digits: string, offset: number): number {
  if (nativeBuffer === undefined) return writeHexPortable(target, digits, offset);
  const count = nativeBuffer.hexWrite.call(target, digits, offset, digits.length >> 1);
  // Writing keeps the low byte of a larger character, which may look like a digit.
  return isWide(digits) ? 0 : count;
}

/** The bytes as hex digits in upper case, in the language alone. */
export function hexPortable(bytes: Uint8Array, start: number, end: number): string {
  let digits = "";
  for (let i = start; i < end; i++) digits += pairs[bytes[i]!];
  return digits;
}

/** {@link writeHex} in the language alone. */
export function writeHexPortable(target: Uint8Array, digits: string, offset: number): number {
  for (let i = 0; i + 1 < digits.length; i += 2) {
    const high = nibbleOf[digits.charCodeAt(i)] ?? 255;
    const low = nibbleOf[digits.charCodeAt(i + 1)] ?? 255;
    if (high > 15 || low > 15) return i >> 1;
    target[offset + (i >> 1)] = (high << 4) | low;
  }
  return digits.length >> 1;
}

/**
 * Bytes as hex digits in upper case.
 *
 * @example
 * toHex(new Uint8Array([0x9f, 0x26])); // "9F26"
 */
export function toHex(bytes: Uint8Array): string {
  return hexAnyCase(bytes, 0, bytes.length).toUpperCase();
}

/**
 * Hex digits as bytes; white space between them is skipped.
 *
 * @throws `RangeError` for another character or an odd number of digits, with its position.
 * @example
 * fromHex("02 10"); // Uint8Array [0x02, 0x10]
 */
export function fromHex(digits: string): Uint8Array {
  const bytes = new Uint8Array(digits.length >> 1);
  let count = 0;
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    if (code === 32 || (code >= 9 && code <= 13)) continue;
    const nibble = code < 256 ? nibbleOf[code]! : 255;
    if (nibble === 255) throw new RangeError(`Not a hex digit at position ${i}`);
    bytes[count >> 1] = (bytes[count >> 1]! << 4) | nibble;
    count++;
  }
  if (count % 2 !== 0) throw new RangeError(`An odd number of hex digits: ${count}`);
  return bytes.slice(0, count >> 1);
}
