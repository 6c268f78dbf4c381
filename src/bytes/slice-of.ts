/**
 * A copy that does not keep the input alive, nor changes with it, nor is a `Buffer` as the input may be.
 *
 * For a few bytes, as a PIN block or a MAC has, a loop is fastest.
 */
export function sliceOf(bytes: Uint8Array, start: number, stop: number): Uint8Array {
  if (stop - start > 16) return new Uint8Array(bytes.subarray(start, stop));
  const copy = new Uint8Array(stop - start);
  for (let i = start; i < stop; i++) copy[i - start] = bytes[i]!;
  return copy;
}
