import { decode } from "../../src/codec/decode.ts";
import { DecodeError } from "../../src/codec/decode-error.ts";
import { encode } from "../../src/codec/encode.ts";
import { safeDecode } from "../../src/codec/safe-decode.ts";
import type { Spec } from "../../src/spec/spec.ts";

/** A spec whose values nobody looks at. */
type AnySpec = Spec<Readonly<Record<number, unknown>>>;

/**
 * What is wrong with how these bytes are read, in words; `undefined` if nothing is.
 *
 * Any bytes are a message or a typed error within the input. A message is the same when it is written and read again.
 * What strict decoding had read, lenient decoding has read, too.
 */
export function checkBytes(anySpec: Spec, bytes: Uint8Array): string | undefined {
  const spec: AnySpec = anySpec as AnySpec;
  const safe = safeDecode(spec, bytes);
  let kept: object;
  try {
    const message = decode(spec, bytes);
    if (!safe.ok || safe.warnings.length > 0) return "strict takes what lenient does not";
    if (!same(safe.message, message)) return "strict and lenient differ";
    const again = decode(spec, encode(spec, message));
    return same(again, message) ? undefined : "another message when written and read again";
  } catch (error) {
    if (!(error instanceof DecodeError)) return `throws ${String(error)}`;
    const { offset, path } = error;
    if (!(offset >= 0 && offset <= bytes.length)) return `an offset of ${offset} in ${bytes.length} bytes`;
    if (typeof path !== "string") return "an error without a path";
    if (/NaN|\[object|(?:expected|received) undefined/.test(error.message)) return `says ${error.message}`;
    kept = error.partial.fields;
  }
  // A message found at another beginning owes nothing to what was read from the first.
  if (safe.warnings.some(({ leniency }) => leniency === "length_prefix" || leniency === "missing_header")) return;
  const found: object = safe.ok ? safe.message.fields : safe.partial.fields;
  return Object.keys(kept).every((key) => Object.hasOwn(found, key)) ? undefined : "lenient lost what strict had read";
}

/** True for plain data that is the same, bytes by their content. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a instanceof Uint8Array) {
    return b instanceof Uint8Array && a.length === b.length && a.every((byte, i) => byte === b[i]);
  }
  const inB = new Map(Object.entries(b));
  const inA = Object.entries(a);
  return inA.length === inB.size && inA.every(([key, value]) => inB.has(key) && same(value, inB.get(key)));
}
