import { leastLengthBytes, tlvDepth } from "./read-tlv.ts";
import { fail } from "./writer.ts";

const tagPattern = /^(?:[0-9A-Fa-f]{2}){1,4}$/;
const valuePattern = /^(?:[0-9A-Fa-f]{2})*$/;

/** TLV entries as hex digits, in their order. */
export function tlvDigits(path: string, entries: readonly unknown[], depth: number): string {
  if (depth > tlvDepth) fail({ code: "too_deep", path, expected: `at most ${tlvDepth} levels` });
  let digits = "";
  for (const entry of entries) digits += entryDigits(path, entry, depth);
  return digits;
}

function entryDigits(path: string, entry: unknown, depth: number): string {
  if (typeof entry !== "object" || entry === null || !("tag" in entry) || !("value" in entry)) {
    return fail({ code: "invalid_value", path, expected: "entries of a tag and a value" });
  }
  const { tag, value } = entry;
  if (typeof tag !== "string" || !isTag(tag)) {
    return fail({ code: "invalid_tlv", path, expected: "a tag of one to four bytes as hex digits" });
  }
  const at = `${path}.${tag}`;
  const content = Array.isArray(value) ? tlvDigits(at, value, depth + 1) : value;
  if (typeof content !== "string" || !valuePattern.test(content)) {
    return fail({ code: "invalid_value", path: at, expected: "hex digits, two for each byte, or a list of entries" });
  }
  if (tag === "00") {
    if (content !== "") fail({ code: "invalid_tlv", path: at, expected: "no value in padding" });
    return tag;
  }
  const length = content.length >> 1;
  const asked = "lengthBytes" in entry ? entry.lengthBytes : undefined;
  return tag + lengthDigits(at, length, asked) + content;
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
