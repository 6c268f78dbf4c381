/**
 * For each byte, the classes that allow it, a bit each: the AND over a value's bytes is what all of them allow.
 *
 * Text classes include the space: fixed places are padded with it, and hosts pad `an` as well.
 */
export const allowed: Uint8Array = new Uint8Array(256);

/** Bits of {@link allowed}. */
export const contentBit = {
  n: 1,
  a: 2,
  an: 4,
  ans: 8,
  ns: 16,
  /** Track data: digits and `: ; < = > ?`, letters A to F where the separator is sent as a hex digit. */
  z: 32,
  hex: 64,
  sign: 128,
} as const;

for (let byte = 0x20; byte < 0x7f; byte++) {
  const digit = byte >= 0x30 && byte <= 0x39;
  const upper = byte >= 0x41 && byte <= 0x5a;
  const letter = upper || (byte >= 0x61 && byte <= 0x7a);
  const space = byte === 0x20;
  let bits: number = contentBit.ans;
  if (digit) bits |= contentBit.n;
  if (letter || space) bits |= contentBit.a;
  if (letter || digit || space) bits |= contentBit.an;
  if (!letter) bits |= contentBit.ns;
  if ((byte >= 0x30 && byte <= 0x3f) || (byte >= 0x41 && byte <= 0x46)) bits |= contentBit.z;
  if (digit || (letter && (byte & 0x5f) <= 0x46)) bits |= contentBit.hex;
  if (byte === 0x43 || byte === 0x44) bits |= contentBit.sign;
  allowed[byte] = bits;
}

/** For each byte of packed digits: bit 1 if the high nibble is a decimal digit, bit 2 if the low one is. */
export const decimal: Uint8Array = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  decimal[byte] = (byte >> 4 <= 9 ? 1 : 0) | ((byte & 15) <= 9 ? 2 : 0);
}
