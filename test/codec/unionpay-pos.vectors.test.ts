import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { DecodeError } from "../../src/codec/decode-error.ts";
import { encode } from "../../src/codec/encode.ts";
import { safeDecode } from "../../src/codec/safe-decode.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { TlvEntry } from "../../src/spec/values.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { hexOfValue, tagsOf, textOfValue, type Vector, vectorsOf } from "../vectors/vector.ts";

const vectors = vectorsOf("unionpay-pos.json");
const bare = extendSpec(unionpayPos, { header: null });

/** Vectors that decode with a warning, or not at all; each has its own test below. */
const damaged = ["cup-ji-0210", "cup-neg-py-0210-dec", "cup-ez-0200-qpboc"];

function messageBytes({ hex, framing = "" }: Vector): Uint8Array {
  return fromHex(hex).subarray(framing.includes("length") && !framing.includes("no length") ? 2 : 0);
}

function expectMessage(message: ReturnType<typeof decode<unknown>>, { expected }: Vector): void {
  const fields = message.fields as Readonly<Record<string, unknown>>;
  expect(message.mti).toBe(expected.mti);
  expect(Object.keys(fields).map(Number)).toEqual(expected.bits);
  for (const [number, value] of Object.entries(expected.fields)) {
    const got = fields[number];
    if (typeof value !== "string") {
      expect(hexOfValue(got), number).toBe(value.hex);
      const text = textOfValue(got);
      if (text !== undefined) expect(text, number).toBe(value.gbk);
    } else if (got instanceof Uint8Array || number === "55") {
      expect(hexOfValue(got), number).toBe(value);
    } else {
      expect(textOfValue(got), number).toBe(value);
    }
  }
  for (const [path, value] of Object.entries(expected.subfields ?? {})) expectPart(fields, path, value);
}

function expectPart(fields: Readonly<Record<string, unknown>>, path: string, value: unknown): void {
  const parts = (number: number) => fields[number] as Readonly<Record<number, string>>;
  // The synthetic pre-authorisation ends with zero bytes behind its tags: padding, which its table of tags leaves out.
  if (path === "55") expect(tagsOf((fields[55] as TlvEntry[]).filter(({ tag }) => tag !== "00"))).toEqual(value);
  else if (path === "44.issuer") expect(parts(44)[1]?.trim()).toBe(value);
  else if (path === "44.acquirer") expect(parts(44)[2]?.trim()).toBe(value);
  else if (path === "54") expect(parts(54)).toEqual((value as object[]).map(setOf));
  else if (path === "64.asciiHex") expect(new TextDecoder().decode(fields[64] as Uint8Array)).toBe(value);
  else {
    const [number, part] = path.split(".").map(Number);
    expect(parts(number!)[part!], path).toBe(value);
  }
}

function setOf(set: object) {
  const { accountType, amountType, currency, sign, amount } = set as Record<string, string>;
  return { 1: accountType, 2: amountType, 3: currency, 4: sign, 5: amount };
}

describe("UnionPay POS messages of others", () => {
  const sound = vectors.filter(({ id }) => !damaged.includes(id));

  it.each(sound.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
    const { framing, expected } = vector;
    const spec = framing === "bare" ? bare : unionpayPos;
    const bytes = messageBytes(vector);
    const message = decode(spec, bytes);
    expectMessage(message, vector);
    if (framing !== "bare") {
      expect(message.header?.tpdu).toBe(expected.tpdu);
      expect(Object.values(message.header ?? {}).join("")).toBe(`${expected.tpdu}${expected.header?.toUpperCase()}`);
    }
    expect(toHex(encode(spec, message))).toBe(toHex(bytes));
    expect(safeDecode(spec, bytes)).toEqual({ ok: true, message, warnings: [] });
  });

  it("are 51 sound messages and three damaged ones", () => {
    expect(sound.length).toBe(51);
    expect(vectors.length).toBe(54);
  });
});

describe("damaged UnionPay POS messages of others", () => {
  const vectorOf = (id: string) => vectors.find((vector) => vector.id === id)!;

  it("reads a frame whose length is wrong, and says so", () => {
    const vector = vectorOf("cup-ji-0210");
    const result = safeDecode(unionpayPos, fromHex(vector.hex));
    expect(result.warnings).toMatchObject([
      { leniency: "length_prefix", path: "", offset: 0, received: "a length of 170" },
    ]);
    if (!result.ok) throw result.error;
    expectMessage(result.message, vector);
    expect(toHex(encode(unionpayPos, result.message))).toBe(vector.hex.slice(4));
  });

  it("reads a track filled with F where the dialect fills with 0, and says so", () => {
    const vector = vectorOf("cup-ez-0200-qpboc");
    const bytes = messageBytes(vector);
    expect(() => decode(unionpayPos, bytes)).toThrow(
      expect.objectContaining({ code: "invalid_filler", path: "35", offset: 70 }),
    );
    const result = safeDecode(unionpayPos, bytes);
    expect(result.warnings).toEqual([
      { leniency: "filler", path: "35", offset: 70, expected: "filler 0", received: "F" },
    ]);
    if (!result.ok) throw result.error;
    expectMessage(result.message, vector);
    // The canonical filler takes the place of the wrong one; nothing else differs.
    expect(toHex(encode(unionpayPos, result.message))).toBe(vector.hex.slice(4).replace("000F3733", "00003733"));
  });

  it("reads the same track strictly with a dialect that fills with F, both ways", () => {
    const bytes = messageBytes(vectorOf("cup-ez-0200-qpboc"));
    const filledWithF = extendSpec(unionpayPos, {
      elements: { 35: { format: "z..37", name: "Track 2 data", as: "track2", fill: "F" } },
    });
    const message = decode(filledWithF, bytes);
    expect(message.fields[35]).toBe("6210810000000004940D27062200000000000");
    expect(toHex(encode(filledWithF, message))).toBe(toHex(bytes));
  });

  it("keeps elements 2 to 63 of a message that ends within its MAC", () => {
    const bytes = messageBytes(vectorOf("cup-neg-py-0210-dec"));
    const result = safeDecode(unionpayPos, bytes);
    if (result.ok) throw new Error("decoded");
    const { error, partial } = result;
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ code: "truncated", path: "64", offset: 194, expected: "8 bytes", received: "6" });
    expect(Object.keys(partial.fields).map(Number)).toEqual([
      2, 3, 4, 11, 12, 13, 14, 15, 25, 32, 37, 39, 41, 42, 44, 49, 60, 63,
    ]);
    expect(partial.mti).toBe("0210");
    expect(partial.fields[39]).toBe("00");
    expect(partial.fields[11]).toBe("000191");
    expect(partial.header?.tpdu).toBe("6000000450");
    expect(() => decode(unionpayPos, bytes)).toThrow(error.message);
  });
});
