import type { Spec } from "../spec/spec.ts";
import type { Bytes } from "../spec/values.ts";
import { type Compiled, compiledOf } from "./compile.ts";
import { holds, keepLayout, knownLayout, type Layout, layoutOf } from "./layout.ts";
import type { AnyFields, Header } from "./message.ts";
import { quickEncode } from "./quick-encode.ts";
import { writeNode } from "./write-node.ts";
import { createWriter, fail, finish, putDigits, putPlain, resetWriter } from "./writer.ts";

/** The fields that `encode` takes: a composite may also be given as its raw text, digits or bytes. */
export type Encodable<F> = { readonly [K in keyof F]: F[K] | RawOf<NonNullable<F[K]>> | undefined };

/** What a composite may be given as instead of its parts or entries. */
export type RawOf<Value> = [Value] extends [string | Bytes] ? never : string | Bytes;

/** A message to be encoded. */
export interface EncodableMessage<F> {
  readonly mti: string;
  readonly header?: Header;
  readonly fields: Encodable<F>;
}

const writer = /* @__PURE__ */ createWriter();

/**
 * Encodes a message as its spec says: canonical bytes, with the header but without any framing.
 *
 * Fixed values are padded (digits with zeros on the left, text with spaces on the right), lengths and bitmaps are made.
 * `undefined` means absent. A value is never cut. On Node the result is a `Buffer` from its pool.
 *
 * @throws {@link EncodeError} with the path of the value that cannot be written: of the wrong type, too long, with a
 * character outside its class, without a row in the spec; or `redacted_value` for the printed form of a message.
 * @example
 * encode(iso1987Ascii, { mti: "0210", fields: { 39: "51" } }); // bytes of "0210000000000200000051"
 */
export function encode<F>(spec: Spec<F>, message: EncodableMessage<NoInfer<F>>): Uint8Array {
  const compiled = compiledOf(spec);
  const { mti, fields } = message;
  const header = compiled.header.length > 0 ? headerDigits(compiled, message.header) : "";
  return quickEncode(compiled, mti, header, fields) ?? encodeExactly(compiled, mti, header, fields);
}

/** Writes value by value, and names the one that cannot be written. */
export function encodeExactly(compiled: Compiled, mti: unknown, header: string, fields: AnyFields): Uint8Array {
  resetWriter(writer);
  if (header !== "") putDigits(writer, header, undefined, false);
  writeMti(compiled, mti);
  let layout = knownLayout(compiled, fields, Object.values(fields).length);
  if (layout === undefined || !holds(layout, fields)) {
    layout = layoutOf(compiled, fields);
    keepLayout(compiled, layout);
  }
  putBitmap(compiled, layout);
  for (const node of layout.nodes) writeNode(writer, node, fields[node.id], false);
  return finish(writer);
}

function putBitmap({ spec }: Compiled, { bitmapDigits, bitmapText }: Layout): void {
  if (spec.bitmap.encoding === "hex") putPlain(writer, bitmapDigits);
  else if (spec.mti === "bcd") putDigits(writer, bitmapDigits, undefined, false);
  else putPlain(writer, bitmapText);
}

function writeMti({ spec, mti: node }: Compiled, mti: unknown): void {
  if (typeof mti !== "string" || !/^\d{4}$/.test(mti))
    fail({ code: "invalid_mti", path: "mti", expected: "four digits" });
  if (spec.mti === "ascii") putPlain(writer, mti);
  else putDigits(writer, mti, node, true);
}

function headerDigits({ header: parts, headerNames, spec }: Compiled, header: Header | undefined): string {
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
    if (typeof value !== "string" || value.length !== size || !/^[0-9A-Fa-f]*$/.test(value)) {
      fail({ code: "invalid_header", path, expected: `${size} hex digits` });
    }
    digits += value;
  }
  return digits;
}
