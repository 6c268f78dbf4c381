import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type CheckoutComAdvice,
  type CheckoutComDecline,
  checkoutCom,
  checkoutComWords,
  factsOfCheckoutCom,
} from "../../src/adapters/checkout-com.ts";
import { createExplainer, en, mastercardRules, schemeRetry, zhCN } from "../../src/declines/index.ts";
import { mastercard } from "../../src/declines/networks/mastercard.ts";
import { visa } from "../../src/declines/networks/visa.ts";
import { hostile } from "./hostile.ts";

const { explainDecline } = createExplainer({
  networks: [checkoutCom, visa, mastercard],
  locales: [en, zhCN],
  words: [checkoutComWords],
  retry: schemeRetry([mastercardRules]),
});

// The webhook payment_declined of Checkout.com's documentation, shortened, with the brand and the raw code that it can have.
const webhook = {
  id: "evt_wlbf3ivtsjjuxjabg3jlju4ysa",
  type: "payment_declined",
  data: {
    id: "pay_do6kcxcq4pwehkbrupwnohnbyq",
    payment_type: "Regular",
    processing: {
      retrieval_reference_number: "053353257136",
      partner_response_code: "05",
      partner_merchant_advice_code: "24",
      recommendation_code: "02",
    },
    response_code: "20005",
    response_summary: "Declined - Do Not Honour",
    source: { scheme: "Mastercard" },
  },
};

describe("a decline", () => {
  it("with the network's code and a scheme gives the network's", () => {
    const facts = factsOfCheckoutCom(webhook, { operation: "payment" });
    expect(facts).toEqual({
      responseCode: "05",
      network: "mastercard",
      cardScheme: "mastercard",
      flow: "purchase",
      merchantAdviceCode: "24",
      provider: { name: "checkout-com", code: "20005", advice: "02" },
    });
    expect(explainDecline(facts).reason).toBe("do_not_honour");
  });

  it("never takes the recommendation for a merchant advice code", () => {
    const { partner_merchant_advice_code: _advice, ...processing } = webhook.data.processing;
    const facts = factsOfCheckoutCom({ ...webhook.data, processing: { ...processing, recommendation_code: "03" } });
    expect(facts).not.toHaveProperty("merchantAdviceCode");
    expect(facts.provider.advice).toBe("03");
    expect(explainDecline(facts).retry.rules.map(({ kind }) => kind)).not.toContain("hard_stop");
    expectTypeOf<CheckoutComAdvice>().toEqualTypeOf<"01" | "02" | "03">();
  });

  it("without the network's code gives Checkout.com's", () => {
    const facts = factsOfCheckoutCom({ response_code: "20054", source: { scheme: "Visa" } });
    expect(facts).toEqual({
      responseCode: "20054",
      network: "checkout-com",
      cardScheme: "visa",
      flow: "unknown",
      provider: { name: "checkout-com", code: "20054" },
    });
    expect(explainDecline(facts).reason).toBe("expired_card");
  });

  it("of a card with two schemes leaves open which one answered, unless that is said", () => {
    const source = { scheme: "Visa", scheme_local: "cartes_bancaires" };
    const processing = { partner_response_code: "51" };
    expect(factsOfCheckoutCom({ response_code: "20051", source, processing })).toEqual({
      responseCode: "20051",
      network: "checkout-com",
      flow: "unknown",
      provider: { name: "checkout-com", code: "20051" },
    });
    expect(
      factsOfCheckoutCom({ response_code: "20051", source, processing: { ...processing, scheme: "VISA" } }).network,
    ).toBe("visa");
  });

  it.each(["41101", "43301", "40101", "20104", "50150"])("by Checkout.com itself (%s) is its own", (response_code) => {
    const facts = factsOfCheckoutCom({ ...webhook.data, response_code });
    expect(facts).toMatchObject({ responseCode: response_code, network: "checkout-com" });
  });

  it("with a network's approval in it is no approval", () => {
    const processing = { partner_response_code: "00" };
    expect(factsOfCheckoutCom({ ...webhook.data, processing })).toMatchObject({ responseCode: "20005" });
  });

  it("tells a telephone order and a charge that the merchant started", () => {
    expect(factsOfCheckoutCom({ payment_type: "MOTO" }).channel).toBe("telephone");
    expect(factsOfCheckoutCom({ payment_type: "Unscheduled" }).initiator).toBe("merchant");
    expect(factsOfCheckoutCom({ merchant_initiated: true }).initiator).toBe("merchant");
    expect(factsOfCheckoutCom({ payment_type: "Recurring" })).not.toHaveProperty("initiator");
  });
});

describe("whose money is short", () => {
  it.each(["refund", "payout"] as const)("by 50003 in a %s the merchant's", (operation) => {
    const explanation = explainDecline(factsOfCheckoutCom({ response_code: "50003" }, { operation }));
    expect(explanation).toMatchObject({ reason: "merchant_funds_insufficient", decidedBy: "acquirer" });
    expect(explanation.strategies.map(({ id }) => id)).toContain("top_up_float");
  });

  it("by 20051 in a payment the customer's, in a refund the merchant's", () => {
    const partyOf = (operation: "payment" | "refund") =>
      explainDecline(factsOfCheckoutCom({ response_code: "20051" }, { operation })).causes[0]?.party;
    expect(partyOf("payment")).toBe("cardholder");
    expect(partyOf("refund")).toBe("merchant");
  });
});

it("copies no text of Checkout.com", () => {
  expect(JSON.stringify(factsOfCheckoutCom(webhook))).not.toMatch(/Honour|0533|pay_/);
});

it("makes facts of anything", () => {
  const names = [
    ...Object.keys(webhook.data),
    ...Object.keys(webhook.data.processing),
    "data",
    "scheme",
    "scheme_local",
  ];
  fc.assert(
    fc.property(hostile(...names), (value) => {
      const facts = factsOfCheckoutCom(value as CheckoutComDecline);
      expect(facts.provider.name).toBe("checkout-com");
      expect(JSON.stringify(facts)).not.toMatch(/\d{8}/);
      explainDecline(facts);
    }),
  );
});
