import type { SpecShape } from "../spec/spec.ts";

/** How a message type stands in bytes. */
export type MtiEncoding = SpecShape["mti"];

/** The four digits of a message type at a place, as a number; -1 if they are no digits, or the bytes end before. */
export function mtiAt(encoding: MtiEncoding, bytes: Uint8Array, at: number): number {
  const count = encoding === "bcd" ? 2 : 4;
  if (at + count > bytes.length) return -1;
  let number = 0;
  for (let i = at; i < at + count; i++) {
    const byte = bytes[i]!;
    if (encoding === "bcd") {
      if (byte >> 4 > 9 || (byte & 15) > 9) return -1;
      number = number * 100 + (byte >> 4) * 10 + (byte & 15);
    } else {
      const digit = byte - (encoding === "ascii" ? 0x30 : 0xf0);
      if (digit < 0 || digit > 9) return -1;
      number = number * 10 + digit;
    }
  }
  return number;
}

/** By digit: version, class, function, origin. */
const versions = [1, 1, 1, 0, 0, 0, 0, 0, 0.4, 0.4];
// UnionPay's terminals send signatures in class 9.
const classes = [0, 1, 1, 1, 1, 1, 1, 1, 1, 0.7];
// 8 and 9 acknowledge, with Mastercard.
const functions = [1, 1, 1, 1, 1, 0.8, 0.5, 0.5, 0.6, 0.6];
const origins = [1, 1, 0.9, 0.9, 0.9, 0.9, 0, 0, 0, 0.3];

/** How usual a message type is, from 0 to 1. */
export function usualness(mti: number): number {
  if (mti < 0) return 0;
  const at = (place: number): number => Math.floor(mti / place) % 10;
  return versions[at(1000)]! * classes[at(100)]! * functions[at(10)]! * origins[at(1)]!;
}

const editions = [1987, 1993, 2003];

/** True if the first digit says another edition of the standard than the spec. */
export function isOtherVersion(mti: number, version: SpecShape["version"]): boolean {
  const said = editions[Math.floor(mti / 1000)];
  return version !== undefined && said !== undefined && said !== version;
}

/** True for the type of an answer: of a request, of an advice, of an instruction. */
export function isResponse(mti: number): boolean {
  const role = Math.floor(mti / 10) % 10;
  return role === 1 || role === 3;
}
