import type { Candidate, NoteId } from "./explanation.ts";
import type { DeclineEvent, DeclineFacts } from "./facts.ts";
import type { Locale } from "./locales/locale.ts";
import type { Evidence, Network, Outcome, ResponseCodeRow, RetryClass } from "./network.ts";
import { present } from "./present.ts";
import type { Reason } from "./reason.ts";
import { type ResolvedRow, resolveRow } from "./resolve-row.ts";
import type { RuleKey } from "./rules/reason-rule.ts";
import type { Signal } from "./signal.ts";

/**
 * A table with its rows at hand.
 *
 * @internal
 */
export interface Table {
  readonly network: Network;
  /** The row of a code, with all that holds for it. */
  readonly rowOf: (code: string) => ResolvedRow | undefined;
}

/**
 * What a code, an event or a situation says before any other fact is looked at.
 *
 * @internal
 */
export interface Plan {
  readonly verdict: ResolvedRow;
  readonly title: string;
  readonly label?: string;
  /** The table that was named, where one was and is here. */
  readonly only: Network | undefined;
  readonly ambiguous: readonly Candidate[];
  readonly notes: readonly NoteId[];
  readonly signals: readonly Signal[];
  /** Whose causes and strategies apply. Where tables disagree, those of each candidate follow. */
  readonly causes: readonly RuleKey[];
  readonly strategies: readonly RuleKey[];
}

/**
 * What holds for one question: signals, and who sees the screens.
 *
 * @internal
 */
export type Held = ReadonlySet<Signal | "private_screen" | "public_display" | (string & {})>;

/**
 * Tells whether an outcome is an approval, be it in part.
 *
 * @internal
 */
export function isApproval(outcome: Outcome): boolean {
  return outcome === "approved" || outcome === "approved_partially";
}

/**
 * Tells whether something was asked for and not granted, or may not have been.
 *
 * @internal
 */
export function isRefusal(outcome: Outcome): boolean {
  return !isApproval(outcome) && outcome !== "not_a_decline";
}

/** The more careful one first. */
const outcomes: readonly Outcome[] = ["outcome_unknown", "declined", "referral", "approved_partially", "approved"];
const retries: readonly RetryClass[] = ["check_status", "never", "after_change", "unknown", "later", "none"];

/**
 * The weakest first.
 *
 * @internal
 */
export const evidences: readonly Evidence[] = ["refuted", "anecdotal", "plausible", "documented", "specified"];

/**
 * Returns what several tables say together. Where they disagree on the reason it claims none, and takes the most careful
 * outcome: one that is an approval in one table and not in another is open.
 */
function merge(first: ResolvedRow, others: readonly ResolvedRow[]): ResolvedRow {
  if (others.length === 0) return first;
  const rows = [first, ...others];
  const agreed = <Key extends keyof ResolvedRow>(key: Key): ResolvedRow[Key] | undefined =>
    others.every((row) => row[key] === first[key]) ? first[key] : undefined;
  const worst = <Key extends keyof ResolvedRow>(key: Key, order: readonly ResolvedRow[Key][]): ResolvedRow[Key] =>
    order.find((value) => rows.some((row) => row[key] === value)) ?? first[key];
  const open = others.some(({ outcome }) => isApproval(outcome) !== isApproval(first.outcome));
  return present<ResolvedRow>({
    code: first.code,
    reason: agreed("reason") ?? "unknown",
    outcome: open ? "outcome_unknown" : worst("outcome", outcomes),
    decidedBy: agreed("decidedBy") ?? "unknown",
    severity: agreed("severity") ?? "soft",
    retry: open ? "check_status" : worst("retry", retries),
    evidence: worst("evidence", evidences),
    sources: [...new Set(rows.flatMap(({ sources }) => sources))],
    capture: agreed("capture"),
    posClass: agreed("posClass"),
    confirmation: worst("confirmation", ["required"]),
  });
}

/**
 * What happened where there is no code: reasons too.
 *
 * @internal
 */
export const events: readonly DeclineEvent[] = ["no_response", "late_response", "response_mac_invalid"];

/** What says of itself that nothing is left to reverse. */
const nothingLeft: readonly Reason[] = ["already_reversed", "original_declined"];
const settled = { outcome: "not_a_decline", retry: "none" } as const;

/**
 * Returns what the tables say about a code, an event, or the code in a reversal.
 *
 * @internal
 */
