import type { TlvEntry } from "../spec/values.ts";
import { leastLengthBytes } from "./read-tlv.ts";
import { fail } from "./writer.ts";

/** TLV entries as hex digits, in their order; `depth` is how many levels may be nested in the first. */
export function tlvDigits(path: string, entries: readonly unknown[], depth: number): string {
  const digits = join(path, entries, depth);
  if (!/^[0-9A-Fa-f]*$/.test(digits)) findWrongValue(path, entries);
  return digits;
}

function join(path: string, entries: readonly unknown[], depth: number): string {
  if (depth < 0) fail({ code: "too_deep", path, expected: "levels within limits.depth of the spec" });
  let digits = "";
  for (const entry of entries) digits += entryDigits(path, entry, depth);
  return digits;
}

function entryDigits(path: string, entry: unknown, depth: number): string {
  if (typeof entry !== "object" || entry === null || !("tag" in entry) || !("value" in entry)) {
    return fail({ code: "invalid_value", path, expected: "entries of a tag and a value" });
  }
  const { tag, value } = entry;
  if (typeof tag !== "string" || !isKnownTag(tag)) {
    return fail({ code: "invalid_tlv", path, expected: "a tag of one to four bytes as hex digits" });
  }
  const content = Array.isArray(value) ? join(`${path}.${tag}`, value, depth - 1) : value;
  if (typeof content !== "string" || content.length % 2 !== 0) return wrongValue(`${path}.${tag}`);
  if (tag === "00") {
    if (content !== "") fail({ code: "invalid_tlv", path: `${path}.00`, expected: "no value in padding" });
    return tag;
  }
  const asked = "lengthBytes" in entry ? entry.lengthBytes : undefined;
  const length = content.length >> 1;
  if (asked === undefined && length < 0x80) return tag + shortLengths[length]! + content;
  return tag + lengthDigits(`${path}.${tag}`, length, asked) + content;
}

const shortLengths: readonly string[] = /* @__PURE__ */ Array.from({ length: 0x80 }, (_, i) =>
  i.toString(16).padStart(2, "0"),
);

/** Names the entry whose value is not made of hex digits. */
function findWrongValue(path: string, entries: readonly unknown[]): void {
  for (const entry of entries) {
    const { tag, value } = entry as TlvEntry;
    if (typeof value !== "string") findWrongValue(`${path}.${tag}`, value);
    else if (!/^[0-9A-Fa-f]*$/.test(value)) wrongValue(`${path}.${tag}`);
  }
}

function wrongValue(path: string): never {
  return fail({ code: "invalid_value", path, expected: "hex digits, two for each byte, or a list of entries" });
}

const tagPattern = /^(?:[0-9A-Fa-f]{2}){1,4}$/;

/** Tags that have been found whole; bounded, and emptied when full. */
const knownTags = /* @__PURE__ */ new Set<string>();
const mostKnownTags = 512;

function isKnownTag(tag: string): boolean {
  if (knownTags.has(tag)) return true;
  if (!isTag(tag)) return false;
  if (knownTags.size === mostKnownTags) knownTags.clear();
  knownTags.add(tag);
  return true;
}

/** True if the digits are one whole tag: the bits that announce more bytes agree with how many there are. */
function isTag(tag: string): boolean {
  if (!tagPattern.test(tag)) return false;
  const bytes = tag.length >> 1;
  const first = Number.parseInt(tag.slice(0, 2), 16);
  if (first === 0 || (first & 0x1f) !== 0x1f) return bytes === 1;
  for (let i = 1; i < bytes; i++) {
    const more = (Number.parseInt(tag.slice(i * 2, i * 2 + 2), 16) & 0x80) !== 0;
    if (more !== i < bytes - 1) return false;
  }
  return bytes > 1;
}

function lengthDigits(path: string, length: number, asked: unknown): string {
  const least = leastLengthBytes(length);
  const bytes = asked === undefined ? least : asked;
  if (typeof bytes !== "number" || !Number.isInteger(bytes) || bytes < least || bytes > 5) {
    return fail({ code: "invalid_tlv", path, expected: `a length of ${least} to 5 bytes` });
  }
  if (bytes === 1) return length.toString(16).padStart(2, "0");
  return (0x80 + bytes - 1).toString(16) + length.toString(16).padStart((bytes - 1) * 2, "0");
}
