import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOfWorldpay, type WorldpayDecline, worldpay, worldpayWords } from "../../src/adapters/worldpay.ts";
import { createExplainer, en, zhCN } from "../../src/declines/index.ts";
import { mastercard } from "../../src/declines/networks/mastercard.ts";
import { visa } from "../../src/declines/networks/visa.ts";
import { hostile } from "./hostile.ts";

const { explainDecline } = createExplainer({
  networks: [worldpay, visa, mastercard],
  locales: [en, zhCN],
  words: [worldpayWords],
});

// An answer of Access Worldpay's Payments API.
const refused = {
  outcome: "refused",
  refusalCode: "5",
  refusalDescription: "Refused",
  advice: { code: "03" },
  riskFactors: [{ type: "cvc", risk: "notMatched" }],
  paymentInstrument: { type: "card/plain+masked", cardBrand: "mastercard" },
};

describe("a refusal", () => {
  it("with Worldpay's code is read by Worldpay's table, its advice kept beside", () => {
    const facts = factsOfWorldpay(refused, { operation: "payment" });
    expect(facts).toEqual({
      responseCode: "5",
      network: "worldpay",
      cardScheme: "mastercard",
      flow: "purchase",
      provider: { name: "worldpay", code: "5", advice: "03" },
    });
    expect(explainDecline(facts).reason).toBe("do_not_honour");
  });

  it.each([
    ["05", "mastercard"],
    ["R1", "visa"],
    ["1A", "visa"],
  ])("with the raw code %s is read by the table of the brand, %s", (refusalCode, cardBrand) => {
    expect(factsOfWorldpay({ outcome: "refused", refusalCode, paymentInstrument: { cardBrand } })).toEqual({
      responseCode: refusalCode,
      network: cardBrand,
      cardScheme: cardBrand,
      flow: "unknown",
      provider: { name: "worldpay", code: refusalCode },
    });
  });

  it("with two digits is Worldpay's unless raw codes are known to come", () => {
    const decline = { outcome: "refused", refusalCode: "55", paymentInstrument: { cardBrand: "visa" } };
    expect(factsOfWorldpay(decline).network).toBe("worldpay");
    expect(factsOfWorldpay(decline, { rawCodes: true }).network).toBe("visa");
    expect(factsOfWorldpay({ ...decline, rawCode: "55" }).network).toBe("visa");
  });

  it("with a raw code and no brand leaves open whose code it is", () => {
    const facts = factsOfWorldpay({ outcome: "refused", refusalCode: "N7" });
    expect(facts).toEqual({ responseCode: "N7", flow: "unknown", provider: { name: "worldpay", code: "N7" } });
  });

  it.each(["85", "0", "10", "00", "08"])("with the approval %s is a refusal without a reason", (refusalCode) => {
    for (const paymentInstrument of [null, { cardBrand: "visa" }])
      expect(factsOfWorldpay({ outcome: "refused", refusalCode, paymentInstrument })).toMatchObject({
        responseCode: "5",
        network: "worldpay",
        provider: { code: refusalCode },
      });
  });

  it("without a code is one without a reason", () => {
    expect(factsOfWorldpay({ outcome: "refused" })).toEqual({
      responseCode: "5",
      network: "worldpay",
      flow: "unknown",
      provider: { name: "worldpay" },
    });
    expect(factsOfWorldpay({ outcome: "authorized" })).not.toHaveProperty("responseCode");
  });

  it.each([
    ["fraudHighRisk", "suspected_fraud"],
    ["3dsAuthenticationFailed", "authentication_required"],
    ["3dsUnavailable", "system_error"],
  ])("by Worldpay itself (%s) is %s", (outcome, reason) => {
    const facts = factsOfWorldpay({ outcome, paymentInstrument: { cardBrand: "visa" }, rawCode: "05" });
    expect(facts).toMatchObject({ responseCode: outcome, network: "worldpay" });
    expect(explainDecline(facts).reason).toBe(reason);
  });
});

it.each([
  ["VISA-SSL", "visa"],
  ["VISA_CREDIT-SSL", "visa"],
  ["ECMC_DEBIT-SSL", "mastercard"],
  ["AMEX-SSL", "amex"],
  ["MAESTRO-SSL", undefined],
  ["PAYPAL-EXPRESS", undefined],
])("reads the XML gateway's %s as %s", (paymentMethod, scheme) => {
  const facts = factsOfWorldpay({ paymentMethod, ISO8583ReturnCode: { code: "33" } });
  expect(facts.cardScheme).toBe(scheme);
  expect(facts).toMatchObject({ responseCode: "33", network: "worldpay" });
});

it.each(["payment", "refund", "payout"] as const)("puts a shortage in a %s on whose money it is", (operation) => {
  const facts = factsOfWorldpay({ outcome: "refused", refusalCode: "51" }, { operation });
  expect(explainDecline(facts).causes[0]?.party).toBe(operation === "payment" ? "cardholder" : "merchant");
});

it("copies no text of Worldpay, and takes no advice of its for Mastercard's", () => {
  const facts = factsOfWorldpay(refused);
  expect(JSON.stringify(facts)).not.toMatch(/Refused|notMatched/);
  expect(facts).not.toHaveProperty("merchantAdviceCode");
});

it("makes facts of anything", () => {
  const names = [...Object.keys(refused), "code", "cardBrand", "rawCode", "ISO8583ReturnCode", "paymentMethod"];
  fc.assert(
    fc.property(hostile(...names), fc.boolean(), (value, rawCodes) => {
      const facts = factsOfWorldpay(value as WorldpayDecline, { rawCodes });
      expect(facts.provider.name).toBe("worldpay");
      expect(JSON.stringify(facts)).not.toMatch(/\d{8}/);
      explainDecline(facts);
    }),
  );
});
