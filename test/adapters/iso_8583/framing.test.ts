import { describe, expect, it } from "vitest";
import { decodeIso8583, encodeIso8583, iso8583Package, shadow } from "../../../src/adapters/iso_8583/index.ts";
import { toHex } from "../../../src/bytes/hex.ts";
import { fault, Iso, packedRaw } from "./theirs.ts";

const json = { "0": "0800", "11": "000001" };

describe("what stands before a message", () => {
  it("is a length that counts the message alone", () => {
    const bytes = encodeIso8583(json);
    expect(toHex(bytes)).toBe(`001A${toHex(packedRaw(json) as Uint8Array)}`);
    expect(decodeIso8583(bytes)).toEqual(json);
    expect(decodeIso8583(encodeIso8583(json, { lenHeader: false }), { lenHeader: false })).toEqual(json);
  });

  it.each([
    { metadata: "ISO70100000" },
    { metadata: "ISO70100000", metadataCounted: true },
    { metadata: "ISO70100000", lenHeader: false },
    { metadata: "" },
  ])("may have metadata behind it: %j", (options) => {
    const bytes = encodeIso8583(json, options);
    expect(decodeIso8583(bytes, options)).toEqual(json);
    // A host may send it back with other digits.
    const answered = Uint8Array.from(bytes);
    const last = (options.lenHeader === false ? 0 : 2) + options.metadata.length - 1;
    if (options.metadata !== "") answered[last] = 0x39;
    expect(decodeIso8583(answered, options)).toEqual(json);
  });

  it("must be what the options say", () => {
    const metadata = "ISO70100000";
    const counted = encodeIso8583(json, { metadata, metadataCounted: true });
    expect(fault(() => decodeIso8583(counted, { metadata }))).toEqual(["truncated", "frame"]);
    const bytes = encodeIso8583(json, { metadata });
    expect(fault(() => decodeIso8583(bytes, { metadata, metadataCounted: true }))).toEqual(["trailing_bytes", "frame"]);
    expect(fault(() => decodeIso8583(new Uint8Array(5), { metadata }))).toEqual(["truncated", "frame"]);
    expect(fault(() => decodeIso8583(new Uint8Array(2)))).toEqual(["truncated", "mti"]);
    expect(fault(() => decodeIso8583("0800" as never))).toEqual(["invalid_value", "frame"]);
    expect(fault(() => encodeIso8583(json, { metadata: "\u00e9" }))).toEqual(["invalid_header", "metadata"]);
    expect(fault(() => encodeIso8583(json, { metadata: 7 as never }))).toEqual(["invalid_header", "metadata"]);
  });

  it("counts metadata up to what two bytes can say", () => {
    const long = { "0": "0200", ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [66 + i, ""])) };
    const texts = Object.fromEntries(
      Object.keys(long)
        .filter((key) => iso8583Package.elements[Number(key)]?.format === "ans...999")
        .map((key) => [key, "x".repeat(999)]),
    );
    const metadata = "M".repeat(65_000);
    expect(encodeIso8583({ "0": "0200", ...texts }, { metadata }).length).toBeGreaterThan(65_535);
    const options = { metadata, metadataCounted: true };
    expect(fault(() => encodeIso8583({ "0": "0200", ...texts }, options))).toEqual(["value_too_long", "frame"]);
  });

  it("is nothing in a shadow of getRawMessage()", () => {
    const reports: unknown[] = [];
    const { encode } = shadow(Iso, iso8583Package, { onDifference: (report) => reports.push(report) });
    expect(encode(json, { lenHeader: false, metadata: "ISO70100000" })).toEqual(packedRaw(json));
    expect(reports).toEqual([]);
  });
});
