import fc from "fast-check";
import { block } from "../../src/framing/block.ts";
import { frame } from "../../src/framing/frame.ts";
import type { FrameScheme, FramingScheme } from "../../src/framing/scheme.ts";
import * as schemes from "../../src/framing/schemes.ts";
import { joined } from "./outcome.ts";

const more: Readonly<Record<string, FramingScheme>> = {
  littleEndian: { kind: "length", size: 3, representation: "little-endian", counts: ["length"] },
  ebcdic: { kind: "length", size: 4, representation: "ebcdic", extra: 7 },
  bcdWithEverything: {
    kind: "length",
    before: "02x0",
    size: 2,
    representation: "bcd",
    after: "xxFF",
    trailer: "0D0A",
    lrc: { from: "after", through: "message" },
    counts: ["before", "length", "after", "trailer"],
  },
  lines: { kind: "terminator", terminator: "0D0A" },
  doubled: { kind: "terminator", before: "02", terminator: "030303", lrc: { from: "before", through: "terminator" } },
  tinyBlocks: {
    kind: "blocked",
    size: 8,
    data: 6,
    fill: "40",
    records: { kind: "length", size: 2, representation: "binary", counts: ["length"], empty: "end" },
  },
  tinyBlocksWithTrailer: {
    kind: "blocked",
    size: 7,
    data: 4,
    fill: "20",
    records: { kind: "length", size: 2, representation: "ascii", trailer: "03", empty: "end" },
  },
};

/** The built-in schemes, and such as a host may have of its own. */
export const allSchemes: readonly (readonly [name: string, scheme: FramingScheme])[] = Object.entries<FramingScheme>({
  ...schemes,
  ...more,
});

/** Messages that a scheme can frame. */
export function arbitraryMessages(scheme: FramingScheme): fc.Arbitrary<readonly Uint8Array[]> {
  const ends = scheme.kind === "blocked" || (scheme.kind === "length" && scheme.empty === "end");
  const most = scheme === more.tinyBlocksWithTrailer ? 99 : 150;
  const message = fc
    .oneof(
      fc.uint8Array({ minLength: ends ? 1 : 0, maxLength: 12 }),
      fc.uint8Array({ minLength: 1, maxLength: most }),
      fc
        .array(fc.constantFrom(0, 2, 3, 0x0a, 0x0d, 0x40), { minLength: 1, maxLength: 9 })
        .map((b) => Uint8Array.from(b)),
    )
    .map((bytes) =>
      scheme.kind === "terminator" ? bytes.map((byte) => (byte === 3 || byte === 10 ? 4 : byte)) : bytes,
    );
  return fc.array(message, { maxLength: 12 });
}

/** Messages as they go over the line, or the whole file. */
export function streamOf(scheme: FramingScheme, messages: readonly Uint8Array[]): Uint8Array {
  const each: FrameScheme = scheme.kind === "blocked" ? scheme.records : scheme;
  const all = each.kind === "length" && each.empty === "end" ? [...messages, new Uint8Array(0)] : messages;
  const stream = joined(all.map((message) => frame(message, each)));
  return scheme.kind === "blocked" ? block(stream, scheme) : stream;
}

/** Bytes with some sense in them: the streams of a scheme, damaged, and the bytes that schemes look for. */
export function arbitraryJunk(scheme: FramingScheme): fc.Arbitrary<Uint8Array> {
  const damaged = fc
    .tuple(
      arbitraryMessages(scheme),
      fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 0, max: 255 })), { maxLength: 3 }),
      fc.nat(400),
    )
    .map(([messages, changes, cut]) => {
      const stream = streamOf(scheme, messages).slice();
      for (const [place, byte] of changes) if (place < stream.length) stream[place] = byte;
      return cut % 3 === 0 ? stream.slice(0, cut) : stream;
    });
  const likely = fc
    .array(fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 0x0a, 0x0d, 0x20, 0x30, 0x31, 0x40, 0x4a, 0xd0, 0xf0, 0xf1, 0xff), {
      maxLength: 60,
    })
    .map((bytes) => Uint8Array.from(bytes));
  return fc.oneof(damaged, likely, fc.uint8Array({ maxLength: 60 }));
}
