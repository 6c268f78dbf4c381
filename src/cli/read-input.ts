import { readFileSync } from "node:fs";
import { fromHex } from "../bytes/hex.ts";

/**
 * The bytes that are meant: hex digits as they are, else the content of a file, which may be hex digits or the bytes.
 *
 * @throws `RangeError` for an odd number of hex digits, and what `readFileSync` throws for a file that there is not.
 */
export function readInput(input: string): Uint8Array {
  if (isHex(input)) return fromHex(input);
  const content = readFileSync(input);
  const text = content.toString("latin1");
  return isHex(text) ? fromHex(text) : new Uint8Array(content);
}

function isHex(text: string): boolean {
  return /^[\s0-9A-Fa-f]+$/.test(text) && /\S/.test(text);
}
