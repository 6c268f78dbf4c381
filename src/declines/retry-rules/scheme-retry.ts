import type { RetryAdvice, RetryRule } from "../explanation.ts";
import type { DeclineFacts } from "../facts.ts";
import { hasWord } from "../has-word.ts";
import { isInForce } from "../is-in-force.ts";
import type { Source } from "../network.ts";
import { type SchemeRule, type SchemeRules, type SchemeRuleWords, verdictOfKind } from "./scheme-rule.ts";

/** What an explainer asks of the schemes' rules. */
export interface SchemeQuestion {
  readonly facts: DeclineFacts;
  readonly cardScheme: string | undefined;
  /** The tables that may have assigned the code. */
  readonly networks: readonly string[];
  /** The day whose rules are asked for, ISO 8601. */
  readonly asOf: string;
  readonly language: string;
}

/** What the schemes' rules say about one case. */
export interface SchemeAnswer {
  /** The same for all cases with the same rules. */
  readonly key: string;
  /** The advice with the rules in it. */
  readonly advise: (advice: RetryAdvice) => RetryAdvice;
  readonly sources: readonly Source[];
}

/** Finds the rules of card schemes for a case: see {@link schemeRetry}. */
export type SchemeReader = (question: SchemeQuestion) => SchemeAnswer | undefined;

/** What comes first decides. */
const force: readonly SchemeRule["kind"][] = ["hard_stop", "wait", "change", "ceiling", "category"];

/**
 * Returns what makes an explainer know the retry rules of card schemes: for `createExplainer`, as `retry`. They speak
 * English and Chinese; `words` adds further languages.
 *
 * @example
 * const { explainDecline } = createExplainer({
 *   networks: [unionpay],
 *   locales: [en],
 *   retry: schemeRetry([visaRules, mastercardRules]),
 * });
 * explainDecline({ responseCode: "51", network: "unionpay", cardScheme: "mastercard", merchantAdviceCode: "03" }).retry.verdict; // "never"
 */
export function schemeRetry(all: readonly SchemeRules[], words: readonly SchemeRuleWords[] = []): SchemeReader {
  const rulesOf = new Map<string, SchemeRule[]>();
  for (const rule of all.flatMap(({ rules }) => rules))
    rulesOf.set(rule.scheme, [...(rulesOf.get(rule.scheme) ?? []), rule]);
  return ({ facts, cardScheme, networks, asOf, language }) => {
    const scheme = cardScheme?.toLowerCase() ?? "";
    const rules = rulesOf.get(scheme);
    if (rules === undefined) return undefined;
    // A code means what its own table says; another table's is not looked up among the scheme's. ABECS prints each brand's.
    const own = networks.every((network) => network === scheme || network === `abecs-${scheme}`);
    const code = own ? facts.responseCode : undefined;
    const found = rules
      .filter((rule) => applies(rule, code, facts))
      .sort((a, b) => force.indexOf(a.kind) - force.indexOf(b.kind));
    if (found.length === 0) return undefined;
    const inForce = found.filter((rule) => isInForce(rule, asOf));
    const others = found.filter((rule) => !isInForce(rule, asOf));
    const named = new Set(found.flatMap(({ sources }) => sources));
    return {
      key: `${asOf} ${found.map(({ id }) => id).join(" ")}`,
      advise: (advice) => withRules(advice, inForce, others, asOf, sayIn(language, words)),
      sources: all.flatMap(({ sources }) => sources).filter(({ id }) => named.has(id)),
    };
  };
}

function applies(
  { region, codes, adviceCodes }: SchemeRule,
  code: string | undefined,
  { acquirerCountry, merchantAdviceCode }: DeclineFacts,
): boolean {
  return (
    (region === undefined || region === acquirerCountry) &&
    (codes === undefined || hasWord(codes, code)) &&
    (adviceCodes === undefined || hasWord(adviceCodes, merchantAdviceCode))
  );
}

function withRules(
  advice: RetryAdvice,
  inForce: readonly SchemeRule[],
  others: readonly SchemeRule[],
  asOf: string,
  say: (rule: SchemeRule) => string,
): RetryAdvice {
  const decided = decide(advice, inForce);
  const told = inForce.map((rule) => toRetryRule(rule, decided.verdict, say));
  const otherDays = others.map((rule): RetryRule => {
    const told = toRetryRule(rule, decided.verdict, say);
    return rule.from !== undefined && rule.from > asOf ? { ...told, upcoming: true } : told;
  });
  const first = told.find(({ verdict, agrees }) => verdict !== "unknown" && agrees);
  return {
    ...advice,
    ...decided,
    ...(decided.verdict === advice.verdict ? {} : { withoutScheme: advice.verdict }),
    // The rule that decides says it best.
    ...(decided.because === advice.because || first === undefined ? {} : { text: first.text }),
    rules: [
      ...told,
      ...advice.rules.map((rule) => ({ ...rule, agrees: rule.agrees && decided.verdict === advice.verdict })),
    ],
    ...(otherDays.length === 0 ? {} : { otherDays }),
  };
}

function decide(
  { verdict, because }: RetryAdvice,
  rules: readonly SchemeRule[],
): Pick<RetryAdvice, "verdict" | "because" | "notBefore"> {
  // Nothing is to be tried again, or an open outcome comes first: no rule about retries changes that.
  if (because === "nothing_to_retry" || verdict === "check_status_first") return { verdict, because };
  const [first] = rules;
  if (first?.kind === "hard_stop") return { verdict: "never", because: "scheme_forbids" };
  if (verdict === "never") return { verdict, because };
  if (first?.kind === "change") return { verdict: "after_change", because: "scheme_asks_for_a_change" };
  if (first?.kind !== "wait" || first.notBefore === undefined) return { verdict, because };
  return { verdict: "not_now", because: "scheme_asks_to_wait", notBefore: first.notBefore };
}

/** A rule as it travels in an explanation. */
function toRetryRule(rule: SchemeRule, advised: RetryAdvice["verdict"], say: (rule: SchemeRule) => string): RetryRule {
  const { id, kind, scheme, region, notBefore, ceiling, from, until, edition, sources } = rule;
  const verdict = verdictOfKind[kind];
  return {
    id,
    kind,
    verdict,
    agrees: verdict === "unknown" || verdict === advised,
    text: say(rule),
    appliesTo: { scheme, ...(region === undefined ? {} : { region }) },
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(ceiling === undefined ? {} : { ceiling }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(edition === undefined ? {} : { edition }),
    sources,
  };
}

/** A rule of one's own has no words in further languages, and says it in English. */
function sayIn(language: string, words: readonly SchemeRuleWords[]): (rule: SchemeRule) => string {
  const texts = new Map(Object.entries(words.find((each) => each.language === language)?.texts ?? {}));
  return ({ id, text }) => texts.get(id) ?? (language === "zh-CN" ? text["zh-CN"] : text.en);
}
