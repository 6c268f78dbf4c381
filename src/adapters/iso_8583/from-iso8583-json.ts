import { compiledOf } from "../../codec/compile.ts";
import type { AnyFields, Message } from "../../codec/message.ts";
import { Iso8583Error, type Iso8583ErrorDetails } from "../../error.ts";
import type { Spec } from "../../spec/spec.ts";
import type { Iso8583PackageFields } from "../../specs/iso8583-package.fields.ts";
import { iso8583Package } from "../../specs/iso8583-package.ts";
import type { Iso8583Json } from "./iso8583-json.ts";
import { readJson } from "./read-json.ts";

/** By which dialect to read a message JSON. */
export interface JsonSpecOption<F = unknown> {
  /** That of the default table unless given; for custom formats one made by `specFromCustomFormats`. */
  readonly spec?: Spec<F>;
}

/**
 * The message that a message JSON of `iso_8583` says: it prints redacted, and everything that takes a message takes it.
 *
 * 127 and 127.25 may be one text, as they are given there, or parts. A fixed value must have its full length, as there.
 * The characters of text are not looked at: `encode` and `validate` do that. The JSON is not changed.
 *
 * @throws `Iso8583Error` with the path of the value that cannot be: `invalid_mti`, `invalid_value` (no string),
 * `undefined_element`, `invalid_content` (no hex digits), `value_too_short`, `value_too_long`; for 127 as one text also
 * `invalid_bitmap`, `invalid_length`, `truncated`, `trailing_bytes`.
 * @example
 * const message = fromIso8583Json({ "0": "0210", "39": "51", "52": "7434f67813bae545" });
 * message.fields[39]; // "51"
 */
export function fromIso8583Json(json: Iso8583Json): Message<Iso8583PackageFields>;
export function fromIso8583Json<F>(json: Iso8583Json, options: { readonly spec: Spec<F> }): Message<F>;
export function fromIso8583Json(json: Iso8583Json, options?: JsonSpecOption): Message<unknown>;
export function fromIso8583Json(json: Iso8583Json, { spec = iso8583Package }: JsonSpecOption = {}): Message<unknown> {
  return messageOfJson(json, spec, fail);
}

/** The message of a JSON, with the prototype that prints redacted. */
export function messageOfJson(
  json: unknown,
  spec: Spec,
  report: (details: Iso8583ErrorDetails) => void,
): Message<AnyFields> {
  const { mti, fields } = readJson(json, spec, report);
  Object.setPrototypeOf(fields, compiledOf(spec).prototype);
  return { mti, fields };
}

/** Throws what is wrong with a message JSON. */
export function fail(details: Iso8583ErrorDetails): never {
  throw new Iso8583Error(details);
}
