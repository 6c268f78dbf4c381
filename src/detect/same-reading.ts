import type { Reading } from "./read-as.ts";

/** True if two dialects have read the same message to its end, with the same values in the same elements. */
export function isSameReading(a: Reading, b: Reading): boolean {
  return a.complete && b.complete && a.candidate === b.candidate && a.header === b.header && isSame(a.fields, b.fields);
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a instanceof Uint8Array || b instanceof Uint8Array) {
    return a instanceof Uint8Array && b instanceof Uint8Array && a.length === b.length && a.every((x, i) => x === b[i]);
  }
  const others = new Map(defined(b));
  const own = defined(a);
  return own.length === others.size && own.every(([key, value]) => others.has(key) && isSame(value, others.get(key)));
}

function defined(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, inner]) => inner !== undefined);
}
