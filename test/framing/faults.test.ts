import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { Iso8583Error } from "../../src/error.ts";
import { createDeframer, type DeframerOptions } from "../../src/framing/deframer.ts";
import type { FramingScheme, LengthScheme, TerminatorScheme } from "../../src/framing/scheme.ts";
import {
  ascii4,
  base24,
  base24Tcp,
  bcd2,
  binary2,
  binary2Inclusive,
  binary4,
  gicc,
  hex4,
  mastercardVbs,
  rbp,
  stxEtxLrc,
} from "../../src/framing/schemes.ts";
import { cutAt, faultOf, outcomeOf } from "./outcome.ts";

const ebcdic3: LengthScheme = { kind: "length", size: 3, representation: "ebcdic" };

const lines: TerminatorScheme = { kind: "terminator", terminator: "0D0A" };

const faults: readonly (readonly [
  name: string,
  scheme: FramingScheme,
  stream: string,
  messages: readonly string[],
  code: string,
  offset: number,
  options?: DeframerOptions,
])[] = [
  ["ends inside a message", binary2, "0001AA 0003BBCC", ["AA"], "truncated", 3],
  ["ends inside a length", binary2, "0001AA 00", ["AA"], "truncated", 3],
  ["ends before the message", binary2, "0003", [], "truncated", 0],
  ["ends before ETX", base24, "313203 33", ["3132"], "truncated", 3],
  ["ends before the trailer", base24Tcp, "0003 3132", [], "truncated", 0],
  ["ends before the LRC", stxEtxLrc, "02 0001 31 03", [], "truncated", 0],
  ["has a letter in a packed length", bcd2, "0001AA 001A", ["AA"], "invalid_length", 3],
  ["has a letter in the upper half of a packed length", bcd2, "A001", [], "invalid_length", 0],
  ["has a colon in an ASCII length", ascii4, "3030313A", [], "invalid_length", 0],
  ["has a slash in an ASCII length", ascii4, "2F303031", [], "invalid_length", 0],
  ["has an ASCII digit in an EBCDIC length", ebcdic3, "F0F031", [], "invalid_length", 0],
  ["has an EBCDIC letter in an EBCDIC length", ebcdic3, "F0F0FA", [], "invalid_length", 0],
  ["has a G in a hex length", hex4, "30303047", [], "invalid_length", 0],
  ["has a length that does not count itself", binary2Inclusive, "0003AA 0001", ["AA"], "invalid_length", 3],
  ["has other fixed bytes in front", gicc, "00000001AA 0001", ["AA"], "invalid_content", 6],
  ["has another protocol", rbp, "D04B", [], "invalid_content", 1],
  ["has a record in several parts", rbp, "D04A 0001 0100 AA", [], "invalid_content", 4],
  ["has another trailer", base24Tcp, "0002AA03 0002BB04", ["AA"], "invalid_content", 7],
  ["has no STX", stxEtxLrc, "03", [], "invalid_content", 0],
  ["has no ETX", stxEtxLrc, "02 0001 31 04 34", [], "invalid_content", 4],
  ["has a wrong LRC", stxEtxLrc, "02 0001 31 03 33 02 0001 32 03 33", ["31"], "invalid_content", 11],
  ["is longer than asked for", binary2, "0002AABB 0003", ["AABB"], "length_over_maximum", 4, { maxLength: 2 }],
  [
    "is longer than asked for, itself counted",
    binary2Inclusive,
    "0005",
    [],
    "length_over_maximum",
    0,
    { maxLength: 2 },
  ],
  ["is longer than 65,535 bytes", binary4, "00010000", [], "length_over_maximum", 0],
  ["claims four gigabytes", binary4, "FFFFFFFF", [], "length_over_maximum", 0],
  ["does not end in time", base24, "313203 313233", ["3132"], "length_over_maximum", 3, { maxLength: 2 }],
  ["ends too late by half a terminator", lines, "31320D", [], "truncated", 0, { maxLength: 2 }],
  ["ends too late by a byte", lines, "3132330D", [], "length_over_maximum", 0, { maxLength: 2 }],
  ["ends too late", base24, "31323303", [], "length_over_maximum", 0, { maxLength: 2 }],
  ["goes on behind its end", mastercardVbs, "00000001AA 00000000 00", ["AA"], "trailing_bytes", 9],
  ["has no end", mastercardVbs, "00000001AA", ["AA"], "truncated", 5],
  ["is empty where a file must end", mastercardVbs, "", [], "truncated", 0],
];

const rows = faults.map(
  ([name, scheme, stream, messages, code, offset, options = {}]) =>
    [name, { scheme, stream, messages, code, offset, options }] as const,
);

