import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BraintreeDecline, braintree, braintreeWords, factsOfBraintree } from "../../src/adapters/braintree.ts";
import { createExplainer, en, mastercardRules, schemeRetry, zhCN } from "../../src/declines/index.ts";
import { mastercard } from "../../src/declines/networks/mastercard.ts";
import { visa } from "../../src/declines/networks/visa.ts";
import { hostile } from "./hostile.ts";

const { explainDecline } = createExplainer({
  networks: [braintree, visa, mastercard],
  locales: [en, zhCN],
  words: [braintreeWords],
  retry: schemeRetry([mastercardRules]),
});

// A transaction in the shape of Braintree's SDK, without card data.
const declined = {
  status: "processor_declined",
  type: "sale",
  processorResponseCode: "2001",
  processorResponseText: "Insufficient Funds",
  processorResponseType: "soft_declined",
  networkResponseCode: "51",
  networkResponseText: "Insufficient funds/over credit limit",
  merchantAdviceCode: "26",
  merchantAdviceCodeText: "Retry after 2 days",
  gatewayRejectionReason: null,
  recurring: true,
  creditCard: { cardType: "MasterCard" },
};

describe("a decline", () => {
  it("with the network's code and a card type gives the network's", () => {
    const facts = factsOfBraintree({ transaction: declined });
    expect(facts).toEqual({
      responseCode: "51",
      network: "mastercard",
      cardScheme: "mastercard",
      flow: "purchase",
      initiator: "merchant",
      merchantAdviceCode: "26",
      provider: { name: "braintree", code: "2001", advice: "soft_declined" },
    });
    expect(explainDecline(facts).retry.rules.map(({ id }) => id)).toContain("mastercard_wait_26");
  });

  it("without the network's code gives Braintree's", () => {
    const facts = factsOfBraintree({ ...declined, networkResponseCode: null, creditCard: { cardType: "Visa" } });
    expect(facts).toEqual({
      responseCode: "2001",
      network: "braintree",
      cardScheme: "visa",
      flow: "purchase",
      initiator: "merchant",
      provider: { name: "braintree", code: "2001", advice: "soft_declined" },
    });
  });

  it.each(["2109", "2500", "2999"])("with %s is one of the codes that Braintree has one row for", (code) => {
    const facts = factsOfBraintree({ processorResponseCode: code });
    expect(facts).toMatchObject({ responseCode: "2109-2999", provider: { name: "braintree", code } });
    expect(explainDecline(facts).reason).toBe("do_not_honour");
  });

  it.each(["2108", "2099", "3000"])("with %s is not", (code) => {
    expect(factsOfBraintree({ processorResponseCode: code }).responseCode).toBe(code);
  });

  it("takes the brand of a card in a wallet", () => {
    const of = (decline: BraintreeDecline) => factsOfBraintree(decline).cardScheme;
    expect(of({ applePayCard: { cardType: "Apple Pay - American Express" } })).toBe("amex");
    expect(of({ androidPayCard: { sourceCardType: "Visa" } })).toBe("visa");
    expect(of({ creditCard: { cardType: "Maestro" } })).toBeUndefined();
  });

  it("of a verification is read too", () => {
    const verification = { status: "processor_declined", processorResponseCode: "2010" };
    expect(explainDecline(factsOfBraintree({ verification })).reason).toBe("card_verification_failed");
  });
});

describe("what is not the issuer's", () => {
  it("is a gateway rejection, though the processor approved", () => {
    const rejected = {
      ...declined,
      status: "gateway_rejected",
      processorResponseCode: "1000",
      networkResponseCode: "00",
      gatewayRejectionReason: "risk_threshold",
    };
    const facts = factsOfBraintree(rejected);
    expect(facts).toMatchObject({ responseCode: "risk_threshold", network: "braintree" });
    expect(explainDecline(facts)).toMatchObject({ reason: "suspected_fraud", decidedBy: "merchant" });
  });

  it("is a gateway rejection as GraphQL writes it", () => {
    expect(factsOfBraintree({ gatewayRejectionReason: "THREE_D_SECURE" })).toMatchObject({
      responseCode: "three_d_secure",
      provider: { code: "THREE_D_SECURE" },
    });
  });

  it("is a settlement that was declined after the approval", () => {
    const facts = factsOfBraintree({
      status: "settlement_declined",
      type: "credit",
      processorResponseCode: "1002",
      processorSettlementResponseCode: "4001",
    });
    expect(facts).toMatchObject({ responseCode: "4001", network: "braintree", flow: "refund" });
    expect(explainDecline(facts).outcome).toBe("declined");
  });
});

it("leaves an approval an approval", () => {
  const facts = factsOfBraintree({
    status: "authorized",
    processorResponseCode: "1000",
    processorSettlementResponseCode: "",
    networkResponseCode: "00",
    creditCard: { cardType: "Visa" },
  });
  expect(facts).toMatchObject({ responseCode: "1000", network: "braintree" });
  expect(explainDecline(facts).outcome).toBe("approved");
});

it.each([
  ["sale", undefined, "cardholder"],
  ["credit", undefined, "merchant"],
  [undefined, "payment", "cardholder"],
  [undefined, "refund", "merchant"],
  ["sale", "payout", "merchant"],
] as const)("puts a shortage in a %s (%s) on whose money it is: %s", (type, operation, party) => {
  const facts = factsOfBraintree({ type, processorResponseCode: "2001" }, { operation });
  expect(explainDecline(facts).causes[0]?.party).toBe(party);
});

it("copies no text of Braintree", () => {
  expect(JSON.stringify(factsOfBraintree(declined))).not.toMatch(/Funds|credit limit|Retry/);
});

it("makes facts of anything", () => {
  const names = [
    ...Object.keys(declined),
    "transaction",
    "verification",
    "cardType",
    "processorSettlementResponseCode",
  ];
  fc.assert(
    fc.property(hostile(...names), (value) => {
      const facts = factsOfBraintree(value as BraintreeDecline);
      expect(facts.provider.name).toBe("braintree");
      expect(JSON.stringify(facts)).not.toMatch(/\d{8}/);
      explainDecline(facts);
    }),
  );
});
