import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { frame } from "../../src/framing/frame.ts";
import type { FrameScheme, LengthScheme, TerminatorScheme } from "../../src/framing/scheme.ts";
import {
  ascii4,
  base24,
  base24Tcp,
  bcd2,
  binary2,
  binary2Inclusive,
  binary4,
  binary4Inclusive,
  gicc,
  hex4,
  mastercardVbs,
  rbp,
  stxEtxLrc,
  visaVap,
} from "../../src/framing/schemes.ts";
import { cutAt, joined, outcomeOf } from "./outcome.ts";

// Twelve bytes, so that decimal, hexadecimal and binary lengths differ; their exclusive or is 0C.
const twelve = "3132333435363738393A3B3C";
const long = "5A".repeat(300);

const littleEndian: LengthScheme = { kind: "length", size: 2, representation: "little-endian" };
const littleEndian4: LengthScheme = { kind: "length", size: 4, representation: "little-endian" };
const ebcdic3: LengthScheme = { kind: "length", size: 3, representation: "ebcdic" };
const binary1: LengthScheme = { kind: "length", size: 1, representation: "binary" };
const binary3: LengthScheme = { kind: "length", size: 3, representation: "binary" };
const binary6: LengthScheme = { kind: "length", size: 6, representation: "binary" };
const ascii6: LengthScheme = { kind: "length", size: 6, representation: "ascii" };
const mainframe: LengthScheme = {
  kind: "length",
  size: 2,
  representation: "binary",
  after: "0000",
  counts: ["length", "after"],
};
const everythingCounted: LengthScheme = {
  kind: "length",
  before: "AB",
  size: 2,
  representation: "bcd",
  after: "CDEF",
  trailer: "0D0A",
  lrc: { from: "before", through: "message" },
  counts: ["before", "length", "after", "trailer"],
};
/** The length leaves out the five bytes of a TPDU at the start of the message. */
const withoutTpdu: LengthScheme = { kind: "length", size: 2, representation: "binary", extra: -5 };
/** The length counts four bytes that are not there. */
const withFour: LengthScheme = { kind: "length", size: 4, representation: "ascii", extra: 4 };
const lines: TerminatorScheme = { kind: "terminator", terminator: "0D0A" };
const stxToEtx: TerminatorScheme = {
  kind: "terminator",
  before: "02",
  terminator: "03",
  lrc: { from: "message", through: "terminator" },
};
const lrcOfAll: TerminatorScheme = {
  kind: "terminator",
  before: "02",
  terminator: "03",
  lrc: { from: "before", through: "message" },
};

const vectors: readonly (readonly [name: string, scheme: FrameScheme, message: string, frame: string])[] = [
  ["binary2", binary2, twelve, `000C ${twelve}`],
  ["binary2", binary2, long, `012C ${long}`],
  ["binary2Inclusive", binary2Inclusive, twelve, `000E ${twelve}`],
  ["binary2Inclusive", binary2Inclusive, long, `012E ${long}`],
  ["visaVap", visaVap, twelve, `000C 0000 ${twelve}`],
  ["gicc", gicc, long, `0000 012C ${long}`],
  ["binary4", binary4, long, `0000012C ${long}`],
  ["binary4Inclusive", binary4Inclusive, long, `00000130 ${long}`],
  ["bcd2", bcd2, twelve, `0012 ${twelve}`],
  ["bcd2", bcd2, long, `0300 ${long}`],
  ["ascii4", ascii4, twelve, `30303132 ${twelve}`],
  ["ascii4", ascii4, long, `30333030 ${long}`],
  ["hex4", hex4, twelve, `30303043 ${twelve}`],
  ["hex4", hex4, long, `30313243 ${long}`],
  ["rbp", rbp, twelve, `D04A 000C 0000 ${twelve}`],
  ["base24Tcp", base24Tcp, twelve, `000D ${twelve} 03`],
  ["base24Tcp, with an ETX in the message", base24Tcp, "310332", "0004 310332 03"],
  ["base24", base24, twelve, `${twelve} 03`],
  // 00 ^ 12 ^ 0C ^ 03
  ["stxEtxLrc", stxEtxLrc, twelve, `02 0012 ${twelve} 03 1D`],
  // 00 ^ 03 ^ 02 ^ 03 ^ FF ^ 03
  ["stxEtxLrc, with control bytes in the message", stxEtxLrc, "0203FF", "02 0003 0203FF 03 FE"],
  ["mastercardVbs", mastercardVbs, twelve, `0000000C ${twelve}`],
  ["one byte", binary1, twelve, `0C ${twelve}`],
  ["three bytes", binary3, long, `00012C ${long}`],
  ["six bytes", binary6, long, `00000000012C ${long}`],
  ["little-endian", littleEndian, long, `2C01 ${long}`],
  ["little-endian, four bytes", littleEndian4, long, `2C010000 ${long}`],
  ["EBCDIC digits", ebcdic3, long, `F3F0F0 ${long}`],
  ["six ASCII digits", ascii6, long, `303030333030 ${long}`],
  ["a mainframe's record", mainframe, twelve, `0010 0000 ${twelve}`],
  // 1 + 2 + 2 + 12 + 3 = 20; AB ^ 00 ^ 20 ^ CD ^ EF ^ 0C
  ["everything counted", everythingCounted, twelve, `AB 0020 CDEF ${twelve} 0D0A A5`],
  ["a TPDU not counted", withoutTpdu, twelve, `0007 ${twelve}`],
  ["a TPDU alone, not counted", withoutTpdu, "6000030000", "0000 6000030000"],
  ["four bytes more counted", withFour, twelve, `30303136 ${twelve}`],
  ["lines", lines, twelve, `${twelve} 0D0A`],
  ["lines, with half a terminator in the message", lines, "0A0D310D", "0A0D310D 0D0A"],
  // 0C ^ 03
  ["STX to ETX, LRC of the message and ETX", stxToEtx, twelve, `02 ${twelve} 03 0F`],
  ["STX to ETX, an LRC that is itself ETX", stxToEtx, "31323302", "02 31323302 03 31"],
  // 02 ^ 0C
  ["STX to ETX, LRC of STX and the message", lrcOfAll, twelve, `02 ${twelve} 03 0E`],
  ["STX to ETX, an LRC like ETX", lrcOfAll, "01", "02 01 03 03"],
];

