import { SpecError } from "../error.ts";
import { concepts } from "./concepts.ts";
import { freeze } from "./freeze.ts";
import { parseNotation } from "./notation.ts";
import type { PartShape, SpecShape, TagTable } from "./spec.ts";

/** Options and the few words that each may be; `undefined` where it may be absent. */
type Words = Readonly<Record<string, readonly unknown[]>>;

const tagWords: Words = {
  as: [undefined, ...Object.keys(concepts)],
  privacy: [undefined, "show", "pan", "text", "hide"],
};

const rowWords: Words = {
  ...tagWords,
  encoding: [undefined, "ascii", "bcd", "binary", "hex", "gbk"],
  length: [undefined, "ascii", "bcd", "binary"],
  unit: [undefined, "bytes", "characters", "digits"],
  justify: [undefined, "left", "right"],
  fill: [undefined, "0", "F"],
  repeat: [undefined, true],
  tlv: [undefined, "ber"],
  short: [undefined, true],
};

const wireWords: Words = {
  n: ["ascii", "bcd"],
  an: ["ascii", "gbk"],
  b: ["binary", "hex"],
  z: ["ascii", "bcd"],
  length: ["ascii", "bcd", "binary"],
  justify: [undefined, "left", "right"],
  fill: [undefined, "0", "F"],
};

const rowKeys: ReadonlySet<string> = new Set(["format", "name", "parts", "tags", "note", ...Object.keys(rowWords)]);

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
  check(isObject(spec.wire), "wire", "the defaults of the dialect");
  checkWords(spec.wire, wireWords, "wire");
  checkHeader(spec.header ?? {});
  check(isObject(spec.elements), "elements", "rows by element number");
  for (const [key, row] of Object.entries(spec.elements)) {
    const path = `elements.${key}`;
    const number = Number(key);
    const known = Number.isInteger(number) && number >= 2 && number <= size && String(number) === key;
    check(known, path, `a number from 2 to ${size}`);
    check(
      number !== 65 || size < 192 || spec.bitmap.fixed === true,
      path,
      "no element where bit 65 announces a bitmap",
    );
    checkRow(row, path);
  }
  return freeze(spec);
}

function checkHeader(header: NonNullable<SpecShape["header"]>): void {
  let digits = 0;
  Object.entries(header).forEach(([name, part], index) => {
    const path = `header.${name}`;
    check(isObject(part), path, "a part with a format and a name");
    const { starts } = part;
    const { content, lengthDigits, size } = parseNotation(part.format, `${path}.format`);
    check((content === "n" || content === "z") && lengthDigits === 0, `${path}.format`, "a fixed number of digits");
    const whole =
      starts === undefined || (/^(?:[0-9A-Fa-f]{2})+$/.test(starts) && starts.length <= size && index === 0);
    check(whole, `${path}.starts`, "whole bytes as hex digits, on the first part");
    digits += size;
  });
  check(digits % 2 === 0, "header", "digits that fill bytes");
}

function checkRow(row: PartShape, path: string): void {
  check(isObject(row), path, "a row with a format and a name");
  for (const key of Object.keys(row)) check(rowKeys.has(key), `${path}.${key}`, "an option that rows have");
  const { content } = parseNotation(row.format, `${path}.format`);
  const composite = row.parts !== undefined || row.tlv !== undefined;
  check(
    typeof row.name === "string" || (row.name === undefined && row.as !== undefined),
    `${path}.name`,
    "a name, or a concept in `as`",
  );
  checkWords(row, rowWords, path);
  check(!(row.parts !== undefined && row.tlv !== undefined), path, "parts or tlv, not both");
  check(row.tlv === undefined || content === "b", `${path}.format`, "a format of class b, since tlv is binary");
  check(row.repeat === undefined || row.parts !== undefined, `${path}.repeat`, "parts that repeat");
  check(!composite || row.encoding !== "gbk", `${path}.encoding`, "parts that say their own encoding");
  checkTags(row.tags ?? {}, `${path}.tags`);
  check(row.parts === undefined || isObject(row.parts), `${path}.parts`, "rows by number");
  for (const [number, part] of Object.entries(row.parts ?? {})) {
    check(/^[1-9]\d*$/.test(number), `${path}.parts.${number}`, "a number from 1");
    checkRow(part, `${path}.parts.${number}`);
  }
}

function checkTags(tags: TagTable, path: string): void {
  for (const [tag, shape] of Object.entries(tags)) {
    check(/^(?:[0-9A-F]{2}){1,4}$/.test(tag), `${path}.${tag}`, "a tag as hex digits in upper case");
    check(typeof shape === "string" || isObject(shape), `${path}.${tag}`, "a concept, or a row");
    checkWords(typeof shape === "string" ? { as: shape } : shape, tagWords, `${path}.${tag}`);
  }
}

function checkWords(shape: object, allWords: Words, path: string): void {
  const values = new Map<string, unknown>(Object.entries(shape));
  for (const [key, words] of Object.entries(allWords)) {
    const expected = key === "as" ? "a known concept" : words.filter((word) => word !== undefined).join(", ");
    check(words.includes(values.get(key)), `${path}.${key}`, expected);
  }
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function check(holds: boolean, path: string, expected: string): asserts holds {
  if (!holds) throw new SpecError({ code: "invalid_spec", path, expected });
}
