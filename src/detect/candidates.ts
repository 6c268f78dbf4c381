import { type CompiledScheme, compiledScheme, type FixedBytes } from "../framing/compile-scheme.ts";
import { readLength } from "../framing/frame-length.ts";
import { lrcOf } from "../framing/measure-frame.ts";
import type { DetectedFraming, DetectionReasonId } from "./detection.ts";
import { type FramingId, framings } from "./framings.ts";

/** A place where a message may lie. */
export interface Candidate {
  /** All bytes that were given. */
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly framing?: DetectedFraming;
  /** What the bytes around it say. */
  readonly reasons: readonly DetectionReasonId[];
  /** It lies behind a TPDU, so that no header of a dialect stands before it. */
  readonly bare: boolean;
}

/** Bytes that are looked at: messages are shorter, and what is no message is not read in full. */
const longest = 65_536;

/** Frames that are followed to see whether one comes after the other. */
const mostFrames = 64;

const etx = 0x03;
const tpduStart = 0x60;
const tpduBytes = 5;

/** Where a message may lie: at the very start, behind each length, behind a TPDU, before ETX. */
export function candidatesIn(bytes: Uint8Array): readonly Candidate[] {
  const found: Found[] = [{ start: 0, end: bytes.length, ids: [], reasons: [] }];
  if (bytes.at(-1) === etx) found.push({ start: 0, end: bytes.length - 1, ids: ["base24"], reasons: ["trailing-etx"] });
  for (const id of ids) addFramed(found, bytes, id);
  addMisframed(found, bytes);
  return found.flatMap(({ start, end, ids: [id, ...others], reasons }) => {
    const stop = Math.min(end, start + longest);
    const framing = id === undefined ? {} : { framing: { id, scheme: framings[id], others } };
    const plain: Candidate = { bytes, start, end: stop, reasons, bare: false, ...framing };
    if (bytes[start] !== tpduStart) return [plain];
    return [plain, { ...plain, start: start + tpduBytes, reasons: [...reasons, "tpdu-before"], bare: true }];
  });
}

const ids = Object.keys(framings).filter((id): id is FramingId => id !== "base24");

interface Found {
  readonly start: number;
  readonly end: number;
  readonly ids: FramingId[];
  readonly reasons: readonly DetectionReasonId[];
}

/** Adds the message of a frame whose length is right, or which is followed by others that are. */
function addFramed(found: Found[], bytes: Uint8Array, id: FramingId): void {
  const scheme = compiledScheme(framings[id]);
  const size = frameSizeAt(scheme, bytes, 0);
  if (size < 0) return;
  const start = scheme.prefix;
  const end = size - scheme.tail;
  const known = found.find((one) => one.start === start && one.end === end && one.reasons.includes("length-right"));
  if (size === bytes.length) {
    if (known !== undefined) known.ids.push(id);
    else found.push({ start, end, ids: [id], reasons: ["length-right"] });
  } else if (size === bytes.length - 1 && bytes[size] === etx) {
    found.push({ start, end, ids: [id], reasons: ["length-right", "trailing-etx"] });
  } else if (isChain(scheme, bytes, size)) {
    if (known !== undefined) known.ids.push(id);
    else found.push({ start, end, ids: [id], reasons: ["length-right", "more-messages"] });
  }
}

/** Adds the places behind lengths that are wrong, as they are in captures and in hosts that count otherwise. */
function addMisframed(found: Found[], bytes: Uint8Array): void {
  const add = (start: number, id: FramingId): void => {
    if (bytes.length <= start || found.some((one) => one.start === start)) return;
    found.push({ start, end: bytes.length, ids: [id], reasons: ["length-wrong"] });
  };
  add(2, "binary2");
  if (readLength(framings.ascii4, bytes, 0) >= 0) add(4, "ascii4");
  if (bytes[2] === 0 && bytes[3] === 0) add(4, "visaVap");
  if (bytes[0] === 0 && bytes[1] === 0) add(4, "binary4");
}

/** True if whole frames follow up to the end, or to a last one that is cut off. */
function isChain(scheme: CompiledScheme, bytes: Uint8Array, first: number): boolean {
  let at = first;
  for (let i = 0; i < mostFrames && at < bytes.length; i++) {
    const size = frameSizeAt(scheme, bytes, at);
    if (size < 0) return false;
    at += size;
  }
  return at === bytes.length;
}

/** The size of the frame at a place, if all of it is there and is as its scheme says; else -1. */
function frameSizeAt(scheme: CompiledScheme, bytes: Uint8Array, at: number): number {
  const { before, after, trailer, prefix, tail, counted, lrcFrom } = scheme;
  if (at + prefix + tail >= bytes.length || !isFixed(before, bytes, at)) return -1;
  const lengthAt = at + before.bytes.length;
  const length = readLength(scheme, bytes, lengthAt) - counted;
  const size = prefix + length + tail;
  if (length < 0 || size === 0 || at + size > bytes.length) return -1;
  if (!isFixed(after, bytes, lengthAt + scheme.size) || !isFixed(trailer, bytes, at + prefix + length)) return -1;
  return lrcFrom < 0 || lrcOf(scheme, bytes, at, size) === bytes[at + size - 1] ? size : -1;
}

function isFixed({ bytes: wanted, masks }: FixedBytes, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < wanted.length; i++) if ((bytes[at + i]! & masks[i]!) !== wanted[i]) return false;
  return true;
}
