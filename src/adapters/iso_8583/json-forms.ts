import { parseNotation } from "../../spec/notation.ts";
import type { PartShape, Spec } from "../../spec/spec.ts";

/** How the value of an element or part stands in the JSON of `iso_8583`. */
export interface JsonForm {
  /** `127.25.3`. */
  readonly key: string;
  /** The numbers on the way to it: 127, 25, 3. */
  readonly steps: readonly number[];
  /** `parts` stand behind a bitmap; there is no JSON for `other` composites. */
  readonly kind: "text" | "bytes" | "parts" | "other";
  /** Characters of a fixed value, hex digits of bytes; 0 where it is variable. */
  readonly fixed: number;
  /** Digits of a length before it. */
  readonly lengthDigits: number;
  /** Bits of the bitmap before the parts. */
  readonly bits: number;
}

/** The forms of a dialect by key: no key but an own one is found. */
export type JsonForms = ReadonlyMap<string, JsonForm>;

const known = /* @__PURE__ */ new WeakMap<Spec, JsonForms>();

/** The forms of a dialect, made on its first use. */
export function jsonFormsOf(spec: Spec): JsonForms {
  const made = known.get(spec);
  if (made !== undefined) return made;
  const forms = new Map<string, JsonForm>();
  for (const [number, row] of Object.entries(spec.elements)) addForms(forms, number, [Number(number)], row);
  known.set(spec, forms);
  return forms;
}

function addForms(forms: Map<string, JsonForm>, key: string, steps: readonly number[], row: PartShape): void {
  const { content, lengthDigits, size } = parseNotation(row.format, key);
  const isOther =
    row.tlv !== undefined ||
    row.cases !== undefined ||
    row.repeat !== undefined ||
    (row.parts !== undefined && row.bitmap === undefined);
  const kind = isOther ? "other" : row.parts !== undefined ? "parts" : content === "b" ? "bytes" : "text";
  const fixed = lengthDigits > 0 || row.length === "remainder" ? 0 : kind === "bytes" ? size * 2 : size;
  forms.set(key, { key, steps, kind, fixed, lengthDigits, bits: row.bitmap?.size ?? 0 });
  if (kind !== "parts") return;
  for (const [number, part] of Object.entries(row.parts ?? {})) {
    addForms(forms, `${key}.${number}`, [...steps, Number(number)], part);
  }
}
