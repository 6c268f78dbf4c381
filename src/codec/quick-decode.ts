import { allowed, bothDecimal, contentBit, decimal } from "../bytes/content.ts";
import { decodeGbk } from "../bytes/gbk.ts";
import { nibbleOf } from "../bytes/hex.ts";
import { latin1 } from "../bytes/latin1.ts";
import { sliceOf } from "../bytes/slice-of.ts";
import type { Compiled } from "./compile.ts";
import { kind, planFor, type Step } from "./decode-plan.ts";
import { headerAtStart } from "./header-cache.ts";
import type { Header, Message } from "./message.ts";
import { lengthOp } from "./node.ts";
import { chars, longestQuick, spelling, wire } from "./quick-buffers.ts";
import { characterClass } from "./quick-check.ts";
import { cutDigitParts, cutParts, cutSets } from "./quick-parts.ts";
import { cutTlv } from "./quick-tlv.ts";
import { readNode } from "./read-node.ts";
import { createReader, type Reader } from "./reader.ts";

/**
 * Decodes a message without a fault, by a plan for its bitmap; `undefined` for any other, and for rare forms.
 *
 * The reader does those over, exactly: this path knows that something is wrong, the reader knows what and where. All
 * that is checked there is checked here, but for neighbours of one class together. First every value is located and
 * checked, then all are cut out of one text.
 */
export const quickDecode: (compiled: Compiled, bytes: Uint8Array) => Message | undefined =
  /* @__PURE__ */ createQuickDecode();

/** What a length is that is not made of digits, or not there: beyond all lengths. */
const noLength = 0x3fffffff;

