import { describe, expect, it } from "vitest";
import { toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { bytesOf, encodeError, faultOf } from "./fault.ts";

const bare = extendSpec(unionpayPos, { header: null });

const small = defineSpec({
  name: "composites",
  mti: "ascii",
  bitmap: { encoding: "binary", size: 64 },
  wire: { n: "bcd", an: "ascii", b: "binary", z: "bcd", length: "ascii", justify: "left" },
  elements: {
    2: {
      format: "ans..20",
      name: "Text",
      parts: {
        1: { format: "ans2", name: "One" },
        2: { format: "ans..9", name: "Two" },
        3: { format: "b16", name: "Three" },
      },
    },
    3: {
      format: "n..20",
      name: "Digits",
      parts: { 1: { format: "n2", name: "One" }, 2: { format: "n3", name: "Two" } },
    },
    4: {
      format: "n7",
      name: "Digits on the right",
      justify: "right",
      parts: {
        1: {
          format: "n3",
          name: "Pair",
          parts: { 1: { format: "n1", name: "One" }, 2: { format: "n2", name: "Two" } },
        },
        2: { format: "n4", name: "Rest" },
      },
    },
    5: {
      format: "ans10",
      name: "Fixed",
      parts: { 1: { format: "ans4", name: "One" }, 2: { format: "ans6", name: "Two" } },
    },
    6: { format: "x+n7", name: "Signed, packed" },
    7: { format: "x+n8", name: "Signed, packed, filled", fill: "F" },
    8: { format: "x+n7", name: "Signed, packed, filled with F", fill: "F", justify: "right" },
  },
});

describe("positional parts", () => {
  it.each([
    [
      "text, a length of its own and bytes",
      "0200<4000000000000000>08AB02CD<0102>",
      { 2: { 1: "AB", 2: "CD", 3: Uint8Array.of(1, 2) } },
    ],
    ["only the first", "0200<4000000000000000>02AB", { 2: { 1: "AB" } }],
    ["none", "0200<4000000000000000>00", { 2: {} }],
    ["packed digits that share a byte", "0200<2000000000000000>05<12 3450>", { 3: { 1: "12", 2: "345" } }],
    ["parts of parts behind a filler", "0200<1000000000000000 01234567>", { 4: { 1: { 1: "1", 2: "23" }, 2: "4567" } }],
    ["a fixed number of characters", "0200<0800000000000000>ABCDEFGHIJ", { 5: { 1: "ABCD", 2: "EFGHIJ" } }],
    ["a sign and an even number of digits", "0200<0200000000000000>C<12345678>", { 7: "C12345678" }],
    ["a sign and an odd number of digits", "0200<0400000000000000>D<12345670>", { 6: "D1234567" }],
    ["a sign and a filler F", "0200<0100000000000000>D<F1234567>", { 8: "D1234567" }],
  ])("hold %s, both ways", (_, pieces, fields) => {
    const message = decode(small, bytesOf(pieces));
    expect({ ...message.fields }).toEqual(fields);
    expect(toHex(encode(small, message))).toBe(toHex(bytesOf(pieces)));
  });

  it.each([
    ["bytes behind the last part", "0200<4000000000000000>09AB02CD<010203>", ["trailing_bytes", "2", 22]],
    ["a part that does not fit", "0200<4000000000000000>01A", ["truncated", "2.1", 14]],
    ["a length that reaches out of its parent", "0200<4000000000000000>06AB09CDEFGHIJK", ["truncated", "2.2", 18]],
    ["a wrong length within", "0200<4000000000000000>06ABx2CD", ["invalid_length", "2.2", 16]],
    ["digits behind the last part", "0200<2000000000000000>06<123456>", ["trailing_bytes", "3", 16]],
    ["too few digits", "0200<2000000000000000>04<1234>", ["truncated", "3.2", 15]],
    ["a nibble that is no digit", "0200<1000000000000000 0123A567>", ["invalid_content", "4", 14]],
  ])("are an error with %s", (_, pieces, fault) => {
    expect(faultOf(small, bytesOf(pieces))).toEqual(fault);
  });
});

describe("sets of parts in element 54", () => {
  const set = (amount: string) => ({ 1: "10", 2: "02", 3: "156", 4: "C", 5: amount });

  it("repeat to the end", () => {
    const bytes = bytesOf("02000000000000000400" + "040" + "1002156C000000001234" + "1002156C000000005678");
    expect(decode(iso1987Ascii, bytes).fields[54]).toEqual([set("000000001234"), set("000000005678")]);
    expect(toHex(encode(iso1987Ascii, decode(iso1987Ascii, bytes)))).toBe(toHex(bytes));
  });

  it.each([
    ["19 characters", "0191002156C00000000123", ["truncated", "54[0].5", 31]],
    ["21 characters", "0211002156C0000000012341", ["truncated", "54[1].1", 43]],
    ["121 characters", `121${"1".repeat(121)}`, ["length_over_maximum", "54", 20]],
  ])("are an error of %s", (_, value, fault) => {
    expect(faultOf(iso1987Ascii, bytesOf(`02000000000000000400${value}`))).toEqual(fault);
  });

  it("are whole when they are written: the next would be read out of place", () => {
    const { code, path } = encodeError(iso1987Ascii, { mti: "0200", fields: { 54: [{ 1: "10", 2: "02" }] } });
    expect([code, path]).toEqual(["invalid_value", "54.3"]);
  });

  it("are at most as many as the element holds", () => {
    const sets = Array.from({ length: 7 }, () => set("000000000001"));
    const { code, path } = encodeError(iso1987Ascii, { mti: "0200", fields: { 54: sets } });
    expect([code, path]).toEqual(["value_too_long", "54"]);
  });
});

describe("Chinese text in element 63", () => {
  it("may end within its place", () => {
    const { fields } = decode(bare, bytesOf("<0210 0000000000000002 0011 435550 D3E0B6EEB2BBD7E3>"));
    expect({ ...fields }).toEqual({ 63: { 1: "CUP", 2: { 1: "余额不足" } } });
  });

  it("is padded where another text follows", () => {
    const fields = { 63: { 1: "CUP", 2: { 1: "余额不足", 2: "请联系发卡行" } } };
    const bytes = encode(bare, { mti: "0210", fields });
    expect(toHex(bytes.subarray(10))).toBe(
      "0035" + "435550" + "D3E0B6EEB2BBD7E3202020202020202020202020" + "C7EBC1AACFB5B7A2BFA8D0D0",
    );
    expect(decode(bare, bytes).fields[63]?.[2]?.[1]).toBe("余额不足            ");
  });

  it("stays bytes where it is none, as a PIN block beside a label is", () => {
    const bytes = bytesOf("<0210 0000000000000002 0021 534D30 3136 CDC489E91786D0BE01F543D813611BCD>");
    const { fields } = decode(bare, bytes);
    expect(fields[63]?.[1]).toBe("SM0");
    expect(fields[63]?.[2]?.[1]).toEqual(bytes.slice(15));
    expect(toHex(encode(bare, { mti: "0210", fields }))).toBe(toHex(bytes));
  });
});

describe("parts that cannot be written", () => {
  it.each<readonly [name: string, fields: object, code: string, path: string]>([
    ["with a gap", { 60: { 1: "22", 3: "000" } }, "invalid_value", "60.3"],
    ["from the second on", { 60: { 2: "000001" } }, "invalid_value", "60.2"],
    ["with a part that is not there", { 60: { 1: "22", 8: "1" } }, "undefined_element", "60.8"],
    ["with an inherited name", { 60: { constructor: "1" } }, "undefined_element", "60.?"],
    ["with a part too long", { 60: { 1: "222" } }, "value_too_long", "60.1"],
    ["with a number", { 60: { 1: 22 } }, "invalid_value", "60.1"],
    ["with a letter", { 60: { 1: "2A" } }, "invalid_content", "60"],
    ["that are a list", { 60: ["22"] }, "invalid_value", "60"],
    ["that are null", { 60: null }, "invalid_value", "60"],
    ["that are a number", { 63: 5 }, "invalid_value", "63"],
    ["with another script", { 63: { 1: "CUP", 2: { 1: "ไทย" } } }, "invalid_content", "63.2.1"],
    [
      "with a text too long in bytes",
      { 63: { 1: "CUP", 2: { 1: "余额不足余额不足余额不" } } },
      "value_too_long",
      "63.2.1",
    ],
    ["with an object for a text", { 63: { 1: {} } }, "invalid_value", "63.1"],
    ["that are no list of sets", { 54: { 1: "10" } }, "invalid_value", "54"],
  ])("are refused: %s", (_, fields, code, path) => {
    const error = encodeError(bare, { mti: "0210", fields });
    expect([error.code, error.path]).toEqual([code, path]);
  });

  it.each([
    ["digits", { 60: "22000001" }, "0008 22000001"],
    ["text", { 44: "01020000   " }, "11 3031303230303030202020"],
    ["bytes", { 63: bytesOf("CUP<D3E0>") }, "0005 435550D3E0"],
  ])("may be given raw instead, as %s", (_, fields, hex) => {
    const bytes = encode(bare, { mti: "0210", fields });
    expect(toHex(bytes.subarray(10))).toBe(hex.replaceAll(" ", ""));
  });
});
