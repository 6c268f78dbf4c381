import type { TagShape, TagTable } from "./spec.ts";

/** What the table says of a tag; `undefined` for a tag that it has not. */
export function tagShape(tags: TagTable | undefined, tag: string): TagShape | undefined {
  const known = tags !== undefined && Object.hasOwn(tags, tag) ? tag : "*";
  const row = tags !== undefined && Object.hasOwn(tags, known) ? tags[known] : undefined;
  return typeof row === "string" ? { as: row } : row;
}
