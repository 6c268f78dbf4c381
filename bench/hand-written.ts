import type { AsciiFields } from "./messages.ts";

/*
 * The limit: what an expert writes for one layout and no other, straight down, every offset known from the one before.
 * A general codec, driven by a spec, is compared with this.
 *
 * Each comes twice. The trusting one believes every byte and every value. The validating one accepts what a strict
 * general codec accepts for this layout and nothing else: the bitmaps, every length, every byte against its content
 * class, the end of the message.
 *
 * Everything is in this module: V8 looks through a constant of the same module, and not through an imported one, which
 * costs a twentieth.
 */

/** What the decoders make: the shape of a decoded message. */
export interface Decoded<F> {
  readonly mti: string;
  readonly fields: F;
}

/** The layout's 16 bytes of bitmap, a character each. */
const bitmaps = "\xf2\x3c\x44\x91\x20\xe1\x10\x10\x00\x00\x00\x00\x14\x00\x00\x00";

const bitmapStop = 20;

/** A result with all its keys in place: to clone it costs less than to add 22 keys one by one. */
const template: AsciiFields = {
  2: "",
  3: "",
  4: "",
  7: "",
  11: "",
  12: "",
  13: "",
  14: "",
  18: "",
  22: "",
  25: "",
  28: "",
  32: "",
  35: "",
  41: "",
  42: "",
  43: "",
  48: "",
  52: new Uint8Array(0),
  60: "",
  100: "",
  102: "",
};

/** Content classes, a bit each. */
const isDigit = 1;
const isAlphanumeric = 2;
const isPrintable = 4;
const isTrack = 8;

