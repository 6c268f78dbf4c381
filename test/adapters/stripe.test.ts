import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  factsOfStripe,
  type StripeAdvice,
  type StripeDecline,
  stripe,
  stripeWords,
} from "../../src/adapters/stripe.ts";
import { createExplainer, en, mastercardRules, schemeRetry, zhCN } from "../../src/declines/index.ts";
import { mastercard } from "../../src/declines/networks/mastercard.ts";
import { visa } from "../../src/declines/networks/visa.ts";
import { hostile } from "./hostile.ts";

const { explainDecline } = createExplainer({
  networks: [stripe, visa, mastercard],
  locales: [en, zhCN],
  words: [stripeWords],
  retry: schemeRetry([mastercardRules]),
});

// An error as the API answers it, with the fields that its reference lists.
const declined = {
  error: {
    type: "card_error",
    code: "card_declined",
    decline_code: "insufficient_funds",
    advice_code: "try_again_later",
    network_decline_code: "51",
    network_advice_code: "24",
    message: "Your card has insufficient funds.",
    payment_method: { type: "card", card: { brand: "mastercard", last4: "4444" } },
  },
};

describe("an error", () => {
  it("with the network's code and a brand gives the network's", () => {
    expect(factsOfStripe(declined, { operation: "payment" })).toEqual({
      responseCode: "51",
      network: "mastercard",
      cardScheme: "mastercard",
      flow: "purchase",
      merchantAdviceCode: "24",
      provider: { name: "stripe", code: "insufficient_funds", advice: "try_again_later" },
    });
  });

  it("without a brand gives Stripe's, and no scheme's advice", () => {
    const { payment_method: _method, ...error } = declined.error;
    expect(factsOfStripe(error)).toEqual({
      responseCode: "insufficient_funds",
      network: "stripe",
      flow: "unknown",
      provider: { name: "stripe", code: "insufficient_funds", advice: "try_again_later" },
    });
  });

  it("of a card that a second network processed is not read by the brand's table", () => {
    const card = { brand: "visa", network: "cartes_bancaires" };
    const facts = factsOfStripe({ decline_code: "do_not_honor", network_decline_code: "05", payment_method: { card } });
    expect(facts).toMatchObject({ responseCode: "do_not_honor", network: "stripe" });
    expect(facts).not.toHaveProperty("cardScheme");
  });

  it("of Visa takes no merchant advice code: the numbers are Mastercard's", () => {
    const facts = factsOfStripe({ network_advice_code: "02", payment_method: { card: { brand: "visa" } } });
    expect(facts.cardScheme).toBe("visa");
    expect(facts).not.toHaveProperty("merchantAdviceCode");
  });

  it("is found in an intent too", () => {
    const facts = factsOfStripe({ object: "payment_intent", last_payment_error: { decline_code: "expired_card" } });
    expect(facts).toMatchObject({ responseCode: "expired_card", network: "stripe", flow: "purchase" });
  });

  it("has its code where there is no decline code", () => {
    expect(factsOfStripe({ code: "balance_insufficient" }).responseCode).toBe("balance_insufficient");
    expect(factsOfStripe({ code: "card_declined", decline_code: "lost_card" }).responseCode).toBe("lost_card");
  });
});

