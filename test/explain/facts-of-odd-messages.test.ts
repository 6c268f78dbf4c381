import { describe, expect, it } from "vitest";
import { decode, extendSpec, factsOf, fromHex, safeDecode } from "../../src/index.ts";
import { iso1987Ascii, unionpayPos } from "../../src/specs/index.ts";
import { reversalRequest, saleDeclinedWithBalance, saleDeclinedWithTexts } from "./unionpay-frames.ts";

const spec = unionpayPos;
const network = ["unionpay", "china-pos-legacy"];
const answer = (fields: object) => ({ mti: "0210", fields });

describe("facts that a message says in several places", () => {
  const twice = extendSpec(unionpayPos, {
    name: "twice",
    elements: {
      5: { format: "n12", name: "Amount once more", as: "amountTransaction" },
      44: {
        format: "ans..25",
        name: "Response",
        as: "additionalResponseData",
        parts: { 1: { format: "an2", name: "Code once more", as: "responseCode" } },
      },
    },
  });

  it("are given where the places agree", () => {
    const facts = factsOf(answer({ 4: "000000000100", 5: "000000000100", 39: "51", 44: { 1: "51" } }), { spec: twice });
    expect(facts).toMatchObject({ amount: "000000000100", responseCode: "51" });
  });

  it("are given where one place alone has a text", () => {
    const facts = factsOf(answer({ 4: 100, 5: "000000000100", 44: { 1: "51" } }), { spec: twice });
    expect(facts).toMatchObject({ amount: "000000000100", responseCode: "51" });
  });

  it("are left out where the places contradict each other", () => {
    const facts = factsOf(answer({ 4: "000000000100", 5: "000000000200", 39: "51", 44: { 1: "00" } }), { spec: twice });
    expect(facts).toStrictEqual({ network, mti: "0210", flow: "unknown" });
  });

  it("are all taken of the host's texts, in their order, in repeated parts too", () => {
    const repeated = extendSpec(unionpayPos, {
      name: "repeated",
      elements: {
        57: {
          format: "ans..40",
          name: "Texts",
          repeat: true,
          parts: { 1: { format: "ans4", name: "Text", as: "hostText" } },
        },
      },
    });
    const fields = { 57: [{ 1: "two " }, { 1: "tree" }, "four"], 56: "one", 63: { 2: { 4: "five", 1: "four" } } };
    expect(factsOf(answer(fields), { spec: repeated }).hostText).toEqual(["one", "two", "tree", "four", "five"]);
  });

  it("are not looked for among tags, whose values are hex digits", () => {
    const tagged = extendSpec(unionpayPos, {
      name: "tagged",
      elements: {
        55: { format: "b...255", name: "Tags", tlv: "ber", tags: { "8A": { name: "Code", as: "responseCode" } } },
      },
    });
    const facts = factsOf(answer({ 55: [{ tag: "8A", value: "3531" }] }), { spec: tagged });
    expect(facts).not.toHaveProperty("responseCode");
  });
});

describe("facts of messages that no decoder made", () => {
  it("are the same of a structured clone as of the message", () => {
    for (const frame of [saleDeclinedWithBalance, saleDeclinedWithTexts]) {
      const message = decode(unionpayPos, fromHex(frame));
      const clone = structuredClone({ mti: message.mti, fields: { ...message.fields } });
      expect(factsOf(clone, { spec })).toStrictEqual(factsOf(message));
    }
  });

  it("are those of the dialect that decoded the message, whatever the options say", () => {
    const message = decode(unionpayPos, fromHex(saleDeclinedWithTexts));
    expect(factsOf(message, { spec: iso1987Ascii })).toStrictEqual(factsOf(message));
  });

  it("are not taken from what the fields inherit", () => {
    const fields: object = Object.create({ 3: "000000", 39: "51", 60: { 1: "22" } });
    expect(factsOf(answer(fields), { spec })).toStrictEqual({ network, mti: "0210", flow: "unknown" });
    expect(factsOf(answer({ 60: Object.create({ 1: "22" }), 63: Object.create({ 2: "x" }) }), { spec })).toStrictEqual({
      network,
      mti: "0210",
      flow: "unknown",
    });
  });
});

describe("facts of a message that was read in part", () => {
  const bytes = fromHex(saleDeclinedWithBalance);

  it("are those that stand before the fault", () => {
    const cut = safeDecode(unionpayPos, bytes.subarray(0, bytes.length - 20));
    if (cut.ok) throw new Error("A message that is cut must not be read");
    expect(cut.error.path).toBe("54");
    expect(factsOf(cut.partial)).toStrictEqual({
      responseCode: "51",
      network,
      mti: "0210",
      processingCode: "000000",
      flow: "unknown",
      amount: "000000100000",
      currency: "156",
      currencyExponent: 2,
      accountType: "00",
    });
  });

  it("are no more than the tables where the fault is in the header", () => {
    const cut = safeDecode(unionpayPos, bytes.subarray(0, 4));
    if (cut.ok) throw new Error("A message that is cut must not be read");
    expect(factsOf(cut.partial, { spec })).toStrictEqual({ network, flow: "unknown" });
  });

  it("throw nothing wherever the message is cut", () => {
    for (let length = 0; length < bytes.length; length++) {
      const cut = safeDecode(unionpayPos, bytes.subarray(0, length));
      if (!cut.ok) expect(factsOf(cut.partial, { spec }).network).toEqual(network);
    }
  });
});

