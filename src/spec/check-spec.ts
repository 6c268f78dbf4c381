import { SpecError } from "../error.ts";
import { parseNotation } from "./notation.ts";
import type { ElementShape, SpecShape } from "./spec.ts";

/**
 * Returns the spec itself, frozen to its depth, if a codec can be made of it.
 *
 * @throws {@link SpecError} `invalid_spec` with the path of the first fault.
 */
export function checkSpec<S extends SpecShape>(spec: S): S {
  check(typeof spec.name === "string" && spec.name !== "", "name", "a name");
  check(spec.mti === "ascii" || spec.mti === "bcd", "mti", "ascii or bcd");
  check(spec.bitmap?.encoding === "binary" || spec.bitmap?.encoding === "hex", "bitmap.encoding", "binary or hex");
  const size = spec.bitmap.size ?? 128;
  check(size === 64 || size === 128 || size === 192, "bitmap.size", "64, 128 or 192");
  for (const key of ["n", "an", "b", "z", "length"] as const) {
    check(typeof spec.wire?.[key] === "string", `wire.${key}`, "a representation");
  }
  for (const [name, part] of Object.entries(spec.header ?? {})) {
    parseNotation(part.format, `header.${name}.format`);
  }
  for (const [key, row] of Object.entries(spec.elements)) {
    const number = Number(key);
    check(Number.isInteger(number) && number >= 2 && number <= size, `elements.${key}`, `a number from 2 to ${size}`);
    checkRow(row, `elements.${key}`);
  }
  return freeze(spec);
}

function checkRow(row: ElementShape, path: string): void {
  const { content } = parseNotation(row.format, `${path}.format`);
  const composite = row.parts !== undefined || row.tlv !== undefined;
  check(!(row.parts !== undefined && row.tlv !== undefined), path, "parts or tlv, not both");
  check(row.tlv === undefined || content === "b", `${path}.format`, "a format of class b, since tlv is binary");
  check(row.repeat === undefined || row.parts !== undefined, `${path}.repeat`, "parts that repeat");
  check(!composite || row.encoding !== "gbk", `${path}.encoding`, "parts that say their own encoding");
  for (const [number, part] of Object.entries(row.parts ?? {})) checkRow(part, `${path}.parts.${number}`);
}

function check(holds: boolean, path: string, expected: string): asserts holds {
  if (!holds) throw new SpecError({ code: "invalid_spec", path, expected });
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
