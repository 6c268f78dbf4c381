import fc from "fast-check";
import { fromHex } from "../../src/bytes/hex.ts";
import type { Header } from "../../src/codec/message.ts";
import type { Condition, HeaderPartShape, PartShape, Spec, TagShape } from "../../src/spec/spec.ts";
import {
  alphabetOf,
  arbitraryValue,
  chosenRow,
  type Draw,
  leastBytes,
  type Making,
  notationOf,
  oneOf,
  text,
} from "./arbitrary-value.ts";

/** A message that a spec can hold, made from the rows of the spec and from nothing of the codec. */
export interface ArbitraryMessage {
  readonly mti: string;
  /** Without what counts: encode fills that in. */
  readonly header?: Header;
  readonly fields: Readonly<Record<number, unknown>>;
}

/** Bytes that a message of many elements stays well below. */
const mostBytes = 6000;

/**
 * Messages of a spec: any of its elements, each as its row says, whole and canonical, so that they are the same when
 * they were written and read. What conditions ask for comes up often.
 */
export function arbitraryMessage(spec: Spec): fc.Arbitrary<ArbitraryMessage> {
  const wishes = wishesOf(spec);
  return fc.gen().map((draw) => {
    const begins = draw(oneOf, "", ...(wishes.get("mti") ?? []));
    const mti = begins + draw(text, "0123456789", 4 - begins.length, 4 - begins.length);
    const header = headerOf(draw, spec);
    const fields: Record<number, unknown> = {};
    const making: Making = { draw, spec, mti, fields, around: [], wishes };
    const rows = Object.entries(spec.elements);
    let room = mostBytes;
    for (const [number, row] of draw(fc.subarray<[string, PartShape]>, rows, { maxLength: 24 })) {
      if (leastBytes(making, row) > room) continue;
      const made = arbitraryValue(making, row, { path: number, room });
      fields[Number(number)] = made.value;
      room -= made.bytes;
      // Nothing stands behind what takes the rest.
      if (chosenRow(making, row).length === "remainder") break;
    }
    return header === undefined ? { mti, fields } : { mti, header, fields };
  });
}

function headerOf(draw: Draw, { header }: Spec): Header | undefined {
  const parts = Object.entries(header ?? {});
  if (parts.length === 0) return undefined;
  // A header that starts with its own length always has that length.
  const mayEnd = parts.findIndex(([, { counts, starts }]) => counts === "header" && starts === undefined);
  let count = mayEnd < 0 ? parts.length : draw(fc.integer, { min: mayEnd + 1, max: parts.length });
  const nibbles = () => parts.slice(0, count).reduce((sum, [, part]) => sum + nibblesOf(part), 0);
  while (nibbles() % 2 !== 0) count++;
  const there = parts.slice(0, count).filter(([, { counts }]) => counts === undefined);
  return Object.fromEntries(there.map(([name, part]) => [name, headerValue(draw, part)]));
}

function nibblesOf({ format, encoding = "bcd" }: HeaderPartShape): number {
  const { content, size } = notationOf(format);
  return content === "b" || (encoding !== "bcd" && encoding !== "binary") ? size * 2 : size;
}

function headerValue(draw: Draw, { format, encoding = "bcd", starts = "" }: HeaderPartShape): string {
  const { content, size } = notationOf(format);
  const isText = encoding === "ascii" || encoding.startsWith("cp");
  if (isText) {
    const start = encoding === "ascii" ? String.fromCharCode(...fromHex(starts)) : "";
    return start + draw(text, alphabetOf(content), size - start.length, size - start.length);
  }
  const digits = content === "b" ? size * 2 : size;
  return starts + draw(text, "0123456789ABCDEF", digits - starts.length, digits - starts.length);
}

/** The beginnings that conditions anywhere in a spec ask for, by path. */
function wishesOf(spec: Spec): ReadonlyMap<string, readonly string[]> {
  const wishes = new Map<string, string[]>();
  const add = (when: Condition) => {
    for (const [path, said] of Object.entries(when)) {
      const beginnings = typeof said === "string" ? [said] : said;
      wishes.set(path, [...(wishes.get(path) ?? []), ...beginnings.map((one) => one.replace("!", ""))]);
    }
  };
  const visit = (row: PartShape | TagShape) => {
    for (const { when, row: other } of row.cases ?? []) {
      add(when);
      visit(other);
    }
    for (const part of Object.values(row.parts ?? {})) visit(part);
    for (const tag of Object.values(row.tags ?? {})) if (typeof tag === "object") visit(tag);
  };
  for (const row of Object.values(spec.elements)) visit(row);
  return wishes;
}

/** Bytes of a message with something wrong somewhere: changed, taken out or put in. */
export function mutated(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.nat({ max: Math.max(0, bytes.length - 1) });
  const change = fc.tuple(at, fc.constantFrom("set", "delete", "insert", "cut"), fc.nat({ max: 255 }));
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy = [...bytes];
    for (const [position, kind, byte] of changes) {
      if (kind === "set" && position < copy.length) copy[position] = byte;
      if (kind === "delete") copy.splice(position, 1);
      if (kind === "insert") copy.splice(position, 0, byte);
      if (kind === "cut") copy.length = Math.min(copy.length, position);
    }
    return Uint8Array.from(copy);
  });
}

/** Mutation testing runs the tests thousands of times, and properties less often each time. */
const most = Number(process.env.FIELD39_RUNS ?? 200);

/** A pinned seed and a small run without one: the first never changes, the second finds what the first does not. */
export const runs: readonly (readonly [name: string, parameters: fc.Parameters<unknown>])[] = [
  ["seed 39", { seed: 39, numRuns: most }],
  ["no seed", { numRuns: Math.min(60, most) }],
];

/** Bytes that begin as a message does, so that more of them get as far as an element. */
export function likelyBytes(start: string): fc.Arbitrary<Uint8Array> {
  return fc.uint8Array({ maxLength: 80 }).map((bytes) => Uint8Array.from([...fromHex(start), ...bytes]));
}
