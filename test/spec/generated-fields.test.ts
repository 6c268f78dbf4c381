import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fieldsInterface } from "../../scripts/generate-fields.ts";
import { iso1987Ascii, unionpayPos } from "../../src/specs/index.ts";

it.each([
  [iso1987Ascii, "Iso1987Fields", "iso8583-1987-ascii.fields.ts"],
  [unionpayPos, "UnionpayPosFields", "unionpay-pos.fields.ts"],
])("the interface of $name is what its generator writes today", (spec, name, file) => {
  const written = readFileSync(new URL(`../../src/specs/${file}`, import.meta.url), "utf8");
  const spaced = (text: string) => text.replace(/\s+/g, " ").trim();
  expect(spaced(written)).toBe(spaced(fieldsInterface(spec, name)));
});
