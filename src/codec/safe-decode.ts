import type { Spec } from "../spec/spec.ts";
import { type Compiled, compiledOf } from "./compile.ts";
import { messageOf, typed } from "./decode.ts";
import { DecodeError, type PartialMessage } from "./decode-error.ts";
import { headerBytesAt, startsHeader } from "./header.ts";
import type { Message } from "./message.ts";
import { quickDecode } from "./quick-decode.ts";
import { isMtiByte, readMessage } from "./read-message.ts";
import { createReader, type DecodeWarning, type Leniency, type Reader } from "./reader.ts";

/** All leniencies; `safeDecode` grants them unless told otherwise. */
export const leniencies: readonly Leniency[] = ["filler", "missing_header", "length_prefix", "unflagged_bitmap"];

/** What {@link safeDecode} returns. */
export type SafeDecoded<F> =
  | { readonly ok: true; readonly message: Message<F>; readonly warnings: readonly DecodeWarning[] }
  | {
      readonly ok: false;
      readonly error: DecodeError;
      /** What had been read before the fault. */
      readonly partial: PartialMessage<Partial<F>>;
      readonly warnings: readonly DecodeWarning[];
    };

/**
 * Decodes one message without throwing, and forgives with a warning what real hosts get wrong.
 *
 * `filler`: another filler nibble than the dialect's. `missing_header`: the bytes start with the message type.
 * `length_prefix`: the two bytes of the frame's length are still there, right or wrong. `unflagged_bitmap`: a second
 * bitmap follows though bit 1 does not announce it. An empty list makes it as strict as {@link decode}. A message with
 * warnings need not encode back to the same bytes.
 *
 * @example
 * const result = safeDecode(unionpayPos, bytes);
 * if (!result.ok) console.log(result.error.path, result.partial.fields[39]);
 */
export function safeDecode<F>(
  spec: Spec<F>,
  bytes: Uint8Array,
  granted: readonly Leniency[] = leniencies,
): SafeDecoded<F> {
  const compiled = compiledOf(spec);
  const quick = compiled.plainStart ? quickDecode(compiled, bytes) : undefined;
  if (quick !== undefined) return { ok: true, message: typed(quick), warnings: [] };
  const plain = readFrom<F>(compiled, bytes, { start: 0, withHeader: true, warnings: [] }, granted);
  if (plain.ok) return plain;
  const other = otherBeginning(compiled, bytes, granted);
  if (other === undefined) return plain;
  const guessed = readFrom<F>(compiled, bytes, other, granted);
  // Nothing is given up for a guess that did not lead to a message.
  return guessed.ok || Object.keys(plain.partial.fields).length === 0 ? guessed : plain;
}

/** Reads from a beginning, once more with a second bitmap if it fails without. */
function readFrom<F>(
  compiled: Compiled,
  bytes: Uint8Array,
  { start, withHeader, warnings }: Beginning,
  granted: readonly Leniency[],
): SafeDecoded<F> {
  const { spec, size, mtiBytes } = compiled;
  const attempt = (fixedBitmap: boolean): SafeDecoded<F> => {
    const reader = createReader(compiled, bytes, { start, lenientFiller: granted.includes("filler") });
    return read(reader, withHeader, fixedBitmap, warnings);
  };
  const result = attempt(spec.bitmap.fixed === true);
  if (result.ok || spec.bitmap.fixed || size < 128 || !granted.includes("unflagged_bitmap")) return result;
  const withSecond = attempt(true);
  if (!withSecond.ok) return result;
  const warning: DecodeWarning = {
    leniency: "unflagged_bitmap",
    path: "bitmap",
    offset: start + (withHeader ? headerBytesAt(compiled, bytes, start) : 0) + mtiBytes,
    expected: "bit 1, which announces a second bitmap",
    received: "a second bitmap without it",
  };
  return { ...withSecond, warnings: [...withSecond.warnings, warning] };
}

function read<F>(
  reader: Reader,
  withHeader: boolean,
  fixedBitmap: boolean,
  before: readonly DecodeWarning[],
): SafeDecoded<F> {
  try {
    readMessage(reader, withHeader, fixedBitmap);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const partial = error.partial as PartialMessage<Partial<F>>;
    return { ok: false, error, partial, warnings: [...before, ...reader.warnings] };
  }
  return { ok: true, message: messageOf(reader), warnings: [...before, ...reader.warnings] };
}

interface Beginning {
  readonly start: number;
  readonly withHeader: boolean;
  readonly warnings: readonly DecodeWarning[];
}

/** Where else the message may start, if its beginning is not what the dialect says. */
function otherBeginning(compiled: Compiled, bytes: Uint8Array, granted: readonly Leniency[]): Beginning | undefined {
  const hasHeader = compiled.headerBytes > 0;
  const prefixed = granted.includes("length_prefix");
  const headless = hasHeader && granted.includes("missing_header");
  const startsAt = (start: number) =>
    hasHeader ? startsHeader(compiled, bytes, start) : startsMti(compiled, bytes, start);
  if (startsAt(0)) return undefined;
  if (prefixed && startsAt(2)) return { start: 2, withHeader: true, warnings: [lengthWarning(bytes)] };
  if (headless && startsMti(compiled, bytes, 0)) return { start: 0, withHeader: false, warnings: [headerWarning(0)] };
  if (headless && prefixed && startsMti(compiled, bytes, 2)) {
    return { start: 2, withHeader: false, warnings: [lengthWarning(bytes), headerWarning(2)] };
  }
  return undefined;
}

/** True if a message type of a known version can stand there. */
function startsMti(compiled: Compiled, bytes: Uint8Array, start: number): boolean {
  const { spec, mtiBytes } = compiled;
  for (let i = start; i < start + mtiBytes; i++) if (!isMtiByte(spec.mti, bytes[i] ?? 0xff)) return false;
  if (spec.mti !== "bcd") return true;
  const first = bytes[start] ?? 0xff;
  return first >> 4 <= 2 && (first & 15) > 0;
}

function lengthWarning(bytes: Uint8Array): DecodeWarning {
  return {
    leniency: "length_prefix",
    path: "",
    offset: 0,
    expected: `a length of ${bytes.length - 2}`,
    received: `a length of ${(bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)}`,
  };
}

function headerWarning(offset: number): DecodeWarning {
  return { leniency: "missing_header", path: "header", offset, expected: "a header", received: "the message type" };
}
