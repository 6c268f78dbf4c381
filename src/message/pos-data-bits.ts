import { posDataBits } from "./codes/pos-data-bits.ts";
import type { In } from "./in.ts";

type Bits = typeof posDataBits;

/** What the bits of a point of service data code of ISO 8583:2003 say; bits that are reserved say nothing. */
export interface PosDataBitsReading {
  readonly readingMethods: readonly In<Bits["readingMethods"]>[];
  readonly verificationMethods: readonly In<Bits["verificationMethods"]>[];
  readonly environments: readonly In<Bits["environments"]>[];
  readonly securityCharacteristics: readonly In<Bits["securityCharacteristics"]>[];
}

/** How the bits are counted. */
export interface BitOrderOption {
  /**
   * Where bit 0 of a word stands: in the lowest bit of its first byte (`lowest-first`, as jPOS sends it), or in the
   * highest (`highest-first`, as bitmaps count).
   */
  readonly bitOrder?: "lowest-first" | "highest-first";
}

/**
 * Reads a point of service data code of ISO 8583:2003, given as 32 hexadecimal digits: four words of 32 bits.
 *
 * Hint: the standard names the bits B1 to B32 and the dialects do not agree where B1 stands. The default is that of jPOS;
 * ask your partner before relying on it. `undefined` for anything but 32 hexadecimal digits.
 *
 * @example
 * readPosDataBits("20000000080000000200000002000000")?.readingMethods; // ["chip"]
 */
export function readPosDataBits(hex: string, { bitOrder }: BitOrderOption = {}): PosDataBitsReading | undefined {
  if (!/^[\dA-Fa-f]{32}$/.test(hex)) return undefined;
  const highestFirst = bitOrder === "highest-first";
  const words = <Word extends string>(table: Readonly<Record<string, Word>>, start: number): readonly Word[] =>
    Object.entries(table)
      .filter(([bit]) => isSet(hex, start, Number(bit), highestFirst))
      .map(([, word]) => word);
  return {
    readingMethods: words<In<Bits["readingMethods"]>>(posDataBits.readingMethods, 0),
    verificationMethods: words<In<Bits["verificationMethods"]>>(posDataBits.verificationMethods, 4),
    environments: words<In<Bits["environments"]>>(posDataBits.environments, 8),
    securityCharacteristics: words<In<Bits["securityCharacteristics"]>>(posDataBits.securityCharacteristics, 12),
  };
}

function isSet(hex: string, start: number, bit: number, highestFirst: boolean): boolean {
  const place = 2 * (start + (bit >> 3));
  const byte = Number.parseInt(hex.slice(place, place + 2), 16);
  return (byte & (highestFirst ? 0x80 >> (bit & 7) : 1 << (bit & 7))) !== 0;
}
