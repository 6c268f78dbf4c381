import { throwFirst } from "./check-spec.ts";
import type { SpecShape } from "./spec.ts";
import { examineValue } from "./spec-faults.ts";

/** How a spec is written. */
export interface SpecToJsonOptions {
  /** Where its schema is, a path or an address, for editors: written as `$schema`. */
  readonly schema?: string;
}

/** What fits in so many characters stands on one line. */
const width = 110;

/**
 * A spec as JSON text that {@link parseSpec} reads back: options in one order, tags and conditions sorted, short rows on
 * one line, so that two dialects can be compared line by line.
 *
 * @throws {@link SpecError} `invalid_spec` for what is no spec.
 * @example
 * parseSpec(specToJson(unionpayPos, { schema: "./node_modules/field39/dist/data/spec.schema.json" }));
 */
export function specToJson(spec: SpecShape, options: SpecToJsonOptions = {}): string {
  const { faults, spec: ordered } = examineValue(spec);
  throwFirst(faults);
  const { schema } = options;
  const whole = schema === undefined ? ordered : { $schema: schema, ...ordered };
  return `${written(sorted(whole, ""), 0)}\n`;
}

/** Maps with keys that are no options, and whether their order says nothing; numbers are in order anyhow. */
const maps: ReadonlyMap<string, boolean> = /* @__PURE__ */ new Map([
  ["tags", true],
  ["when", true],
  ["header", false],
]);

function sorted(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => sorted(item, ""));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  if (maps.get(name) === true) entries.sort(([one], [other]) => (one < other ? -1 : 1));
  // A tag may be called as an option is: what it holds is no such map.
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner, maps.has(name) ? "" : key)]));
}

function written(value: unknown, depth: number): string {
  const line = onOneLine(value);
  const indent = "  ".repeat(depth);
  if (typeof value !== "object" || value === null || (indent.length + line.length <= width && depth > 0)) return line;
  const inner = Array.isArray(value)
    ? value.map((item: unknown) => written(item, depth + 1))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${written(item, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${inner.map((text) => `${indent}  ${text}`).join(",\n")}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${onOneLine(inner)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
