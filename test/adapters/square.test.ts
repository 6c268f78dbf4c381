import fc from "fast-check";
import { expect, expectTypeOf, it } from "vitest";
import { factsOfSquare, type SquareDecline, square, squareWords } from "../../src/adapters/square.ts";
import { createExplainer, en } from "../../src/declines/index.ts";
import { hostile } from "./hostile.ts";

const { explainDecline } = createExplainer({ networks: [square], locales: [en], words: [squareWords] });

// A failed payment as the reference of CreatePayment shows it, without its ids and the card's numbers.
const failed = {
  errors: [{ category: "PAYMENT_METHOD_ERROR", code: "INSUFFICIENT_FUNDS", detail: "Authorization error." }],
  payment: {
    status: "FAILED",
    source_type: "CARD",
    card_details: {
      status: "FAILED",
      card: { card_brand: "MASTERCARD", card_type: "DEBIT" },
      entry_method: "KEYED",
      errors: [{ category: "PAYMENT_METHOD_ERROR", code: "INSUFFICIENT_FUNDS", detail: "Authorization error." }],
    },
  },
};

it("gives Square's code and the brand", () => {
  expect(factsOfSquare(failed, { operation: "payment" })).toEqual({
    responseCode: "INSUFFICIENT_FUNDS",
    network: "square",
    cardScheme: "mastercard",
    flow: "purchase",
    provider: { name: "square", code: "INSUFFICIENT_FUNDS" },
  });
});

it("finds the error of a payment, of its card details and alone", () => {
  const { payment } = failed;
  for (const decline of [{ payment }, payment, failed.errors[0] ?? {}])
    expect(factsOfSquare(decline)).toMatchObject({ responseCode: "INSUFFICIENT_FUNDS", flow: "unknown" });
});

it("finds the brand and the error as the SDK writes them", () => {
  const payment = { cardDetails: { card: { cardBrand: "VISA" }, errors: [{ code: "CVV_FAILURE" }] } };
  expect(factsOfSquare({ payment } as SquareDecline)).toMatchObject({
    responseCode: "CVV_FAILURE",
    cardScheme: "visa",
  });
});

it("takes of several errors the one about the payment", () => {
  const errors = [
    { category: "API_ERROR", code: "TEMPORARY_ERROR" },
    { category: "PAYMENT_METHOD_ERROR", code: "CARD_EXPIRED" },
  ];
  expect(factsOfSquare({ errors }).responseCode).toBe("CARD_EXPIRED");
  expect(factsOfSquare({ errors: errors.slice(0, 1) }).responseCode).toBe("TEMPORARY_ERROR");
});

it.each([
  ["AMERICAN_EXPRESS", "amex"],
  ["CHINA_UNIONPAY", "unionpay"],
  ["DISCOVER", "discover"],
  ["DISCOVER_DINERS", "diners"],
  ["JCB", "jcb"],
  ["SQUARE_GIFT_CARD", undefined],
  ["toString", undefined],
])("reads the brand %s", (card_brand, scheme) => {
  expect(factsOfSquare({ card: { card_brand } }).cardScheme).toBe(scheme);
});

it("says how a reader took the card, and nothing of a card that was typed", () => {
  const factsWith = (entry_method: string) => factsOfSquare({ card_details: { entry_method } });
  expect(factsWith("EMV")).toMatchObject({ channel: "chip", cardPresent: true });
  expect(factsWith("CONTACTLESS")).toMatchObject({ channel: "contactless", cardPresent: true });
  expect(factsWith("SWIPED")).toMatchObject({ channel: "magstripe", cardPresent: true });
  expect(factsWith("KEYED")).toEqual({ network: "square", flow: "unknown", provider: { name: "square" } });
});

it("knows a refund by the category, unless the operation is named", () => {
  const errors = [{ category: "REFUND_ERROR", code: "REFUND_DECLINED" }];
  expect(factsOfSquare({ errors }).flow).toBe("refund");
  expect(factsOfSquare({ errors }, { operation: "payout" }).flow).toBe("payout");
});

it("asks for the cardholder's money in a payment and for the merchant's in a refund or payout", () => {
  const partyOf = (operation: "payment" | "refund" | "payout") =>
    explainDecline(factsOfSquare(failed, { operation })).causes[0]?.party;
  expect(partyOf("payment")).toBe("cardholder");
  expect(partyOf("refund")).toBe("merchant");
  expect(partyOf("payout")).toBe("merchant");
});

it("leaves the outcome open where Square does", () => {
  for (const code of ["GATEWAY_TIMEOUT", "INTERNAL_SERVER_ERROR", "TEMPORARY_ERROR"])
    expect(explainDecline(factsOfSquare({ errors: [{ code }] })).outcome).toBe("outcome_unknown");
});

it("copies no text of Square, and no code that is none", () => {
  expect(JSON.stringify(factsOfSquare(failed))).not.toMatch(/Authorization error/);
  for (const code of ["4111111111111111", "a sentence about a card", "", null, {}, []])
    expect(factsOfSquare({ errors: [{ code: code as string }] })).not.toHaveProperty("responseCode");
});

it("gives no advice", () => {
  expectTypeOf(factsOfSquare({}).provider.name).toEqualTypeOf<"square">();
  expectTypeOf(factsOfSquare({}).provider.advice).toEqualTypeOf<undefined>();
});

it("makes facts of anything", () => {
  const names = ["errors", "category", "code", "payment", "card_details", "card", "card_brand", "entry_method"];
  fc.assert(
    fc.property(hostile(...names), (value) => {
      const facts = factsOfSquare(value as SquareDecline);
      expect(facts.provider.name).toBe("square");
      expect(JSON.stringify(facts)).not.toMatch(/\d{8}/);
      explainDecline(facts);
    }),
  );
});
