import { SpecError } from "../error.ts";
import type { FramingScheme } from "./scheme.ts";

const keysOf: ReadonlyMap<unknown, readonly string[]> = new Map([
  ["length", ["kind", "before", "size", "representation", "counts", "extra", "after", "trailer", "lrc", "empty"]],
  ["terminator", ["kind", "before", "terminator", "lrc"]],
  ["blocked", ["kind", "size", "data", "fill", "records"]],
]);

/** The greatest size of a length, in bytes: what it says stays an exact number. */
const largestSizes: ReadonlyMap<unknown, number> = new Map([
  ["binary", 6],
  ["little-endian", 6],
  ["bcd", 7],
  ["ascii", 15],
  ["ebcdic", 15],
  ["hex", 12],
]);

/**
 * Checks a scheme, which may come from JSON.
 *
 * @throws `SpecError` `invalid_spec` with the path of the first fault.
 */
export function checkScheme(scheme: FramingScheme): void {
  checkAt("scheme", scheme);
}

function checkAt(path: string, scheme: unknown): void {
  check(isRecord(scheme), path, "a framing scheme");
  const keys = keysOf.get(scheme.kind);
  check(keys !== undefined, `${path}.kind`, [...keysOf.keys()].join(", "));
  for (const key of Object.keys(scheme)) check(keys.includes(key), `${path}.${key}`, `one of ${keys.join(", ")}`);
  if (scheme.kind === "blocked") checkBlocks(path, scheme);
  else if (scheme.kind === "terminator") checkTerminator(path, scheme);
  else checkLength(path, scheme);
}

function checkBlocks(path: string, { size, data, fill, records }: Readonly<Record<string, unknown>>): void {
  check(isSize(size, 2, Number.MAX_SAFE_INTEGER), `${path}.size`, "bytes of a block, at least 2");
  check(isSize(data, 1, size - 1), `${path}.data`, "bytes of data in a block, fewer than its size");
  check(typeof fill === "string" && /^[0-9A-Fa-f]{2}$/.test(fill), `${path}.fill`, "one byte as two hex digits");
  check(isRecord(records) && records.kind === "length", `${path}.records`, "a scheme of kind length");
  checkAt(`${path}.records`, records);
  check(records.empty === "end", `${path}.records.empty`, "end, or fill could not be told from a record");
}

function checkTerminator(path: string, { before, terminator, lrc }: Readonly<Record<string, unknown>>): void {
  checkFixed(`${path}.before`, before);
  check(
    typeof terminator === "string" && /^(?:[0-9A-Fa-f]{2})+$/.test(terminator),
    `${path}.terminator`,
    "bytes as hex digits",
  );
  checkLrc(`${path}.lrc`, lrc, ["before", "message"], ["message", "terminator"]);
}

function checkLength(path: string, scheme: Readonly<Record<string, unknown>>): void {
  const { before, size, representation, counts, extra, after, trailer, lrc, empty } = scheme;
  for (const [key, digits] of Object.entries({ before, after, trailer })) checkFixed(`${path}.${key}`, digits);
  const largest = largestSizes.get(representation);
  check(largest !== undefined, `${path}.representation`, [...largestSizes.keys()].join(", "));
  check(isSize(size, 1, largest), `${path}.size`, `1 to ${largest} bytes`);
  const parts = ["before", "length", "after", "trailer"];
  check(
    counts === undefined ||
      (Array.isArray(counts) && new Set(counts).size === counts.length && counts.every((part) => parts.includes(part))),
    `${path}.counts`,
    `each at most once of ${parts.join(", ")}`,
  );
  check(extra === undefined || Number.isSafeInteger(extra), `${path}.extra`, "a whole number of bytes");
  checkLrc(`${path}.lrc`, lrc, ["before", "length", "after", "message"], ["message", "trailer"]);
  check(empty === undefined || empty === "keep-alive" || empty === "end", `${path}.empty`, "keep-alive or end");
}

function checkFixed(path: string, digits: unknown): void {
  check(
    digits === undefined || (typeof digits === "string" && /^(?:[0-9A-Fa-fx]{2})*$/.test(digits)),
    path,
    "bytes as hex digits, x for any digit",
  );
}

function checkLrc(path: string, lrc: unknown, starts: readonly unknown[], ends: readonly unknown[]): void {
  if (lrc === undefined) return;
  check(isRecord(lrc), path, "from and through");
  check(starts.includes(lrc.from), `${path}.from`, starts.join(", "));
  check(ends.includes(lrc.through), `${path}.through`, ends.join(", "));
  for (const key of Object.keys(lrc)) check(key === "from" || key === "through", `${path}.${key}`, "from and through");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSize(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most;
}

function check(holds: boolean, path: string, expected: string): asserts holds {
  if (!holds) throw new SpecError({ code: "invalid_spec", path, expected });
}
