import type { BcdFields, BcdHeader, BcdMessage } from "./messages.ts";

/*
 * The limit for packed digits: a UnionPay POS response of one layout, straight down. The hex digits of packed digits are
 * the digits themselves, so the packed half of the message is turned into hex once, the text half into text once, and
 * every value is a part of one of the two. To encode, the two halves are joined and written the same way. Both ways a
 * trusting and a validating one, as for ASCII.
 */

type Decoded = Omit<BcdMessage, "bytes">;

/** Header and message type come before. */
const bitmapStart = 13;
const bitmap = [0x70, 0x3e, 0x00, 0x81, 0x0e, 0xd0, 0x80, 0x00];
const bitmapStop = 21;
const bitmapDigits = "703e00810ed08000";

/** A result with all its keys in place: to clone it costs less than to add 17 keys one by one. */
const template: BcdFields = {
  2: "",
  3: "",
  4: "",
  11: "",
  12: "",
  13: "",
  14: "",
  15: "",
  25: "",
  32: "",
  37: "",
  38: "",
  39: "",
  41: "",
  42: "",
  44: { 1: "", 2: "" },
  49: "",
};

/** Content classes, a bit each. */
const isAlphanumeric = 1;
const isPrintable = 2;
/** Both nibbles are decimal digits. */
const isPacked = 4;

/** For each byte, the content classes that hold it. */
const classes = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  const digit = byte >= 0x30 && byte <= 0x39;
  const letter = (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
  classes[byte] =
    (digit || letter || byte === 0x20 ? isAlphanumeric : 0) |
    (byte >= 0x20 && byte <= 0x7e ? isPrintable : 0) |
    (byte >> 4 <= 9 && (byte & 15) <= 9 ? isPacked : 0);
}

/** Node's own conversions, without the argument checks of `toString`. */
const { latin1Slice, hexSlice, latin1Write, hexWrite } = Buffer.prototype as unknown as {
  readonly latin1Slice: (this: Uint8Array, start: number, stop: number) => string;
  readonly hexSlice: (this: Uint8Array, start: number, stop: number) => string;
  readonly latin1Write: (this: Uint8Array, text: string, offset: number, length: number) => number;
  readonly hexWrite: (this: Uint8Array, digits: string, offset: number, length: number) => number;
};

/** Decodes the layout and looks at nothing but the lengths. */
export function decodeBcdTrusting(bytes: Uint8Array): Decoded {
  const panDigits = packedLength(bytes, bitmapStop);
  const at3 = bitmapStop + 1 + ((panDigits + 1) >> 1);
  const at32 = at3 + 23;
  const acquirerDigits = packedLength(bytes, at32 - 1);
  const at37 = at32 + ((acquirerDigits + 1) >> 1);
  const hex = hexSlice.call(bytes, 0, at37);
  return {
    mti: hex.substring(22, 26),
    header: headerOf(hex),
    fields: cut(bytes, hex, panDigits, at3, acquirerDigits, at37),
  };
}

