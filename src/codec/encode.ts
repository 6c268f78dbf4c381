import type { Spec } from "../spec/spec.ts";
import type { Bytes } from "../spec/values.ts";
import { type Compiled, compiledOf } from "./compile.ts";
import type { AnyFields, Header } from "./message.ts";
import { op } from "./node.ts";
import { writeNode, writeText } from "./write-node.ts";
import { createWriter, fail, finish, leaveRoom, putDigits, putText, resetWriter } from "./writer.ts";

/** The fields that `encode` takes: a composite may also be given as its raw text, digits or bytes. */
export type Encodable<F> = { readonly [K in keyof F]: F[K] | RawOf<NonNullable<F[K]>> };

/** What a composite may be given as instead of its parts or entries. */
export type RawOf<Value> = [Value] extends [string | Bytes] ? never : string | Bytes;

/** A message to be encoded. */
export interface EncodableMessage<F> {
  readonly mti: string;
  readonly header?: Header;
  readonly fields: Encodable<F>;
}

const writer = createWriter();

/**
 * Encodes a message as its spec says: canonical bytes, with the header but without any framing.
 *
 * Fixed values are padded (digits with zeros on the left, text with spaces on the right), lengths and bitmaps are made.
 * `undefined` means absent. A value is never cut.
 *
 * @throws {@link EncodeError} with the path of the value that cannot be written: of the wrong type, too long, with a
 * character outside its class, without a row in the spec; or `redacted_value` for the printed form of a message.
 * @example
 * encode(iso1987Ascii, { mti: "0210", fields: { 39: "51" } }); // bytes of "0210000000000200000051"
 */
export function encode<F>(spec: Spec<F>, message: EncodableMessage<NoInfer<F>>): Uint8Array {
  const compiled = compiledOf(spec);
  const bytes = write(compiled, message, true);
  return writer.failed ? write(compiled, message, false) : bytes;
}

function write(compiled: Compiled, message: EncodableMessage<unknown>, joinChecks: boolean): Uint8Array {
  const { spec } = compiled;
  resetWriter(writer, joinChecks);
  if (compiled.header.length > 0) writeHeader(compiled, message.header);
  writeMti(compiled, message.mti);
  // A copy has the plain prototype, on which asking for an absent number is cheap, and runs no accessor twice.
  const fields: Readonly<Record<number, unknown>> = { ...(message.fields as AnyFields) };
  markPresent(compiled, fields);
  const bitmapAt = leaveRoom(writer, spec.bitmap.encoding === "hex" ? bitmapWords * 8 : bitmapWords * 4);
  writeFields(compiled, fields);
  const bytes = finish(writer);
  writeBitmap(compiled, bytes, bitmapAt);
  return bytes;
}

/** The bitmap of the message being written; encoding never re-enters itself. */
const present = new Int32Array(6);
let bitmapWords = 2;

/** Fills `present` from the values that are there. */
function markPresent(compiled: Compiled, fields: Readonly<Record<number, unknown>>): void {
  const { numbers, spec } = compiled;
  const given = Object.values(fields).length;
  for (let i = 0; i < present.length; i++) present[i] = 0;
  let found = 0;
  let highest = 0;
  for (let i = 0; i < numbers.length && found < given; i++) {
    const number = numbers[i]!;
    if (fields[number] === undefined) continue;
    present[(number - 1) >> 5]! |= 0x80000000 >>> ((number - 1) & 31);
    highest = number;
    found++;
  }
  if (found !== given) checkKeys(compiled, fields);
  if (spec.bitmap.fixed === true) {
    bitmapWords = compiled.size >> 5;
    return;
  }
  bitmapWords = highest > 128 ? 6 : highest > 64 ? 4 : 2;
  if (bitmapWords > 2) present[0]! |= 0x80000000;
  if (bitmapWords > 4) present[2]! |= 0x80000000;
}

function writeFields({ nodes }: Compiled, fields: Readonly<Record<number, unknown>>): void {
  for (let word = 0; word < bitmapWords; word++) {
    let bits = present[word]!;
    while (bits !== 0) {
      const bit = Math.clz32(bits);
      bits &= ~(0x80000000 >>> bit);
      const node = nodes[word * 32 + bit + 1];
      if (node === undefined) continue;
      const value = fields[node.id];
      // Most elements are text: sparing them a call of the large function is worth a tenth of the whole.
      if (node.op === op.text && typeof value === "string") writeText(writer, node, value, false);
      else writeNode(writer, node, value, false);
    }
  }
}

/** Explains why there are more values than the spec has rows for. */
function checkKeys({ spec, nodes }: Compiled, fields: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(fields)) {
    if (key === "redacted") {
      fail({
        code: "redacted_value",
        path: "fields",
        expected: "the message",
        received: "its printed form, in which values are hidden",
        hint: "Keep the bytes of a message, not its JSON",
      });
    }
    if (value !== undefined && nodes[Number(key)] === undefined) {
      fail({
        code: "undefined_element",
        path: /^\d{1,3}$/.test(key) ? key : "fields",
        expected: `an element of ${spec.name}`,
      });
    }
  }
}

function writeBitmap({ spec }: Compiled, buffer: Uint8Array, at: number): void {
  const hex = spec.bitmap.encoding === "hex";
  const bytes = bitmapWords * 4;
  for (let i = 0; i < bytes; i++) {
    const byte = (present[i >> 2]! >>> (24 - (i & 3) * 8)) & 0xff;
    if (hex) {
      buffer[at + i * 2] = hexDigit(byte >> 4);
      buffer[at + i * 2 + 1] = hexDigit(byte & 15);
    } else {
      buffer[at + i] = byte;
    }
  }
}

/** Character code of a hex digit in upper case. */
function hexDigit(nibble: number): number {
  return nibble < 10 ? 0x30 + nibble : 0x37 + nibble;
}

function writeMti({ spec, mti: node }: Compiled, mti: unknown): void {
  if (typeof mti !== "string" || mti.length !== 4) fail({ code: "invalid_mti", path: "mti", expected: "four digits" });
  if (spec.mti === "ascii") putText(writer, mti, node, node.mask);
  else putDigits(writer, mti, node, true);
}

function writeHeader({ header: parts, headerNames, spec }: Compiled, header: Header | undefined): void {
  if (header === undefined) {
    fail({
      code: "missing_header",
      path: "header",
      expected: `the header of ${spec.name}`,
      hint: "Answer with the header of the request, or extendSpec(spec, { header: null })",
    });
  }
  let digits = "";
  for (let i = 0; i < parts.length; i++) {
    const { path, size } = parts[i]!;
    const value = header[headerNames[i]!];
    if (typeof value !== "string" || value.length !== size) {
      fail({ code: "invalid_header", path, expected: `${size} hex digits` });
    }
    digits += value;
  }
  if (!/^[0-9A-Fa-f]*$/.test(digits)) fail({ code: "invalid_header", path: "header", expected: "hex digits" });
  putDigits(writer, digits, undefined, false);
}
