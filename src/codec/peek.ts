import { allowed, bothDecimal, commonBits, decimal } from "../bytes/content.ts";
import { codePage } from "../bytes/ebcdic.ts";
import { hexAnyCase, hexPortable, nibbleOf } from "../bytes/hex.ts";
import { latin1 } from "../bytes/latin1.ts";
import type { Spec } from "../spec/spec.ts";
import { chosenNode } from "./chosen-node.ts";
import { type Compiled, compiledOf } from "./compile.ts";
import { decode, typed } from "./decode.ts";
import { DecodeError } from "./decode-error.ts";
import { headerAtStart } from "./header-cache.ts";
import type { AnyFields, Header, Message } from "./message.ts";
import { type Node, op } from "./node.ts";
import { emptyFields } from "./peek-fields.ts";
import { addNeeds } from "./peek-needs.ts";
import { isMtiByte } from "./read-message.ts";
import { readNode } from "./read-node.ts";
import { createReader } from "./reader.ts";
import { skipNode } from "./skip-node.ts";

/**
 * Reads only some elements of a message, and its type and header: for a proxy that routes by 41 or answers with 11.
 *
 * Goes from length to length up to the last element that is wanted and is there, and looks at nothing behind it. What it
 * passes on the way is held to its length but its content is not checked, unless the row of a wanted element depends on
 * it (`cases`). So it can succeed where `decode` does not; what it returns is what `decode` would. Absent elements are
 * absent from `fields`, which print redacted.
 *
 * @throws {@link DecodeError} the same that `decode` throws for these bytes, if anything that is looked at is wrong.
 * @example
 * const bytes = new TextEncoder().encode("02100020000002000000" + "000123" + "51");
 * peek(iso1987Ascii, bytes, [11]).fields[11]; // "000123"
 */
export function peek<F, const E extends keyof F & number>(
  spec: Spec<F>,
  bytes: Uint8Array,
  elements: readonly E[],
): Message<Pick<F, E>> {
  const compiled = compiledOf(spec);
  // What is found to be wrong here is read again by the decoder, which knows what is wrong and where.
  const message = walk(compiled, bytes, elements) ?? picked(compiled, decode<unknown>(spec, bytes), elements);
  return typed(message);
}

/** Bitmaps of the message, of the elements that are asked for, and of those that are read; peeking never re-enters itself. */
const words = new Int32Array(6);
const wanted = new Int32Array(6);
const needed = new Int32Array(6);

