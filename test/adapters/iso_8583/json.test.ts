import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeIso8583,
  encodeIso8583,
  fromIso8583Json,
  specFromCustomFormats,
  toIso8583Json,
} from "../../../src/adapters/iso_8583/index.ts";
import { fromHex } from "../../../src/bytes/hex.ts";
import { isIso8583Error } from "../../../src/error.ts";
import { toResponse } from "../../../src/message/to-response.ts";
import { iso8583Package } from "../../../src/specs/iso8583-package.ts";
import { unionpayPos } from "../../../src/specs/unionpay-pos.ts";
import { fault, readmeSample } from "./theirs.ts";

describe("fromIso8583Json", () => {
  it("gives a message of the default table, with bytes and parts", () => {
    const message = fromIso8583Json({ "0": "0210", "39": "51", "52": "7434f67813BAE545", "127.2": "0007713856" });
    expect(message.mti).toBe("0210");
    expect({ ...message.fields }).toEqual({
      39: "51",
      52: fromHex("7434F67813BAE545"),
      127: { 2: "0007713856" },
    });
    expect({ ...toResponse(fromIso8583Json({ "0": "0200", "11": "000001" }), { 39: "00" }).fields }).toEqual({
      11: "000001",
      39: "00",
    });
  });

  it("takes 127 apart that is given as one text", () => {
    const { fields } = fromIso8583Json(readmeSample);
    expect(fields[127]?.[1]).toBeUndefined();
    expect(fields[127]?.[25]?.[2]).toBe("000000005000");
    expect(fields[127]?.[25]?.[30]).toBe("BAC24959");
    expect(fromIso8583Json({ "0": "0200", "127": "0".repeat(16) }).fields[127]).toEqual({});
    const alone = fromIso8583Json({ "0": "0200", "127.25": `${"4".padEnd(16, "0")}000000005000` });
    expect(alone.fields[127]?.[25]).toEqual({ 2: "000000005000" });
  });

  it("prints redacted", () => {
    const message = fromIso8583Json(readmeSample);
    for (const printed of [inspect(message, { depth: 9 }), JSON.stringify(message)]) {
      expect(printed).toContain("476173******0119");
      expect(printed).not.toContain("9001010119");
      expect(printed).not.toContain("7434");
    }
  });

  it.each<readonly [string, Record<string, unknown>, string, string]>([
    ["no type", { "11": "000001" }, "invalid_mti", "mti"],
    ["a type of letters", { "0": "02A0" }, "invalid_mti", "mti"],
    ["a number", { "0": "0200", "4": 100 }, "invalid_value", "4"],
    ["null", { "0": "0200", "4": null }, "invalid_value", "4"],
    ["a value under a long key", { "0": "0200", ["4".repeat(30)]: 1 }, "invalid_value", "fields"],
    ["an element that there is not", { "0": "0200", "65": "A" }, "undefined_element", "65"],
    ["a key with a zero before", { "0": "0200", "04": "1" }, "undefined_element", "04"],
    ["the printed form of a message", { "0": "0200", redacted: "x" }, "undefined_element", "fields"],
    ["no hex digits", { "0": "0200", "52": "7434F67813BAE54X" }, "invalid_content", "52"],
    ["half a byte", { "0": "0200", "52": "743" }, "invalid_content", "52"],
    ["too few", { "0": "0200", "39": "5" }, "value_too_short", "39"],
    ["too many", { "0": "0200", "39": "511" }, "value_too_long", "39"],
    ["a part that there is not", { "0": "0200", "127.41": "1" }, "undefined_element", "127.41"],
    ["127 without a bitmap", { "0": "0200", "127": "HELLO WORLD" }, "invalid_bitmap", "127"],
    ["a bit for no part", { "0": "0200", "127": `${"0".repeat(15)}1` }, "undefined_element", "127.64"],
    ["127 that ends too soon", { "0": "0200", "127": `4${"0".repeat(15)}129` }, "truncated", "127.2"],
    ["127 with a wrong length", { "0": "0200", "127": `4${"0".repeat(15)}1e9` }, "invalid_length", "127.2"],
    ["127 with more", { "0": "0200", "127": `4${"0".repeat(15)}0197` }, "trailing_bytes", "127"],
    [
      "127 that a part contradicts",
      { "0": "0200", "127": `4${"0".repeat(15)}019`, "127.2": "8" },
      "invalid_value",
      "127.2",
    ],
  ])("refuses %s", (_, json, code, path) => {
    expect(fault(() => fromIso8583Json(json as Record<string, string>))).toEqual([code, path]);
  });

  it.each([null, undefined, 1, "0200", [], ["0200"]])("refuses %j", (json) => {
    expect(fault(() => fromIso8583Json(json as unknown as Record<string, string>))).toEqual(["invalid_value", ""]);
  });

  it("takes undefined for absent, and leaves out what is a bitmap", () => {
    expect({ ...fromIso8583Json({ "0": "0200", "1": "x", "4": undefined, "127.25.1": "x" }).fields }).toEqual({});
  });

  it("gives a message or a typed error for anything", () => {
    const key = fc.oneof(
      fc.integer({ min: 0, max: 200 }).map(String),
      fc.constantFrom("127.2", "127.25.3", "__proto__"),
    );
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(undefined),
      fc.string({ unit: fc.constantFrom("0", "F") }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(key, fc.string()), value), (json) => {
        for (const run of [() => fromIso8583Json(json as never), () => encodeIso8583(json as never)]) {
          try {
            run();
          } catch (error) {
            if (!isIso8583Error(error)) throw error;
          }
        }
      }),
    );
  });
});

