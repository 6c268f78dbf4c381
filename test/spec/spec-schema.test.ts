import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNotation } from "../../src/spec/notation.ts";
import { soundCopy } from "../../src/spec/sound-copy.ts";
import { specFaults } from "../../src/spec/spec-faults.ts";
import { specSchema } from "../../src/spec/spec-schema.ts";
import * as builtIn from "../../src/specs/index.ts";
import { runs } from "../codec/arbitrary-message.ts";
import { arbitrarySpec } from "./arbitrary-spec.ts";
import { everyOption } from "./every-option.ts";

/** Somebody else's validator of JSON Schema. */
const agrees = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(specSchema);

/** Whether ours finds the shape sound; the bounds are beyond all that is looked at here. */
function isSound(value: unknown): boolean {
  const bounds = { levels: { refs: new Set<string>(), most: 1 }, values: 1_000_000, faults: 1000 };
  return soundCopy(specSchema, value, bounds).faults.length === 0;
}

const specs = Object.values(builtIn).filter((value) => typeof value === "object" && "elements" in value);

const text = { format: "ans..9", name: "Text" };
const frame = {
  name: "sound",
  mti: "ascii",
  bitmap: { encoding: "hex" },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
  elements: {},
};
const row = (changes: object) => ({ elements: { 48: { ...text, ...changes } } });

