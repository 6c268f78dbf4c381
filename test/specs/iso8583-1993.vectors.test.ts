import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { iso1993Ascii, iso1993AsciiBinaryBitmap } from "../../src/specs/iso8583-1993-ascii.ts";
import { runVectors } from "./dialect-vectors.ts";

const dialects: Readonly<Record<string, Spec<unknown>>> = {
  binary: iso1993AsciiBinaryBitmap,
  hex: extendSpec(iso1993Ascii, { wire: { b: "hex" } }),
  packed: extendSpec(iso1993Ascii, {
    mti: "bcd",
    bitmap: { encoding: "binary" },
    wire: { n: "bcd", z: "bcd", length: "bcd" },
  }),
  ebcdic: extendSpec(iso1993Ascii, {
    mti: "ebcdic",
    bitmap: { encoding: "binary" },
    wire: { n: "cp1047", an: "cp1047", z: "cp1047", length: "ebcdic" },
    elements: { 54: { format: "ans...120", as: "additionalAmounts" } },
  }),
};

runVectors("iso8583-1993.json", ({ dialect = "" }) => dialects[dialect] ?? iso1993Ascii);
