import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { safeDecode } from "../../src/codec/safe-decode.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { ascii, decodeError, encodeError, faultOf } from "./fault.ts";

const message = "60000300006031003113030210000000000200000035" + "31";
const header = {
  tpdu: "6000030000",
  applicationType: "60",
  softwareVersion: "31",
  terminalStatus: "0",
  processingRequirement: "0",
  softwareSubVersion: "311303",
};

describe("the header of UnionPay POS", () => {
  it("is read part by part and written back", () => {
    const read = decode(unionpayPos, fromHex(message));
    expect(read.header).toEqual(header);
    expect(Object.isFrozen(read.header)).toBe(true);
    expect(toHex(encode(unionpayPos, read))).toBe(message);
  });

  it("is the same whatever was read before it", () => {
    const frames = Array.from({ length: 200 }, (_, i) => `60${String(i).padStart(8, "0")}${message.slice(10)}`);
    for (const frame of [...frames, ...frames]) {
      expect(decode(unionpayPos, fromHex(frame)).header?.tpdu).toBe(frame.slice(0, 10));
    }
  });

  it("is missed where the message starts at once", () => {
    const { code, path, offset, expected, hint } = decodeError(unionpayPos, fromHex(message.slice(22)));
    expect([code, path, offset]).toEqual(["invalid_header", "header", 0]);
    expect(expected).toBe("a header that starts with 60");
    expect(hint).toContain("header: null");
  });

  it("is found behind the length of the frame, and the hint says how to leave that out", () => {
    const { code, offset, hint } = decodeError(unionpayPos, fromHex(`0017${message}`));
    expect([code, offset]).toEqual(["invalid_header", 0]);
    expect(hint).toContain("bytes.subarray(2)");
  });

  it("is cut off", () => {
    expect(faultOf(unionpayPos, fromHex(message.slice(0, 20)))).toEqual(["truncated", "header", 0]);
    expect(faultOf(unionpayPos, new Uint8Array())).toEqual(["truncated", "header", 0]);
    expect(faultOf(unionpayPos, fromHex(message.slice(0, 22)))).toEqual(["truncated", "mti", 11]);
  });

  it.each<readonly [name: string, header: unknown, code: string, path: string]>([
    ["none", undefined, "missing_header", "header"],
    ["a part too short", { ...header, tpdu: "60" }, "invalid_header", "header.tpdu"],
    ["a part missing", { ...header, terminalStatus: undefined }, "invalid_header", "header.terminalStatus"],
    ["a part that is a number", { ...header, softwareVersion: 31 }, "invalid_header", "header.softwareVersion"],
    ["a letter that is no hex digit", { ...header, softwareVersion: "3X" }, "invalid_header", "header.softwareVersion"],
    [
      "a character that is a digit if cut",
      { ...header, softwareVersion: "3\u0131" },
      "invalid_header",
      "header.softwareVersion",
    ],
  ])("is refused by encode: %s", (_, given, code, path) => {
    const error = encodeError(unionpayPos, { mti: "0210", header: given, fields: { 39: "51" } });
    expect([error.code, error.path]).toEqual([code, path]);
  });

  it("may be left out by a derived dialect", () => {
    const bare = extendSpec(unionpayPos, { header: null });
    const bytes = encode(bare, { mti: "0210", fields: { 39: "51" } });
    expect(toHex(bytes)).toBe(message.slice(22));
    expect(decode(bare, bytes)).not.toHaveProperty("header");
  });

  it("may be added to a dialect without packed digits", () => {
    const withTpdu = extendSpec(iso1987Ascii, { header: { tpdu: { format: "z10", name: "TPDU", starts: "60" } } });
    const bytes = Uint8Array.of(0x60, 0, 3, 0xab, 0, ...ascii("0210000000000200000051"));
    const read = decode(withTpdu, bytes);
    expect(read.header).toEqual({ tpdu: "600003AB00" });
    expect(toHex(encode(withTpdu, read))).toBe(toHex(bytes));
  });
});

describe("what safeDecode forgives", () => {
  const warningsOf = (hex: string, granted?: Parameters<typeof safeDecode>[2]) => {
    const result = safeDecode(unionpayPos, fromHex(hex), granted);
    return [result.ok, result.warnings.map(({ leniency, path, offset }) => [leniency, path, offset])];
  };

  it.each<readonly [name: string, hex: string, ok: boolean, warnings: readonly unknown[]]>([
    ["nothing where nothing is wrong", message, true, []],
    ["the right length of the frame", `0017${message}`, true, [["length_prefix", "", 0]]],
    ["a wrong length of the frame", `FFFF${message}`, true, [["length_prefix", "", 0]]],
    ["a missing header", message.slice(22), true, [["missing_header", "header", 0]]],
    [
      "a missing header behind a length",
      `000C${message.slice(22)}`,
      true,
      [
        ["length_prefix", "", 0],
        ["missing_header", "header", 2],
      ],
    ],
    [
      "a filler, though the message ends early",
      "60000300006031003113030210 0000060000000000 051F 51",
      false,
      [["filler", "22", 22]],
    ],
    ["no trailing bytes", `${message}00`, false, []],
    ["no other message type", `6000030000603100311303 A210`, false, []],
  ])("%s", (_, hex, ok, warnings) => {
    expect(warningsOf(hex)).toEqual([ok, warnings]);
  });

  it("is nothing that it was not told to", () => {
    expect(warningsOf(`0017${message}`, [])).toEqual([false, []]);
    expect(warningsOf(message.slice(22), ["length_prefix"])).toEqual([false, []]);
    expect(warningsOf(`0017${message}`, ["missing_header"])).toEqual([false, []]);
    expect(warningsOf("60000300006031003113030210 0000040000000000 051F", [])).toEqual([false, []]);
    expect(warningsOf("60000300006031003113030210 0000040000000000 051F", ["filler"])).toEqual([
      true,
      [["filler", "22", 22]],
    ]);
  });

  it("keeps what a strict reader had read, and the value with the wrong filler", () => {
    const result = safeDecode(unionpayPos, fromHex("60000300006031003113030210 0000060000000000 051F 00"));
    if (result.ok) throw new Error("decoded");
    expect({ ...result.partial.fields }).toEqual({ 22: "051" });
    expect([result.error.code, result.error.path, result.error.offset]).toEqual(["truncated", "23", 23]);
  });

  it("leaves a message of one bitmap alone", () => {
    expect(safeDecode(iso1987Ascii, ascii("0210000000000200000051"))).toMatchObject({ ok: true, warnings: [] });
  });

  it("finds no second bitmap where a second reading fails as well", () => {
    const result = safeDecode(iso1987Ascii, ascii("02102000000000000000000000x"));
    if (result.ok) throw new Error("decoded");
    expect([result.error.code, result.error.offset, result.warnings]).toEqual(["trailing_bytes", 26, []]);
  });
});
