import { commonBits } from "../bytes/content.ts";
import { translated } from "../bytes/ebcdic.ts";
import { hexAnyCase, toHex } from "../bytes/hex.ts";
import { latin1 } from "../bytes/latin1.ts";
import { classWords } from "./class-words.ts";
import type { Compiled } from "./compile.ts";
import { bytesTo, type HeaderPart } from "./compile-header.ts";
import type { Header } from "./message.ts";
import { fail, type Reader } from "./reader.ts";

/** Reads the header at the reader's position, which it moves behind it. */
export function readHeader(reader: Reader): Header {
  const { compiled, bytes, pos } = reader;
  if (!hasStart(compiled, bytes, pos) && pos + compiled.headerStart.length <= bytes.length) {
    fail(reader, {
      code: "invalid_header",
      path: "header",
      offset: pos,
      expected: `a header that starts with ${toHex(compiled.headerStart)}`,
      ...(hasStart(compiled, bytes, pos + 2)
        ? { hint: "The length of the frame is still there: decode(spec, bytes.subarray(2))" }
        : { hint: "If this host sends none: extendSpec(spec, { header: null })" }),
    });
  }
  const size = headerBytesAt(compiled, bytes, pos);
  if (pos + size > bytes.length) {
    fail(reader, {
      code: "truncated",
      path: "header",
      offset: pos,
      expected: `${size} bytes`,
      received: `${bytes.length - pos}`,
    });
  }
  const { length, total } = compiled.header;
  if (size === 0) wrongCount(reader, length, "the length of the header up to one of its parts");
  const wrong = wrongTextAt(compiled, bytes, pos, size);
  if (wrong !== undefined) {
    const { path, content } = wrong.part;
    fail(reader, { code: "invalid_content", path, offset: wrong.at, expected: classWords[content] ?? "text" });
  }
  if (!hasRightTotal(compiled, bytes, pos)) wrongCount(reader, total, `${bytes.length - pos} bytes of the message`);
  reader.pos = pos + size;
  return headerFor(compiled, bytes, pos, reader.digits);
}

const mostHeaders = 64;

/** The parts of the header at `pos`; `digits` are the hex digits of the whole input. A session sends few: they are kept. */
export function headerFor(compiled: Compiled, bytes: Uint8Array, pos: number, digits: string): Header {
  const { headers } = compiled;
  const headerBytes = headerBytesAt(compiled, bytes, pos);
  const known = headers.get(digits.substring(pos * 2, (pos + headerBytes) * 2));
  if (known !== undefined) return known;
  // A text of its own: a part of the input's text would keep all of it alive.
  const own = hexAnyCase(bytes, pos, pos + headerBytes);
  const header = headerOf(compiled, bytes.subarray(pos, pos + headerBytes), own.toUpperCase());
  if (headers.size === mostHeaders) headers.clear();
  headers.set(own, header);
  return header;
}

/**
 * How many bytes the header at `pos` has: all its parts, or as many as it says itself; 0 if it says a number that no part
 * ends with.
 */
export function headerBytesAt({ header, headerBytes }: Compiled, bytes: Uint8Array, pos: number): number {
  const part = header.length;
  if (part === undefined || pos + bytesTo(part) > bytes.length) return headerBytes;
  const said = numberAt(part, bytes, pos);
  return header.parts.some((one) => one.start >= part.start && bytesTo(one) === said) ? said : 0;
}

/** The number that a part says; 0 if it is not made of digits. */
function numberAt(part: HeaderPart, bytes: Uint8Array, pos: number): number {
  const own = bytes.subarray(pos, pos + bytesTo(part));
  const digits = partValue(part, own, toHex(own));
  if (part.binary) return Number.parseInt(digits, 16);
  return /^\d+$/.test(digits) ? Number(digits) : 0;
}

function headerOf({ header }: Compiled, bytes: Uint8Array, digits: string): Header {
  const there = header.parts.filter((part) => bytesTo(part) <= bytes.length);
  return Object.freeze(Object.fromEntries(there.map((part) => [part.name, partValue(part, bytes, digits)])));
}

function partValue({ start, size, text, page }: HeaderPart, bytes: Uint8Array, digits: string): string {
  if (!text) return digits.slice(start, start + size);
  const own = bytes.subarray(start / 2, start / 2 + size);
  return page === undefined ? latin1(own, 0, size) : latin1(translated(own, 0, size, page.toLatin1), 0, size);
}

/** The first byte of text that is outside the class of its part. */
function wrongTextAt(
  { header }: Compiled,
  bytes: Uint8Array,
  pos: number,
  size: number,
): { readonly part: HeaderPart; readonly at: number } | undefined {
  for (const part of header.parts) {
    if (!part.text || bytesTo(part) > size) continue;
    const start = pos + part.start / 2;
    for (let at = start; at < start + part.size; at++) {
      if (commonBits(part.allowed, bytes, at, at + 1, part.mask) === 0) return { part, at };
    }
  }
  return undefined;
}

/** True if the header, where it counts the message, counts all bytes from its own first on. */
function hasRightTotal(compiled: Compiled, bytes: Uint8Array, pos: number): boolean {
  const { total } = compiled.header;
  // A header that says how long it is may end before that place.
  if (total === undefined || bytesTo(total) > headerBytesAt(compiled, bytes, pos)) return true;
  return numberAt(total, bytes, pos) === bytes.length - pos;
}

function wrongCount(reader: Reader, part: HeaderPart | undefined, expected: string): never {
  return fail(reader, {
    code: "invalid_header",
    path: part?.path ?? "header",
    offset: reader.pos + ((part?.start ?? 0) >> 1),
    expected,
  });
}

/** True if a header can stand at `pos`: it starts as all of the dialect do, its text is text, and its count is right. */
export function startsHeader(compiled: Compiled, bytes: Uint8Array, pos: number): boolean {
  if (!hasStart(compiled, bytes, pos)) return false;
  const { hasText, total } = compiled.header;
  if (!hasText && total === undefined) return true;
  const size = headerBytesAt(compiled, bytes, pos);
  return (
    pos + size <= bytes.length &&
    wrongTextAt(compiled, bytes, pos, size) === undefined &&
    hasRightTotal(compiled, bytes, pos)
  );
}

function hasStart({ headerStart }: Compiled, bytes: Uint8Array, pos: number): boolean {
  for (let i = 0; i < headerStart.length; i++) if (bytes[pos + i] !== headerStart[i]) return false;
  return true;
}
