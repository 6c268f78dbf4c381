import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { frame } from "../../src/framing/frame.ts";
import type { FrameScheme, LengthScheme } from "../../src/framing/scheme.ts";
import {
  ascii4,
  base24,
  base24Tcp,
  bcd2,
  binary2,
  binary2Inclusive,
  binary4Inclusive,
  gicc,
  rbp,
  stxEtxLrc,
  visaVap,
} from "../../src/framing/schemes.ts";
import { outcomeOf } from "./outcome.ts";

const withTrailer: LengthScheme = {
  kind: "length",
  size: 2,
  representation: "binary",
  trailer: "03",
  counts: ["length"],
};

const polls: readonly (readonly [name: string, scheme: FrameScheme, poll: string, also: string])[] = [
  ["binary2", binary2, "0000", "0000"],
  ["binary2Inclusive", binary2Inclusive, "0000", "0002"],
  ["binary4Inclusive", binary4Inclusive, "00000000", "00000004"],
  ["visaVap", visaVap, "00000000", "00000010"],
  ["gicc", gicc, "00000000", "00000000"],
  ["bcd2", bcd2, "0000", "0000"],
  ["ascii4", ascii4, "30303030", "30303030"],
  ["rbp", rbp, "D04A00000000", "D04A00000000"],
  // A poll has no ETX; a message of nothing has one.
  ["base24Tcp", base24Tcp, "0000", "000103"],
  ["a trailer that is not counted", withTrailer, "000003", "000203"],
  ["base24", base24, "03", "03"],
  ["stxEtxLrc", stxEtxLrc, "0200000303", "0200000303"],
];

describe.each(polls)("a keep-alive of %s", (_, scheme, poll, also) => {
  const message = "3132";
  const framed = toHex(frame(fromHex(message), scheme));
  const stream = `${poll}${framed}${also}${also}${framed}${poll}`;
  const single = fromHex(stream).length;
  const bytewise = Array.from({ length: single }, (_, i) => stream.slice(2 * i, 2 * i + 2));

  it("is the frame of an empty message", () => {
    expect(toHex(frame(new Uint8Array(0), scheme))).toBe(poll);
  });

  it.each([
    ["in one chunk", [stream]],
    ["byte by byte", bytewise],
  ])("is skipped, or given as an empty message (%s)", (_, chunks) => {
    expect(outcomeOf(scheme, chunks)).toEqual({ messages: [message, message] });
    expect(outcomeOf(scheme, chunks, { keepAlives: true })).toEqual({
      messages: ["", message, "", "", message, ""],
    });
    expect(outcomeOf(scheme, chunks, { keepAlives: true, whole: true })).toEqual({
      messages: [poll, framed, also, also, framed, poll],
    });
    expect(outcomeOf(scheme, chunks, { whole: true })).toEqual({ messages: [framed, framed] });
  });
});
