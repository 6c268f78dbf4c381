import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type CybersourceDecline,
  cybersource,
  cybersourceWords,
  factsOfCybersource,
} from "../../src/adapters/cybersource.ts";
import { createExplainer, en } from "../../src/declines/index.ts";
import { visa } from "../../src/declines/networks/visa.ts";
import { hostile } from "./hostile.ts";

const { explainDecline } = createExplainer({ networks: [cybersource, visa], locales: [en], words: [cybersourceWords] });

// A declined payment as the REST API answers it, without ids and amounts.
const declined = {
  status: "DECLINED",
  errorInformation: { reason: "INSUFFICIENT_FUND", message: "Decline - Insufficient funds in the account." },
  paymentInformation: { card: { type: "001" } },
  processorInformation: {
    responseCode: "51",
    merchantAdvice: { code: "3", codeRaw: "3" },
    avs: { code: "Y", codeRaw: "Y" },
  },
};

describe("a decline", () => {
  it("gives Cybersource's reason: the processor's code need not be the network's", () => {
    expect(factsOfCybersource(declined, { operation: "payment" })).toEqual({
      responseCode: "INSUFFICIENT_FUND",
      network: "cybersource",
      cardScheme: "visa",
      flow: "purchase",
      provider: { name: "cybersource", code: "INSUFFICIENT_FUND", advice: "3" },
    });
  });

  it("of Visa Platform Connect gives Visa's code for Visa alone", () => {
    const facts = factsOfCybersource(declined, { processor: "visa-platform-connect" });
    expect(facts).toMatchObject({ responseCode: "51", network: "visa", provider: { code: "INSUFFICIENT_FUND" } });
    expect(explainDecline(facts)).toMatchObject({ responseCode: "51", reason: "insufficient_funds" });
    const mastercard = { ...declined, paymentInformation: { card: { type: "002" } } };
    const options = { processor: "visa-platform-connect" } as const;
    expect(factsOfCybersource(mastercard, options)).toMatchObject({ network: "cybersource", cardScheme: "mastercard" });
  });

  it("with the code of the association gives the network's, with two characters", () => {
    const with3 = (responseCode: string, type: string) =>
      factsOfCybersource({
        ...declined,
        paymentInformation: { card: { type } },
        issuerInformation: { responseCode },
      });
    expect(with3("051", "001")).toMatchObject({ responseCode: "51", network: "visa" });
    expect(with3("051", "002")).toMatchObject({ responseCode: "51", network: "mastercard" });
    expect(with3("116", "003")).toMatchObject({ responseCode: "116", network: "amex" });
    expect(with3("000", "001")).toMatchObject({ responseCode: "INSUFFICIENT_FUND", network: "cybersource" });
    expect(with3("051", "036")).toMatchObject({ responseCode: "INSUFFICIENT_FUND", network: "cybersource" });
  });

  it.each(["AVS_FAILED", "CV_FAILED", "DECISION_PROFILE_REJECT", "SYSTEM_ERROR", "INVALID_DATA"])(
    "that Cybersource decided (%s) is not read by the network's code",
    (reason) => {
      const own = { ...declined, errorInformation: { reason }, issuerInformation: { responseCode: "051" } };
      expect(factsOfCybersource(own, { processor: "visa-platform-connect" })).toMatchObject({
        responseCode: reason,
        network: "cybersource",
      });
    },
  );

  it("has the reason of a refused request, the reason code of the older APIs and of Secure Acceptance", () => {
    expect(factsOfCybersource({ status: "INVALID_REQUEST", reason: "MISSING_FIELD" }).responseCode).toBe(
      "MISSING_FIELD",
    );
    expect(factsOfCybersource({ reasonCode: 204, ccAuthReply: { reasonCode: 204 } }).responseCode).toBe("204");
    expect(factsOfCybersource({ ccAuthReply: { reasonCode: "204", processorResponse: "51" } }).responseCode).toBe(
      "204",
    );
    const secure = { decision: "DECLINE", reason_code: "205", req_card_type: "002" };
    expect(factsOfCybersource(secure)).toMatchObject({ responseCode: "205", cardScheme: "mastercard" });
  });

  it("without a reason has the code of its status", () => {
    expect(factsOfCybersource({ status: "AUTHORIZED" }).responseCode).toBe("100");
    expect(factsOfCybersource({ status: "PARTIAL_AUTHORIZED" }).responseCode).toBe("110");
    expect(factsOfCybersource({ status: "constructor" })).not.toHaveProperty("responseCode");
  });
});

