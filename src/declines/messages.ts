import type { Cause, DeclineExplanation, NoteId, RetryVerdict } from "./explanation.ts";
import { isMet } from "./judge.ts";
import type { Texts } from "./locales/locale.ts";
import { type Held, isApproval, isRefusal, type Plan } from "./plan.ts";
import { type Manner, mannerRow } from "./rules/manner.ts";
import { reasonRules } from "./rules/reason-rule.ts";
import { type StrategyKey, strategyOf } from "./rules/strategy.ts";

/** Causes of a limit that the cardholder can lift at once, by chip, PIN or 3-D Secure. */
const liftable: readonly (string | undefined)[] = [
  "authentication_missing",
  "pin_due_after_contactless",
  "contactless_limit",
];

/** How this answer is put: by its situation, else by its reason. */
function mannerFor({ verdict: { outcome, confirmation } }: Plan, own: Manner, held: Held, cause?: Cause): Manner {
  const reversing = held.has("reversing");
  if (outcome === "not_a_decline") return "none";
  if (isApproval(outcome)) return reversing ? "cancelled" : confirmation !== undefined ? "confirm" : own;
  if (reversing) return own === "signon" ? "reversal_keys" : "reversal";
  if (outcome === "outcome_unknown") return held.has("asks_only") || held.has("network_message") ? "later" : "pending";
  if (held.has("pays_out")) return "refund";
  return own === "limit" && liftable.includes(cause?.id) ? "verify" : own;
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
  const [own] = reasonRules[verdict.reason];
  const manner = mannerFor(plan, own, held, causes[0]);
  const hidden = held.has("public_display") && (manner === "funds" || manner === "limit");
  const toCustomer = mannerRow(hidden ? "generic" : held.has("network_message") ? "none" : manner);
  const keeps = verdict.capture && held.has("staffed_with_card") && manner === own;
  // A reason that is not known is nothing to tell a cashier either.
  const named = !hidden && verdict.reason !== "unknown" && (own !== "secret" || held.has("private_screen"));
  const makesSense = (key: StrategyKey): boolean => strategyOf(key).always.every((condition) => isMet(condition, held));
  const steps = mannerRow(keeps ? "capture" : manner)
    .steps.filter(makesSense)
    .slice(0, 2);
  return {
    messages: {
      customer: texts.customer[toCustomer.phrase],
      operator:
        manner === "none"
          ? texts.customer.none
          : [(named ? title : texts.notApproved) + texts.stop, ...steps.map((key) => texts.strategies[key])].join(
              texts.space,
            ),
      merchant: merchantText(plan, causes, notes, retry, texts),
    },
    customerActions: toCustomer.steps
      .filter(makesSense)
      .map((key) => strategyOf(key))
      .filter(({ actor }) => actor === "customer")
      .map(({ action }) => action),
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
  if (isRefusal(verdict.outcome)) sentences.push(texts.verdicts[retry]);
  return sentences.join(texts.space);
}
