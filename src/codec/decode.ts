import { allowed, bothDecimal, contentBit, decimal } from "../bytes/content.ts";
import { hexAnyCase, nibbleOf, toHex } from "../bytes/hex.ts";
import { latin1 } from "../bytes/latin1.ts";
import type { Spec } from "../spec/spec.ts";
import { type Compiled, compiledOf, templateSlots } from "./compile.ts";
import type { AnyFields, Header, Message } from "./message.ts";
import { readNode } from "./read-node.ts";
import { fail, type Reader } from "./reader.ts";

/**
 * Decodes one message, strictly: trailing bytes, a wrong digit in a length, a letter in an `n` element and a length over
 * the maximum are errors.
 *
 * `bytes` starts with the header of the spec, or with the message type if it has none; length prefixes of a stream are
 * framing and not part of it. Nothing is kept of `bytes` but text.
 *
 * @throws {@link DecodeError} with the path and offset of the fault, and in `partial` what had been read before it.
 * @example
 * const frame = fromHex("001a600003000060310031130302100000000002000000" + "3531");
 * decode(extendSpec(unionpayPos, {}), frame.subarray(2)).fields[39]; // "51"
 */
export function decode<F>(spec: Spec<F>, bytes: Uint8Array): Message<F> {
  const reader = createReader(compiledOf(spec), bytes, 0, false);
  readMessage(reader, true, spec.bitmap.fixed === true);
  return messageOf(reader);
}

/** The message that a reader has read: here the data gets the type that its spec declares. */
export function messageOf<F>({ mti = "", header, fields }: Reader): Message<F> {
  return header === undefined ? { mti, fields: fields as F } : { mti, header, fields: fields as F };
}

/** A reader at `start`. */
export function createReader(compiled: Compiled, bytes: Uint8Array, start: number, lenientFiller: boolean): Reader {
  return {
    compiled,
    bytes,
    text: latin1(bytes, 0, bytes.length),
    digits: compiled.packed ? hexAnyCase(bytes, 0, bytes.length) : "",
    lenientFiller,
    warnings: [],
    pos: start,
    header: undefined,
    mti: undefined,
    fields: {},
    starts: undefined,
  };
}

/** Bit 1, which is no element: where `annotate` finds the end of the bitmap. */
export const bitmapBit = 1;

/** The bitmap of the message being read, 32 elements a word; decoding never re-enters itself. */
const words = new Int32Array(6);

/** Reads from the header, unless there is none, to the end of the bytes. */
export function readMessage(reader: Reader, withHeader: boolean, fixedBitmap: boolean): void {
  const { compiled, bytes } = reader;
  const end = bytes.length;
  if (withHeader && compiled.header.length > 0) reader.header = readHeader(reader);
  reader.mti = readMti(reader);
  const wordCount = readBitmap(reader, fixedBitmap);
  const fields: Record<number, unknown> = cloneTemplate(compiled, wordCount);
  Object.setPrototypeOf(fields, compiled.prototype);
  reader.fields = fields;
  const { nodes } = compiled;
  const { starts } = reader;
  starts?.set(bitmapBit, reader.pos);
  for (let word = 0; word < wordCount; word++) {
    let bits = words[word]!;
    while (bits !== 0) {
      const bit = Math.clz32(bits);
      bits &= ~(0x80000000 >>> bit);
      const number = word * 32 + bit + 1;
      const node = nodes[number];
      if (node === undefined) undefinedElement(reader, number);
      starts?.set(number, reader.pos);
      fields[number] = readNode(reader, node, end);
    }
  }
  if (reader.pos !== end) {
    fail(reader, {
      code: "trailing_bytes",
      path: "",
      offset: reader.pos,
      expected: "the end of the message",
      received: `${end - reader.pos} more bytes`,
      hint: "Two messages in one piece, or another dialect",
    });
  }
}

function readHeader(reader: Reader): Header {
  const { compiled, bytes, pos } = reader;
  const stop = pos + compiled.headerBytes;
  if (stop > bytes.length) {
    fail(reader, {
      code: "truncated",
      path: "header",
      offset: pos,
      expected: `${compiled.headerBytes} bytes`,
      received: `${bytes.length - pos}`,
    });
  }
  if (!startsHeader(compiled, bytes, pos)) {
    fail(reader, {
      code: "invalid_header",
      path: "header",
      offset: pos,
      expected: `a header that starts with ${toHex(compiled.headerStart)}`,
      ...(startsHeader(compiled, bytes, pos + 2)
        ? { hint: "The length of the frame is still there: decode(spec, bytes.subarray(2))" }
        : { hint: "If this host sends none: extendSpec(spec, { header: null })" }),
    });
  }
  reader.pos = stop;
  const digits = reader.digits.substring(pos * 2, stop * 2);
  const { headers } = compiled;
  let header = headers.get(digits);
  if (header === undefined) {
    header = headerOf(compiled, digits.toUpperCase());
    if (headers.size === mostHeaders) headers.clear();
    headers.set(digits, header);
  }
  return header;
}

const mostHeaders = 64;

