import { describe, expect, it } from "vitest";
import {
  encodeIso8583,
  type IsoClass,
  iso8583Package,
  type ShadowReport,
  shadow,
  specFromCustomFormats,
} from "../../../src/adapters/iso_8583/index.ts";
import { toHex } from "../../../src/bytes/hex.ts";
import { fault, framed, Iso, packed, readmeSample, unpacked } from "./theirs.ts";

function watched(Class: IsoClass = Iso) {
  const reports: ShadowReport[] = [];
  return { reports, ...shadow(Class, iso8583Package, { onDifference: (report) => reports.push(report) }) };
}

describe("shadow", () => {
  it("gives the result of iso_8583, and tells nothing where both agree", () => {
    const { encode, decode, reports } = watched();
    const json = { "0": "0800", "11": "000001", "70": "301" };
    const bytes = encode(json);
    expect(bytes).toEqual(packed(json));
    expect(decode(bytes as Buffer)).toEqual(json);
    expect(decode(Uint8Array.from(bytes as Buffer))).toEqual(json);
    expect(toHex(encode(json, { lenHeader: false }) as Buffer)).toBe(toHex((bytes as Buffer).subarray(2)));
    expect(toHex(encode(json, { metadata: "ISO70100000" }) as Buffer)).toBe(
      toHex(packed(json, undefined, "ISO70100000") as Buffer),
    );
    expect(reports).toEqual([]);
  });

  it("gives its failures, too, and tells nothing where both refuse", () => {
    const { encode, decode, reports } = watched();
    expect(encode({ "0": "0200", "3": "1" })).toEqual({ error: "invalid length of data on field 3" });
    expect(decode("text" as never)).toEqual({ error: "expecting buffer but got string" });
    expect(() => encode({ "0": "0200", hasOwnProperty: "1" })).toThrow("obj.hasOwnProperty is not a function");
    expect(reports).toEqual([]);
  });

  it("tells the place of the first byte that differs", () => {
    const { encode, reports } = watched();
    expect(encode(readmeSample)).toEqual(packed(readmeSample));
    expect(reports).toEqual([
      {
        operation: "encode",
        mti: "0100",
        differences: [{ path: "127.length", offset: 252, theirs: "468 bytes", ours: "460 bytes" }],
      },
    ]);
    expect(encode(readmeSample, { emit127BitmapTwice: true })).toEqual(packed(readmeSample));
    encode({ "0": "0800", "11": "000001" }, { optionalSecondaryBitmap: true });
    encode({ "0": "0800", "11": "000001" }, { metadata: "ISO", metadataCounted: true });
    expect(reports.slice(1).map(({ differences: [first] }) => first)).toEqual([
      { path: "bitmap", offset: 4, theirs: "28 bytes", ours: "20 bytes" },
      { path: "frame", theirs: "31 bytes", ours: "31 bytes" },
    ]);
  });

  it("tells the keys that differ, without values", () => {
    const { decode, reports } = watched();
    const bytes = framed("0200", "80300000000000000000000000000000", "000123456789");
    const read = { "0": "0200", "11": "000123", "12": "456789" };
    expect(decode(bytes)).toEqual(read);
    expect(reports).toEqual([]);
    const spec = specFromCustomFormats({
      "11": { ContentType: "n", LenType: "fixed", MaxLen: 12 },
      "12": { ContentType: "n", LenType: "lvar", MaxLen: 9 },
    });
    const other = shadow(Iso, spec, { onDifference: (report) => reports.push(report) });
    expect(other.decode(framed("0200", "80300000000000000000000000000000", "0001234567890"))).toEqual(read);
    expect(reports).toEqual([
      {
        operation: "decode",
        mti: "0200",
        differences: [
          { path: "11", theirs: "6 characters", ours: "12 characters" },
          { path: "12", theirs: "6 characters", ours: "0 characters" },
        ],
      },
    ]);
  });

  it("tells who failed, and holds no value of the message", () => {
    const { encode, decode, reports } = watched();
    const sample = encodeIso8583(readmeSample);
    decode(sample.subarray(0, 40));
    decode(framed("0302", "0020000000000000", "000001"));
    encode({ "0": "0302", "2": "4761739001010119" });
    expect(encode({ "0": "0800", "11": "000001", "200": "x" })).toHaveLength(130);
    expect(reports.map(({ operation, mti, failure }) => [operation, mti, failure?.by, failure?.path])).toEqual([
      ["decode", "0100", "ours", "frame"],
      ["decode", "0302", "theirs", undefined],
      ["encode", "0302", "theirs", undefined],
      ["encode", "0800", "theirs", undefined],
    ]);
    const told = JSON.stringify(reports);
    for (const value of ["4761739001010119", "47617390", "2212", "7434F678"]) expect(told).not.toContain(value);
  });

  it("answers from this library if asked to, and hides the other's failures", () => {
    const reports: ShadowReport[] = [];
    const onDifference = (report: ShadowReport) => reports.push(report);
    const { encode, decode } = shadow(Iso, iso8583Package, { answer: "ours", onDifference });
    const json = { "0": "0302", "11": "000001" };
    expect(decode(encode(json))).toEqual(json);
    expect(reports.map(({ failure }) => failure?.by)).toEqual(["theirs", "theirs"]);
    expect(fault(() => encode({ "0": "0200", "3": "1" }))).toEqual(["value_too_short", "3"]);
    expect(fault(() => decode(encodeIso8583(json).subarray(0, 9)))).toEqual(["truncated", "frame"]);
  });

  it("never throws because of the shadow", async () => {
    const json = { "0": "0800", "11": "000001" };
    const broken = class {
      constructor() {
        throw new TypeError("broken");
      }
      getBufferMessage() {}
      getRawMessage() {}
      getIsoJSON() {}
      setMetadata() {}
    };
    const ours = shadow(broken, iso8583Package, { answer: "ours" });
    expect(toHex(ours.encode(json))).toBe(toHex(packed(json) as Buffer));
    for (const onDifference of [
      () => {
        throw new Error("no log");
      },
      async () => {
        throw new Error("no log");
      },
    ]) {
      const { encode, decode } = shadow(Iso, iso8583Package, { onDifference });
      expect(encode(readmeSample)).toEqual(packed(readmeSample));
      expect(decode(encodeIso8583(readmeSample).subarray(0, 50))).toBeDefined();
    }
    const { encode } = shadow(Iso, { name: "no spec" } as never, { onDifference: () => {} });
    expect(encode(json)).toEqual(packed(json));
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

  it("gives the class copies: nothing that it is given changes", () => {
    const json = Object.freeze({ ...readmeSample });
    const { encode, decode } = watched();
    encode(json);
    expect(json).toEqual(readmeSample);
    const bytes = Uint8Array.from(packed(readmeSample) as Buffer);
    const before = toHex(bytes);
    expect(decode(bytes)).toEqual(unpacked(bytes));
    expect(toHex(bytes)).toBe(before);
  });
});
