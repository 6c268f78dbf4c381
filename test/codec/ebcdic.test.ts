import { describe, expect, it } from "vitest";
import { codePage, translated } from "../../src/bytes/ebcdic.ts";
import { fromHex, toHex } from "../../src/bytes/hex.ts";

/** All 256 bytes as others convert them to ISO 8859-1: pages 37 and 500 by Python, page 1047 by iconv. */
const tables = {
  cp037:
    "000102039C09867F978D8E0B0C0D0E0F101112139D8508871819928F1C1D1E1F" +
    "80818283840A171B88898A8B8C050607909116939495960498999A9B14159E1A" +
    "20A0E2E4E0E1E3E5E7F1A22E3C282B7C26E9EAEBE8EDEEEFECDF21242A293BAC" +
    "2D2FC2C4C0C1C3C5C7D1A62C255F3E3FF8C9CACBC8CDCECFCC603A2340273D22" +
    "D8616263646566676869ABBBF0FDFEB1B06A6B6C6D6E6F707172AABAE6B8C6A4" +
    "B57E737475767778797AA1BFD0DDDEAE5EA3A5B7A9A7B6BCBDBE5B5DAFA8B4D7" +
    "7B414243444546474849ADF4F6F2F3F57D4A4B4C4D4E4F505152B9FBFCF9FAFF" +
    "5CF7535455565758595AB2D4D6D2D3D530313233343536373839B3DBDCD9DA9F",
  cp500:
    "000102039C09867F978D8E0B0C0D0E0F101112139D8508871819928F1C1D1E1F" +
    "80818283840A171B88898A8B8C050607909116939495960498999A9B14159E1A" +
    "20A0E2E4E0E1E3E5E7F15B2E3C282B2126E9EAEBE8EDEEEFECDF5D242A293B5E" +
    "2D2FC2C4C0C1C3C5C7D1A62C255F3E3FF8C9CACBC8CDCECFCC603A2340273D22" +
    "D8616263646566676869ABBBF0FDFEB1B06A6B6C6D6E6F707172AABAE6B8C6A4" +
    "B57E737475767778797AA1BFD0DDDEAEA2A3A5B7A9A7B6BCBDBEAC7CAFA8B4D7" +
    "7B414243444546474849ADF4F6F2F3F57D4A4B4C4D4E4F505152B9FBFCF9FAFF" +
    "5CF7535455565758595AB2D4D6D2D3D530313233343536373839B3DBDCD9DA9F",
  cp1047:
    "000102039C09867F978D8E0B0C0D0E0F101112139D8508871819928F1C1D1E1F" +
    "80818283840A171B88898A8B8C050607909116939495960498999A9B14159E1A" +
    "20A0E2E4E0E1E3E5E7F1A22E3C282B7C26E9EAEBE8EDEEEFECDF21242A293B5E" +
    "2D2FC2C4C0C1C3C5C7D1A62C255F3E3FF8C9CACBC8CDCECFCC603A2340273D22" +
    "D8616263646566676869ABBBF0FDFEB1B06A6B6C6D6E6F707172AABAE6B8C6A4" +
    "B57E737475767778797AA1BFD05BDEAEACA3A5B7A9A7B6BCBDBEDDA8AF5DB4D7" +
    "7B414243444546474849ADF4F6F2F3F57D4A4B4C4D4E4F505152B9FBFCF9FAFF" +
    "5CF7535455565758595AB2D4D6D2D3D530313233343536373839B3DBDCD9DA9F",
} as const;

describe.each(["cp037", "cp500", "cp1047"] as const)("code page %s", (name) => {
  const { toLatin1, fromLatin1, allowed } = codePage(name);

  it("is that of others, byte by byte, both ways", () => {
    expect(toHex(toLatin1)).toBe(tables[name]);
    expect(Array.from(toLatin1, (character) => fromLatin1[character])).toEqual(
      Array.from({ length: 256 }, (_, i) => i),
    );
  });

  it("has the classes of its characters", () => {
    expect(Array.from({ length: 10 }, (_, i) => allowed[0xf0 + i]! & 1)).toEqual(new Array(10).fill(1));
    expect(allowed[0x31]).toBe(0);
    expect(allowed[0x40]! & 8).toBe(8);
  });

  it("leaves the input as it was, a Buffer, too", () => {
    const bytes = Buffer.from([0xf0, 0xf1, 0xf2]);
    expect([...translated(bytes, 1, 3, toLatin1)]).toEqual([0x31, 0x32]);
    expect([...bytes]).toEqual([0xf0, 0xf1, 0xf2]);
  });
});

it("the pages differ in brackets, exclamation mark, caret and bar", () => {
  const bytesOf = (name: "cp037" | "cp500" | "cp1047") =>
    toHex(Uint8Array.from("[]!^|", (character) => codePage(name).fromLatin1[character.charCodeAt(0)]!));
  expect(bytesOf("cp037")).toBe("BABB5AB04F");
  expect(bytesOf("cp500")).toBe("4A5A4F5FBB");
  expect(bytesOf("cp1047")).toBe("ADBD5A5F4F");
  expect(fromHex("BABB5AB04F").map((byte) => codePage("cp037").toLatin1[byte]!)).toEqual(
    new TextEncoder().encode("[]!^|"),
  );
});