/** For each byte, the content classes that hold it. */
const classes = new Uint8Array(256);
for (let byte = 0x20; byte < 0x7f; byte++) {
  const digit = byte >= 0x30 && byte <= 0x39;
  const letter = (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
  classes[byte] =
    isPrintable |
    (digit ? isDigit : 0) |
    (digit || letter || byte === 0x20 ? isAlphanumeric : 0) |
    ((byte >= 0x30 && byte <= 0x3f) || (byte >= 0x41 && byte <= 0x46) ? isTrack : 0);
}

/** Node's own conversions, without the argument checks of `toString` and `write`. */
const { latin1Slice, latin1Write } = Buffer.prototype as unknown as {
  readonly latin1Slice: (this: Uint8Array, start: number, stop: number) => string;
  readonly latin1Write: (this: Uint8Array, text: string, offset: number, length: number) => number;
};

/** Decodes the layout and looks at nothing but the lengths. */
export function decodeTrusting(bytes: Uint8Array): Decoded<AsciiFields> {
  const at2 = bitmapStop + 2;
  const at3 = at2 + twoDigits(bytes, bitmapStop);
  const at32 = at3 + 68;
  const at35 = at32 + twoDigits(bytes, at32 - 2) + 2;
  const at41 = at35 + twoDigits(bytes, at35 - 2);
  const at48 = at41 + 66;
  const at52 = at48 + threeDigits(bytes, at48 - 3);
  const at60 = at52 + 11;
  const at100 = at60 + threeDigits(bytes, at60 - 3) + 2;
  const at102 = at100 + twoDigits(bytes, at100 - 2) + 2;
  const stop = at102 + twoDigits(bytes, at102 - 2);
  return cut(bytes, at3, at32, at35, at41, at48, at52, at100, at102, stop);
}

/** Decodes the layout and accepts nothing that breaks it. */
export function decodeValidating(bytes: Uint8Array): Decoded<AsciiFields> {
  // Reading behind the end gives `undefined`, which no comparison and no class lets through.
  const at2 = bitmapStop + 2;
  const at3 = at2 + lengthAt(twoDigits(bytes, bitmapStop), 19);
  const at32 = at3 + 68;
  const at35 = at32 + lengthAt(twoDigits(bytes, at32 - 2), 11) + 2;
  const at41 = at35 + lengthAt(twoDigits(bytes, at35 - 2), 37);
  const at48 = at41 + 66;
  const at52 = at48 + lengthAt(threeDigits(bytes, at48 - 3), 999);
  const at60 = at52 + 11;
  const at100 = at60 + lengthAt(threeDigits(bytes, at60 - 3), 999) + 2;
  const at102 = at100 + lengthAt(twoDigits(bytes, at100 - 2), 11) + 2;
  const stop = at102 + lengthAt(twoDigits(bytes, at102 - 2), 28);
  if (stop !== bytes.length) throw new RangeError("the message ends too early or too late");
  for (let i = 0; i < bitmaps.length; i++) {
    if (bytes[i + 4] !== bitmaps.charCodeAt(i)) throw new RangeError("another layout");
  }
  checkContent(bytes, at3, at35, at41, at52, at100, at102, stop);
  return cut(bytes, at3, at32, at35, at41, at48, at52, at100, at102, stop);
}

/** Every byte against its content class. Neighbours of one class are one stretch, their lengths in digits included. */
function checkContent(
  bytes: Uint8Array,
  at3: number,
  at35: number,
  at41: number,
  at52: number,
  at100: number,
  at102: number,
  stop: number,
): void {
  const at48 = at41 + 66;
  const at60 = at52 + 11;
  const sign = bytes[at3 + 57];
  const digits =
    classOf(bytes, 0) &
    classOf(bytes, 1) &
    classOf(bytes, 2) &
    classOf(bytes, 3) &
    common(bytes, bitmapStop, at3 + 57) &
    common(bytes, at3 + 58, at35) &
    classOf(bytes, at48 - 3) &
    classOf(bytes, at48 - 2) &
    classOf(bytes, at48 - 1) &
    classOf(bytes, at60 - 3) &
    classOf(bytes, at60 - 2) &
    classOf(bytes, at60 - 1) &
    common(bytes, at100 - 2, at102);
  const printable = common(bytes, at41, at48 - 3) & common(bytes, at60, at100 - 2) & common(bytes, at102, stop);
  const track = common(bytes, at35, at41);
  const alphanumeric = common(bytes, at48, at52);
  if (
    (sign !== 0x43 && sign !== 0x44) ||
    (digits & isDigit) === 0 ||
    (printable & isPrintable) === 0 ||
    (track & isTrack) === 0 ||
    (alphanumeric & isAlphanumeric) === 0
  ) {
    throw new RangeError("a character outside its class");
  }
}

/** One text of the whole message, of which every value is a part: a copy for each value costs seven times as much. */
function cut(
  bytes: Uint8Array,
  at3: number,
  at32: number,
  at35: number,
  at41: number,
  at48: number,
  at52: number,
  at100: number,
  at102: number,
  stop: number,
): Decoded<AsciiFields> {
  const text = latin1Slice.call(bytes, 0, stop);
  const fields = { ...template };
  fields[2] = text.substring(22, at3);
  fields[3] = text.substring(at3, at3 + 6);
  fields[4] = text.substring(at3 + 6, at3 + 18);
  fields[7] = text.substring(at3 + 18, at3 + 28);
  fields[11] = text.substring(at3 + 28, at3 + 34);
  fields[12] = text.substring(at3 + 34, at3 + 40);
  fields[13] = text.substring(at3 + 40, at3 + 44);
  fields[14] = text.substring(at3 + 44, at3 + 48);
  fields[18] = text.substring(at3 + 48, at3 + 52);
  fields[22] = text.substring(at3 + 52, at3 + 55);
  fields[25] = text.substring(at3 + 55, at3 + 57);
  fields[28] = text.substring(at3 + 57, at3 + 66);
  fields[32] = text.substring(at32, at35 - 2);
  fields[35] = text.substring(at35, at41);
  fields[41] = text.substring(at41, at41 + 8);
  fields[42] = text.substring(at41 + 8, at41 + 23);
  fields[43] = text.substring(at41 + 23, at41 + 63);
  fields[48] = text.substring(at48, at52);
  fields[52] = eightBytes(bytes, at52);
  fields[60] = text.substring(at52 + 11, at100 - 2);
  fields[100] = text.substring(at100, at102 - 2);
  fields[102] = text.substring(at102, stop);
  return { mti: text.substring(0, 4), fields };
}

/** A copy that does not keep the message alive; for eight bytes a loop beats `slice`. */
function eightBytes(bytes: Uint8Array, start: number): Uint8Array {
  const copy = new Uint8Array(8);
  for (let i = 0; i < 8; i++) copy[i] = bytes[start + i] as number;
  return copy;
}

function twoDigits(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) * 10 + (bytes[at + 1] as number) - 528;
}

function threeDigits(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) * 100 + (bytes[at + 1] as number) * 10 + (bytes[at + 2] as number) - 5328;
}

/** The length itself; its characters are looked at with those around it. */
function lengthAt(length: number, greatest: number): number {
  if (length >= 0 && length <= greatest) return length;
  throw new RangeError("a length that is none");
}

