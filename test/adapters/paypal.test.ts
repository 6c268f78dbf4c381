import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { factsOfPaypal, type PaypalDecline, paypal, paypalWords } from "../../src/adapters/paypal.ts";
import { createExplainer, en, mastercardRules, schemeRetry } from "../../src/declines/index.ts";
import { hostile } from "./hostile.ts";

const { explainDecline } = createExplainer({
  networks: [paypal],
  locales: [en],
  words: [paypalWords],
  retry: schemeRetry([mastercardRules]),
});

// A captured order whose card was declined, as the card testing guide shows it, without ids.
const declined = {
  status: "COMPLETED",
  payment_source: { card: { brand: "VISA", type: "CREDIT" } },
  purchase_units: [
    {
      reference_id: "default",
      payments: {
        captures: [
          {
            status: "DECLINED",
            final_capture: true,
            processor_response: { avs_code: "A", cvv_code: "N", response_code: "5120", payment_advice_code: "03" },
          },
        ],
      },
    },
  ],
};

describe("an answer of a card's processor", () => {
  it("gives PayPal's code, and advice that is no scheme's for Visa", () => {
    expect(factsOfPaypal(declined, { operation: "payment" })).toEqual({
      responseCode: "5120",
      network: "paypal",
      cardScheme: "visa",
      flow: "purchase",
      provider: { name: "paypal", code: "5120", advice: "03" },
    });
  });

  it("gives Mastercard's advice for Mastercard", () => {
    const facts = factsOfPaypal({ ...declined, payment_source: { card: { brand: "MASTERCARD" } } });
    expect(facts).toEqual({
      responseCode: "5120",
      network: "paypal",
      cardScheme: "mastercard",
      flow: "unknown",
      merchantAdviceCode: "03",
      provider: { name: "paypal", code: "5120" },
    });
    expect(explainDecline(facts).retry.rules.map(({ id }) => id)).toContain("mastercard_do_not_try_again");
    expect(explainDecline(factsOfPaypal(declined)).retry.rules).toEqual([]);
  });

  it("keeps advice without a brand, and the words of the older API, for the record alone", () => {
    const facts = factsOfPaypal({ processor_response: { response_code: "0500", payment_advice_code: "02" } });
    expect(facts.provider).toEqual({ name: "paypal", code: "0500", advice: "02" });
    expect(facts).not.toHaveProperty("merchantAdviceCode");
    const older = { response_code: "0500", advice_code: "01_NEW_ACCOUNT_INFORMATION" };
    expect(factsOfPaypal({ processor_response: older }).provider.advice).toBe("01_NEW_ACCOUNT_INFORMATION");
  });

  it("is the first that was not approved", () => {
    const answer = (response_code: string) => ({ processor_response: { response_code } });
    const payments = { authorizations: [answer("9500")], captures: [answer("0000")] };
    expect(factsOfPaypal({ purchase_units: [{ payments }] }).responseCode).toBe("9500");
    expect(factsOfPaypal({ purchase_units: [{ payments: { captures: [answer("0000")] } }] }).responseCode).toBe("0000");
  });

  it("is found in a capture, in the older API and as the SDK writes it", () => {
    const processor_response = { response_code: "5400" };
    const older = { transactions: [{ related_resources: [{ sale: { state: "denied", processor_response } }] }] };
    const captures = [{ processorResponse: { responseCode: "5400", paymentAdviceCode: "01" } }];
    const sdk = { purchaseUnits: [{ payments: { captures } }] };
    for (const decline of [{ processor_response }, older, sdk])
      expect(factsOfPaypal(decline as PaypalDecline).responseCode).toBe("5400");
    expect(factsOfPaypal({ transactions: [{}] } as PaypalDecline)).not.toHaveProperty("responseCode");
  });

  it("of a wallet has the wallet's card, and a capture alone its network", () => {
    const apple = factsOfPaypal({ payment_source: { apple_pay: { card: { brand: "AMEX" } } } });
    expect(apple.cardScheme).toBe("amex");
    const capture = { network_transaction_reference: { network: "MASTERCARD" }, processor_response: {} };
    expect(factsOfPaypal(capture).cardScheme).toBe("mastercard");
    expect(factsOfPaypal({ payment_source: { card: { brand: "CB_NATIONALE" } } })).not.toHaveProperty("cardScheme");
  });

  it("says who started it", () => {
    const by = (payment_initiator: string) =>
      factsOfPaypal({ payment_source: { card: { stored_credential: { payment_initiator } } } }).initiator;
    expect([by("MERCHANT"), by("CUSTOMER"), by("constructor")]).toEqual(["merchant", "customer", undefined]);
  });
});

