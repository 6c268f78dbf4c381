/** True where the first `end` bytes begin with those of `start`. */
export function startsWith(bytes: Uint8Array, end: number, start: Uint8Array): boolean {
  if (start.length > end) return false;
  for (let i = 0; i < start.length; i++) if (bytes[i] !== start[i]) return false;
  return true;
}