/** Everything that the path reads is a constant around it, which costs it nothing; decoding never re-enters itself. */
function createQuickDecode(): (compiled: Compiled, bytes: Uint8Array) => Message | undefined {
  const { bytes: message, view, areOf, areDecimal } = wire;
  const { bytes: characters } = chars;
  const { copyText, translate, spellDigits } = spelling;
  const { areOf: areCharacters } = chars;
  const digitClass = characterClass(contentBit.n);
  const allowedBits = allowed;
  const decimalBits = decimal;
  const words = new Int32Array(6);
  /** Where the characters of each place start and end, and its bytes in the message. */
  const firsts = new Int32Array(192);
  const lasts = new Int32Array(192);
  const starts = new Int32Array(192);
  const stops = new Int32Array(192);
  /** The values that the reader has read. */
  const others: unknown[] = [];

  function quickDecode(compiled: Compiled, bytes: Uint8Array): Message | undefined {
    const end = bytes.length;
    if (end === 0 || end > longestQuick || !(bytes instanceof Uint8Array)) return undefined;
    message.set(bytes);
    const mtiAt = compiled.headerBytes;
    const bitmapAt = mtiAt + compiled.mtiBytes;
    const count = readWords(compiled, bitmapAt, end);
    if (count === 0) return undefined;
    const plan = planFor(compiled, words, count);
    if (plan?.steps === undefined) return undefined;
    const { steps, places, spelled, template } = plan;
    const header = mtiAt > 0 ? wholeHeader(compiled, end) : undefined;
    if (mtiAt > 0 && header === undefined) return undefined;
    const { page } = compiled.mti;
    if (page !== undefined) {
      translate(page.toLatin1, mtiAt, bitmapAt, 0);
      if (!spelled || !areCharacters(digitClass, 0, 4)) return undefined;
    } else if (compiled.mtiBytes === 2) {
      if (!areDecimal(mtiAt, bitmapAt)) return undefined;
      spellDigits(mtiAt, bitmapAt, 0);
    } else {
      if (!areOf(digitClass, mtiAt, bitmapAt)) return undefined;
      if (spelled) copyText(mtiAt, bitmapAt, 0);
    }
    const pos = bitmapAt + count * compiled.wordBytes;
    const textStop = locate(compiled, bytes, places, pos, end, spelled ? 4 : pos, spelled);
    if (textStop < 0) return undefined;
    const text = latin1(spelled ? characters : message, 0, textStop);
    const mti = spelled ? text.substring(0, 4) : text.substring(mtiAt, bitmapAt);
    const fields: Record<number, unknown> = { ...template };
    Object.setPrototypeOf(fields, compiled.prototype);
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i]!;
      if (step.joined) {
        const first = firsts[step.place]! + step.offset;
        fields[step.id] = text.substring(first, first + step.size);
      } else if (step.kind <= kind.track) {
        fields[step.id] = text.substring(firsts[step.place]!, lasts[step.place]!);
      } else {
        const value = cut(compiled, step, text, step.place);
        if (value === undefined) return undefined;
        fields[step.id] = value;
      }
    }
    return header === undefined ? { mti, fields } : { mti, header, fields };
  }

  /** The header, if it has all its parts and no fault. */
  function wholeHeader(compiled: Compiled, end: number): Header | undefined {
    try {
      const { bytes, header } = headerAtStart(compiled, message, end);
      return bytes.length === compiled.headerBytes ? header : undefined;
    } catch {
      return undefined;
    }
  }

  /** The value of a rarer kind; `undefined` if it is not made as it should be. */
  function cut({ mostEntries, tlvDepth }: Compiled, step: Step, text: string, place: number): unknown {
    const first = firsts[place]!;
    const start = starts[place]!;
    const stop = stops[place]!;
    switch (step.kind) {
      case kind.other: {
        const value = others[place];
        others[place] = undefined;
        return value;
      }
      case kind.binary:
        return sliceOf(message, start, stop);
      case kind.digitParts:
        return cutDigitParts(step, text, first, lasts[place]!);
      case kind.parts:
        return cutParts(step, text, start - first, start, stop);
      case kind.repeat:
        return stop - start > mostEntries * step.setBytes ? undefined : cutSets(step, text, start - first, start, stop);
      case kind.gbk:
        return decodeGbk(message, start, stop) ?? sliceOf(message, start, stop);
      default:
        // An entry takes a byte at least.
        return stop - start > mostEntries ? undefined : cutTlv(text, first - start * 2, start, stop, tlvDepth);
    }
  }

  /**
   * Finds where the values lie, checks them, and spells them out in `chars` where that is asked for, from `next` on; returns
   * where the text ends, or -1 for a fault.
   */
  function locate(
    compiled: Compiled,
    input: Uint8Array,
    places: readonly Step[],
    from: number,
    end: number,
    next: number,
    spelled: boolean,
  ): number {
    let pos = from;
    let out = next;
    let reader: Reader | undefined;
    for (let i = 0; i < places.length; i++) {
      const step = places[i]!;
      if (step.kind === kind.other) {
        if (reader === undefined) {
          reader = createReader(compiled, input);
          reader.mti = mtiBefore(compiled, spelled);
        }
        reader.pos = pos;
        try {
          others[i] = readNode(reader, step.node, end);
        } catch {
          return -1;
        }
        pos = reader.pos;
        continue;
      }
      let size = step.size;
      let bytes = step.stretch;
      if (step.lengthBytes > 0) {
        const length = lengthAt(pos, end, step);
        if (length > size) return -1;
        size = length;
        pos += step.lengthBytes;
        bytes = step.packed ? (length + 1) >> 1 : length;
      }
      if (!spelled) out = pos;
      const stop = pos + bytes;
      if (stop > end) return -1;
      firsts[i] = out;
      lasts[i] = out + size;
      if (step.packed) {
        if (!arePacked(step, pos, stop, size)) return -1;
        spellDigits(pos, stop, out);
        if (size % 2 !== 0 && !step.left) {
          firsts[i] = out + 1;
          lasts[i] = out + 1 + size;
        }
        out += bytes * 2;
      } else if (step.table !== undefined) {
        translate(step.table, pos, stop, out);
        if (!areCharacters(step.characters, out, out + bytes)) return -1;
        out += bytes;
      } else if (step.kind === kind.text) {
        if (!areOf(step.characters, pos, stop)) return -1;
        if (spelled) copyText(pos, stop, out);
        out += bytes;
      } else {
        starts[i] = pos;
        stops[i] = stop;
        if (step.kind === kind.tlv) {
          spellDigits(pos, stop, out);
          out += bytes * 2;
        } else {
          if (step.kind === kind.signed && !isSigned(pos, stop)) return -1;
          if (spelled) copyText(pos, stop, out);
          out += bytes;
        }
      }
      pos = stop;
    }
    if (pos !== end) return -1;
    return spelled ? out : pos;
  }

  /** The message type, which is the first that is spelled out. */
  function mtiBefore({ headerBytes }: Compiled, spelled: boolean): string {
    return spelled ? latin1(characters, 0, 4) : latin1(message, headerBytes, headerBytes + 4);
  }

  function isSigned(start: number, stop: number): boolean {
    return (allowedBits[message[start]!]! & contentBit.sign) !== 0 && areOf(digitClass, start + 1, stop);
  }

  /** True if packed bytes hold `size` digits of a step, and the filler that they leave room for. */
  function arePacked({ kind: of, left, fill }: Step, start: number, stop: number, size: number): boolean {
    const isTrack = of === kind.track;
    if (size % 2 === 0) return isTrack || areDecimal(start, stop);
    const odd = message[left ? stop - 1 : start]!;
    const filler = left ? odd & 15 : odd >> 4;
    if (filler !== fill) return false;
    if (isTrack) return true;
    const digit = left ? odd >> 4 : odd & 15;
    return digit <= 9 && areDecimal(left ? start : start + 1, left ? stop - 1 : stop);
  }

  /** Reads the words of a bitmap and returns how many there are; 0 if they cannot be read. */
  function readWords({ spec, size, wordBytes }: Compiled, at: number, end: number): number {
    const fixed = spec.bitmap.fixed === true;
    const hex = wordBytes === 8;
    let count = fixed ? size >> 5 : 2;
    for (let i = 0; i < count; i++) {
      const start = at + i * wordBytes;
      if (start + wordBytes > end) return 0;
      if (!hex) words[i] = view.getInt32(start);
      else if (!readHexWord(i, start)) return 0;
      // Bit 1 announces the second bitmap, and bit 65 the third where there may be one.
      if (fixed || i + 2 !== count || i > 2 || words[i]! >= 0 || (i === 2 && size < 192)) continue;
      if (size < 128) return 0;
      words[i]! &= 0x7fffffff;
      count += 2;
    }
    return count;
  }

  function readHexWord(word: number, at: number): boolean {
    let value = 0;
    for (let i = at; i < at + 8; i++) {
      const nibble = nibbleOf[message[i]!]!;
      if (nibble > 15) return false;
      value = (value << 4) | nibble;
    }
    words[word] = value;
    return true;
  }

  /** The length before a value; `noLength` if it is not made of digits, or the bytes end before it. */
  function lengthAt(at: number, end: number, step: Step): number {
    const stop = at + step.lengthBytes;
    let length = 0;
    if (stop > end) return noLength;
    for (let i = at; i < stop; i++) {
      const byte = message[i]!;
      if (step.lengthOp === lengthOp.ascii) {
        if (byte < 0x30 || byte > 0x39) return noLength;
        length = length * 10 + byte - 0x30;
      } else if (step.lengthOp === lengthOp.ebcdic) {
        if (byte < 0xf0 || byte > 0xf9) return noLength;
        length = length * 10 + byte - 0xf0;
      } else if (step.lengthOp === lengthOp.bcd) {
        if ((decimalBits[byte]! & bothDecimal) === 0) return noLength;
        length = length * 100 + (byte >> 4) * 10 + (byte & 15);
      } else {
        length = length * 256 + byte;
      }
    }
    return length;
  }

  return quickDecode;
}