/** The classes that all these bytes have in common; four at a time, which saves a quarter. */
function common(bytes: Uint8Array, start: number, stop: number): number {
  let bits = 255;
  let at = start;
  for (const last = stop - 3; at < last; at += 4) {
    bits &= classOf(bytes, at) & classOf(bytes, at + 1) & classOf(bytes, at + 2) & classOf(bytes, at + 3);
  }
  for (; at < stop; at++) bits &= classOf(bytes, at);
  return bits;
}

function classOf(bytes: Uint8Array, at: number): number {
  return classes[bytes[at] as number] as number;
}

const lengths2 = Array.from({ length: 100 }, (_, length) => String(length).padStart(2, "0"));
const lengths3 = Array.from({ length: 1000 }, (_, length) => String(length).padStart(3, "0"));

/** Encodes the layout as it is told: one text of everything, the eight binary bytes among it, written at once. */
export function encodeTrusting(message: Decoded<AsciiFields>): Uint8Array {
  const text = join(message);
  const bytes = Buffer.allocUnsafe(text.length);
  latin1Write.call(bytes, text, 0, text.length);
  return bytes;
}

/** V8 keeps a text of narrow characters a byte each, and answers this without looking at them. */
const wide = /[\u0100-\uffff]/;

/** Encodes the layout and accepts nothing that it cannot hold: no field more, either, which would be lost in silence. */
export function encodeValidating(message: Decoded<AsciiFields>): Uint8Array {
  if (Object.values(message.fields).length !== 22) throw new RangeError("a field that the layout has not");
  return encodeKnown(message);
}

/** The same, but for a field more, which it does not notice. */
export function encodeKnown(message: Decoded<AsciiFields>): Uint8Array {
  const { mti, fields } = message;
  // The other values have no length, and `undefined` is neither equal to nor less than any.
  if (
    mti.length !== 4 ||
    fields[3].length !== 6 ||
    fields[4].length !== 12 ||
    fields[7].length !== 10 ||
    fields[11].length !== 6 ||
    fields[12].length !== 6 ||
    fields[13].length !== 4 ||
    fields[14].length !== 4 ||
    fields[18].length !== 4 ||
    fields[22].length !== 3 ||
    fields[25].length !== 2 ||
    fields[28].length !== 9 ||
    fields[41].length !== 8 ||
    fields[42].length !== 15 ||
    fields[43].length !== 40 ||
    fields[52].length !== 8
  ) {
    throw new RangeError("a value that does not fill its place");
  }
  const at3 = bitmapStop + 2 + lengthAt(fields[2].length, 19);
  const at35 = at3 + 68 + lengthAt(fields[32].length, 11) + 2;
  const at41 = at35 + lengthAt(fields[35].length, 37);
  const at52 = at41 + 66 + lengthAt(fields[48].length, 999);
  const at100 = at52 + 11 + lengthAt(fields[60].length, 999) + 2;
  const at102 = at100 + lengthAt(fields[100].length, 11) + 2;
  const stop = at102 + lengthAt(fields[102].length, 28);
  const text = join(message);
  const bytes = Buffer.allocUnsafe(text.length);
  latin1Write.call(bytes, text, 0, text.length);
  // Writing keeps the low byte of a character above U+00FF, which may look like a digit.
  if (text.length !== stop || wide.test(text)) throw new RangeError("a character above U+00FF");
  checkContent(bytes, at3, at35, at41, at52, at100, at102, stop);
  return bytes;
}

/** The whole message, a character for each byte. */
function join({ mti, fields }: Decoded<AsciiFields>): string {
  const pin = fields[52];
  return (
    mti +
    bitmaps +
    lengths2[fields[2].length] +
    fields[2] +
    fields[3] +
    fields[4] +
    fields[7] +
    fields[11] +
    fields[12] +
    fields[13] +
    fields[14] +
    fields[18] +
    fields[22] +
    fields[25] +
    fields[28] +
    lengths2[fields[32].length] +
    fields[32] +
    lengths2[fields[35].length] +
    fields[35] +
    fields[41] +
    fields[42] +
    fields[43] +
    lengths3[fields[48].length] +
    fields[48] +
    // biome-ignore format: eight bytes, eight arguments
    String.fromCharCode(
      pin[0] as number, pin[1] as number, pin[2] as number, pin[3] as number,
      pin[4] as number, pin[5] as number, pin[6] as number, pin[7] as number,
    ) +
    lengths3[fields[60].length] +
    fields[60] +
    lengths2[fields[100].length] +
    fields[100] +
    lengths2[fields[102].length] +
    fields[102]
  );
}
