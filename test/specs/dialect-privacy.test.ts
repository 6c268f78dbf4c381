import { format, inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import type { AnyFields } from "../../src/codec/message.ts";
import { annotate } from "../../src/message/annotate.ts";
import { describe as describeMessage } from "../../src/message/describe.ts";
import { concepts } from "../../src/spec/concepts.ts";
import type { PartShape, Spec, SpecShape, TagShape } from "../../src/spec/spec.ts";
import { as2805 } from "../../src/specs/as2805.ts";
import { base24 } from "../../src/specs/base24.ts";
import { iso8583Package } from "../../src/specs/iso8583-package.ts";
import { mastercardCis } from "../../src/specs/mastercard-cis.ts";
import { mastercardIpm } from "../../src/specs/mastercard-ipm.ts";
import { postilion, postilionIccBitmap } from "../../src/specs/postilion.ts";
import { unionpayCups } from "../../src/specs/unionpay-cups.ts";
import { visaBase1 } from "../../src/specs/visa-base1.ts";
import { canaries, shownIn } from "../codec/canaries.ts";

const { pan, expiry, discretionary, track3, name, pinBlock, account1, account2, balance, key, privateText } = canaries;

const track2 = `${pan}D${expiry}201${discretionary}`;
const nameHex = toHex(new TextEncoder().encode(name));
const iccData = [
  { tag: "5A", value: pan },
  { tag: "57", value: `${track2}F`.slice(0, 32) },
  { tag: "5F20", value: nameHex },
  { tag: "5F24", value: `${expiry}31` },
  { tag: "C1", value: key },
];
const sums = (sign: string) => [{ 1: "10", 2: "02", 3: "156", 4: sign, 5: `00000${balance}` }];

/** What all of them have in the same places. */
const common = { 2: pan, 3: "000000", 14: expiry, 39: "51", 52: fromHex(pinBlock), 102: account1, 103: account2 };

const text127 = {
  5: privateText.padEnd(73),
  7: `${privateText}${account1}`,
  9: privateText,
  15: privateText,
  17: name,
  18: privateText,
  19: account1.padEnd(31),
  22: `${pan}${name}`,
  23: name.padEnd(253),
  24: account1,
  36: privateText,
};

const cases: readonly (readonly [spec: Spec, fields: AnyFields, header?: Readonly<Record<string, string>>])[] = [
  [
    unionpayCups,
    {
      ...common,
      35: track2,
      36: `01${pan}=156=${track3}`,
      43: `商户 ${pan}`,
      44: privateText,
      45: `B${pan}^${name}^${expiry}`,
      48: {
        1: "AS",
        2: [
          { tag: "AA", value: privateText },
          { tag: "PZ", value: `01${account1}` },
          { tag: "NK", value: fromHex(key) },
          { tag: "XX", value: privateText },
        ],
      },
      54: sums("C"),
      55: iccData,
      56: [{ tag: "PR", value: privateText }],
      57: { 1: "AB", 2: { 1: `${pan}`, 2: "余额不足" } },
      59: { 1: "QR", 2: `156${account1}${balance}` },
      61: { 1: "01", 2: account2.padEnd(20), 3: "0", 4: "0", 5: "CUP", 6: "471", 7: "1" },
      62: { 1: "IO", 2: privateText },
      63: [
        { tag: "SM", value: fromHex(pinBlock) },
        { tag: "TK", value: new TextEncoder().encode(`02${pan}`) },
      ],
      104: [{ tag: "AA", value: privateText }],
      122: privateText,
      123: `${name}${balance}`,
    },
    {
      version: "02",
      destinationId: "03050011   ",
      sourceId: "00010000   ",
      reserved: "414139",
      batchNumber: "01",
      transactionInformation: "00000000",
      userInformation: "00",
      rejectCode: "00000",
    },
  ],
  [
    visaBase1,
    {
      ...common,
      34: [{ tag: "01", value: [{ tag: "84", value: key }] }],
      35: track2,
      36: `01${pan}D156D${track3}`,
      43: `SHOP ${account1}`,
      45: `B${pan} ${name} ${expiry}`,
      47: privateText,
      48: new TextEncoder().encode(privateText),
      54: sums("C"),
      55: [{ tag: "01", value: iccData }],
      56: [{ tag: "01", value: [{ tag: "C3", value: nameHex }] }],
      104: [{ tag: "57", value: [{ tag: "01", value: key }] }],
      108: [{ tag: "01", value: [{ tag: "85", value: nameHex }] }],
      122: `C00000${balance}`.slice(0, 13),
      123: new TextEncoder().encode(privateText),
      126: { 9: fromHex(key.padEnd(40, "0")), 10: `11${expiry}` },
      127: new TextEncoder().encode(pan),
      152: fromHex(pinBlock),
    },
    {
      flagAndFormat: "01",
      textFormat: "02",
      destinationId: "123456",
      sourceId: "654321",
      roundTripControl: "00",
      flags: "0000",
      statusFlags: "000000",
      batchNumber: "00",
      reserved: "000000",
      userInformation: "00",
    },
  ],
  [
    mastercardCis,
    {
      ...common,
      34: pan,
      35: track2,
      36: `01${pan}=156=${track3}`,
      43: `SHOP ${account1}`,
      44: privateText,
      45: `B${pan} ${name} ${expiry}`,
      46: privateText,
      47: privateText,
      48: [
        { tag: "TCC", value: "R" },
        { tag: "11", value: key },
        { tag: "33", value: `0102${pan}0304${expiry}` },
        { tag: "43", value: privateText },
        { tag: "84", value: "03" },
        { tag: "92", value: expiry },
        { tag: "99", value: privateText },
      ],
      54: sums("C"),
      55: iccData,
      56: [{ tag: "01", value: privateText }],
      62: privateText,
      104: [{ tag: "001", value: privateText }],
      112: [{ tag: "001", value: privateText }],
      120: privateText,
      122: [{ tag: "001", value: privateText }],
      123: pan,
      124: name,
      125: fromHex(pinBlock),
    },
  ],
  [
    mastercardIpm,
    {
      2: pan,
      14: expiry,
      43: `SHOP\\${account1}\\`,
      48: [{ tag: "0001", value: privateText }],
      54: sums("C"),
      55: iccData,
      62: [{ tag: "0002", value: pan }],
      72: `${name}${pan}`,
      95: balance,
      127: privateText,
    },
  ],
  [
    as2805,
    {
      ...common,
      35: track2,
      36: `01${pan}D156D${track3}`,
      44: privateText,
      45: `B${pan}^${name}^${expiry}`,
      47: [
        { tag: "CAV", value: privateText },
        { tag: "XYZ", value: privateText },
      ],
      48: fromHex(key),
      54: sums("C"),
      55: iccData,
      58: `C00000${balance}`,
      59: `D00000${balance}`,
      112: fromHex(key),
      113: [
        { tag: "001", value: pan },
        { tag: "002", value: expiry },
        { tag: "304", value: name },
        { tag: "305", value: account1 },
        { tag: "308", value: privateText },
      ],
    },
  ],
  [
    base24,
    {
      ...common,
      35: track2,
      44: privateText,
      48: privateText,
      54: `0000${balance}`,
      55: key,
      60: privateText,
      61: privateText,
      62: privateText,
      63: `& 0000200038! C000026 ${expiry} ${name}`,
      120: privateText,
      123: privateText,
      126: `& 0000200038! B200158 ${key}`,
      127: privateText,
    },
    { literal: "ISO", product: "02", release: "60", status: "000", originator: "7", responder: "0" },
  ],
  [
    postilion,
    {
      ...common,
      35: track2,
      53: fromHex(key.padEnd(96, "0")),
      59: privateText,
      127: { ...text127, 25: `<IccData>${key}${pan}</IccData>` },
    },
  ],
  [
    postilionIccBitmap,
    { ...common, 35: track2, 59: privateText, 127: { ...text127, 10: "471", 25: { 18: key, 31: key, 32: key } } },
  ],
  [
    iso8583Package,
    {
      ...common,
      35: track2,
      36: `${pan}${track3}`,
      54: `0000${balance}`,
      55: key,
      59: privateText,
      62: privateText,
      127: { ...text127, 25: { 18: key, 31: key } },
    },
  ],
];

/** Whatever prints things. */
function printed(value: unknown): string {
  return [
    inspect(value, { depth: Number.POSITIVE_INFINITY, maxStringLength: null, maxArrayLength: null }),
    inspect(value, { showHidden: true, depth: 9, getters: true }),
    format("%s %o %O %j", value, value, value, value),
    JSON.stringify(value),
  ].join("\n");
}

describe.each(cases.map(([spec, fields, header]) => [spec.name, spec as Spec<AnyFields>, fields, header] as const))(
  "a message of %s, full of what nobody may see",
  (_, spec, fields, header) => {
    const bytes = encode(spec, { mti: spec.version === 1993 ? "1240" : "0210", ...(header && { header }), fields });
    const message = decode(spec, bytes);

    it("prints none of it", () => {
      expect(shownIn(printed(message))).toEqual([]);
      expect(shownIn(printed(message.fields))).toEqual([]);
      expect(shownIn(printed(annotate(spec, bytes)))).toEqual([]);
      for (const locale of ["en", "zh-CN"] as const) expect(shownIn(describeMessage(message, { locale }))).toEqual([]);
    });

    it("still shows the ends of the card number", () => {
      expect(JSON.parse(JSON.stringify(message)).fields[2]).toBe("622588******1098");
    });
  },
);

/** All rows of a spec with their paths. */
function rowsOf(spec: SpecShape): readonly (readonly [path: string, row: TagShape])[] {
  const under = (path: string, row: TagShape): readonly (readonly [string, TagShape])[] => [
    [path, row],
    ...Object.entries(row.parts ?? {}).flatMap(([number, part]: [string, PartShape]) =>
      under(`${path}.${number}`, part),
    ),
    ...Object.entries(row.tags ?? {}).flatMap(([tag, shape]) =>
      under(`${path}.${tag}`, typeof shape === "string" ? { as: shape } : shape),
    ),
    ...(row.cases ?? []).flatMap(({ row: other }) => under(path, other)),
  ];
  return Object.entries(spec.elements).flatMap(([number, row]) => under(number, row));
}

it.each(cases.map(([spec]) => [spec.name, spec] as const))("%s opens nothing that its concept hides", (_, spec) => {
  const opened = rowsOf(spec).filter(
    ([, { as, privacy }]) =>
      privacy !== undefined && privacy !== "hide" && as !== undefined && as !== "reserved" && concepts[as] !== privacy,
  );
  expect(opened).toEqual([]);
});
