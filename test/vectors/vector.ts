import { readFileSync } from "node:fs";
import { encodeGbk } from "../../src/bytes/gbk.ts";
import { toHex } from "../../src/bytes/hex.ts";
import type { TlvEntry } from "../../src/spec/values.ts";

/** A message of somebody else with what it says, as the JSON files beside this one hold it. */
export interface Vector {
  readonly id: string;
  readonly framing?: string;
  readonly source: string;
  readonly license?: string;
  readonly hex: string;
  readonly expected: {
    readonly tpdu?: string;
    readonly header?: string;
    readonly mti: string;
    readonly bitmap?: string;
    readonly bits?: readonly number[];
    /** Composites as the text or the hex digits of all of them. */
    readonly fields: Readonly<Record<string, string | { readonly gbk: string; readonly hex: string }>>;
    readonly subfields?: Readonly<Record<string, unknown>>;
    readonly binary_fields?: Readonly<Record<string, string>>;
  };
  readonly notes?: string;
}

/** A vector of another library: the message type is its element 0, tags are an object. */
export interface PeerVector {
  readonly id: string;
  readonly source: string;
  readonly license: string;
  readonly hex: string;
  readonly expected: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly notes: string;
}

/** The vectors of a file in this folder. */
export function vectorsOf<T = Vector>(file: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
}

/** A decoded value as hex digits of its bytes: parts one after the other, tags with their lengths. */
export function hexOfValue(value: unknown): string {
  if (value instanceof Uint8Array) return toHex(value);
  if (typeof value === "string") return toHex(encodeGbk(value) ?? new Uint8Array());
  if (Array.isArray(value)) return value.map((item) => (isEntry(item) ? hexOfEntry(item) : hexOfValue(item))).join("");
  return Object.values(value ?? {})
    .map(hexOfValue)
    .join("");
}

/** A decoded value as text where all of it is text. */
export function textOfValue(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return undefined;
  const texts = Object.values(value).map(textOfValue);
  return texts.includes(undefined) ? undefined : texts.join("");
}

/** Tags and values of a flat TLV list; the last of duplicates. */
export function tagsOf(entries: readonly TlvEntry[]): Record<string, unknown> {
  return Object.fromEntries(entries.map(({ tag, value }) => [tag, value]));
}

function isEntry(item: unknown): item is TlvEntry {
  return typeof item === "object" && item !== null && "tag" in item && "value" in item;
}

function hexOfEntry({ tag, value, lengthBytes = 0 }: TlvEntry): string {
  const content = typeof value === "string" ? value : value.map(hexOfEntry).join("");
  if (tag === "00") return tag;
  const length = content.length / 2;
  const digits = length.toString(16).toUpperCase();
  const bytes = Math.ceil(digits.length / 2);
  const extra = Math.max(lengthBytes - 1, length < 128 ? 0 : bytes);
  const written =
    extra === 0 ? digits.padStart(2, "0") : (128 + extra).toString(16).toUpperCase() + digits.padStart(extra * 2, "0");
  return tag + written + content;
}
