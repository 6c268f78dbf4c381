import { describe, expect, it } from "vitest";
import { parseNotation } from "../../src/spec/notation.ts";
import { specFaults } from "../../src/spec/spec-faults.ts";

const sound = {
  name: "sound",
  mti: "ascii",
  bitmap: { encoding: "hex" },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
  elements: { 39: { format: "an2", name: "Response code" } },
};
const digits = { format: "n2", name: "Digits" };
const text = { format: "ans...99", name: "Text" };
const row = (changes: object) => ({ elements: { 48: { ...text, ...changes } } });

const someFormat = "a format such as n6, n..19, ans...999, b64, x+n8 or z..37";
const aName = "a name, or a concept in `as`";
const besideParts = "parts beside it";
const anObject = "an object";

describe("the shape of a spec", () => {
  it.each<readonly [name: string, changes: object]>([
    ["the least depth", { limits: { depth: 0 } }],
    ["the greatest depth", { limits: { depth: 32 } }],
    ["one entry", { limits: { entries: 1 } }],
    ["the smallest bitmap of parts", row({ parts: {}, bitmap: { encoding: "hex", size: 8 } })],
    ["the greatest bitmap of parts", row({ parts: {}, bitmap: { encoding: "hex", size: 192 } })],
    ["the greatest element", { bitmap: { encoding: "hex", size: 192 }, elements: { 192: digits } }],
    ["no header", { header: null }],
    // A key without a value is what spreading an option that is not set leaves.
    ["an option without a value", { title: undefined, header: undefined, flows: undefined }],
    ["an element without a value", { elements: { 39: digits, 48: undefined } }],
    ["an option of a row without a value", row({ parts: undefined, tlv: undefined })],
  ])("has %s", (_, changes) => {
    expect(specFaults({ ...sound, ...changes })).toEqual([]);
  });

  it.each<readonly [name: string, changes: object, path: string, expected: string, received: string]>([
    ["no defaults", { wire: undefined }, "wire", "the defaults of the dialect", "nothing"],
    ["a row without a format", { elements: { 48: { name: "Row" } } }, "elements.48.format", someFormat, "nothing"],
    ["a row without a name", { elements: { 48: { format: "n2" } } }, "elements.48.name", aName, "nothing"],
    ["a justification of two", { wire: { ...sound.wire, justify: "both" } }, "wire.justify", "left or right", '"both"'],
    ["a third bitmap elsewhere", { bitmap: { encoding: "hex", third: 66 } }, "bitmap.third", "65", "66"],
    ["a bitmap that is not fixed", { bitmap: { encoding: "hex", fixed: false } }, "bitmap.fixed", "true", "false"],
    ["another edition", { version: 1992 }, "version", "1987, 1993 or 2003", "1992"],
    ["a depth of 33", { limits: { depth: 33 } }, "limits.depth", "a number from 0 to 32", "33"],
    ["half a depth", { limits: { depth: 1.5 } }, "limits.depth", "a number from 0 to 32", "1.5"],
    ["no entries", { limits: { entries: 0 } }, "limits.entries", "a number from 1", "0"],
    [
      "a bitmap of 12 bits",
      row({ parts: {}, bitmap: { encoding: "hex", size: 12 } }),
      "elements.48.bitmap.size",
      "a number of bits that fills bytes, up to 192",
      "12",
    ],
    [
      "a bitmap of 200 bits",
      row({ parts: {}, bitmap: { encoding: "hex", size: 200 } }),
      "elements.48.bitmap.size",
      "a number of bits that fills bytes, up to 192",
      "200",
    ],
    [
      "a rule for element 193",
      { messages: [{ mti: "02", mandatory: [193] }] },
      "messages[0].mandatory[0]",
      "an element number from 2 to 192",
      "193",
    ],
    ["a rule for no message", { messages: [{ mti: [] }] }, "messages[0].mti", "a list that is not empty", "a list"],
    ["a header of text", { header: "60" }, "header", "parts by name, or null", '"60"'],
    ["sets without parts", row({ repeat: true }), "elements.48.repeat", "parts beside it", "true"],
    [
      "a bitmap without parts",
      row({ bitmap: { encoding: "hex", size: 8 } }),
      "elements.48.bitmap",
      besideParts,
      anObject,
    ],
    [
      "what is read and throws",
      {
        get elements() {
          return Object.defineProperty({}, "4", {
            enumerable: true,
            get: () => {
              throw new Error("read");
            },
          });
        },
      },
      "elements",
      "plain data",
      anObject,
    ],
    ["a name that is null", { name: null }, "name", "a name", "null"],
    ["a name that is true", { name: true }, "name", "a name", "true"],
    ["a name that is a list", { name: [] }, "name", "a name", "a list"],
    ["a name that is a function", { name: () => "x" }, "name", "a name", "a function"],
    ["a name that is a symbol", { name: Symbol("x") }, "name", "a name", "a symbol"],
  ])("is not %s", (_, changes, path, expected, received) => {
    expect(specFaults({ ...sound, ...changes })).toEqual([{ path, expected, received }]);
  });

  it.each<readonly [name: string, element: object, paths: readonly string[]]>([
    ["unknown options", { ...digits, lenght: "bcd", nmae: "Row" }, ["elements.48.lenght", "elements.48.nmae"]],
    ["an option without the other", { ...digits, repeat: true }, ["elements.48.repeat"]],
    ["no name", { format: "n2" }, ["elements.48.name"]],
  ])("is all that is said of a row with %s", (_, element, paths) => {
    // Its encoding is wrong, too, which is a question for a row that has its shape.
    expect(specFaults({ ...sound, elements: { 48: { ...element, encoding: "gbk" } } }).map(({ path }) => path)).toEqual(
      paths,
    );
  });

  it.each<readonly [name: string, key: string, path: string]>([
    ["a quote as it is", 'a"b', 'a"b'],
    ["forty characters", "x".repeat(40), "x".repeat(40)],
    ["forty-one characters cut", "x".repeat(41), `${"x".repeat(40)}...`],
    ["a character beyond ASCII as a question mark", "é", "?"],
    ["a character that a terminal obeys escaped", "\n", "\\n"],
  ])("shows %s where it is a key", (_, key, path) => {
    expect(specFaults({ ...sound, [key]: 1 }).map((fault) => fault.path)).toEqual([path]);
  });

  it.each<readonly [length: number, received: string]>([
    [40, `"${"y".repeat(40)}"`],
    [41, `"${"y".repeat(40)}"...`],
  ])("shows a text of %d characters", (length, received) => {
    expect(specFaults({ ...sound, mti: "y".repeat(length) })).toMatchObject([{ path: "mti", received }]);
  });
});