describe("the schema of specs", () => {
  it("is published as the library has it", () => {
    const published: unknown = createRequire(import.meta.url)("field39/data/spec.schema.json");
    expect(published).toEqual(JSON.parse(JSON.stringify(specSchema)));
  });

  it.each(specs)("finds $name sound, as another validator does", (spec) => {
    expect(specFaults(spec)).toEqual([]);
    expect(agrees(spec)).toBe(true);
  });

  it("knows every option, and explains it", () => {
    expect(specFaults(everyOption)).toEqual([]);
    expect(agrees(everyOption)).toBe(true);
    const used = new Set<string>();
    const open: unknown[] = [everyOption];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
      if (typeof value !== "object" || value === null) continue;
      for (const [key, inner] of Object.entries(value)) {
        used.add(key);
        open.push(inner);
      }
    }
    const shapes = [specSchema, ...Object.values(specSchema.$defs ?? {})];
    const known = shapes.flatMap((shape) => Object.keys(shape.properties ?? {}));
    expect(known.filter((key) => !used.has(key) && key !== "fixed")).toEqual([]);
    for (const shape of shapes) {
      for (const [key, option] of Object.entries(shape.properties ?? {})) {
        const said = option.$ref === undefined ? option : specSchema.$defs?.[option.$ref.slice("#/$defs/".length)];
        expect([key, said?.description ?? said?.title ?? said?.enum]).not.toEqual([key, undefined]);
      }
    }
  });

  it("cannot be changed", () => {
    expect(Object.isFrozen(specSchema.$defs?.element?.properties)).toBe(true);
  });

  it.each<readonly [sound: boolean, name: string, changes: object]>([
    [true, "the least", {}],
    [true, "no header", { header: null }],
    [true, "an empty header", { header: {} }],
    [true, "a header part", { header: { tpdu: { format: "n10", name: "TPDU", starts: "60", encoding: "bcd" } } }],
    [true, "one network", { network: "visa" }],
    [true, "no network", { network: [] }],
    [true, "element 2", { elements: { 2: text } }],
    [true, "element 192", { elements: { 192: text } }],
    [true, "a row with a concept", { elements: { 48: { format: "n6", as: "stan" } } }],
    [true, "a length of six digits", row({ format: "ans......999999" })],
    [true, "an amount", row({ format: "x+n8" })],
    [true, "any bits", row({ format: "b63" })],
    [true, "every length", row({ length: "remainder", inclusive: false })],
    [true, "a space that fills", row({ fill: " " })],
    [true, "no parts", row({ parts: {} })],
    [true, "parts and tags", row({ parts: {}, tlv: "ber" })],
    [true, "a part that is short", row({ parts: { 9999: { ...text, short: true } } })],
    [true, "entries", row({ tlv: { tag: "b8", length: "b16" } })],
    [true, "a tag that is a concept", row({ tlv: "ber", tags: { x: "pan" } })],
    [true, "a tag of which nothing is said", row({ tlv: "ber", tags: { x: {} } })],
    [true, "no cases", row({ cases: [] })],
    [true, "a condition that always holds", row({ cases: [{ when: {}, row: text }] })],
    [true, "a bitmap of 8 bits", row({ parts: {}, bitmap: { encoding: "binary", size: 8 } })],
    [true, "no depth", { limits: { depth: 0 } }],
    [true, "no limits", { limits: {} }],
    [true, "a rule for all messages that begin so", { messages: [{ mti: "0" }] }],
    [true, "a flow that always holds", { flows: [{ flow: "unknown", when: {} }] }],
    [false, "another key", { elemnts: {} }],
    [false, "an empty name", { name: "" }],
    [false, "a name that is a number", { name: 5 }],
    [false, "another edition", { version: 1992 }],
    [false, "an edition in words", { version: "1987" }],
    [false, "another message type", { mti: "gbk" }],
    [false, "a bitmap that is text", { bitmap: "hex" }],
    [false, "a bitmap of 96 bits", { bitmap: { encoding: "hex", size: 96 } }],
    [false, "a bitmap that is not fixed", { bitmap: { encoding: "hex", fixed: false } }],
    [false, "a third bitmap elsewhere", { bitmap: { encoding: "hex", third: 66 } }],
    [false, "no wire", { wire: null }],
    [false, "half a wire", { wire: { n: "ascii" } }],
    [false, "digits in Chinese", { wire: { ...frame.wire, n: "gbk" } }],
    [false, "a filler of the dialect", { wire: { ...frame.wire, fill: "A" } }],
    [false, "a header in a list", { header: [] }],
    [false, "a header part without a name", { header: { tpdu: { format: "n10" } } }],
    [false, "a header part of any length", { header: { tpdu: { format: "n..10", name: "TPDU" } } }],
    [false, "a header part called 1", { header: { 1: { format: "n10", name: "TPDU" } } }],
    [false, "a start of half a byte", { header: { tpdu: { format: "n10", name: "TPDU", starts: "6" } } }],
    [false, "elements in a list", { elements: [] }],
    [false, "element 1", { elements: { 1: text } }],
    [false, "element 193", { elements: { 193: text } }],
    [false, "element 02", { elements: { "02": text } }],
    [false, "an element with an inherited name", { elements: { constructor: text } }],
    [false, "a row that is text", { elements: { 48: "n6" } }],
    [false, "a row without a name", { elements: { 48: { format: "n6" } } }],
    [false, "a row without a format", { elements: { 48: { name: "Row" } } }],
    [false, "an element that is short", row({ short: true })],
    [false, "another class", row({ format: "nn6" })],
    [false, "a length of seven digits", row({ format: "ans.......9" })],
    [false, "a filler of two characters", row({ fill: "00" })],
    [false, "a filler that is not ASCII", row({ fill: "é" })],
    [false, "a repeat that is false", row({ parts: {}, repeat: false })],
    [false, "a repeat without parts", row({ repeat: true })],
    [false, "a bitmap without parts", row({ bitmap: { encoding: "binary", size: 8 } })],
    [false, "a bitmap of 7 bits", row({ parts: {}, bitmap: { encoding: "binary", size: 7 } })],
    [false, "part 0", row({ parts: { 0: text } })],
    [false, "another kind of tags", row({ tlv: "simple" })],
    [false, "entries without a length", row({ tlv: { tag: "n2" } })],
    [false, "entries with tags of any length", row({ tlv: { tag: "n..2", length: "n2" } })],
    [false, "a length of letters", row({ tlv: { tag: "n2", length: "an2" } })],
    [false, "a tag that is another concept", row({ tlv: "ber", tags: { x: "pna" } })],
    [false, "an empty tag", row({ tlv: "ber", tags: { "": "pan" } })],
    [false, "a case without a condition", row({ cases: [{ row: text }] })],
    [false, "a condition on a name", row({ cases: [{ when: { amount: "1" }, row: text }] })],
    [false, "a condition of nothing", row({ cases: [{ when: { mti: [] }, row: text }] })],
    [false, "a condition that is a number", row({ cases: [{ when: { mti: 200 }, row: text }] })],
    [false, "a rule of half an element", { messages: [{ mti: "02", mandatory: [4.5] }] }],
    [false, "a rule for element 1", { messages: [{ mti: "02", forbidden: [1] }] }],
    [false, "a rule for five digits", { messages: [{ mti: "02000" }] }],
    [false, "a rule for no message", { messages: [{ mti: [] }] }],
    [false, "another flow", { flows: [{ flow: "gift", when: {} }] }],
    [false, "33 levels", { limits: { depth: 33 } }],
    [false, "no entries", { limits: { entries: 0 } }],
  ])("says %s of %s, as another validator does", (sound, _, changes) => {
    const spec: unknown = JSON.parse(JSON.stringify({ ...frame, ...changes }));
    expect([agrees(spec), isSound(spec)]).toEqual([sound, sound]);
  });

  it.each(runs)("agrees with another validator on damaged specs, %s", (_, parameters) => {
    const damaged = fc
      .tuple(fc.oneof(arbitrarySpec(), fc.constantFrom<object>(everyOption, frame)), fc.array(damage, { maxLength: 3 }))
      .map(([spec, all]) => all.reduce<unknown>(damagedBy, JSON.parse(JSON.stringify(spec))));
    fc.assert(
      fc.property(damaged, (spec) => {
        expect(isSound(spec)).toBe(agrees(spec));
      }),
      parameters as fc.Parameters<unknown>,
    );
  });

  it("admits the formats that the notation has, but for counts that do not fill bytes or are none", () => {
    const format = fc.tuple(
      fc.constantFrom("a", "n", "s", "an", "as", "ns", "ans", "anp", "b", "z", "x+n", "x", "nn", ""),
      fc.constantFrom("", ".", "..", "...", "......", ".......", "·"),
      fc.constantFrom("8", "16", "999", "999999", "1000000", "", "-8", "8 "),
    );
    fc.assert(
      fc.property(format, (pieces) => {
        const [content, dots] = pieces;
        if (content === "x+n" && dots !== "") return;
        const written = pieces.join("");
        let known = true;
        try {
          // 999 bits are no bytes, which the notation says and the schema does not.
          parseNotation(content === "b" ? written.replace(/9/g, "8") : written, "");
        } catch {
          known = false;
        }
        expect(agrees({ ...frame, ...row({ format: written }) })).toBe(known);
      }),
      { numRuns: 500 },
    );
  });
});

