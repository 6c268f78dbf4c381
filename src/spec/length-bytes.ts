import type { LengthRepresentation } from "./spec.ts";

/** Bytes of a length of so many digits. */
export function bytesOfLength(digits: number, representation: LengthRepresentation): number {
  return representation === "bcd" || representation === "binary" ? (digits + 1) >> 1 : digits;
}

/** The greatest length that so many bytes can say. */
export function greatestLength(bytes: number, representation: LengthRepresentation): number {
  const perByte = { ascii: 10, ebcdic: 10, bcd: 100, binary: 256, hex: 16 };
  return perByte[representation] ** bytes - 1;
}
