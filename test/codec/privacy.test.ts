import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import type { AnyFields, Message } from "../../src/codec/message.ts";
import { safeDecode } from "../../src/codec/safe-decode.ts";
import { annotate } from "../../src/message/annotate.ts";
import { describe as describeMessage } from "../../src/message/describe.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { iso1987Ascii, iso1987AsciiBinaryBitmap } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { canaries, shownIn } from "./canaries.ts";
import { decodeError, encodeError } from "./fault.ts";
import { printed } from "./printed.ts";

const { pan, expiry, discretionary, name, pinBlock, key, privateText } = canaries;
const nameHex = toHex(new TextEncoder().encode(name));
const iccData = [
  { tag: "5A", value: pan },
  { tag: "57", value: `${pan}D${expiry}201${discretionary}F`.slice(0, 32) },
  { tag: "5F20", value: nameHex },
  { tag: "5F24", value: `${expiry}31` },
  { tag: "9F10", value: `0000${key}` },
  {
    tag: "70",
    value: [
      { tag: "5A", value: pan },
      { tag: "5A", value: pan },
    ],
  },
  { tag: "C1", value: key },
];

const isoFields = {
  2: pan,
  3: "000000",
  14: expiry,
  34: pan,
  35: `${pan}D${expiry}201${discretionary}`,
  36: `01${pan}=156156=${canaries.track3}`,
  39: "51",
  41: "TERM0001",
  43: `SHOP, CALL ${canaries.account1}`,
  44: privateText,
  45: `B${pan}^ZHANG SAN QIANG^${expiry}201${discretionary}`,
  46: privateText,
  47: privateText,
  48: `${privateText} ${pan}`,
  52: fromHex(pinBlock),
  54: [{ 1: "10", 2: "02", 3: "156", 4: "C", 5: `00000${canaries.balance}` }],
  55: iccData,
  57: privateText,
  60: pan,
  62: key,
  63: `${name}`,
  102: canaries.account1,
  103: canaries.account2,
  104: privateText,
  120: privateText,
  127: pan,
};

const unionpayFields = {
  2: pan,
  3: "000000",
  14: expiry,
  35: `${pan}D${expiry}201${discretionary}`,
  36: `01${pan}D156156D${canaries.track3}`,
  39: "51",
  41: "TERM0001",
  43: `商户 ${pan}`,
  46: privateText,
  47: privateText,
  48: `${pan}${canaries.account1}${canaries.account2}`,
  52: fromHex(pinBlock),
  54: [{ 1: "10", 2: "02", 3: "156", 4: "C", 5: `00000${canaries.balance}` }],
  55: iccData,
  56: `51+卡号 6225 8876 5432 1098 余额不足`,
  57: privateText,
  58: fromHex(key),
  59: privateText,
  62: fromHex(key + key),
  63: { 1: "CUP", 2: { 1: pan, 2: `${pan.slice(0, 8)}-${pan.slice(8)}`, 3: "余额不足" } },
};

const header = {
  tpdu: "6000030000",
  applicationType: "60",
  softwareVersion: "31",
  terminalStatus: "0",
  processingRequirement: "0",
  softwareSubVersion: "311303",
};

const cases: readonly (readonly [name: string, spec: Spec<AnyFields>, fields: AnyFields])[] = [
  [iso1987Ascii.name, iso1987Ascii as Spec<AnyFields>, isoFields],
  [iso1987AsciiBinaryBitmap.name, iso1987AsciiBinaryBitmap as Spec<AnyFields>, isoFields],
  [unionpayPos.name, unionpayPos as Spec<AnyFields>, unionpayFields],
];

