import type { NoteId } from "./explanation.ts";
import type { DeclineEvent } from "./facts.ts";
import type { Locale } from "./locales/locale.ts";
import type { Network, ResponseCodeRow } from "./network.ts";
import type { Plan } from "./plan.ts";
import type { Signal } from "./signal.ts";
import { tableFacts } from "./tables.ts";
import { eventVerdict, mergeVerdicts, situations, type Verdict, verdictOf } from "./verdict.ts";

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
  { id: localeId, texts }: Locale,
  certain: boolean,
  remarks: readonly NoteId[],
): TableView {
  // What is kept is bounded by what the tables hold: all that a caller makes up shares one plan.
  const plans = new Map<string, Plan>();
  const only = certain ? tables[0]?.network : undefined;
  const beyond = tables.map(({ network }) => tableFacts.get(network.id) ?? {});
  const tableSignals: readonly Signal[] =
    only === undefined
      ? ["table_open"]
      : only.id === "unionpay"
        ? ["table_unionpay"]
        : only.id === "china-pos-legacy"
          ? ["table_legacy"]
          : [];

  function keep(key: string, build: () => Plan): Plan {
    const kept = plans.get(key) ?? build();
    plans.set(key, kept);
    return kept;
  }

  function labelOf({ label }: ResponseCodeRow): string {
    return localeId === "zh-CN" ? label["zh-CN"] : label.en;
  }

  function make(verdict: Verdict, notes: readonly NoteId[], more?: Partial<Plan>): Plan {
    return {
      verdict,
      title: texts.reasons[verdict.reason],
      network: only?.id,
      edition: only?.edition,
      ambiguous: [],
      causes: [verdict.reason],
      strategies: [verdict.reason],
      tableSources: [],
      sourceOf: (id) => tables.flatMap(({ network }) => network.sources).find((source) => source.id === id),
      answers: new Map(),
      ...more,
      notes: [...remarks, ...notes],
      signals: [...tableSignals, ...(more?.signals ?? [])],
    };
  }

  function planOf(code: string): Plan | undefined {
    const hits = tables.flatMap(({ network, rows }) => {
      const row = rows.get(code);
      return row === undefined ? [] : [{ network, row }];
    });
    if (hits.length === 0) return undefined;
    const verdict = mergeVerdicts(hits.map(({ row }) => verdictOf(row)));
    const { confirmation, reason, capture } = verdict;
    const reasons = [...new Set(hits.map(({ row }) => row.reason))];
    const differ = reasons.length > 1;
    const notes: NoteId[] = differ ? ["tables_differ"] : certain ? [] : ["tables_agree"];
    if (confirmation !== undefined) notes.push("approval_disputed");
    const signals: Signal[] = capture ? ["capture_asked"] : [];
    if (beyond.every(({ issuerOnly }) => issuerOnly?.includes(code))) signals.push("issuer_only");
    const row = certain ? hits[0]?.row : undefined;
    const tableSources = [...new Set(hits.flatMap((hit) => hit.row.sources))];
    const own = { signals, tableSources, label: row && labelOf(row), display: row?.display?.["zh-CN"] };
    if (!differ) {
      const settled = reason === "approved" && confirmation === undefined;
      return make(verdict, notes, settled ? { ...own, strategies: [] } : own);
    }
    const candidates = reasons.filter((each) => each !== "reserved");
    return make(verdict, notes, {
      ...own,
      title: texts.tablesDiffer,
      ambiguous: hits.map((hit) => ({ network: hit.network.id, reason: hit.row.reason, label: labelOf(hit.row) })),
      causes: ["tables_differ", ...candidates],
      strategies: ["tables_differ", ...candidates],
    });
  }

  function ofCode(code: string): Plan {
    const kept = plans.get(code);
    if (kept !== undefined) return kept;
    const plan = planOf(code);
    return plan === undefined
      ? keep("unknown code", () => make(situations.unknownCode, ["code_unknown"]))
      : keep(code, () => plan);
  }

  return {
    ofCode,
    ofReversal(code) {
      const reason = agreed(beyond.map(({ reversalReasons }) => reversalReasons?.get(code)));
      return keep(`reversed: ${reason}`, () =>
        make({ ...situations.reversalReason, reason: reason ?? "unknown" }, ["reversal_reason"], {
          causes: reason === undefined ? [] : [reason],
          strategies: ["reversal_reason"],
        }),
      );
    },
    ofReversalAnswer(code) {
      if (!beyond.every(({ nothingToReverse }) => nothingToReverse?.includes(code))) return ofCode(code);
      return keep("nothing to reverse", () =>
        make(situations.nothingToReverse, ["nothing_to_reverse"], {
          causes: ["nothing_to_reverse"],
          strategies: ["nothing_to_reverse"],
        }),
      );
    },
    ofEvent(event) {
      return keep(`event ${event}`, () =>
        event === undefined
          ? make(situations.missingCode, ["code_missing"], { strategies: ["no_response"] })
          : make(eventVerdict(event), []),
      );
    },
  };
}
