import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeIso8583,
  encodeIso8583,
  fromIso8583Json,
  specFromCustomFormats,
} from "../../../src/adapters/iso_8583/index.ts";
import { toHex } from "../../../src/bytes/hex.ts";
import { isIso8583Error, SpecError } from "../../../src/error.ts";
import { describe as described } from "../../../src/message/describe.ts";
import type { ElementShape } from "../../../src/spec/spec.ts";
import { iso8583Package } from "../../../src/specs/iso8583-package.ts";
import { bytesOf, defaultFormats, fault, packed, packedRaw, readmeSample, unpacked } from "./theirs.ts";

const format = (ContentType: string, LenType: string, MaxLen: number) => ({
  ContentType,
  Label: "Mine",
  LenType,
  MaxLen,
});
const formatOf = (entry: object, key = "60") =>
  (specFromCustomFormats({ [key]: entry } as never).elements as Readonly<Record<string, ElementShape>>)[key]?.format;

describe("specFromCustomFormats", () => {
  it("makes of the package's own table the built-in dialect", () => {
    const formatsOf = (elements: object): object =>
      Object.fromEntries(
        Object.entries(elements).map(([number, { format: own, parts }]) => [number, [own, formatsOf(parts ?? {})]]),
      );
    const spec = specFromCustomFormats(defaultFormats);
    expect(formatsOf(spec.elements)).toEqual(formatsOf(iso8583Package.elements));
    expect(spec.bitmap).toEqual(iso8583Package.bitmap);
    expect(toHex(encodeIso8583(readmeSample, { spec }))).toBe(toHex(encodeIso8583(readmeSample)));
  });

  it.each([
    [format("a", "fixed", 3), "a3"],
    [format("n", "lvar", 9), "n.9"],
    [format("an", "llvar", 25), "an..25"],
    [format("ans", "lllvar", 999), "ans...999"],
    [format("ns", "llllvar", 5000), "ns....5000"],
    [format("s", "lllllvar", 20_000), "s.....20000"],
    [format("anp", "llllllvar", 999_999), "anp......999999"],
    [format("p", "fixed", 2), "ans2"],
    [format("z", "llvar", 37), "z..37"],
    [format("x+n", "fixed", 9), "x+n8"],
    [format("x+n", "llvar", 9), "an..9"],
    [format("b", "fixed", 16), "b64"],
    [format("b", "lllvar", 255), "ans...255"],
    [format("ans", "llvar", 200), "ans..99"],
    [{ ...format("n", "fixed", 3), MinLen: 1, Note: "theirs" }, "n3"],
  ])("%j is %s", (entry, expected) => {
    expect(formatOf(entry)).toBe(expected);
  });

  it("keeps what an element is, and takes the label for its name", () => {
    const spec = specFromCustomFormats({ "2": format("n", "llvar", 12), "115": format("ans", "llvar", 12) });
    const text = described(fromIso8583Json({ "0": "0200", "2": "411111111111", "115": "secret" }, { spec }));
    expect(text).toContain("Mine");
    expect(text).not.toContain("411111111111");
    expect(text).not.toContain("secret");
    expect(spec.elements[3]).toBe(iso8583Package.elements[3]);
  });

  it("writes and reads as the package does", () => {
    const table = { "3": format("n", "fixed", 9), "48": format("n", "llllvar", 2000), "64": format("b", "fixed", 16) };
    const spec = specFromCustomFormats(table);
    const json = { "0": "0100", "3": "000000123", "48": "7".repeat(1200), "64": "0123456789abcdef", "70": "301" };
    const bytes = encodeIso8583(json, { spec });
    expect(toHex(bytes)).toBe(toHex(packed(json, table) as Uint8Array));
    expect(decodeIso8583(bytes, { spec })).toEqual(unpacked(bytes, undefined, table));
  });

  it("writes a bitmap of 32 hex digits, in upper case", () => {
    const table = { "1": { ContentType: "an", Label: "Bitmap", LenType: "fixed", MaxLen: 32 } } as const;
    const spec = specFromCustomFormats(table);
    const json = { "0": "0200", "11": "000123", "43": "x".repeat(40), "60": "ABC" };
    const options = { lenHeader: false } as const;
    const bytes = encodeIso8583(json, { spec, ...options });
    expect(toHex(bytes)).toBe(toHex(packedRaw(json, table) as Uint8Array));
    expect(toHex(bytes)).toContain(toHex(bytesOf("80200000002000100000000000000000")));
    expect(decodeIso8583(bytes, { spec, ...options })).toEqual(json);
    expect(decodeIso8583(bytes, { bitmapEncoding: "utf8", ...options })).toEqual(
      unpacked(bytes, { lenHeader: false, bitmapEncoding: "utf8" }, table),
    );
    const plain = encodeIso8583(json, options);
    expect(decodeIso8583(plain, { spec, bitmapEncoding: "hex", ...options })).toEqual(json);
  });

  it("makes 127.25 one text where the table says nothing of its parts", () => {
    const spec = specFromCustomFormats({ "127.25": format("ans", "llllvar", 8000) });
    const json = { "0": "0200", "127.25": "<IccData>1</IccData>", "127.26": "Node" };
    expect(decodeIso8583(encodeIso8583(json, { spec }), { spec })).toEqual(json);
    const changed = specFromCustomFormats({
      "127.25.4": format("an", "lllvar", 100),
      "127.3": format("an", "llvar", 9),
    });
    const within = { "0": "0200", "127.3": "AB", "127.25.4": "A0", "127.25.5": "5C00" };
    expect(decodeIso8583(encodeIso8583(within, { spec: changed }), { spec: changed })).toEqual(within);
  });

  it.each<readonly [string, unknown, string]>([
    ["no table", null, "customFormats"],
    ["a list", [], "customFormats"],
    ["a name", { amount: format("n", "fixed", 3) }, "customFormats.amount"],
    ["an element beyond 128", { "129": format("n", "fixed", 3) }, "customFormats.129"],
    ["a part beyond 64", { "127.65": format("n", "fixed", 3) }, "customFormats.127.65"],
    ["a part of another element", { "60.1": format("n", "fixed", 3) }, "customFormats.60.1"],
    ["no entry", { "3": "n6" }, "customFormats.3"],
    ["null", { "3": null }, "customFormats.3"],
    ["another class", { "3": format("nn", "fixed", 3) }, "customFormats.3.ContentType"],
    ["a class by inheritance", { "3": format("constructor", "fixed", 3) }, "customFormats.3.ContentType"],
    ["another length", { "3": format("n", "LLVAR", 3) }, "customFormats.3.LenType"],
    ["no length", { "3": { ContentType: "n", LenType: "fixed" } }, "customFormats.3.MaxLen"],
    ["a length as text", { "3": { ContentType: "n", LenType: "fixed", MaxLen: "6" } }, "customFormats.3.MaxLen"],
    ["half a byte", { "64": format("b", "fixed", 15) }, "customFormats.64.MaxLen"],
    ["a sign alone", { "28": format("x+n", "fixed", 1) }, "customFormats.28.MaxLen"],
    ["another bitmap in 127", { "127.1": format("b", "fixed", 32) }, "customFormats.127.1"],
    ["a wrong part", { "127.25.3": format("n", "var", 3) }, "customFormats.127.25.3.LenType"],
  ])("refuses %s", (_, table, path) => {
    expect(fault(() => specFromCustomFormats(table as never))).toEqual(["invalid_spec", path]);
  });

  it("tells all faults at once", () => {
    try {
      specFromCustomFormats({ "3": format("nn", "var", 0), "200": format("n", "fixed", 1) });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      expect(error.faults.map(({ path }) => path)).toEqual([
        "customFormats.200",
        "customFormats.3.ContentType",
        "customFormats.3.LenType",
        "customFormats.3.MaxLen",
      ]);
    }
  });

  it("is harmless whatever the keys: a dialect or a typed error", () => {
    const entry = fc.record({
      ContentType: fc.constantFrom("n", "b", "x"),
      LenType: fc.constantFrom("fixed", "lvar"),
      MaxLen: fc.integer(),
    });
    const key = fc.oneof(fc.constantFrom("3", "127", "127.25", "127.25.4", "__proto__", "constructor"), fc.string());
    fc.assert(
      fc.property(fc.dictionary(key, fc.oneof(entry, fc.anything())), (table) => {
        try {
          specFromCustomFormats(table as never);
        } catch (error) {
          if (!isIso8583Error(error)) throw error;
        }
        expect(({} as Record<string, unknown>).format).toBeUndefined();
      }),
    );
    const inherited: object = Object.create({ "3": format("n", "fixed", 9) });
    expect(specFromCustomFormats(inherited as never).elements[3]).toBe(iso8583Package.elements[3]);
  });
});
