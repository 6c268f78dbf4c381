import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AdyenDecline, adyen, adyenWords, factsOfAdyen } from "../../src/adapters/adyen.ts";
import { createExplainer, en, zhCN } from "../../src/declines/index.ts";
import { mastercard } from "../../src/declines/networks/mastercard.ts";
import { visa } from "../../src/declines/networks/visa.ts";
import { hostile } from "./hostile.ts";

const { explainDecline } = createExplainer({
  networks: [adyen, visa, mastercard],
  locales: [en, zhCN],
  words: [adyenWords],
});

// An answer to /payments, as Adyen's documentation describes it, with raw responses and advice codes switched on.
const refused = {
  pspReference: "8837544667111111",
  resultCode: "Refused",
  refusalReason: "Not enough balance",
  refusalReasonCode: "12",
  paymentMethod: { brand: "mc", type: "scheme" },
  additionalData: {
    refusalReasonRaw: "51 : Insufficient funds/over credit limit",
    merchantAdviceCode: "24 : Retry after 1 hour",
  },
};

describe("a refusal", () => {
  it("with a raw response and a brand gives the network's code", () => {
    expect(factsOfAdyen(refused, { operation: "payment" })).toEqual({
      responseCode: "51",
      network: "mastercard",
      cardScheme: "mastercard",
      flow: "purchase",
      merchantAdviceCode: "24",
      provider: { name: "adyen", code: "12" },
    });
  });

  it("without a raw response gives Adyen's, which is no response code of a network", () => {
    const { additionalData: _more, ...bare } = refused;
    const facts = factsOfAdyen(bare);
    expect(facts).toMatchObject({ responseCode: "12", network: "adyen", cardScheme: "mastercard", flow: "unknown" });
    expect(explainDecline(facts).reason).toBe("insufficient_funds");
    expect(explainDecline({ ...facts, network: "mastercard" }).reason).toBe("invalid_transaction");
  });

  it("without a brand gives Adyen's", () => {
    const { paymentMethod: _method, ...bare } = refused;
    expect(factsOfAdyen(bare)).toEqual({
      responseCode: "12",
      network: "adyen",
      flow: "unknown",
      provider: { name: "adyen", code: "12" },
    });
  });

  it.each([
    ["DECLINED Expired Card", "the test environment's words"],
    ["declined", "a word"],
    ["00 : Approved or completed successfully", "an approval"],
    ["85 : No reason to decline a request for account number verification", "an approval"],
  ])("whose raw response is %j gives Adyen's", (refusalReasonRaw) => {
    expect(factsOfAdyen({ ...refused, additionalData: { refusalReasonRaw } })).toMatchObject({
      responseCode: "12",
      network: "adyen",
    });
  });

  it.each([
    ["20", "FRAUD", "suspected_fraud"],
    ["22", "FRAUD-CANCELLED", "suspected_fraud"],
    ["46", "Transaction blocked by Adyen to prevent excessive retry fees", "resubmission_not_allowed"],
  ])("by Adyen itself (%s %s) is not put on the issuer", (refusalReasonCode, refusalReason, reason) => {
    const facts = factsOfAdyen({ ...refused, refusalReasonCode, refusalReason });
    expect(facts).toMatchObject({ responseCode: refusalReasonCode, network: "adyen" });
    expect(explainDecline(facts)).toMatchObject({ reason, decidedBy: "acquirer" });
  });

  it("with 0 is no approval", () => {
    expect(factsOfAdyen({ resultCode: "Refused", refusalReasonCode: "0" })).toMatchObject({
      responseCode: "2",
      provider: { name: "adyen", code: "0" },
    });
    expect(factsOfAdyen({ resultCode: "Error", refusalReasonCode: "0" })).not.toHaveProperty("responseCode");
    const approved = factsOfAdyen({ resultCode: "Authorised", refusalReasonCode: "0" });
    expect(explainDecline(approved).outcome).toBe("approved");
  });

  it("takes a code that is a number", () => {
    expect(factsOfAdyen({ resultCode: "Refused", refusalReasonCode: 12 }).responseCode).toBe("12");
  });
});

