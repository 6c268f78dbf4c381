import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messagesOf } from "../../scripts/write-dialects.ts";
import { type Compiled, compiledOf } from "../../src/codec/compile.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode, encodeExactly } from "../../src/codec/encode.ts";
import { cachedHeaderDigits } from "../../src/codec/header-cache.ts";
import { quickDecode } from "../../src/codec/quick-decode.ts";
import { quickEncode } from "../../src/codec/quick-encode.ts";
import { builtInSpecs } from "../../src/detect/index.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { arbitraryMessage, mutated, runs } from "./arbitrary-message.ts";
import { fuzzedSpecs } from "./fuzzed-specs.ts";
import { readExactly } from "./read-exactly.ts";

type AnySpec = Spec<Readonly<Record<number, unknown>>>;

const headerDigits = (compiled: Compiled, header: Readonly<Record<string, string>> | undefined) =>
  compiled.headerBytes > 0 ? cachedHeaderDigits(compiled, header) : "";

describe.each(fuzzedSpecs.map(([name, spec]) => [name, spec as AnySpec] as const))("%s", (_name, spec) => {
  const compiled = compiledOf(spec);

  it.each(runs)("reads by a plan nothing but what the reader reads (%s)", (_run, parameters) => {
    const bytes = arbitraryMessage(spec).chain((message) => mutated(encode(spec, message)));
    fc.assert(
      fc.property(bytes, (damaged) => {
        const quick = compiled.plainStart ? quickDecode(compiled, damaged) : undefined;
        if (quick === undefined) return;
        expect(readExactly(compiled, damaged)).toMatchObject({ mti: quick.mti, fields: quick.fields });
      }),
      parameters as fc.Parameters<[Uint8Array]>,
    );
  });

  it.each(runs)("writes by a plan the bytes that the writer writes (%s)", (_run, parameters) => {
    const property = fc.property(arbitraryMessage(spec), ({ mti, header, fields }) => {
      const digits = headerDigits(compiled, header);
      const exact = encodeExactly(compiled, mti, digits, fields);
      const quick = compiled.plainStart ? quickEncode(compiled, mti, digits, fields) : undefined;
      if (quick !== undefined) expect(quick).toEqual(exact);
    });
    fc.assert(property, parameters as fc.Parameters<[{ mti: string; fields: object }]>);
  });
});

// A dialect that falls back to the reader or writer is right and slow, which no other test would see.
it("has a plan for the messages that the dialects are tested with", () => {
  const slow = builtInSpecs().flatMap((spec) => {
    const compiled = compiledOf(spec as AnySpec);
    return messagesOf(spec).flatMap((bytes, i) => {
      let message: ReturnType<typeof decode<Readonly<Record<number, unknown>>>>;
      try {
        message = decode(spec as AnySpec, bytes);
        encode(spec as AnySpec, message);
      } catch {
        return [];
      }
      const { mti, header, fields } = message;
      const reads = compiled.plainStart && quickDecode(compiled, bytes) !== undefined;
      const writes =
        compiled.plainStart && quickEncode(compiled, mti, headerDigits(compiled, header), fields) !== undefined;
      return reads && writes ? [] : [`${spec.name} ${i}: ${reads ? "" : "reads "}${writes ? "" : "writes"}`];
    });
  });
  // The header of a message that Visa returns is longer than that of others.
  expect(slow).toEqual(["visa-base1 0: reads "]);
});
