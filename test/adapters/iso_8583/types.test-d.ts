import { describe, expectTypeOf, it } from "vitest";
import {
  type CustomFormats,
  decodeIso8583,
  encodeIso8583,
  fromIso8583Json,
  type IsoClass,
  iso8583Package,
  shadow,
  specFromCustomFormats,
  toIso8583Json,
  wrapIso8583,
} from "../../../src/adapters/iso_8583/index.ts";
import type { Bytes } from "../../../src/spec/values.ts";

describe("the types of the bridge", () => {
  it("fromIso8583Json gives the fields of the default table, or of a spec", () => {
    const { fields } = fromIso8583Json({ 0: "0210", 39: "51" });
    expectTypeOf(fields[39]).toEqualTypeOf<string | undefined>();
    expectTypeOf(fields[52]).toEqualTypeOf<Bytes | undefined>();
    expectTypeOf(fields[127]?.[25]?.[4]).toEqualTypeOf<string | undefined>();
    // @ts-expect-error A number is no value.
    fromIso8583Json({ 0: "0210", 4: 100 });
  });

  it("a table of custom formats types its fields", () => {
    const spec = specFromCustomFormats({
      "1": { ContentType: "an", LenType: "fixed", MaxLen: 32 },
      3: { ContentType: "n", Label: "Processing code", LenType: "fixed", MaxLen: 9 },
      "55": { ContentType: "b", LenType: "fixed", MaxLen: 32 },
      "64": { ContentType: "b", LenType: "lllvar", MaxLen: 32 },
    });
    const { fields } = fromIso8583Json({ "0": "0200" }, { spec });
    expectTypeOf(fields[3]).toEqualTypeOf<string | undefined>();
    expectTypeOf(fields[55]).toEqualTypeOf<Bytes | undefined>();
    expectTypeOf(fields[64]).toEqualTypeOf<string | undefined>();
    expectTypeOf(fields[52]).toEqualTypeOf<Bytes | undefined>();
    expectTypeOf(fields[127]?.[2]).toEqualTypeOf<string | undefined>();
    // @ts-expect-error The bitmap is no field.
    fields[1];

    const parts = specFromCustomFormats({ "127.2": { ContentType: "n", LenType: "llvar", MaxLen: 32 } });
    expectTypeOf(fromIso8583Json({ "0": "0200" }, { spec: parts }).fields[127]?.[2]).toEqualTypeOf<unknown>();

    const loose = { "3": { ContentType: "n", Label: "Processing code", LenType: "fixed", MaxLen: 9 } };
    const of = fromIso8583Json({ "0": "0200" }, { spec: specFromCustomFormats(loose) });
    expectTypeOf(of.fields[3]).toEqualTypeOf<string | Bytes | undefined>();
    const open: CustomFormats = loose;
    expectTypeOf(
      fromIso8583Json({ "0": "0200" }, { spec: specFromCustomFormats(open) }).fields[3],
    ).toEqualTypeOf<unknown>();
    // @ts-expect-error An entry has a length.
    specFromCustomFormats({ 3: { ContentType: "n", LenType: "fixed" } });
  });

  it("bytes and JSON are plain", () => {
    expectTypeOf(encodeIso8583({ "0": "0800" })).toEqualTypeOf<Uint8Array>();
    expectTypeOf(decodeIso8583(new Uint8Array())).toEqualTypeOf<Record<string, string>>();
    expectTypeOf(toIso8583Json({ mti: "0800", fields: {} })).toEqualTypeOf<Record<string, string>>();
  });

  it("shadow gives what the class gives, or what this library does", () => {
    class Theirs {
      constructor(message?: Record<string, string>, formats?: object, schema?: string) {
        void [message, formats, schema];
      }
      getBufferMessage(): Buffer | { error: string } {
        return { error: "" };
      }
      getRawMessage(): Buffer | { error: string } {
        return { error: "" };
      }
      getIsoJSON(buffer: Buffer, config?: { lenHeader?: boolean }): Record<string, string> | { error: string } {
        return { error: String([buffer, config]) };
      }
      setMetadata(text: string): this {
        void text;
        return this;
      }
    }
    expectTypeOf(Theirs).toExtend<IsoClass>();
    const theirs = shadow(Theirs, iso8583Package);
    expectTypeOf(theirs.encode({ "0": "0800" })).toEqualTypeOf<Buffer | { error: string }>();
    expectTypeOf(theirs.decode(new Uint8Array())).toEqualTypeOf<Record<string, string> | { error: string }>();
    const ours = shadow(Theirs, iso8583Package, { answer: "ours" });
    expectTypeOf(ours.encode({ "0": "0800" })).toEqualTypeOf<Uint8Array>();
    expectTypeOf(wrapIso8583(Theirs).decode(new Uint8Array())).toEqualTypeOf<Record<string, string>>();
    // biome-ignore lint/suspicious/noExplicitAny: a package without types is imported as any.
    const untyped: any = Theirs;
    expectTypeOf(shadow(untyped, iso8583Package).encode({ "0": "0800" })).toBeAny();
  });
});
