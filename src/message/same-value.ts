import { isRecord } from "../codec/redact.ts";
import { isList } from "./path.ts";

/** Far deeper than any value of a message; what is deeper counts as another value. */
const deepest = 64;

/** True for values with the same content: bytes byte by byte, lists and parts one by one. */
export function sameValue(left: unknown, right: unknown, depth = 0): boolean {
  if (Object.is(left, right)) return true;
  if (depth > deepest) return false;
  if (left instanceof Uint8Array && right instanceof Uint8Array) {
    return left.length === right.length && left.every((byte, i) => byte === right[i]);
  }
  if (isList(left) && isList(right)) {
    return left.length === right.length && left.every((item, i) => sameValue(item, right[i], depth + 1));
  }
  if (!isRecord(left) || !isRecord(right)) return false;
  const keys = presentKeys(left);
  return (
    keys.length === presentKeys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key], right[key], depth + 1))
  );
}

function presentKeys(record: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(record).filter((key) => record[key] !== undefined);
}
