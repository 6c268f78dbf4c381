import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import type { Message } from "../../src/codec/message.ts";
import { Iso8583Error } from "../../src/error.ts";
import type { ReadableMessage } from "../../src/message/compiled-for.ts";
import { get } from "../../src/message/get.ts";
import { set } from "../../src/message/set.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import type { Spec } from "../../src/spec/spec.ts";
import type { Iso1987Fields } from "../../src/specs/iso8583-1987-ascii.fields.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { canaries, shownIn } from "../codec/canaries.ts";
import { sample } from "./samples.ts";

/** Code and path of the error that something ends with. */
function faultOf(run: () => unknown): readonly [code: string, path: string] {
  try {
    run();
  } catch (error) {
    if (error instanceof Iso8583Error) return [error.code, error.path];
    throw error;
  }
  throw new Error("no error");
}

const message = {
  mti: "0210",
  header: { tpdu: "6000030000" },
  fields: {
    39: "51",
    52: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    54: [
      { 1: "10", 2: "01", 5: "000000000001" },
      { 1: "10", 2: "02", 5: "000000000002" },
    ],
    55: [
      { tag: "9F26", value: "A1" },
      { tag: "9F26", value: "A2" },
      { tag: "70", value: [{ tag: "5A", value: "6225" }] },
    ],
    60: { 1: "22", 2: "000001" },
    127: { 25: { 12: "deep" } },
    48: [
      { tag: "84", value: [{ 1: "a" }, { 1: "b" }] },
      { tag: "72", value: { 1: "part" }, trailing: [{ tag: "9A", value: "261123" }] },
    ],
  },
};

describe("get", () => {
  it.each([
    ["39", "51"],
    ["mti", "0210"],
    ["header.tpdu", "6000030000"],
    ["header.other", undefined],
    ["52", Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)],
    ["60.1", "22"],
    ["60.9", undefined],
    ["60.1.1", undefined],
    ["54[1].5", "000000000002"],
    ["54[1]", { 1: "10", 2: "02", 5: "000000000002" }],
    ["54[2]", undefined],
    ["54[0][0]", undefined],
    ["54.5", undefined],
    ["55.9F26", "A1"],
    ["55.9F26[0]", "A1"],
    ["55.9F26[1]", "A2"],
    ["55.9F26[2]", undefined],
    ["55[0]", undefined],
    ["55.9f26", undefined],
    ["55.70.5A", "6225"],
    ["55.70", [{ tag: "5A", value: "6225" }]],
    ["127.25.12", "deep"],
    ["48.84[1].1", "b"],
    ["48.84[0].1", "a"],
    ["48.84[0][1].1", "b"],
    ["48.72.1", "part"],
    ["48.72.9A", "261123"],
    ["2", undefined],
    ["192", undefined],
  ])("%s", (path, value) => {
    expect(get(message, path)).toEqual(value);
  });

  it.each([
    "60.__proto__",
    "60.constructor",
    "60.toString",
    "55.length",
    "55.__proto__",
    "54[0].constructor",
    "39.length",
    "52.length",
    "52.0",
    "header.constructor",
    "header.toString",
  ])("finds nothing inherited at %s", (path) => {
    expect(get(message, path)).toBeUndefined();
  });

  it.each([
    ["", "?"],
    ["__proto__", "?"],
    ["constructor", "?"],
    ["fields", "fields"],
    ["1e1", "1e1"],
    [" 2", "?"],
    ["02", "02"],
    ["0", "0"],
    ["-1", "?"],
    ["1000", "1000"],
    ["2.", "2.?"],
    [".2", "?.2"],
    ["54[", "?"],
    ["54[]", "?"],
    ["54[01]", "54[01]"],
    ["54[-1]", "?"],
    ["54[1", "?"],
    ["54[0][0][0]", "?"],
    ["54[99999]", "?"],
    ["header", "header"],
    ["header.", "header.?"],
    ["header.__proto__", "header.?"],
    ["MTI", "MTI"],
    ["9".repeat(1000), "?"],
    [`55${".70".repeat(10_000)}`, "?"],
  ])("refuses %j", (path, shown) => {
    expect(faultOf(() => get(message, path))).toEqual(["invalid_value", shown]);
    expect(faultOf(() => set(message, path, "x"))).toEqual(["invalid_value", shown]);
  });

  it("refuses what is no text", () => {
    for (const path of [undefined, null, 39, {}, ["39"]]) {
      expect(faultOf(() => get(message, path as unknown as string))).toEqual(["invalid_value", "?"]);
    }
  });
});

