import { sliceOf } from "../bytes/slice-of.ts";
import type { CompiledScheme } from "./compile-scheme.ts";
import { checkTail, type FrameRules, fail, failAt, frameSize, messageEnd } from "./measure-frame.ts";

/** The state of one reading of a stream. */
export interface FrameReader extends FrameRules {
  readonly keepAlives: boolean;
  readonly whole: boolean;
  readonly copy: boolean;
  /** Bytes of the stream that were read, fill of blocks among them. */
  streamed: number;
  /** Bytes of data that were read: all of the stream, but for the fill of blocks. */
  read: number;
  /** The beginning of a frame whose end has not come yet, and how much of it is there. */
  held: Uint8Array;
  heldLength: number;
  /** The size of the frame that is held, 0 while it cannot be told. */
  wanted: number;
  /** The empty message that ends a file was read. */
  ended: boolean;
}

const noBytes: Uint8Array = /* @__PURE__ */ new Uint8Array(0);

/** Room for the beginning of a frame is not kept above this once the frame has been delivered. */
const largestKept = 16_384;

/** A reader at the start of a stream. */
export function createFrameReader(
  scheme: CompiledScheme,
  options: Pick<FrameReader, "maxLength" | "keepAlives" | "whole" | "copy">,
): FrameReader {
  return { scheme, ...options, streamed: 0, read: 0, held: noBytes, heldLength: 0, wanted: 0, ended: false };
}

/**
 * Reads one chunk; complete messages are added to `messages`, also those before a fault.
 *
 * @throws {@link FramingError} at a fault.
 */
export function readChunk(reader: FrameReader, chunk: Uint8Array, messages: Uint8Array[]): void {
  const { blocks } = reader.scheme;
  if (blocks === undefined) {
    readData(reader, chunk, 0, chunk.length, messages);
    reader.streamed += chunk.length;
    return;
  }
  let at = 0;
  while (at < chunk.length) {
    const inBlock = reader.streamed % blocks.size;
    const isData = inBlock < blocks.data;
    const stop = Math.min(chunk.length, at + (isData ? blocks.data : blocks.size) - inBlock);
    if (isData) readData(reader, chunk, at, stop, messages);
    else checkFill(reader.scheme, chunk, at, stop, reader.streamed - at, "invalid_content");
    reader.streamed += stop - at;
    at = stop;
  }
}

/**
 * Checks that a stream may end here.
 *
 * @throws {@link FramingError} `truncated` if it may not.
 */
export function checkEnd({ scheme, streamed, read, heldLength, wanted, ended }: FrameReader): void {
  const { blocks } = scheme;
  if (heldLength > 0) {
    fail(scheme, read - heldLength, {
      code: "truncated",
      expected: wanted === 0 ? "the rest of a frame" : `a frame of ${wanted} bytes`,
      received: `${heldLength}`,
    });
  }
  if (scheme.ends && !ended) {
    failAt(streamed, { code: "truncated", expected: "the empty record that ends a file", received: "the end" });
  }
  if (blocks !== undefined && streamed % blocks.size !== 0) {
    failAt(streamed, {
      code: "truncated",
      expected: `a block of ${blocks.size} bytes`,
      received: `${streamed % blocks.size}`,
    });
  }
}

/** Reads a part of a chunk that is data throughout. */
function readData(reader: FrameReader, bytes: Uint8Array, start: number, end: number, messages: Uint8Array[]): void {
  const origin = reader.read - start;
  let at = start;
  if (reader.heldLength > 0) at = completeHeld(reader, bytes, start, end, messages);
  while (at < end && !reader.ended) {
    const size = frameSize(reader, bytes, at, end, origin, at);
    if (size === 0 || size > end - at) {
      reader.wanted = size;
      hold(reader, bytes, at, end);
      at = end;
    } else {
      deliver(reader, bytes, at, size, origin, reader.copy, messages);
      at += size;
    }
  }
  if (at < end) checkFill(reader.scheme, bytes, at, end, reader.streamed - start, "trailing_bytes");
  reader.read += end - start;
}

/** Adds bytes to the frame that is held and delivers it if that was all; returns where the next frame starts. */
function completeHeld(
  reader: FrameReader,
  bytes: Uint8Array,
  start: number,
  end: number,
  messages: Uint8Array[],
): number {
  const { scheme, maxLength } = reader;
  const origin = reader.read - reader.heldLength;
  let at = start;
  while (reader.wanted === 0) {
    if (at === end) return at;
    // No more than a frame can have: with all of it there, its size can be told.
    const most = scheme.size > 0 ? scheme.prefix : scheme.prefix + maxLength + scheme.tail;
    const searched = reader.heldLength - scheme.trailer.bytes.length + 1;
    const stop = Math.min(end, at + most - reader.heldLength);
    hold(reader, bytes, at, stop);
    at = stop;
    reader.wanted = frameSize(reader, reader.held, 0, reader.heldLength, origin, searched);
  }
  if (reader.heldLength > reader.wanted) {
    // What was held beyond a terminator belongs to the next frame.
    at -= reader.heldLength - reader.wanted;
    reader.heldLength = reader.wanted;
  } else {
    const stop = Math.min(end, at + reader.wanted - reader.heldLength);
    hold(reader, bytes, at, stop);
    at = stop;
  }
  if (reader.heldLength < reader.wanted) return at;
  deliver(reader, reader.held, 0, reader.wanted, origin, true, messages);
  reader.heldLength = 0;
  reader.wanted = 0;
  if (reader.held.length > largestKept) reader.held = noBytes;
  return at;
}

/** Keeps a copy of bytes; the room for them grows with what has come, never with what a length says. */
function hold(reader: FrameReader, bytes: Uint8Array, start: number, end: number): void {
  const length = reader.heldLength + end - start;
  if (length > reader.held.length) {
    const { scheme, maxLength, wanted } = reader;
    const most = wanted === 0 ? scheme.prefix + maxLength + scheme.tail : wanted;
    const held = new Uint8Array(Math.max(length, Math.min(most, Math.max(256, 2 * reader.held.length))));
    held.set(reader.held.subarray(0, reader.heldLength));
    reader.held = held;
  }
  reader.held.set(bytes.subarray(start, end), reader.heldLength);
  reader.heldLength = length;
}

function deliver(
  reader: FrameReader,
  bytes: Uint8Array,
  start: number,
  size: number,
  origin: number,
  copy: boolean,
  messages: Uint8Array[],
): void {
  const { scheme } = reader;
  checkTail(scheme, bytes, start, size, origin);
  const stop = messageEnd(scheme, size);
  if (stop === scheme.prefix) {
    if (scheme.ends) {
      reader.ended = true;
      return;
    }
    if (!reader.keepAlives) return;
  }
  const from = reader.whole ? start : start + scheme.prefix;
  const to = reader.whole ? start + size : start + stop;
  messages.push(copy ? sliceOf(bytes, from, to) : bytes.subarray(from, to));
}

/** Bytes that may only be fill: the rest of a block, and all behind the end of a file. */
function checkFill(
  { blocks }: CompiledScheme,
  bytes: Uint8Array,
  start: number,
  end: number,
  origin: number,
  code: "invalid_content" | "trailing_bytes",
): void {
  const fill = blocks?.fill;
  for (let at = start; at < end; at++) {
    if (bytes[at] === fill) continue;
    failAt(origin + at, {
      code,
      expected: fill === undefined ? "nothing behind the empty record that ends a file" : "fill",
      received: "another byte",
    });
  }
}
