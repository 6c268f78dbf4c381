import fc from "fast-check";
import { expect, expectTypeOf, it } from "vitest";
import { factsOfRecurly, type RecurlyDecline, recurly, recurlyWords } from "../../src/adapters/recurly.ts";
import { createExplainer, en } from "../../src/declines/index.ts";
import { hostile } from "./hostile.ts";

const { explainDecline } = createExplainer({ networks: [recurly], locales: [en], words: [recurlyWords] });

// As Recurly's page on transaction errors shows it, without ids.
const declined = {
  error: {
    type: "transaction",
    message: "The security code you entered does not match.",
    transaction_error: {
      object: "transaction_error",
      category: "fraud",
      code: "fraud_security_code",
      message: "The security code you entered does not match. Please update the CVV and try again.",
      merchant_advice: "The payment gateway declined the transaction because the security code (CVV) did not match.",
      three_d_secure_action_token_id: null,
    },
  },
};

// A transaction of an older library, without ids.
const older = {
  transaction_error: {
    error_code: "insufficient_funds",
    error_category: "soft",
    merchant_message: "The card has insufficient funds to cover the cost of the transaction.",
    gateway_error_code: "301",
  },
  transaction: { card_type: "Visa" },
};

it("gives Recurly's code", () => {
  expect(factsOfRecurly(declined, { operation: "payment" })).toEqual({
    responseCode: "fraud_security_code",
    network: "recurly",
    flow: "purchase",
    provider: { name: "recurly", code: "fraud_security_code" },
  });
});

it("gives the brand, and never the gateway's code as a scheme's", () => {
  expect(factsOfRecurly(older)).toEqual({
    responseCode: "insufficient_funds",
    network: "recurly",
    cardScheme: "visa",
    flow: "unknown",
    provider: { name: "recurly", code: "insufficient_funds" },
  });
});

it("reads a transaction: its status code, its card, what it was for and who started it", () => {
  const transaction = {
    type: "purchase",
    origin: "recurring",
    status: "declined",
    success: false,
    status_code: "declined",
    gateway_response_code: "05",
    payment_method: { object: "credit_card", card_type: "MasterCard" },
  };
  const facts = {
    responseCode: "declined",
    network: "recurly",
    cardScheme: "mastercard",
    flow: "purchase",
    initiator: "merchant",
    provider: { name: "recurly", code: "declined" },
  };
  expect(factsOfRecurly(transaction)).toEqual(facts);
  expect(factsOfRecurly({ transaction })).toEqual(facts);
  expect(factsOfRecurly({ ...transaction, type: "refund", origin: "api" })).toMatchObject({ flow: "refund" });
  expect(factsOfRecurly({ ...transaction, origin: "api" })).not.toHaveProperty("initiator");
});

it("reads a transaction error alone, and as the SDK writes it", () => {
  expect(factsOfRecurly({ category: "hard", code: "expired_card" }).responseCode).toBe("expired_card");
  const sdk = { transactionError: { code: "expired_card" } };
  expect(factsOfRecurly(sdk as RecurlyDecline).responseCode).toBe("expired_card");
});

it("asks for the cardholder's money in a payment and for the merchant's in a refund or payout", () => {
  const partyOf = (operation: "payment" | "refund" | "payout") =>
    explainDecline(factsOfRecurly(older, { operation })).causes[0]?.party;
  expect(partyOf("payment")).toBe("cardholder");
  expect(partyOf("refund")).toBe("merchant");
  expect(partyOf("payout")).toBe("merchant");
});

it("does not tell the customer of a suspicion", () => {
  const explanation = explainDecline(factsOfRecurly({ code: "fraud_stolen_card" }));
  expect(explanation.messages.customer).not.toMatch(/stolen|lost|fraud/i);
});

it("copies no text of Recurly", () => {
  expect(JSON.stringify([factsOfRecurly(declined), factsOfRecurly(older)])).not.toMatch(/CVV|the card/);
});

it("gives no advice", () => {
  expectTypeOf(factsOfRecurly({}).provider.name).toEqualTypeOf<"recurly">();
  expectTypeOf(factsOfRecurly({}).provider.advice).toEqualTypeOf<undefined>();
});

it("makes facts of anything", () => {
  const names = [
    ...[
      "error",
      "transaction_error",
      "code",
      "error_code",
      "transaction",
      "status_code",
      "payment_method",
      "card_type",
    ],
    ...["type", "origin"],
  ];
  fc.assert(
    fc.property(hostile(...names), (value) => {
      const facts = factsOfRecurly(value as RecurlyDecline);
      expect(facts.provider.name).toBe("recurly");
      expect(JSON.stringify(facts)).not.toMatch(/\d{8}/);
      explainDecline(facts);
    }),
  );
});
