import { nativeBuffer } from "./native-buffer.ts";

/** Bytes with any content, for a caller that fills them all; small ones come from the runtime's pool where it has one. */
export function allocate(length: number): Uint8Array {
  return nativeBuffer === undefined ? new Uint8Array(length) : nativeBuffer.allocate(length);
}