/** Decodes the layout and accepts nothing that breaks it. */
export function decodeBcdValidating(bytes: Uint8Array): Decoded {
  // Reading behind the end gives `undefined`, which no comparison and no class lets through.
  const panDigits = packedLength(bytes, bitmapStop);
  const at3 = bitmapStop + 1 + ((panDigits + 1) >> 1);
  const at32 = at3 + 23;
  const acquirerDigits = packedLength(bytes, at32 - 1);
  const at37 = at32 + ((acquirerDigits + 1) >> 1);
  const at44 = at37 + 44;
  const stop = at44 + 25;
  if (!(panDigits <= 19 && acquirerDigits <= 11 && bytes[at44 - 1] === 0x22 && bytes.length === stop)) {
    throw new RangeError("a length that is none");
  }
  if (bytes[0] !== 0x60) throw new RangeError("a header that is none");
  for (let i = 0; i < bitmap.length; i++) {
    if (bytes[bitmapStart + i] !== bitmap[i]) throw new RangeError("another layout");
  }
  const packed = classOf(bytes, bitmapStart - 2) & classOf(bytes, bitmapStart - 1) & common(bytes, bitmapStop, at37);
  const alphanumeric = common(bytes, at37, at37 + 20) & common(bytes, at44 + 22, stop);
  const printable = common(bytes, at37 + 20, at37 + 43) & common(bytes, at44, at44 + 22);
  if ((packed & isPacked) === 0 || (alphanumeric & isAlphanumeric) === 0 || (printable & isPrintable) === 0) {
    throw new RangeError("a character outside its class");
  }
  if (
    (panDigits % 2 === 1 && ((bytes[at3 - 1] as number) & 15) !== 0) ||
    (acquirerDigits % 2 === 1 && ((bytes[at37 - 1] as number) & 15) !== 0)
  ) {
    throw new RangeError("a filler that is none");
  }
  const hex = hexSlice.call(bytes, 0, at37);
  // Letters come in lower case; a header with any is rare.
  const header = (common(bytes, 0, 11) & isPacked) !== 0 ? headerOf(hex) : headerOf(hex.substring(0, 22).toUpperCase());
  return { mti: hex.substring(22, 26), header, fields: cut(bytes, hex, panDigits, at3, acquirerDigits, at37) };
}

function headerOf(hex: string): BcdHeader {
  return {
    tpdu: hex.substring(0, 10),
    applicationType: hex.substring(10, 12),
    softwareVersion: hex.substring(12, 14),
    terminalStatus: hex.substring(14, 15),
    processingRequirement: hex.substring(15, 16),
    softwareSubVersion: hex.substring(16, 22),
  };
}

/** `hex` ends where the text begins. */
function cut(
  bytes: Uint8Array,
  hex: string,
  panDigits: number,
  at3: number,
  acquirerDigits: number,
  at37: number,
): BcdFields {
  const text = latin1Slice.call(bytes, at37, at37 + 69);
  const digit3 = at3 * 2;
  const fields = { ...template };
  fields[2] = hex.substring(44, 44 + panDigits);
  fields[3] = hex.substring(digit3, digit3 + 6);
  fields[4] = hex.substring(digit3 + 6, digit3 + 18);
  fields[11] = hex.substring(digit3 + 18, digit3 + 24);
  fields[12] = hex.substring(digit3 + 24, digit3 + 30);
  fields[13] = hex.substring(digit3 + 30, digit3 + 34);
  fields[14] = hex.substring(digit3 + 34, digit3 + 38);
  fields[15] = hex.substring(digit3 + 38, digit3 + 42);
  fields[25] = hex.substring(digit3 + 42, digit3 + 44);
  fields[32] = hex.substring(digit3 + 46, digit3 + 46 + acquirerDigits);
  fields[37] = text.substring(0, 12);
  fields[38] = text.substring(12, 18);
  fields[39] = text.substring(18, 20);
  fields[41] = text.substring(20, 28);
  fields[42] = text.substring(28, 43);
  fields[44] = { 1: text.substring(44, 55), 2: text.substring(55, 66) };
  fields[49] = text.substring(66, 69);
  return fields;
}

function packedLength(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] as number;
  return (byte >> 4) * 10 + (byte & 15);
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

/** Encodes the layout as it is told: the digits written at once as such, the text behind them at once. */
export function encodeBcdTrusting(message: Decoded): Uint8Array {
  const digits = joinDigits(message);
  const text = joinText(message.fields);
  const at37 = digits.length >> 1;
  const bytes = Buffer.allocUnsafe(at37 + 69);
  hexWrite.call(bytes, digits, 0, at37);
  latin1Write.call(bytes, text, at37, 69);
  return bytes;
}

/** V8 keeps a text of narrow characters a byte each, and answers this without looking at them. */
const wide = /[\u0100-\uffff]/;

