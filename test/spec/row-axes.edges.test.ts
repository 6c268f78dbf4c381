import { describe, expect, it } from "vitest";
import { compiledOf } from "../../src/codec/compile.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import type { SpecShape } from "../../src/spec/spec.ts";
import { specFaults } from "../../src/spec/spec-faults.ts";

const sound = {
  name: "sound",
  mti: "ascii",
  bitmap: { encoding: "hex" },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
};
const text = { format: "ans...99", name: "Text" };
const digits = { format: "n2", name: "Digits" };
const packed = { format: "n2", name: "Digits", encoding: "bcd" };
const bits = { format: "b8", name: "Bits" };
const entries = { ...text, tlv: { tag: "n2", length: "n3" } };
const byteEntries = { format: "b...99", name: "Entries", tlv: { tag: "b8", length: "b8" } };
const bitmap = { encoding: "hex", size: 8 };
const inBytes = { encoding: "bcd", unit: "bytes" };
const tagged = (row: object) => ({ ...entries, tags: { "01": row } });
/** The sound spec with a text at 48, changed. */
const specOf = (changes: object) => ({ ...sound, elements: { 48: { ...text, ...changes } } });

describe("a row that stands in bytes as it says", () => {
  // What is accepted can be made into a codec: both are asked, as either alone could drift from the other.
  it.each<readonly [name: string, changes: object]>([
    // One digit of length could not say 999.
    ["a text that takes what is left, up to more than a length would say", { format: "ans.999", length: "remainder" }],
    ["a remainder of fixed format", { format: "an6", length: "remainder" }],
    ["150 packed digits behind a length of two digits that counts bytes", { format: "n..150", ...inBytes }],
    ["198 packed digits, which are 99 bytes", { format: "n..198", ...inBytes }],
    ["packed digits that are counted", { format: "n..8", encoding: "bcd", unit: "digits" }],
    ["text whose digits are counted", { format: "ans..8", unit: "digits" }],
    ["text whose characters are counted", { format: "ans..8", unit: "characters" }],
    ["Chinese text whose characters are counted", { format: "ans..8", encoding: "gbk", unit: "characters" }],
    ["bytes whose digits are counted", { format: "b..8", unit: "digits" }],
    ["bytes that are counted", { format: "b..8", unit: "bytes" }],
    ["hex digits that are counted", { format: "b..8", encoding: "hex", unit: "digits" }],
    ["TLV of hex digits that are counted", { format: "b..99", tlv: "ber", encoding: "hex", unit: "characters" }],
    ["characters of what has no length", { format: "b64", unit: "characters" }],
    ["a filler that no value of any length needs", { format: "n..4", fill: "x" }],
    ["a filler of packed digits", { format: "n3", encoding: "bcd", fill: "F" }],
    ["a sign of an amount", { format: "x+n8", sign: "ascii" }],
    ["a sign in a nibble", { format: "x+n8", encoding: "bcd", sign: "nibble" }],
    [
      "packed track data and parts among packed digits",
      {
        format: "n20",
        encoding: "bcd",
        parts: {
          1: { format: "z5", name: "Track", encoding: "bcd" },
          2: { format: "n4", name: "Parts", encoding: "bcd", parts: { 1: packed, 2: packed } },
        },
      },
    ],
    ["texts that end early", { parts: { 1: { format: "an4", name: "Text", short: true } } }],
    ["Chinese text that ends early", { parts: { 1: { format: "ans4", name: "Text", encoding: "gbk", short: true } } }],
    ["parts that end early", { parts: { 1: { format: "an4", name: "Parts", parts: { 1: digits }, short: true } } }],
    ["an entry that counts its packed digits itself", tagged({ format: "n..4", encoding: "bcd", unit: "characters" })],
    ["an entry whose parts stand behind a bitmap", tagged({ bitmap, parts: { 8: digits } })],
  ])("%s", (_, changes) => {
    const spec = specOf(changes);
    expect(specFaults(spec)).toEqual([]);
    expect(() => compiledOf(defineSpec(spec as unknown as SpecShape))).not.toThrow();
  });
});

const tooMuch = "a maximum that its length can say";
const onlyText = "a text, as only a text can end early";

