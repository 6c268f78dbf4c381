import { meets } from "../spec/condition.ts";
import type { AnyFields } from "./message.ts";
import type { Node } from "./node.ts";

/** A composite that is being read: what it has so far, and its key in the one around it. */
export interface OpenComposite {
  readonly key: string;
  /** Values of parts, or a list of entries. */
  readonly values: object;
  /** The sets before this one. */
  readonly list?: readonly object[];
}

const none: readonly OpenComposite[] = [];

/** The node among cases whose condition the message meets, so far as it is known. */
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
    if (chosen) return other;
  }
  return node;
}

function valueAt(keys: readonly string[], fields: AnyFields, open: readonly OpenComposite[]): unknown {
  let value: unknown = fields;
  keys.forEach((key, depth) => {
    const inner = valueOfKey(value, key);
    const unfinished = open[depth];
    value = inner ?? (unfinished?.key === key ? unfinished?.values : undefined);
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
