import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import type { AnyFields } from "../../src/codec/message.ts";
import { annotate } from "../../src/message/annotate.ts";
import { describe as describeMessage } from "../../src/message/describe.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { amexGcag } from "../../src/specs/amex-gcag.ts";
import { bpcSmartvista } from "../../src/specs/bpc-smartvista.ts";
import { gicc } from "../../src/specs/gicc.ts";
import { iso1987Bcd } from "../../src/specs/iso8583-1987-bcd.ts";
import { iso1987Ebcdic } from "../../src/specs/iso8583-1987-ebcdic.ts";
import { iso1993Ascii } from "../../src/specs/iso8583-1993-ascii.ts";
import { iso2003Ascii } from "../../src/specs/iso8583-2003-ascii.ts";
import { jcb } from "../../src/specs/jcb.ts";
import { tsysIssuer } from "../../src/specs/tsys-issuer.ts";
import { canaries, shownIn } from "../codec/canaries.ts";

const { pan, expiry, discretionary, name, pinBlock, account1, account2, balance, key, privateText } = canaries;
const hexOf = (text: string) => toHex(new TextEncoder().encode(text));
const track2 = (separator: string) => `${pan}${separator}${expiry}201${discretionary}`;
const track1 = `B${pan}^${name}^${expiry}201${discretionary}`;
const sum = { 1: "30", 2: "02", 3: "156", 4: "C", 5: `00000${balance}` };
const chip = [
  { tag: "5A", value: pan },
  { tag: "57", value: track2("D").padEnd(34, "F") },
  { tag: "5F20", value: hexOf(name) },
  { tag: "9F7C", value: hexOf(privateText) },
];

function in1987(separator: string): AnyFields {
  return {
    ...{ 2: pan, 14: expiry, 34: pan, 35: track2(separator), 45: track1, 52: fromHex(pinBlock), 54: [sum], 55: chip },
    ...{ 44: privateText, 47: privateText, 48: privateText, 57: privateText, 62: privateText, 63: privateText },
    ...{ 96: fromHex(key), 98: name.padEnd(25), 102: account1, 103: account2, 104: privateText, 127: privateText },
  };
}

const in1993: AnyFields = {
  ...{ 2: pan, 14: expiry, 34: pan, 35: track2("="), 45: track1, 44: privateText, 47: privateText, 48: privateText },
  ...{
    52: fromHex(pinBlock),
    59: privateText,
    62: privateText,
    72: privateText,
    96: fromHex(key),
    98: name.padEnd(25),
  },
  ...{ 102: account1, 103: account2, 104: privateText, 111: privateText, 123: `${privateText}${pan}` },
};

const cases: readonly (readonly [name: string, spec: Spec<object>, mti: string, fields: AnyFields])[] = [
  ["iso1987Bcd", iso1987Bcd, "0210", in1987("D")],
  ["iso1987Ebcdic", iso1987Ebcdic, "0210", in1987("=")],
  ["bpcSmartvista", bpcSmartvista, "0210", { ...in1987("="), 53: fromHex(`00${key}`) }],
  ["tsysIssuer", tsysIssuer, "0210", { ...in1987("="), 72: privateText, 126: fromHex(key) }],
  ["iso1993Ascii", iso1993Ascii, "1210", { ...in1993, 53: fromHex(key), 54: [sum], 55: chip }],
  [
    "amexGcag",
    amexGcag,
    "1110",
    {
      ...in1993,
      53: expiry,
      54: [sum],
      55: { 1: "AGNS", 2: "0001", 3: fromHex("1122334455667788"), 4: fromHex(hexOf(privateText)) },
      60: { 1: "AX", 2: "AAD", 3: { 3: privateText, 4: name.padEnd(20), 5: account1.slice(0, 11) } },
      61: {
        1: "AX",
        2: "ASK",
        3: "05",
        4: "AEVV",
        5: fromHex(key.padStart(40, "0")),
        6: "XID",
        7: fromHex(key.padEnd(40, "0")),
      },
      63: { 1: "AX", 2: "AD", 3: "850540000", 4: name.padEnd(20), 5: privateText },
      112: fromHex(key),
      113: fromHex(hexOf(privateText)),
      123: fromHex(hexOf(pan)),
    },
  ],
  [
    "iso2003Ascii",
    iso2003Ascii,
    "2110",
    {
      ...{ 2: pan, 14: expiry, 35: track2("="), 45: track1, 47: privateText, 48: privateText, 52: fromHex(pinBlock) },
      ...{
        53: fromHex(key),
        55: chip,
        59: privateText,
        62: privateText,
        72: fromHex(hexOf(privateText)),
        98: name.padEnd(25),
      },
      34: [{ tag: "01", value: [{ tag: "80", value: hexOf(privateText) }] }],
      43: [{ tag: "71", value: `4000${hexOf(name)}` }],
      49: [
        { tag: "01", value: [{ tag: "9F0B", value: pan }] },
        { tag: "72", value: `4000${hexOf(privateText)}` },
      ],
      54: [{ 1: "30", 2: "02", 3: "156", 4: "2", 5: "C", 6: `00000${balance}` }],
      102: account1,
      103: account2,
      111: fromHex(hexOf(privateText)),
    },
  ],
  [
    "jcb",
    jcb,
    "0110",
    {
      ...{
        2: pan,
        14: expiry,
        35: track2("D"),
        45: track1,
        52: fromHex(pinBlock),
        54: [sum],
        55: chip,
        96: fromHex(key),
      },
      44: { 1: "M", 2: "Y", 3: privateText },
      48: [
        {
          tag: "02",
          value: { 1: fromHex(key.padStart(40, "0")), 2: fromHex(key.padEnd(40, "0")), 3: "05", 4: "      " },
        },
        { tag: "03", value: { 1: "123456789", 2: name.slice(0, 5) } },
        { tag: "21", value: { 1: pan.padEnd(19), 2: expiry } },
        { tag: "99", value: privateText },
      ],
      60: [{ tag: "77", value: privateText }],
      63: `${pan}`,
      105: fromHex(`${key}${key}`),
      120: { 1: "1", 2: pan },
      127: expiry,
    },
  ],
  [
    "gicc",
    gicc,
    "0110",
    {
      ...{
        2: pan,
        14: expiry,
        35: `${track2("D")}0`,
        44: privateText,
        46: privateText,
        52: fromHex(pinBlock),
        57: fromHex(key),
      },
      55: [{ tag: "08", value: fromHex(hexOf(privateText)) }],
      60: [{ tag: "81", value: fromHex(key) }],
    },
  ],
];

describe.each(cases)("a message of %s, full of what nobody may see", (_, spec, mti, fields) => {
  const bytes = encode(spec, { mti, fields });
  const message = decode(spec, bytes);

  it("prints none of it", () => {
    const printed = [inspect(message, { depth: 9 }), JSON.stringify(message), String(message.fields)].join("\n");
    expect(shownIn(printed)).toEqual([]);
    expect(printed).toContain("622588******1098");
  });

  it("is described and annotated without any of it", () => {
    for (const locale of ["en", "zh-CN"] as const) expect(shownIn(describeMessage(message, { locale }))).toEqual([]);
    expect(shownIn(JSON.stringify(annotate(spec, bytes)))).toEqual([]);
  });

  it("is kept whole", () => {
    expect(encode(spec, message)).toEqual(bytes);
  });
});
