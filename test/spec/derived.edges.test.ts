import { describe, expect, it } from "vitest";
import { defineSpec } from "../../src/spec/define-spec.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";

const digits = { format: "n2", name: "Digits" } as const;
const text = { format: "ans...99", name: "Text" } as const;

const base = defineSpec({
  name: "base",
  mti: "ascii",
  bitmap: { encoding: "hex" },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
  elements: {
    3: { format: "n6", name: "Processing code" },
    25: digits,
    39: { format: "an2", name: "Response code" },
    48: { ...text, parts: { 1: digits, 2: { ...digits, cases: [{ when: { 25: "06" }, row: digits }] } } },
    54: {
      ...text,
      parts: {
        1: digits,
        2: {
          ...digits,
          cases: [
            { when: { "54.1": "02", 25: "!06" }, row: digits },
            { when: { 25: "00" }, row: digits },
          ],
        },
      },
      repeat: true,
    },
    60: { ...text, parts: { 1: digits } },
  },
  flows: [
    { flow: "refund", when: { 3: "20", 25: "!06", "60.1": "25" } },
    { flow: "void", when: { 3: "02", 25: ["!06", "18"] } },
    { flow: "completion", when: { 3: "00", 25: ["!06", "!18"] } },
    { flow: "purchase", when: { 3: "00", "60.1": "22" } },
  ],
  messages: [{ mti: "02", mandatory: [3, 25], forbidden: [25, 39] }, { mti: "04" }],
});

describe("what a derived dialect keeps of its base", () => {
  const without = extendSpec(base, { elements: { 25: null } });

  it("is a rule without what is gone, in any list", () => {
    expect(without.messages).toEqual([{ mti: "02", mandatory: [3], forbidden: [39] }, { mti: "04" }]);
  });

  it("is a rule that only denies what is gone", () => {
    expect(without.flows).toEqual([
      { flow: "refund", when: { 3: "20", "60.1": "25" } },
      { flow: "completion", when: { 3: "00" } },
      { flow: "purchase", when: { 3: "00", "60.1": "22" } },
    ]);
    // One condition that could still hold does not save a rule of which another cannot.
    expect(extendSpec(base, { elements: { 25: null, 60: text } }).flows).toEqual([
      { flow: "completion", when: { 3: "00" } },
    ]);
  });

  it("is not a rule that asks for one value where there are many now", () => {
    const sets = extendSpec(base, { elements: { 60: { ...text, parts: { 1: digits }, repeat: true } } });
    expect(sets.flows?.map(({ flow }) => flow)).toEqual(["void", "completion"]);
  });

  it("is not a case of a part that asks for what is gone", () => {
    expect(without.elements[48]).toEqual({ ...text, parts: { 1: digits, 2: { ...digits, cases: [] } } });
  });

  it("is a case that asks in its own set", () => {
    expect(without.elements[54]?.parts?.[2]?.cases).toEqual([{ when: { "54.1": "02" }, row: digits }]);
  });

  it("is not a case of a tag that asks for what is gone, and nothing else of the tags", () => {
    const cases = [{ when: { 25: "06" }, row: digits }];
    const tags = { "01": { ...digits, cases }, "02": "stan" } as const;
    const tagged = defineSpec({
      ...base,
      name: "tagged",
      elements: { ...base.elements, 62: { format: "ans...99", name: "Tags", tlv: { tag: "n2", length: "n2" }, tags } },
    });
    expect(extendSpec(tagged, { elements: { 25: null } }).elements[62]?.tags).toEqual({
      "01": { ...digits, cases: [] },
      "02": "stan",
    });
  });

  it("is not a case that asks, from elsewhere, into what repeats now", () => {
    const cases = [{ when: { "60.1": "02" }, row: digits }];
    const asking = defineSpec({
      ...base,
      name: "asking",
      elements: { ...base.elements, 60: { ...text, parts: { 1: digits } }, 61: { ...digits, cases } },
    });
    const sets = extendSpec(asking, { elements: { 60: { ...text, parts: { 1: digits }, repeat: true } } });
    expect(sets.elements[61]?.cases).toEqual([]);
  });

  it("is not mended where the change itself asks for what is gone", () => {
    const cases = [{ when: { 25: "06" }, row: digits }];
    expect(() => extendSpec(base, { elements: { 25: null, 61: { ...digits, cases } } })).toThrow(
      expect.objectContaining({ code: "invalid_spec", path: "elements.61.cases[0].when.25" }),
    );
  });
});