describe("an error", () => {
  // As the reference of the Orders API shows it, without its ids.
  const error = {
    name: "UNPROCESSABLE_ENTITY",
    details: [
      {
        issue: "INSTRUMENT_DECLINED",
        description: "The instrument presented was either declined by the processor or bank.",
      },
    ],
    message: "The requested action could not be performed, semantically incorrect, or failed business validation.",
  };

  it("has its issue as the code", () => {
    expect(factsOfPaypal(error)).toEqual({
      responseCode: "INSTRUMENT_DECLINED",
      network: "paypal",
      flow: "unknown",
      provider: { name: "paypal", code: "INSTRUMENT_DECLINED" },
    });
  });

  it("without an issue has its name", () => {
    expect(factsOfPaypal({ name: "INSUFFICIENT_FUNDS", details: [] }).responseCode).toBe("INSUFFICIENT_FUNDS");
  });
});

describe("whose money is short", () => {
  const partyOf = (decline: PaypalDecline, operation?: "payment" | "refund" | "payout") =>
    explainDecline(factsOfPaypal(decline, { operation })).causes[0]?.party;

  it("in a payment the cardholder's", () => {
    expect(partyOf(declined, "payment")).toBe("cardholder");
  });

  it("in a payout the merchant's, by the word of a payment", () => {
    const item = {
      payout_item_id: "8AELMXH8UB2P8",
      transaction_status: "FAILED",
      errors: { name: "INSUFFICIENT_FUNDS", message: "You have insufficient funds in your balance" },
    };
    expect(factsOfPaypal(item)).toMatchObject({ responseCode: "INSUFFICIENT_FUNDS", flow: "payout" });
    expect(partyOf(item)).toBe("merchant");
    expect(partyOf({ resource_type: "payouts_item", resource: { errors: item.errors } })).toBe("merchant");
    expect(partyOf({ name: "INSUFFICIENT_FUNDS" }, "payment")).toBe("cardholder");
  });

  it("in a refund the merchant's", () => {
    const error = { name: "UNPROCESSABLE_ENTITY", details: [{ issue: "REFUND_FAILED_INSUFFICIENT_FUNDS" }] };
    const explanation = explainDecline(factsOfPaypal(error, { operation: "refund" }));
    expect(explanation.reason).toBe("merchant_funds_insufficient");
    expect(explanation.causes[0]?.party).toBe("merchant");
    expect(explanation.messages.customer).not.toMatch(/funds/);
  });
});

it("knows from a webhook what it was about", () => {
  const about = (resource_type: string) => factsOfPaypal({ resource_type, resource: {} }).flow;
  expect(["capture", "refund", "payouts_item", "toString"].map(about)).toEqual([
    "purchase",
    "refund",
    "payout",
    "unknown",
  ]);
});

it("copies no text of PayPal", () => {
  const details = [{ issue: "PAYER_CANNOT_PAY", description: "some text" }];
  expect(JSON.stringify(factsOfPaypal({ details }))).not.toMatch(/some text/);
});

it("has a name of its own", () => {
  expectTypeOf(factsOfPaypal({}).provider.name).toEqualTypeOf<"paypal">();
});

it("makes facts of anything", () => {
  const names = [
    ...["processor_response", "response_code", "payment_advice_code", "advice_code", "purchase_units", "payments"],
    ...["captures", "authorizations", "payment_source", "card", "brand", "stored_credential", "details", "issue"],
    ...["name", "errors", "resource", "resource_type", "transactions", "related_resources", "payout_item_id"],
  ];
  fc.assert(
    fc.property(hostile(...names), (value) => {
      const facts = factsOfPaypal(value as PaypalDecline);
      expect(facts.provider.name).toBe("paypal");
      expect(JSON.stringify(facts)).not.toMatch(/\d{8}/);
      explainDecline(facts);
    }),
  );
});
