import { nibbleOf } from "../../bytes/hex.ts";
import type { Iso8583ErrorDetails } from "../../error.ts";
import type { JsonForm, JsonForms } from "./json-forms.ts";

/** What is wrong with a message, to be thrown or left aside. */
export type Report = (details: Iso8583ErrorDetails) => void;

/**
 * The parts of 127 or 127.25 that was given as one text: hex digits of the bitmap, then the values of the parts.
 *
 * Adds them to `parts` by their keys; false if the text is not made so, which is reported.
 */
export function expandParts(
  forms: JsonForms,
  { key, bits }: JsonForm,
  text: string,
  parts: Map<string, string>,
  report: Report,
): boolean {
  const digits = text.slice(0, bits / 4);
  if (digits.length < bits / 4 || !/^[0-9A-Fa-f]*$/.test(digits)) {
    report({ code: "invalid_bitmap", path: key, expected: `${bits / 4} hex digits of a bitmap, then the parts` });
    return false;
  }
  let at = digits.length;
  for (let bit = 0; bit < bits; bit++) {
    if ((nibbleOf[digits.charCodeAt(bit >> 2)]! & (8 >> (bit & 3))) === 0) continue;
    const path = `${key}.${bit + 1}`;
    const form = forms.get(path);
    if (form === undefined) {
      report({ code: "undefined_element", path, expected: "a part that the dialect has" });
      return false;
    }
    const length = lengthAt(text, at, form, report);
    if (length === undefined) return false;
    at += form.lengthDigits;
    const value = text.slice(at, at + length);
    if (value.length < length) {
      report({ code: "truncated", path, expected: `${length} characters`, received: `${value.length}` });
      return false;
    }
    at += length;
    if (form.kind !== "parts") parts.set(path, value);
    else if (!expandParts(forms, form, value, parts, report)) return false;
  }
  if (at === text.length) return true;
  report({
    code: "trailing_bytes",
    path: key,
    expected: "the end of the parts",
    received: `${text.length - at} more characters`,
  });
  return false;
}

function lengthAt(text: string, at: number, form: JsonForm, report: Report): number | undefined {
  if (form.lengthDigits === 0) return form.fixed;
  const digits = text.slice(at, at + form.lengthDigits);
  if (digits.length === form.lengthDigits && /^\d+$/.test(digits)) return Number(digits);
  report({ code: "invalid_length", path: form.key, expected: `${form.lengthDigits} digits of a length` });
  return undefined;
}
