import { toHex } from "../../bytes/hex.ts";
import { compiledOfFields } from "../../codec/compile.ts";
import type { Header } from "../../codec/message.ts";
import { isRecord } from "../../codec/redact.ts";
import { iso8583Package } from "../../specs/iso8583-package.ts";
import { fail, type JsonSpecOption } from "./from-iso8583-json.ts";
import { type JsonForms, jsonFormsOf } from "./json-forms.ts";

/** A message whose type is known; any decoded one is. */
export interface ConvertibleMessage {
  readonly mti: string;
  readonly header?: Header;
  readonly fields: object;
}

/**
 * A message as the decoder of `iso_8583` gives it: a new plain object of strings, bytes as hex digits in lower case, parts
 * of 127 and 127.25 under keys of their own, never `"1"` or `"127"`.
 *
 * A decoded message knows its dialect; one made by hand is of the default table unless `options.spec` is given. The
 * values are raw: do not log them.
 *
 * @throws `Iso8583Error` with the path of what a message JSON cannot say: `invalid_header` (a message with a
 * header), `undefined_element`, `invalid_value` (tags, sets, positional parts, or a value of the wrong type).
 * @example
 * toIso8583Json({ mti: "0800", fields: { 11: "000001", 70: "301" } }); // { "0": "0800", "11": "000001", "70": "301" }
 */
export function toIso8583Json(message: ConvertibleMessage, options: JsonSpecOption = {}): Record<string, string> {
  const { mti, header, fields } = message;
  if (header !== undefined && Object.keys(header).length > 0) {
    fail({
      code: "invalid_header",
      path: "header",
      expected: "a message without a header, as a message JSON has none",
    });
  }
  const spec = compiledOfFields(fields)?.spec ?? options.spec ?? iso8583Package;
  const json: Record<string, string> = { "0": mti };
  addValues(json, jsonFormsOf(spec), spec.name, "", fields);
  return json;
}

function addValues(
  json: Record<string, string>,
  forms: JsonForms,
  specName: string,
  prefix: string,
  values: object,
): void {
  for (const [number, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const key = prefix + number;
    const form = forms.get(key);
    if (form === undefined) {
      const path = /^[\d.]{1,10}$/.test(key) ? key : "fields";
      fail({ code: "undefined_element", path, expected: `an element of ${specName}` });
    } else if (form.kind === "parts" && isRecord(value)) addValues(json, forms, specName, `${key}.`, value);
    else if (form.kind === "bytes" && value instanceof Uint8Array) json[key] = toHex(value).toLowerCase();
    else if (form.kind === "text" && typeof value === "string") json[key] = value;
    else fail({ code: "invalid_value", path: key, expected: expectedOf[form.kind] });
  }
}

const expectedOf = {
  text: "a string",
  bytes: "a Uint8Array",
  parts: "an object of parts",
  other: "text, bytes, or parts behind a bitmap: a message JSON has no other",
} as const;