describe.each(vectors)("%s", (_, scheme, message, hex) => {
  const bytes = fromHex(hex);

  it("is framed", () => {
    expect(toHex(frame(fromHex(message), scheme))).toBe(toHex(bytes));
  });

  it("is read, with what follows it", () => {
    const end = scheme.kind === "length" && scheme.empty === "end" ? "00000000" : "";
    expect(outcomeOf(scheme, [joined([bytes, bytes, fromHex(end)])])).toEqual({ messages: [message, message] });
    const single = cutAt(joined([bytes, bytes, fromHex(end)]), [...Array(2000).keys()]);
    expect(outcomeOf(scheme, single)).toEqual({ messages: [message, message] });
  });

  it("is read whole, as it stood on the stream", () => {
    if (scheme.kind === "length" && scheme.empty === "end") return;
    expect(outcomeOf(scheme, [bytes], { whole: true })).toEqual({ messages: [toHex(bytes)] });
  });

  it("is the same scheme when it comes from JSON", () => {
    const loaded = JSON.parse(JSON.stringify(scheme)) as FrameScheme;
    expect(toHex(frame(fromHex(message), loaded))).toBe(toHex(bytes));
  });
});

describe("what is read otherwise than it is written", () => {
  it("hex digits in either case", () => {
    expect(outcomeOf(hex4, [`30303063${twelve}`])).toEqual({ messages: [twelve] });
  });

  it("the reserved bytes of Visa, of which `whole` shows the mark of a session control message", () => {
    const sessionControl = `000F0020${"11".repeat(15)}`;
    expect(outcomeOf(visaVap, [sessionControl])).toEqual({ messages: ["11".repeat(15)] });
    expect(outcomeOf(visaVap, [sessionControl], { whole: true })).toEqual({ messages: [sessionControl] });
  });
});

describe("the greatest message", () => {
  it.each<readonly [name: string, scheme: LengthScheme, most: number]>([
    ["binary2", binary2, 65_535],
    ["binary2Inclusive", binary2Inclusive, 65_533],
    ["base24Tcp", base24Tcp, 65_534],
    ["bcd2", bcd2, 9999],
    ["ascii4", ascii4, 9999],
    ["hex4", hex4, 65_535],
    ["withoutTpdu", withoutTpdu, 65_540],
  ])("of %s", (_, scheme, most) => {
    const message = new Uint8Array(most).fill(0x5a);
    expect(outcomeOf(scheme, [frame(message, scheme)], { maxLength: most })).toEqual({ messages: [toHex(message)] });
    expect(() => frame(new Uint8Array(most + 1), scheme)).toThrow(
      `value too long at frame: expected a message of at most ${most} bytes, received ${most + 1}`,
    );
  });
});

it("refuses a message that is shorter than what the length leaves out", () => {
  expect(() => frame(fromHex("60000300"), withoutTpdu)).toThrow(
    "value too short at frame: expected a message of at least 5 bytes, received 4",
  );
});

describe("a message with the terminator in it", () => {
  it.each<readonly [name: string, scheme: TerminatorScheme, message: string, offset: number]>([
    ["ETX", base24, "31320333", 2],
    ["a line's end", lines, "310D0A", 1],
    ["a terminator that begins in the message", { kind: "terminator", terminator: "0D0D" }, "310D", 1],
  ])("%s is refused", (_, scheme, message, offset) => {
    expect(() => frame(fromHex(message), scheme)).toThrow(
      expect.objectContaining({ name: "FramingError", code: "invalid_content", path: "frame", offset }),
    );
  });
});

it("refuses what is not bytes", () => {
  const text = "0800" as unknown as Uint8Array;
  expect(() => frame(text, binary2)).toThrow(expect.objectContaining({ code: "invalid_value", path: "frame" }));
});
