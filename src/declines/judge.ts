import { mannerOf, manners, todo } from "./audience.ts";
import type { Actor, Cause, Effect, Ground, Likelihood, Strategy, StrategyKind } from "./explanation.ts";
import type { Texts } from "./locales/locale.ts";
import type { Evidence, Party, Source } from "./network.ts";
import type { Judgement, Plan } from "./plan.ts";
import type { Reason } from "./reason.ts";
import { type CauseId, type CauseKey, causeRules, causeSources } from "./rules/cause.ts";
import type { Profile, RuleKey } from "./rules/rule.ts";
import { ruleSources } from "./rules/source.ts";
import { commonStrategies, type StrategyId, type StrategyKey, strategyRules } from "./rules/strategy.ts";
import { strategyRows } from "./rules/strategy-row.ts";
import type { Condition, Signal } from "./signal.ts";
import { isApproval } from "./verdict.ts";

const likelihoods: readonly Likelihood[] = ["likely", "possible", "unlikely", "ruled_out"];
const evidences: readonly Evidence[] = ["specified", "documented", "plausible", "anecdotal", "refuted"];

type CauseRow = readonly [CauseKey | "=", Party, Likelihood, Evidence | "stated", ...Condition[]];
type WordedRule = readonly [StrategyKey, ...(Condition | Profile)[]];
type TypedStrategyRule = WordedRule | readonly ["*"];

const profiles: { readonly [P in Profile]: readonly [StrategyKind, Effect, Evidence] } = {
  remedy: ["remedy", "resolves", "plausible"],
  next_time: ["remedy", "prevents", "plausible"],
  advice: ["generic", "none", "plausible"],
  no_help: ["generic", "none", "refuted"],
};

const causesByKey: { readonly [K in RuleKey]?: readonly CauseRow[] } = causeRules;
const strategiesByKey: { readonly [K in RuleKey]?: readonly TypedStrategyRule[] } = strategyRules;
const documents: ReadonlyMap<string, Source> = new Map(Object.entries(ruleSources));

/** Where the code states no cause: funds have theirs in full, the others say no more than that something came or did not. */
const noneStated: readonly string[] = [
  "insufficient_funds",
  "approved",
  "approved_partially",
  "unknown",
  "other",
  "no_response",
  "late_response",
  "response_mac_invalid",
] satisfies Reason[];

function isReason(key: RuleKey): key is Reason {
  return key !== "tables_differ" && key !== "reversal_reason" && key !== "nothing_to_reverse";
}

function isSignal(condition: Condition): condition is Signal {
  return !condition.startsWith("!");
}

function isProfile(word: Condition | Profile): word is Profile {
  return Object.hasOwn(profiles, word);
}

/** A text key's id. The types say the same in `IdOf`, which a string operation cannot prove. */
function idOf<Id extends string>(key: Id | `${Id}:${string}`): Id {
  return key.split(":", 1)[0] as Id;
}

/** What comes first in the list of strategies: what resolves, checks, what prevents, advice. */
function groupOf(kind: StrategyKind, effect: Effect): number {
  return effect === "resolves" ? 0 : effect === "prevents" ? 2 : kind === "generic" ? 3 : 1;
}

interface Ranked<Value> {
  readonly rank: number;
  readonly value: Value;
}

function inOrder<Value>(ranked: Ranked<Value>[]): readonly Value[] {
  return ranked.sort((a, b) => a.rank - b.rank).map(({ value }) => value);
}

/**
 * Judges a plan: causes by likelihood, evidence, catalogue order; strategies by what they do, then by the likeliest cause
 * that they are for, then catalogue order. Of the rows of one id the first that holds is taken.
 *
 * @internal
 */
