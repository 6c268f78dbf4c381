import { expect, it } from "vitest";
import { decodeIso8583, encodeIso8583, fromIso8583Json, toIso8583Json } from "../../../src/adapters/iso_8583/index.ts";
import { defaultFormats, isListed, packed, unpacked } from "./theirs.ts";

const rounds = 20_000;

/** Deviations from the standard, container and MACs have tests of their own; so have 40 and the like with other classes. */
const left = [36, 37, 38, 40, 49, 50, 51, 53, 58, 59, 64, 65, 96, 118, 119, 120, 121, 122];
const numbers = Array.from({ length: 125 }, (_, i) => i + 2).filter((number) => !left.includes(number));
const mtis = Array.from({ length: 10_000 }, (_, i) => String(i).padStart(4, "0")).filter((mti) => isListed(mti));

const digits = "0123456789";
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const special = "-!$%^&*()_+|~=`{}[]:\";'<>?,./ ";
const alphabets: Readonly<Record<string, string>> = {
  n: digits,
  an: digits + letters,
  ans: digits + letters + special,
  ns: digits + special,
  z: `${digits}=D`,
  b: "0123456789abcdefABCDEF",
};

/** A small generator with a seed: the same messages in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const below = seeded(8583);

function textOf(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[below(alphabet.length)]).join("");
}

function valueOfField(number: number): string {
  const { ContentType, LenType, MaxLen } = defaultFormats[String(number)]!;
  // Long values now and then, short ones mostly.
  const most = below(50) === 0 ? MaxLen : Math.min(MaxLen, 40);
  const length = LenType === "fixed" ? MaxLen : 1 + below(most);
  if (ContentType === "x+n") return textOf("CD", 1) + textOf(digits, length - 1);
  return textOf(alphabets[ContentType]!, length);
}

it("reads and writes what iso_8583 does, byte for byte and key for key", () => {
  const seen = new Set<number>();
  let bytesCompared = 0;
  for (let round = 0; round < rounds; round++) {
    const json: Record<string, string> = { "0": mtis[below(mtis.length)]! };
    for (let count = 1 + below(20); count > 0; count--) {
      const number = numbers[below(numbers.length)]!;
      seen.add(number);
      json[number] = valueOfField(number);
    }
    const theirs = packed(json);
    const ours = encodeIso8583(json);
    if (!(theirs instanceof Buffer) || !theirs.equals(ours)) {
      // Said only here: twenty thousand matchers take longer than the codecs.
      expect({ json, bytes: ours }).toEqual({ json, bytes: theirs });
    }
    bytesCompared += ours.length;
    const read = JSON.stringify(decodeIso8583(ours));
    if (read !== JSON.stringify(unpacked(ours))) expect(decodeIso8583(ours)).toEqual(unpacked(ours));
    const through = toIso8583Json(fromIso8583Json(json));
    if (read !== JSON.stringify(through)) expect(through).toEqual(decodeIso8583(ours));
  }
  expect(seen.size).toBe(numbers.length);
  console.log(
    `iso_8583: ${rounds} messages, ${seen.size} fields, ${mtis.length} types, ${bytesCompared} bytes alike in both directions`,
  );
});