export function planOf(
  tables: readonly Table[],
  named: readonly string[],
  { responseCode: code, event, mti }: DeclineFacts,
  { id, texts }: Locale,
): Plan {
  const chosen = tables.filter(({ network }) => named.includes(network.id));
  const only = named.length === 1 ? chosen[0]?.network : undefined;
  const candidates = chosen.length > 0 ? chosen : tables.filter(({ network }) => !network.onlyNamed);
  const signals: Signal[] = named.length === 0 ? ["table_open"] : only?.signal === undefined ? [] : [only.signal];
  const notes: NoteId[] = named.length > 0 && chosen.length === 0 ? ["table_not_loaded"] : [];
  const plan = (verdict: ResolvedRow, note?: NoteId, more?: Partial<Plan>): Plan => {
    if (note !== undefined) notes.push(note);
    const rules = [verdict.reason];
    const title = texts.reasons[verdict.reason];
    return { verdict, title, only, ambiguous: [], notes, signals, causes: rules, strategies: rules, ...more };
  };
  const situation = (said: Partial<ResponseCodeRow>, note?: NoteId, more?: Partial<Plan>): Plan =>
    plan(resolveRow({ code: "", reason: "unknown", evidence: "plausible", ...said }), note, more);

  if (code === undefined) {
    const reason = events.find((each) => each === event);
    return reason === undefined
      ? situation({ outcome: "outcome_unknown", retry: "check_status" }, "code_missing", {
          strategies: ["no_response"],
        })
      : situation({ reason });
  }
  const reversal = reversalPart(mti);
  if (reversal === "request") {
    const said = candidates.map(({ network }) => new Map(Object.entries(network.reversalReasons ?? {})).get(code));
    const [reason, ...others] = new Set(said);
    const agreed = others.length === 0 ? reason : undefined;
    return situation({ ...settled, reason: agreed ?? "unknown" }, "reversal_reason", {
      causes: agreed ? [agreed] : [],
      strategies: ["reversal_reason"],
    });
  }
  const hits = candidates.flatMap(({ network, rowOf }) => {
    const row = rowOf(code);
    return row === undefined ? [] : [{ network: network.id, row }];
  });
  const [first, ...others] = hits.map(({ row }) => row);
  // No table has it, so it is no approval. UnionPay has terminals show 交易失败 for it.
  // Zeros are the approval of every table that has one: a table of refusals alone leaves them open.
  if (first === undefined)
    return situation(
      /^0{2,4}$/.test(code) ? { outcome: "outcome_unknown", retry: "check_status" } : {},
      "code_unknown",
    );
  if (
    reversal === "answer" &&
    hits.length === candidates.length &&
    hits.every(({ row }) => row.endsReversal || nothingLeft.includes(row.reason))
  ) {
    const stated = nothingLeft.find((reason) => reason === first.reason);
    return situation({ ...settled, reason: stated ?? "original_not_found" }, "nothing_to_reverse", {
      causes: [stated ?? "nothing_to_reverse"],
      strategies: ["nothing_to_reverse"],
    });
  }
  const labelOf = ({ label, reason }: ResponseCodeRow): string => label?.[id] ?? label?.en ?? texts.reasons[reason];
  const verdict = merge(first, others);
  const reasons = [...new Set(hits.map(({ row }) => row.reason))];
  if (verdict.capture) signals.push("capture_asked");
  if (hits.every(({ row }) => row.issuerOnly)) signals.push("issuer_only");
  const differ = reasons.length > 1;
  if (differ) notes.push("tables_differ");
  else if (only === undefined) notes.push("tables_agree");
  if (verdict.confirmation !== undefined) notes.push("approval_disputed");
  const rules: readonly RuleKey[] = differ
    ? ["tables_differ", ...reasons.filter((reason) => reason !== "reserved")]
    : reasons;
  return plan(verdict, undefined, {
    ...(only && { label: labelOf(first) }),
    ...(differ && {
      title: texts.tablesDiffer,
      ambiguous: hits.map(({ network, row }) => ({ network, reason: row.reason, label: labelOf(row) })),
    }),
    causes: rules,
    strategies: verdict.reason === "approved" && verdict.confirmation === undefined ? [] : rules,
  });
}

/**
 * Tells which part of a reversal a message is. The third digit of an MTI says who speaks: 0, 2 and 4 ask or tell, 1 and 3
 * answer.
 *
 * @internal
 */
export function reversalPart(mti = ""): "request" | "answer" | undefined {
  return mti[1] !== "4" ? undefined : mti[2] === "1" || mti[2] === "3" ? "answer" : "request";
}