describe("set", () => {
  it("puts an element in its place, and leaves the message as it was", () => {
    const request: Message<Iso1987Fields> = { mti: "0200", fields: { 3: "000000", 11: "000123" } };
    const changed = set(request, "4", "000000000100");
    expect(changed).toEqual({ mti: "0200", fields: { 3: "000000", 4: "000000000100", 11: "000123" } });
    expect(Object.keys(changed.fields)).toEqual(["3", "4", "11"]);
    expect(request).toEqual({ mti: "0200", fields: { 3: "000000", 11: "000123" } });
    expect(set(changed, "4", undefined)).toEqual(request);
    expect(Object.keys(set(changed, "4", undefined).fields)).toEqual(["3", "11"]);
  });

  it("sets the type and the header", () => {
    expect(set(message, "mti", "0430").mti).toBe("0430");
    expect(set(message, "header.tpdu", "6000000003").header).toEqual({ tpdu: "6000000003" });
    expect(set(message, "header.tpdu", undefined).header).toEqual({});
    expect(faultOf(() => set(message, "mti", undefined))).toEqual(["invalid_value", "mti"]);
    expect(faultOf(() => set<ReadableMessage, string>(message, "header.tpdu", 60))).toEqual([
      "invalid_value",
      "header",
    ]);
    expect(faultOf(() => set(sample("refund"), "header.other", "1"))).toEqual(["undefined_element", "header"]);
  });

  it("prints redacted as the message does, or as the spec says", () => {
    const decoded = set(sample("declinedSale"), "2", "6225887654321098");
    expect(inspect(decoded)).toContain("622588******1098");
    const byHand = set({ mti: "0200", fields: {} }, "2", "6225887654321098", { spec: iso1987Ascii });
    expect(inspect(byHand)).toContain("622588******1098");
    expect(Object.getPrototypeOf(set({ mti: "0200", fields: {} }, "2", "1").fields)).toBe(Object.prototype);
  });

  it("shares what lies beside the path, and freezes nothing", () => {
    const changed = set(message, "60.1", "36");
    expect(changed.fields[60]).toEqual({ 1: "36", 2: "000001" });
    expect(message.fields[60]).toEqual({ 1: "22", 2: "000001" });
    expect(changed.fields[55]).toBe(message.fields[55]);
    expect(changed.header).toBe(message.header);
    expect(Object.isFrozen(changed) || Object.isFrozen(changed.fields)).toBe(false);
  });

  it.each([
    ["60.3", "001", "60", { 1: "22", 2: "000001", 3: "001" }],
    ["60.2", undefined, "60", { 1: "22" }],
    ["54[1].5", "9", "54", [message.fields[54][0], { 1: "10", 2: "02", 5: "9" }]],
    ["54[2].1", "20", "54", [...message.fields[54], { 1: "20" }]],
    ["54[0]", undefined, "54", [message.fields[54][1]]],
    ["55.9F26", "B1", "55", [{ tag: "9F26", value: "B1" }, ...message.fields[55].slice(1)]],
    ["55.9F26[1]", undefined, "55", [message.fields[55][0], message.fields[55][2]]],
    ["55.9F26[2]", "A3", "55", [...message.fields[55], { tag: "9F26", value: "A3" }]],
    ["55.95", "00", "55", [...message.fields[55], { tag: "95", value: "00" }]],
    ["55.70.5A", "62", "55", [...message.fields[55].slice(0, 2), { tag: "70", value: [{ tag: "5A", value: "62" }] }]],
    ["55.70.5A", undefined, "55", [...message.fields[55].slice(0, 2), { tag: "70", value: [] }]],
    ["127.25.13", "x", "127", { 25: { 12: "deep", 13: "x" } }],
    ["48.84[1].1", "c", "48", [{ tag: "84", value: [{ 1: "a" }, { 1: "c" }] }, message.fields[48][1]]],
    [
      "48.72.9A",
      "271123",
      "48",
      [message.fields[48][0], { tag: "72", value: { 1: "part" }, trailing: [{ tag: "9A", value: "271123" }] }],
    ],
  ])("%s to %j without a spec: what is there tells what it is", (path, value, element, expected) => {
    const before = structuredClone(message);
    expect(get(set(message, path, value), element)).toEqual(expected);
    expect(message).toEqual(before);
  });

  it("makes what is around a part where the spec says how", () => {
    const spec = { spec: unionpayPos };
    const empty = { mti: "0200", fields: {} };
    expect(set(empty, "60.1", "22", spec).fields).toEqual({ 60: { 1: "22" } });
    expect(set(empty, "63.2.1", "x", spec).fields).toEqual({ 63: { 2: { 1: "x" } } });
    expect(set(empty, "54[0].1", "10", spec).fields).toEqual({ 54: [{ 1: "10" }] });
    expect(set(empty, "55.9F26", "A1", spec).fields).toEqual({ 55: [{ tag: "9F26", value: "A1" }] });
    expect(set(empty, "55.70.5A", "62", spec).fields).toEqual({
      55: [{ tag: "70", value: [{ tag: "5A", value: "62" }] }],
    });
  });

  it.each([
    ["65", "undefined_element", "65"],
    ["39.1", "undefined_element", "39.1"],
    ["60.9", "undefined_element", "60.9"],
    ["60.constructor", "undefined_element", "60.?"],
    ["60.__proto__", "undefined_element", "60.?"],
    ["60.1e0", "undefined_element", "60.1e0"],
    ["39[0]", "invalid_value", "39[0]"],
    ["54.1", "invalid_value", "54"],
    ["54[2].1", "invalid_value", "54[2]"],
    ["54[0][0]", "invalid_value", "54[0][0]"],
    ["55.9F", "invalid_tlv", "55.9F"],
    ["55.9f26", "invalid_tlv", "55.9f26"],
    ["55.9F2", "invalid_tlv", "55.9F2"],
    ["55.9FFF", "invalid_tlv", "55.9FFF"],
    ["55.XX", "invalid_tlv", "55.XX"],
    ["55.__proto__", "invalid_tlv", "55.?"],
    ["55.9A.9B", "invalid_tlv", "55.9A"],
    ["55.9F26[1]", "invalid_value", "55.9F26[1]"],
  ])("refuses %s, which the spec has not", (path, code, at) => {
    const empty = { mti: "0200", fields: {} };
    expect(faultOf(() => set(empty, path, "1", { spec: unionpayPos }))).toEqual([code, at]);
    expect(set(empty, path, undefined, { spec: unionpayPos })).toEqual(empty);
  });

  it.each([
    ["193", "undefined_element", "193"],
    ["1", "undefined_element", "1"],
    ["60.1", "spec_unknown", "60.1"],
    ["54[0].1", "spec_unknown", "54[0]"],
    ["55.9F26", "spec_unknown", "55.9F26"],
  ])("refuses %s without a spec", (path, code, at) => {
    expect(faultOf(() => set({ mti: "0200", fields: {} }, path, "1"))).toEqual([code, at]);
  });

  it("refuses a path through a raw value", () => {
    const raw = { mti: "0200", fields: { 55: "9F2601A1", 60: "22000001", 62: Uint8Array.of(1) } };
    for (const spec of [undefined, unionpayPos]) {
      const options = spec === undefined ? {} : { spec };
      expect(faultOf(() => set(raw, "55.9F26", "A1", options))).toEqual(["invalid_value", "55.9F26"]);
      expect(faultOf(() => set(raw, "60.1", "22", options))).toEqual(["invalid_value", "60.1"]);
    }
    expect(faultOf(() => set(raw, "62.1", "22"))).toEqual(["invalid_value", "62.1"]);
  });

  it("keeps the width of a length while it is one that the value needs not", () => {
    const wide = {
      mti: "0200",
      fields: { 55: [{ tag: "70", value: [{ tag: "9A", value: "26", lengthBytes: 2 }], lengthBytes: 3 }] },
    };
    const options = { spec: iso1987Ascii };
    expect(get(set(wide, "55.70.9A", "2611", options), "55")).toEqual([
      { tag: "70", value: [{ tag: "9A", value: "2611", lengthBytes: 2 }], lengthBytes: 3 },
    ]);
    // 128 bytes need a length of two bytes, and the entry around it 132 of them two, too.
    expect(get(set(wide, "55.70.9A", "26".repeat(128), options), "55")).toEqual([
      { tag: "70", value: [{ tag: "9A", value: "26".repeat(128) }], lengthBytes: 3 },
    ]);
    expect(get(set(wide, "55.70.9A", "26".repeat(300), options), "55")).toEqual([
      { tag: "70", value: [{ tag: "9A", value: "26".repeat(300) }] },
    ]);
    expect(get(set(wide, "55.70", 5, options), "55.70")).toBe(5);
  });

  it("puts what leads a list before all entries", () => {
    const spec = defineSpec({
      name: "lead",
      mti: "ascii",
      bitmap: { encoding: "hex" },
      wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
      elements: {
        48: {
          format: "ans...999",
          name: "Entries",
          tlv: { tag: "n2", length: "n2", lead: { tag: "TCC", format: "an1" } },
        },
      },
    });
    const request = { mti: "0200", fields: { 48: [{ tag: "80", value: "12" }] } };
    const changed = set(set(request, "48.TCC", "R", { spec }), "48.92", "34", { spec });
    expect(changed.fields[48]).toEqual([
      { tag: "TCC", value: "R" },
      { tag: "80", value: "12" },
      { tag: "92", value: "34" },
    ]);
    expect(new TextDecoder().decode(encode<unknown>(spec as Spec, changed))).toBe(
      "02000000000000010000013R800212920234",
    );
    expect(faultOf(() => set(request, "48.123", "x", { spec }))).toEqual(["invalid_tlv", "48.123"]);
  });

  it("gives what the encoder takes", () => {
    const balance = sample("balance");
    const changed = set(set(balance, "54[0].5", "000000000999"), "39", "55");
    const again = decode(unionpayPos, encode(unionpayPos, changed));
    expect(again.fields[54]).toEqual([{ 1: "10", 2: "02", 3: "156", 4: "C", 5: "000000000999" }]);
    expect(again.fields[39]).toBe("55");
  });

  it("names no value and no key that may be one", () => {
    const { pan, name } = canaries;
    const decoded = sample("declinedSale");
    const errors = [pan, `${pan}.1`, `60.${pan}`, `55.${name}`, `header.${pan}`, `60[${pan}]`, `63.2.${name}`].map(
      (path) => {
        try {
          set(decoded, path, pan);
        } catch (error) {
          return inspect(error);
        }
        throw new Error(path);
      },
    );
    expect(shownIn(errors.join("\n"))).toEqual([]);
  });
});
