import { mannerOf, manners } from "./audience.ts";
import type {
  Actor,
  Candidate,
  Cause,
  Effect,
  Ground,
  Likelihood,
  NoteId,
  RetryAdvice,
  Strategy,
  StrategyKind,
} from "./explanation.ts";
import type { Judgement } from "./judgement.ts";
import type { Texts } from "./locales/locale.ts";
import type { Evidence, Party, Source } from "./network.ts";
import type { Reason } from "./reason.ts";
import { type CauseId, type CauseKey, causeRules, causeSources } from "./rules/cause.ts";
import { type Condition, compileTest, type Test } from "./rules/condition.ts";
import type { RuleKey } from "./rules/rule.ts";
import {
  type CautionId,
  commonStrategies,
  type StrategyId,
  type StrategyKey,
  strategyRows,
  strategyRules,
} from "./rules/strategy.ts";
import type { SignalSet } from "./signal.ts";
import type { Verdict } from "./verdict.ts";

/**
 * What is read of an answer before facts come into it.
 *
 * @internal
 */
export interface PlanHead {
  readonly verdict: Verdict;
  readonly title: string;
  readonly network?: string;
  readonly edition?: string;
  readonly label?: string;
  readonly display?: string;
  readonly ambiguous: readonly Candidate[];
  readonly notes: readonly NoteId[];
  readonly signals: SignalSet;
  /** Ids of the tables' own sources for the code. */
  readonly tableSources: readonly string[];
  readonly sourceById: (id: string) => Source | undefined;
}

/**
 * Everything about an answer that depends only on tables, code and language, made once.
 *
 * @internal
 */
export interface Plan {
  readonly head: PlanHead;
  readonly causes: readonly (readonly CompiledCause[])[];
  /** In catalogue order, the rows of one id together, as with causes. */
  readonly strategies: readonly (readonly CompiledStrategy[])[];
  /** Answers by signals. It only saves time: what is in it could be made again. */
  readonly answers: Map<number, Answer>;
}

/**
 * What a plan says for one set of signals.
 *
 * @internal
 */
export interface Answer extends Judgement {
  readonly notes: readonly Ground<NoteId>[];
  readonly retry: RetryAdvice;
  /** The merchant's text. */
  readonly merchant: string;
}

/** @internal */
export interface CompiledCause {
  readonly test: Test;
  readonly likelihood: number;
  readonly rank: number;
  readonly value: Cause;
}

/** @internal */
export interface CompiledStrategy {
  readonly test: Test;
  /** What it does comes first: resolve, check, prevent, advise. */
  readonly group: number;
  readonly value: Strategy;
}

const likelihoods: readonly Likelihood[] = ["likely", "possible", "unlikely", "ruled_out"];
const evidences: readonly Evidence[] = ["specified", "documented", "plausible", "anecdotal", "refuted"];

/** A text key's id. The types say the same in `IdOf`, which a string operation cannot prove. */
function idOf<Id extends string>(key: Id | `${Id}:${string}`): Id {
  return key.split(":", 1)[0] as Id;
}

function groundsOf(test: Test, texts: Texts): readonly Ground[] {
  return Object.freeze(test.grounds.map((id) => Object.freeze({ id, text: texts.signals[id] })));
}

/** What only matters when the merchant pays says so where that is not known. */
function conditional(test: Test, who: Party | Actor, text: string, texts: Texts): string {
  return who === "merchant" && test.grounds.includes("flow_unknown") ? texts.ifPaidOut + text : text;
}

type TypedCauseRow = readonly [CauseKey | "=", Party, Likelihood, Evidence | "stated", ...Condition[]];

const causesByKey: { readonly [K in RuleKey]?: readonly TypedCauseRow[] } = causeRules;

/** Where the code says no cause of its own: funds have theirs in full, the others say nothing but that something came or did not. */
const noneStated: readonly RuleKey[] = [
  "insufficient_funds",
  "approved",
  "unknown",
  "other",
  "no_response",
  "late_response",
  "response_mac_invalid",
];

function isSituation(key: RuleKey): key is Exclude<RuleKey, Reason> {
  return key === "tables_differ" || key === "reversal_reason" || key === "nothing_to_reverse";
}

