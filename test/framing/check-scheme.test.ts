import { describe, expect, it } from "vitest";
import { block, createDeframer, type FramingScheme, frame, mastercard1014, unblock } from "../../src/framing/index.ts";

const binary = { kind: "length", size: 2, representation: "binary" };
const blocked = { ...mastercard1014 };

describe("a scheme that cannot be used is refused on its first use", () => {
  it.each<readonly [path: string, scheme: unknown]>([
    ["scheme", null],
    ["scheme", "binary2"],
    ["scheme", []],
    ["scheme.kind", {}],
    ["scheme.kind", { ...binary, kind: "constructor" }],
    ["scheme.inclusive", { ...binary, inclusive: true }],
    ["scheme.terminator", { ...binary, terminator: "03" }],
    ["scheme.size", { kind: "length", representation: "binary" }],
    ["scheme.size", { ...binary, size: 0 }],
    ["scheme.size", { ...binary, size: 1.5 }],
    ["scheme.size", { ...binary, size: "2" }],
    ["scheme.size", { ...binary, size: 7 }],
    ["scheme.size", { ...binary, representation: "bcd", size: 8 }],
    ["scheme.size", { ...binary, representation: "hex", size: 13 }],
    ["scheme.representation", { ...binary, representation: "toString" }],
    ["scheme.representation", { kind: "length", size: 2 }],
    ["scheme.counts", { ...binary, counts: "length" }],
    ["scheme.counts", { ...binary, counts: ["message"] }],
    ["scheme.counts", { ...binary, counts: ["length", "length"] }],
    ["scheme.extra", { ...binary, extra: 0.5 }],
    ["scheme.before", { ...binary, before: "0" }],
    ["scheme.before", { ...binary, before: "0x0" }],
    ["scheme.after", { ...binary, after: "GG" }],
    ["scheme.trailer", { ...binary, trailer: 3 }],
    ["scheme.empty", { ...binary, empty: "poll" }],
    ["scheme.lrc", { ...binary, lrc: true }],
    ["scheme.lrc.from", { ...binary, lrc: { from: "trailer", through: "trailer" } }],
    ["scheme.lrc.through", { ...binary, lrc: { from: "length", through: "after" } }],
    ["scheme.lrc.kind", { ...binary, lrc: { from: "length", through: "message", kind: "crc" } }],
    ["scheme.terminator", { kind: "terminator" }],
    ["scheme.terminator", { kind: "terminator", terminator: "" }],
    ["scheme.terminator", { kind: "terminator", terminator: "0x" }],
    ["scheme.before", { kind: "terminator", terminator: "03", before: "2" }],
    ["scheme.lrc.from", { kind: "terminator", terminator: "03", lrc: { from: "length", through: "message" } }],
    ["scheme.size", { ...blocked, size: 1 }],
    ["scheme.data", { ...blocked, data: 1014 }],
    ["scheme.fill", { ...blocked, fill: 0x40 }],
    ["scheme.fill", { ...blocked, fill: "4040" }],
    ["scheme.records", { ...blocked, records: undefined }],
    ["scheme.records", { ...blocked, records: blocked }],
    ["scheme.records.size", { ...blocked, records: { ...binary, size: 0, empty: "end" } }],
    ["scheme.records.empty", { ...blocked, records: binary }],
  ])("at %s", (path, scheme) => {
    expect(() => createDeframer(scheme as FramingScheme)).toThrow(
      expect.objectContaining({ name: "SpecError", code: "invalid_spec", path }),
    );
  });

  it("and so is a maximum that is none", () => {
    for (const maxLength of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "9" as unknown as number]) {
      expect(() => createDeframer(binary as FramingScheme, { maxLength })).toThrow(
        expect.objectContaining({ name: "SpecError", path: "options.maxLength" }),
      );
    }
  });

  it("and so are blocks where there can be none, and the other way round", () => {
    const message = new Uint8Array(1);
    const path = "scheme.kind";
    expect(() => frame(message, mastercard1014 as never)).toThrow(expect.objectContaining({ name: "SpecError", path }));
    expect(() => block(message, binary as never)).toThrow(expect.objectContaining({ name: "SpecError", path }));
    expect(() => unblock(message, binary as never)).toThrow(expect.objectContaining({ name: "SpecError", path }));
  });
});
