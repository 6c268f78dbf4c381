import { allocate } from "../bytes/allocate.ts";
import { allowed, bothDecimal, commonBits, decimal } from "../bytes/content.ts";
import { hexAnyCase, nibbleOf, writeHex } from "../bytes/hex.ts";
import { latin1, writeLatin1 } from "../bytes/latin1.ts";
import { EncodeError, type Iso8583ErrorDetails } from "../error.ts";
import type { OpenComposite } from "./chosen-node.ts";
import { classWords } from "./class-words.ts";
import { lengthDigits } from "./length-digits.ts";
import type { AnyFields } from "./message.ts";
import { lengthOp, type Node } from "./node.ts";

/**
 * The state of one encoding.
 *
 * Output is joined in runs, text or packed digits, each written at once; then the written bytes are checked against the
 * class of each value. Lengths of composites and the bitmap are known only later: room is left and filled at the end.
 */
export interface Writer {
  /** The message, for rows that depend on it. */
  mti: string;
  fields: AnyFields;
  /** The composites around what is being written. */
  readonly open: OpenComposite[];
  tlvDepth: number;
  /** Runs before the pending one. */
  readonly scratch: Uint8Array;
  /** Where the next byte goes, the pending run included. */
  pos: number;
  run: string;
  runStart: number;
  runIsDigits: boolean;
  checks: number;
  readonly checkNode: (Node | undefined)[];
  /** Bits that all bytes must have in the run's table; 0 for no check. */
  readonly checkMask: number[];
  readonly checkStart: number[];
  readonly checkStop: number[];
  fills: number;
  readonly fillNode: (Node | undefined)[];
  readonly fillAt: number[];
  readonly fillLength: number[];
}

/** The longest message that is written, in bytes: 65,535 are the most that a length of two bytes can frame. */
export const longestMessage = 0xffff;

function createWriter(): Writer {
  return {
    mti: "",
    fields: {},
    open: [],
    tlvDepth: 0,
    scratch: new Uint8Array(longestMessage),
    pos: 0,
    run: "",
    runStart: 0,
    runIsDigits: false,
    checks: 0,
    checkNode: [],
    checkMask: [],
    checkStart: [],
    checkStop: [],
    fills: 0,
    fillNode: [],
    fillAt: [],
    fillLength: [],
  };
}

/** The writer that all encoding shares: it is never re-entered. */
export const sharedWriter: Writer = /* @__PURE__ */ createWriter();

/** Forgets whatever an earlier message left. */
export function resetWriter(writer: Writer, mti: string, fields: AnyFields, tlvDepth: number): void {
  writer.mti = mti;
  writer.fields = fields;
  writer.open.length = 0;
  writer.tlvDepth = tlvDepth;
  writer.pos = 0;
  writer.run = "";
  writer.runStart = 0;
  writer.runIsDigits = false;
  writer.checks = 0;
  writer.fills = 0;
}

/** Appends text of one byte a character, whose bytes must have a bit of `mask`. */
export function putText(writer: Writer, text: string, node: Node, mask: number): void {
  if (writer.runIsDigits) flush(writer);
  const start = writer.pos;
  append(writer, text, text.length);
  check(writer, node, start, mask);
}

/** Appends an even number of digits, two a byte: decimal ones, or any hex digits. */
export function putDigits(writer: Writer, digits: string, node: Node | undefined, isDecimal: boolean): void {
  if (!writer.runIsDigits) startDigits(writer);
  const start = writer.pos;
  append(writer, digits, digits.length >> 1);
  if (node !== undefined) check(writer, node, start, isDecimal ? bothDecimal : 0);
}

/** Appends characters that need no check, in whichever run is pending: digits of a length, padding. */
export function putPlain(writer: Writer, text: string): void {
  if (writer.runIsDigits) flush(writer);
  append(writer, text, text.length);
}

/** Appends bytes as they are. */
export function putBytes(writer: Writer, bytes: Uint8Array): void {
  if (bytes.length <= 64) {
    const text = writer.runIsDigits ? hexAnyCase(bytes, 0, bytes.length) : latin1(bytes, 0, bytes.length);
    append(writer, text, bytes.length);
    return;
  }
  flush(writer);
  if (writer.pos + bytes.length > longestMessage) messageTooLong();
  writer.scratch.set(bytes, writer.pos);
  writer.pos += bytes.length;
  writer.runStart = writer.pos;
}

/** Appends the length before a value. */
export function putLength(writer: Writer, node: Node, length: number): void {
  const { lengthBytes } = node;
  const said = length + node.lengthExtra;
  if (node.lengthOp === lengthOp.ascii) {
    putPlain(writer, lengthDigits(said, lengthBytes));
    return;
  }
  const packed = node.lengthOp === lengthOp.bcd || node.lengthOp === lengthOp.binary;
  if (writer.runIsDigits && packed) {
    const radix = node.lengthOp === lengthOp.bcd ? 10 : 16;
    append(writer, said.toString(radix).padStart(lengthBytes * 2, "0"), lengthBytes);
    return;
  }
  let text = "";
  for (let i = lengthBytes - 1; i >= 0; i--) text += String.fromCharCode(lengthByte(node, said, i));
  if (packed) append(writer, text, lengthBytes);
  else putPlain(writer, text);
}