const damage = fc.record({
  /** Which of all values in it. */
  place: fc.nat({ max: 400 }),
  kind: fc.constantFrom("set", "delete", "add", "rename"),
  key: fc.constantFrom("1", "3", "48", "65", "mti", "as", "name", "format", "tlv", "when", "*", "constructor", "x y"),
  value: fc.constantFrom<unknown>(
    null,
    true,
    0,
    64,
    2.5,
    "",
    "ascii",
    "n6",
    "n..9",
    "0",
    "pan",
    "01",
    [],
    ["01"],
    [5],
    {},
    text,
  ),
});

/** JSON with one value in it replaced, taken out, put in or called otherwise. */
function damagedBy(
  spec: unknown,
  { place, kind, key, value }: typeof damage extends fc.Arbitrary<infer D> ? D : never,
): unknown {
  const holders: Record<string, unknown>[] = [];
  const open: unknown[] = [spec];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one !== "object" || one === null) continue;
    holders.push(one as Record<string, unknown>);
    open.push(...Object.values(one));
  }
  const places = holders.flatMap((holder) => Object.keys(holder).map((name) => [holder, name] as const));
  const at = places[place % Math.max(places.length, 1)];
  if (at === undefined) return value;
  const [holder, name] = at;
  if (kind === "add" && !Array.isArray(holder)) holder[key] = structuredClone(value);
  else if (kind === "set" || Array.isArray(holder)) holder[name] = structuredClone(value);
  else {
    if (kind === "rename") holder[key] = holder[name];
    delete holder[name];
  }
  return spec;
}
