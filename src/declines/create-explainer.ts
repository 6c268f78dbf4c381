import type { AmountReader } from "./amounts.ts";
import type { DeclineExplanation } from "./explanation.ts";
import type { DeclineFacts, ExplainOptions } from "./facts.ts";
import { shownHostText } from "./host-text.ts";
import { judge } from "./judge.ts";
import { knowledgeVersion } from "./knowledge-version.ts";
import type { Locale } from "./locales/locale.ts";
import { tell } from "./messages.ts";
import type { Network, ResponseCodeRow, Source, TableWords } from "./network.ts";
import { type Held, isRefusal, type Plan, planOf, reversalPart, type Table } from "./plan.ts";
import { present } from "./present.ts";
import { resolveRow } from "./resolve-row.ts";
import { retryAdvice } from "./retry.ts";
import type { SchemeAnswer, SchemeReader } from "./retry-rules/scheme-retry.ts";
import { remembered } from "./rules/notation.ts";
import { signalsOf } from "./signals-of.ts";

/** The tables and languages that an explainer knows. */
export interface ExplainerConfig<LocaleId extends string> {
  readonly networks: readonly Network[];
  /** At least one; the first is the default. */
  readonly locales: readonly [Locale<LocaleId>, ...Locale<LocaleId>[]];
  /**
   * The records of the documents that causes and strategies rest on: `ruleSources`. Without them an explanation has the
   * ids of these documents, and the records of its table's own alone, which keeps a bundle small.
   */
  readonly sources?: readonly Source[];
  /** The words of tables: their labels, and what their terminals show. Without them a label is the reason's title. */
  readonly words?: readonly TableWords[];
  /** The retry rules of card schemes: `schemeRetry([visaRules, mastercardRules])`. Without it only the tables' are known. */
  readonly retry?: SchemeReader;
  /** Reads amounts and balances: `exactAmounts`. Without it balances are not looked at, and there are no `amounts`. */
  readonly amounts?: AmountReader;
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

/** How many answers are kept, and how long a question may be that is: enough for real traffic, little for a hostile one. */
const answersKept = 1000;
const longestKey = 400;

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
  const { networks, locales, sources = [], words = [], amounts, retry } = config;
  // It only saves time: what is in it could be made again.
  const answers = new Map<string, DeclineExplanation>();
  const lastFreshDay = yearAfter(knowledgeVersion);
  let tables: readonly Table[] | undefined;
  let documents: readonly Source[] | undefined;

  function explainDecline(input: string | DeclineFacts, options: ExplainOptions<LocaleId> = {}): DeclineExplanation {
    const facts: DeclineFacts = typeof input === "string" ? { responseCode: input } : input;
    const { responseCode, event, answeredBy, mti } = facts;
    const locale = locales.find(({ id }) => id === options.locale) ?? locales[0];
    const network = options.network ?? facts.network ?? [];
    const named = typeof network === "string" ? [network] : network;
    const cardScheme = options.cardScheme ?? facts.cardScheme;
    const said = signalsOf(facts, options);
    const read = amounts?.(facts, said, options);
    const signals = said + (read?.signals ?? "");
    const asOf = options.asOf?.slice(0, 10) ?? knowledgeVersion;
    const scheme = retry?.({ facts, cardScheme, networks: named, asOf, language: locale.id });
    const stale = asOf > lastFreshDay;
    const key = JSON.stringify([
      stale,
      scheme?.key,
      locale.id,
      named,
      responseCode,
      event,
      answeredBy,
      cardScheme,
      reversalPart(mti),
      signals,
    ]);
    let answer = answers.get(key);
    if (answer === undefined) {
      tables ??= networks.map((table) => tableOf(table, words));
      documents ??= [...networks.flatMap((table) => table.sources), ...sources];
      answer = explain(
        planOf(tables, named, facts, locale),
        facts,
        cardScheme,
        signals,
        locale,
        documents,
        scheme,
        stale,
      );
      // The top is copied for each caller, which is fast only where it is not frozen.
      Object.values(answer).forEach(deepFreeze);
      if (answers.size >= answersKept) answers.clear();
      if (key.length < longestKey) answers.set(key, answer);
    }
    // The literal's own property comes first: one that is added to a copy takes ten times as long.
    const hostText = shownHostText(facts.hostText);
    const told = hostText === undefined ? answer : { hostText, ...answer };
    return read === undefined ? { ...told } : read.complete(told, locale.texts);
  }

  return {
    explainDecline,
    networks: networks.map(({ id }) => id),
    locales: locales.map(({ id }) => id),
  };
}

/** All of an explanation that is the same for all who ask the same. */
function explain(
  plan: Plan,
  { responseCode, answeredBy }: DeclineFacts,
  cardScheme: string | undefined,
  signals: string,
  { id, texts }: Locale,
  documents: readonly Source[],
  scheme: SchemeAnswer | undefined,
  stale: boolean,
): DeclineExplanation {
  const { verdict, only } = plan;
  const { outcome } = verdict;
  const held: Held = new Set([...plan.signals, ...signals.split(" ")]);
  const { causes, strategies } = judge(plan, held, texts);
  const own = retryAdvice(plan, held, texts);
  const retry = scheme?.advise(own) ?? own;
  const notes = [...plan.notes];
  if (held.has("reversing") && isRefusal(outcome)) notes.push("not_reversed");
  const ids = new Set([verdict, ...causes, ...strategies, ...retry.rules].flatMap(({ sources }) => sources));
  // Copies, because the answer is frozen and a table is its owner's.
  const records = new Map<string, Source>();
  for (const source of [...documents, ...(scheme?.sources ?? [])])
    if (ids.has(source.id)) records.set(source.id, { ...source });
  return present<DeclineExplanation>({
    responseCode,
    network: only?.id,
    cardScheme,
    edition: only?.edition,
    knowledgeVersion,
    stale: stale ? true : undefined,
    locale: id,
    outcome,
    confirmation: verdict.confirmation,
    reason: verdict.reason,
    title: plan.title,
    label: plan.label,
    display: only && verdict.display,
    disputed: verdict.disputed,
    ambiguous: plan.ambiguous,
    decidedBy: answeredBy ?? verdict.decidedBy,
    severity: verdict.severity,
    captureCard: verdict.capture === true,
    notes: notes.map((note) => ({ id: note, text: texts.notes[note] })),
    causes,
    strategies,
    retry,
    ...tell(plan, held, causes, notes, retry.verdict, texts),
    sources: [...records.values()],
  });
}

/** A table whose rows are worked out when they are asked for. Maps, so that no code is mistaken for a property of objects. */
function tableOf(network: Network, words: readonly TableWords[]): Table {
  const rows = new Map(network.rows.map((row) => [row.code, row]));
  const worded = words.find((each) => each.network === network.id)?.rows;
  const resolved = remembered((row: ResponseCodeRow) => resolveRow({ ...worded?.[row.code], ...row }, network));
  return {
    network,
    rowOf(code) {
      const row = rows.get(code);
      return row && resolved(row);
    },
  };
}

/** The same day of the year after. */
function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** What is kept is shared by all who ask the same, so nobody may change it. */
function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  Object.values(value).forEach(deepFreeze);
  Object.freeze(value);
}
