import { amountsOf, readBalances } from "./amounts.ts";
import type { DeclineExplanation, NoteId, Strategy } from "./explanation.ts";
import type { DeclineEvent, DeclineFacts, ExplainOptions } from "./facts.ts";
import { flowOf, isResponse } from "./flow.ts";
import { judge } from "./judgement.ts";
import { knowledgeVersion } from "./knowledge-version.ts";
import type { Locale, Texts } from "./locales/locale.ts";
import { customerPart, merchantText, operatorText } from "./messages.ts";
import type { Network } from "./network.ts";
import type { Answer, Plan } from "./plan.ts";
import { retryAdvice } from "./retry.ts";
import { type SignalSet, signalSet } from "./signal.ts";
import { signalsOf } from "./signals-of.ts";
import { createTableView, type IndexedNetwork, indexNetwork, type TableView } from "./table-view.ts";
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

/** Two words of 30 bits as one number; exact as long as there are no more than 53 signals. */
const wordFactor = 2 ** 30;

const paysOut = signalSet(["pays_out"]);
const reversing = signalSet(["reversing"]);
const networkMessage = signalSet(["network_message"]);
const harmless = signalSet(["asks_only", "network_message"]);
const merchantInitiated = signalSet(["merchant_initiated"]);
const staffedWithCard = signalSet(["staffed_with_card"]);
const flowUnknown = signalSet(["flow_unknown"]);

function has(low: number, high: number, set: SignalSet): boolean {
  return (low & set[0]) !== 0 || (high & set[1]) !== 0;
}

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
  const firstState: LocaleState = { locale: firstLocale, views: new Map() };
  const states = new Map<string, LocaleState>([[firstLocale.id, firstState]]);
  for (const locale of config.locales) if (!states.has(locale.id)) states.set(locale.id, { locale, views: new Map() });
  let indexed: readonly IndexedNetwork[] | undefined;

  function viewOf(state: LocaleState, named: string | readonly string[] = []): TableView {
    const wanted = typeof named === "string" ? [named] : named;
    const direct = wanted.length === 1 ? state.views.get(`${wanted[0]}`) : undefined;
    if (direct !== undefined) return direct;
    indexed ??= config.networks.map(indexNetwork);
    const chosen = indexed.filter((table) => wanted.includes(table.network.id));
    const certain = chosen.length === 1 && wanted.length === 1;
    const remarks: readonly NoteId[] = wanted.length > 0 && chosen.length === 0 ? ["table_not_loaded"] : [];
    // The line feed keeps apart a table that was named alone, and is sure, from one of several.
    const key = certain ? `${wanted[0]}` : `${chosen.map((table) => table.network.id).join("\n")}\n${remarks}`;
    const kept = state.views.get(key);
    if (kept !== undefined) return kept;
    const view = createTableView(chosen.length === 0 ? indexed : chosen, state.locale, certain, remarks);
    if (state.views.size < viewsKept) state.views.set(key, view);
    return view;
  }

  function explainDecline(input: string | DeclineFacts, options: ExplainOptions<LocaleId> = {}): DeclineExplanation {
    const facts: DeclineFacts = typeof input === "string" ? { responseCode: input } : input;
    const { responseCode: code, screen } = facts;
    const state = options.locale === undefined ? firstState : (states.get(options.locale) ?? firstState);
    const { texts } = state.locale;
    const plan = planOf(viewOf(state, options.network ?? facts.network), facts);
    const { head } = plan;
    const { verdict } = head;
    const reading = facts.balances === undefined ? undefined : readBalances(facts);
    const [given, givenHigh] = typeof input === "string" ? flowUnknown : signalsOf(facts, flowOf(facts), reading);
    const low = given | head.signals[0];
    const high = givenHigh | head.signals[1];
    const answer = answerOf(texts, plan, low, high);
    const isPayout = has(low, high, paysOut);
    const readers = {
      paysOut: isPayout,
      reversing: has(low, high, reversing),
      harmless: has(low, high, harmless),
      networkMessage: has(low, high, networkMessage),
      staffedWithCard: has(low, high, staffedWithCard),
      privateScreen: screen === "private",
      publicDisplay: options.publicDisplay === true,
    };
    const [phrase, customerActions] = customerPart(head, readers);
    const amounts = amountsOf(facts, reading, !isPayout, options.includeBalances === true);
    const maximum = head.verdict.reason === "insufficient_funds" ? amounts?.available : undefined;
    // One literal, and the rest one by one: an object built from spreads takes fifty times as long.
    const explanation: Mutable<DeclineExplanation> = {
      knowledgeVersion,
      locale: state.locale.id,
      outcome: verdict.outcome,
      reason: verdict.reason,
      title: head.title,
      ambiguous: head.ambiguous,
      decidedBy: facts.answeredBy ?? verdict.decidedBy,
      severity: verdict.severity,
      captureCard: verdict.capture,
      notes: answer.notes,
      causes: answer.causes,
      strategies: maximum === undefined ? answer.strategies : withMaximum(answer.strategies, maximum, texts),
      retry: answer.retry,
      messages: {
        customer: texts.customer[phrase],
        operator: operatorText(head, readers, texts),
        merchant: answer.merchant,
      },
      customerActions,
      sources: answer.sources,
    };
    const scheme = options.cardScheme ?? facts.cardScheme;
    if (code !== undefined) explanation.responseCode = code;
    if (head.network !== undefined) explanation.network = head.network;
    if (head.edition !== undefined) explanation.edition = head.edition;
    if (scheme !== undefined) explanation.cardScheme = scheme;
    if (head.label !== undefined) explanation.label = head.label;
    if (head.display !== undefined) explanation.display = head.display;
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

function planOf(view: TableView, facts: DeclineFacts): Plan {
  const { responseCode: code, event, mti } = facts;
  if (code === undefined) return view.ofEvent(event !== undefined && events.includes(event) ? event : undefined);
  const response = mti?.[1] === "4" ? isResponse(mti) : undefined;
  if (response === undefined) return view.ofCode(code);
  return response ? view.ofReversalAnswer(code) : view.ofReversal(code);
}

function answerOf(texts: Texts, plan: Plan, low: number, high: number): Answer {
  const key = high * wordFactor + low;
  const kept = plan.answers.get(key);
  if (kept !== undefined) return kept;
  const answer = makeAnswer(texts, plan, low, high);
  if (plan.answers.size < answersKept) plan.answers.set(key, answer);
  return answer;
}

function makeAnswer(texts: Texts, plan: Plan, low: number, high: number): Answer {
  const { head } = plan;
  const { outcome } = head.verdict;
  const judgement = judge(plan, low, high);
  const isReversing = has(low, high, reversing);
  const retry = retryAdvice(
    head,
    {
      merchantInitiated: has(low, high, merchantInitiated),
      paysOut: has(low, high, paysOut),
      reversing: isReversing,
      harmless: has(low, high, harmless),
    },
    texts,
  );
  const undone = isReversing && !isApproval(outcome) && outcome !== "not_a_decline";
  const notes: readonly NoteId[] = undone ? [...head.notes, "not_reversed"] : head.notes;
  return {
    ...judgement,
    retry,
    notes: Object.freeze(notes.map((id) => Object.freeze({ id, text: texts.notes[id] }))),
    merchant: merchantText(head, judgement.causes, notes, retry.verdict, texts),
  };
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
