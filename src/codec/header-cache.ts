import { hexAnyCase } from "../bytes/hex.ts";
import { startsWith } from "../bytes/starts-with.ts";
import type { Compiled } from "./compile.ts";
import type { HeaderPart } from "./compile-header.ts";
import { readHeader } from "./header.ts";
import type { Header } from "./message.ts";
import { createReader } from "./reader.ts";
import { headerDigits } from "./write-header.ts";

/** A header and the bytes that it was read from. */
export interface ReadHeader {
  readonly bytes: Uint8Array;
  readonly header: Header;
}

/** A header's values and their digits. */
export interface WrittenHeader {
  readonly values: readonly (string | undefined)[];
  readonly digits: string;
}

/**
 * The header that a message of `end` bytes starts with: mostly that of the message before.
 *
 * @throws {@link DecodeError} if there is none.
 */
export function headerAtStart(compiled: Compiled, message: Uint8Array, end: number): ReadHeader {
  const last = compiled.plans.lastHeader;
  if (last !== undefined && startsWith(message, end, last.bytes)) return last;
  const bytes = message.subarray(0, end);
  const digits = hexAnyCase(bytes, 0, Math.min(compiled.headerBytes, end));
  const reader = createReader(compiled, bytes, {
    read: { text: "", digits, header: undefined, mti: undefined, fields: {} },
  });
  const header = readHeader(reader);
  // A copy: the bytes may change.
  const found: ReadHeader = { bytes: Uint8Array.from(bytes.subarray(0, reader.pos)), header };
  // A header that counts the message can be right for this one alone.
  if (compiled.header.total === undefined) compiled.plans.lastHeader = found;
  return found;
}

/** The digits of a header to be written: mostly those of the header before. */
export function cachedHeaderDigits(compiled: Compiled, header: Header | undefined): string {
  const { plans } = compiled;
  const { parts, length } = compiled.header;
  const last = plans.lastWritten;
  if (last !== undefined && isPlainObject(header) && hasValues(header, parts, last.values)) return last.digits;
  const digits = headerDigits(compiled, header);
  if (length === undefined && isPlainObject(header)) {
    plans.lastWritten = { values: parts.map(({ name }) => header[name]), digits };
  }
  return digits;
}

function isPlainObject(header: Header | undefined): header is Header {
  return typeof header === "object" && header !== null && Object.getPrototypeOf(header) === Object.prototype;
}

function hasValues(header: Header, parts: readonly HeaderPart[], values: readonly (string | undefined)[]): boolean {
  for (let i = 0; i < parts.length; i++) if (header[parts[i]!.name] !== values[i]) return false;
  return true;
}
