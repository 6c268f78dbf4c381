import { hexAnyCase } from "../bytes/hex.ts";
import { startsWith } from "../bytes/starts-with.ts";
import type { Compiled } from "./compile.ts";
import { readHeader } from "./header.ts";
import type { Header } from "./message.ts";
import { createReader } from "./reader.ts";

/** A header and the bytes that it was read from. */
interface ReadHeader {
  readonly bytes: Uint8Array;
  readonly header: Header | undefined;
}

/** What stands before the messages of a spec without a header. */
export const noHeader: ReadHeader = { bytes: new Uint8Array(0), header: undefined };

/** The last header of each spec: those of a session are alike, and comparing costs less than reading. */
const lastHeaders = new WeakMap<Compiled, ReadHeader>();

/**
 * The header that a message starts with.
 *
 * @throws {@link DecodeError} if there is none.
 */
export function peekHeader(compiled: Compiled, bytes: Uint8Array): ReadHeader {
  const last = lastHeaders.get(compiled);
  if (last !== undefined && startsWith(bytes, bytes.length, last.bytes)) return last;
  const digits = hexAnyCase(bytes, 0, Math.min(compiled.headerBytes, bytes.length));
  const read = { text: "", digits, header: undefined, mti: undefined, fields: {} };
  const reader = createReader(compiled, bytes, { read });
  const header = readHeader(reader);
  // A copy: the slice of a Buffer would change with it.
  const found: ReadHeader = { bytes: Uint8Array.from(bytes.subarray(0, reader.pos)), header };
  // A header that counts the message can be right for this one alone.
  if (compiled.header.total === undefined) lastHeaders.set(compiled, found);
  return found;
}
