import { isRecord } from "../codec/redact.ts";
import { Iso8583Error, type Iso8583ErrorCode } from "../error.ts";
import { ownValue } from "./own-value.ts";

/** One step of a path: the number of an element or part, or a tag, and the numbers in brackets behind it. */
export interface PathStep {
  readonly key: string;
  /** From 0: which set of a repeated composite, which of several entries with the tag; of a tag both can be said. */
  readonly indexes: readonly number[];
}

/** A path taken apart. */
export type MessagePath =
  | { readonly kind: "mti" }
  | { readonly kind: "header"; readonly name: string }
  | { readonly kind: "element"; readonly first: PathStep; readonly steps: readonly PathStep[] };

/** Far more than the deepest entry that a spec can have. */
const longestPath = 512;

/**
 * Takes a path apart: `39`, `60.1`, `54[1].5`, `55.9F26`, `55.9F26[1]`, `mti`, `header.tpdu`.
 *
 * @throws {@link Iso8583Error} `invalid_value` for a text that is no path.
 */
export function parsePath(path: string): MessagePath {
  if (typeof path !== "string" || path.length > longestPath) throw notPath("?");
  if (path === "mti") return { kind: "mti" };
  const [, name] = /^header\.([A-Za-z][0-9A-Za-z_-]*)$/.exec(path) ?? [];
  if (name !== undefined) return { kind: "header", name };
  const steps: PathStep[] = [];
  for (const text of path.split(".")) {
    const [, key, brackets] = /^([^[\]]+)((?:\[(?:0|[1-9]\d{0,3})\]){0,2})$/.exec(text) ?? [];
    if (key === undefined || brackets === undefined) throw notPath(shownPath(path));
    steps.push({ key, indexes: Array.from(brackets.matchAll(/\d+/g), ([digits]) => Number(digits)) });
  }
  const [first] = steps;
  if (first === undefined || !/^[1-9]\d{0,2}$/.test(first.key)) throw notPath(shownPath(path));
  return { kind: "element", first, steps };
}

/** An error at a path, which is made of the caller's text. */
export function pathError(code: Iso8583ErrorCode, path: string, expected: string, hint?: string): Iso8583Error {
  return new Iso8583Error({ code, path: shownPath(path), expected, ...(hint === undefined ? {} : { hint }) });
}

function notPath(path: string): Iso8583Error {
  const expected = "a path such as 39, 60.1, 54[1].5, 55.9F26, 55.9F26[1], mti or header.tpdu";
  return new Iso8583Error({ code: "invalid_value", path, expected });
}

/** A path for an error: what is neither a number nor a short tag may be anything, and is not repeated. */
function shownPath(path: string): string {
  const isShort = (step: string) => /^(?:header|[0-9A-Za-z]{1,8})(?:\[\d{1,4}\]){0,2}$/.test(step);
  return path
    .split(".")
    .map((step) => (isShort(step) ? step : "?"))
    .join(".");
}

/** The text of the first steps of a path. */
export function pathText(steps: readonly PathStep[], count: number): string {
  return steps
    .slice(0, count)
    .map(({ key, indexes }) => key + indexes.map((index) => `[${index}]`).join(""))
    .join(".");
}

/** An entry of a list that a step means: the nth with its tag, and the index that is left for a set in its value. */
export interface EntryPlace {
  readonly nth: number;
  readonly indexes: readonly number[];
}

/**
 * Which entry a step means.
 *
 * Of two numbers the first counts entries and the second sets. One alone counts entries, unless the path goes on and
 * the first entry holds sets.
 */
export function entryPlace(entries: readonly unknown[], { key, indexes }: PathStep, goesOn: boolean): EntryPlace {
  const [nth = 0, ...others] = indexes;
  if (indexes.length === 1 && goesOn && isListOfSets(entryValue(nthEntry(entries, key, 0)))) return { nth: 0, indexes };
  return { nth, indexes: others };
}

/** The nth entry (from 0) with a tag. */
export function nthEntry(entries: readonly unknown[], tag: string, nth: number): TagEntry | undefined {
  let left = nth;
  for (const entry of entries) if (isTagEntry(entry) && entry.tag === tag && left-- === 0) return entry;
  return undefined;
}

/** Whatever has a tag. */
export type TagEntry = Readonly<Record<string, unknown>> & { readonly tag: string };

/** True for an entry of a list with tags. */
export function isTagEntry(value: unknown): value is TagEntry {
  return isRecord(value) && typeof ownValue(value, "tag") === "string";
}

function entryValue(entry: TagEntry | undefined): unknown {
  return entry === undefined ? undefined : ownValue(entry, "value");
}

function isListOfSets(value: unknown): boolean {
  return isList(value) && value.length > 0 && value.every((item) => isRecord(item) && !isTagEntry(item));
}

/** True for any array. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
