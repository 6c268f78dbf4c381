import type { SpecFault } from "../error.ts";
import type { JsonSchema, JsonType } from "./json-schema.ts";
import { received, shortKey } from "./received.ts";
import { expectationOf } from "./schema-words.ts";

/** How much is looked at: hostile data ends early. */
export interface Bounds {
  /** Definitions that stand in themselves, such as `#/$defs/part`, and how often they may. */
  readonly levels: { readonly refs: ReadonlySet<string>; readonly most: number };
  /** Values of all kinds. */
  readonly values: number;
  readonly faults: number;
}

/** What a schema says of a value. */
export interface SoundCopy {
  /** Everything that is not as the schema says, in its order; empty for a sound value. */
  readonly faults: readonly SpecFault[];
  /**
   * A copy with the keys in the order of the schema, without the entries of maps and lists that are at fault, which are
   * holes in lists; `undefined` if the value itself is at fault.
   */
  readonly copy: unknown;
}

/**
 * Compares a value of any origin with a schema and copies what is sound of it.
 *
 * Every value is read once. Cyclic, deep and huge data ends within the bounds, as one more fault; nothing is thrown.
 */
export function soundCopy(schema: JsonSchema, value: unknown, bounds: Bounds): SoundCopy {
  const walk: Walk = { root: schema, bounds, faults: [], values: 0, over: false };
  const copy = copyOf(walk, schema, value, "", 0);
  return { faults: walk.faults, copy: copy === unsound ? undefined : copy };
}

interface Walk {
  readonly root: JsonSchema;
  readonly bounds: Bounds;
  readonly faults: SpecFault[];
  values: number;
  /** A bound was reached: nothing more is looked at. */
  over: boolean;
}

/** In place of a value that is at fault. */
const unsound = Symbol("unsound");

function report(walk: Walk, path: string, expected: string, value: unknown): typeof unsound {
  if (walk.over) return unsound;
  walk.faults.push({ path, expected, received: received(value) });
  walk.over = walk.faults.length >= walk.bounds.faults;
  return unsound;
}

function copyOf(walk: Walk, schema: JsonSchema, value: unknown, path: string, level: number): unknown {
  if (walk.over) return unsound;
  if (schema.$ref !== undefined) {
    const { refs, most } = walk.bounds.levels;
    const inner = refs.has(schema.$ref) ? level + 1 : level;
    if (inner > most) return report(walk, path, `no row deeper than ${most} levels`, value);
    return copyOf(walk, definition(walk, schema.$ref), value, path, inner);
  }
  if (++walk.values > walk.bounds.values) {
    report(walk, path, `at most ${walk.bounds.values} values in all`, value);
    walk.over = true;
    return unsound;
  }
  if (schema.type === undefined && schema.anyOf !== undefined) {
    const branch = schema.anyOf.find((one) => admitsType(resolved(walk, one), value));
    if (branch === undefined) return report(walk, path, expectationOf(walk.root, schema), value);
    return copyOf(walk, branch, value, path, level);
  }
  if (!admitsType(schema, value) || !admitsWord(schema, value)) {
    return report(walk, path, expectationOf(walk.root, schema), value);
  }
  if (Array.isArray(value)) return copyOfList(walk, schema, value, path, level);
  if (typeof value === "object" && value !== null) return copyOfObject(walk, schema, value, path, level);
  return value;
}

function copyOfList(walk: Walk, schema: JsonSchema, list: readonly unknown[], path: string, level: number): unknown {
  if (list.length < (schema.minItems ?? 0)) return report(walk, path, "a list that is not empty", list);
  const { items } = schema;
  // What is at fault leaves a hole, so that all others keep their places.
  const copy: unknown[] = new Array(Math.min(list.length, walk.bounds.values));
  for (let i = 0; i < list.length && !walk.over && items !== undefined; i++) {
    const item = copyOf(walk, items, list[i], `${path}[${i}]`, level);
    if (item !== unsound) copy[i] = item;
  }
  return copy;
}

