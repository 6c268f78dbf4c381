import { expect, it } from "vitest";
import { startsWith } from "../../src/bytes/starts-with.ts";

const bytes = Uint8Array.of(0x60, 0x00, 0x03);

it.each([
  ["nothing", [], 3, true],
  ["nothing, in nothing", [], 0, true],
  ["the first byte", [0x60], 3, true],
  ["all bytes", [0x60, 0x00, 0x03], 3, true],
  ["a byte more", [0x60, 0x00, 0x03, 0x00], 3, false],
  ["another first byte", [0x61, 0x00, 0x03], 3, false],
  ["another last byte", [0x60, 0x00, 0x04], 3, false],
  ["bytes behind the end", [0x60, 0x00, 0x03], 2, false],
  ["bytes up to the end", [0x60, 0x00], 2, true],
])("%s", (_what, start, end, expected) => {
  expect(startsWith(bytes, end, Uint8Array.from(start))).toBe(expected);
});
