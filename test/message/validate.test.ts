import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromHex } from "../../src/bytes/hex.ts";
import { encode } from "../../src/codec/encode.ts";
import type { AnyFields } from "../../src/codec/message.ts";
import { EncodeError } from "../../src/error.ts";
import { validate } from "../../src/message/validate.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { PresenceRule, Spec } from "../../src/spec/spec.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { arbitraryMessage, runs } from "../codec/arbitrary-message.ts";
import { canaries, shownIn } from "../codec/canaries.ts";
import { sample } from "./samples.ts";

/** Paths and codes of what is found. */
function found(spec: Spec, message: Parameters<typeof validate>[1]): readonly string[] {
  return validate(spec, message).map(({ path, code }) => `${path} ${code}`);
}

/** What is found in fields of type 0200 by presence rules. */
function foundBy(rules: readonly PresenceRule[], fields: object, mti = "0200"): readonly string[] {
  return found(extendSpec(iso1987Ascii, { messages: rules }), { mti, fields });
}

describe("validate", () => {
  it("finds nothing in a message that is right", () => {
    expect(validate(iso1987Ascii, { mti: "0210", fields: { 39: "51" } })).toEqual([]);
    expect(validate(unionpayPos, sample("declinedSale"))).toEqual([]);
    expect(validate(unionpayPos, sample("preauthorisation"))).toEqual([]);
  });

  it("finds all that is wrong at once, in the order of the wire", () => {
    const message = {
      mti: "20",
      fields: {
        3: "00",
        4: "12.50",
        11: 123,
        39: "512",
        52: Uint8Array.of(1),
        55: [{ tag: "9", value: "" }],
        65: "x",
        999: "",
      },
    };
    expect(validate(unionpayPos, message)).toEqual([
      { path: "header", code: "missing_header", expected: "the header of unionpay-pos" },
      { path: "mti", code: "invalid_mti", expected: "four digits" },
      { path: "4", code: "invalid_content", expected: "digits", received: "another character at position 9" },
      { path: "11", code: "invalid_value", expected: "a string of digits", received: "number" },
      { path: "39", code: "value_too_long", expected: "at most 2", received: "3" },
      { path: "52", code: "value_too_short", expected: "8 bytes", received: "1" },
      { path: "55", code: "invalid_tlv", expected: "a tag of one to four bytes as hex digits" },
      { path: "65", code: "undefined_element", expected: "an element of unionpay-pos" },
      { path: "999", code: "undefined_element", expected: "an element of unionpay-pos" },
    ]);
  });

  it("finds the first fault in each composite", () => {
    expect(
      found(extendSpec(unionpayPos, { header: null }), {
        mti: "0200",
        fields: { 54: [{ 1: "1" }], 60: { 1: "22", 9: "x" } },
      }),
    ).toEqual(["54.2 invalid_value", "60.9 undefined_element"]);
  });

  it("finds a header with a wrong part, and the printed form of a message", () => {
    const { header = {}, fields } = sample("echo");
    expect(found(unionpayPos, { mti: "0820", header: { ...header, tpdu: "60" }, fields })).toEqual([
      "header.tpdu invalid_header",
    ]);
    const printed = JSON.parse(JSON.stringify(sample("echo")));
    expect(found(unionpayPos, printed)).toContain("fields redacted_value");
  });

  it("finds a message that has no type", () => {
    expect(found(iso1987Ascii, { fields: {} })).toEqual(["mti invalid_mti"]);
  });

  it("finds a message that is too long as a whole", () => {
    const long = { format: "ans.....99999", name: "Long" };
    const spec = extendSpec(iso1987Ascii, { elements: { 120: long, 121: long } });
    const value = "x".repeat(40_000);
    expect(found(spec, { mti: "0200", fields: { 120: value, 121: value } })).toEqual([" value_too_long"]);
  });

  it("sees the other elements where a row depends on them", () => {
    const spec = extendSpec(iso1987Ascii, {
      elements: {
        48: {
          format: "ans...999",
          name: "By 3",
          cases: [{ when: { 3: "31" }, row: { format: "n2", name: "Two digits" } }],
        },
      },
    });
    expect(found(spec, { mti: "0200", fields: { 3: "310000", 48: "text" } })).toEqual(["48 value_too_long"]);
    expect(found(spec, { mti: "0200", fields: { 3: "000000", 48: "text" } })).toEqual([]);
  });
});