function headerOf({ header: nodes, headerNames }: Compiled, digits: string): Header {
  let at = 0;
  const parts = nodes.map(({ size }, i) => {
    const start = at;
    at += size;
    return [headerNames[i]!, digits.slice(start, at)];
  });
  return Object.freeze(Object.fromEntries(parts));
}

/** True if the bytes at `pos` are those that every header of the dialect starts with. */
export function startsHeader({ headerStart }: Compiled, bytes: Uint8Array, pos: number): boolean {
  for (let i = 0; i < headerStart.length; i++) if (bytes[pos + i] !== headerStart[i]) return false;
  return true;
}

function readMti(reader: Reader): string {
  const { compiled, bytes, pos } = reader;
  const ascii = compiled.spec.mti === "ascii";
  const stop = pos + (ascii ? 4 : 2);
  if (stop > bytes.length) {
    fail(reader, {
      code: "truncated",
      path: "mti",
      offset: pos,
      expected: `${stop - pos} bytes`,
      received: `${bytes.length - pos}`,
    });
  }
  for (let i = pos; i < stop; i++) {
    const digits = ascii ? (allowed[bytes[i]!]! & contentBit.n) !== 0 : (decimal[bytes[i]!]! & bothDecimal) !== 0;
    if (!digits) fail(reader, { code: "invalid_mti", path: "mti", offset: i, expected: "four digits" });
  }
  reader.pos = stop;
  return ascii ? reader.text.substring(pos, stop) : reader.digits.substring(pos * 2, stop * 2);
}

/** Fills `words` with the bits of data elements and returns how many words there are. */
function readBitmap(reader: Reader, fixed: boolean): number {
  const { size, spec } = reader.compiled;
  const hex = spec.bitmap.encoding === "hex";
  let count = 2;
  readBitmapWords(reader, 0, hex);
  if (fixed) {
    for (; count < size >> 5; count += 2) readBitmapWords(reader, count, hex);
    return count;
  }
  if (words[0]! < 0) {
    if (size < 128) undefinedElement(reader, 1);
    words[0]! &= 0x7fffffff;
    readBitmapWords(reader, 2, hex);
    count = 4;
    if (words[2]! < 0 && size === 192) {
      words[2]! &= 0x7fffffff;
      readBitmapWords(reader, 4, hex);
      count = 6;
    }
  }
  return count;
}

function readBitmapWords(reader: Reader, at: number, hex: boolean): void {
  const { bytes, pos } = reader;
  const need = hex ? 16 : 8;
  if (pos + need > bytes.length) {
    fail(reader, {
      code: "truncated",
      path: "bitmap",
      offset: pos,
      expected: `${need} bytes`,
      received: `${bytes.length - pos}`,
    });
  }
  if (hex) {
    words[at] = hexWord(reader, pos);
    words[at + 1] = hexWord(reader, pos + 8);
  } else {
    words[at] = (bytes[pos]! << 24) | (bytes[pos + 1]! << 16) | (bytes[pos + 2]! << 8) | bytes[pos + 3]!;
    words[at + 1] = (bytes[pos + 4]! << 24) | (bytes[pos + 5]! << 16) | (bytes[pos + 6]! << 8) | bytes[pos + 7]!;
  }
  reader.pos = pos + need;
}

function hexWord(reader: Reader, start: number): number {
  let word = 0;
  for (let i = start; i < start + 8; i++) {
    const nibble = nibbleOf[reader.bytes[i]!]!;
    if (nibble > 15) {
      fail(reader, {
        code: "invalid_bitmap",
        path: "bitmap",
        offset: i,
        expected: "hex digits",
        hint: "The bitmap may be binary in this dialect",
      });
    }
    word = (word << 4) | nibble;
  }
  return word;
}

function undefinedElement(reader: Reader, number: number): never {
  return fail(reader, {
    code: "undefined_element",
    path: String(number),
    offset: reader.pos,
    expected: `an element of ${reader.compiled.spec.name}`,
    hint: "Add a row with extendSpec, or the element before it has another length in this dialect",
  });
}

/** An object with the keys of the bitmap in `words`: cloning one is far cheaper than adding keys one by one. */
function cloneTemplate({ templates, templateWords }: Compiled, count: number): Record<number, unknown> {
  let mixed = count;
  for (let i = 0; i < count; i++) mixed = Math.imul(mixed ^ words[i]!, 0x9e3779b1);
  const slot = (mixed >>> 16) % templateSlots;
  const at = slot * words.length;
  let known = templates[slot];
  for (let i = 0; i < words.length && known !== undefined; i++) {
    if (templateWords[at + i] !== (i < count ? words[i] : 0)) known = undefined;
  }
  if (known === undefined) {
    known = templateOf(count);
    templates[slot] = known;
    for (let i = 0; i < words.length; i++) templateWords[at + i] = i < count ? words[i]! : 0;
  }
  return { ...known };
}

function templateOf(count: number): AnyFields {
  const template: Record<number, unknown> = {};
  for (let number = 1; number <= count * 32; number++) {
    if (((words[(number - 1) >> 5]! << ((number - 1) & 31)) & 0x80000000) !== 0) template[number] = undefined;
  }
  return template;
}
