import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { safeDecode } from "../../src/codec/safe-decode.ts";
import { annotate } from "../../src/message/annotate.ts";
import { describe as describeMessage } from "../../src/message/describe.ts";
import { canaries, shownIn } from "./canaries.ts";
import { carriedSink, kitchenSink, plainSink } from "./kitchen-sink.ts";
import { printed } from "./printed.ts";

const { pan, expiry, name, pinBlock, key, privateText, balance, account1, discretionary } = canaries;
const nameHex = toHex(new TextEncoder().encode(name));
const track2 = `${pan}D${expiry}201${discretionary}`;

/** A card's data as tags, nested and doubled. */
const chip = [
  { tag: "5A", value: pan },
  { tag: "5A", value: pan },
  {
    tag: "E1",
    value: [
      { tag: "57", value: track2.slice(0, 32) },
      { tag: "E1", value: [{ tag: "5F20", value: nameHex }] },
    ],
  },
  { tag: "9A", value: `${expiry}26` },
];

const fields = {
  2: pan,
  5: name,
  6: privateText,
  9: `0${expiry}`,
  13: balance,
  15: track2,
  16: `${pan}=47`,
  17: fromHex(pinBlock),
  18: fromHex(key),
  20: fromHex(nameHex),
  21: `D0${balance}`,
  22: `D0${balance}`,
  23: `D0${balance}`,
  24: `C${balance}`,
  25: `卡号${pan}`,
  27: `${privateText} ${account1}`,
  29: pan,
  30: { 1: "AB", 2: balance, 3: { 1: "C471", 2: "SECRETPRIV" }, 4: pan },
  31: { 1: "14", 2: { 1: "71", 2: "198" }, 3: "765" },
  32: [
    { 1: "10", 2: `${balance}21`, 3: "C471" },
    { 1: "20", 2: `${balance}21`, 3: "C471" },
  ],
  33: { 23: fromHex(pinBlock), 24: name },
  34: { 2: pan, 25: { 40: balance }, 64: fromHex(pinBlock) },
  36: chip,
  37: chip,
  38: [
    { tag: "TCC", value: "R" },
    { tag: "02", value: { 1: "47", 2: balance } },
    { tag: "03", value: [{ tag: "A", value: `${balance}2` }] },
    { tag: "04", value: [{ tag: "5A", value: pan }] },
    { tag: "05", value: `${balance}2` },
    { tag: "77", value: pan },
    { tag: "77", value: Uint8Array.of(0, ...fromHex(pan)) },
  ],
  39: [
    { tag: "0001", value: pan },
    { tag: "0001", value: name },
  ],
  40: [{ tag: "01", value: nameHex }],
  41: [
    { tag: "01", value: [{ tag: "5A", value: pan }] },
    { tag: "EE", value: fromHex(pan) },
  ],
  42: [
    { tag: "01", value: [{ tag: "5A", value: pan }] },
    { tag: "02", value: [{ tag: "9A", value: `${expiry}26` }] },
    { tag: "71", value: { 14: balance }, trailing: chip },
    { tag: "72", value: nameHex },
  ],
  43: [
    { tag: "AB", value: name },
    { tag: "AC", value: pan },
  ],
  44: `${balance}123`,
  63: fromHex(`0${pan}0`),
  130: balance,
  192: `${name} ${pan}`,
};
const header = { station: "STAT01", flags: "123", state: "1", reject: "0000" };

const specs = [
  ["kitchen-sink", kitchenSink],
  ["plain-sink", plainSink],
  ["carried-sink", carriedSink],
] as const;

describe.each(specs)("every form of the %s, full of what nobody may see", (_, spec) => {
  const bytes = encode(spec, { mti: "0210", header, fields });
  const message = decode(spec, bytes);

  it("holds it", () => {
    expect({ ...message.fields }).toEqual(fields);
    const revealed = `${describeMessage(message, { reveal: true })}${JSON.stringify(annotate(spec, bytes, { reveal: true }))}`;
    expect(shownIn(revealed)).toEqual(expect.arrayContaining(["pan", "expiry", "name", "pinBlock", "balance", "key"]));
  });

  it("prints none of it", () => {
    expect(shownIn(printed(message))).toEqual([]);
    expect(shownIn(printed(message.fields))).toEqual([]);
    for (const locale of ["en", "zh-CN"] as const) expect(shownIn(describeMessage(message, { locale }))).toEqual([]);
    expect(shownIn(describeMessage({ fields: message.fields }))).toEqual([]);
    expect(shownIn(printed(annotate(spec, bytes)))).toEqual([]);
  });

  it("shows that there is something, and what may be seen", () => {
    const { redacted, ...shown } = JSON.parse(JSON.stringify(message)).fields;
    expect(Object.keys(shown)).toEqual(Object.keys(fields));
    expect(shown[38][0]).toEqual({ tag: "TCC", value: "R" });
    expect(shown[31]).toEqual({ 1: "14", 2: { 1: "***", 2: "***" }, 3: "***" });
    expect(redacted).toEqual(
      expect.arrayContaining(["34.25.40", "36.5A[1]", "36.E1.E1.5F20", "38.77[1]", "42.71.14", "42.71.trailing", "44"]),
    );
  });

  it("is cut off at any byte without an error that shows any of it", () => {
    for (let length = 0; length < bytes.length; length += 7) {
      const cut = bytes.subarray(0, length);
      const result = safeDecode(spec, cut, []);
      // What takes the rest may end anywhere.
      if (result.ok) continue;
      const { error } = result;
      const texts = [
        `${error.message} ${error.stack}`,
        inspect(error, { customInspect: false, depth: 9 }),
        printed(error.partial),
        inspect(annotate(spec, cut), { depth: 9, maxArrayLength: null }),
        ...Object.keys(error).map((own) => String(error[own as keyof typeof error])),
      ];
      expect(shownIn(texts.join("\n"))).toEqual([]);
    }
  });

  it("is damaged at any byte without an error or a warning that shows any of it", () => {
    for (let at = 0; at < bytes.length; at += 3) {
      const damaged = Uint8Array.from(bytes);
      damaged[at] = damaged[at]! ^ 0x11;
      const result = safeDecode(spec, damaged);
      const error = result.ok ? "" : `${result.error.message} ${inspect(result.error, { depth: 9 })}`;
      expect(
        shownIn(`${error} ${inspect(result.warnings)} ${inspect(annotate(spec, damaged), { maxArrayLength: null })}`),
      ).toEqual([]);
    }
  });

  it("is refused by encode without an error that shows any of it", () => {
    for (const [number, value] of Object.entries(fields)) {
      const text = typeof value === "string" ? value : pan;
      for (const wrong of [
        `${text}\u0131`,
        text.repeat(99),
        { [text]: text },
        [text],
        [{ tag: text, value: text }],
        [{ [text]: text }],
      ]) {
        let shown = "";
        try {
          encode(spec, { mti: "0210", header, fields: { [number]: wrong } });
        } catch (error) {
          shown = printed(error) + inspect(error, { customInspect: false, depth: 9 });
        }
        expect(shownIn(shown)).toEqual([]);
      }
    }
  });
});
