import { expect } from "vitest";
import { decode } from "../../src/codec/decode.ts";
import { DecodeError } from "../../src/codec/decode-error.ts";
import { encode } from "../../src/codec/encode.ts";
import { safeDecode } from "../../src/codec/safe-decode.ts";
import { annotate } from "../../src/message/annotate.ts";
import type { Spec } from "../../src/spec/spec.ts";

/** Either a message, which is the same when it is written and read again, or a typed error within the input. */
export function expectMessageOrFault(spec: Spec, bytes: Uint8Array): void {
  const safe = safeDecode(spec, bytes);
  let kept: object = {};
  try {
    const message = decode<unknown>(spec, bytes);
    kept = message.fields as object;
    expect(safe).toEqual({ ok: true, message, warnings: [] });
    const again = decode<unknown>(spec, encode<unknown>(spec, message as Parameters<typeof encode<unknown>>[1]));
    expect(again).toEqual(message);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    expect(error.offset).toBeGreaterThanOrEqual(0);
    expect(error.offset).toBeLessThanOrEqual(bytes.length);
    expect(typeof error.path).toBe("string");
    expect(error.message).not.toMatch(/NaN|\[object|(?:expected|received) undefined/);
    kept = error.partial.fields;
  }
  // A message found at another beginning owes nothing to what was read from the first.
  if (safe.warnings.some(({ leniency }) => leniency === "length_prefix" || leniency === "missing_header")) return;
  const found: object = safe.ok ? (safe.message.fields as object) : safe.partial.fields;
  expect(Object.keys(found)).toEqual(expect.arrayContaining(Object.keys(kept)));
}

/** Ranges from the first byte to the last; those within a composite follow it. */
export function expectWholeAnnotation(spec: Spec, bytes: Uint8Array): void {
  let end = 0;
  for (const segment of annotate(spec, bytes)) {
    expect(segment.start).toBeLessThanOrEqual(segment.end);
    if (segment.start < end) continue;
    expect(segment.start).toBe(end);
    end = segment.end;
  }
  expect(end).toBe(bytes.length);
}