function walk(compiled: Compiled, bytes: Uint8Array, elements: readonly number[]): Message | undefined {
  try {
    return walkUp(compiled, bytes, elements);
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}

function walkUp(compiled: Compiled, bytes: Uint8Array, elements: readonly number[]): Message | undefined {
  const { spec, nodes, wordBytes, headerBytes, mtiBytes } = compiled;
  const start = headerBytes > 0 ? headerAtStart(compiled, bytes, bytes.length) : undefined;
  const header = start?.header;
  let pos = start?.bytes.length ?? 0;
  if (!isMti(compiled, bytes, pos)) return undefined;
  const mti = spec.mti === "bcd" ? fewDigits(bytes, pos, pos + 2) : mtiText(bytes, pos);
  pos += mtiBytes;
  let count = readBitmap(compiled, bytes, pos);
  if (count === 0) return undefined;
  pos += count * wordBytes;
  want(elements);
  const fields = emptyFields(compiled, words, wanted, count);
  // Rows may depend on elements that are not asked for.
  const context: Context = { header, mti, fields: addNeeds(compiled, needed) ? {} : fields };
  const third = spec.bitmap.third ?? 0;
  let last = lastWanted(count, third);
  for (let word = 0; word < count; word++) {
    let bits = words[word]!;
    while (bits !== 0) {
      const bit = Math.clz32(bits);
      bits &= ~(0x80000000 >>> bit);
      const number = word * 32 + bit + 1;
      if (number > last) break;
      if (number === third) {
        if (!readPair(compiled, bytes, pos, 4)) return undefined;
        pos += 2 * wordBytes;
        count = 6;
        last = lastWanted(count, 0);
        continue;
      }
      const listed = nodes[number];
      if (listed === undefined) return undefined;
      const node = listed.op === op.cases ? chosenNode(listed, mti, context.fields, []) : listed;
      const stop = skipNode(bytes, node, pos, bytes.length);
      if (stop < 0) return undefined;
      if (has(needed, number)) {
        const value = valueAt(compiled, bytes, node, pos, stop, context);
        if (value === undefined) return undefined;
        context.fields[number] = value;
        if (has(wanted, number)) fields[number] = value;
      }
      pos = stop;
    }
  }
  return header === undefined ? { mti, fields } : { mti, header, fields };
}

/** What has been read, for the rows that depend on it. */
interface Context {
  readonly header: Header | undefined;
  readonly mti: string;
  readonly fields: Record<number, unknown>;
}

/** The value of an element that lies there; `undefined` if it is seen at once that it is wrong. */
function valueAt(
  compiled: Compiled,
  bytes: Uint8Array,
  node: Node,
  pos: number,
  stop: number,
  context: Context,
): unknown {
  const start = pos + node.lengthBytes;
  if (node.op === op.text && !node.rest) {
    return commonBits(allowed, bytes, start, stop, node.mask) === 0 ? undefined : fewCharacters(bytes, start, stop);
  }
  if (node.op === op.digits && node.bytes > 0 && node.size % 2 === 0) {
    return commonBits(decimal, bytes, start, stop, bothDecimal) === 0 ? undefined : fewDigits(bytes, start, stop);
  }
  // The bytes up to the end of the value: it is read no further.
  const text = latin1(bytes, 0, stop);
  const digits = compiled.packed ? hexAnyCase(bytes, 0, stop) : "";
  const { header, mti, fields } = context;
  const reader = createReader(compiled, bytes, { start: pos, read: { text, digits, header, mti, fields } });
  return readNode(reader, node, bytes.length);
}

function isMti({ spec, mtiBytes }: Compiled, bytes: Uint8Array, pos: number): boolean {
  if (pos + mtiBytes > bytes.length) return false;
  for (let i = pos; i < pos + mtiBytes; i++) if (!isMtiByte(spec.mti, bytes[i]!)) return false;
  return true;
}

/** Digits in ASCII or EBCDIC: in both the low half of the byte is the digit. */
function mtiText(bytes: Uint8Array, pos: number): string {
  return String.fromCharCode(
    0x30 | (bytes[pos]! & 15),
    0x30 | (bytes[pos + 1]! & 15),
    0x30 | (bytes[pos + 2]! & 15),
    0x30 | (bytes[pos + 3]! & 15),
  );
}

/** A few bytes are put together faster in the language than by the runtime. */
const few = 12;

function fewCharacters(bytes: Uint8Array, start: number, stop: number): string {
  if (stop - start > few) return latin1(bytes, start, stop);
  let text = "";
  for (let i = start; i < stop; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

function fewDigits(bytes: Uint8Array, start: number, stop: number): string {
  return stop - start > few ? hexAnyCase(bytes, start, stop) : hexPortable(bytes, start, stop);
}

/** Fills `words` with the bits of data elements and returns how many words there are; 0 if they cannot be read. */
function readBitmap(compiled: Compiled, bytes: Uint8Array, start: number): number {
  const { size, spec, wordBytes } = compiled;
  const { fixed, third } = spec.bitmap;
  let count = 0;
  let more = true;
  while (more) {
    if (!readPair(compiled, bytes, start + count * wordBytes, count)) return 0;
    const isAnnounced = words[count]! < 0 && (count === 0 || (count === 2 && size === 192 && third === undefined));
    if (fixed !== true && isAnnounced) {
      if (size < 128) return 0;
      words[count]! &= 0x7fffffff;
    }
    count += 2;
    more = fixed === true ? count < size >> 5 : isAnnounced;
  }
  return count;
}

/** Reads two words of a bitmap; false if they cannot be read. */
function readPair({ spec, wordBytes }: Compiled, bytes: Uint8Array, start: number, at: number): boolean {
  if (start + wordBytes * 2 > bytes.length) return false;
  const table = spec.bitmap.encoding === "hex-ebcdic" ? codePage("cp037").toLatin1 : undefined;
  for (let i = 0; i < 2; i++) {
    let word = 0;
    for (let b = start + i * wordBytes; b < start + (i + 1) * wordBytes; b++) {
      const byte = bytes[b]!;
      if (wordBytes === 4) word = (word << 8) | byte;
      else {
        const nibble = nibbleOf[table === undefined ? byte : table[byte]!]!;
        if (nibble > 15) return false;
        word = (word << 4) | nibble;
      }
    }
    words[at + i] = word;
  }
  return true;
}

/** Marks the elements that are asked for; no message has others than these. */
function want(elements: readonly number[]): void {
  for (let word = 0; word < 6; word++) wanted[word] = 0;
  for (const number of elements) {
    if (Number.isInteger(number) && number >= 2 && number <= 192) wanted[(number - 1) >> 5]! |= bitOf(number);
  }
  for (let word = 0; word < 6; word++) needed[word] = wanted[word]!;
}

/** The last element that is wanted and there, or that tells of such: `third`, if it carries a bitmap. */
function lastWanted(count: number, third: number): number {
  if (third > 0 && count === 4 && has(words, third) && (wanted[4] !== 0 || wanted[5] !== 0)) return 192;
  for (let word = count - 1; word >= 0; word--) {
    const both = wanted[word]! & words[word]!;
    // The lowest bit that is set stands for the greatest number.
    if (both !== 0) return word * 32 + Math.clz32(both & -both) + 1;
  }
  return 0;
}

function has(bitmap: Int32Array, number: number): boolean {
  return (bitmap[(number - 1) >> 5]! & bitOf(number)) !== 0;
}

function bitOf(number: number): number {
  return 0x80000000 >>> ((number - 1) & 31);
}

function picked(compiled: Compiled, message: Message<unknown>, elements: readonly number[]): Message {
  const all: AnyFields = { ...(message.fields as object) };
  const fields: Record<number, unknown> = Object.create(compiled.prototype);
  for (const number of elements) if (all[number] !== undefined) fields[number] = all[number];
  return { ...message, fields };
}
