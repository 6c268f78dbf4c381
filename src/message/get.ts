import { isRecord } from "../codec/redact.ts";
import type { ReadableMessage } from "./compiled-for.ts";
import { ownValue } from "./own-value.ts";
import { entryPlace, isList, isTagEntry, nthEntry, type PathStep, parsePath } from "./path.ts";

/** The type of what stands at a path: that of the element for its number, `unknown` for what lies within one. */
export type ValueAt<M extends ReadableMessage, Path extends string> = Path extends "mti"
  ? M["mti"]
  : Path extends `header.${string}`
    ? string | undefined
    : Path extends `${infer Element extends number}`
      ? Element extends keyof M["fields"]
        ? M["fields"][Element]
        : unknown
      : unknown;

/**
 * The raw value at a path; `undefined` if nothing is there.
 *
 * Paths are those of errors and of `describe`: `39`, `60.1`, `54[1].5` (the second set), `55.9F26`, `55.9F26[1]` (the
 * second entry with that tag), `127.25.12`, `mti`, `header.tpdu`. Needs no spec, and finds only what the message has
 * itself, never anything inherited. The value is as it came: do not log it.
 *
 * @throws {@link Iso8583Error} `invalid_value` for a text that is no path.
 * @example
 * const message = { mti: "0210", fields: { 39: "51", 55: [{ tag: "9F26", value: "A1B2C3D4E5F60718" }] } };
 * get(message, "39"); // "51"
 * get(message, "55.9F26"); // "A1B2C3D4E5F60718"
 * get(message, "60.1"); // undefined
 */
export function get<M extends ReadableMessage, const Path extends string>(message: M, path: Path): ValueAt<M, Path>;
export function get({ mti, header, fields }: ReadableMessage, path: string): unknown {
  const parsed = parsePath(path);
  if (parsed.kind === "mti") return mti;
  if (parsed.kind === "header") return header === undefined ? undefined : ownValue(header, parsed.name);
  return valueBelow(fields, undefined, parsed.steps, 0);
}

/** The value that the steps from `depth` on lead to; `trailing` are entries behind the parts of a dataset. */
function valueBelow(holder: unknown, trailing: unknown, steps: readonly PathStep[], depth: number): unknown {
  const step = steps[depth];
  if (step === undefined) return holder;
  if (isList(holder)) return valueInEntries(holder, steps, step, depth);
  if (isRecord(holder) && ownValue(holder, step.key) !== undefined) {
    const value = setOf(ownValue(holder, step.key), step.indexes);
    return valueBelow(value, undefined, steps, depth + 1);
  }
  return isList(trailing) ? valueInEntries(trailing, steps, step, depth) : undefined;
}

function valueInEntries(
  entries: readonly unknown[],
  steps: readonly PathStep[],
  step: PathStep,
  depth: number,
): unknown {
  const { nth, indexes } = entryPlace(entries, step, depth + 1 < steps.length);
  const entry = nthEntry(entries, step.key, nth);
  if (entry === undefined) return undefined;
  return valueBelow(setOf(ownValue(entry, "value"), indexes), ownValue(entry, "trailing"), steps, depth + 1);
}

function setOf(value: unknown, indexes: readonly number[]): unknown {
  return indexes.reduce<unknown>((list, index) => {
    const set = isList(list) ? list[index] : undefined;
    return isTagEntry(set) ? undefined : set;
  }, value);
}
