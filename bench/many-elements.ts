import { type Random, seeded } from "./random.ts";

/*
 * Messages of 15 and of 65 elements in ASCII, as many as an authorisation and a full clearing message have: what an
 * element costs must not grow with their number.
 */

export interface FlatMessage {
  readonly mti: string;
  readonly fields: Readonly<Record<number, string>>;
  readonly bytes: Buffer;
}

const digits = "0123456789";
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Element, digits of its length if it has one, characters. */
type Row = readonly [element: number, lengthDigits: number, size: number];

/** 131 bytes with message type and bitmap. */
const few: readonly Row[] = [
  [2, 2, 16],
  ...fixed({ 3: 6, 4: 12, 7: 10, 11: 6, 12: 6, 13: 4, 14: 4, 18: 4, 22: 3, 25: 2 }),
  [32, 2, 7],
  ...fixed({ 37: 12, 41: 8, 42: 15 }),
];

/** 772 bytes. */
const many: readonly Row[] = [
  [2, 2, 16],
  ...fixed({ 3: 6, 4: 12, 5: 12, 6: 12, 7: 10, 8: 8, 9: 8, 10: 8, 11: 6, 12: 6, 13: 4, 14: 4, 15: 4, 16: 4, 17: 4 }),
  ...fixed({ 18: 4, 19: 3, 20: 3, 21: 3, 22: 3, 23: 3, 24: 3, 25: 2, 26: 2, 27: 1 }),
  [32, 2, 8],
  [33, 2, 8],
  ...fixed({ 37: 12, 38: 6, 39: 2, 40: 3, 41: 8, 42: 15, 43: 40 }),
  [44, 2, 10],
  [48, 3, 51],
  ...fixed({ 49: 3, 50: 3, 51: 3, 53: 16 }),
  [60, 3, 51],
  [61, 3, 51],
  [62, 3, 51],
  [63, 3, 51],
  ...fixed({ 66: 1, 67: 2, 68: 3, 69: 3, 70: 3, 71: 4, 72: 4, 73: 6, 74: 10, 75: 10, 76: 10, 77: 10, 78: 10 }),
  ...fixed({ 79: 10, 80: 10, 81: 10, 90: 42 }),
  [100, 2, 8],
  [102, 2, 12],
  [103, 2, 12],
];

/** Elements of characters that are no digits. */
const texts = new Set([37, 38, 39, 40, 41, 42, 43, 44, 48, 49, 50, 51, 60, 61, 62, 63, 102, 103]);

export const fewElements = few.length;
export const manyElements = many.length;

export function messagesOfFew(count: number): readonly FlatMessage[] {
  return messagesOf(few, 131, count);
}

export function messagesOfMany(count: number): readonly FlatMessage[] {
  return messagesOf(many, 772, count);
}

function fixed(sizes: Readonly<Record<number, number>>): readonly Row[] {
  return Object.entries(sizes).map(([element, size]) => [Number(element), 0, size]);
}

function messagesOf(rows: readonly Row[], size: number, count: number): readonly FlatMessage[] {
  const random = seeded(1987);
  return Array.from({ length: count }, () => {
    const message = messageOf(rows, random);
    if (message.bytes.length !== size) throw new Error(`${message.bytes.length} bytes instead of ${size}`);
    return message;
  });
}

function messageOf(rows: readonly Row[], random: Random): FlatMessage {
  const mti = random.pick(["0200", "0210"]);
  const fields: Record<number, string> = {};
  const bitmap = Buffer.alloc((rows.at(-1)?.[0] ?? 0) > 64 ? 16 : 8);
  if (bitmap.length > 8) bitmap[0] = 0x80;
  const chunks = [Buffer.from(mti, "latin1"), bitmap];
  for (const [element, lengthDigits, size] of rows) {
    const value = random.text(texts.has(element) ? digits + letters : digits, size);
    // A text of its own: one that was put together is a tree until it is read.
    fields[element] = Buffer.from(value, "latin1").toString("latin1");
    bitmap[(element - 1) >> 3] = (bitmap[(element - 1) >> 3] as number) | (128 >> ((element - 1) & 7));
    const length = lengthDigits === 0 ? "" : String(size).padStart(lengthDigits, "0");
    chunks.push(Buffer.from(length + value, "latin1"));
  }
  return { mti, fields, bytes: Buffer.concat(chunks) };
}
