import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Compiled, compiledOf } from "../../src/codec/compile.ts";
import { DecodeError } from "../../src/codec/decode-error.ts";
import { encode, encodeExactly } from "../../src/codec/encode.ts";
import type { AnyFields } from "../../src/codec/message.ts";
import { quickDecode } from "../../src/codec/quick-decode.ts";
import { quickEncode } from "../../src/codec/quick-encode.ts";
import { readMessage } from "../../src/codec/read-message.ts";
import { createReader } from "../../src/codec/reader.ts";
import { EncodeError } from "../../src/error.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { iso1987AsciiBinaryBitmap } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { arbitraryMessage, mutated, runs } from "./arbitrary-message.ts";

const plainRows = Object.fromEntries(
  Array.from({ length: 16 }, (_, i) => [i + 20, { format: i % 2 === 0 ? `n${i + 2}` : `ans${i + 2}`, name: "Plain" }]),
);

/** Forms that no built-in dialect has side by side: fillers on both sides, lengths of all kinds, composites in each. */
const mixed: Spec<Readonly<Record<number, unknown>>> = defineSpec({
  name: "mixed",
  mti: "bcd",
  bitmap: { encoding: "binary" },
  wire: { n: "bcd", an: "ascii", b: "binary", z: "bcd", length: "bcd" },
  elements: {
    ...plainRows,
    2: { format: "n..19", name: "Right, filled with 0" },
    3: { format: "n3", name: "Fixed, right" },
    4: { format: "n3", name: "Fixed, left, filled with F", justify: "left", fill: "F" },
    5: { format: "n..7", name: "Left, filled with F", justify: "left", fill: "F" },
    6: { format: "z..9", name: "Track, left, filled with D", justify: "left", fill: "D" },
    7: { format: "n..9", name: "Digits with an ASCII length", length: "ascii" },
    8: { format: "ans..9", name: "Text with a binary length", length: "binary" },
    9: { format: "n..9", name: "ASCII digits", encoding: "ascii" },
    10: { format: "x+n8", name: "Sign in ASCII", encoding: "ascii" },
    11: { format: "a..9", name: "Letters", length: "ascii" },
    12: { format: "ans..12", name: "GBK", encoding: "gbk" },
    13: { format: "b..12", name: "Bytes" },
    14: { format: "b...99", name: "Tags", tlv: "ber", tags: {} },
    15: {
      format: "ans..20",
      name: "Parts",
      parts: {
        1: { format: "an3", name: "First" },
        2: {
          format: "ans6",
          name: "Inner",
          short: true,
          parts: {
            1: { format: "ans4", name: "Text", short: true },
            2: { format: "n2", name: "n", encoding: "ascii" },
          },
        },
      },
    },
    16: {
      format: "n..9",
      name: "Digits in parts",
      justify: "left",
      parts: { 1: { format: "n3", name: "First" }, 2: { format: "n5", name: "Second", short: true } },
    },
    17: {
      format: "ans..20",
      name: "Sets",
      repeat: true,
      parts: { 1: { format: "an2", name: "First" }, 2: { format: "n3", name: "Second", encoding: "ascii" } },
    },
  },
});

const specs: readonly (readonly [name: string, spec: Spec])[] = [
  ["mixed", mixed],
  ["unionpay-pos", unionpayPos],
  ["iso8583-1987-ascii-binary-bitmap", iso1987AsciiBinaryBitmap],
];

