import type { Channel } from "../declines/facts.ts";
import type { Operation } from "./operation.ts";
import {
  codeAt,
  codeOf,
  flowOf,
  mastercardAdvice,
  oneOf,
  type ProviderFacts,
  type ProviderOptions,
  partOf,
  providerFacts,
  schemeOfBrand,
  valueAt,
} from "./provider.ts";

export { stripe } from "../declines/networks/stripe.ts";
export { stripeWords } from "../declines/networks/stripe-words.ts";
export type { Operation } from "./operation.ts";
export type { ProviderFacts, ProviderOptions, ProviderWord } from "./provider.ts";

/** Stripe's own advice on a decline. */
export type StripeAdvice = (typeof advices)[number];

const advices = ["confirm_card_data", "do_not_try_again", "try_again_later"] as const;

/** What Stripe says about a card: its brand, and the network that the payment went over. */
export interface StripeCard {
  readonly brand?: string | null | undefined;
  readonly network?: string | null | undefined;
  /** How a reader took the card. */
  readonly read_method?: string | null | undefined;
}

/** The card of a payment, typed in or read. */
export interface StripePaymentMethod {
  readonly card?: StripeCard | null | undefined;
  readonly card_present?: StripeCard | null | undefined;
  readonly interac_present?: StripeCard | null | undefined;
}

/** Why Stripe or the issuer refused a charge. */
export interface StripeOutcome {
  /** `issuer_declined`, `blocked`, `authorized`, ... */
  readonly type?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly network_status?: string | null | undefined;
  readonly advice_code?: string | null | undefined;
  readonly network_decline_code?: string | null | undefined;
  readonly network_advice_code?: string | null | undefined;
}

/**
 * What Stripe answers with where money did not move: an error, a charge, a refund, a payout, or an intent that holds its last
 * error. Names are those of Stripe's API; everything is optional.
 */
export interface StripeDecline {
  readonly object?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly decline_code?: string | null | undefined;
  readonly advice_code?: string | null | undefined;
  readonly network_decline_code?: string | null | undefined;
  readonly network_advice_code?: string | null | undefined;
  readonly outcome?: StripeOutcome | null | undefined;
  /** Of charges and payouts. */
  readonly failure_code?: string | null | undefined;
  /** Of refunds. */
  readonly failure_reason?: string | null | undefined;
  /** Of refunds. */
  readonly pending_reason?: string | null | undefined;
  readonly payment_method?: StripePaymentMethod | string | null | undefined;
  readonly payment_method_details?: StripePaymentMethod | null | undefined;
  /** The error in an answer of the API. */
  readonly error?: StripeDecline | null | undefined;
  /** The error that a payment intent keeps. */
  readonly last_payment_error?: StripeDecline | null | undefined;
  /** The error that a setup intent keeps. */
  readonly last_setup_error?: StripeDecline | null | undefined;
}

/** Facts of a Stripe decline, and Stripe's own code and advice. */
export interface StripeFacts extends ProviderFacts<"stripe", StripeAdvice> {}

const operationsOfObjects: ReadonlyMap<unknown, Operation> = /* @__PURE__ */ new Map<unknown, Operation>([
  ["charge", "payment"],
  ["payment_intent", "payment"],
  ["refund", "refund"],
  ["payout", "payout"],
]);

const channels: ReadonlyMap<unknown, Channel> = /* @__PURE__ */ new Map<unknown, Channel>([
  ["contact_emv", "chip"],
  ["contactless_emv", "contactless"],
  ["contactless_magstripe_mode", "contactless"],
  ["magnetic_stripe_track2", "magstripe"],
  ["magnetic_stripe_fallback", "fallback"],
]);

/**
 * Reads the facts that explain a decline from what Stripe answered.
 *
 * Where Stripe passes on the network's code and says which network, that is the code to explain, with the network's table;
 * what Stripe blocked itself, and all else, is explained by Stripe's own code, with its table `stripe`. Give the explainer
 * the tables of both. `network_advice_code` is a merchant advice code on Mastercard only; `advice_code` is Stripe's own and
 * stays under `provider`. It does not throw, whatever it is given.
 *
 * @example
 * ```ts
 * import { createExplainer, en } from "field39/declines";
 * import { factsOfStripe, stripe } from "field39/adapters/stripe";
 *
 * const { explainDecline } = createExplainer({ networks: [stripe], locales: [en] });
 * const facts = factsOfStripe({ object: "payout", failure_code: "insufficient_funds" });
 * console.log(facts.flow); // payout
 * console.log(explainDecline(facts).causes[0]?.party); // merchant
 * ```
 */
export function factsOfStripe(decline: StripeDecline, options: ProviderOptions = {}): StripeFacts {
  const said = partOf(decline, "error", "last_payment_error", "last_setup_error");
  const outcome = valueAt(said, "outcome");
  const card = cardOf(said);
  const network = valueAt(card, "network");
  const scheme = schemeOfBrand(typeof network === "string" ? network : valueAt(card, "brand"));
  const own = ownCode(said, outcome);
  const flow = flowOf(options, operationsOfObjects.get(valueAt(decline, "object")));
  const channel = channels.get(valueAt(card, "read_method"));
  const paidOut = flow === "refund" || flow === "payout";
  const answer = codeOf({
    provider: "stripe",
    own,
    networkCode: codeAt(said, "network_decline_code") ?? codeAt(outcome, "network_decline_code"),
    scheme,
    providerDecided: isBlocked(outcome),
  });
  const networkAdvice = codeAt(said, "network_advice_code") ?? codeAt(outcome, "network_advice_code");
  const advice = valueAt(said, "advice_code") ?? valueAt(outcome, "advice_code");
  return providerFacts(
    { name: "stripe", code: own, advice: oneOf(advices, advice) },
    {
      ...answer,
      cardScheme: scheme,
      flow,
      channel,
      cardPresent: channel === undefined ? undefined : true,
      merchantAdviceCode: mastercardAdvice(scheme, networkAdvice),
      // What Stripe pays out comes from the Stripe balance.
      answeredBy: paidOut && answer.responseCode === "insufficient_funds" ? "acquirer" : undefined,
    },
  );
}

function cardOf(said: unknown): unknown {
  for (const place of ["payment_method_details", "payment_method"]) {
    const card = partOf(valueAt(said, place), "card", "card_present", "interac_present");
    if (valueAt(card, "brand") !== undefined || valueAt(card, "network") !== undefined) return card;
  }
  return undefined;
}

/** A charge has the reason in its outcome, an error in its decline code; their `code` is a class of errors. */
function ownCode(said: unknown, outcome: unknown): string | undefined {
  const refused = oneOf(["issuer_declined", "blocked", "invalid"], valueAt(outcome, "type")) !== undefined;
  return (
    codeAt(said, "decline_code") ??
    (refused ? codeAt(outcome, "reason") : undefined) ??
    codeAt(said, "failure_reason") ??
    codeAt(said, "pending_reason") ??
    codeAt(said, "failure_code") ??
    codeAt(said, "code")
  );
}

function isBlocked(outcome: unknown): boolean {
  return (
    valueAt(outcome, "type") === "blocked" ||
    oneOf(["not_sent_to_network", "reversed_after_approval"], valueAt(outcome, "network_status")) !== undefined
  );
}