describe("a row that no codec can be made of", () => {
  it.each<readonly [name: string, changes: object, path: string, expected: string]>([
    ["a sign of text", { sign: "ascii" }, "sign", "a format of class x+n"],
    ["a nibble for plain digits", { format: "n4", encoding: "bcd", sign: "nibble" }, "sign", "a format of class x+n"],
    ["a nibble before text", { format: "x+n8", sign: "nibble" }, "sign", "packed digits behind a nibble"],
    [
      "characters of packed digits",
      { format: "n..8", encoding: "bcd", unit: "characters" },
      "unit",
      "digits or bytes, as its digits are packed",
    ],
    ["characters of bytes", { format: "b..8", unit: "characters" }, "unit", "bytes, as its length counts nothing else"],
    ["digits of fixed bytes", { format: "b64", unit: "digits" }, "unit", "bytes, as its length counts nothing else"],
    [
      "digits of Chinese text",
      { format: "ans..8", encoding: "gbk", unit: "digits" },
      "unit",
      "bytes, as its length counts nothing else",
    ],
    [
      "digits of TLV in bytes",
      { format: "b..99", tlv: "ber", unit: "digits" },
      "unit",
      "bytes, as its length counts nothing else",
    ],
    [
      "characters of bytes in an entry",
      { ...byteEntries, tags: { "01": { format: "b..8", unit: "characters" } } },
      "tags.01.unit",
      "bytes, as its length counts nothing else",
    ],
    ["a maximum of three digits behind a length of two", { format: "an..100" }, "format", tooMuch],
    ["150 packed digits that are counted", { format: "n..150", encoding: "bcd" }, "format", tooMuch],
    ["199 packed digits, which are 100 bytes", { format: "n..199", ...inBytes }, "format", tooMuch],
    ["99 behind a length that counts itself", { format: "an..99", inclusive: true }, "format", tooMuch],
    ["a letter that fills digits", { format: "n4", fill: "x" }, "fill", "a character of class n"],
    [
      "a letter that fills an entry of digits",
      tagged({ format: "n2", fill: "x" }),
      "tags.01.fill",
      "a character of class n",
    ],
    ["a digit that fills letters", { format: "a4", fill: "0" }, "fill", "a character of class a"],
    ["a hex digit in lower case", { format: "n3", encoding: "bcd", fill: "f" }, "fill", "a hex digit in upper case"],
    [
      "a letter that fills packed digits of any length",
      { format: "n..3", encoding: "bcd", fill: "G" },
      "fill",
      "a hex digit in upper case",
    ],
    [
      "text among packed digits",
      { format: "n8", encoding: "bcd", parts: { 1: digits } },
      "parts.1.encoding",
      "packed digits, as the parent is made of them",
    ],
    [
      "an amount among packed digits",
      { format: "n8", encoding: "bcd", parts: { 1: { format: "x+n4", name: "Fee", encoding: "bcd" } } },
      "parts.1.encoding",
      "packed digits, as the parent is made of them",
    ],
    [
      "a length among packed digits",
      { format: "n8", encoding: "bcd", parts: { 1: { ...packed, format: "n..4" } } },
      "parts.1.format",
      "a fixed number of digits, as the parent is made of packed digits",
    ],
    ["bytes that end early", { parts: { 1: { ...bits, short: true } } }, "parts.1.short", onlyText],
    [
      "an amount that ends early",
      { parts: { 1: { ...bits, format: "x+n4", short: true } } },
      "parts.1.short",
      onlyText,
    ],
    [
      "sets that end early",
      { parts: { 1: { ...text, parts: { 1: digits }, repeat: true, short: true } } },
      "parts.1.short",
      onlyText,
    ],
  ])("%s", (_, changes, path, expected) => {
    expect(specFaults(specOf(changes))).toMatchObject([{ path: `elements.48.${path}`, expected }]);
  });

  it.each<readonly [name: string, changes: object, expected: string]>([
    ["letters in packed digits", { format: "an4", encoding: "bcd" }, "ascii, gbk or a code page of EBCDIC"],
    ["digits in raw bytes", { format: "n4", encoding: "binary" }, "ascii, bcd or a code page of EBCDIC for class n"],
    ["digits in Chinese", { format: "n4", encoding: "gbk" }, "ascii, bcd or a code page of EBCDIC for class n"],
    ["track data in Chinese", { format: "z4", encoding: "gbk" }, "ascii, bcd or a code page of EBCDIC for class z"],
    ["an amount in Chinese", { format: "x+n8", encoding: "gbk" }, "ascii, bcd or a code page of EBCDIC for class x+n"],
    ["bits as text", { format: "b8", encoding: "ascii" }, "binary, hex or hex-ebcdic for class b"],
    ["bits in Chinese", { format: "b8", encoding: "gbk" }, "binary, hex or hex-ebcdic for class b"],
    ["TLV as text", { format: "b..99", tlv: "ber", encoding: "ascii" }, "binary or hex, as tlv stands in bytes"],
    ["datasets as text", { format: "b..99", tlv: "dataset", encoding: "ascii" }, "binary, as datasets stand in bytes"],
    [
      "datasets as hex digits",
      { format: "b..99", tlv: "dataset", encoding: "hex" },
      "binary, as datasets stand in bytes",
    ],
    ["entries in packed digits", { ...entries, encoding: "bcd" }, "text or binary, as entries stand in bytes"],
    ["entries as hex digits", { ...byteEntries, encoding: "hex" }, "text or binary, as entries stand in bytes"],
    [
      "parts as hex digits",
      { format: "b..99", encoding: "hex", parts: { 1: digits } },
      "no hex digits, as the parts stand in bytes",
    ],
    [
      "sets in packed digits",
      { format: "n..99", encoding: "bcd", parts: { 1: packed }, repeat: true },
      "no packed digits, as sets and parts behind a bitmap stand in bytes",
    ],
    [
      "parts behind a bitmap in packed digits",
      { format: "n..99", encoding: "bcd", parts: { 1: packed }, bitmap },
      "no packed digits, as sets and parts behind a bitmap stand in bytes",
    ],
    ["parts in Chinese", { encoding: "gbk", parts: { 1: digits } }, "parts that say their own encoding"],
  ])("has an encoding for nothing: %s", (_, changes, expected) => {
    const { encoding } = changes as { readonly encoding: string };
    expect(specFaults(specOf(changes))).toEqual([{ path: "elements.48.encoding", expected, received: encoding }]);
  });

  it.each<readonly [name: string, changes: object, path: string, expected: string]>([
    ["parts and entries", { ...entries, parts: { 1: digits } }, "elements.48", "parts or tlv, not both"],
    [
      "a bitmap and sets",
      { bitmap, parts: { 1: digits }, repeat: true },
      "elements.48.repeat",
      "a bitmap or sets that repeat, not both",
    ],
    ["TLV of letters", { tlv: "ber" }, "elements.48.format", "a format of class b, since tlv is binary"],
    [
      "an amount of parts",
      { format: "x+n8", parts: { 1: digits } },
      "elements.48.format",
      "a class that can hold parts or entries",
    ],
    [
      "a part behind the last bit",
      { bitmap, parts: { 9: digits } },
      "elements.48.parts.9",
      "a number from 1 to 8, as the bitmap has no more bits",
    ],
    [
      "tags of no entries",
      { tags: { "01": "pan" } },
      "elements.48.tags",
      "tlv beside it, as only its entries have tags",
    ],
    [
      "cases in a case",
      { cases: [{ when: { mti: "01" }, row: { ...text, cases: [] } }] },
      "elements.48.cases[0].row.cases",
      "no cases in a case: write them one after the other",
    ],
    // Without a format nothing can be said of the tags.
    [
      "entries of no length",
      { ...entries, format: "ans..0", tags: { x: "pan" } },
      "elements.48.format",
      "a length above 0",
    ],
    ["half a byte", { format: "b4" }, "elements.48.format", "a number of bits that fills bytes"],
    ["an amount of any length", { format: "x+n..8" }, "elements.48.format", "a fixed length"],
  ])("has options that do not go together: %s", (_, changes, path, expected) => {
    expect(specFaults(specOf(changes))).toMatchObject([{ path, expected }]);
  });
});
