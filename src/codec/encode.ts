import { codePage, recoded } from "../bytes/ebcdic.ts";
import type { Spec } from "../spec/spec.ts";
import type { Bytes } from "../spec/values.ts";
import { type Compiled, compiledOf } from "./compile.ts";
import { cachedHeaderDigits } from "./header-cache.ts";
import { holds, keepLayout, knownLayout, layoutOf } from "./layout.ts";
import type { AnyFields, Header } from "./message.ts";
import { quickEncode } from "./quick-encode.ts";
import { fillTotal } from "./write-header.ts";
import { writeNode } from "./write-node.ts";
import { fail, finish, putDigits, putPlain, resetWriter, sharedWriter as writer } from "./writer.ts";

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
  const header = compiled.headerBytes > 0 ? cachedHeaderDigits(compiled, message.header) : "";
  const quick = compiled.plainStart ? quickEncode(compiled, mti, header, fields) : undefined;
  const bytes = quick ?? encodeExactly(compiled, mti, header, fields);
  if (compiled.header.total !== undefined) fillTotal(compiled, message.header, bytes);
  return bytes;
}

/** Writes value by value, and names the one that cannot be written. */
export function encodeExactly(compiled: Compiled, mti: unknown, header: string, fields: AnyFields): Uint8Array {
  if (typeof mti !== "string" || !/^\d{4}$/.test(mti))
    fail({ code: "invalid_mti", path: "mti", expected: "four digits" });
  resetWriter(writer, mti, fields, compiled.tlvDepth);
  if (header !== "") putDigits(writer, header, undefined, false);
  writeNode(writer, compiled.mti, mti, false);
  let layout = knownLayout(compiled, fields, Object.values(fields).length);
  if (layout === undefined || !holds(layout, fields)) {
    layout = layoutOf(compiled, fields);
    keepLayout(compiled, layout);
  }
  const { third } = compiled.spec.bitmap;
  // A third bitmap that an element carries stands before the first element behind it.
  let late = third !== undefined && layout.bitmapDigits.length > 32 ? layout.bitmapDigits.slice(32) : "";
  putBitmap(compiled, layout.bitmapDigits.slice(0, layout.bitmapDigits.length - late.length));
  for (const node of layout.nodes) {
    if (late !== "" && node.id > 65) {
      putBitmap(compiled, late);
      late = "";
    }
    writeNode(writer, node, fields[node.id], false);
  }
  return finish(writer);
}

function putBitmap({ spec }: Compiled, digits: string): void {
  if (spec.bitmap.encoding === "binary") putDigits(writer, digits, undefined, false);
  else if (spec.bitmap.encoding === "hex") putPlain(writer, digits);
  // Hex digits are the same in all code pages.
  else putPlain(writer, recoded(digits, codePage("cp037").fromLatin1));
}
