/** Longer texts are cut: an error is read by people, and what a stranger wrote is theirs. */
const longest = 40;

/** What was found instead, in a few words: a text in quotes, a number, or what kind of thing it is. */
export function received(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value.length > longest ? `${JSON.stringify(value.slice(0, longest))}...` : JSON.stringify(value);
    case "undefined":
      return "nothing";
    case "number":
    case "boolean":
      return String(value);
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? "a list" : "an object";
    default:
      return `a ${typeof value}`;
  }
}

/** A key as it may stand in a path: cut if it is long, without characters that a terminal obeys. */
export function shortKey(key: string): string {
  const shown = /^[ -~]*$/.test(key)
    ? key
    : JSON.stringify(key)
        .slice(1, -1)
        .replace(/[^ -~]/g, "?");
  return shown.length > longest ? `${shown.slice(0, longest)}...` : shown;
}
