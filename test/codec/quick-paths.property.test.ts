import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Compiled, compiledOf } from "../../src/codec/compile.ts";
import { encodeExactly } from "../../src/codec/encode.ts";
import type { AnyFields } from "../../src/codec/message.ts";
import { quickDecode } from "../../src/codec/quick-decode.ts";
import { quickEncode } from "../../src/codec/quick-encode.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { iso1987Ascii, iso1987AsciiBinaryBitmap } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { arbitraryMessage, mutated, runs } from "./arbitrary-message.ts";
import { readExactly } from "./read-exactly.ts";

const specs: readonly (readonly [name: string, spec: Spec])[] = [
  ["iso8583-1987-ascii", iso1987Ascii],
  ["iso8583-1987-ascii-binary-bitmap", iso1987AsciiBinaryBitmap],
  ["iso8583-1987-ascii, all bits there", extendSpec(iso1987Ascii, { bitmap: { encoding: "hex", fixed: true } })],
  ["unionpay-pos", unionpayPos],
];

const headerOf = (compiled: Compiled, header: Readonly<Record<string, string>> | undefined): string =>
  compiled.header.parts.map(({ name }) => header?.[name]).join("");

describe.each(specs)("%s", (_name, spec) => {
  const compiled = compiledOf(spec);

  it.each(runs)("reads by a plan what the reader reads, and nothing that it does not (%s)", (_run, parameters) => {
    const property = fc.property(
      arbitraryMessage(spec).chain(({ mti, header, fields }) => {
        const bytes = encodeExactly(compiled, mti, headerOf(compiled, header), fields);
        return fc.oneof(fc.constant(bytes), mutated(bytes));
      }),
      (bytes) => {
        const quick = quickDecode(compiled, bytes);
        if (quick === undefined) return;
        expect(readExactly(compiled, bytes)).toMatchObject({ mti: quick.mti, fields: quick.fields });
      },
    );
    fc.assert(property, parameters as fc.Parameters<[Uint8Array]>);
  });

  it.each(runs)("reads by a plan every message that has been written (%s)", (_run, parameters) => {
    const property = fc.property(arbitraryMessage(spec), ({ mti, header, fields }) => {
      const bytes = encodeExactly(compiled, mti, headerOf(compiled, header), fields);
      expect(quickDecode(compiled, bytes)).toEqual({ mti, ...(header === undefined ? {} : { header }), fields });
    });
    fc.assert(property, parameters as fc.Parameters<[{ mti: string; fields: AnyFields }]>);
  });

  it.each(runs)("writes by a plan the bytes that the writer writes (%s)", (_run, parameters) => {
    const property = fc.property(arbitraryMessage(spec), ({ mti, header, fields }) => {
      const digits = headerOf(compiled, header);
      const exact = encodeExactly(compiled, mti, digits, fields);
      const quick = quickEncode(compiled, mti, digits, fields);
      if (quick !== undefined) expect(quick).toEqual(exact);
    });
    fc.assert(property, parameters as fc.Parameters<[{ mti: string; fields: AnyFields }]>);
  });
});

it("keeps apart layouts with as many elements", () => {
  const compiled = compiledOf(extendSpec(iso1987Ascii, {}));
  const layouts = [3, 4, 11, 12, 13, 37].map((number) => ({
    [number]: "0".repeat(12).slice(0, number === 4 || number === 37 ? 12 : number === 13 ? 4 : 6),
    39: "51",
  }));
  for (const fields of [...layouts, ...layouts]) {
    const exact = encodeExactly(compiled, "0210", "", fields);
    expect(quickEncode(compiled, "0210", "", fields)).toEqual(exact);
    expect(quickDecode(compiled, exact)).toMatchObject({ fields });
  }
});

it("takes the plan for a plain message in each of the dialects", () => {
  const plain = { 3: "000000", 4: "000000100000", 11: "000001", 39: "51", 41: "10000001" };
  for (const [, spec] of specs) {
    const compiled = compiledOf(spec);
    const header = compiled.headerBytes > 0 ? "6000030000603100311303" : "";
    const exact = encodeExactly(compiled, "0210", header, plain);
    expect(quickEncode(compiled, "0210", header, plain)).toEqual(exact);
    expect(quickDecode(compiled, exact)).toMatchObject({ mti: "0210", fields: plain });
  }
});
