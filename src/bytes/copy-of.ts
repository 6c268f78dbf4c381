import { nativeBuffer } from "./native-buffer.ts";

/** The first `length` bytes in memory of their own, or of the runtime's pool for small buffers where it has one. */
export function copyOf(bytes: Uint8Array, length: number): Uint8Array {
  const copy = nativeBuffer === undefined ? new Uint8Array(length) : nativeBuffer.allocate(length);
  copy.set(bytes.subarray(0, length));
  return copy;
}
