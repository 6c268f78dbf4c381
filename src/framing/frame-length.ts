import { nibbleOf } from "../bytes/hex.ts";
import type { FrameLengthRepresentation } from "./scheme.ts";

/** How many values a byte of a length has. */
const bases: Readonly<Record<FrameLengthRepresentation, number>> = {
  binary: 256,
  "little-endian": 256,
  bcd: 100,
  ascii: 10,
  ebcdic: 10,
  hex: 16,
};

/** How a length is written, and in how many bytes. */
interface LengthForm {
  readonly size: number;
  readonly representation: FrameLengthRepresentation;
}

/** The greatest number that a length can say. */
export function largestLength({ size, representation }: LengthForm): number {
  return bases[representation] ** size - 1;
}

/** The number that the length at this place says, whose bytes are all there; -1 if a byte is no digit. */
export function readLength({ size, representation }: LengthForm, bytes: Uint8Array, at: number): number {
  if (representation === "binary" && size === 2) return (bytes[at]! << 8) | bytes[at + 1]!;
  const base = bases[representation];
  let number = 0;
  for (let i = 0; i < size; i++) {
    const value = digitOf(representation, bytes[representation === "little-endian" ? at + size - 1 - i : at + i]!);
    if (value < 0) return -1;
    number = number * base + value;
  }
  return number;
}

/** Writes a number that the length can say. */
export function writeLength(form: LengthForm, target: Uint8Array, at: number, number: number): void {
  const { size, representation } = form;
  const base = bases[representation];
  let rest = number;
  for (let i = 0; i < size; i++) {
    target[representation === "little-endian" ? at + i : at + size - 1 - i] = byteFor(representation, rest % base);
    rest = Math.floor(rest / base);
  }
}

function digitOf(representation: FrameLengthRepresentation, byte: number): number {
  switch (representation) {
    case "bcd":
      return byte >> 4 > 9 || (byte & 15) > 9 ? -1 : (byte >> 4) * 10 + (byte & 15);
    case "ascii":
      return byte < 0x30 || byte > 0x39 ? -1 : byte - 0x30;
    case "ebcdic":
      return byte < 0xf0 || byte > 0xf9 ? -1 : byte - 0xf0;
    case "hex":
      return nibbleOf[byte]! > 15 ? -1 : nibbleOf[byte]!;
    default:
      return byte;
  }
}

function byteFor(representation: FrameLengthRepresentation, value: number): number {
  switch (representation) {
    case "bcd":
      return (Math.floor(value / 10) << 4) | (value % 10);
    case "ascii":
      return 0x30 + value;
    case "ebcdic":
      return 0xf0 + value;
    case "hex":
      return value < 10 ? 0x30 + value : 0x37 + value;
    default:
      return value;
  }
}