/** Encodes the layout and accepts nothing that it cannot hold: no field more, either, which would be lost in silence. */
export function encodeBcdValidating(message: Decoded): Uint8Array {
  if (Object.values(message.fields).length !== 17) throw new RangeError("a field that the layout has not");
  return encodeBcdKnown(message);
}

/** The same, but for a field more, which it does not notice. */
export function encodeBcdKnown(message: Decoded): Uint8Array {
  const { mti, header, fields } = message;
  const panDigits = fields[2].length;
  const acquirerDigits = fields[32].length;
  if (
    mti.length !== 4 ||
    header.tpdu.length !== 10 ||
    header.applicationType.length !== 2 ||
    header.softwareVersion.length !== 2 ||
    header.terminalStatus.length !== 1 ||
    header.processingRequirement.length !== 1 ||
    header.softwareSubVersion.length !== 6 ||
    !(panDigits <= 19 && acquirerDigits <= 11) ||
    fields[3].length !== 6 ||
    fields[4].length !== 12 ||
    fields[11].length !== 6 ||
    fields[12].length !== 6 ||
    fields[13].length !== 4 ||
    fields[14].length !== 4 ||
    fields[15].length !== 4 ||
    fields[25].length !== 2 ||
    fields[37].length !== 12 ||
    fields[38].length !== 6 ||
    fields[39].length !== 2 ||
    fields[41].length !== 8 ||
    fields[42].length !== 15 ||
    fields[44][1].length !== 11 ||
    fields[44][2].length !== 11 ||
    fields[49].length !== 3
  ) {
    throw new RangeError("a value that does not fill its place");
  }
  const digits = joinDigits(message);
  const text = joinText(fields);
  const at37 = digits.length >> 1;
  const stop = at37 + 69;
  const bytes = Buffer.allocUnsafe(stop);
  // Writing digits ends at one that is none; both keep the low byte of a wider character, which may look right.
  const written = hexWrite.call(bytes, digits, 0, at37);
  latin1Write.call(bytes, text, at37, 69);
  if (written !== at37 || text.length !== 69 || wide.test(digits) || wide.test(text)) {
    throw new RangeError("a character that is none");
  }
  const at44 = at37 + 44;
  const packed = classOf(bytes, bitmapStart - 2) & classOf(bytes, bitmapStart - 1) & common(bytes, bitmapStop, at37);
  const alphanumeric = common(bytes, at37, at37 + 20) & common(bytes, at44 + 22, stop);
  const printable = common(bytes, at37 + 20, at37 + 43) & common(bytes, at44, at44 + 22);
  if ((packed & isPacked) === 0 || (alphanumeric & isAlphanumeric) === 0 || (printable & isPrintable) === 0) {
    throw new RangeError("a character outside its class");
  }
  return bytes;
}

/** Everything up to the text, in hex digits. */
function joinDigits({ mti, header, fields }: Decoded): string {
  const { 2: pan, 32: acquirer } = fields;
  return (
    header.tpdu +
    header.applicationType +
    header.softwareVersion +
    header.terminalStatus +
    header.processingRequirement +
    header.softwareSubVersion +
    mti +
    bitmapDigits +
    lengths2[pan.length] +
    (pan.length % 2 === 0 ? pan : `${pan}0`) +
    fields[3] +
    fields[4] +
    fields[11] +
    fields[12] +
    fields[13] +
    fields[14] +
    fields[15] +
    fields[25] +
    lengths2[acquirer.length] +
    (acquirer.length % 2 === 0 ? acquirer : `${acquirer}0`)
  );
}

/** The length of element 44, the packed digits 22, as a character. */
const lengthOf44 = "\x22";

function joinText(fields: BcdFields): string {
  return (
    fields[37] +
    fields[38] +
    fields[39] +
    fields[41] +
    fields[42] +
    lengthOf44 +
    fields[44][1] +
    fields[44][2] +
    fields[49]
  );
}
