import { describe, expect, it } from "vitest";
import { parseSpec } from "../../src/spec/parse-spec.ts";
import { specToJson } from "../../src/spec/spec-to-json.ts";

const sound = {
  name: "sound",
  mti: "ascii",
  bitmap: { encoding: "hex" },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
  elements: {},
};
/** The lines of a spec with changes. */
const linesOf = (changes: object) => specToJson(parseSpec({ ...sound, ...changes })).split("\n");

describe("a spec as lines", () => {
  it("has null and what is empty on one line", () => {
    expect(linesOf({ header: null })).toEqual([
      "{",
      '  "name": "sound",',
      '  "mti": "ascii",',
      '  "bitmap": { "encoding": "hex" },',
      '  "wire": { "n": "ascii", "an": "ascii", "b": "binary", "z": "ascii", "length": "ascii" },',
      '  "header": null,',
      '  "elements": {}',
      "}",
      "",
    ]);
    expect(linesOf({ header: {}, flows: [] }).slice(5, 8)).toEqual([
      '  "header": {},',
      '  "elements": {},',
      '  "flows": []',
    ]);
  });

  it("has a list that is too long on lines of its own, each item as far in as it stands", () => {
    const numbers = Array.from({ length: 20 }, (_, i) => i + 2);
    const elements = Object.fromEntries(numbers.map((number) => [number, { format: "n2", name: "Digits" }]));
    const messages = [{ mti: "0100", mandatory: numbers, forbidden: numbers }, { mti: "02" }];
    expect(linesOf({ elements, messages }).slice(-10)).toEqual([
      '  "messages": [',
      "    {",
      '      "mti": "0100",',
      '      "mandatory": [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21],',
      '      "forbidden": [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]',
      "    },",
      '    { "mti": "02" }',
      "  ]",
      "}",
      "",
    ]);
  });

  it("has a text on one line, however long", () => {
    const title = "A title that is longer than any line. ".repeat(4);
    expect(linesOf({ title })).toContain(`  "title": ${JSON.stringify(title)},`);
  });

  it.each<readonly [length: number, lines: readonly string[]]>([
    [75, ['    "39": { "format": "an2", "name": "NAME" }']],
    [76, ['    "39": {', '      "format": "an2",', '      "name": "NAME"', "    }"]],
  ])("has what fits in 110 columns on one line: a row with a name of %d characters", (length, lines) => {
    const name = "x".repeat(length);
    const whole = linesOf({ elements: { 39: { format: "an2", name } } });
    expect(whole.slice(whole.indexOf('  "elements": {') + 1, -3).map((line) => line.replace(name, "NAME"))).toEqual(
      lines,
    );
  });
});
