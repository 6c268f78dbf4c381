import { fromHex } from "../../bytes/hex.ts";
import type { Spec } from "../../spec/spec.ts";
import type { Bytes } from "../../spec/values.ts";
import { expandParts, type Report } from "./expand-parts.ts";
import { type JsonForm, jsonFormsOf } from "./json-forms.ts";

/** What a message JSON says. */
export interface ReadJson {
  readonly mti: string;
  readonly fields: Record<number, unknown>;
}

interface Values {
  [number: number]: unknown;
}

/** Reads a message JSON by a dialect; what cannot be is reported, and left out if the report does not throw. */
export function readJson(json: unknown, spec: Spec, report: Report, bitmapTwice = false): ReadJson {
  const fields: Values = {};
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    report({ code: "invalid_value", path: "", expected: "a message as an object of strings" });
    return { mti: "", fields };
  }
  const values = stringsOf(json, report);
  const mti = values.get("0") ?? "";
  if (!/^\d{4}$/.test(mti)) report({ code: "invalid_mti", path: "mti", expected: 'four digits under the key "0"' });
  // "1" and "127.25.1" are bitmaps, which follow from what is there.
  for (const key of ["0", "1", "127.25.1"]) values.delete(key);
  const forms = jsonFormsOf(spec);
  for (const key of ["127", "127.25"]) expandContainer(values, fields, forms.get(key), bitmapTwice, spec, report);
  for (const [key, text] of values) {
    const form = forms.get(key);
    if (form === undefined) {
      const path = /^\d{1,3}(?:\.\d{1,2}){0,2}$/.test(key) ? key : "fields";
      report({ code: "undefined_element", path, expected: `an element of ${spec.name}` });
      continue;
    }
    const value = valueOfText(form, text, report);
    if (value !== undefined) put(fields, form.steps, value);
  }
  return { mti, fields };
}

/** The values by key, if they are strings; `undefined` is absent. */
function stringsOf(json: object, report: Report): Map<string, string> {
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(json)) {
    if (typeof value === "string") values.set(key, value);
    else if (value !== undefined) {
      const path = /^[\d.]{1,10}$/.test(key) ? key : "fields";
      report({ code: "invalid_value", path, expected: "a string", received: value === null ? "null" : typeof value });
    }
  }
  return values;
}

/** Puts the parts in the place of a container that was given as one text; they win, and must not be contradicted. */
function expandContainer(
  values: Map<string, string>,
  fields: Values,
  form: JsonForm | undefined,
  bitmapTwice: boolean,
  spec: Spec,
  report: Report,
): void {
  const text = form === undefined ? undefined : values.get(form.key);
  if (form?.kind !== "parts" || text === undefined) return;
  values.delete(form.key);
  const parts = new Map<string, string>();
  if (!expandParts(jsonFormsOf(spec), form, text, parts, report)) return;
  put(fields, form.steps, {});
  const again = `${form.key}.1`;
  // Their encoder leaves the bitmap behind in the message that it was given.
  if (!parts.has(again)) values.delete(again);
  if (bitmapTwice && form.key === "127" && !parts.has(again)) parts.set(again, text.slice(0, form.bits / 4));
  // It leaves 127.25 as it was sent, too; its parts are known now.
  if (form.key === "127" && [...parts.keys()].some((key) => key.startsWith("127.25."))) values.delete("127.25");
  for (const [key, value] of parts) {
    const other = values.get(key);
    if (other !== undefined && other.toUpperCase() !== value.toUpperCase()) {
      report({ code: "invalid_value", path: key, expected: `the same as in ${form.key}, or ${form.key} left out` });
    }
    values.set(key, value);
  }
}

function valueOfText({ key, kind, fixed }: JsonForm, text: string, report: Report): string | Bytes | undefined {
  if (kind === "other" || kind === "parts") {
    report({
      code: "invalid_value",
      path: key,
      expected: "an element of text or bytes",
      hint: "A message JSON has no word for tags and positional parts",
    });
    return undefined;
  }
  if (kind === "bytes" && !/^(?:[0-9A-Fa-f]{2})*$/.test(text)) {
    report({ code: "invalid_content", path: key, expected: "hex digits, two for each byte" });
    return undefined;
  }
  if (fixed > 0 && text.length !== fixed) {
    // Filled up as elsewhere, an empty amount of a message cut short would become zero.
    report({
      code: text.length < fixed ? "value_too_short" : "value_too_long",
      path: key,
      expected: `${fixed} ${kind === "bytes" ? "hex digits" : "characters"}`,
      received: `${text.length}`,
    });
    return undefined;
  }
  return kind === "bytes" ? fromHex(text) : text;
}

/** Puts a value at the end of its way; what is on the way is made. */
function put(fields: Values, steps: readonly number[], value: unknown): void {
  let holder = fields;
  for (const step of steps.slice(0, -1)) {
    const inner: Values = isValues(holder[step]) ? holder[step] : {};
    holder[step] = inner;
    holder = inner;
  }
  holder[steps.at(-1) ?? 0] = value;
}

function isValues(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !(value instanceof Uint8Array);
}
