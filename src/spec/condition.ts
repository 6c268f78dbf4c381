import type { Condition } from "./spec.ts";

/** A condition made ready: the path taken apart, and what the value may and may not begin with. */
export interface ReadyCondition {
  /** As it was written: `60.1`. */
  readonly path: string;
  /** Its keys: `60`, `1`. */
  readonly keys: readonly string[];
  /** Beginnings of which the value must have one; none if any will do. */
  readonly wanted: readonly string[];
  /** Beginnings that the value must not have. */
  readonly denied: readonly string[];
}

/** Makes a condition ready, path by path. */
export function readyConditions(when: Condition): readonly ReadyCondition[] {
  return Object.entries(when).map(([path, said]) => {
    const beginnings = typeof said === "string" ? [said] : said;
    return {
      path,
      keys: path.split("."),
      wanted: beginnings.filter((beginning) => !beginning.startsWith("!")),
      denied: beginnings.filter((beginning) => beginning.startsWith("!")).map((beginning) => beginning.slice(1)),
    };
  });
}

/** True if a value, or its absence, meets the condition. */
export function meets({ wanted, denied }: ReadyCondition, value: string | undefined): boolean {
  if (value === undefined) return wanted.length === 0;
  return (
    !denied.some((beginning) => value.startsWith(beginning)) &&
    (wanted.length === 0 || wanted.some((beginning) => value.startsWith(beginning)))
  );
}
