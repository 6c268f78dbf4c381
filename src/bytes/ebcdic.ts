import { allowed } from "./content.ts";

/** A code page: both ways between its bytes and those of ISO 8859-1, and the content classes of its bytes. */
export interface CodePage {
  readonly toLatin1: Uint8Array;
  readonly fromLatin1: Uint8Array;
  /** As the table of content classes for ASCII, by the bytes of this code page. */
  readonly allowed: Uint8Array;
}

/** IBM code page 37, byte by byte: its characters in ISO 8859-1 as hex digits. */
const page37 =
  "000102039c09867f978d8e0b0c0d0e0f101112139d8508871819928f1c1d1e1f" +
  "80818283840a171b88898a8b8c050607909116939495960498999a9b14159e1a" +
  "20a0e2e4e0e1e3e5e7f1a22e3c282b7c26e9eaebe8edeeefecdf21242a293bac" +
  "2d2fc2c4c0c1c3c5c7d1a62c255f3e3ff8c9cacbc8cdcecfcc603a2340273d22" +
  "d8616263646566676869abbbf0fdfeb1b06a6b6c6d6e6f707172aabae6b8c6a4" +
  "b57e737475767778797aa1bfd0dddeae5ea3a5b7a9a7b6bcbdbe5b5dafa8b4d7" +
  "7b414243444546474849adf4f6f2f3f57d4a4b4c4d4e4f505152b9fbfcf9faff" +
  "5cf7535455565758595ab2d4d6d2d3d530313233343536373839b3dbdcd9da9f";

/** Where the others differ from page 37: a byte and its character, one after the other. */
const changes = {
  cp037: [],
  cp500: [0x4a, 0x5b, 0x4f, 0x21, 0x5a, 0x5d, 0x5f, 0x5e, 0xb0, 0xa2, 0xba, 0xac, 0xbb, 0x7c],
  cp1047: [0x5f, 0x5e, 0xad, 0x5b, 0xb0, 0xac, 0xba, 0xdd, 0xbb, 0xa8, 0xbd, 0x5d],
} as const;

const pages = new Map<string, CodePage>();

/** A code page of EBCDIC, made on its first use. */
export function codePage(name: keyof typeof changes): CodePage {
  const known = pages.get(name);
  if (known !== undefined) return known;
  const toLatin1 = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) toLatin1[byte] = Number.parseInt(page37.slice(byte * 2, byte * 2 + 2), 16);
  const changed: readonly number[] = changes[name];
  for (let i = 0; i < changed.length; i += 2) toLatin1[changed[i]!] = changed[i + 1]!;
  const fromLatin1 = new Uint8Array(256);
  toLatin1.forEach((character, byte) => {
    fromLatin1[character] = byte;
  });
  const page = { toLatin1, fromLatin1, allowed: toLatin1.map((character) => allowed[character]!) };
  pages.set(name, page);
  return page;
}

/** The text with each character as the byte that the table has for it. */
export function recoded(text: string, table: Uint8Array): string {
  let characters = "";
  for (let i = 0; i < text.length; i++) characters += String.fromCharCode(table[text.charCodeAt(i)]!);
  return characters;
}

/** The bytes of EBCDIC text as those of ISO 8859-1, in memory of their own. */
export function translated(bytes: Uint8Array, start: number, stop: number, table: Uint8Array): Uint8Array {
  // A slice of a Buffer would be the input itself.
  const out = new Uint8Array(stop - start);
  for (let i = 0; i < out.length; i++) out[i] = table[bytes[start + i]!]!;
  return out;
}