export function judge(plan: Plan, held: ReadonlySet<string>, texts: Texts): Judgement {
  const { verdict, tableSources } = plan;
  const isMet = (condition: Condition): boolean =>
    isSignal(condition) ? held.has(condition) : !held.has(condition.slice(1));
  const groundsOf = (conditions: readonly Condition[]): readonly Ground[] =>
    conditions.filter(isSignal).map((id) => ({ id, text: texts.signals[id] }));
  // What only matters when the merchant pays says so where that is not known.
  const worded = (text: string, who: Party | Actor, conditions: readonly Condition[]): string =>
    who === "merchant" && conditions.includes("flow_unknown") ? texts.ifPaidOut + text : text;

  const causes: Ranked<Cause>[] = [];
  const found = new Map<string, number>();
  const consider = (place: number, id: CauseId, said: string, sources: readonly string[], row: CauseRow): void => {
    const [, party, stated, support, ...conditions] = row;
    if (found.has(id) || !conditions.every(isMet)) return;
    // Where tables disagree, what one of them says is no more than possible.
    const likelihood = place > 0 && stated === "likely" ? "possible" : stated;
    const evidence = support === "stated" ? verdict.evidence : support;
    const index = likelihoods.indexOf(likelihood);
    const text = worded(said, party, conditions);
    const all = support === "stated" && place === 0 ? [...tableSources, ...sources] : sources;
    found.set(id, index);
    causes.push({
      rank: index * evidences.length + evidences.indexOf(evidence),
      value: { id, text, party, likelihood, because: groundsOf(conditions), evidence, sources: all },
    });
  };
  for (const [place, key] of plan.causes.entries()) {
    const rows = causesByKey[key] ?? [];
    const stated = isReason(key) ? key : undefined;
    for (const row of rows) {
      const [textKey] = row;
      if (textKey !== "=")
        consider(
          place,
          idOf<Exclude<CauseId, Reason>>(textKey),
          texts.causes[textKey],
          causeSources[textKey] ?? [],
          row,
        );
      else if (stated !== undefined) consider(place, stated, texts.reasons[stated] + texts.stop, [], row);
    }
    if (stated !== undefined && !noneStated.includes(stated))
      consider(
        place,
        stated,
        texts.reasons[stated] + texts.stop,
        [],
        ["=", manners[mannerOf[stated]][1], "likely", "stated"],
      );
  }

  const refused = !isApproval(verdict.outcome) && verdict.outcome !== "not_a_decline";
  const rules: WordedRule[] = refused ? [...commonStrategies] : [];
  for (const key of plan.strategies)
    for (const [first, ...words] of strategiesByKey[key] ?? [["*"]])
      if (first === "*") rules.push(...todo(isReason(key) ? mannerOf[key] : "generic").map((each) => [each] as const));
      else rules.push([first, ...words]);
  const strategies: Ranked<Strategy>[] = [];
  const seen = new Set<string>();
  for (const [key, ...words] of rules) {
    const id = idOf<StrategyId>(key);
    const row = strategyRows[key];
    const conditions = words.filter((word) => !isProfile(word));
    if (seen.has(id) || !conditions.every(isMet) || row.unless?.some((signal) => held.has(signal))) continue;
    const profile = words.find(isProfile);
    const [kind, effect, evidence] =
      profile !== undefined
        ? profiles[profile]
        : ([row.kind ?? "remedy", row.effect ?? "resolves", row.documented ? "documented" : "plausible"] as const);
    const addresses = (row.for ?? []).filter((cause) => found.has(cause));
    const cautions = [...(row.mind ?? []), ...(kind === "generic" ? ["general_only" as const] : [])];
    const best = row.for === undefined ? 0 : Math.min(4, ...addresses.map((cause) => found.get(cause) ?? 4));
    seen.add(id);
    strategies.push({
      rank: groupOf(kind, effect) * 8 + best,
      value: {
        id,
        text: worded(texts.strategies[key], row.actor, conditions),
        actor: row.actor,
        kind,
        effect,
        action: row.action,
        addresses,
        because: groundsOf(conditions),
        cautions: cautions.map((caution) => texts.cautions[caution]),
        evidence,
        sources: row.sources ?? [],
      },
    });
  }
  const ids = new Set(tableSources);
  for (const { value } of [...causes, ...strategies]) for (const id of value.sources) ids.add(id);
  return {
    causes: inOrder(causes),
    strategies: inOrder(strategies),
    // Copies, because the answer is frozen and a table is its owner's.
    sources: [...ids].flatMap((id) => {
      const source = plan.sourceOf(id) ?? documents.get(id);
      return source === undefined ? [] : [{ ...source }];
    }),
  };
}
