import { allocate } from "../bytes/allocate.ts";
import { fromHex, nibbleOf } from "../bytes/hex.ts";
import { writeLatin1 } from "../bytes/latin1.ts";
import type { Compiled } from "./compile.ts";
import { kind } from "./decode-plan.ts";
import { form, type Segment } from "./encode-plan.ts";
import { knownLayout, type Layout } from "./layout.ts";
import type { AnyFields } from "./message.ts";
import { chars, longestQuick, wire } from "./quick-buffers.ts";
import { checksHold, joined, resetChecks } from "./quick-join.ts";
import { written } from "./written.ts";

/** Encodes a message at once, if that can be done. */
type QuickEncode = (compiled: Compiled, mti: unknown, header: string, fields: AnyFields) => Uint8Array | undefined;

/**
 * Encodes a message by the plan of its layout; `undefined` if that is not known yet, or if anything is not as the plan wants it.
 *
 * The writer does those over, exactly: it pads, and says what is wrong and where. All values are joined to one text,
 * whose characters are written at once; then they are checked and packed where they are, neighbours of one class
 * together.
 */
export const quickEncode: QuickEncode = /* @__PURE__ */ createQuickEncode();

/** Everything that the path works in is a constant around it, which costs it nothing; encoding never re-enters itself. */
function createQuickEncode(): QuickEncode {
  const { bytes: characters, view: charsView, areOf } = chars;
  const { bytes: message, view: wireView } = wire;
  const nibbles = nibbleOf;
  /** Where the segments start. */
  const starts = new Int32Array(512);

  function quickEncode(compiled: Compiled, mti: unknown, header: string, fields: AnyFields): Uint8Array | undefined {
    const layout = knownLayout(compiled, fields, Object.values(fields).length);
    if (layout === undefined || typeof mti !== "string") return undefined;
    const { steps, segments, lengthOpens, valueOpens, inPlace } = layout.plan;
    const target = inPlace ? characters : message;
    const start = (header.length >> 1) + compiled.mtiBytes;
    let run = layout.bitmapText;
    let pos = start + run.length;
    // The first segment is the bitmap.
    let segment = 1;
    starts[0] = start;
    resetChecks();
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i]!;
      // As many values as steps, and each step has one: then there is no other key.
      const value = fields[step.id];
      const { kind: of, size } = step;
      if (of === kind.text && typeof value === "string") {
        const { length } = value;
        if (step.joined) {
          if (length !== size) return undefined;
          if (valueOpens[i] === 1) starts[segment++] = pos;
        } else {
          if (length > size) return undefined;
          if (lengthOpens[i] === 1) starts[segment++] = pos;
          pos += step.lengthCharacters;
          if (valueOpens[i] === 1) starts[segment++] = pos;
          // A short length and a short value are one piece; piece by piece the text would be twice as long a chain.
          run += step.lengths[length]! + value;
          pos += length;
          continue;
        }
        run += value;
        pos += length;
        continue;
      }
      if (of === kind.other) {
        const text = written(step.node, value, mti, fields, compiled.tlvDepth);
        if (text === undefined) return undefined;
        if (valueOpens[i] === 1) starts[segment++] = pos;
        run += text;
        pos += text.length;
        continue;
      }
      const width = step.lengthCharacters;
      const text =
        typeof value === "string" && of <= kind.track ? value : joined(step, value, pos + width, compiled.tlvDepth);
      if (text === undefined) return undefined;
      const { length } = text;
      if (width === 0) {
        if (length !== size) return undefined;
      } else {
        const units = of === kind.tlv ? length >> 1 : length;
        if (units > size) return undefined;
        if (lengthOpens[i] === 1) starts[segment++] = pos;
        run += step.lengths[units]!;
        pos += width;
      }
      if (valueOpens[i] === 1) starts[segment++] = pos;
      pos += length;
      if (step.packed && length % 2 !== 0) {
        run += step.left ? text + step.filler : step.filler + text;
        pos++;
      } else {
        run += text;
        if (of === kind.signed) {
          if (!isSign(text.charCodeAt(0))) return undefined;
          starts[segment++] = pos - length + 1;
        }
      }
    }
    if (pos > longestQuick) return undefined;
    starts[segment] = pos;
    if (!writeLatin1(characters, run, start)) return undefined;
    if (!checksHold()) return undefined;
    if (!writeStart(target, layout, header, mti, compiled)) return undefined;
    const end = inPlace ? inClass(segments, pos) : packed(segments, start);
    if (end < 0) return undefined;
    const bytes = allocate(end);
    bytes.set(target.subarray(0, end));
    return bytes;
  }

  /** Writes header and message type, and tells whether the type is one. */
  function writeStart(target: Uint8Array, layout: Layout, header: string, mti: string, compiled: Compiled): boolean {
    const packs = compiled.mtiBytes === 2;
    const zero = compiled.mti.page === undefined ? 0x30 : 0xf0;
    let at = 0;
    if (header !== "") {
      if (layout.header?.digits !== header) layout.header = { digits: header, bytes: fromHex(header) };
      const { bytes } = layout.header;
      for (; at < bytes.length; at++) target[at] = bytes[at]!;
    }
    let seen = 0;
    for (let i = 0; i < 4; i++) {
      const digit = mti.charCodeAt(i) - 0x30;
      seen |= digit | (9 - digit);
      if (!packs) target[at + i] = digit + zero;
      else target[at + (i >> 1)] = i % 2 === 0 ? digit << 4 : target[at + (i >> 1)]! | digit;
    }
    return mti.length === 4 && seen >= 0;
  }

  /** Checks the segments, which are bytes already; returns where they end, or -1 for a fault. */
  function inClass(segments: readonly Segment[], end: number): number {
    for (let i = 0; i < segments.length; i++) {
      const segment = segments[i]!;
      if (segment.form === form.text && !areOf(segment.characters, starts[i]!, starts[i + 1]!)) return -1;
    }
    return end;
  }

  /** Checks the segments and makes bytes of them, from `next` on; returns where they end, or -1 for a fault. */
  function packed(segments: readonly Segment[], next: number): number {
    let to = next;
    for (let i = 0; i < segments.length; i++) {
      const { form: of, characters: allowed, inverse } = segments[i]!;
      const start = starts[i]!;
      const stop = starts[i + 1]!;
      if ((of === form.text || of === form.decimal || inverse !== undefined) && !areOf(allowed, start, stop)) return -1;
      if (of === form.decimal) {
        packDecimal(start, stop, to);
        to += (stop - start) >> 1;
      } else if (of === form.hex) {
        if (!packHex(start, stop, to)) return -1;
        to += (stop - start) >> 1;
      } else if (inverse !== undefined) {
        const shift = to - start;
        for (let at = start; at < stop; at++) message[at + shift] = inverse[characters[at]!]!;
        to += stop - start;
      } else {
        const shift = to - start;
        for (let at = start; at < stop; at += 4) wireView.setInt32(at + shift, charsView.getInt32(at));
        to += stop - start;
      }
    }
    return to;
  }

  function packDecimal(start: number, stop: number, to: number): void {
    let next = to;
    // The low nibbles of four digits are what is packed; up to one byte more is written.
    for (let at = start; at < stop; at += 4, next += 2) {
      const four = charsView.getInt32(at) & 0x0f0f0f0f;
      const two = four | (four >>> 4);
      wireView.setInt16(next, ((two >>> 8) & 0xff00) | (two & 0xff));
    }
  }

  function packHex(start: number, stop: number, to: number): boolean {
    let seen = 0;
    let next = to;
    for (let at = start; at < stop; at += 2, next++) {
      const high = nibbles[characters[at]!]!;
      const low = nibbles[characters[at + 1]!]!;
      seen |= high | low;
      message[next] = (high << 4) | low;
    }
    return seen <= 15;
  }

  return quickEncode;
}

function isSign(code: number): boolean {
  return code === 0x43 || code === 0x44;
}
