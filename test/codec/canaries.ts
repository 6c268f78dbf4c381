import { codePage, translated } from "../../src/bytes/ebcdic.ts";
import { fromHex, toHex } from "../../src/bytes/hex.ts";

/** Values that no output may show, by what they are; the card number's first six and last four digits may be seen. */
export const canaries = {
  pan: "6225887654321098",
  panMiddle: "765432",
  expiry: "4711",
  discretionary: "999888777",
  track3: "555444333",
  name: "ZHANGSANQIANG",
  pinBlock: "C0FFEE1234ABCDE7",
  account1: "77001122334455",
  account2: "88119922883377",
  balance: "9876543",
  key: "DEADBEEFCAFEBABE",
  privateText: "SECRETPRIVATE",
} as const;

/**
 * The forms of a canary that are found in an output: as it is, as hex digits of its characters in ASCII and EBCDIC, as
 * numbers of its bytes, as base64 of its characters or packed digits, wherever they start.
 */
function formsOf(canary: string): readonly string[] {
  const characters = new TextEncoder().encode(canary);
  const ebcdic = translated(characters, 0, characters.length, codePage("cp037").fromLatin1);
  const pieces: Uint8Array[] = [characters, ebcdic];
  if (/^[0-9A-F]+$/.test(canary)) {
    pieces.push(fromHex(canary.slice(0, canary.length & ~1)), fromHex(canary.slice(1, 1 + ((canary.length - 1) & ~1))));
  }
  const numbers = pieces.filter((bytes) => bytes.length > 3).map((bytes) => bytes.join(""));
  return [canary, toHex(characters), toHex(ebcdic), ...numbers, ...pieces.flatMap(base64Forms)].map(stripped);
}

/** Base64 at each of the three places where bytes can start in it, without what the neighbours share. */
function base64Forms(bytes: Uint8Array): readonly string[] {
  return [0, 1, 2].flatMap((skip) => {
    const whole = bytes.subarray((3 - skip) % 3);
    const text = btoa(String.fromCharCode(...whole.subarray(0, whole.length - (whole.length % 3))));
    return text.length >= 6 ? [text] : [];
  });
}

/** An output without anything but letters and digits, so that no spacing hides a value. */
function stripped(output: string): string {
  return output.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();
}

const allForms = Object.entries(canaries).map(([name, canary]) => [name, formsOf(canary)] as const);

/** The canaries that an output shows. */
export function shownIn(output: string): readonly string[] {
  const haystack = stripped(output);
  return allForms.filter(([, forms]) => forms.some((form) => haystack.includes(form))).map(([name]) => name);
}
