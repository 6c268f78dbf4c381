import type { ReadableMessage } from "../message/compiled-for.ts";
import type { Flow } from "../spec/flow.ts";
import type { FlowRule } from "../spec/spec.ts";

/** Which kind of transaction a message belongs to: the first rule that holds whole, else `unknown`. */
export function flowOfMessage(rules: readonly FlowRule[], message: ReadableMessage): Flow {
  const rule = rules.find(({ when }) =>
    Object.entries(when).every(([path, condition]) => meets(valueAt(message, path), condition)),
  );
  return rule?.flow ?? "unknown";
}

function meets(value: string | undefined, condition: string | readonly string[]): boolean {
  const beginnings = typeof condition === "string" ? [condition] : condition;
  const denied = beginnings.filter((beginning) => beginning.startsWith("!")).map((beginning) => beginning.slice(1));
  const wanted = beginnings.filter((beginning) => !beginning.startsWith("!"));
  if (value === undefined) return wanted.length === 0;
  return (
    !denied.some((beginning) => value.startsWith(beginning)) &&
    (wanted.length === 0 || wanted.some((beginning) => value.startsWith(beginning)))
  );
}

function valueAt({ mti, fields }: ReadableMessage, path: string): string | undefined {
  if (path === "mti") return mti;
  let value: unknown = fields;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return typeof value === "string" ? value : undefined;
}
