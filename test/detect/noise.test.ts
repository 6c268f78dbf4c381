import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromHex } from "../../src/bytes/hex.ts";
import { detectSpec } from "../../src/detect/detect-spec.ts";
import { likelyScore } from "../../src/detect/detection.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const best = (bytes: Uint8Array): number => detectSpec(bytes)[0]?.score ?? 0;

describe("what is no message", () => {
  it.each<readonly [string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["one byte", fromHex("02")],
    ["a keep-alive", fromHex("0000")],
    ["a length alone", fromHex("0073")],
    ["zeros", new Uint8Array(300)],
    ["ones", new Uint8Array(300).fill(0xff)],
    ["digits of zero", text("0".repeat(300))],
    ["digits of one", text("1".repeat(300))],
    ["digits in order", text("0123456789".repeat(30))],
    ["spaces of EBCDIC", new Uint8Array(300).fill(0x40)],
    ["digits of zero in EBCDIC", new Uint8Array(300).fill(0xf0)],
    ["all bytes in order", Uint8Array.from({ length: 256 }, (_, i) => i)],
    ["English", text("The quick brown fox jumps over the lazy dog. 0200 is a number, 0210 another.")],
    ["English behind a message type", text("0200 is the type of a financial request, and 0210 that of its response.")],
    ["Chinese", text("余额不足，请查询后再试")],
    ["JSON", text('{"mti":"0200","fields":{"2":"4242424242424242","4":"000000000100"}}')],
    ["XML", text('<isomsg direction="incoming"><field id="0" value="0800"/></isomsg>')],
    ["HTTP", text("POST /pay HTTP/1.1\r\nHost: example.com\r\nContent-Length: 300\r\n\r\n")],
    ["a number of the year", text("2026-01-31T23:59:59.000Z INFO request took 120 ms\n")],
    [
      "a TLS client hello",
      fromHex(`160301020001000 1FC0303${"5A".repeat(32)}20${"00".repeat(32)}003E130213031301C02C`),
    ],
    ["a TLS alert", fromHex("15030300020228")],
    ["an SSH banner", text("SSH-2.0-OpenSSH_9.6\r\n")],
    ["a PNG", fromHex("89504E470D0A1A0A0000000D49484452000001000000010008060000005C72A866")],
    ["a ZIP", fromHex("504B03041400000008000000210000000000000000000000000000000000")],
    ["a PDF", text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n")],
    ["an IPv4 packet", fromHex("4500003C1C4640004006B1E6C0A80001C0A800020050C2E800000000")],
    ["a TPDU alone", fromHex("6000030000")],
    ["TLV of a chip", fromHex("9F2608D9048B76B4E48A559F2701809F101307010103A0B002010A010000000000")],
    ["a message type and an empty bitmap", fromHex("02000000000000000000")],
    ["a header of the interchange centre alone", fromHex(`2E02${"30".repeat(44)}`)],
  ])("%s", (_, bytes) => {
    expect(best(bytes)).toBeLessThan(likelyScore);
  });

  it("any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(best(bytes)).toBeLessThan(likelyScore);
      }),
      { numRuns: 500 },
    );
  });

  it("any text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "binary" }), (value) => {
        expect(best(text(value))).toBeLessThan(likelyScore);
      }),
      { numRuns: 500 },
    );
  });

  it("any bytes behind a message type", () => {
    const types = [text("0200"), fromHex("0200"), fromHex("F0F2F0F0"), fromHex("6000030000603100311303" + "0210")];
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.uint8Array({ maxLength: 300 }), (mti, bytes) => {
        expect(best(Uint8Array.from([...mti, ...bytes]))).toBeLessThan(likelyScore);
      }),
      { numRuns: 500 },
    );
  });
});
