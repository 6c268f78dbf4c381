import type { Cause, Strategy } from "./explanation.ts";
import type { Source } from "./network.ts";
import type { Plan } from "./plan.ts";
import { passes } from "./rules/condition.ts";
import { ruleSources } from "./rules/source.ts";

/**
 * A plan judged for one set of signals.
 *
 * @internal
 */
export interface Judgement {
  readonly causes: readonly Cause[];
  readonly strategies: readonly Strategy[];
  readonly sources: readonly Source[];
}

interface Ranked<Value> {
  readonly rank: number;
  readonly value: Value;
}

function inOrder<Value>(ranked: Ranked<Value>[]): readonly Value[] {
  return Object.freeze(ranked.sort((a, b) => a.rank - b.rank).map((entry) => entry.value));
}

/** Worse than any likelihood, so that groups of strategies do not mix. */
const unjudged = 7;

/**
 * Judges a plan: causes by likelihood, evidence, catalogue order; strategies by what they do, then by the likeliest cause
 * that they are for, then catalogue order.
 *
 * @internal
 */
export function judge(plan: Plan, low: number, high: number): Judgement {
  const found = new Map<string, number>();
  const causes: Ranked<Cause>[] = [];
  for (const rows of plan.causes) {
    const row = rows.find(({ test }) => passes(test, low, high));
    if (row === undefined) continue;
    causes.push(row);
    found.set(row.value.id, row.likelihood);
  }
  const strategies: Ranked<Strategy>[] = [];
  for (const rows of plan.strategies) {
    const row = rows.find(({ test }) => passes(test, low, high));
    if (row === undefined) continue;
    const { group, value } = row;
    const targets = value.addresses.map((id) => found.get(id) ?? unjudged);
    strategies.push({ rank: group * 8 + (targets.length === 0 ? 0 : Math.min(...targets)), value });
  }
  const ordered = inOrder(causes);
  const chosen = inOrder(strategies);
  const ids = new Set(plan.head.tableSources);
  for (const entry of [...ordered, ...chosen]) for (const id of entry.sources) ids.add(id);
  const sources = [...ids].map((id) => plan.head.sourceById(id) ?? ruleSourceById.get(id));
  return {
    causes: ordered,
    strategies: chosen,
    sources: Object.freeze(sources.filter((source) => source !== undefined)),
  };
}

const ruleSourceById: ReadonlyMap<string, Source> = new Map(Object.entries(ruleSources));
