import { describe, expect, it } from "vitest";
import { SpecError } from "../../src/error.ts";
import { parseSpec } from "../../src/spec/parse-spec.ts";
import { specFaults } from "../../src/spec/spec-faults.ts";

const sound = {
  name: "sound",
  mti: "ascii",
  bitmap: { encoding: "hex" },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
  elements: { 39: { format: "an2", name: "Response code" } },
};
const digits = { format: "n2", name: "Digits" };

const ofFirst = "whole bytes as hex digits, on the first part";
const noText = "a fixed number of digits, or an encoding of text";
const neither = "a bitmap of neither kind beside it";

describe("the header", () => {
  const a = { format: "n2", name: "A" };
  const half = { format: "n1", name: "Half a byte" };

  it.each<readonly [name: string, header: object]>([
    ["half a byte that another fills", { a: half, b: half }],
    ["a count behind two halves of a byte", { a: half, b: half, c: { ...a, counts: "header" } }],
    ["digits that are counted", { a: { format: "n4", name: "A", counts: "message" } }],
    ["a start of the whole first part", { a: { format: "n4", name: "A", starts: "6000" }, b: a }],
  ])("may have %s", (_, header) => {
    expect(specFaults({ ...sound, header })).toEqual([]);
  });

  it.each<readonly [name: string, header: object, path: string, expected: string, received: string]>([
    ["no digits", { a: { ...a, format: "n0" } }, "header.a.format", "a length above 0", "n0"],
    [
      "half a byte of bits",
      { a: { ...a, format: "b4" } },
      "header.a.format",
      "a number of bits that fills bytes",
      "b4",
    ],
    [
      "bits as text",
      { a: { format: "b16", name: "A", encoding: "ascii" } },
      "header.a.format",
      "a class of text, as its encoding is one",
      "b16",
    ],
    [
      "digits as raw bytes",
      { a: { ...a, encoding: "binary" } },
      "header.a.format",
      "a fixed number of bits, as its encoding is binary",
      "n2",
    ],
    // How much of a byte stands before the others is not known.
    [
      "text of no encoding before half a byte",
      { a: { ...a, format: "an3" }, b: half },
      "header.a.format",
      noText,
      "an3",
    ],
    [
      "text in half a byte",
      { a: half, b: { ...a, format: "an2", encoding: "ascii" }, c: half },
      "header.b.format",
      "text that starts at a byte",
      "an2",
    ],
    [
      "a count that starts in a byte",
      { a: half, b: { ...a, counts: "header" }, c: half },
      "header.b.format",
      "a count of whole bytes",
      "n2",
    ],
    ["half a byte in all", { a, b: { ...a, format: "z5" } }, "header", "digits that fill bytes", "7"],
    ["a start of the second part", { a, b: { ...a, starts: "60" } }, "header.b.starts", ofFirst, '"60"'],
    ["a start longer than the part", { a: { ...a, starts: "6000" } }, "header.a.starts", ofFirst, '"6000"'],
    [
      "two counts of the message",
      { a: { ...a, counts: "message" }, b: { ...a, counts: "message" } },
      "header.b.counts",
      "one part that counts the message",
      '"message"',
    ],
    [
      "a count of letters",
      { a: { format: "an2", name: "A", encoding: "ascii", counts: "header" } },
      "header.a.counts",
      "a number: a format of class n or b",
      "an2",
    ],
  ])("cannot have %s", (_, header, path, expected, received) => {
    expect(specFaults({ ...sound, header })).toEqual([{ path, expected, received }]);
  });

  it("is measured as a whole, or not at all", () => {
    const unnamed = { format: "n1" };
    const faultsOf = (spec: object) => specFaults({ ...sound, ...spec }).map(({ path }) => path);
    // The part that is missing may have the other half of the byte, or be where the start stands.
    expect(faultsOf({ header: { a: unnamed, b: { ...half, starts: "60" } } })).toEqual(["header.a.name"]);
    expect(faultsOf({ elements: { 48: { format: "n2" } }, header: { a: half } })).toEqual([
      "elements.48.name",
      "header",
    ]);
  });
});

describe("the bitmaps and elements", () => {
  it.each<readonly [name: string, changes: object, path: string, expected: string, received: string | undefined]>([
    ["all that are fixed", { bitmap: { encoding: "hex", all: true, fixed: true } }, "bitmap.all", neither, undefined],
    [
      "all with a third in an element",
      { bitmap: { encoding: "hex", size: 192, all: true, third: 65 } },
      "bitmap.all",
      neither,
      undefined,
    ],
    ["a third of two", { bitmap: { encoding: "hex", third: 65 } }, "bitmap.third", "a bitmap of 192 elements", "128"],
    [
      "a third of one",
      { bitmap: { encoding: "hex", size: 64, third: 65 } },
      "bitmap.third",
      "a bitmap of 192 elements",
      "64",
    ],
    [
      "a third that is fixed",
      { bitmap: { encoding: "hex", size: 192, fixed: true, third: 65 } },
      "bitmap.third",
      "a bitmap that is not fixed",
      "fixed",
    ],
    [
      "an element in place of a bitmap",
      { bitmap: { encoding: "hex", size: 192 }, elements: { 65: digits } },
      "elements.65",
      "no element where bit 65 announces a bitmap",
      "65",
    ],
    [
      "an element behind the last bit",
      { bitmap: { encoding: "hex", size: 64 }, elements: { 65: digits } },
      "elements.65",
      "an element number from 2 to 64",
      "65",
    ],
    [
      "a rule for an element that there is not",
      { messages: [{ mti: "02", mandatory: [39, 40] }] },
      "messages[0].mandatory[1]",
      "an element of this spec",
      "40",
    ],
  ])("cannot be %s", (_, changes, path, expected, received) => {
    expect(specFaults({ ...sound, ...changes })).toEqual([
      { path, expected, ...(received === undefined ? {} : { received }) },
    ]);
  });

  it.each<readonly [name: string, changes: object]>([
    ["all of them", { bitmap: { encoding: "hex", all: true } }],
    ["fixed ones", { bitmap: { encoding: "hex", fixed: true } }],
    ["a third in an element", { bitmap: { encoding: "hex", size: 192, third: 65 } }],
    ["the last element", { bitmap: { encoding: "hex", size: 64 }, elements: { 64: digits } }],
    ["element 65 of 128", { elements: { 65: digits } }],
  ])("can be %s", (_, changes) => {
    expect(specFaults({ ...sound, ...changes })).toEqual([]);
  });
});

describe("the error of a spec", () => {
  it.each<readonly [changes: object, hint: string | undefined]>([
    [{ name: "" }, undefined],
    [{ name: "", mti: "utf8" }, "1 more is in `faults`"],
    [{ name: "", mti: "utf8", title: 5 }, "2 more are in `faults`"],
  ])("says of %j how many more there are", (changes, hint) => {
    try {
      parseSpec({ ...sound, ...changes });
    } catch (error) {
      expect(error instanceof SpecError && [error.path, error.hint]).toEqual(["name", hint]);
    }
    expect.assertions(1);
  });
});
