import { valueOfKey } from "../codec/chosen-node.ts";
import type { AnyFields } from "../codec/message.ts";
import { meets, type ReadyCondition, readyConditions } from "../spec/condition.ts";
import type { Condition, PresenceRule } from "../spec/spec.ts";
import type { Finding } from "./validate.ts";

/** What the presence rules find missing or too many, each element once. */
export function presenceFindings(rules: readonly PresenceRule[], mti: string, fields: AnyFields): readonly Finding[] {
  const findings = new Map<string, Finding>();
  const find = (code: "missing_element" | "forbidden_element", element: number, expected: string) => {
    const key = `${code} ${element}`;
    if (!findings.has(key)) findings.set(key, { path: String(element), code, expected });
  };
  for (const { mti: types, mandatory = [], forbidden = [], conditional = [] } of rules) {
    if (!holds({ mti: types }, mti, fields)) continue;
    const where = `in messages of type ${typesText(types)}`;
    for (const element of mandatory) {
      if (isAbsent(fields, element)) find("missing_element", element, `the element, ${where}`);
    }
    for (const element of forbidden) {
      if (!isAbsent(fields, element)) find("forbidden_element", element, `no such element ${where}`);
    }
    for (const { elements, when } of conditional) {
      if (!holds(when, mti, fields)) continue;
      for (const element of elements) {
        const reason = `${where} with ${Object.keys(when).join(", ")} as it is`;
        if (isAbsent(fields, element)) find("missing_element", element, `the element, ${reason}`);
      }
    }
  }
  return [...findings.values()];
}

function isAbsent(fields: AnyFields, element: number): boolean {
  return !Object.hasOwn(fields, element) || fields[element] === undefined;
}

function holds(when: Condition, mti: string, fields: AnyFields): boolean {
  return readyConditions(when).every((condition) => meets(condition, textAt(condition, mti, fields)));
}

function textAt({ path, keys }: ReadyCondition, mti: string, fields: AnyFields): string | undefined {
  const value = path === "mti" ? mti : keys.reduce<unknown>(valueOfKey, fields);
  return typeof value === "string" ? value : undefined;
}

function typesText(types: string | readonly string[]): string {
  return typeof types === "string" ? types : types.join(", ");
}
