import type { Action } from "./action.ts";
import { type CustomerPhrase, mannerOf, manners, type OperatorPhrase } from "./audience.ts";
import type { Cause, NoteId, RetryVerdict } from "./explanation.ts";
import type { Texts } from "./locales/locale.ts";
import type { PlanHead } from "./plan.ts";
import { isApproval } from "./verdict.ts";

/**
 * What decides who may read what.
 *
 * @internal
 */
export interface Readers {
  readonly paysOut: boolean;
  readonly reversing: boolean;
  /** No money moves. */
  readonly harmless: boolean;
  readonly networkMessage: boolean;
  readonly staffedWithCard: boolean;
  readonly privateScreen: boolean;
  readonly publicDisplay: boolean;
}

/** Funds and limits, which others at the till need not read. */
function isHidden(head: PlanHead, readers: Readers): boolean {
  const manner = mannerOf[head.verdict.reason];
  return readers.publicDisplay && (manner === "funds" || manner === "limit");
}

const noSteps: readonly Action[] = Object.freeze([]);
const stepsByManner: ReadonlyMap<string, readonly Action[]> = new Map(
  Object.entries(manners).map(([manner, [, , , ...steps]]) => [manner, Object.freeze(steps)]),
);

/**
 * Returns what the customer may be told, and the next steps. The reasons that must not be known share all of it with a
 * plain refusal, so that neither text, nor length, nor steps tell them apart.
 *
 * @internal
 */
export function customerPart(head: PlanHead, readers: Readers): readonly [CustomerPhrase, readonly Action[]] {
  const { outcome, sensitive, reason } = head.verdict;
  if (outcome === "not_a_decline" || readers.networkMessage) return ["none", noSteps];
  if (readers.reversing) return [isApproval(outcome) ? "cancelled" : "pending", noSteps];
  if (!isApproval(outcome)) {
    if (readers.paysOut) return ["refund", noSteps];
    if (outcome === "outcome_unknown") return [readers.harmless ? "later" : "pending", noSteps];
  }
  const manner = sensitive || isHidden(head, readers) ? "generic" : mannerOf[reason];
  return [manners[manner][0], stepsByManner.get(manner) ?? noSteps];
}

function operatorPhrase(head: PlanHead, readers: Readers): OperatorPhrase {
  const { outcome, reason, capture, confirmation } = head.verdict;
  if (outcome === "not_a_decline") return "none";
  if (isApproval(outcome)) {
    if (readers.reversing) return "none";
    return confirmation === undefined ? manners[mannerOf[reason]][1] : "confirm";
  }
  if (readers.reversing) return "reversal";
  if (outcome === "outcome_unknown") return readers.harmless ? "later" : "pending";
  if (readers.paysOut) return "refund";
  if (capture && readers.staffedWithCard) return "capture";
  return manners[mannerOf[reason]][1];
}

/**
 * Returns the cashier's instruction; with the reason where the screen may show it.
 *
 * @internal
 */
export function operatorText(head: PlanHead, readers: Readers, texts: Texts): string {
  const phrase = operatorPhrase(head, readers);
  const text = texts.operator[phrase];
  const bare =
    phrase === "none" ||
    phrase === "approved" ||
    isHidden(head, readers) ||
    (head.verdict.sensitive && !readers.privateScreen);
  return bare ? text : head.title + texts.stop + texts.space + text;
}

/**
 * Returns the whole reason in a few sentences: what it is, its likeliest cause, what is special, whether to try again.
 *
 * @internal
 */
export function merchantText(
  head: PlanHead,
  causes: readonly Cause[],
  notes: readonly NoteId[],
  verdict: RetryVerdict,
  texts: Texts,
): string {
  const { outcome } = head.verdict;
  const alone = head.title + texts.stop;
  const [first] = causes;
  const told = first !== undefined && first.text !== alone && isPlain(first);
  let text = told ? head.title + texts.colon + first.text : alone;
  for (const note of notes) if (note !== "tables_agree") text += texts.space + texts.notes[note];
  return isApproval(outcome) || outcome === "not_a_decline" ? text : text + texts.space + texts.verdicts[verdict];
}

/** What is unlikely or ruled out is not for a headline. */
function isPlain(cause: Cause): boolean {
  return cause.likelihood === "likely" || cause.likelihood === "possible";
}
