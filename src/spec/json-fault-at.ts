const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const word = /true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;

/** What may come next. */
type Next = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end";

/**
 * Where a text stops to be JSON: the index of the first character that cannot stand there, or the length of the text.
 *
 * `JSON.parse` says it in other words, or not at all, in each runtime.
 */
export function jsonFaultAt(text: string): number {
  /** The ends of what is open. */
  const open: ("]" | "}")[] = [];
  let next: Next = "value";
  let at = skipSpace(text, 0);
  for (; at < text.length; at = skipSpace(text, at)) {
    const character = text[at];
    if (next === ", or end") {
      const end = open.at(-1);
      if (end === undefined) return at;
      if (character === end) open.pop();
      else if (character === ",") next = end === "]" ? "value" : "key";
      else return at;
      at++;
    } else if (next === ":") {
      if (character !== ":") return at;
      next = "value";
      at++;
    } else if ((next === "key or }" && character === "}") || (next === "value or ]" && character === "]")) {
      open.pop();
      next = ", or end";
      at++;
    } else if (next === "key" || next === "key or }") {
      if (character !== '"') return at;
      const stop = stringStop(text, at);
      if (stop < 0) return ~stop;
      at = stop;
      next = ":";
    } else if (character === "{" || character === "[") {
      open.push(character === "{" ? "}" : "]");
      next = character === "{" ? "key or }" : "value or ]";
      at++;
    } else {
      const stop = character === '"' ? stringStop(text, at) : plainStop(text, at);
      if (stop < 0) return ~stop;
      at = stop;
      next = ", or end";
    }
  }
  return text.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\n\r".includes(text.charAt(at))) at++;
  return at;
}

/** Where a string ends that starts here; the complement of the place of its fault if it does not. */
function stringStop(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') return at + 1;
    if (character < " ") return ~at;
    if (character === "\\") {
      escaped.lastIndex = at;
      if (!escaped.test(text)) return ~at;
      at = escaped.lastIndex;
    } else at++;
  }
  return ~at;
}

/** Where a number or word ends that starts here; the complement of the start if there is none. */
function plainStop(text: string, start: number): number {
  for (const pattern of [number, word]) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return ~start;
}
