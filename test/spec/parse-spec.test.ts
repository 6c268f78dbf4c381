import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/codec/decode.ts";
import { SpecError } from "../../src/error.ts";
import { jsonFaultAt } from "../../src/spec/json-fault-at.ts";
import { parseSpec } from "../../src/spec/parse-spec.ts";
import { specFaults } from "../../src/spec/spec-faults.ts";
import { runs } from "../codec/arbitrary-message.ts";

const sound = {
  name: "sound",
  mti: "ascii",
  bitmap: { encoding: "hex" },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
  elements: { 39: { format: "an2", as: "responseCode" } },
};
const soundText = JSON.stringify(sound);

/** JSON text of the spec with one more member, which may have any key. */
function textWith(member: string): string {
  return `${soundText.slice(0, -1)}, ${member}}`;
}

describe("a spec from JSON", () => {
  it.each<readonly [name: string, json: unknown]>([
    ["text", soundText],
    ["a value", sound],
    ["text with a mark before it", `\uFEFF${soundText}`],
    ["text with its schema", textWith('"$schema": "./spec.schema.json"')],
  ])("is read from %s", (_, json) => {
    const spec = parseSpec(json);
    expect(spec).toEqual(sound);
    expect(specFaults(json)).toEqual([]);
    expect({ ...decode(spec, new TextEncoder().encode("0210000000000200000051")).fields }).toEqual({ 39: "51" });
  });

  it("is a frozen copy, and the value stays as it was", () => {
    const value = structuredClone(sound);
    const spec = parseSpec(value);
    expect(Object.isFrozen(spec.elements[39])).toBe(true);
    expect(Object.isFrozen(value)).toBe(false);
    expect(Object.isFrozen(value.elements[39])).toBe(false);
    value.elements[39].format = "an3";
    expect(spec.elements[39]?.format).toBe("an2");
  });

  it("is refused with all faults", () => {
    try {
      parseSpec({ ...sound, name: 5, mti: "utf8" });
    } catch (error) {
      expect(error).toBeInstanceOf(SpecError);
      expect(error).toMatchObject({
        path: "name",
        received: "5",
        faults: [
          { path: "name", expected: "a name", received: "5" },
          { path: "mti", expected: "ascii, ebcdic or bcd", received: '"utf8"' },
        ],
      });
    }
    expect.assertions(2);
  });

  it.each<readonly [name: string, text: string, received: string]>([
    ["no text", "", "the end at position 0, line 1, column 1"],
    ["half a text", '{"name": "x', "the end at position 11, line 1, column 12"],
    ["a comma too many", '{\n  "name": "x",\n}', '"}" at position 17, line 3, column 1'],
    ["a comma too few", '{"a": 1 "b": 2}', '"\\"" at position 8, line 1, column 9'],
    ["a comment", '{} // "x"', '"/" at position 3, line 1, column 4'],
    ["single quotes", "{'name': 1}", '"\'" at position 1, line 1, column 2'],
    ["a word that there is not", '{"a": nul}', '"n" at position 6, line 1, column 7'],
    ["a line break in a text", '{"a": "\n"}', '"\\n" at position 7, line 1, column 8'],
    ["another escape", '{"a": "\\x41"}', '"\\\\" at position 7, line 1, column 8'],
    ["a number that starts with 0", '{"a": 01}', '"1" at position 7, line 1, column 8'],
    ["two values", "[][]", '"[" at position 2, line 1, column 3'],
    ["no colon", '{"a" 1}', '"1" at position 5, line 1, column 6'],
    ["an end of another kind", '{"a": [1}', '"}" at position 8, line 1, column 9'],
  ])("is refused as text with the place: %s", (_, text, received) => {
    expect(specFaults(text)).toEqual([{ path: "", expected: "JSON text", received }]);
    expect(() => parseSpec(text)).toThrow(SpecError);
  });

  it.each(runs)("finds the first fault of a text where JSON.parse finds one, %s", (_, parameters) => {
    const likely = fc.string({ unit: fc.constantFrom(...'{}[]:,"\\ 01-.eEtrufalsn\n'), maxLength: 12 });
    const damaged = fc
      .tuple(fc.json(), fc.nat({ max: 40 }), likely)
      .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(likely, damaged, fc.json()), (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const at = jsonFaultAt(text);
        if (valid) expect(at).toBe(text.length);
        else {
          // What stands before the fault can become JSON, with the fault it cannot.
          expect(jsonFaultAt(text.slice(0, at))).toBe(at);
          if (at < text.length) expect(jsonFaultAt(text.slice(0, at + 1))).toBe(at);
        }
      }),
      parameters as fc.Parameters<unknown>,
    );
  });
});

