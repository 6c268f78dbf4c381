import { allocate } from "../bytes/allocate.ts";
import { allowed, commonBits, decimal } from "../bytes/content.ts";
import { hexAnyCase, writeHex } from "../bytes/hex.ts";
import { latin1, writeLatin1 } from "../bytes/latin1.ts";
import type { Compiled } from "./compile.ts";
import { step } from "./decode-plan.ts";
import { knownLayout } from "./layout.ts";
import { lengthDigits } from "./length-digits.ts";
import type { AnyFields } from "./message.ts";

/** Where the stretches end, and the runs before the last one; encoding never re-enters itself. */
const stops: number[] = [];
const runs: string[] = [];
const runStops: number[] = [];

/**
 * Encodes a message by the plan of its layout; `undefined` if it has none, or if anything is not as the plan wants it.
 *
 * The writer does those over, exactly: it pads, knows composites, and says what is wrong and where. Text and packed
 * digits are joined in runs, each written at once; then the written bytes are checked, neighbours of one class together.
 */
export function quickEncode(
  compiled: Compiled,
  mti: unknown,
  headerDigits: string,
  fields: AnyFields,
): Uint8Array | undefined {
  const layout = knownLayout(compiled, fields, Object.values(fields).length);
  if (layout?.plan === undefined || typeof mti !== "string" || mti.length !== 4) return undefined;
  const { nodes, plan } = layout;
  const { kinds, opens, stretches } = plan;
  const startsPacked = compiled.mtiBytes === 2;
  // A header is packed, as the message type behind it then is.
  if (headerDigits !== "" && !startsPacked) return undefined;
  const headerBytes = headerDigits.length >> 1;
  let run = headerDigits + mti + (startsPacked ? layout.bitmapDigits : layout.bitmapText);
  let pos = headerBytes + compiled.mtiBytes;
  stops[0] = pos;
  pos += layout.bitmapBytes;
  let stretch = 1;
  let runCount = 0;
  let packed = startsPacked;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    // As many values as nodes, and each node has one: then there is no other key.
    const value = fields[node.id];
    if (opens[i] !== 0) {
      stops[stretch++] = pos;
      if (opens[i] === 2) {
        runs[runCount] = run;
        runStops[runCount++] = pos;
        run = "";
        packed = !packed;
      }
    }
    const kind = kinds[i];
    if (kind === step.binary) {
      if (!(value instanceof Uint8Array) || value.length !== node.bytes) return undefined;
      run += packed ? hexAnyCase(value, 0, value.length) : latin1OfFew(value);
      pos += value.length;
      continue;
    }
    if (typeof value !== "string") return undefined;
    const { length } = value;
    if (kind === step.text) {
      if (length !== node.size) return undefined;
      run += value;
      pos += length;
    } else if (kind === step.variableText) {
      if (length > node.size) return undefined;
      run += lengthDigits(length, node.lengthBytes) + value;
      pos += node.lengthBytes + length;
    } else if (kind === step.digits) {
      if (length !== node.size) return undefined;
      run += value;
      pos += node.bytes;
    } else if (kind === step.variableDigits) {
      if (length > node.size) return undefined;
      run += lengthDigits(length, node.lengthBytes * 2) + value;
      if (length % 2 !== 0) run += "0";
      pos += node.lengthBytes + ((length + 1) >> 1);
    } else {
      if (length !== node.size) return undefined;
      run += value;
      stops[stretch++] = pos + 1;
      pos += length;
    }
  }
  stops[stretch] = pos;
  const bytes = allocate(pos);
  let start = 0;
  packed = startsPacked;
  for (let r = 0; r < runCount; r++) {
    if (!write(bytes, runs[r]!, start, packed)) return undefined;
    start = runStops[r]!;
    packed = !packed;
  }
  if (!write(bytes, run, start, packed)) return undefined;
  start = headerBytes;
  for (let s = 0; s <= stretch; s++) {
    const { mask, packed: isPacked } = stretches[s]!;
    const stop = stops[s]!;
    if (mask !== 0 && commonBits(isPacked ? decimal : allowed, bytes, start, stop, mask) === 0) return undefined;
    start = stop;
  }
  return bytes;
}

function write(bytes: Uint8Array, run: string, start: number, packed: boolean): boolean {
  return packed ? writeHex(bytes, run, start) * 2 === run.length : writeLatin1(bytes, run, start);
}

/** {@link latin1} of up to eight bytes, which for so few need not leave the language. */
function latin1OfFew(b: Uint8Array): string {
  return b.length === 8
    ? String.fromCharCode(b[0]!, b[1]!, b[2]!, b[3]!, b[4]!, b[5]!, b[6]!, b[7]!)
    : latin1(b, 0, b.length);
}