function copyOfObject(walk: Walk, schema: JsonSchema, object: object, path: string, level: number): unknown {
  const entries = entriesOf(object);
  if (entries === undefined) return report(walk, path, "plain data", object);
  if (schema.properties !== undefined) return copyOfRecord(walk, schema, new Map(entries), path, level);
  const copy: [string, unknown][] = [];
  for (const [key, value] of entries) {
    const at = pathOf(path, key);
    const names = schema.propertyNames;
    if (names !== undefined && !admitsWord(names, key)) report(walk, at, expectationOf(walk.root, names), key);
    else if (typeof schema.additionalProperties === "object") {
      const inner = copyOf(walk, schema.additionalProperties, value, at, level);
      if (inner !== unsound) copy.push([key, inner]);
    }
    if (walk.over) break;
  }
  // Defines each key, `__proto__` too, where an assignment would change the prototype.
  return Object.fromEntries(copy);
}

/** An object with keys that are known: one that is wrong makes it unsound as a whole. */
function copyOfRecord(
  walk: Walk,
  schema: JsonSchema,
  given: ReadonlyMap<string, unknown>,
  path: string,
  level: number,
): unknown {
  const { properties = {}, required = [], dependentRequired = {}, anyOf = [] } = schema;
  const copy: [string, unknown][] = [];
  let sound = true;
  for (const [key, option] of Object.entries(properties)) {
    const at = pathOf(path, key);
    if (given.has(key)) {
      const inner = copyOf(walk, option, given.get(key), at, level);
      if (inner === unsound) sound = false;
      else copy.push([key, inner]);
    } else if (required.includes(key)) {
      report(walk, at, expectationOf(walk.root, option), undefined);
      sound = false;
    }
  }
  for (const key of given.keys()) {
    if (Object.hasOwn(properties, key)) continue;
    sound = false;
    report(walk, pathOf(path, key), `one of ${Object.keys(properties).join(", ")}`, given.get(key));
    if (walk.over) break;
  }
  for (const [key, others] of Object.entries(dependentRequired)) {
    if (!given.has(key) || others.every((other) => given.has(other))) continue;
    report(walk, pathOf(path, key), `${others.join(" and ")} beside it`, given.get(key));
    sound = false;
  }
  const [first] = anyOf;
  if (first !== undefined && !anyOf.some((one) => (one.required ?? []).every((key) => given.has(key)))) {
    report(walk, pathOf(path, first.required?.[0] ?? ""), first.title ?? "a value", undefined);
    sound = false;
  }
  return sound ? Object.fromEntries(copy) : unsound;
}

/** What is under the object's own keys, each read once; what is `undefined` counts as absent. */
function entriesOf(object: object): readonly [key: string, value: unknown][] | undefined {
  try {
    return Object.entries(object).filter(([, value]) => value !== undefined);
  } catch {
    // A getter or a proxy that throws: data has neither.
    return undefined;
  }
}

function definition({ root }: Walk, ref: string): JsonSchema {
  return root.$defs?.[ref.slice("#/$defs/".length)] ?? {};
}

function resolved(walk: Walk, schema: JsonSchema): JsonSchema {
  return schema.$ref === undefined ? schema : definition(walk, schema.$ref);
}

function admitsType({ type }: JsonSchema, value: unknown): boolean {
  if (type === undefined) return true;
  return typeof type === "string" ? isOfType(type, value) : type.some((one) => isOfType(one, value));
}

function isOfType(type: JsonType, value: unknown): boolean {
  switch (type) {
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "array":
      return Array.isArray(value);
    case "null":
      return value === null;
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function admitsWord(schema: JsonSchema, value: unknown): boolean {
  if (schema.const !== undefined && value !== schema.const) return false;
  if (schema.enum !== undefined && !schema.enum.some((word) => word === value)) return false;
  if (typeof value === "string") {
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, "u").test(value)) return false;
    return value.length >= (schema.minLength ?? 0);
  }
  if (typeof value !== "number") return true;
  const { minimum = -Infinity, maximum = Infinity, multipleOf = 1 } = schema;
  return value >= minimum && value <= maximum && value % multipleOf === 0;
}

function pathOf(path: string, key: string): string {
  return path === "" ? shortKey(key) : `${path}.${shortKey(key)}`;
}
