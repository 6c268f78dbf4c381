import type { Iso8583ErrorDetails } from "../error.ts";
import type { CompiledScheme, FixedBytes } from "./compile-scheme.ts";
import { readLength } from "./frame-length.ts";
import { FramingError } from "./framing-error.ts";

/** What a fault is, its place aside. */
export type FaultDetails = Omit<Iso8583ErrorDetails, "path" | "offset">;

/** What frames are measured by. */
export interface FrameRules {
  readonly scheme: CompiledScheme;
  /** The most bytes of a message. */
  readonly maxLength: number;
}

const outOfStep = "The stream is out of step, or its scheme is another one";

/** A length above this could show digits of the message if the stream is out of step, and is not printed. */
const largestPrinted = 65_535;

/**
 * The size of the frame that starts at `start`, or 0 if that cannot be told from the bytes before `end`.
 *
 * @param origin The offset in the data of the first byte of `bytes`.
 * @param searched Where the search for a terminator may start, in `bytes`.
 * @throws {@link FramingError} if no message can start so.
 */
export function frameSize(
  rules: FrameRules,
  bytes: Uint8Array,
  start: number,
  end: number,
  origin: number,
  searched: number,
): number {
  const { scheme } = rules;
  checkFixed(scheme, scheme.before, bytes, start, end, origin);
  if (end - start < scheme.prefix) return 0;
  if (scheme.size === 0) return terminatedSize(rules, bytes, start, end, origin, searched);

  const at = start + scheme.before.bytes.length;
  const number = readLength(scheme, bytes, at);
  if (number < 0) {
    fail(scheme, origin + at, {
      code: "invalid_length",
      expected: `${scheme.size} bytes of ${scheme.representation} digits`,
      received: "another byte",
      hint: outOfStep,
    });
  }
  checkFixed(scheme, scheme.after, bytes, at + scheme.size, end, origin);
  if (number === 0 && scheme.counted > 0) return scheme.bareZero ? scheme.prefix : scheme.prefix + scheme.tail;
  const length = number - scheme.counted;
  if (length < 0) {
    fail(scheme, origin + at, {
      code: "invalid_length",
      expected: `at least ${scheme.counted}`,
      received: `${number}`,
      hint: outOfStep,
    });
  }
  if (length > rules.maxLength) {
    overMaximum(rules, origin + at, length > largestPrinted ? "more" : `${length}`);
  }
  return scheme.prefix + length + scheme.tail;
}

/** The end of the message in a frame of this size that starts at 0. */
export function messageEnd({ prefix, tail }: CompiledScheme, size: number): number {
  // A bare length of zero has no tail.
  return size === prefix ? prefix : size - tail;
}

/** Checks what stands behind the message, in a frame that is all there. */
export function checkTail(
  scheme: CompiledScheme,
  bytes: Uint8Array,
  start: number,
  size: number,
  origin: number,
): void {
  if (scheme.tail === 0 || size === scheme.prefix) return;
  const stop = start + size - scheme.tail;
  checkFixed(scheme, scheme.trailer, bytes, stop, start + size, origin);
  if (scheme.lrcFrom < 0) return;
  const last = start + size - 1;
  if (bytes[last] === lrcOf(scheme, bytes, start, size)) return;
  fail(scheme, origin + last, {
    code: "invalid_content",
    expected: "the LRC of the frame",
    received: "another byte",
    hint: "Bytes were changed on the way, or the LRC covers other parts",
  });
}

/** The LRC of a frame: the exclusive or of the bytes that it covers. */
export function lrcOf(scheme: CompiledScheme, bytes: Uint8Array, start: number, size: number): number {
  const stop = scheme.lrcThroughTrailer ? start + size - 1 : start + size - scheme.tail;
  let lrc = 0;
  for (let i = start + scheme.lrcFrom; i < stop; i++) lrc ^= bytes[i]!;
  return lrc;
}

/** Where the bytes first occur at or after `from` and wholly before `end`, or -1. */
export function indexOfBytes(bytes: Uint8Array, wanted: Uint8Array, from: number, end: number): number {
  const last = end - wanted.length;
  for (let at = from; at <= last; at++) {
    at = bytes.indexOf(wanted[0]!, at);
    if (at < 0 || at > last) return -1;
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return at;
  }
  return -1;
}

/** Ends the reading of a stream at a byte of its data. */
export function fail({ blocks }: CompiledScheme, dataOffset: number, details: FaultDetails): never {
  // Each block before it that is full has its fill.
  const fill = blocks === undefined ? 0 : Math.floor(dataOffset / blocks.data) * (blocks.size - blocks.data);
  failAt(dataOffset + fill, details);
}

/** Ends the reading of a stream at a byte, fill of blocks counted. */
export function failAt(offset: number, details: FaultDetails): never {
  throw new FramingError({ ...details, path: "frame", offset });
}

function terminatedSize(
  rules: FrameRules,
  bytes: Uint8Array,
  start: number,
  end: number,
  origin: number,
  searched: number,
): number {
  const { scheme, maxLength } = rules;
  const wanted = scheme.trailer.bytes;
  const first = start + scheme.prefix;
  const at = indexOfBytes(bytes, wanted, Math.max(first, searched), end);
  // The last bytes may be the start of a terminator.
  const length = at < 0 ? end - first - (wanted.length - 1) : at - first;
  if (length > maxLength) overMaximum(rules, origin + start, "more without a terminator");
  return at < 0 ? 0 : scheme.prefix + length + scheme.tail;
}

/** Compares as many of the fixed bytes as are there. */
function checkFixed(
  scheme: CompiledScheme,
  { bytes: wanted, masks }: FixedBytes,
  bytes: Uint8Array,
  at: number,
  end: number,
  origin: number,
): void {
  for (let i = 0; i < wanted.length && at + i < end; i++) {
    if ((bytes[at + i]! & masks[i]!) === wanted[i]) continue;
    fail(scheme, origin + at + i, {
      code: "invalid_content",
      expected: "the fixed bytes of the scheme",
      received: "another byte",
      hint: outOfStep,
    });
  }
}

function overMaximum({ scheme, maxLength }: FrameRules, dataOffset: number, received: string): never {
  fail(scheme, dataOffset, {
    code: "length_over_maximum",
    expected: `a message of at most ${maxLength} bytes`,
    received,
    hint: `${outOfStep}; or maxLength is too small`,
  });
}
