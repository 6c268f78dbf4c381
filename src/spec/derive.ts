import { commonKeys } from "./common-keys.ts";
import { rowsAt } from "./rows-at.ts";
import type {
  Condition,
  ElementCase,
  ElementShape,
  FlowRule,
  PresenceRule,
  SpecShape,
  TagShape,
  WireShape,
} from "./spec.ts";

/** What a derived dialect changes; what is not named stays. */
export interface SpecChanges extends Partial<Omit<SpecShape, "wire" | "elements">> {
  /** Merged by key; elements without an override of their own follow. */
  readonly wire?: Partial<WireShape>;
  /** A row replaces its element whole; `null` removes it. */
  readonly elements?: Readonly<Record<number, ElementShape | null>>;
}

type Elements = SpecShape["elements"];

/** A dialect with changes, not checked. Rules of the base that ask for what is gone go with it, as they could not hold. */
export function derive(base: SpecShape, changes: SpecChanges): SpecShape {
  const rows = new Map<string, ElementShape | null>(Object.entries(base.elements));
  for (const [number, row] of Object.entries(changes.elements ?? {})) rows.set(number, row);
  const kept = [...rows].filter((entry): entry is [string, ElementShape] => entry[1] !== null);
  const all: Elements = Object.fromEntries(kept);
  const elements: Elements = Object.fromEntries(
    kept.map(([number, row]) => [
      number,
      base.elements[Number(number)] === row ? withoutGone(row, all, [number]) : row,
    ]),
  );
  return {
    ...base,
    ...(base.flows && { flows: base.flows.flatMap((rule) => flowRule(rule, all)) }),
    ...(base.messages && { messages: base.messages.map((rule) => presenceRule(rule, all)) }),
    ...changes,
    wire: { ...base.wire, ...changes.wire },
    elements,
  };
}

function flowRule(rule: FlowRule, elements: Elements): readonly FlowRule[] {
  const when = conditionWithoutGone(rule.when, elements);
  return when === undefined ? [] : when === rule.when ? [rule] : [{ ...rule, when }];
}

function presenceRule(rule: PresenceRule, elements: Elements): PresenceRule {
  const known = (numbers: readonly number[]) => numbers.filter((number) => Object.hasOwn(elements, number));
  const { mandatory, forbidden, conditional } = rule;
  return {
    ...rule,
    ...(mandatory && { mandatory: known(mandatory) }),
    ...(forbidden && { forbidden: known(forbidden) }),
    ...(conditional && {
      conditional: conditional.flatMap((one) => {
        const when = conditionWithoutGone(one.when, elements);
        return when === undefined ? [] : [{ elements: known(one.elements), when }];
      }),
    }),
  };
}

/** A row of the base, at a path, whose cases, or those of what is in it, ask for what is gone. */
function withoutGone<Row extends TagShape>(row: Row, elements: Elements, own: readonly string[]): Row {
  const { cases, parts, tags } = row;
  if (cases === undefined && parts === undefined && tags === undefined) return row;
  return {
    ...row,
    ...(cases && { cases: cases.flatMap((one) => caseWithoutGone(one, elements, own)) }),
    ...(parts && { parts: mapped(parts, (part, key) => withoutGone(part, elements, [...own, key])) }),
    ...(tags && {
      tags: mapped(tags, (tag, key) => (typeof tag === "string" ? tag : withoutGone(tag, elements, [...own, key]))),
    }),
  };
}

function mapped<Row>(rows: Readonly<Record<string, Row>>, change: (row: Row, key: string) => Row): Record<string, Row> {
  return Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, change(row, key)]));
}

function caseWithoutGone(one: ElementCase, elements: Elements, own: readonly string[]): readonly ElementCase[] {
  const when = conditionWithoutGone(one.when, elements, own);
  return when === undefined ? [] : [{ when, row: withoutGone(one.row, elements, own) }];
}

/**
 * What is left of a condition: an absent value meets what only denies; `undefined` if it could never hold.
 *
 * A case may stand in sets that repeat, at a path of its `own`, and ask for what is in the same set.
 */
function conditionWithoutGone(when: Condition, elements: Elements, own: readonly string[] = []): Condition | undefined {
  const asked = Object.entries(when);
  const there = asked.filter(([path]) => {
    const keys = path.split(".");
    return path === "mti" || rowsAt(elements, keys, commonKeys(own, keys)).length > 0;
  });
  if (there.length === asked.length) return when;
  const gone = asked.filter((entry) => !there.includes(entry));
  const onlyDenied = gone.every(([, said]) =>
    (typeof said === "string" ? [said] : said).every((beginning) => beginning.startsWith("!")),
  );
  return onlyDenied ? Object.fromEntries(there) : undefined;
}