describe("a webhook", () => {
  it("names the reason, which stands for its code, and the brand as a text", () => {
    const facts = factsOfAdyen({
      reason: "CVC Declined",
      paymentMethod: "visa",
      additionalData: { shopperInteraction: "Ecommerce" },
    });
    expect(facts).toEqual({
      responseCode: "24",
      network: "adyen",
      cardScheme: "visa",
      flow: "unknown",
      channel: "ecommerce",
      provider: { name: "adyen", code: "24" },
    });
  });

  it("knows each of Adyen's reasons", () => {
    const worded = Object.entries(adyenWords.rows).length;
    const names = `Refused|Referral|Acquirer Error|Blocked Card|Expired Card|Invalid Amount|Invalid Card Number|Issuer Unavailable|Not supported|3D Not Authenticated|Not enough balance|Acquirer Fraud|Cancelled|Shopper Cancelled|Invalid Pin|Pin tries exceeded|Pin validation not possible|FRAUD|Not Submitted|FRAUD-CANCELLED|Transaction Not Permitted|CVC Declined|Restricted Card|Revocation Of Auth|Declined Non Generic|Withdrawal amount exceeded|Withdrawal count exceeded|Issuer Suspected Fraud|AVS Declined|Card requires online pin|No checking account available on Card|No savings account available on Card|Mobile pin required|Contactless fallback|Authentication required|RReq not received from DS|Current AID is in Penalty Box.|CVM Required Restart Payment|3DS Authentication Error|Online PIN required|Try another interface|Chip downgrade mode|Transaction blocked by Adyen to prevent excessive retry fees|Token Revoked`;
    const codes = names.split("|").map((reason) => factsOfAdyen({ reason }).responseCode);
    expect(new Set(codes).size).toBe(worded - 1);
    expect(codes).not.toContain(undefined);
  });

  it("is not read by a reason that is a property of objects", () => {
    expect(factsOfAdyen({ reason: "constructor" })).toEqual({
      network: "adyen",
      flow: "unknown",
      provider: { name: "adyen" },
    });
  });

  it("tells a charge that the merchant started, a telephone order and a terminal", () => {
    const by = (more: AdyenDecline["additionalData"]) => factsOfAdyen({ additionalData: more });
    expect(by({ shopperInteraction: "ContAuth", recurringProcessingModel: "Subscription" }).initiator).toBe("merchant");
    expect(by({ shopperInteraction: "ContAuth", recurringProcessingModel: "CardOnFile" }).initiator).toBeUndefined();
    expect(by({ shopperInteraction: "Moto" }).channel).toBe("telephone");
    expect(by({ shopperInteraction: "POS" }).cardPresent).toBe(true);
  });
});

it("takes the brand of a card in a wallet, and guesses none", () => {
  expect(factsOfAdyen({ paymentMethod: { brand: "mc_applepay" } }).cardScheme).toBe("mastercard");
  expect(factsOfAdyen({ additionalData: { paymentMethod: "amex" } }).cardScheme).toBe("amex");
  expect(factsOfAdyen({ paymentMethod: { brand: "bcmc" } })).not.toHaveProperty("cardScheme");
});

it("gives Visa no merchant advice code", () => {
  const visaCard = { ...refused, paymentMethod: { brand: "visa" } };
  expect(factsOfAdyen(visaCard)).toMatchObject({ responseCode: "51", network: "visa" });
  expect(factsOfAdyen(visaCard)).not.toHaveProperty("merchantAdviceCode");
});

it("copies no text of Adyen", () => {
  expect(JSON.stringify(factsOfAdyen(refused))).not.toMatch(/credit limit|Retry|8837/);
});

it.each(["payment", "refund", "payout"] as const)("puts a shortage in a %s on whose money it is", (operation) => {
  const facts = factsOfAdyen({ resultCode: "Refused", refusalReasonCode: "12" }, { operation });
  const causes = explainDecline(facts).causes.filter(({ likelihood }) => likelihood !== "ruled_out");
  expect(causes[0]?.party).toBe(operation === "payment" ? "cardholder" : "merchant");
});

it("makes facts of anything", () => {
  const names = [
    ...Object.keys(refused),
    ...Object.keys(refused.additionalData),
    "brand",
    "reason",
    "shopperInteraction",
  ];
  fc.assert(
    fc.property(hostile(...names), (value) => {
      const facts = factsOfAdyen(value as AdyenDecline);
      expect(facts.provider.name).toBe("adyen");
      expect(JSON.stringify(facts)).not.toMatch(/\d{8}/);
      explainDecline(facts);
    }),
  );
});
