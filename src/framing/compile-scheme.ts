import { fromHex } from "../bytes/hex.ts";
import { checkScheme } from "./check-scheme.ts";
import { largestLength } from "./frame-length.ts";
import type { FrameLengthRepresentation, FrameScheme, FramingScheme } from "./scheme.ts";

/** Fixed bytes: where a mask has no bit, any bit is read. */
export interface FixedBytes {
  readonly bytes: Uint8Array;
  readonly masks: Uint8Array;
}

/** Sizes of blocks, in bytes. */
export interface Blocks {
  readonly size: number;
  readonly data: number;
  readonly fill: number;
}

/** A scheme made ready, all of one object shape. Sizes are in bytes. */
export interface CompiledScheme {
  readonly before: FixedBytes;
  /** Size of the length; 0 if a terminator ends the message. */
  readonly size: number;
  readonly representation: FrameLengthRepresentation;
  readonly after: FixedBytes;
  /** What stands behind the message, the LRC aside. */
  readonly trailer: FixedBytes;
  /** All in front of the message. */
  readonly prefix: number;
  /** All behind the message. */
  readonly tail: number;
  /** What a length says more than the message has; may be less than 0. */
  readonly counted: number;
  /** A length of zero means that there is no tail either. */
  readonly bareZero: boolean;
  /** The greatest number that the length can say. */
  readonly largest: number;
  /** Where the LRC begins, from the start of the frame; -1 if there is none. */
  readonly lrcFrom: number;
  readonly lrcThroughTrailer: boolean;
  /** An empty message ends the file. */
  readonly ends: boolean;
  readonly blocks: Blocks | undefined;
}

const compiledSchemes = new WeakMap<FramingScheme, CompiledScheme>();

/**
 * The compiled form of a scheme, made on its first use.
 *
 * @throws `SpecError` `invalid_spec` with the path of the first fault.
 */
export function compiledScheme(scheme: FramingScheme): CompiledScheme {
  const known = compiledSchemes.get(scheme);
  if (known !== undefined) return known;
  checkScheme(scheme);
  const compiled = compile(scheme);
  compiledSchemes.set(scheme, compiled);
  return compiled;
}

function compile(scheme: FramingScheme): CompiledScheme {
  if (scheme.kind !== "blocked") return compileFrame(scheme, undefined);
  const { size, data, fill } = scheme;
  return compileFrame(scheme.records, { size, data, fill: Number.parseInt(fill, 16) });
}

function compileFrame(scheme: FrameScheme, blocks: Blocks | undefined): CompiledScheme {
  const before = fixedBytes(scheme.before);
  const lrc = scheme.lrc === undefined ? 0 : 1;
  if (scheme.kind === "terminator") {
    const trailer = fixedBytes(scheme.terminator);
    const prefix = before.bytes.length;
    return {
      before,
      size: 0,
      representation: "binary",
      after: fixedBytes(),
      trailer,
      prefix,
      tail: trailer.bytes.length + lrc,
      counted: 0,
      bareZero: false,
      largest: 0,
      lrcFrom: scheme.lrc === undefined ? -1 : scheme.lrc.from === "before" ? 0 : prefix,
      lrcThroughTrailer: scheme.lrc?.through === "terminator",
      ends: false,
      blocks,
    };
  }
  const { size, representation, counts = [], extra = 0 } = scheme;
  const after = fixedBytes(scheme.after);
  const trailer = fixedBytes(scheme.trailer);
  const sizes = {
    before: before.bytes.length,
    length: size,
    after: after.bytes.length,
    trailer: trailer.bytes.length + lrc,
  };
  const starts = {
    before: 0,
    length: sizes.before,
    after: sizes.before + size,
    message: sizes.before + size + sizes.after,
  };
  return {
    before,
    size,
    representation,
    after,
    trailer,
    prefix: starts.message,
    tail: sizes.trailer,
    counted: counts.reduce((sum, part) => sum + sizes[part], extra),
    bareZero: counts.includes("trailer"),
    largest: largestLength(scheme),
    lrcFrom: scheme.lrc === undefined ? -1 : starts[scheme.lrc.from],
    lrcThroughTrailer: scheme.lrc?.through === "trailer",
    ends: scheme.empty === "end",
    blocks,
  };
}

function fixedBytes(digits = ""): FixedBytes {
  return {
    bytes: fromHex(digits.replaceAll("x", "0")),
    masks: fromHex(digits.replace(/[0-9A-Fa-f]/g, "F").replaceAll("x", "0")),
  };
}
