import type { Node } from "./node.ts";
import { fail } from "./writer.ts";

/** A value of another type than the row's. */
export function wrongType(node: Node, value: unknown, expected: string): never {
  return fail({
    code: "invalid_value",
    path: node.path,
    expected,
    received: value === null ? "null" : Array.isArray(value) ? "an array" : typeof value,
  });
}

/** A character outside the class or the code page. */
export function wrongCharacters(node: Node, expected: string): never {
  return fail({ code: "invalid_content", path: node.path, expected, received: "another character" });
}

/** A value longer than its place, or than its length can say. */
export function tooLong(node: Node, length: number, most = node.size): never {
  return fail({ code: "value_too_long", path: node.path, expected: `at most ${most}`, received: `${length}` });
}
