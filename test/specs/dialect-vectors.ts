import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { safeDecode } from "../../src/codec/safe-decode.ts";
import type { Spec } from "../../src/spec/spec.ts";

/** A message of a dialect with all that it says, or with the error that it gives. */
export interface DialectVector {
  readonly id: string;
  readonly source: string;
  readonly hex: string;
  readonly mti?: string;
  /** It was published without the header of the dialect. */
  readonly headless?: boolean;
  /** Which dialect of the file it is, where there are several. */
  readonly dialect?: string;
  readonly header?: Readonly<Record<string, string>>;
  /** All elements; bytes as `hex:` and their digits. */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: string; readonly path: string; readonly offset?: number };
  /** What had been read before the error. */
  readonly partial?: Readonly<Record<string, unknown>>;
  /** The bytes that `encode` writes, where they are not those of the message. */
  readonly canonical?: string;
}

/** The vectors of a file in `test/vectors`. */
export function dialectVectors(file: string): readonly DialectVector[] {
  return JSON.parse(readFileSync(new URL(`../vectors/${file}`, import.meta.url), "utf8"));
}

/** A decoded value as JSON has it, bytes as `hex:` and their digits. */
export function plainOf(value: unknown): unknown {
  if (value instanceof Uint8Array) return `hex:${toHex(value)}`;
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainOf(inner)]));
}

/** Each vector decodes as it says and encodes back, or fails as it says. */
export function runVectors(file: string, specOf: (vector: DialectVector) => Spec): void {
  const vectors = dialectVectors(file);
  it.each(vectors.filter(({ error }) => error === undefined).map((vector) => [vector.id, vector] as const))(
    "%s",
    (_, vector) => {
      const spec = specOf(vector) as Spec<Readonly<Record<number, unknown>>>;
      const message = decode(spec, fromHex(vector.hex));
      expect(message.mti).toBe(vector.mti);
      expect(plainOf(message.fields)).toEqual(vector.values);
      if (vector.header !== undefined) expect(message.header).toEqual(vector.header);
      expect(toHex(encode(spec, message))).toBe(vector.canonical ?? vector.hex);
    },
  );
  it.each(vectors.filter(({ error }) => error !== undefined).map((vector) => [vector.id, vector] as const))(
    "%s is refused",
    (_, vector) => {
      const result = safeDecode(specOf(vector), fromHex(vector.hex), []);
      if (result.ok) throw new Error("decoded");
      expect(result.error).toMatchObject(vector.error ?? {});
      if (vector.partial !== undefined) expect(plainOf(result.partial.fields)).toMatchObject(vector.partial);
    },
  );
}