describe.each(cases)("a message of %s, full of what nobody may see", (_, spec, fields) => {
  const bytes = encode(spec, { mti: "0210", header, fields });
  const message: Message<AnyFields> = decode(spec, bytes);

  it("prints none of it", () => {
    expect(shownIn(printed(message))).toEqual([]);
    expect(shownIn(printed(message.fields))).toEqual([]);
    expect(shownIn(printed({ message, others: [message] }))).toEqual([]);
  });

  it("is described and annotated without any of it", () => {
    for (const locale of ["en", "zh-CN"] as const) expect(shownIn(describeMessage(message, { locale }))).toEqual([]);
    expect(shownIn(printed(annotate(spec, bytes)))).toEqual([]);
  });

  it("still shows what may be seen, and where something was left out", () => {
    expect(inspect(message)).toContain("622588******1098");
    const { fields: printedFields } = JSON.parse(JSON.stringify(message));
    expect(printedFields).toMatchObject({ 2: "622588******1098", 3: "000000", 14: "***", 39: "51", 41: "TERM0001" });
    expect(printedFields.redacted).toEqual(
      expect.arrayContaining(["2", "14", "35", "43", "52", "54[0].5", "55.5A", "55.70.5A[1]", "55.C1", "62"]),
    );
    expect(printedFields.redacted).not.toContain("39");
  });

  it("shows all of it where that is asked for", () => {
    const revealed =
      describeMessage(message, { reveal: true }) + JSON.stringify(annotate(spec, bytes, { reveal: true }));
    expect(shownIn(revealed)).toEqual(Object.keys(canaries));
  });

  it("keeps all of it in a structured clone", () => {
    expect(structuredClone(message.fields)).toEqual({ ...message.fields });
    expect({ ...message.fields }).toEqual({
      ...fields,
      ...(43 in fields && { 43: message.fields[43] }),
      ...(63 in fields && { 63: message.fields[63] }),
    });
  });

  it("is cut off at any byte without an error that shows any of it", () => {
    for (let length = 0; length < bytes.length; length += 5) {
      const error = decodeError(spec, bytes.subarray(0, length));
      const texts = [
        error.message,
        error.stack,
        printed(error),
        inspect(error, { showHidden: false, customInspect: false, depth: 9 }),
        inspect({ error }, { customInspect: false, depth: 9 }),
        printed(error.partial),
        ...Object.keys(error).map((own) => String(error[own as keyof typeof error])),
      ];
      expect(shownIn(texts.join("\n"))).toEqual([]);
      expect(shownIn(printed(safeDecode(spec, bytes.subarray(0, length))))).toEqual([]);
      expect(shownIn(printed(annotate(spec, bytes.subarray(0, length))))).toEqual([]);
    }
  });

  it("is damaged at any byte without an error or a warning that shows any of it", () => {
    for (let at = 0; at < bytes.length; at += 2) {
      const damaged = Uint8Array.from(bytes);
      damaged[at] = damaged[at]! ^ 0xca;
      const result = safeDecode(spec, damaged);
      const error = result.ok
        ? ""
        : `${result.error.message} ${inspect(result.error, { customInspect: false, depth: 9 })}`;
      expect(shownIn(`${error} ${printed(result.warnings)}`)).toEqual([]);
    }
  });

  it("is refused by encode without an error that shows any of it", () => {
    for (const [number, value] of Object.entries(fields)) {
      for (const wrong of [
        `${value}\u0131`,
        `${value}`.repeat(80),
        { [`${value}`]: value },
        [value],
        [{ tag: value, value }],
        null,
      ]) {
        const wrongFields = { [number]: wrong };
        const error = encodeErrorOf(spec, { mti: "0210", header, fields: wrongFields });
        expect(shownIn(error)).toEqual([]);
      }
    }
    expect(shownIn(printed(encodeError(spec, { mti: "0210", header, fields: { [pan]: pan } })))).toEqual([]);
    expect(shownIn(printed(encodeError(spec, { mti: pan, header, fields })))).toEqual([]);
  });
});

function encodeErrorOf(spec: Spec<AnyFields>, message: Parameters<typeof encode<AnyFields>>[1]): string {
  try {
    encode(spec, message);
    return "";
  } catch (error) {
    return printed(error) + inspect(error, { customInspect: false, depth: 9 });
  }
}

describe("privacy", () => {
  it("finds a canary that is shown, in every form", () => {
    const bcd = fromHex(`0${pan}0`);
    const text = new TextEncoder().encode(`xx${name}yy`);
    for (const output of [
      pan,
      "6225 8876-5432.1098",
      toHex(new TextEncoder().encode(pan)),
      inspect(bcd),
      inspect(Buffer.from(bcd)),
      btoa(String.fromCharCode(...bcd)),
      btoa(String.fromCharCode(1, ...bcd)),
      btoa(String.fromCharCode(1, 2, ...fromHex(pan))),
    ]) {
      expect(shownIn(output)).toContain("pan");
    }
    for (const skip of [0, 1, 2]) expect(shownIn(btoa(String.fromCharCode(...text.subarray(skip))))).toEqual(["name"]);
    expect(shownIn("622588******1098 51 TERM0001")).toEqual([]);
  });

  it("of a row that says nothing is to hide", () => {
    const spec = extendSpec(iso1987Ascii, {
      elements: {
        41: { format: "ans8", name: "Nothing said" },
        42: { format: "ans15", name: "Shown", privacy: "show" },
        52: { format: "b64", name: "Shown bytes", privacy: "show" },
      },
    });
    const fields = { 39: "51", 41: "TERM0001", 42: "MERCHANT0000001", 52: fromHex("0123456789ABCDEF") };
    const { fields: shown } = JSON.parse(JSON.stringify(decode(spec, encode(spec, { mti: "0210", fields }))));
    expect(shown).toEqual({ 39: "51", 41: "***", 42: "MERCHANT0000001", 52: "0123456789ABCDEF", redacted: ["41"] });
  });

  it.each([
    ["6225000000000014", "622500******0014"],
    ["4111111111111", "411111***1111"],
    ["411111111111", "************"],
    ["", ""],
  ])("of a card number %j is %j", (number, shown) => {
    const message = decode(iso1987Ascii, encode(iso1987Ascii, { mti: "0210", fields: { 2: number } }));
    expect(JSON.parse(JSON.stringify(message)).fields[2]).toBe(shown);
  });

  it("of values put in by hand is that of their element, and of unknown ones to hide", () => {
    const message = decode(iso1987Ascii, encode(iso1987Ascii, { mti: "0210", fields: { 39: "51" } }));
    Object.assign(message.fields, { 2: pan, 35: { a: pan }, 54: pan, 55: pan, 999: pan, constructor: pan, name: pan });
    expect(shownIn(printed(message))).toEqual([]);
  });
});
