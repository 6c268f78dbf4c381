import { startsWith } from "../bytes/starts-with.ts";
import type { Compiled } from "./compile.ts";
import type { HeaderPart } from "./compile-header.ts";
import { readHeader } from "./header.ts";
import type { Header } from "./message.ts";
import { createReader } from "./reader.ts";
import { headerDigits } from "./write-header.ts";

/** A header and its bytes. */
export interface ReadHeader {
  readonly bytes: Uint8Array;
  readonly header: Header;
}

/** A header's values and their digits. */
export interface WrittenHeader {
  readonly values: readonly (string | undefined)[];
  readonly digits: string;
}

/** The header that the message starts with: mostly that of the message before. `undefined` for a fault. */
export function cachedHeader(compiled: Compiled, message: Uint8Array, end: number): Header | undefined {
  const last = compiled.plans.lastHeader;
  if (last !== undefined && startsWith(message, end, last.bytes)) return last.header;
  const bytes = message.slice(0, Math.min(end, compiled.headerBytes));
  try {
    const header = readHeader(createReader(compiled, bytes));
    compiled.plans.lastHeader = { bytes, header };
    return header;
  } catch {
    return undefined;
  }
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