describe("a spec with many faults", () => {
  const unknown = Array.from({ length: 1100 }, () => 2);

  it.each<readonly [name: string, changes: object, listed: number]>([
    // One, and two in each rule: the bound is in the middle of a rule.
    ["of its shape", { title: 5, flows: Array.from({ length: 600 }, () => ({})) }, 1000],
    ["of its meaning", { messages: [{ mti: "02", mandatory: unknown }] }, 1000],
    ["of both", { elements: { 48: {} }, messages: [{ mti: "02", mandatory: unknown }] }, 1000],
    ["below the bound", { messages: [{ mti: "02", mandatory: unknown.slice(101) }] }, 999],
  ])("lists a thousand of them at most: %s", (_, changes, listed) => {
    expect(specFaults({ ...sound, ...changes }).length).toBe(listed);
  });
});

describe("a format", () => {
  it.each([
    ["q12", "a format such as n6, n..19, ans...999, b64, x+n8 or z..37", '"q12"'],
    ["b63", "a number of bits that fills bytes", "b63"],
    ["x+n..8", "a fixed length", "x+n..8"],
    ["n..0", "a length above 0", "n..0"],
  ])("is not %s", (format, expected, received) => {
    expect(() => parseNotation(format, "elements.4.format")).toThrow(
      expect.objectContaining({ path: "elements.4.format", expected, received }),
    );
  });
});

describe("JSON text", () => {
  it.each<readonly [name: string, text: string, received: string]>([
    ["two values", "1, 2", '"," at position 1, line 1, column 2'],
    ["a comma before the end of a list", "[1,]", '"]" at position 3, line 1, column 4'],
    ["a comma before the first value", "[,1]", '"," at position 1, line 1, column 2'],
    ["no value", '{"a":}', '"}" at position 5, line 1, column 6'],
    ["a key that is broken", '{"a\n": 1}', '"\\n" at position 3, line 1, column 4'],
    ["a key that is not ended", '{\n  "a', "the end at position 6, line 2, column 5"],
  ])("is not %s", (_, json, received) => {
    expect(specFaults(json)).toEqual([{ path: "", expected: "JSON text", received }]);
  });

  it("has at most four million characters", () => {
    const json = JSON.stringify(sound).padEnd(4_000_000);
    expect(specFaults(json)).toEqual([]);
    expect(specFaults(`${json} `)).toEqual([{ path: "", expected: "at most 4000000 characters", received: "4000001" }]);
  });
});
