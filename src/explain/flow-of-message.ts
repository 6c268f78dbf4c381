import type { ReadableMessage } from "../message/compiled-for.ts";
import { ownValue } from "../message/own-value.ts";
import type { MessageFlow } from "../spec/flow.ts";
import type { FlowRule } from "../spec/spec.ts";

/** The flow rules of a spec made ready: each path is read once for each message. */
export interface FlowTable {
  readonly paths: readonly Path[];
  readonly rules: readonly ReadyRule[];
}

/** The message type, or the keys from `fields` on. */
type Path = "mti" | readonly string[];

interface ReadyRule {
  readonly flow: MessageFlow;
  readonly conditions: readonly Condition[];
}

interface Condition {
  /** Which of the paths. */
  readonly path: number;
  /** Beginnings of which the value must have one; none if any will do. */
  readonly wanted: readonly string[];
  /** Beginnings that the value must not have. */
  readonly denied: readonly string[];
}

/** Makes the flow rules of a spec ready. */
export function flowTableOf(rules: readonly FlowRule[]): FlowTable {
  const paths = [...new Set(rules.flatMap(({ when }) => Object.keys(when)))];
  return {
    paths: paths.map((path) => (path === "mti" ? path : path.split("."))),
    rules: rules.map(({ flow, when }) => ({
      flow,
      conditions: Object.entries(when).map(([path, said]) => conditionOf(paths.indexOf(path), said)),
    })),
  };
}

/** Which kind of transaction a message belongs to: the first rule that holds whole, else `unknown`. */
export function flowOfMessage({ paths, rules }: FlowTable, message: ReadableMessage): MessageFlow {
  const values = paths.map((path) => valueAt(message, path));
  const rule = rules.find(({ conditions }) => conditions.every((condition) => holds(condition, values)));
  return rule?.flow ?? "unknown";
}

function conditionOf(path: number, said: string | readonly string[]): Condition {
  const beginnings = typeof said === "string" ? [said] : said;
  return {
    path,
    wanted: beginnings.filter((beginning) => !beginning.startsWith("!")),
    denied: beginnings.filter((beginning) => beginning.startsWith("!")).map((beginning) => beginning.slice(1)),
  };
}

function holds({ path, wanted, denied }: Condition, values: readonly (string | undefined)[]): boolean {
  const value = values[path];
  if (value === undefined) return wanted.length === 0;
  return (
    !denied.some((beginning) => value.startsWith(beginning)) &&
    (wanted.length === 0 || wanted.some((beginning) => value.startsWith(beginning)))
  );
}

function valueAt({ mti, fields }: ReadableMessage, path: Path): string | undefined {
  let value: unknown = path === "mti" ? mti : fields;
  if (path !== "mti") {
    for (const key of path) value = typeof value === "object" && value !== null ? ownValue(value, key) : undefined;
  }
  return typeof value === "string" ? value : undefined;
}
