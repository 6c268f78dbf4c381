import type { Cause, Effect, Ground, Likelihood, Strategy } from "./explanation.ts";
import type { Texts } from "./locales/locale.ts";
import { events, evidences, type Held, isRefusal, type Plan } from "./plan.ts";
import type { Reason } from "./reason.ts";
import { causesOf } from "./rules/cause.ts";
import { type Manner, mannerRow } from "./rules/manner.ts";
import { commonStrategies, type RuleKey, reasonRules, type StrategyLine } from "./rules/reason-rule.ts";
import { strategyOf } from "./rules/strategy.ts";
import type { Condition, Signal } from "./signal.ts";

const likelihoods: readonly Likelihood[] = ["likely", "possible", "unlikely", "ruled_out"];

/**
 * What states no cause: funds have theirs in full, the others say no more than that something came or did not, or are no
 * reasons.
 */
const noneStated: readonly RuleKey[] = [
  "insufficient_funds",
  "approved",
  "approved_partially",
  "unknown",
  "other",
  ...events,
  "tables_differ",
  "reversal_reason",
  "nothing_to_reverse",
  "accepted",
  "advice_acknowledged",
  "advice",
];

function statesCause(rule: RuleKey): rule is Reason {
  return !noneStated.includes(rule);
}

function isSignal(condition: Condition): condition is Signal {
  return condition[0] !== "!";
}

/** What comes first in the list of strategies; after them all comes advice. */
const effects: readonly Effect[] = ["resolves", "none", "prevents"];

function inOrder<Value>(ranked: (readonly [rank: number, value: Value])[]): readonly Value[] {
  return ranked.sort(([a], [b]) => a - b).map(([, value]) => value);
}

/**
 * Tells whether a condition holds.
 *
 * @internal
 */
export function isMet(condition: Condition, held: Held): boolean {
  return isSignal(condition) ? held.has(condition) : !held.has(condition.slice(1));
}

/**
 * Judges a plan: causes by likelihood, evidence, catalogue order; strategies by what they do, then by the likeliest cause
 * that they are for, then catalogue order.
 *
 * @internal
 */
export function judge({ verdict, causes: why, strategies: what }: Plan, held: Held, texts: Texts) {
  const areMet = (conditions: readonly Condition[]): boolean => conditions.every((each) => isMet(each, held));
  const groundsOf = (conditions: readonly Condition[]): readonly Ground[] =>
    conditions.filter(isSignal).map((id) => ({ id, text: texts.signals[id] }));
  // What only matters when the merchant pays says so where that is not known.
  const worded = (text: string, who: string, conditions: readonly Condition[]): string =>
    who === "merchant" && conditions.includes("flow_unknown") ? texts.ifPaidOut + text : text;
  const refused = isRefusal(verdict.outcome);
  const withAdvice = (rules: readonly RuleKey[]): readonly RuleKey[] => (refused ? ["advice", ...rules] : rules);

  const causes: (readonly [number, Cause])[] = [];
  const found = new Map<string, number>();
  const addCause = (cause: Cause): void => {
    const index = likelihoods.indexOf(cause.likelihood);
    found.set(cause.id, index);
    causes.push([index * 5 - evidences.indexOf(cause.evidence), cause]);
  };
  let advised: readonly Ground[] = [];
  for (const rule of withAdvice(why)) {
    // Where tables disagree, what one of them says is no more than possible.
    const isOneOfSeveral = rule !== "advice" && rule !== why[0];
    const likely = isOneOfSeveral ? "possible" : "likely";
    const tableSources = isOneOfSeveral ? [] : verdict.sources;
    let explained = advised;
    for (const { key, id, party, sources, judgements } of causesOf(rule)) {
      const judgement = judgements.find(([, , ...conditions]) => areMet(conditions));
      if (judgement === undefined || found.has(id)) continue;
      const [stated, support, ...conditions] = judgement;
      const because = groundsOf(conditions);
      if (stated === "likely" && because.some((ground) => !ground.id.startsWith("table"))) explained = because;
      addCause({
        id,
        text: worded(texts.causes[key], party, conditions),
        party,
        likelihood: stated === "likely" ? likely : stated,
        because,
        evidence: support === "stated" ? verdict.evidence : support,
        sources: support === "stated" ? [...tableSources, ...sources] : sources,
      });
    }
    if (rule === "advice") advised = explained;
    // What the code says itself is likely, unless the facts name a likely cause of it.
    if (statesCause(rule))
      addCause({
        id: rule,
        text: texts.reasons[rule] + texts.stop,
        party: mannerRow(reasonRules[rule][0]).party,
        likelihood: explained.length > 0 ? "possible" : likely,
        because: explained,
        evidence: verdict.evidence,
        sources: [...tableSources],
      });
  }

  const strategies: (readonly [number, Strategy])[] = [];
  const seen = new Set<string>();
  const addStrategy = (line: Exclude<StrategyLine, "*">): void => {
    const { key, id, when, always, causes: all, cautions, ...row } = strategyOf(line);
    if (seen.has(id) || !areMet(when) || !areMet(always)) return;
    const { actor, action, kind, effect, evidence, sources } = row;
    const addresses = all.filter((cause) => found.has(cause));
    const best = all.length === 0 ? 0 : Math.min(4, ...addresses.map((cause) => found.get(cause) ?? 4));
    const minded = cautions.map((caution) => texts.cautions[caution]);
    if (kind === "generic") minded.push(texts.cautions.general_only);
    seen.add(id);
    strategies.push([
      (kind === "generic" ? 3 : effects.indexOf(effect)) * 8 + best,
      {
        id,
        text: worded(texts.strategies[key], actor, when),
        actor,
        action,
        kind,
        effect,
        evidence,
        addresses,
        because: groundsOf(when),
        cautions: minded,
        sources,
      },
    ]);
  };
  const lines = withAdvice(what).flatMap((rule) => {
    const [manner, own = ["*"]]: readonly [Manner, (readonly StrategyLine[])?, ...unknown[]] = reasonRules[rule];
    return own.flatMap((line): readonly Exclude<StrategyLine, "*">[] =>
      line === "*" ? mannerRow(manner).steps : [line],
    );
  });
  // A reversal is repeated, unless the reason has more to say about it.
  if (refused && !lines.some((line) => line.endsWith(" reversing"))) commonStrategies.forEach(addStrategy);
  lines.forEach(addStrategy);
  if (refused && strategies.length === 0) addStrategy("contact_acquirer");
  return { causes: inOrder(causes), strategies: inOrder(strategies) };
}
