import { format, inspect } from "node:util";

/** Whatever prints things: what a console, a logger or a crash would write. */
export function printed(value: unknown): string {
  return [
    inspect(value),
    inspect(value, { depth: Number.POSITIVE_INFINITY, maxStringLength: null, maxArrayLength: null }),
    inspect(value, { showHidden: true, depth: 9, getters: true }),
    inspect([value]),
    inspect(new Map([["message", value]]), { depth: 9 }),
    format("%s %o %O %j", value, value, value, value),
    format(value),
    String(value),
    JSON.stringify(value),
    JSON.stringify({ value }, null, 2),
  ].join("\n");
}