describe("toIso8583Json", () => {
  it("gives strings, hex digits in lower case and keys of parts", () => {
    const json = toIso8583Json({
      mti: "0200",
      fields: { 3: "000000", 52: fromHex("7434F67813BAE545"), 127: { 2: "7", 25: { 3: "000000000000" } } },
    });
    expect(json).toEqual({
      "0": "0200",
      "3": "000000",
      "52": "7434f67813bae545",
      "127.2": "7",
      "127.25.3": "000000000000",
    });
    expect(Object.keys(json)).not.toContain("1");
  });

  it("takes a message of another dialect as far as a JSON can say it", () => {
    const message = { mti: "0210", fields: { 39: "51", 60: { 1: "22" } } };
    expect(fault(() => toIso8583Json(message, { spec: unionpayPos }))).toEqual(["invalid_value", "60"]);
    expect(toIso8583Json({ mti: "0210", fields: { 39: "51" } }, { spec: unionpayPos })).toEqual({
      "0": "0210",
      "39": "51",
    });
  });

  it.each<readonly [string, { mti: string; header?: Record<string, string>; fields: object }, string, string]>([
    ["a header", { mti: "0200", header: { tpdu: "6000030000" }, fields: {} }, "invalid_header", "header"],
    ["an element that there is not", { mti: "0200", fields: { 200: "1" } }, "undefined_element", "200"],
    ["a name", { mti: "0200", fields: { toString: "1" } }, "undefined_element", "fields"],
    ["a number", { mti: "0200", fields: { 4: 1 } }, "invalid_value", "4"],
    ["text for bytes", { mti: "0200", fields: { 52: "7434F67813BAE545" } }, "invalid_value", "52"],
    ["text for parts", { mti: "0200", fields: { 127: "x" } }, "invalid_value", "127"],
    ["a part that there is not", { mti: "0200", fields: { 127: { 63: "x" } } }, "undefined_element", "127.63"],
  ])("refuses %s", (_, message, code, path) => {
    expect(fault(() => toIso8583Json(message))).toEqual([code, path]);
  });

  it("is the other way of fromIso8583Json and of the wire", () => {
    const json = { ...decodeIso8583(encodeIso8583(readmeSample)) };
    expect(toIso8583Json(fromIso8583Json(json))).toEqual(json);
    expect(decodeIso8583(encodeIso8583(json))).toEqual(json);
    const spec = specFromCustomFormats({ "3": { ContentType: "n", LenType: "fixed", MaxLen: 9 } });
    const custom = { "0": "0100", "3": "000000123" };
    expect(toIso8583Json(fromIso8583Json(custom, { spec }))).toEqual(custom);
    expect(fault(() => fromIso8583Json(custom, { spec: iso8583Package }))).toEqual(["value_too_long", "3"]);
  });
});