function readExactly(compiled: Compiled, bytes: Uint8Array): object | undefined {
  const reader = createReader(compiled, bytes);
  try {
    readMessage(reader, true, compiled.spec.bitmap.fixed === true);
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
  return reader.fields;
}

function writeExactly(compiled: Compiled, header: string, fields: AnyFields): Uint8Array | undefined {
  try {
    return encodeExactly(compiled, "0210", header, fields);
  } catch (error) {
    if (error instanceof EncodeError) return undefined;
    throw error;
  }
}

/** A value with something odd about it, at the top or somewhere inside. */
function odd(value: unknown): fc.Arbitrary<unknown> {
  const instead = fc.constantFrom<unknown>(
    null,
    0,
    "",
    "1",
    "C12345678",
    [],
    {},
    { 1: "1" },
    new Uint8Array(3),
    "\u0130",
  );
  if (typeof value === "string") {
    const at = fc.nat({ max: value.length });
    const piece = fc.constantFrom("", "0", "A", " ", "\u00e9", "\u0131", "\u4f59");
    return fc.oneof(
      fc.tuple(at, piece).map(([i, text]) => value.slice(0, i) + text + value.slice(i + 1)),
      fc.tuple(at, piece).map(([i, text]) => value.slice(0, i) + text + value.slice(i)),
      instead,
    );
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return instead;
    return fc
      .nat({ max: value.length - 1 })
      .chain((i) => odd(value[i]).map((other) => value.map((one, at) => (at === i ? other : one))));
  }
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return instead;
  const entries = Object.entries(value);
  if (entries.length === 0) return instead;
  const inherited = fc.constant(Object.assign(Object.create({ 1: "12", 2: "34" }), value));
  const stray = fc.constantFrom("0", "9", "x", "01").map((key) => ({ ...value, [key]: "1" }));
  const changed = fc
    .constantFrom(...entries)
    .chain(([key, inner]) => odd(inner).map((other) => ({ ...value, [key]: other })));
  return fc.oneof(changed, inherited, stray, instead);
}

describe.each(specs)("%s", (_name, spec) => {
  const compiled = compiledOf(spec);
  const header = compiled.headerBytes > 0 ? "6000030000603100311303" : "";

  it.each(runs)("writes odd values by a plan as the writer does, or not at all (%s)", (_run, parameters) => {
    const property = fc.property(
      arbitraryMessage(spec).chain(({ fields }) => {
        const keys = Object.keys(fields).map(Number);
        if (keys.length === 0) return fc.constant({ plain: fields, fields: { 1: "1" } as AnyFields });
        return fc
          .constantFrom(...keys)
          .chain((key) => odd(fields[key]).map((value) => ({ plain: fields, fields: { ...fields, [key]: value } })));
      }),
      ({ plain, fields }) => {
        // Now the layout is known.
        const good = encodeExactly(compiled, "0210", header, plain);
        const quickGood = quickEncode(compiled, "0210", header, plain);
        if (quickGood !== undefined) expect(quickGood).toEqual(good);
        const quick = quickEncode(compiled, "0210", header, fields);
        if (quick !== undefined) expect(quick).toEqual(writeExactly(compiled, header, fields));
      },
    );
    fc.assert(property, parameters as fc.Parameters<[{ plain: AnyFields; fields: AnyFields }]>);
  });

  it.each(runs)("reads changed bytes by a plan as the reader does, or not at all (%s)", (_run, parameters) => {
    const property = fc.property(
      arbitraryMessage(spec).chain(({ fields }) => {
        const bytes = encodeExactly(compiled, "0210", header, fields);
        return fc.oneof(fc.constant(bytes), mutated(bytes), mutated(bytes));
      }),
      (bytes) => {
        const quick = quickDecode(compiled, bytes);
        if (quick === undefined) return;
        const exact = readExactly(compiled, bytes);
        expect(quick.fields).toEqual(exact);
        expect(Object.keys(quick.fields)).toEqual(Object.keys(exact ?? {}));
        expect(Object.getPrototypeOf(quick.fields)).toBe(compiled.prototype);
      },
    );
    fc.assert(property, parameters as fc.Parameters<[Uint8Array]>);
  });

  it("takes no stray key for one of the layout", () => {
    const fields = { 3: spec === mixed ? "123" : "000000", 11: spec === mixed ? "AB" : "000001" };
    const message = (other: object) => ({
      mti: "0210",
      header: compiled.headerBytes > 0 ? headerParts : undefined,
      fields: other,
    });
    encode(spec, message(fields) as never);
    for (const key of ["1", "0", "200", "x", "03"]) {
      expect(() => encode(spec, message({ ...fields, [key]: "1" }) as never)).toThrow(EncodeError);
    }
  });
});

const headerParts = {
  tpdu: "6000030000",
  applicationType: "60",
  softwareVersion: "31",
  terminalStatus: "0",
  processingRequirement: "0",
  softwareSubVersion: "311303",
};

describe("headers", () => {
  const message = { mti: "0210", fields: { 39: "51" } };

  it("are written as they are each time, whatever was written before", () => {
    const first = encode(unionpayPos, { ...message, header: headerParts });
    const other = encode(unionpayPos, { ...message, header: { ...headerParts, terminalStatus: "1" } });
    expect(other).not.toEqual(first);
    expect(encode(unionpayPos, { ...message, header: { ...headerParts } })).toEqual(first);
    expect(() => encode(unionpayPos, { ...message, header: { ...headerParts, tpdu: "6000" } })).toThrow(EncodeError);
    expect(() => encode(unionpayPos, { ...message, header: Object.create(headerParts) })).toThrow(EncodeError);
    expect(() => encode(unionpayPos, message)).toThrow(EncodeError);
  });

  it("are read as they are each time", () => {
    const spec = extendSpec(unionpayPos, {});
    const bytes = encode(spec, { ...message, header: headerParts });
    const other = Uint8Array.from(bytes, (byte, i) => (i === 10 ? byte ^ 1 : byte));
    for (const [input, version] of [
      [bytes, "311303"],
      [other, "311302"],
      [bytes, "311303"],
    ] as const) {
      expect(quickDecode(compiledOf(spec), input)?.header).toEqual({ ...headerParts, softwareSubVersion: version });
    }
    expect(quickDecode(compiledOf(spec), bytes.subarray(0, 5))).toBeUndefined();
    expect(
      quickDecode(
        compiledOf(spec),
        Uint8Array.from(bytes, (byte, i) => (i === 0 ? 0x61 : byte)),
      ),
    ).toBeUndefined();
  });
});

it("leaves to the reader what is no Uint8Array, and to both what is too long", () => {
  const compiled = compiledOf(iso1987AsciiBinaryBitmap);
  const bytes = encodeExactly(compiled, "0210", "", { 39: "51" });
  expect(quickDecode(compiled, bytes)).toBeDefined();
  expect(quickDecode(compiled, [...bytes] as unknown as Uint8Array)).toBeUndefined();
  expect(quickDecode(compiled, new Uint8Array(0x10000))).toBeUndefined();
});
