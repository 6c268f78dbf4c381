import fc from "fast-check";
import { expect, it } from "vitest";
import { describe } from "../../src/message/describe.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";

const key = fc.oneof(
  fc.integer({ min: 0, max: 200 }).map(String),
  fc.constantFrom("constructor", "toString", "valueOf", "tag", "value", "1", "2", "54", "55", "60", "63"),
);
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^[CD]?\d{1,20}$/),
    fc.uint8Array({ maxLength: 20 }),
    fc.constantFrom(null, undefined, 0, true, "156", "51"),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 5 }),
  ),
})).value;

it("draws any fields as a table without control characters, and every line of it starts with a path", () => {
  fc.assert(
    fc.property(
      fc.option(fc.string(), { nil: "0210" }),
      fc.dictionary(key, value, { maxKeys: 12 }),
      fc.constantFrom(iso1987Ascii, unionpayPos),
      fc.constantFrom("en" as const, "zh-CN" as const),
      fc.boolean(),
      (mti, fields, spec, locale, reveal) => {
        const lines = describe({ mti, fields }, { spec, locale, reveal }).split("\n");
        expect(lines.length).toBeGreaterThanOrEqual(3);
        for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      },
    ),
  );
});