describe("validate asks the presence rules", () => {
  it.each<[string, readonly PresenceRule[], object, readonly string[]]>([
    ["what is mandatory", [{ mti: "0200", mandatory: [3, 11] }], { 11: "000123" }, ["3 missing_element"]],
    ["an element that is undefined", [{ mti: "0200", mandatory: [3] }], { 3: undefined }, ["3 missing_element"]],
    ["what is inherited", [{ mti: "0200", mandatory: [3] }], Object.create({ 3: "000000" }), ["3 missing_element"]],
    ["what is forbidden", [{ mti: "02", forbidden: [39, 38] }], { 39: "00" }, ["39 forbidden_element"]],
    ["another type", [{ mti: "0210", mandatory: [39] }], {}, []],
    ["one of several types", [{ mti: ["01", "02"], mandatory: [3] }], {}, ["3 missing_element"]],
    [
      "all rules that fit, each element once",
      [
        { mti: "02", mandatory: [3, 11] },
        { mti: "0200", mandatory: [11, 4] },
      ],
      {},
      ["3 missing_element", "4 missing_element", "11 missing_element"],
    ],
    [
      "a condition that holds",
      [{ mti: "0200", conditional: [{ elements: [4, 49], when: { 3: ["00", "01"] } }] }],
      { 3: "000000", 49: "156" },
      ["4 missing_element"],
    ],
    [
      "a condition that does not",
      [{ mti: "0200", conditional: [{ elements: [4], when: { 3: ["00", "01"] } }] }],
      { 3: "310000" },
      [],
    ],
    [
      "a condition on what is absent",
      [{ mti: "0200", conditional: [{ elements: [35], when: { 2: ["!"] } }] }],
      {},
      ["35 missing_element"],
    ],
    [
      "a condition on a tag",
      [{ mti: "0200", conditional: [{ elements: [23], when: { "55.9F26": "A1" } }] }],
      { 55: [{ tag: "9F26", value: "A1" }] },
      ["23 missing_element"],
    ],
    ["a condition on the type", [{ mti: "02", conditional: [{ elements: [39], when: { mti: "0210" } }] }], {}, []],
  ])("%s", (_, rules, fields, findings) => {
    expect(foundBy(rules, fields)).toEqual(findings);
  });

  it("and not where the type is none", () => {
    expect(foundBy([{ mti: "0200", mandatory: [3] }], {}, "0200x")).toEqual(["mti invalid_mti"]);
  });

  it("and tells what is expected", () => {
    const spec = extendSpec(iso1987Ascii, {
      messages: [
        {
          mti: ["0100", "0200"],
          mandatory: [11],
          forbidden: [39],
          conditional: [{ elements: [4], when: { 3: "00" } }],
        },
      ],
    });
    expect(validate(spec, { mti: "0200", fields: { 3: "000000", 39: "00" } })).toEqual([
      { path: "4", code: "missing_element", expected: "the element, in messages of type 0100, 0200 with 3 as it is" },
      { path: "11", code: "missing_element", expected: "the element, in messages of type 0100, 0200" },
      { path: "39", code: "forbidden_element", expected: "no such element in messages of type 0100, 0200" },
    ]);
  });
});

const specs: readonly (readonly [name: string, spec: Spec<AnyFields>])[] = [
  ["iso8583-1987-ascii", iso1987Ascii as Spec<AnyFields>],
  ["unionpay-pos", unionpayPos as Spec<AnyFields>],
];

describe.each(specs)("%s", (_, spec) => {
  it.each(runs)("validate finds something exactly where encode refuses (%s)", (_, parameters) => {
    const wrong = fc.constantFrom<unknown>("", "x", "9".repeat(1100), 5, null, {}, [], Uint8Array.of(1), [
      { tag: "9A", value: "1" },
    ]);
    const change = fc.dictionary(fc.integer({ min: 2, max: 70 }).map(String), wrong, { maxKeys: 3 });
    fc.assert(
      fc.property(arbitraryMessage(spec), change, (message, changes) => {
        const changed = { ...message, fields: { ...message.fields, ...changes } };
        const before = structuredClone(changed);
        const findings = validate(spec, changed);
        expect(changed).toEqual(before);
        try {
          encode(spec, changed);
          expect(findings).toEqual([]);
        } catch (error) {
          if (!(error instanceof EncodeError)) throw error;
          expect(findings).toContainEqual(expect.objectContaining({ path: error.path, code: error.code }));
        }
        for (const { path } of findings) expect(Object.keys(changes)).toContain(path.split(/[.[]/)[0]);
      }),
      parameters,
    );
  });
});

describe("a finding", () => {
  it("holds nothing of what it is about", () => {
    const { pan, name, pinBlock, privateText } = canaries;
    const secrets = [
      pan,
      name,
      privateText,
      fromHex(pinBlock),
      { [pan]: pan },
      [pan],
      [{ tag: pan, value: name }],
      { 1: pan },
    ];
    const findings = secrets.flatMap((secret) => {
      const elements = Object.keys(unionpayPos.elements);
      const wrong = typeof secret === "string" ? secret.repeat(80) : secret;
      const fields = Object.fromEntries([...elements.map((number) => [number, wrong]), [pan, wrong], [name, wrong]]);
      return validate(unionpayPos, { mti: pan, header: { tpdu: pan, [pan]: pan }, fields });
    });
    expect(findings.length).toBeGreaterThan(200);
    expect(shownIn(inspect(findings, { depth: 9, maxArrayLength: null }) + JSON.stringify(findings))).toEqual([]);
  });
});
