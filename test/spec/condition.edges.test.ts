import { describe, expect, it } from "vitest";
import { meets, readyConditions } from "../../src/spec/condition.ts";
import { specFaults } from "../../src/spec/spec-faults.ts";

const sound = {
  name: "sound",
  mti: "ascii",
  bitmap: { encoding: "hex" },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
};
const digits = { format: "n2", name: "Digits" };
const text = { format: "ans...99", name: "Text" };
const entries = { ...text, tlv: { tag: "n2", length: "n2", lead: { tag: "TCC", format: "an1" } } };
const casesOf = (path: string) => ({ cases: [{ when: { [path]: "0" }, row: digits }] });

const elements = {
  3: digits,
  48: entries,
  49: { ...text, tlv: { tag: "an1", length: "n2" } },
  55: { format: "b...99", name: "TLV", tlv: "ber", tags: { "71": "pan", "9F26": "pan" } },
  56: { format: "b...99", name: "TLV", tlv: "ber" },
  59: { format: "b...99", name: "Datasets", tlv: "dataset" },
};

describe("a path that a rule asks for", () => {
  const faultsOf = (path: string) =>
    specFaults({ ...sound, elements, flows: [{ flow: "refund", when: { [path]: "0" } }] });

  it.each(["48.01", "48.TCC", "49.A", "55.71.9F26", "56.E1.9F26", "59.71", "59.1F"])("can be %s", (path) => {
    expect(faultsOf(path)).toEqual([]);
  });

  it.each([
    // What is no composite has no tags, whatever they are called.
    "3.82",
    "3.1",
    // A value before all entries is one text.
    "48.TCC.1",
    // All others are no tag.
    "49.*",
    // Constructed tags hold tags of the same table.
    "55.71.82",
    "56.E1.9F",
    "59.711",
    "59.x71",
    "59.7",
  ])("cannot be %s", (path) => {
    expect(faultsOf(path)).toEqual([
      {
        path: `flows[0].when.${path}`,
        expected: "mti, or an element or part of this spec that has one value",
        received: JSON.stringify(path),
      },
    ]);
  });

  it("is not looked for in what is wrong already", () => {
    const both = { format: "b...99", name: "TLV", tlv: "ber", parts: { 1: digits } };
    expect(
      specFaults({ ...sound, elements: { 48: both }, flows: [{ flow: "refund", when: { "48.82": "0" } }] }),
    ).toMatchObject([{ path: "elements.48" }]);
  });

  it("begins a message type with digits", () => {
    const when = { mti: ["0200", "!02", "2x"] };
    expect(specFaults({ ...sound, elements, flows: [{ flow: "refund", when }] })).toEqual([
      { path: "flows[0].when.mti", expected: "digits that a message type begins with", received: '"2x"' },
    ]);
  });
});

describe("a case", () => {
  it.each<readonly [name: string, element: object]>([
    [
      "an entry by a later one, in entries that another case has",
      {
        ...text,
        cases: [
          {
            when: { mti: "08" },
            row: { ...entries, tags: { "01": { ...digits, ...casesOf("48.02") }, "02": digits } },
          },
        ],
      },
    ],
    ["a part by one before it", { ...text, parts: { 1: digits, 2: { ...digits, ...casesOf("48.1") } } }],
  ])("tells %s", (_, element) => {
    expect(specFaults({ ...sound, elements: { 48: element } })).toEqual([]);
  });

  it.each<readonly [name: string, element: object, path: string, own: string]>([
    ["entries by one of them", { ...entries, ...casesOf("48.01") }, "cases[0].when.48.01", "48"],
    [
      "an entry by all of them",
      { ...entries, tags: { "01": { ...digits, ...casesOf("48") } } },
      tagCase("48"),
      "48.01",
    ],
    [
      "an entry by itself",
      { ...entries, tags: { "01": { ...digits, ...casesOf("48.01") } } },
      tagCase("48.01"),
      "48.01",
    ],
    [
      "a part by one behind it",
      { ...text, parts: { 1: { ...digits, ...casesOf("48.2") }, 2: digits } },
      "parts.1.cases[0].when.48.2",
      "48.1",
    ],
  ])("does not tell %s", (_, element, path, own) => {
    expect(specFaults({ ...sound, elements: { 48: element } })).toMatchObject([
      {
        path: `elements.48.${path}`,
        expected: `what stands before ${own} on the wire: mti, lower elements, parts before it`,
      },
    ]);
  });
});

function tagCase(path: string): string {
  return `tags.01.cases[0].when.${path}`;
}

describe("a condition", () => {
  it("has its path taken apart", () => {
    expect(readyConditions({ mti: "02", "60.12.3": ["", "!"] }).map(({ path, keys }) => [path, keys])).toEqual([
      ["mti", ["mti"]],
      ["60.12.3", ["60", "12", "3"]],
    ]);
  });

  it.each<readonly [said: string | readonly string[], value: string | undefined, met: boolean]>([
    ["02", "0210", true],
    ["02", "0110", false],
    ["02", undefined, false],
    ["", "0110", true],
    ["", undefined, false],
    ["!02", "0210", false],
    ["!02", "0110", true],
    ["!02", undefined, true],
    ["!", "0110", false],
    ["!", undefined, true],
    [["01", "02"], "0210", true],
    [["01", "!0110"], "0110", false],
    [["01", "!0110"], "0100", true],
    [["01", "!0110"], "0200", false],
    [["01", "!0110"], undefined, false],
    // A mark behind the start is a character of the value.
    ["A!", "A!B", true],
    ["A!", "AB", false],
  ])("%j of %j is met: %s", (said, value, met) => {
    const [condition] = readyConditions({ 48: said });
    expect(condition !== undefined && meets(condition, value)).toBe(met);
  });
});

// A row that is entries for some messages says nothing of the order of its parts for others.
it("keeps the order of parts where another case of the row has entries", () => {
  const part = { format: "an4", name: "P", cases: [{ when: { "48.2": "01" }, row: { format: "n2", name: "P" } }] };
  const entries = { format: "ans...99", name: "E", tlv: { tag: "n2", length: "n2" } };
  const parts = { 1: part, 2: { format: "n2", name: "D" } };
  const faults = specFaults({
    name: "order",
    mti: "ascii",
    bitmap: { encoding: "binary" },
    wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
    elements: { 48: { format: "ans...99", name: "T", parts, cases: [{ when: { mti: "08" }, row: entries }] } },
  });
  expect(faults.map(({ path }) => path)).toEqual(["elements.48.parts.1.cases[0].when.48.2"]);
});
