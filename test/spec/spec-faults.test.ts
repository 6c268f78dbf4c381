import { describe, expect, it } from "vitest";
import { isIso8583Error, SpecError } from "../../src/error.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { SpecShape } from "../../src/spec/spec.ts";
import { specFaults } from "../../src/spec/spec-faults.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";

const sound = {
  name: "sound",
  mti: "ascii",
  bitmap: { encoding: "hex" },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
  elements: { 39: { format: "an2", name: "Response code", as: "responseCode" } },
};

const text = { format: "ans...99", name: "Text" };
const digits = { format: "n2", name: "Digits" };
const entries = { ...text, tlv: { tag: "n2", length: "n3" } };
const sets = { format: "ans...40", name: "Sets", parts: { 1: digits, 2: digits }, repeat: true };
const composite = { ...text, parts: { 1: digits, 2: { ...text, parts: { 1: digits } } } };
const row = (changes: object) => ({ elements: { 48: { ...text, ...changes } } });
const caseOf = (when: object, other: object = text) => ({ cases: [{ when, row: other }] });

function errorOf(make: () => unknown): SpecError {
  try {
    make();
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
  throw new Error("defined");
}

/** Paths of everything that is wrong with a spec that has these changes. */
function pathsOf(changes: object): readonly string[] {
  return specFaults({ ...sound, ...changes }).map(({ path }) => path);
}

describe("the meaning of a spec", () => {
  it.each<readonly [name: string, changes: object, paths: readonly string[]]>([
    ["a third bitmap of 128 elements", { bitmap: { encoding: "hex", third: 65 } }, ["bitmap.third"]],
    [
      "a third bitmap where all are fixed",
      { bitmap: { encoding: "hex", size: 192, fixed: true, third: 65 } },
      ["bitmap.third"],
    ],
    [
      "element 65 that carries the third bitmap",
      { bitmap: { encoding: "hex", size: 192, third: 65 }, elements: { 65: digits, 190: digits } },
      ["elements.65"],
    ],
    [
      "element 65 where all bitmaps are fixed",
      { bitmap: { encoding: "hex", size: 192, fixed: true }, elements: { 65: digits } },
      [],
    ],
    [
      "a part behind the last bit",
      row({ bitmap: { encoding: "hex", size: 8 }, parts: { 8: digits, 9: digits } }),
      ["elements.48.parts.9"],
    ],
    ["a bitmap without parts", row({ bitmap: { encoding: "hex", size: 8 } }), ["elements.48.bitmap"]],
    [
      "a bitmap that repeats",
      row({ bitmap: { encoding: "hex", size: 8 }, parts: {}, repeat: true }),
      ["elements.48.repeat"],
    ],
    ["datasets of text", row({ tlv: "dataset" }), ["elements.48.format"]],
    ["an amount with parts", row({ format: "x+n8", parts: {} }), ["elements.48.format"]],
    ["tags without entries", row({ tags: { "01": "pan" } }), ["elements.48.tags"]],
    ["a sign of text", row({ sign: "nibble" }), ["elements.48.sign"]],
    ["an odd number of bits", row({ format: "b63" }), ["elements.48.format"]],
    ["a length of nothing", row({ format: "n..0" }), ["elements.48.format"]],
    ["an amount of any length", row({ format: "x+n..8" }), ["elements.48.format"]],
    [
      "a tag of BER that goes on",
      row({ format: "b..9", tlv: "ber", tags: { "9F": "pan", "9F2681": "pan", "*": "pan" } }),
      ["elements.48.tags.9F", "elements.48.tags.9F2681"],
    ],
    [
      "a value of BER with a format",
      row({ format: "b..9", tlv: "ber", tags: { "9F26": { format: "n2", as: "pan" } } }),
      ["elements.48.tags.9F26.format"],
    ],
    [
      "tags of two digits",
      { elements: { 48: { ...entries, tags: { 10: "pan", "1A": "pan", 100: "pan", "*": "pan" } } } },
      ["elements.48.tags.100", "elements.48.tags.1A"],
    ],
    [
      "tags of one byte",
      row({ format: "b...99", tlv: { tag: "b8", length: "b8" }, tags: { "0A": "pan", "0a": "pan" } }),
      ["elements.48.tags.0a"],
    ],
    [
      "a lead that is named",
      row({ tlv: { tag: "n2", length: "n2", lead: { tag: "TCC", format: "an1" } }, tags: { TCC: "pan" } }),
      [],
    ],
    [
      "a lead that another case has",
      row({
        tlv: { tag: "n2", length: "n2", lead: { tag: "TCC", format: "an1" } },
        tags: { TCC: "pan" },
        ...caseOf({ mti: "08" }, { ...entries, tags: { TCC: "pan", T: "pan" } }),
      }),
      ["elements.48.cases[0].row.tags.T"],
    ],
    [
      "a lead with parts",
      row({ tlv: { tag: "n2", length: "n2", lead: { tag: "TCC", format: "an1" } }, tags: { TCC: { parts: {} } } }),
      ["elements.48.tags.TCC.parts"],
    ],
    ["a tag of half a byte", row({ tlv: { tag: "b4", length: "n2" }, tags: { "0": "pan" } }), ["elements.48.tlv.tag"]],
    ["a length of five bytes", row({ tlv: { tag: "n2", length: "b40" } }), ["elements.48.tlv.length"]],
    [
      "a case beside no format",
      { elements: { 48: { ...entries, tags: { "01": caseOf({ mti: "01" }) } } } },
      ["elements.48.tags.01.cases"],
    ],
    [
      "a dataset of three digits",
      row({ format: "b...99", tlv: "dataset", tags: { 711: "pan", "*": "pan" } }),
      ["elements.48.tags.711"],
    ],
    [
      "parts in a dataset of TLV, and tags that are none",
      row({ format: "b...99", tlv: "dataset", tags: { "01": { parts: { 1: digits }, tags: { "9F": "pan" } } } }),
      ["elements.48.tags.01.tags.9F", "elements.48.tags.01.parts"],
    ],
    [
      "a format of a dataset",
      row({ format: "b...99", tlv: "dataset", tags: { 71: { format: "n2", parts: { 1: digits } } } }),
      ["elements.48.tags.71.format"],
    ],
    [
      "a part of a dataset",
      row({ format: "b...99", tlv: "dataset", tags: { 71: { parts: { 1: { ...digits, encoding: "gbk" } } } } }),
      ["elements.48.tags.71.parts.1.encoding"],
    ],
    [
      "a case in a case",
      row(caseOf({ mti: "01" }, { ...text, ...caseOf({ mti: "02" }) })),
      ["elements.48.cases[0].row.cases"],
    ],
    [
      "a case of a part that does not fit",
      row({ ...composite, ...caseOf({ mti: "01" }, { ...text, parts: { 1: { ...digits, encoding: "hex" } } }) }),
      ["elements.48.cases[0].row.parts.1.encoding"],
    ],
  ])("%s", (_, changes, paths) => {
    expect(pathsOf(changes)).toEqual(paths);
  });

  it.each<readonly [name: string, header: object, paths: readonly string[]]>([
    ["text without an encoding", { a: { format: "ans4", name: "A" } }, ["header.a.format"]],
    ["bits as text", { a: { format: "b16", name: "A", encoding: "ascii" } }, ["header.a.format"]],
    ["digits as raw bytes", { a: { format: "n4", name: "A", encoding: "binary" } }, ["header.a.format"]],
    [
      "text in half a byte",
      {
        a: { format: "n1", name: "A" },
        b: { format: "an2", name: "B", encoding: "cp500" },
        c: { format: "n1", name: "C" },
      },
      ["header.b.format"],
    ],
    ["half a byte in all", { a: { format: "b8", name: "A" }, b: { format: "z3", name: "B" } }, ["header"]],
    ["a start longer than the part", { a: { format: "n2", name: "A", starts: "6000" } }, ["header.a.starts"]],
    ["a start of text", { a: { format: "an2", name: "A", encoding: "ascii", starts: "4953" } }, []],
    [
      "two counts of the message",
      { a: { format: "b16", name: "A", counts: "message" }, b: { format: "n4", name: "B", counts: "message" } },
      ["header.b.counts"],
    ],
    [
      "a count of both",
      { a: { format: "b16", name: "A", counts: "message" }, b: { format: "n4", name: "B", counts: "header" } },
      [],
    ],
    ["a count of letters", { a: { format: "z4", name: "A", counts: "header" } }, ["header.a.counts"]],
    [
      "a count of one digit",
      { a: { format: "n1", name: "A", counts: "header" }, b: { format: "n1", name: "B" } },
      ["header.a.format"],
    ],
    ["a name that is a number", { 1: { format: "n2", name: "A" } }, ["header.1"]],
  ])("of its header: %s", (_, header, paths) => {
    expect(pathsOf({ header })).toEqual(paths);
  });

  const elements = {
    3: digits,
    48: { ...composite, ...caseOf({ 3: "01" }, { ...text, parts: { 7: digits } }) },
    49: sets,
    55: { format: "b...99", name: "Tags", tlv: "ber", tags: { "9F26": "pan", "71": "pan" } },
    56: {
      ...text,
      tlv: { tag: "n2", length: "n2", lead: { tag: "TCC", format: "an1" } },
      tags: { "01": composite, "02": "pan" },
    },
    57: { ...text, tlv: { tag: "an2", length: "n2" } },
    58: { ...text, tlv: { tag: "an2", length: "n2" }, tags: { "*": "pan" } },
    59: {
      format: "b...99",
      name: "Sets",
      tlv: "dataset",
      tags: { "01": { tags: { "9F26": "pan" } }, "71": { parts: { 2: digits } } },
    },
  };

  it.each([
    "mti",
    "3",
    "48",
    "48.1",
    "48.2.1",
    "48.7",
    "55.9F26",
    "55.71.9F26",
    "56.TCC",
    "56.01.1",
    "56.01.2.1",
    "57.AB",
    "58.AB",
    "59.01.9F26",
    "59.71.2",
  ])("a rule can ask for %s", (path) => {
    expect(pathsOf({ elements, flows: [{ flow: "refund", when: { [path]: "!" } }] })).toEqual([]);
  });

  it.each([
    "2",
    "48.3",
    "48.1.1",
    "49.1",
    "55.9F",
    "55.9F27",
    "56.03",
    "56.*",
    "57.ABC",
    "57.AB.1",
    "59.02",
    "59.71.1",
    "59.01.82",
    "3.constructor",
  ])("a rule cannot ask for %s", (path) => {
    expect(specFaults({ ...sound, elements, flows: [{ flow: "refund", when: { [path]: "1" } }] })).toEqual([
      {
        path: `flows[0].when.${path}`,
        expected: "mti, or an element or part of this spec that has one value",
        received: JSON.stringify(path),
      },
    ]);
  });

  it.each<readonly [asked: string, changes: object, paths: readonly string[]]>([
    ["a lower element", row(caseOf({ 3: "01" })), []],
    ["itself", row(caseOf({ 48: "01" })), ["when.48"]],
    ["a higher element", row(caseOf({ 49: "01" })), ["when.49"]],
    ["a part of itself", row({ ...composite, ...caseOf({ "48.1": "01" }, composite) }), ["when.48.1"]],
    [
      "the set of a lower element",
      { elements: { 50: { ...text, ...caseOf({ "49.1": "01" }) } } },
      ["elements.50.cases[0].when.49.1"],
    ],
  ])("a case that asks for %s", (_, changes, paths) => {
    const elements_ = { 3: digits, 49: sets, ...("elements" in changes ? (changes.elements as object) : {}) };
    expect(pathsOf({ elements: elements_ })).toEqual(
      paths.map((path) => (path.startsWith("when") ? `elements.48.cases[0].${path}` : path)),
    );
  });

  it.each<readonly [place: string, element: object, path: string | undefined]>([
    [
      "a part by one before it",
      { ...text, parts: { 1: digits, 2: { ...text, ...caseOf({ "48.1": "01" }) } } },
      undefined,
    ],
    [
      "a part by one behind it",
      { ...text, parts: { 1: { ...text, ...caseOf({ "48.2": "01" }) }, 2: digits } },
      "parts.1.cases[0].when.48.2",
    ],
    [
      "a part of a set by one before it",
      { ...sets, parts: { 1: digits, 2: { ...digits, ...caseOf({ "48.1": "01" }, digits) } } },
      undefined,
    ],
    [
      "a tag by the value before all",
      {
        ...text,
        tlv: { tag: "n2", length: "n2", lead: { tag: "TCC", format: "an1" } },
        tags: { "01": { format: "n2", ...caseOf({ "48.TCC": "R" }) } },
      },
      undefined,
    ],
    [
      "a tag by another",
      { ...entries, tags: { "01": "pan", "02": { format: "n2", ...caseOf({ "48.01": "R" }) } } },
      undefined,
    ],
    [
      "a tag by itself",
      { ...entries, tags: { "02": { format: "n2", ...caseOf({ "48.02": "R" }) } } },
      "tags.02.cases[0].when.48.02",
    ],
    [
      "a part of a tag by one before it",
      { ...entries, tags: { "02": { parts: { 1: digits, 2: { ...digits, ...caseOf({ "48.02.1": "R" }, digits) } } } } },
      undefined,
    ],
  ])("a case that tells %s", (_, element, path) => {
    expect(pathsOf({ elements: { 48: element } })).toEqual(path === undefined ? [] : [`elements.48.${path}`]);
  });

  it("names what messages and flows ask for and the spec has not", () => {
    const messages = [
      { mti: ["01", "0210"], mandatory: [3, 39], forbidden: [128] },
      { mti: "02", conditional: [{ elements: [39, 40], when: { 39: "0", 41: "1", mti: "x" } }] },
    ];
    expect(pathsOf({ messages, flows: [{ flow: "refund", when: { mti: ["02", "2x"] } }] })).toEqual([
      "flows[0].when.mti",
      "messages[0].mandatory[0]",
      "messages[0].forbidden[0]",
      "messages[1].conditional[0].elements[1]",
      "messages[1].conditional[0].when.41",
      "messages[1].conditional[0].when.mti",
    ]);
  });
});

const broken = {
  name: "",
  mti: "utf8",
  bitmap: { encoding: "hex", third: 65 },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii" },
  elements: {},
};
const manyFaults = {
  ...sound,
  header: { tpdu: { format: "ans5", name: "TPDU" }, end: { format: "n1" } },
  elements: {
    1: digits,
    4: { format: "q12", name: "Amount" },
    5: { format: "n12" },
    11: { ...digits, lenght: "bcd" },
    48: {
      format: "ans...99",
      name: "Row",
      parts: { 1: { format: "ans2", name: "Part", encoding: "bcd" }, 2: { format: "n2", as: "pna" } },
    },
    129: digits,
  },
  flows: [
    { flow: "gift", when: {} },
    { flow: "refund", when: { 4: "00", 5: "00", 60: "00" } },
  ],
};

describe("all faults at once", () => {
  it("lists what is wrong with the shape, and with the meaning of what has one", () => {
    expect(specFaults(manyFaults)).toEqual([
      { path: "header.end.name", expected: "a name", received: "nothing" },
      { path: "elements.1", expected: "an element number from 2 to 192", received: '"1"' },
      {
        path: "elements.4.format",
        expected: "a format such as n6, n..19, ans...999, b64, x+n8 or z..37",
        received: '"q12"',
      },
      { path: "elements.5.name", expected: "a name, or a concept in `as`", received: "nothing" },
      {
        path: "elements.11.lenght",
        expected:
          "one of format, name, as, privacy, encoding, length, unit, inclusive, justify, fill, sign, parts, bitmap, repeat, tlv, tags, cases, note",
        received: '"bcd"',
      },
      { path: "elements.48.parts.2.as", expected: "a known concept", received: '"pna"' },
      {
        path: "flows[0].flow",
        expected:
          "purchase, cash, refund, payout, preauthorisation, preauthorisation_cancellation, completion, completion_cancellation, void, balance_inquiry, account_verification, reversal, load, network_management or unknown",
        received: '"gift"',
      },
      { path: "header.tpdu.format", expected: "a fixed number of digits, or an encoding of text", received: "ans5" },
      { path: "elements.48.parts.1.encoding", expected: "ascii, gbk or a code page of EBCDIC", received: "bcd" },
      { path: "elements.129", expected: "an element number from 2 to 128", received: "129" },
      {
        path: "flows[1].when.60",
        expected: "mti, or an element or part of this spec that has one value",
        received: '"60"',
      },
    ]);
  });

  it("tells of the shape alone where the frame is wrong", () => {
    expect(specFaults(broken).map(({ path }) => path)).toEqual(["name", "mti", "wire.length"]);
  });

  it("come with the error, whose own are those of the first", () => {
    const errors = [
      errorOf(() => defineSpec(JSON.parse(JSON.stringify(manyFaults)) as SpecShape)),
      errorOf(() => extendSpec(unionpayPos, { ...manyFaults, name: "derived" } as never)),
    ];
    for (const error of errors) {
      expect(isIso8583Error(error)).toBe(true);
      expect(error).toMatchObject({ code: "invalid_spec", path: "header.end.name", expected: "a name" });
      expect(error.faults.slice(0, 5)).toEqual(specFaults(manyFaults).slice(0, 5));
    }
    expect(errors[0]?.faults).toEqual(specFaults(manyFaults));
    expect(String(errors[0])).toBe(
      "SpecError: invalid spec at header.end.name: expected a name, received nothing. 10 more are in `faults`",
    );
  });

  it("is one where an error has one", () => {
    expect(errorOf(() => defineSpec({ ...sound, name: "" } as never)).faults).toEqual([
      { path: "name", expected: "a name", received: '""' },
    ]);
    expect(new SpecError({ code: "invalid_spec", path: "48" }).faults).toEqual([{ path: "48", expected: "" }]);
  });
});