describe("hostile JSON", () => {
  const nested = (depth: number, open: string, inner: string, close: string) =>
    open.repeat(depth) + inner + close.repeat(depth);
  const rows = (depth: number) =>
    nested(depth, '{"format":"ans...99","name":"R","parts":{"1":', '{"format":"n2","name":"R"}', "}}");

  it.each<readonly [name: string, json: unknown, path: string]>([
    ["null", "null", ""],
    ["a number", 5, ""],
    ["a list", [], ""],
    ["a function", () => 5, ""],
    ["a symbol", Symbol("x"), ""],
    ["nothing", undefined, ""],
    ["lists in lists", "[".repeat(100_000) + "]".repeat(100_000), ""],
    ["objects in objects", textWith(`"flows": ${nested(50_000, '{"a":', "1", "}")}`), "flows"],
    ["parts in parts", textWith(`"elements": {"48": ${rows(1000)}}`), `elements.48${".parts.1".repeat(8)}`],
    [
      "a prototype for an element",
      textWith('"elements": {"__proto__": {"format": "n2", "name": "x"}}'),
      "elements.__proto__",
    ],
    [
      "a constructor for an element",
      textWith('"elements": {"constructor": {"format": "n2", "name": "x"}}'),
      "elements.constructor",
    ],
    ["a prototype for an option", textWith('"__proto__": {"polluted": true}'), "__proto__"],
    [
      "a prototype for an option of a row",
      textWith('"elements": {"4": {"format": "n2", "name": "x", "__proto__": {"as": "pan"}}}'),
      "elements.4.__proto__",
    ],
    [
      "an inherited option of a row",
      textWith('"elements": {"4": {"format": "n2", "name": "x", "toString": "x"}}'),
      "elements.4.toString",
    ],
    [
      "a prototype for a header part",
      textWith('"header": {"__proto__": {"format": "n2", "name": "x"}}'),
      "header.__proto__",
    ],
    [
      "a prototype for a tag of BER",
      textWith('"elements": {"55": {"format": "b..9", "name": "x", "tlv": "ber", "tags": {"__proto__": "pan"}}}'),
      "elements.55.tags.__proto__",
    ],
    [
      "a prototype for a part",
      textWith('"elements": {"55": {"format": "b..9", "name": "x", "parts": {"__proto__": {}}}}'),
      "elements.55.parts.__proto__",
    ],
    [
      "a prototype for a path",
      textWith('"flows": [{"flow": "refund", "when": {"__proto__": "1", "39.__proto__": "1"}}]'),
      "flows[0].when.__proto__",
    ],
    [
      "a concept that is inherited",
      textWith('"elements": {"4": {"format": "n2", "as": "__proto__"}}'),
      "elements.4.as",
    ],
    ["an encoding that is inherited", textWith('"mti": "constructor"'), "mti"],
    ["a number that is none", textWith('"limits": {"depth": 1e400}'), "limits.depth"],
    [
      "a long format",
      textWith(`"elements": {"4": {"format": "${"n".repeat(1_000_000)}", "name": "x"}}`),
      "elements.4.format",
    ],
    ["a million characters too many", " ".repeat(4_000_001), ""],
    [
      "an element that throws",
      {
        ...sound,
        elements: {
          get 4() {
            throw new Error("secret");
          },
        },
      },
      "elements",
    ],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          ownKeys() {
            throw new Error("secret");
          },
        },
      ),
      "",
    ],
    ["a list of four thousand million", { ...sound, flows: new Array(4_000_000_000) }, "flows[0]"],
  ])("is a fault and nothing else: %s", (_, json, path) => {
    const faults = specFaults(json);
    expect(faults[0]?.path).toBe(path);
    expect(faults.length).toBeLessThanOrEqual(1000);
    expect(JSON.stringify(faults)).not.toContain("secret");
    for (const { path: at, expected, received = "" } of faults) {
      expect(at.length + received.length).toBeLessThan(200);
      expect(expected.length).toBeLessThan(5000);
    }
    expect(() => parseSpec(json)).toThrow(SpecError);
    expect({}).not.toHaveProperty("polluted");
    expect(Object.hasOwn(Object.prototype, "as")).toBe(false);
  });

  it("ends where a value holds itself", () => {
    const part: Record<string, unknown> = { format: "ans...99", name: "Row" };
    part.parts = Object.fromEntries(Array.from({ length: 99 }, (_, i) => [i + 1, part]));
    part.cases = [{ when: {}, row: part }];
    const faults = specFaults({ ...sound, elements: { 48: part } });
    expect(faults.length).toBe(1000);
    expect(faults[0]?.expected).toBe("no row deeper than 8 levels");
    const condition: Record<string, unknown> = {};
    condition.mti = condition;
    expect(specFaults({ ...sound, flows: [{ flow: "refund", when: condition }] })[0]).toEqual({
      path: "flows[0].when.mti",
      expected: "how the value begins, or a list of that",
      received: "an object",
    });
  });

  it("ends with what is too much", () => {
    const list = Array.from({ length: 200_000 }, () => "01");
    expect(specFaults({ ...sound, network: list })).toEqual([
      { path: "network[99996]", expected: "at most 100000 values in all", received: '"01"' },
    ]);
  });

  it("leaves a tag that is called as a prototype what it is: a tag", () => {
    const tags = '{"__proto__": {"format": "n..4", "as": "pan"}, "hasOwnPro": "stan"}';
    const text = textWith(
      `"elements": {"48": {"format": "ans...99", "name": "x", "tlv": {"tag": "ans9", "length": "n2"}, "tags": ${tags}}}`,
    );
    const spec = parseSpec(text);
    expect(Object.keys(spec.elements[48]?.tags ?? {})).toEqual(["__proto__", "hasOwnPro"]);
    expect(Object.getPrototypeOf(spec.elements[48]?.tags)).toBe(Object.prototype);
    const message = decode(spec, new TextEncoder().encode("02100000000000010000025__proto__0212hasOwnPro013"));
    expect(message.fields[48]).toEqual([
      { tag: "__proto__", value: "12" },
      { tag: "hasOwnPro", value: "3" },
    ]);
    expect(JSON.parse(JSON.stringify(message)).fields[48]).toEqual([
      { tag: "__proto__", value: "**" },
      { tag: "hasOwnPro", value: "3" },
    ]);
  });

  it("cuts long texts and keys, and shows no character that a terminal obeys", () => {
    const key = `\u001b[31m${"x".repeat(500)}`;
    expect(specFaults({ ...sound, [key]: 1, title: ["\u001b"], mti: `\u001b${"y".repeat(500)}` })).toEqual([
      { path: "title", expected: "a text", received: "a list" },
      { path: "mti", expected: "ascii, ebcdic or bcd", received: `"\\u001b${"y".repeat(39)}"...` },
      {
        path: `\\u001b[31m${"x".repeat(30)}...`,
        expected:
          "one of $schema, name, title, version, network, mti, bitmap, wire, header, elements, flows, messages, limits",
        received: "1",
      },
    ]);
  });
});