/** The byte of a length with `i` bytes behind it. */
function lengthByte(node: Node, length: number, i: number): number {
  switch (node.lengthOp) {
    case lengthOp.ascii:
      return 0x30 + (Math.floor(length / 10 ** i) % 10);
    case lengthOp.ebcdic:
      return 0xf0 + (Math.floor(length / 10 ** i) % 10);
    case lengthOp.hex:
      return ((length >>> (i * 4)) & 15).toString(16).toUpperCase().charCodeAt(0);
    case lengthOp.bcd: {
      const two = Math.floor(length / 100 ** i) % 100;
      return (Math.floor(two / 10) << 4) | (two % 10);
    }
    default:
      return (length >>> (i * 8)) & 0xff;
  }
}

const zeros = /* @__PURE__ */ "0".repeat(96);

/** Leaves room for bytes that are filled at the end, and returns where. */
export function leaveRoom(writer: Writer, count: number): number {
  const at = writer.pos;
  if (count > 0) append(writer, zeros.slice(0, writer.runIsDigits ? count * 2 : count), count);
  return at;
}

/** Fills room that was left with the length of what came behind it. */
export function fillLength(writer: Writer, node: Node, at: number, length: number): void {
  const i = writer.fills++;
  writer.fillNode[i] = node;
  writer.fillAt[i] = at;
  writer.fillLength[i] = length;
}

/** Everything that was put, in bytes of its own; all checks have held. */
export function finish(writer: Writer): Uint8Array {
  const { scratch, pos, runStart, fills } = writer;
  const bytes = allocate(pos);
  if (runStart > 0) bytes.set(scratch.subarray(0, runStart));
  writeRun(writer, bytes);
  for (let i = 0; i < fills; i++) {
    const node = writer.fillNode[i]!;
    const at = writer.fillAt[i]!;
    const length = writer.fillLength[i]!;
    const last = at + node.lengthBytes - 1;
    for (let b = at; b <= last; b++) bytes[b] = lengthByte(node, length + node.lengthExtra, last - b);
  }
  return bytes;
}

function startDigits(writer: Writer): void {
  flush(writer);
  writer.runIsDigits = true;
}

function append(writer: Writer, text: string, bytes: number): void {
  writer.pos += bytes;
  writer.run += text;
  if (writer.pos > longestMessage) messageTooLong();
}

function messageTooLong(): never {
  return fail({ code: "value_too_long", path: "", expected: `a message of at most ${longestMessage} bytes` });
}

/** Writes the pending run aside. */
function flush(writer: Writer): void {
  if (writer.run !== "") writeRun(writer, writer.scratch);
  writer.runIsDigits = false;
}

function writeRun(writer: Writer, target: Uint8Array): void {
  const { run, runStart, runIsDigits, checkMask, checkStart, checkStop, checks } = writer;
  let fine = runIsDigits ? writeHex(target, run, runStart) * 2 === run.length : writeLatin1(target, run, runStart);
  const table = runIsDigits ? decimal : allowed;
  for (let i = 0; i < checks; i++) {
    const mask = checkMask[i]!;
    if (mask !== 0 && commonBits(table, target, checkStart[i]!, checkStop[i]!, mask) === 0) fine = false;
  }
  if (!fine) wrongRun(writer);
  writer.run = "";
  writer.runStart = writer.pos;
  writer.checks = 0;
}

function check(writer: Writer, node: Node, start: number, mask: number): void {
  const at = writer.checks++;
  writer.checkNode[at] = node;
  writer.checkMask[at] = mask;
  writer.checkStart[at] = start;
  writer.checkStop[at] = writer.pos;
}

/** Finds the value with a character that its class does not allow. */
function wrongRun({ run, runStart, runIsDigits, checks, checkNode, checkMask, checkStart, checkStop }: Writer): never {
  const perByte = runIsDigits ? 2 : 1;
  for (let i = 0; i < checks; i++) {
    const node = checkNode[i]!;
    const from = (checkStart[i]! - runStart) * perByte;
    const to = (checkStop[i]! - runStart) * perByte;
    for (let at = from; at < to; at++) {
      if (isRight(run.charCodeAt(at), runIsDigits, checkMask[i]!)) continue;
      fail({
        code: "invalid_content",
        path: node.path,
        expected: classWords[node.content] ?? "hex digits",
        received: `another character at position ${at - from}`,
      });
    }
  }
  return fail({ code: "invalid_content", path: "", expected: "characters of one byte" });
}

function isRight(code: number, isDigit: boolean, mask: number): boolean {
  if (code > 0x7f) return false;
  if (!isDigit) return (allowed[code]! & mask) !== 0;
  return mask === 0 ? nibbleOf[code]! < 16 : code >= 0x30 && code <= 0x39;
}

/** Ends an encoding at a fault. */
export function fail(details: Iso8583ErrorDetails): never {
  throw new EncodeError(details);
}
