import type { Compiled } from "../../src/codec/compile.ts";
import { DecodeError } from "../../src/codec/decode-error.ts";
import { readMessage } from "../../src/codec/read-message.ts";
import { createReader, type Reader } from "../../src/codec/reader.ts";

/** What the exact reader reads of bytes; `undefined` for a fault. */
export function readExactly(compiled: Compiled, bytes: Uint8Array): Reader | undefined {
  const reader = createReader(compiled, bytes);
  try {
    readMessage(reader, true, compiled.spec.bitmap.fixed === true);
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
  return reader;
}
