import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";

describe("hex digits", () => {
  it.each([
    ["02 10", [0x02, 0x10]],
    ["9f26", [0x9f, 0x26]],
    ["\t9F\n 2 6\r\n", [0x9f, 0x26]],
    ["", []],
  ])("of %j are bytes", (digits, bytes) => {
    expect([...fromHex(digits)]).toEqual(bytes);
  });

  it.each(["0G", "0x02", "02-10", "\u0131\u0131", "０２"])("are not %j", (digits) => {
    expect(() => fromHex(digits)).toThrow(RangeError);
  });

  it("come in pairs", () => {
    expect(() => fromHex("021")).toThrow("An odd number of hex digits: 3");
    expect(() => fromHex("02x")).toThrow("Not a hex digit at position 2");
  });

  it("are written in upper case", () => {
    expect(toHex(Uint8Array.of(0x9f, 0x26, 0xab, 0))).toBe("9F26AB00");
    expect(toHex(Buffer.from([0xff]))).toBe("FF");
  });
});
