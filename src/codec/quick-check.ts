import { allowed, commonBits, contentBit } from "../bytes/content.ts";

/** A class of characters, and a range within it: four bytes at a time are compared with that first. */
export interface CharacterClass {
  readonly mask: number;
  /** What lifts a byte behind the range over 0x7F, for four bytes. */
  readonly toAbove: number;
  /** The first of the range, for four bytes. */
  readonly first: number;
}

/** The class of a mask of `allowed` that holds text or digits. */
export function characterClass(mask: number): CharacterClass {
  const [first, last] = rangeOf(mask);
  return { mask, toAbove: (0x7f - last) * 0x01010101, first: first * 0x01010101 };
}

function rangeOf(mask: number): readonly [first: number, last: number] {
  if (mask === contentBit.ans) return [0x20, 0x7e];
  if (mask === contentBit.a) return [0x41, 0x5a];
  return mask === contentBit.z ? [0x30, 0x3f] : [0x30, 0x39];
}

/** Checks of ranges of a buffer. */
export interface Checks {
  /** True if all bytes are of the class. */
  areOf(characters: CharacterClass, start: number, stop: number): boolean;
  /** True if both nibbles of all bytes are decimal. */
  areDecimal(start: number, stop: number): boolean;
}

/** The checks of one buffer. Made for it, as what a function finds in such constants costs it nothing. */
export function createChecks(bytes: Uint8Array, view: DataView): Checks {
  const table = allowed;

  function areOf({ mask, toAbove, first }: CharacterClass, start: number, stop: number): boolean {
    const last = stop - 4;
    if (last >= start) {
      // Known to be whole numbers of 32 bits, they are added as such.
      const up = toAbove | 0;
      const down = first | 0;
      let seen = 0;
      for (let at = start; at < last; at += 4) {
        const four = view.getInt32(at);
        seen |= four | (four + up) | (four - down);
      }
      // The last four overlap those before.
      const four = view.getInt32(last);
      seen |= four | (four + up) | (four - down);
      // The top bit of a byte is set if it is not ASCII, above the range, or below it.
      if ((seen & 0x80808080) === 0) return true;
    }
    return commonBits(table, bytes, start, stop, mask) !== 0;
  }

  function areDecimal(start: number, stop: number): boolean {
    let seen = 0;
    let at = start;
    for (const last = stop - 3; at < last; at += 4) seen |= aboveNine(view.getInt32(at));
    for (; at < stop; at++) seen |= aboveNine(bytes[at]!);
    return (seen & 0x11111111) === 0;
  }

  return { areOf, areDecimal };
}

/** The lowest bit of each nibble above nine, among others: such a nibble has its bit of eight and that of four or two. */
function aboveNine(nibbles: number): number {
  return (nibbles >>> 3) & ((nibbles >>> 2) | (nibbles >>> 1));
}
