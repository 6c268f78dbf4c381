import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeGbk, encodeGbk } from "../../src/bytes/gbk.ts";
import { fromHex, toHex } from "../../src/bytes/hex.ts";

const decodeHex = (hex: string) => {
  const bytes = fromHex(hex);
  return decodeGbk(bytes, 0, bytes.length);
};
const hexOf = (text: string) => {
  const bytes = encodeGbk(text);
  return bytes && toHex(bytes);
};

describe("GBK", () => {
  it.each([
    ["余额不足", "D3E0B6EEB2BBD7E3"],
    ["00+成功", "30302BB3C9B9A6"],
    ["密码错误", "C3DCC2EBB4EDCEF3"],
    ["", ""],
    ["\u3000", "A1A1"],
    ["，。￥", "A3ACA1A3A3A4"],
    ["丂", "8140"],
  ])("writes %j as %s and reads it back", (text, hex) => {
    expect(hexOf(text)).toBe(hex);
    expect(decodeHex(hex)).toBe(text);
  });

  it("agrees with the platform on every pair that it reads, and writes each back to the same bytes", () => {
    const platform = new TextDecoder("gbk", { fatal: true });
    let read = 0;
    for (let lead = 0x80; lead <= 0xff; lead++) {
      for (let trail = 0; trail <= 0xff; trail++) {
        const pair = Uint8Array.of(lead, trail);
        const text = decodeGbk(pair, 0, 2);
        if (text === undefined) continue;
        read++;
        if (text !== platform.decode(pair)) throw new Error(`${toHex(pair)}: ${text}`);
        if (hexOf(text) !== toHex(pair)) throw new Error(`${toHex(pair)} is written as ${hexOf(text)}`);
      }
    }
    // 21,003 characters of GBK, and what newer tables of the platforms add to them.
    expect(read).toBeGreaterThanOrEqual(21_003);
    expect(read).toBeLessThan(126 * 190 + 1);
  });

  it("writes every character that the platform knows of two bytes", () => {
    const platform = new TextDecoder("gbk");
    const characters = new Set<string>();
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const text = platform.decode(Uint8Array.of(lead, trail));
        if (text.length === 1 && text !== "\ufffd") characters.add(text);
      }
    }
    for (const character of characters) {
      const bytes = encodeGbk(character);
      if (bytes?.length !== 2 || platform.decode(bytes) !== character) throw new Error(character);
    }
    expect(characters.size).toBeGreaterThanOrEqual(21_003);
  });

  it.each([
    ["80", "a byte that is no lead"],
    ["8041", "a byte that is no lead, and another"],
    ["FF", "the last byte"],
    ["FFFF", "the last byte, twice"],
    ["D3", "a lead alone"],
    ["D3E0B6", "a lead alone behind a character"],
    ["D320", "a lead and a space"],
    ["D37F", "a lead and a control character"],
    ["81308130", "four bytes of GB 18030"],
  ])("reads no text from %s: %s", (hex) => {
    expect(decodeHex(hex)).toBeUndefined();
  });

  it.each(["ไทย", "😀", "\u0131", "é1\u00ff", "\ud83d", "\u0080"])("writes no bytes for %j", (text) => {
    expect(encodeGbk(text)).toBeUndefined();
  });

  it("reads A3A0 only as what is written as A3A0: some platforms take it for a second A1A1", () => {
    const text = decodeHex("A3A0");
    expect(text).not.toBe("\u3000");
    if (text !== undefined) expect(hexOf(text)).toBe("A3A0");
  });

  it("reads a range only", () => {
    expect(decodeGbk(fromHex("FFD3E0FF"), 1, 3)).toBe("余");
  });

  it("is the inverse of itself for any bytes that are text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
        const text = decodeGbk(bytes, 0, bytes.length);
        if (text !== undefined) expect(hexOf(text)).toBe(toHex(bytes));
      }),
      { seed: 39, numRuns: 2000 },
    );
  });
});