function compileCauses(key: RuleKey, head: PlanHead, texts: Texts, candidate: boolean): CompiledCause[] {
  const stated: TypedCauseRow[] = [];
  if (key === "tables_differ") stated.push(["=", "network", "likely", "stated"]);
  else if (!isSituation(key) && !noneStated.includes(key))
    stated.push(["=", manners[mannerOf[key]][2], "likely", "stated"]);
  const own = isSituation(key) ? texts.tablesDiffer : texts.reasons[key];
  return [...(causesByKey[key] ?? []), ...stated].map(([textKey, party, likely, evidence, ...conditions]) => {
    const test = compileTest(conditions);
    const id: CauseId =
      textKey !== "=" ? idOf<Exclude<CauseId, Reason>>(textKey) : isSituation(key) ? "tables_differ" : key;
    const support = evidence === "stated" ? head.verdict.evidence : evidence;
    // Where tables disagree, what one of them says is no more than possible.
    const index = Math.max(likelihoods.indexOf(likely), candidate ? 1 : 0);
    const sources = textKey === "=" ? undefined : causeSources[textKey];
    const value: Cause = {
      id,
      text: conditional(test, party, textKey === "=" ? own + texts.stop : texts.causes[textKey], texts),
      party,
      likelihood: likelihoods[index] ?? likely,
      because: groundsOf(test, texts),
      evidence: support,
      sources: Object.freeze([...(evidence === "stated" ? head.tableSources : []), ...(sources ?? [])]),
    };
    const rank = index * evidences.length + evidences.indexOf(support);
    return { test, likelihood: index, rank, value: Object.freeze(value) };
  });
}

type TypedStrategyRule =
  | readonly [StrategyKey, ...Condition[]]
  | readonly [StrategyKey, StrategyKind, Effect, Evidence, ...Condition[]];

const kinds: readonly string[] = ["check", "remedy", "prevention", "generic"] satisfies readonly StrategyKind[];

function isFull(
  rule: TypedStrategyRule,
): rule is readonly [StrategyKey, StrategyKind, Effect, Evidence, ...Condition[]] {
  return kinds.includes(rule[1] ?? "");
}

function groupOf(kind: StrategyKind, effect: Effect): number {
  if (effect === "resolves") return 0;
  if (effect === "prevents") return 2;
  return kind === "generic" ? 3 : 1;
}

function compileStrategy(rule: TypedStrategyRule, texts: Texts, causes: readonly CompiledCause[]): CompiledStrategy {
  const [key] = rule;
  const row = strategyRows[key];
  const full: readonly [StrategyKind, Effect, Evidence] = isFull(rule)
    ? [rule[1], rule[2], rule[3]]
    : [row.kind ?? "remedy", row.effect ?? "resolves", row.documented ? "documented" : "plausible"];
  const [kind, effect, evidence] = full;
  const test = compileTest(conditionsOf(rule), row.unless);
  const mind: CautionId[] = [...(row.mind ?? [])];
  if (kind === "generic") mind.push("general_only");
  const value: Strategy = {
    id: idOf<StrategyId>(key),
    text: conditional(test, row.actor, texts.strategies[key], texts),
    actor: row.actor,
    kind,
    effect,
    action: row.action,
    addresses: Object.freeze((row.for ?? []).filter((id) => causes.some((cause) => cause.value.id === id))),
    because: groundsOf(test, texts),
    cautions: Object.freeze(mind.map((id) => texts.cautions[id])),
    evidence,
    sources: Object.freeze([...(row.sources ?? [])]),
  };
  return { test, group: groupOf(kind, effect), value: Object.freeze(value) };
}

function conditionsOf(rule: TypedStrategyRule): readonly Condition[] {
  if (isFull(rule)) {
    const [, , , , ...conditions] = rule;
    return conditions;
  }
  const [, ...conditions] = rule;
  return conditions;
}

/** Rows of one id side by side, in the order in which ids first appear. */
function byId<Row extends { readonly value: { readonly id: string } }>(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.value.id);
    if (group === undefined) groups.set(row.value.id, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/**
 * Whose causes and strategies a plan takes.
 *
 * @internal
 */
export interface PlanRules {
  readonly causes: RuleKey;
  readonly strategies: RuleKey;
  /** The reasons of tables that disagree. */
  readonly candidates: readonly Reason[];
  /** Whether what goes for any refusal goes here. */
  readonly common: boolean;
}

/**
 * Makes a plan: the causes and strategies of a reason or situation; where tables disagree, also those of each
 * candidate's reason.
 *
 * @internal
 */
export function compilePlan(head: PlanHead, texts: Texts, from: PlanRules): Plan {
  const causes = compileCauses(from.causes, head, texts, false);
  const rules: TypedStrategyRule[] = from.common ? [...commonStrategies] : [];
  rules.push(...strategyRules[from.strategies]);
  for (const reason of from.candidates) {
    causes.push(...compileCauses(reason, head, texts, true));
    rules.push(...strategyRules[reason]);
  }
  return {
    head,
    causes: byId(causes),
    strategies: byId(rules.map((rule) => compileStrategy(rule, texts, causes))),
    answers: new Map(),
  };
}
