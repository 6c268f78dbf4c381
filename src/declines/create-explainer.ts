import { amountsOf, readBalances } from "./amounts.ts";
import type { DeclineExplanation, NoteId, Strategy } from "./explanation.ts";
import type { DeclineEvent, DeclineFacts, ExplainOptions } from "./facts.ts";
import { judge } from "./judge.ts";
import { knowledgeVersion } from "./knowledge-version.ts";
import type { Locale, Texts } from "./locales/locale.ts";
import { tell } from "./messages.ts";
import type { Network } from "./network.ts";
import type { Answer, Held, Plan } from "./plan.ts";
import { retryAdvice } from "./retry.ts";
import { signalsOf } from "./signals-of.ts";
import { createTableView, type IndexedNetwork, type TableView } from "./table-view.ts";
import { isApproval } from "./verdict.ts";

/** The tables and languages that an explainer knows. */
export interface ExplainerConfig<LocaleId extends string> {
  readonly networks: readonly Network[];
  /** At least one; the first is the default. */
  readonly locales: readonly [Locale<LocaleId>, ...Locale<LocaleId>[]];
}

/** Explains response codes with the tables and languages it was made with. */
export interface Explainer<LocaleId extends string> {
  /**
   * Returns what a response code, or what is known about a transaction, means and what to do. Pure: the same question
   * gets the same answer, and the input is not touched. It does not throw for a code or table that it does not know.
   */
  readonly explainDecline: (input: string | DeclineFacts, options?: ExplainOptions<LocaleId>) => DeclineExplanation;
  /** The ids of the tables, in the order given. */
  readonly networks: readonly string[];
  /** The tags of the languages, in the order given. */
  readonly locales: readonly LocaleId[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface LocaleState {
  readonly locale: Locale;
  readonly views: Map<string, TableView>;
}

/** How many answers are kept for a code, and how many sets of tables: enough for real traffic, little for a hostile one. */
const answersKept = 32;
const viewsKept = 64;

/**
 * Returns an explainer for the given tables and languages.
 *
 * Tables and texts are indexed on first use. Nothing is shared between explainers but the catalogue, which does not change.
 *
 * @example
 * ```ts
 * import { createExplainer, en, unionpay } from "field39/declines";
 *
 * const { explainDecline } = createExplainer({ networks: [unionpay], locales: [en] });
 * console.log(explainDecline("51", { network: "unionpay" }).reason); // insufficient_funds
 * ```
 */
export function createExplainer<const LocaleId extends string>(config: ExplainerConfig<LocaleId>): Explainer<LocaleId> {
  const [firstLocale] = config.locales;
  const first: LocaleState = { locale: firstLocale, views: new Map() };
  const states = new Map<string, LocaleState>([[firstLocale.id, first]]);
  for (const locale of config.locales.slice(1)) states.set(locale.id, { locale, views: new Map() });
  let indexed: readonly IndexedNetwork[] | undefined;

  function viewOf(locale: Locale, views: Map<string, TableView>, named: string | readonly string[] = []): TableView {
    const wanted = typeof named === "string" ? [named] : named;
    const direct = wanted.length === 1 ? views.get(`${wanted[0]}`) : undefined;
    if (direct !== undefined) return direct;
    indexed ??= config.networks.map((network) => ({
      network,
      rows: new Map(network.rows.map((row) => [row.code, row])),
    }));
    const chosen = indexed.filter((table) => wanted.includes(table.network.id));
    const certain = chosen.length === 1 && wanted.length === 1;
    const remarks: readonly NoteId[] = wanted.length > 0 && chosen.length === 0 ? ["table_not_loaded"] : [];
    // The line feed keeps apart a table that was named alone, and is sure, from one of several.
    const key = certain ? `${wanted[0]}` : `${chosen.map((table) => table.network.id).join("\n")}\n${remarks}`;
    const kept = views.get(key);
    if (kept !== undefined) return kept;
    const view = createTableView(chosen.length === 0 ? indexed : chosen, locale, certain, remarks);
    if (views.size < viewsKept) views.set(key, view);
    return view;
  }

  function explainDecline(input: string | DeclineFacts, options: ExplainOptions<LocaleId> = {}): DeclineExplanation {
    const facts: DeclineFacts = typeof input === "string" ? { responseCode: input } : input;
    const { responseCode: code } = facts;
    const { locale, views } = states.get(options.locale ?? firstLocale.id) ?? first;
    const { texts } = locale;
    const plan = planOf(viewOf(locale, views, options.network ?? facts.network), facts);
    const { verdict } = plan;
    const reading = facts.balances === undefined ? undefined : readBalances(facts);
    let held = typeof input === "string" ? "flow_unknown" : signalsOf(facts, reading);
    if (facts.screen === "private") held += " private_screen";
    if (options.publicDisplay) held += " public_display";
    const answer = answerOf(plan, held, texts);
    const ofCardholder = !held.includes("pays_out");
    const amounts = amountsOf(facts, reading, ofCardholder, options.includeBalances === true);
    const maximum = verdict.reason === "insufficient_funds" ? amounts?.available : undefined;
    // One literal, and the rest one by one: an object built from spreads takes fifty times as long.
    const explanation: Mutable<DeclineExplanation> = {
      knowledgeVersion,
      locale: locale.id,
      outcome: verdict.outcome,
      reason: verdict.reason,
      title: plan.title,
      ambiguous: answer.ambiguous,
      decidedBy: facts.answeredBy ?? verdict.decidedBy,
      severity: verdict.severity,
      captureCard: verdict.capture,
      notes: answer.notes,
      causes: answer.causes,
      strategies: maximum === undefined ? answer.strategies : withMaximum(answer.strategies, maximum, texts),
      retry: answer.retry,
      messages: answer.messages,
      customerActions: answer.customerActions,
      sources: answer.sources,
    };
    const scheme = options.cardScheme ?? facts.cardScheme;
    if (code !== undefined) explanation.responseCode = code;
    if (plan.network !== undefined) explanation.network = plan.network;
    if (plan.edition !== undefined) explanation.edition = plan.edition;
    if (scheme !== undefined) explanation.cardScheme = scheme;
    if (plan.label !== undefined) explanation.label = plan.label;
    if (plan.display !== undefined) explanation.display = plan.display;
    if (verdict.confirmation !== undefined) explanation.confirmation = verdict.confirmation;
    if (verdict.disputed !== undefined) explanation.disputed = verdict.disputed;
    if (amounts !== undefined) explanation.amounts = amounts;
    return explanation;
  }

  return {
    explainDecline,
    networks: config.networks.map((network) => network.id),
    locales: config.locales.map((locale) => locale.id),
  };
}

const events: readonly DeclineEvent[] = ["no_response", "late_response", "response_mac_invalid"];

/** The third digit of an MTI says who speaks: 0, 2 and 4 ask or tell, 1 and 3 answer. */
function planOf(view: TableView, { responseCode: code, event, mti }: DeclineFacts): Plan {
  if (code === undefined) return view.ofEvent(event !== undefined && events.includes(event) ? event : undefined);
  if (mti?.[1] !== "4") return view.ofCode(code);
  return mti[2] === "1" || mti[2] === "3" ? view.ofReversalAnswer(code) : view.ofReversal(code);
}

function answerOf(plan: Plan, key: string, texts: Texts): Answer {
  const kept = plan.answers.get(key);
  if (kept !== undefined) return kept;
  const { outcome } = plan.verdict;
  const held: Held = new Set([...plan.signals, ...key.split(" ")]);
  const judgement = judge(plan, held, texts);
  const retry = retryAdvice(plan, held, texts);
  const undone = held.has("reversing") && !isApproval(outcome) && outcome !== "not_a_decline";
  const notes: readonly NoteId[] = undone ? [...plan.notes, "not_reversed"] : plan.notes;
  const answer: Answer = deepFreeze({
    ...judgement,
    ambiguous: plan.ambiguous,
    retry,
    notes: notes.map((id) => ({ id, text: texts.notes[id] })),
    ...tell(plan, held, judgement.causes, notes, retry.verdict, texts),
  });
  if (plan.answers.size < answersKept) plan.answers.set(key, answer);
  return answer;
}

/** What is kept is shared by all who ask the same, so nobody may change it. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}

/** Only what is left over can be asked for. */
function withMaximum(
  strategies: readonly Strategy[],
  maximum: NonNullable<Strategy["maximum"]>,
  texts: Texts,
): readonly Strategy[] {
  if (!/^0*[1-9]/.test(maximum.minor)) return strategies;
  const { value } = maximum;
  return strategies.map((strategy) =>
    strategy.action !== "lower_amount"
      ? strategy
      : {
          ...strategy,
          text: value === undefined ? strategy.text : strategy.text + texts.atMost.replace("{0}", value),
          maximum,
        },
  );
}
