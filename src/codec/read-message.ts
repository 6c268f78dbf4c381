import { allowed, bothDecimal, contentBit, decimal } from "../bytes/content.ts";
import { nibbleOf } from "../bytes/hex.ts";
import { readHeader } from "./header.ts";
import { readNode } from "./read-node.ts";
import { fail, type Reader } from "./reader.ts";

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
  const fields: Record<number, unknown> = Object.create(compiled.prototype);
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