describe.each(rows)("a stream that %s", (_, { scheme, stream, messages, code, offset, options }) => {
  const bytes = fromHex(stream);

  it.each([
    ["in one chunk", [bytes]],
    ["byte by byte", cutAt(bytes, [...bytes.keys()])],
  ])("gives what came before, then the fault (%s)", (_, chunks) => {
    const outcome = outcomeOf(scheme, chunks, options);
    expect(outcome).toEqual({ messages, fault: { code, offset, message: expect.any(String) } });
  });
});

describe("a deframer with a fault", () => {
  it("gives the messages before it to a loop, and throws the same error from then on", () => {
    const deframer = createDeframer(bcd2);
    const seen: string[] = [];
    const fault = faultOf(() => {
      for (const message of deframer.push(fromHex("0001AA 0002BBCC FFFF 0001DD"))) seen.push(toHex(message));
    });
    expect(seen).toEqual(["AA", "BBCC"]);
    expect(fault).toBeInstanceOf(Iso8583Error);
    expect(fault).toMatchObject({ name: "FramingError", code: "invalid_length", path: "frame", offset: 7 });
    expect(faultOf(() => deframer.push(fromHex("0001DD")))).toBe(fault);
    expect(faultOf(() => deframer.end())).toBe(fault);
  });

  it("throws from push itself if there is no message before it", () => {
    const deframer = createDeframer(bcd2);
    const fault = faultOf(() => deframer.push(fromHex("FFFF")));
    expect(faultOf(() => deframer.push(fromHex("0001DD")))).toBe(fault);
  });

  it("keeps its fault if nobody looked at the messages", () => {
    const deframer = createDeframer(bcd2);
    const messages = deframer.push(fromHex("0001AA FFFF"));
    const fault = faultOf(() => deframer.push(fromHex("0001DD")));
    for (let twice = 0; twice < 2; twice++) {
      const seen: string[] = [];
      expect(
        faultOf(() => {
          for (const message of messages) seen.push(toHex(message));
        }),
      ).toBe(fault);
      expect(seen).toEqual(["AA"]);
    }
  });

  it("that was found at the end keeps it, too", () => {
    const deframer = createDeframer(binary2);
    deframer.push(fromHex("0002AA"));
    const fault = faultOf(() => deframer.end());
    expect(fault.code).toBe("truncated");
    expect(faultOf(() => deframer.end())).toBe(fault);
    expect(faultOf(() => deframer.push(fromHex("BB")))).toBe(fault);
  });

  it("counts what was cut off, and does not show it", () => {
    const pan = "4111111111111111";
    const { message } = faultOf(() => {
      const deframer = createDeframer(binary2);
      deframer.push(fromHex(`0013${pan}`));
      deframer.end();
    });
    expect(message).toBe("truncated at frame, byte 0: expected a frame of 21 bytes, received 10");
  });

  it("shows no digits of a stream that is out of step", () => {
    // The length is read from the middle of a number: ASCII 4111, packed 41111111.
    for (const bytes of ["34313131", "41111111"]) {
      const { message } = faultOf(() => createDeframer(binary4).push(fromHex(bytes)));
      expect(message).toMatch(
        /^length over maximum at frame, byte 0: expected a message of at most 65535 bytes, received more\./,
      );
      expect(message).not.toContain(String(Number.parseInt(bytes, 16)));
    }
  });
});

describe("what is not a fault of the stream", () => {
  it("a chunk of text: it is refused, and the deframer goes on", () => {
    const deframer = createDeframer(binary2);
    deframer.push(fromHex("0002AA"));
    expect(() => deframer.push("BB" as unknown as Uint8Array)).toThrow(
      expect.objectContaining({ name: "FramingError", code: "invalid_value", path: "chunk", received: "string" }),
    );
    for (const chunk of [undefined, null, [1], new Uint16Array(2), new ArrayBuffer(2)]) {
      expect(faultOf(() => deframer.push(chunk as unknown as Uint8Array)).code).toBe("invalid_value");
    }
    expect([...deframer.push(fromHex("BB"))].map(toHex)).toEqual(["AABB"]);
  });

  it("an end that is told twice", () => {
    const deframer = createDeframer(binary2);
    expect([...deframer.push(fromHex("0001AA"))].map(toHex)).toEqual(["AA"]);
    deframer.end();
    deframer.end();
    expect(faultOf(() => deframer.push(fromHex("0001AA")))).toMatchObject({ code: "trailing_bytes", offset: 3 });
  });

  it("a message of the greatest length whose terminator comes in two chunks", () => {
    expect(outcomeOf(lines, ["31320D", "0A"], { maxLength: 2 })).toEqual({ messages: ["3132"] });
    expect(outcomeOf(lines, ["310D0D", "0A"], { maxLength: 3 })).toEqual({ messages: ["310D"] });
  });

  it("no chunk at all", () => {
    expect(outcomeOf(binary2, [])).toEqual({ messages: [] });
    expect(outcomeOf(binary2, ["", "0001", "", "AA", ""])).toEqual({ messages: ["AA"] });
  });
});
