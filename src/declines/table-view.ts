import type { NoteId } from "./explanation.ts";
import type { DeclineEvent } from "./facts.ts";
import type { Locale } from "./locales/locale.ts";
import type { Network, ResponseCodeRow, Source } from "./network.ts";
import { compilePlan, type Plan, type PlanHead, type PlanRules } from "./plan.ts";
import { type Signal, signalSet } from "./signal.ts";
import { tableFacts } from "./tables.ts";
import {
  eventVerdict,
  isApproval,
  mergeVerdicts,
  missingCode,
  nothingToReverse,
  reversalReason,
  unknownCode,
  type Verdict,
  verdictOf,
} from "./verdict.ts";

/**
 * A table with its rows at hand. A map, so that no code is mistaken for a property of objects.
 *
 * @internal
 */
export interface IndexedNetwork {
  readonly network: Network;
  readonly rows: ReadonlyMap<string, ResponseCodeRow>;
}

/**
 * Returns a table with its rows at hand.
 *
 * @internal
 */
export function indexNetwork(network: Network): IndexedNetwork {
  return { network, rows: new Map(network.rows.map((row) => [row.code, row])) };
}

interface Hit {
  readonly network: Network;
  readonly row: ResponseCodeRow;
}

/**
 * The tables that a code may come from, in one language: makes plans on demand and keeps them.
 *
 * @internal
 */
export interface TableView {
  readonly ofCode: (code: string) => Plan;
  /** What the code says in a reversal request. */
  readonly ofReversal: (code: string) => Plan;
  /** What the code says in the answer to a reversal. */
  readonly ofReversalAnswer: (code: string) => Plan;
  readonly ofEvent: (event: DeclineEvent | undefined) => Plan;
}

function agreed<Value>(values: readonly Value[]): Value | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

/**
 * Returns a view of the tables that are in question; `certain` where there is one and it was named.
 *
 * @internal
 */
export function createTableView(
  tables: readonly IndexedNetwork[],
  locale: Locale,
  certain: boolean,
  remarks: readonly NoteId[],
): TableView {
  // What is kept is bounded by what the tables hold: what a caller makes up shares one plan.
  const byCode = new Map<string, Plan>();
  const bySituation = new Map<string, Plan>();
  const { texts } = locale;
  const only = certain ? tables[0]?.network : undefined;
  const beyond = tables.map((table) => tableFacts.get(table.network.id) ?? {});
  const tableSignal: Signal | undefined =
    only === undefined
      ? "table_open"
      : only.id === "unionpay"
        ? "table_unionpay"
        : only.id === "china-pos-legacy"
          ? "table_legacy"
          : undefined;

  function sourceById(id: string): Source | undefined {
    for (const { network } of tables) {
      const found = network.sources.find((source) => source.id === id);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  function labelOf(row: ResponseCodeRow): string {
    return locale.id === "zh-CN" ? row.label["zh-CN"] : row.label.en;
  }

  function make(
    verdict: Verdict,
    rules: Partial<PlanRules>,
    notes: readonly NoteId[],
    signals: readonly Signal[] = [],
    head: Partial<PlanHead> = {},
  ): Plan {
    return compilePlan(
      {
        verdict,
        title: texts.reasons[verdict.reason],
        ...(only === undefined ? undefined : { network: only.id, edition: only.edition }),
        ambiguous: [],
        notes: [...remarks, ...notes],
        signals: signalSet(tableSignal === undefined ? signals : [tableSignal, ...signals]),
        tableSources: [],
        sourceById,
        ...head,
      },
      texts,
      { causes: verdict.reason, strategies: verdict.reason, candidates: [], common: true, ...rules },
    );
  }

  function situation(key: string, build: () => Plan): Plan {
    const kept = bySituation.get(key) ?? build();
    bySituation.set(key, kept);
    return kept;
  }

  function hitsOf(code: string): Hit[] {
    const hits: Hit[] = [];
    for (const { network, rows } of tables) {
      const row = rows.get(code);
      if (row !== undefined) hits.push({ network, row });
    }
    return hits;
  }

  function planOf(code: string, hits: readonly Hit[]): Plan {
    const verdict = mergeVerdicts(hits.map((hit) => verdictOf(hit.row)));
    const reasons = [...new Set(hits.map((hit) => hit.row.reason))];
    const differ = reasons.length > 1;
    const notes: NoteId[] = differ ? ["tables_differ"] : certain ? [] : ["tables_agree"];
    if (verdict.confirmation !== undefined) notes.push("approval_disputed");
    if (verdict.outcome === "approved_partially") notes.push("partial_amount");
    const signals: Signal[] = verdict.capture ? ["capture_asked"] : [];
    if (beyond.every((table) => table.issuerOnly?.includes(code))) signals.push("issuer_only");
    const rules: Partial<PlanRules> = { common: !isApproval(verdict.outcome) };
    const told: Partial<PlanHead> = {
      tableSources: Object.freeze([...new Set(hits.flatMap((hit) => hit.row.sources))]),
    };
    if (differ) {
      const ambiguous = hits.map(({ network, row }) =>
        Object.freeze({ network: network.id, reason: row.reason, label: labelOf(row) }),
      );
      const candidates = reasons.filter((reason) => reason !== "reserved");
      return make(
        verdict,
        { ...rules, causes: "tables_differ", strategies: "tables_differ", candidates },
        notes,
        signals,
        {
          ...told,
          title: texts.tablesDiffer,
          ambiguous: Object.freeze(ambiguous),
        },
      );
    }
    const settled = verdict.reason === "approved" && verdict.confirmation === undefined;
    const [row] = certain ? hits.map((hit) => hit.row) : [];
    return make(verdict, settled ? { ...rules, strategies: "other" } : rules, notes, signals, {
      ...told,
      ...(row === undefined ? undefined : { label: labelOf(row) }),
      ...(row?.display === undefined ? undefined : { display: row.display["zh-CN"] }),
    });
  }

  function ofCode(code: string): Plan {
    const kept = byCode.get(code);
    if (kept !== undefined) return kept;
    const hits = hitsOf(code);
    if (hits.length === 0) return situation("unknown", () => make(unknownCode, {}, ["code_unknown"]));
    const plan = planOf(code, hits);
    byCode.set(code, plan);
    return plan;
  }

  return {
    ofCode,
    ofReversal(code) {
      const reason = agreed(beyond.map((table) => table.reversalReasons?.get(code)));
      return situation(`reversal ${reason}`, () =>
        make(
          reversalReason(reason ?? "unknown"),
          { causes: reason ?? "reversal_reason", strategies: "reversal_reason", common: false },
          ["reversal_reason"],
        ),
      );
    },
    ofReversalAnswer(code) {
      if (!beyond.every((table) => table.nothingToReverse?.includes(code))) return ofCode(code);
      return situation("nothing", () =>
        make(nothingToReverse, { causes: "nothing_to_reverse", strategies: "nothing_to_reverse", common: false }, [
          "nothing_to_reverse",
        ]),
      );
    },
    ofEvent(event) {
      return situation(`event ${event}`, () =>
        event === undefined
          ? make(missingCode, { strategies: "no_response" }, ["code_missing"])
          : make(eventVerdict(event), {}, []),
      );
    },
  };
}
