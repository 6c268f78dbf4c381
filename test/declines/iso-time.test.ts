import fc from "fast-check";
import { expect, it } from "vitest";
import { isoTime } from "../../src/declines/iso-time.ts";

const time = fc
  .date({ min: new Date("0000-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59.999Z"), noInvalidDate: true })
  .chain((date) => {
    const iso = date.toISOString();
    const local = `${iso.slice(0, 19)}+08:00`;
    return fc.constantFrom(iso, `${iso.slice(0, 19)}Z`, local, iso.slice(0, 10), iso.slice(0, 16));
  });

/** A time with one character changed. */
const almost = fc
  .tuple(time, fc.nat(30), fc.constantFrom(..."0123456789 -:.TZz+a"))
  .map(([text, at, other]) => text.slice(0, at) + other + text.slice(at + 1));

it("is what the platform says of it, right or wrong", () => {
  fc.assert(
    fc.property(fc.oneof(time, almost, fc.string()), (text) => {
      expect(isoTime(text)).toBe(Date.parse(text));
    }),
    { numRuns: 5000 },
  );
});

it.each([
  "2026-02-29T00:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-11-22T24:00:00Z",
  "2026-11-22T12:60:00Z",
  "2026-11-22t12:00:00Z",
  "",
])("%j is left to the platform", (text) => {
  expect(isoTime(text)).toBe(Date.parse(text));
});
