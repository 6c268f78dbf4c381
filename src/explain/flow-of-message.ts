import { valueOfKey } from "../codec/chosen-node.ts";
import type { ReadableMessage } from "../message/compiled-for.ts";
import { meets, type ReadyCondition, readyConditions } from "../spec/condition.ts";
import type { MessageFlow } from "../spec/flow.ts";
import type { FlowRule } from "../spec/spec.ts";

/** The flow rules of a spec made ready: each path is read once for each message. */
export interface FlowTable {
  readonly paths: readonly (readonly string[])[];
  readonly rules: readonly ReadyRule[];
}

interface ReadyRule {
  readonly flow: MessageFlow;
  readonly conditions: readonly ReadyCondition[];
  /** Which of the paths each condition asks for. */
  readonly asks: readonly number[];
}

/** Makes the flow rules of a spec ready. */
export function flowTableOf(rules: readonly FlowRule[]): FlowTable {
  const paths = [...new Set(rules.flatMap(({ when }) => Object.keys(when)))];
  return {
    paths: paths.map((path) => path.split(".")),
    rules: rules.map(({ flow, when }) => {
      const conditions = readyConditions(when);
      return { flow, conditions, asks: conditions.map(({ path }) => paths.indexOf(path)) };
    }),
  };
}

/** Which kind of transaction a message belongs to: the first rule that holds whole, else `unknown`. */
export function flowOfMessage({ paths, rules }: FlowTable, message: ReadableMessage): MessageFlow {
  const values = paths.map((keys) => valueAt(message, keys));
  const rule = rules.find(({ conditions, asks }) =>
    conditions.every((condition, i) => meets(condition, values[asks[i] ?? -1])),
  );
  return rule?.flow ?? "unknown";
}

function valueAt({ mti, fields }: ReadableMessage, keys: readonly string[]): string | undefined {
  let value: unknown = keys[0] === "mti" ? mti : fields;
  if (keys[0] !== "mti") for (const key of keys) value = valueOfKey(value, key);
  return typeof value === "string" ? value : undefined;
}
