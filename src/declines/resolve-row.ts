import { hasWord } from "./has-word.ts";
import type { Evidence, Network, Outcome, Party, ResponseCodeRow, RetryClass, RowFacts } from "./network.ts";
import { mannerRow } from "./rules/manner.ts";
import { reasonRules } from "./rules/reason-rule.ts";

/** A row with all that holds for it. */
export interface ResolvedRow extends ResponseCodeRow {
  readonly outcome: Outcome;
  readonly decidedBy: Party;
  readonly severity: "soft" | "hard";
  readonly retry: RetryClass;
  readonly evidence: Evidence;
  readonly sources: readonly string[];
}

/**
 * Returns a row with what its network and its reason say where it is silent itself.
 *
 * @example
 * resolveRow({ code: "Q1", reason: "lost_card" }).retry; // "never"
 */
export function resolveRow(row: ResponseCodeRow, { defaults = [] }: Pick<Network, "defaults"> = {}): ResolvedRow {
  const { outcome, severity, retry } = mannerRow(reasonRules[row.reason][0]);
  let said: RowFacts = {};
  for (const { codes, ...facts } of defaults)
    if (codes === undefined || hasWord(codes, row.code)) said = { ...said, ...facts };
  const { confirmation, sources = [] } = { ...said, ...row };
  return {
    outcome,
    decidedBy: "unknown",
    severity,
    retry: confirmation === undefined ? retry : "check_status",
    evidence: sources.length > 0 ? "documented" : "anecdotal",
    sources,
    ...said,
    ...row,
  };
}
