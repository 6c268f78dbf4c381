import { SpecError, type SpecFault } from "../../error.ts";
import { checkSpec } from "../../spec/check-spec.ts";
import { derive } from "../../spec/derive.ts";
import type { ElementShape, PartShape, Spec } from "../../spec/spec.ts";
import { iso8583Package } from "../../specs/iso8583-package.ts";
import type { CustomFields, CustomFormats } from "./custom-formats.ts";
import { type ReportFault, rowOfCustomFormat } from "./row-of-custom-format.ts";

type Entries = ReadonlyMap<string, unknown>;

/** Elements `2` to `128`, parts of 127 and of 127.25 up to 64, the message type and the bitmap. */
const keyPattern = /^(?:\d|[1-9]\d|1[01]\d|12[0-8]|127\.(?:25\.)?(?:[1-9]|[1-5]\d|6[0-4]))$/;

/**
 * The dialect that a table of custom formats of `iso_8583` describes, over its default table: make it once, and keep it.
 *
 * An entry replaces the default entry whole, as there; the label becomes the name. `MaxLen` of a fixed `b` counts hex
 * digits. A `b` with a variable length is text, as there: for binary data change the row with `extendSpec`. The bitmap is
 * 32 hex digits if the content type of key `"1"` is `an`. Unlike there, an entry for `"127"` or `"127.25"` without
 * entries for its parts makes it one text, and a `MaxLen` that the length cannot say is the most that it can.
 *
 * @throws `SpecError` `invalid_spec` with the path of the first fault, `customFormats.3.MaxLen`, and all of them.
 * @example
 * const spec = specFromCustomFormats({
 *   "3": { ContentType: "n", Label: "Processing code", LenType: "fixed", MaxLen: 9 },
 * });
 * spec.elements[3]?.format; // "n9"
 */
// @__NO_SIDE_EFFECTS__
export function specFromCustomFormats<const Formats extends CustomFormats>(
  customFormats: Formats,
): Spec<CustomFields<Formats>> {
  const faults: SpecFault[] = [];
  const entries = entriesOf(customFormats, (fault) => faults.push(fault));
  const elements = elementsOf(entries, (fault) => faults.push(fault));
  const [first] = faults;
  if (first !== undefined) throw new SpecError({ code: "invalid_spec", ...first }, faults);
  const bitmap = entries.get("1");
  const isText =
    typeof bitmap === "object" && bitmap !== null && "ContentType" in bitmap && bitmap.ContentType === "an";
  return checkSpec(
    derive(iso8583Package, {
      name: "iso_8583-custom",
      title: "npm package iso_8583 2.6.7, custom formats",
      bitmap: { encoding: isText ? "hex" : "binary", all: true },
      elements,
    }),
  );
}

/** The entries by key; what is no key of a message is reported. */
function entriesOf(customFormats: unknown, report: ReportFault): Entries {
  if (typeof customFormats !== "object" || customFormats === null || Array.isArray(customFormats)) {
    report({ path: "customFormats", expected: "an object with an entry for each element" });
    return new Map();
  }
  const entries = new Map<string, unknown>(Object.entries(customFormats));
  for (const key of entries.keys()) {
    if (keyPattern.test(key)) continue;
    const path = /^[\w.]{1,20}$/.test(key) ? `customFormats.${key}` : "customFormats";
    const beyond = /^(?:129|1[3-8]\d|19[0-2])$/.test(key);
    const expected = beyond
      ? "an element up to 128, as no bitmap is sent for more; add it with extendSpec and bitmap.size 192"
      : "a key from 0 to 128, 127.1 to 127.64 or 127.25.1 to 127.25.64";
    report({ path, expected });
    entries.delete(key);
  }
  return entries;
}

function elementsOf(entries: Entries, report: ReportFault): Readonly<Record<number, ElementShape | null>> {
  const elements: Record<number, ElementShape | null> = {};
  for (const [key, entry] of entries) {
    const number = Number(key);
    if (key.includes(".") || number === 127) continue;
    const base: ElementShape | undefined = iso8583Package.elements[number];
    // The default table gives 65 half a byte, which nothing can send.
    if (number === 65 && isHalfByte(entry)) continue;
    const row = rowOfCustomFormat(key, entry, base, report);
    if (row !== undefined && number > 1) elements[number] = row;
  }
  const container: ElementShape | undefined = iso8583Package.elements[127];
  const row = containerRow("127", entries, container, report);
  if (row !== undefined) elements[127] = row;
  return elements;
}

function isHalfByte(entry: unknown): boolean {
  return typeof entry === "object" && entry !== null && "MaxLen" in entry && entry.MaxLen === 1;
}

/** The row of 127 or 127.25: one text if the table says nothing of its parts; `undefined` if it says nothing at all. */
function containerRow(
  key: string,
  entries: Entries,
  base: PartShape | undefined,
  report: ReportFault,
): PartShape | undefined {
  const own = entries.get(key);
  const within = [...entries].filter(([other]) => other.startsWith(`${key}.`));
  if (own === undefined && within.length === 0) return undefined;
  const row = own === undefined ? undefined : rowOfCustomFormat(key, own, base, report);
  if (within.length === 0) return row;
  const parts: Record<number, PartShape> = { ...base?.parts };
  for (const [other, entry] of within) {
    const number = other.slice(key.length + 1);
    if (number.includes(".") || other === "127.25") continue;
    const part = rowOfCustomFormat(other, entry, base?.parts?.[Number(number)], report);
    // Part 1 is the bitmap once more; that of 127.25 is never a part.
    if (number === "1" && part !== undefined && part.format !== "b64") {
      report({ path: `customFormats.${other}`, expected: "the 16 hex digits of the bitmap, b and fixed" });
    } else if (part !== undefined && other !== "127.25.1") parts[Number(number)] = part;
  }
  const inner = key === "127" ? containerRow("127.25", entries, base?.parts?.[25], report) : undefined;
  if (inner !== undefined) parts[25] = inner;
  return { ...base, ...row, format: row?.format ?? base?.format ?? "", parts };
}