it.each([
  ["001", "visa"],
  ["002", "mastercard"],
  ["003", "amex"],
  ["004", "discover"],
  ["005", "diners"],
  ["007", "jcb"],
  ["054", "elo"],
  ["062", "unionpay"],
  ["042", undefined],
  ["VISA", "visa"],
  ["__proto__", undefined],
])("reads the card type %s", (type, scheme) => {
  expect(factsOfCybersource({ paymentInformation: { card: { type } } }).cardScheme).toBe(scheme);
  expect(factsOfCybersource({ paymentAccountInformation: { card: { type } } }).cardScheme).toBe(scheme);
  expect(factsOfCybersource({ card: { cardType: type } }).cardScheme).toBe(scheme);
});

it.each([
  ["01", "002", "01", undefined],
  ["03", "002", "03", undefined],
  ["24", "002", "24", undefined],
  ["43", "002", "43", undefined],
  ["99", "002", undefined, "99"],
  ["00", "002", undefined, "00"],
  ["3", "001", undefined, "3"],
  ["03", "001", undefined, "03"],
  ["03", undefined, undefined, "03"],
])("takes the advice %s of a card %s for Mastercard's only where it is", (code, type, scheme, own) => {
  const facts = factsOfCybersource({
    paymentInformation: { card: { type } },
    processorInformation: { merchantAdvice: { code } },
  });
  expect([facts.merchantAdviceCode, facts.provider.advice]).toEqual([scheme, own]);
});

it("asks for the cardholder's money in a payment and for the merchant's in a refund or payout", () => {
  const partyOf = (operation: "payment" | "refund" | "payout") =>
    explainDecline(factsOfCybersource(declined, { operation })).causes[0]?.party;
  expect(partyOf("payment")).toBe("cardholder");
  expect(partyOf("refund")).toBe("merchant");
  expect(partyOf("payout")).toBe("merchant");
});

it("leaves the outcome open after a time-out, and calls a review approved", () => {
  const outcomeOf = (reason: string) => explainDecline(factsOfCybersource({ errorInformation: { reason } })).outcome;
  expect(["PROCESSOR_TIMEOUT", "SYSTEM_ERROR", "DECISION_PROFILE_REVIEW"].map(outcomeOf)).toEqual([
    "outcome_unknown",
    "outcome_unknown",
    "approved",
  ]);
});

it("copies no text of Cybersource", () => {
  expect(JSON.stringify(factsOfCybersource(declined))).not.toMatch(/Decline -/);
  expectTypeOf(factsOfCybersource({}).provider.name).toEqualTypeOf<"cybersource">();
});

it("makes facts of anything", () => {
  const names = [
    ...["status", "errorInformation", "reason", "reasonCode", "reason_code", "processorInformation", "responseCode"],
    ...["merchantAdvice", "code", "issuerInformation", "paymentInformation", "card", "type", "scheme", "cardType"],
    ...["ccAuthReply", "processorResponse", "tokenizedCard", "paymentAccountInformation", "req_card_type"],
  ];
  fc.assert(
    fc.property(hostile(...names), (value) => {
      const facts = factsOfCybersource(value as CybersourceDecline, { processor: "visa-platform-connect" });
      expect(facts.provider.name).toBe("cybersource");
      expect(JSON.stringify(facts)).not.toMatch(/\d{8}/);
      explainDecline(facts);
    }),
  );
});
