import { allowed, decimal } from "../bytes/content.ts";
import { writeHex } from "../bytes/hex.ts";
import { writeAscii } from "../bytes/latin1.ts";
import { EncodeError, type Iso8583ErrorDetails } from "../error.ts";
import { classWords } from "./class-words.ts";
import type { Node } from "./node.ts";

/**
 * One output buffer, written in runs: text of neighbouring values is joined and written at once, digits likewise, and
 * the written bytes are checked against the class of each value.
 */
export interface Writer {
  buffer: Uint8Array;
  /** Where the next byte goes, the pending run included. */
  pos: number;
  /** Text or digits not yet written. */
  run: string;
  runStart: number;
  runIsDigits: boolean;
  /** Values to check once their run is written: node by node, its first and last byte. */
  readonly checked: (Node | undefined)[];
  readonly checkStart: Int32Array;
  readonly checkStop: Int32Array;
  checks: number;
}

const mostChecks = 256;

/** The largest message that a writer makes: longer ones are refused, so that its buffer stays small. */
export const largestMessage = 1 << 20;

/** A writer to be used again and again. */
export function createWriter(): Writer {
  return {
    buffer: new Uint8Array(4096),
    pos: 0,
    run: "",
    runStart: 0,
    runIsDigits: false,
    checked: new Array(mostChecks).fill(undefined),
    checkStart: new Int32Array(mostChecks),
    checkStop: new Int32Array(mostChecks),
    checks: 0,
  };
}

/** Forgets whatever an earlier message left. */
export function resetWriter(writer: Writer): void {
  writer.pos = 0;
  writer.run = "";
  writer.runIsDigits = false;
  writer.checks = 0;
}

/** Appends characters of one byte each; checked against the node's class if one is given. */
export function putText(writer: Writer, text: string, node?: Node): void {
  if (writer.runIsDigits) flush(writer);
  if (writer.run === "") writer.runStart = writer.pos;
  const start = writer.pos;
  writer.pos += text.length;
  writer.run += text;
  if (node !== undefined) check(writer, node, start);
}

/** Appends an even number of hex digits; checked to be decimal if a node is given. */
export function putDigits(writer: Writer, digits: string, node?: Node): void {
  if (!writer.runIsDigits) {
    flush(writer);
    writer.runIsDigits = true;
  }
  if (writer.run === "") writer.runStart = writer.pos;
  const start = writer.pos;
  writer.pos += digits.length >> 1;
  writer.run += digits;
  if (node !== undefined) check(writer, node, start);
}

/** Appends bytes as they are. */
export function putBytes(writer: Writer, bytes: Uint8Array): void {
  flush(writer);
  ensure(writer, writer.pos + bytes.length);
  writer.buffer.set(bytes, writer.pos);
  writer.pos += bytes.length;
}

/** Leaves room for bytes that are written later. */
export function skip(writer: Writer, count: number): number {
  flush(writer);
  ensure(writer, writer.pos + count);
  const start = writer.pos;
  writer.pos += count;
  return start;
}

/** Writes the pending run and checks it. */
export function flush(writer: Writer): void {
  const { run, runStart, runIsDigits } = writer;
  writer.runIsDigits = false;
  if (run === "") return;
  writer.run = "";
  ensure(writer, writer.pos);
  const written = runIsDigits ? writeHex(writer.buffer, run, runStart) * 2 : writeAscii(writer.buffer, run, runStart);
  const { buffer, checked, checkStart, checkStop, checks } = writer;
  writer.checks = 0;
  let fine = written === run.length;
  for (let i = 0; i < checks; i++) {
    const node = checked[i]!;
    const stop = checkStop[i]!;
    let classes = runIsDigits ? 3 : node.mask;
    const table = runIsDigits ? decimal : allowed;
    for (let at = checkStart[i]!; at < stop; at++) classes &= table[buffer[at]!]!;
    if (classes === 0 || (runIsDigits && classes !== 3)) fine = false;
  }
  if (!fine) wrongRun(writer, run, runStart, runIsDigits, checks);
}

function check(writer: Writer, node: Node, start: number): void {
  if (writer.checks === mostChecks) flush(writer);
  const at = writer.checks++;
  writer.checked[at] = node;
  writer.checkStart[at] = start;
  writer.checkStop[at] = writer.pos;
}

function ensure(writer: Writer, size: number): void {
  // One byte more than needed: text that does not fit is then told from text that does.
  if (size < writer.buffer.length) return;
  if (size >= largestMessage) {
    fail({ code: "value_too_long", path: "", expected: `a message below ${largestMessage} bytes` });
  }
  const larger = new Uint8Array(Math.max(size + 1, writer.buffer.length * 2));
  larger.set(writer.buffer);
  writer.buffer = larger;
}

/** Finds the value whose character its class does not allow. */
function wrongRun(writer: Writer, run: string, runStart: number, runIsDigits: boolean, checks: number): never {
  const perByte = runIsDigits ? 2 : 1;
  for (let i = 0; i < checks; i++) {
    const node = writer.checked[i]!;
    const from = (writer.checkStart[i]! - runStart) * perByte;
    const to = (writer.checkStop[i]! - runStart) * perByte;
    for (let at = from; at < to; at++) {
      const code = run.charCodeAt(at);
      const right = runIsDigits ? code >= 0x30 && code <= 0x39 : code < 0x80 && (allowed[code]! & node.mask) !== 0;
      if (!right) {
        fail({
          code: "invalid_content",
          path: node.path,
          expected: runIsDigits ? "digits" : (classWords[node.content] ?? node.content),
          received: `another character at position ${at - from}`,
        });
      }
    }
  }
  return fail({ code: "invalid_content", path: "", expected: "characters of one byte" });
}

/** Ends an encoding at a fault. */
export function fail(details: Iso8583ErrorDetails): never {
  throw new EncodeError(details);
}
