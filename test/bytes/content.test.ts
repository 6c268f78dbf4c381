import { describe, expect, it } from "vitest";
import { allowed, commonBits, contentBit, decimal } from "../../src/bytes/content.ts";

const charactersOf = (bit: number) =>
  Array.from(allowed.keys(), (byte) => ((allowed[byte]! & bit) === 0 ? "" : String.fromCharCode(byte))).join("");

describe("the characters of a content class", () => {
  const lower = "abcdefghijklmnopqrstuvwxyz";
  const upper = lower.toUpperCase();

  it.each([
    ["n", "0123456789"],
    ["a", ` ${upper}${lower}`],
    ["an", ` 0123456789${upper}${lower}`],
    ["z", "0123456789:;<=>?ABCDEF"],
    ["ns", " !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`{|}~"],
    ["ans", ` !"#$%&'()*+,-./0123456789:;<=>?@${upper}[\\]^_\`${lower}{|}~`],
    ["sign", "CD"],
  ] as const)("%s", (name, characters) => {
    expect(charactersOf(contentBit[name])).toBe(characters);
  });
});

describe("what all bytes of a range allow", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 17])("is found for %i bytes, wherever the wrong one is", (length) => {
    const digits = new Uint8Array(length + 2).fill(0x35);
    digits[0] = 0x41;
    digits[length + 1] = 0x41;
    expect(commonBits(allowed, digits, 1, length + 1, contentBit.n)).toBe(contentBit.n);
    for (let at = 1; at <= length; at++) {
      const wrong = Uint8Array.from(digits);
      wrong[at] = 0x3a;
      expect(commonBits(allowed, wrong, 1, length + 1, contentBit.n)).toBe(0);
    }
  });

  it("is everything for no bytes", () => {
    expect(commonBits(decimal, new Uint8Array(), 0, 0, 4)).toBe(4);
  });
});
