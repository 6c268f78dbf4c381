import { meets } from "../spec/condition.ts";
import type { AnyFields } from "./message.ts";
import type { Node } from "./node.ts";

/** A composite around what is being read, written or printed: its key in the one around it, and what is in it. */
export interface OpenComposite {
  readonly key: string;
  /** Values of parts, or a list of the entries so far. */
  readonly values: object;
}

const none: readonly OpenComposite[] = [];

/** The node among cases whose condition the message meets, so far as it is known; `open` is outermost first. */
export function chosenNode(
  node: Node,
  mti: string | undefined,
  fields: AnyFields,
  open: readonly OpenComposite[] = none,
): Node {
  for (const { conditions, node: other } of node.cases) {
    const chosen = conditions.every((condition) => {
      const value = condition.path === "mti" ? mti : valueAt(condition.keys, fields, open);
      return meets(condition, typeof value === "string" ? value : undefined);
    });
    // The row of all other tags is known by the tag that it stands for.
    if (chosen) return other.key === node.key ? other : { ...other, key: node.key };
  }
  return node;
}

/** True if the choice depends on the message type. */
export function asksForMti({ cases }: Node): boolean {
  return cases.some(({ conditions }) => conditions.some(({ path }) => path === "mti"));
}

/** The value of a path; of several sets or doubled tags the one that is open, else the first. */
function valueAt(keys: readonly string[], fields: AnyFields, open: readonly OpenComposite[]): unknown {
  let value: unknown = fields;
  let inside = true;
  keys.forEach((key, depth) => {
    const around = open[depth];
    inside &&= around?.key === key;
    value = inside ? around?.values : valueOfKey(value, key);
  });
  return value;
}

/** The value under a number, or of the first entry with a tag. */
export function valueOfKey(holder: unknown, key: string): unknown {
  if (Array.isArray(holder)) {
    const entries: readonly unknown[] = holder;
    const entry = entries.find((one) => isEntry(one) && one.tag === key);
    return isEntry(entry) ? entry.value : undefined;
  }
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Readonly<Record<string, unknown>>)[key];
}

function isEntry(value: unknown): value is { readonly tag: unknown; readonly value: unknown } {
  return typeof value === "object" && value !== null && "tag" in value && "value" in value;
}
