import { type Checks, createChecks } from "./quick-check.ts";

/** A longer message is left to the reader and the writer. */
export const longestQuick = 0xffff;

/** What may be written behind the longest message: copies are made four bytes at a time. */
const slack = 8;

/** Bytes to work in, kept from message to message. Reading one buffer, always the same, beats reading any given one. */
export interface WorkBuffer extends Checks {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

function createBuffer(size: number): WorkBuffer {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  return { bytes, view, ...createChecks(bytes, view) };
}

/** The bytes of the message at hand. */
export const wire: WorkBuffer = /* @__PURE__ */ createBuffer(longestQuick + slack);

/** Its characters, a byte each, packed digits one by one. */
export const chars: WorkBuffer = /* @__PURE__ */ createBuffer(2 * (longestQuick + slack));

/** From the bytes of the message to its characters. */
interface Spelling {
  /** Copies text; up to three bytes behind it come along. */
  copyText(start: number, stop: number, to: number): void;
  /** Writes text of EBCDIC as characters. */
  translate(table: Uint8Array, start: number, stop: number, to: number): void;
  /** Writes packed bytes as hex digits in upper case. */
  spellDigits(start: number, stop: number, to: number): void;
}

export const spelling: Spelling = /* @__PURE__ */ createSpelling();

function createSpelling(): Spelling {
  const { bytes, view: from } = wire;
  const { bytes: characters, view: target } = chars;
  const pairs = Uint16Array.from({ length: 256 }, (_, byte) => {
    const digits = byte.toString(16).toUpperCase().padStart(2, "0");
    return (digits.charCodeAt(0) << 8) | digits.charCodeAt(1);
  });

  function copyText(start: number, stop: number, to: number): void {
    const shift = to - start;
    for (let at = start; at < stop; at += 4) target.setInt32(at + shift, from.getInt32(at));
  }

  function translate(table: Uint8Array, start: number, stop: number, to: number): void {
    const shift = to - start;
    for (let at = start; at < stop; at++) characters[at + shift] = table[bytes[at]!]!;
  }

  function spellDigits(start: number, stop: number, to: number): void {
    let next = to;
    for (let at = start; at < stop; at++, next += 2) target.setInt16(next, pairs[bytes[at]!]!);
  }

  return { copyText, translate, spellDigits };
}
