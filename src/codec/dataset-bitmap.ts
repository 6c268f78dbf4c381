/** What the bitmap of a dataset says. */
export interface DatasetBitmap {
  /** Numbers of the parts that follow, ascending. */
  readonly parts: readonly number[];
  /** TLV entries follow the parts. */
  readonly trailing: boolean;
  readonly stop: number;
}

/**
 * Reads the bitmap of a dataset: a word of two bytes, then words of one while the first bit of the last one says so.
 *
 * The last bit of the last word tells of TLV behind the parts; all other bits count the parts from 1 (ISO 8583:2023
 * 4.4.4). `undefined` if the bytes end before it does.
 */
export function readDatasetBitmap(bytes: Uint8Array, start: number, end: number): DatasetBitmap | undefined {
  const parts: number[] = [];
  let number = 0;
  let at = start;
  let width = 16;
  for (;;) {
    const stop = at + width / 8;
    if (stop > end) return undefined;
    const word = width === 16 ? bytes[at]! * 256 + bytes[at + 1]! : bytes[at]!;
    const more = (word >> (width - 1)) & 1;
    // The last bit of a word that goes on is a part like the others.
    for (let bit = width - 2; bit >= (more === 1 ? 0 : 1); bit--) {
      number++;
      if ((word >> bit) & 1) parts.push(number);
    }
    if (more === 0) return { parts, trailing: (word & 1) === 1, stop };
    at = stop;
    width = 8;
  }
}

/** The shortest bitmap for these parts. */
export function datasetBitmap(parts: readonly number[], trailing: boolean): Uint8Array {
  const greatest = parts.at(-1) ?? 0;
  // One word has 14 parts, two 15 + 6, each further one 7 more.
  const words = greatest <= 14 ? 1 : greatest <= 21 ? 2 : 2 + Math.ceil((greatest - 21) / 7);
  const bytes = new Uint8Array(words + 1);
  if (words > 1) for (let i = 0; i < words; i++) if (i !== 1) bytes[i]! |= 0x80;
  if (words > 1) bytes[words]! &= 0x7f;
  for (const part of parts) {
    // Parts 1 to 15 are bits 2 to 16; each byte behind has seven, from its second bit on.
    const bit = part <= 15 ? part : 16 + Math.floor((part - 16) / 7) * 8 + ((part - 16) % 7) + 1;
    bytes[bit >> 3]! |= 0x80 >> (bit & 7);
  }
  if (trailing) bytes[words]! |= 1;
  return bytes;
}