describe("a charge", () => {
  const charge = {
    object: "charge",
    failure_code: "card_declined",
    payment_method_details: { type: "card", card: { brand: "visa", network: "visa" } },
  };

  it("that the issuer declined has the reason in its outcome", () => {
    const outcome = {
      network_decline_code: "05",
      network_status: "declined_by_network",
      reason: "do_not_honor",
      risk_level: "normal",
      type: "issuer_declined",
    };
    expect(factsOfStripe({ ...charge, outcome })).toEqual({
      responseCode: "05",
      network: "visa",
      cardScheme: "visa",
      flow: "purchase",
      provider: { name: "stripe", code: "do_not_honor" },
    });
  });

  it("that Stripe blocked is explained by Stripe's own reason", () => {
    const outcome = { network_status: "not_sent_to_network", reason: "highest_risk_level", type: "blocked" };
    const facts = factsOfStripe({ ...charge, outcome });
    expect(facts).toMatchObject({ responseCode: "highest_risk_level", network: "stripe", cardScheme: "visa" });
    expect(explainDecline(facts)).toMatchObject({ reason: "suspected_fraud", decidedBy: "acquirer" });
  });

  it("that Stripe reversed after the approval is not read by the approval", () => {
    const outcome = {
      network_decline_code: "00",
      network_status: "reversed_after_approval",
      reason: "rule",
      type: "blocked",
    };
    expect(factsOfStripe({ ...charge, outcome })).toMatchObject({ responseCode: "rule", network: "stripe" });
  });

  it("that went through has no reason", () => {
    const outcome = { network_status: "approved_by_network", reason: "rule", type: "authorized" };
    expect(factsOfStripe({ ...charge, failure_code: null, outcome })).not.toHaveProperty("responseCode");
  });

  it("at a reader says how the card was read", () => {
    const card_present = { brand: "visa", network: "visa", read_method: "contactless_emv" };
    expect(
      factsOfStripe({ ...charge, failure_code: "pin_try_exceeded", payment_method_details: { card_present } }),
    ).toMatchObject({ channel: "contactless", cardPresent: true, cardScheme: "visa" });
  });
});

describe("whose money is short", () => {
  const partyOf = (decline: StripeDecline, operation?: "payment" | "refund" | "payout") =>
    explainDecline(factsOfStripe(decline, { operation })).causes[0]?.party;

  it("in a charge the cardholder's", () => {
    expect(partyOf({ decline_code: "insufficient_funds" }, "payment")).toBe("cardholder");
    expect(partyOf({ object: "charge", failure_code: "insufficient_funds" })).toBe("cardholder");
  });

  it("in a refund or payout the merchant's, by the same word", () => {
    expect(partyOf({ object: "payout", failure_code: "insufficient_funds" })).toBe("merchant");
    expect(partyOf({ object: "refund", failure_reason: "insufficient_funds" })).toBe("merchant");
    expect(partyOf({ object: "refund", pending_reason: "insufficient_funds" })).toBe("merchant");
    expect(factsOfStripe({ object: "payout", failure_code: "insufficient_funds" })).toEqual({
      responseCode: "insufficient_funds",
      network: "stripe",
      flow: "payout",
      answeredBy: "acquirer",
      provider: { name: "stripe", code: "insufficient_funds" },
    });
  });

  it.each(["payment", "refund", "payout"] as const)("by balance_insufficient in a %s the merchant's", (operation) => {
    const explanation = explainDecline(factsOfStripe({ code: "balance_insufficient" }, { operation }));
    expect(explanation.reason).toBe("merchant_funds_insufficient");
    expect(explanation.messages.customer).not.toMatch(/funds/);
  });
});

it("lets Mastercard's advice speak, and never Stripe's own as such", () => {
  expect(explainDecline(factsOfStripe(declined)).retry.rules.map(({ id }) => id)).toContain("mastercard_wait_24");
  const ownOnly = { decline_code: "do_not_honor", advice_code: "do_not_try_again" };
  expect(factsOfStripe(ownOnly).provider.advice).toBe("do_not_try_again");
  expect(explainDecline(factsOfStripe(ownOnly)).retry.rules).toEqual([]);
  expect(factsOfStripe({ advice_code: "24" as never }).provider).toEqual({ name: "stripe" });
});

it("copies no text of Stripe", () => {
  expect(JSON.stringify(factsOfStripe(declined))).not.toMatch(/has insufficient funds|4444/);
});

it("has types of its own for the advice", () => {
  expectTypeOf<StripeAdvice>().toEqualTypeOf<"confirm_card_data" | "do_not_try_again" | "try_again_later">();
  expectTypeOf(factsOfStripe({}).provider.name).toEqualTypeOf<"stripe">();
});

it("makes facts of anything", () => {
  const names = Object.keys(declined.error).concat(
    ...["object", "outcome", "type", "reason", "network_status", "failure_code", "failure_reason", "error", "card"],
    ...["payment_method_details", "card_present", "brand", "network", "read_method", "last_payment_error"],
  );
  fc.assert(
    fc.property(hostile(...names), (value) => {
      const facts = factsOfStripe(value as StripeDecline);
      expect(facts.provider.name).toBe("stripe");
      expect(JSON.stringify(facts)).not.toMatch(/\d{8}/);
      explainDecline(facts);
    }),
  );
});
