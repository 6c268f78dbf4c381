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
  if (!startsHeader(compiled, bytes, pos) && pos + compiled.headerStart.length <= bytes.length) {
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
  if (size === 0) wrongLength(reader);
  checkText(reader, size);
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

function numberAt(part: HeaderPart, bytes: Uint8Array, pos: number): number {
  const own = bytes.subarray(pos, pos + bytesTo(part));
  return Number.parseInt(partValue(part, own, toHex(own)), part.binary ? 16 : 10);
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

function checkText(reader: Reader, size: number): void {
  const { compiled, bytes, pos } = reader;
  for (const part of compiled.header.parts) {
    if (!part.text || bytesTo(part) > size) continue;
    const start = pos + part.start / 2;
    for (let at = start; at < start + part.size; at++) {
      if (commonBits(part.allowed, bytes, at, at + 1, part.mask) !== 0) continue;
      fail(reader, { code: "invalid_content", path: part.path, offset: at, expected: classWords.ans ?? "text" });
    }
  }
}

function wrongLength(reader: Reader): never {
  const part = reader.compiled.header.length;
  return fail(reader, {
    code: "invalid_header",
    path: part?.path ?? "header",
    offset: reader.pos + ((part?.start ?? 0) >> 1),
    expected: "the length of the header up to one of its parts",
  });
}

/** True if the bytes at `pos` are those that every header of the dialect starts with. */
export function startsHeader({ headerStart }: Compiled, bytes: Uint8Array, pos: number): boolean {
  for (let i = 0; i < headerStart.length; i++) if (bytes[pos + i] !== headerStart[i]) return false;
  return true;
}
