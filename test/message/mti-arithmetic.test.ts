import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import type { Message } from "../../src/codec/message.ts";
import { Iso8583Error } from "../../src/error.ts";
import { toAdvice } from "../../src/message/to-advice.ts";
import { toResponse } from "../../src/message/to-response.ts";
import { toRetransmission } from "../../src/message/to-retransmission.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { Iso1987Fields } from "../../src/specs/iso8583-1987-ascii.fields.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { sample } from "./samples.ts";

/** The type that a function makes of one, or the code of the error. */
function typeBy(make: (message: Message<object>) => Message<object>, mti: string): string {
  try {
    return make({ mti, fields: {} }).mti;
  } catch (error) {
    if (error instanceof Iso8583Error) return error.code;
    throw error;
  }
}

describe("toResponse", () => {
  it.each([
    ["0100", "0110"],
    ["0200", "0210"],
    ["0800", "0810"],
    ["0220", "0230"],
    ["0420", "0430"],
    ["0820", "0830"],
    ["1804", "1814"],
    ["1100", "1110"],
    ["2140", "2150"],
    ["2160", "2170"],
    ["0140", "0150"],
    ["8260", "8270"],
    ["9200", "9210"],
    // A repeat is answered as the first one is.
    ["0101", "0110"],
    ["0201", "0210"],
    ["0421", "0430"],
    ["0303", "0312"],
    ["0302", "0312"],
    ["1605", "1614"],
    // A reserved origin stays.
    ["0106", "0116"],
    ["0210", "invalid_mti"],
    ["0230", "invalid_mti"],
    ["2150", "invalid_mti"],
    ["2170", "invalid_mti"],
    ["0180", "invalid_mti"],
    ["0190", "invalid_mti"],
    // Version 1987 and 1993 have no instructions.
    ["0160", "invalid_mti"],
    ["1160", "invalid_mti"],
    ["020", "invalid_mti"],
    ["02000", "invalid_mti"],
    ["constructor", "invalid_mti"],
  ])("answers %s by %s", (mti, response) => {
    expect(typeBy(toResponse, mti)).toBe(response);
  });

  it("copies the elements, makes the changes and leaves the request as it was", () => {
    const request: Message<Iso1987Fields> = { mti: "0201", fields: { 3: "000000", 11: "000123", 35: "1=2" } };
    expect(toResponse(request, { 39: "51", 35: undefined })).toEqual({
      mti: "0210",
      fields: { 3: "000000", 11: "000123", 39: "51" },
    });
    expect(Object.keys(toResponse(request, { 2: "6225000000000014", 35: undefined }).fields)).toEqual(["2", "3", "11"]);
    expect(request).toEqual({ mti: "0201", fields: { 3: "000000", 11: "000123", 35: "1=2" } });
  });

  it("of a decoded message prints redacted, as that does", () => {
    const response = toResponse(sample("preauthorisation"), { 39: "51" });
    expect(JSON.parse(JSON.stringify(response)).fields).toMatchObject({ 2: "622500******0014", 39: "51", 52: "***" });
  });

  it("sends a TPDU back: the addresses change places", () => {
    const header = { tpdu: "6000030123", applicationType: "60" };
    expect(toResponse({ mti: "0200", header, fields: {} }).header).toEqual({
      tpdu: "6001230003",
      applicationType: "60",
    });
    expect(header.tpdu).toBe("6000030123");
    expect(toResponse({ mti: "0200", header: { other: "6000030123" }, fields: {} }).header).toEqual({
      other: "6000030123",
    });
    expect(toResponse(sample("echo")).header?.tpdu).toBe("6000000003");
  });

  it("leaves the length of the message to the encoder", () => {
    const spec = extendSpec(iso1987Ascii, {
      header: {
        total: { format: "n4", name: "Length", encoding: "ascii", counts: "message" },
        source: { format: "n4", name: "Source", encoding: "ascii" },
      },
    });
    const request = decode(spec, new TextEncoder().encode("0034000708000020000000000000000123"));
    const response = toResponse(request, { 39: "00" });
    expect(response.header).toEqual({ source: "0007" });
    expect(new TextDecoder().decode(encode(spec, response))).toBe("003600070810002000000200000000012300");
  });

  it("can be encoded for the host that asked", () => {
    const message = toResponse(sample("echo"), { 39: "00" });
    expect(message.mti).toBe("0830");
    expect(message.fields[39]).toBe("00");
  });
});

describe("toRetransmission", () => {
  it.each([
    ["0200", "0201"],
    ["0100", "0101"],
    ["0420", "0421"],
    ["0122", "0123"],
    ["1804", "1805"],
    ["2140", "2141"],
    ["2160", "2161"],
    ["9200", "9201"],
    ["0201", "0201"],
    ["0203", "0203"],
    ["0205", "0205"],
    ["0210", "invalid_mti"],
    ["0230", "invalid_mti"],
    ["0160", "invalid_mti"],
    ["0206", "invalid_mti"],
    ["0209", "invalid_mti"],
    ["", "invalid_mti"],
  ])("makes of %s %s", (mti, repeat) => {
    expect(typeBy(toRetransmission, mti)).toBe(repeat);
  });

  it("keeps everything else", () => {
    const request = sample("refund");
    const repeat = toRetransmission(request);
    expect(repeat).toEqual({ ...request, mti: "0221" });
    expect(repeat.fields).toBe(request.fields);
    expect(request.mti).toBe("0220");
  });
});

describe("toAdvice", () => {
  it.each([
    ["0200", "0220"],
    ["0100", "0120"],
    ["0400", "0420"],
    ["0800", "0820"],
    ["1200", "1220"],
    ["2100", "2120"],
    ["8100", "8120"],
    ["0302", "0322"],
    ["0201", "0220"],
    ["0103", "0122"],
    ["0210", "invalid_mti"],
    ["0220", "invalid_mti"],
    ["0140", "invalid_mti"],
    ["2000x", "invalid_mti"],
  ])("makes of %s %s", (mti, advice) => {
    expect(typeBy(toAdvice, mti)).toBe(advice);
  });

  it("tells what repeats an advice", () => {
    expect(() => toAdvice({ mti: "0220", fields: {} })).toThrow(/toRetransmission/);
  });
});

describe("all of them", () => {
  it("keep version and class, and change nothing that they are given", () => {
    const mti = fc.stringMatching(/^\d{4}$/);
    fc.assert(
      fc.property(mti, fc.constantFrom(toResponse, toRetransmission, toAdvice), (type, make) => {
        const header = Object.freeze({ tpdu: "6000030123" });
        const message = Object.freeze({ mti: type, header, fields: Object.freeze({ 11: "000123" }) });
        const made = typeBy(() => make(message), type);
        if (made !== "invalid_mti") expect(made.slice(0, 2)).toBe(type.slice(0, 2));
        expect(message).toEqual({ mti: type, header: { tpdu: "6000030123" }, fields: { 11: "000123" } });
      }),
    );
  });

  it("do not repeat a type that is none: it may be anything", () => {
    for (const make of [toResponse, toRetransmission, toAdvice]) {
      expect(() => make({ mti: "6225000000000014", fields: {} })).toThrow(/^invalid mti at mti: expected four digits$/);
    }
  });
});
