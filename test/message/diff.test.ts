import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { fromHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import type { AnyFields } from "../../src/codec/message.ts";
import { diff } from "../../src/message/diff.ts";
import { mergedOrder } from "../../src/message/merged-order.ts";
import { sameValue } from "../../src/message/same-value.ts";
import { set } from "../../src/message/set.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { canaries, shownIn } from "../codec/canaries.ts";
import { sample } from "./samples.ts";

const iso = { spec: iso1987Ascii };

/** Paths and kinds of what differs between fields. */
function kinds(before: AnyFields, after: AnyFields): readonly string[] {
  return diff({ mti: "0200", fields: before }, { mti: "0200", fields: after }, iso).map(
    ({ path, kind }) => `${path} ${kind}`,
  );
}

describe("diff", () => {
  it("tells header, type and elements in the order of the wire", () => {
    const before = {
      mti: "0200",
      header: { tpdu: "6000030000", old: "1" },
      fields: { 3: "000000", 11: "000123", 41: "A" },
    };
    const after = {
      mti: "0210",
      header: { tpdu: "6000000003", new: "2" },
      fields: { 2: "1", 11: "000124", 39: "51", 41: "A" },
    };
    expect(diff(before, after, iso)).toEqual([
      { path: "header.tpdu", kind: "changed", name: "TPDU", before: "6000030000", after: "6000000003" },
      { path: "header.new", kind: "added", name: "new", after: "2" },
      { path: "header.old", kind: "removed", name: "old", before: "1" },
      { path: "mti", kind: "changed", name: "Message type", before: "0200", after: "0210" },
      { path: "2", kind: "added", name: "Primary account number", after: "*" },
      { path: "3", kind: "removed", name: "Processing code", before: "000000" },
      { path: "11", kind: "changed", name: "System trace audit number", before: "000123", after: "000124" },
      { path: "39", kind: "added", name: "Response code", after: "51" },
    ]);
  });

  it("tells a hidden value that differs, and hides both", () => {
    const before = { mti: "0200", fields: { 14: "2812", 52: Uint8Array.of(1, 2) } };
    const after = { mti: "0200", fields: { 14: "2901", 52: Uint8Array.of(1, 3) } };
    expect(diff(before, after, iso)).toMatchObject([
      { path: "14", kind: "changed", before: "***", after: "***" },
      { path: "52", kind: "changed", before: "***", after: "***" },
    ]);
    expect(diff(before, after, { ...iso, reveal: true })).toMatchObject([
      { path: "14", before: "2812", after: "2901" },
      { path: "52", before: "0102", after: "0103" },
    ]);
  });

  it("tells a card number that differs only where it is masked", () => {
    const [difference] = diff({ fields: { 2: "6225001111110014" } }, { fields: { 2: "6225002222220014" } }, iso);
    expect(difference).toMatchObject({ kind: "changed", before: "622500******0014", after: "622500******0014" });
  });

  it("names in another language", () => {
    expect(diff({ fields: {} }, { fields: { 39: "51" } }, { ...iso, locale: "zh-CN" })[0]?.name).toBe("应答码");
  });

  it("compares bytes by what they hold, and text with bytes as different", () => {
    expect(kinds({ 52: Uint8Array.of(1, 2) }, { 52: Buffer.from([1, 2]) })).toEqual([]);
    expect(kinds({ 43: "A" }, { 43: Uint8Array.of(0x41) })).toEqual(["43 changed"]);
  });

  it("compares entries by tag and number, and tells another order", () => {
    const a = { tag: "9A", value: "261123" };
    const b = { tag: "95", value: "00" };
    const c = { tag: "9F26", value: "A1" };
    expect(kinds({ 55: [a, b] }, { 55: [b, a] })).toEqual(["55 reordered"]);
    expect(kinds({ 55: [a, b] }, { 55: [a, c, b] })).toEqual(["55.9F26 added"]);
    expect(kinds({ 55: [a, c, b] }, { 55: [b, a] })).toEqual(["55 reordered", "55.9F26 removed"]);
    expect(kinds({ 55: [a, a] }, { 55: [a] })).toEqual(["55.9A[1] removed"]);
    expect(kinds({ 55: [a, { ...a, value: "1" }] }, { 55: [{ ...a, value: "1" }, a] })).toEqual([
      "55.9A changed",
      "55.9A[1] changed",
    ]);
    expect(kinds({ 55: [{ tag: "70", value: [a, b] }] }, { 55: [{ tag: "70", value: [b, a] }] })).toEqual([
      "55.70 reordered",
    ]);
  });

  it("tells a composite that only one has, and what is in it", () => {
    expect(kinds({}, { 55: [] })).toEqual(["55 added"]);
    expect(kinds({ 54: [{ 1: "10", 2: "02" }] }, {})).toEqual(["54 removed", "54[0].1 removed", "54[0].2 removed"]);
    expect(kinds({ 54: [{ 1: "10" }] }, { 54: [{ 1: "10" }, { 1: "20" }] })).toEqual(["54[1].1 added"]);
    expect(kinds({ 55: "9A03261123" }, { 55: [{ tag: "9A", value: "261123" }] })).toEqual([
      "55 changed",
      "55.9A added",
    ]);
  });

  it("takes an absent value for none", () => {
    expect(kinds({ 39: undefined }, {})).toEqual([]);
  });

  it("knows the spec of decoded messages", () => {
    const sale = sample("declinedSale");
    expect(diff(sale, set(set(sale, "60.2", "000009"), "39", "55"))).toEqual([
      { path: "39", kind: "changed", name: "Response code", before: "51", after: "55" },
      { path: "60.2", kind: "changed", name: "Batch number", before: "000001", after: "000009" },
    ]);
    expect(() => diff({ fields: {} }, sale)).toThrow(/spec unknown/);
  });

  it("shows nothing that nobody may see", () => {
    const { pan, expiry, discretionary, track3, name, pinBlock, account1, account2, key, privateText, balance } =
      canaries;
    const fields = {
      2: pan,
      14: expiry,
      35: `${pan}D${expiry}201${discretionary}`,
      36: `01${pan}D156156D${track3}`,
      48: `${pan}${account1}${account2}`,
      52: fromHex(pinBlock),
      54: [{ 1: "10", 2: "02", 3: "156", 4: "C", 5: `00000${balance}` }],
      55: [
        { tag: "5A", value: pan },
        { tag: "C1", value: key },
      ],
      57: `${privateText}${name}`,
      58: fromHex(key),
    };
    const header = sample("echo").header;
    const bytes = encode(unionpayPos as Spec<AnyFields>, {
      mti: "0200",
      ...(header === undefined ? {} : { header }),
      fields,
    });
    const message = decode(unionpayPos, bytes);
    const empty = { mti: "0200", fields: {} };
    const other = { mti: "0200", fields: Object.fromEntries(Object.keys(fields).map((number) => [number, "0"])) };
    const options = { spec: unionpayPos };
    const outputs = [diff(empty, message, options), diff(message, empty, options), diff(message, other, options)];
    expect(outputs.map(({ length }) => length > 9)).toEqual([true, true, true]);
    expect(shownIn(inspect(outputs, { depth: 9 }) + JSON.stringify(outputs))).toEqual([]);
    expect(shownIn(JSON.stringify(diff(empty, message, { ...options, reveal: true })))).toEqual(Object.keys(canaries));
  });
});

describe("the order of two messages", () => {
  it.each([
    ["the same", ["2", "3"], ["2", "3"], ["2", "3"]],
    ["what only one has, ascending", ["2", "4", "11"], ["2", "3", "12"], ["2", "3", "4", "11", "12"]],
    [
      "parts within what is around them",
      ["60", "60.10", "61"],
      ["60", "60.9", "62"],
      ["60", "60.9", "60.10", "61", "62"],
    ],
    ["what is added between", ["a", "c"], ["a", "x", "c"], ["a", "x", "c"]],
    ["another order as the first has it", ["a", "b", "c"], ["c", "x", "a", "b"], ["a", "b", "c", "x"]],
    ["none", [], [], []],
    ["only the second", [], ["2", "10"], ["2", "10"]],
  ])("%s", (_, before, after, order) => {
    expect(mergedOrder(before, after)).toEqual(order);
  });
});

describe("the same value", () => {
  it.each<[string, unknown, unknown, boolean]>([
    ["text", "1", "1", true],
    ["text and number", "1", 1, false],
    ["lists", ["1", ["2"]], ["1", ["2"]], true],
    ["lists of another length", ["1"], ["1", "2"], false],
    ["parts", { 1: "a", 2: undefined }, { 1: "a" }, true],
    ["parts with other keys", { 1: "a" }, { 2: "a" }, false],
    ["parts and a list", { 0: "a" }, ["a"], false],
    ["nothing", null, undefined, false],
    ["not a number", Number.NaN, Number.NaN, true],
    ["what is inherited", { constructor: Object }, {}, false],
  ])("%s", (_, left, right, same) => {
    expect(sameValue(left, right)).toBe(same);
    expect(sameValue(right, left)).toBe(same);
  });

  it("of values that hold themselves is another", () => {
    const circle = (): unknown[] => {
      const list: unknown[] = [];
      list.push(list);
      return list;
    };
    expect(sameValue(circle(), circle())).toBe(false);
  });
});
