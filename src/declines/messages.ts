import type { Action } from "./action.ts";
import { type Manner, mannerOf, manners, todo } from "./audience.ts";
import type { Cause, DeclineExplanation, NoteId, RetryVerdict } from "./explanation.ts";
import type { Texts } from "./locales/locale.ts";
import type { Held, Plan } from "./plan.ts";
import { strategyRows } from "./rules/strategy-row.ts";
import { isApproval } from "./verdict.ts";

/** How this answer is put: by its situation, else by its reason. */
function mannerFor({ verdict }: Plan, held: Held): Manner {
  const { outcome, confirmation, reason } = verdict;
  const reversing = held.has("reversing");
  if (outcome === "not_a_decline") return "none";
  if (isApproval(outcome)) return reversing ? "cancelled" : confirmation !== undefined ? "confirm" : mannerOf[reason];
  if (reversing) return "reversal";
  if (outcome === "outcome_unknown") return held.has("asks_only") || held.has("network_message") ? "later" : "pending";
  return held.has("pays_out") ? "refund" : mannerOf[reason];
}

/**
 * Returns what is told to customer, cashier and merchant, and the customer's next steps. The reasons that must not be
 * known share all that the customer gets with a plain refusal, so that neither text, nor length, nor steps tell them apart.
 *
 * @internal
 */
export function tell(
  plan: Plan,
  held: Held,
  causes: readonly Cause[],
  notes: readonly NoteId[],
  retry: RetryVerdict,
  texts: Texts,
): Pick<DeclineExplanation, "messages" | "customerActions"> {
  const { title, verdict } = plan;
  const own = mannerFor(plan, held);
  const hidden = held.has("public_display") && (own === "funds" || own === "limit");
  const toCustomer = hidden ? "generic" : held.has("network_message") ? "none" : own;
  const keeps = verdict.capture && held.has("staffed_with_card") && own === mannerOf[verdict.reason];
  // A reason that is not known is nothing to tell a cashier either.
  const named = !hidden && verdict.reason !== "unknown" && (!verdict.sensitive || held.has("private_screen"));
  const steps = todo(keeps ? "capture" : own)
    .map((key) => texts.strategies[key])
    .slice(0, 2);
  const customerActions: Action[] = [];
  for (const key of todo(toCustomer)) {
    const { actor, action } = strategyRows[key];
    if (actor === "customer") customerActions.push(action);
  }
  return {
    messages: {
      customer: texts.customer[manners[toCustomer][0]],
      operator:
        own === "none"
          ? texts.customer.none
          : [(named ? title : texts.notApproved) + texts.stop, ...steps].join(texts.space),
      merchant: merchantText(plan, causes, notes, retry, texts),
    },
    customerActions,
  };
}

/** The whole reason in a few sentences: what it is, its likeliest cause, what is special, whether to try again. */
function merchantText(
  { title, verdict, ambiguous }: Plan,
  causes: readonly Cause[],
  notes: readonly NoteId[],
  retry: RetryVerdict,
  texts: Texts,
): string {
  const alone = title + texts.stop;
  const [first] = causes;
  // What the code says itself is in the title already; what is unlikely or ruled out is not for a headline.
  const told =
    first === undefined ||
    ambiguous.length > 0 ||
    first.text === alone ||
    first.likelihood === "unlikely" ||
    first.likelihood === "ruled_out"
      ? alone
      : title + texts.colon + first.text;
  const sentences = [told, ...notes.filter((note) => note !== "tables_agree").map((note) => texts.notes[note])];
  if (!isApproval(verdict.outcome) && verdict.outcome !== "not_a_decline") sentences.push(texts.verdicts[retry]);
  return sentences.join(texts.space);
}
