import { allowed, bothDecimal, contentBit, decimal } from "../bytes/content.ts";
import { codePage } from "../bytes/ebcdic.ts";
import { nibbleOf } from "../bytes/hex.ts";
import type { Compiled } from "./compile.ts";
import { readHeader } from "./header.ts";
import { readNode } from "./read-node.ts";
import { fail, note, type Reader } from "./reader.ts";

/** The bitmap of the message being read, 32 elements a word; decoding never re-enters itself. */
const words = new Int32Array(6);

/** Reads from the header, unless there is none, to the end of the bytes. */
export function readMessage(reader: Reader, withHeader: boolean, fixedBitmap: boolean): void {
  const { compiled, bytes } = reader;
  const end = bytes.length;
  if (withHeader && compiled.headerBytes > 0) reader.header = readHeader(reader);
  reader.mti = readMti(reader);
  const { pos } = reader;
  let wordCount = readBitmap(reader, fixedBitmap);
  note(reader, { key: "bitmap", kind: "bitmap", node: undefined, start: pos, end: reader.pos });
  const fields: Record<number, unknown> = Object.create(compiled.prototype);
  reader.fields = fields;
  const { nodes } = compiled;
  for (let word = 0; word < wordCount; word++) {
    let bits = words[word]!;
    while (bits !== 0) {
      const bit = Math.clz32(bits);
      bits &= ~(0x80000000 >>> bit);
      const number = word * 32 + bit + 1;
      if (number === compiled.spec.bitmap.third) {
        const start = reader.pos;
        readBitmapWords(reader, 4);
        note(reader, { key: "65", kind: "bitmap", node: undefined, start, end: reader.pos });
        wordCount = 6;
        continue;
      }
      const node = nodes[number];
      if (node === undefined) undefinedElement(reader, number);
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

function readMti(reader: Reader): string {
  const { compiled, bytes, pos } = reader;
  const { spec, mtiBytes } = compiled;
  const stop = pos + mtiBytes;
  if (stop > bytes.length) {
    fail(reader, {
      code: "truncated",
      path: "mti",
      offset: pos,
      expected: `${mtiBytes} bytes`,
      received: `${bytes.length - pos}`,
    });
  }
  for (let i = pos; i < stop; i++) {
    if (!isMtiByte(spec.mti, bytes[i]!)) {
      fail(reader, { code: "invalid_mti", path: "mti", offset: i, expected: "four digits" });
    }
  }
  reader.pos = stop;
  note(reader, { key: "mti", kind: "mti", node: undefined, start: pos, end: stop });
  if (spec.mti === "bcd") return reader.digits.substring(pos * 2, stop * 2);
  return spec.mti === "ascii" ? reader.text.substring(pos, stop) : ebcdicDigits(bytes, pos, stop);
}

/** True for a byte that can be part of a message type. */
export function isMtiByte(encoding: Compiled["spec"]["mti"], byte: number): boolean {
  if (encoding === "bcd") return (decimal[byte]! & bothDecimal) !== 0;
  return encoding === "ascii" ? (allowed[byte]! & contentBit.n) !== 0 : byte >= 0xf0 && byte <= 0xf9;
}

function ebcdicDigits(bytes: Uint8Array, start: number, stop: number): string {
  let digits = "";
  for (let i = start; i < stop; i++) digits += bytes[i]! & 15;
  return digits;
}

/** Fills `words` with the bits of data elements and returns how many words there are. */
function readBitmap(reader: Reader, fixed: boolean): number {
  const { size, spec } = reader.compiled;
  let count = 2;
  readBitmapWords(reader, 0);
  if (fixed) {
    for (; count < size >> 5; count += 2) readBitmapWords(reader, count);
    return count;
  }
  if (words[0]! < 0) {
    if (size < 128) undefinedElement(reader, 1);
    words[0]! &= 0x7fffffff;
    readBitmapWords(reader, 2);
    count = 4;
    if (words[2]! < 0 && size === 192 && spec.bitmap.third === undefined) {
      words[2]! &= 0x7fffffff;
      readBitmapWords(reader, 4);
      count = 6;
    }
  }
  return count;
}

function readBitmapWords(reader: Reader, at: number): void {
  const { bytes, pos, compiled } = reader;
  const need = compiled.wordBytes * 2;
  if (pos + need > bytes.length) {
    fail(reader, {
      code: "truncated",
      path: "bitmap",
      offset: pos,
      expected: `${need} bytes`,
      received: `${bytes.length - pos}`,
    });
  }
  if (compiled.wordBytes === 8) {
    words[at] = hexWord(reader, pos);
    words[at + 1] = hexWord(reader, pos + 8);
  } else {
    words[at] = (bytes[pos]! << 24) | (bytes[pos + 1]! << 16) | (bytes[pos + 2]! << 8) | bytes[pos + 3]!;
    words[at + 1] = (bytes[pos + 4]! << 24) | (bytes[pos + 5]! << 16) | (bytes[pos + 6]! << 8) | bytes[pos + 7]!;
  }
  reader.pos = pos + need;
}

function hexWord(reader: Reader, start: number): number {
  const table = reader.compiled.spec.bitmap.encoding === "hex-ebcdic" ? codePage("cp037").toLatin1 : undefined;
  let word = 0;
  for (let i = start; i < start + 8; i++) {
    const byte = reader.bytes[i]!;
    const nibble = nibbleOf[table === undefined ? byte : table[byte]!]!;
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