const wrong: readonly [string, unknown][] = [
  ["a number", 51],
  ["null", null],
  ["undefined", undefined],
  ["a boolean", true],
  ["bytes", Uint8Array.of(0x35, 0x31)],
  ["an empty list", []],
  ["a list of texts", ["10", "22", "51"]],
  ["a list of null", [null]],
  ["an empty object", {}],
  ["an object with keys of no part", { constructor: "51", 9: "22" }],
  ["a date", new Date(0)],
  ["a function", () => "51"],
  ["a symbol", Symbol("51")],
];

describe("facts of values of the wrong type", () => {
  it.each(wrong)("%s in every element is no fact", (_name, value) => {
    const fields = Object.fromEntries(Array.from({ length: 63 }, (_, index) => [index + 2, value]));
    expect(factsOf(answer(fields), { spec })).toStrictEqual({ network, mti: "0210", flow: "unknown" });
  });

  it.each(wrong)("%s in every part is no fact", (_name, value) => {
    const parts = { 1: value, 2: value, 3: value, 4: value, 5: value };
    const fields = { 39: "51", 54: [parts], 60: parts, 63: { 1: value, 2: parts } };
    const facts = factsOf(answer(fields), { spec });
    expect(facts).toStrictEqual({ responseCode: "51", network, mti: "0210", flow: "unknown" });
  });

  it.each([
    ["text", "1002156C000000012345"],
    ["bytes", Uint8Array.of(0x10, 0x02)],
  ])("%s instead of parts is no fact", (_name, raw) => {
    const fields = { 3: "000000", 25: "00", 54: raw, 55: raw, 60: raw, 63: raw };
    const facts = factsOf(answer(fields), { spec });
    expect(facts).toStrictEqual({
      network,
      mti: "0210",
      processingCode: "000000",
      flow: "unknown",
      accountType: "00",
    });
    expect(factsOf(answer({ 63: { 1: "CUP", 2: raw } }), { spec })).not.toHaveProperty("hostText");
  });

  it("leaves out the balance that is not whole and keeps the others", () => {
    const whole = { 1: "10", 2: "01", 3: "156", 4: "D", 5: "000000012345" };
    const sets = [{ ...whole, 5: 12345 }, null, whole, "1002156C000000012345", { ...whole, 4: undefined }];
    expect(factsOf(answer({ 54: sets }), { spec }).balances).toStrictEqual([
      { accountType: "10", amountType: "ledger", currency: "156", sign: "debit", amount: "000000012345" },
    ]);
  });

  it.each([[null], [210], [{}]])("takes the message type %o for absent", (mti) => {
    const message = JSON.parse(JSON.stringify({ mti, fields: { 39: "51" } }));
    expect(factsOf(message, { spec })).toStrictEqual({ responseCode: "51", network, flow: "unknown" });
  });
});

describe("facts of an answer and its request", () => {
  const request = {
    mti: "0200",
    fields: {
      3: "000000",
      4: "000000100000",
      22: "051",
      25: "00",
      39: "98",
      49: "840",
      54: [{ 1: "10", 2: "02", 3: "156", 4: "C", 5: "000000012345" }],
      56: "text of the request",
      60: { 1: "22" },
    },
  };

  it("take what the answer does not say from the request, but nothing that only an answer can say", () => {
    expect(factsOf({ fields: {} }, { spec, request })).toStrictEqual({
      network,
      mti: "0200",
      processingCode: "000000",
      flow: "purchase",
      amount: "000000100000",
      currency: "840",
      currencyExponent: 2,
      accountType: "00",
      entryMode: "051",
    });
  });

  it("keep what the answer says", () => {
    const facts = factsOf(decode(unionpayPos, fromHex(reversalRequest)), { request });
    expect(facts).toMatchObject({ responseCode: "98", mti: "0400", flow: "reversal", currency: "156" });
  });

  it("take no amount from a request that was approved in part", () => {
    const partly = { mti: "0200", fields: { 4: "000000100000", 39: "10" } };
    const facts = factsOf(answer({ 39: "51" }), { spec, request: partly });
    expect(facts).toStrictEqual({ responseCode: "51", network, mti: "0210", flow: "unknown" });
  });
});
