import { describe, expect, it } from "vitest";
import { decode, explainDecline, forCustomer, fromHex } from "../../src/index.ts";
import { unionpayPos } from "../../src/specs/index.ts";
import {
  refundDeclined,
  reversalAnswered12,
  reversalRequest,
  saleApprovedPartly,
  saleDeclinedWithBalance,
  saleDeclinedWithTexts,
} from "./unionpay-frames.ts";

const message = (hex: string) => decode(unionpayPos, fromHex(hex));

describe("explainDecline of a decoded message", () => {
  it("explains 51 of a sale with the exact shortfall only when balances are asked for", () => {
    const declined = message(saleDeclinedWithBalance);
    const shown = explainDecline(declined, { includeBalances: true });
    expect(shown.reason).toBe("insufficient_funds");
    expect(shown.outcome).toBe("declined");
    expect(shown.amounts?.available).toEqual({ minor: "12345", value: "123.45", currency: "156", exponent: 2 });
    expect(shown.amounts?.shortfall).toEqual({ minor: "87655", value: "876.55", currency: "156", exponent: 2 });
    const withheld = JSON.stringify(explainDecline(declined));
    expect(withheld).not.toMatch(/12345|123\.45|87655|876\.55/);
  });

  it("answers in both languages", () => {
    expect(explainDecline(message(saleDeclinedWithBalance)).title).toBe("Insufficient funds");
    expect(explainDecline(message(saleDeclinedWithBalance), { locale: "zh-CN" }).title).toBe("余额不足");
  });

  it("takes the table that is named over those the dialect leaves open", () => {
    const named = explainDecline(message(saleDeclinedWithTexts), { network: "china-pos-legacy" });
    expect(named.network).toBe("china-pos-legacy");
    expect(explainDecline(message(saleDeclinedWithTexts)).network).toBeUndefined();
  });

  it("ranks the merchant's float for a refund", () => {
    const refund = explainDecline(message(refundDeclined));
    const sale = explainDecline(message(saleDeclinedWithTexts));
    const likelihood = (explanation: typeof sale, id: string) =>
      explanation.causes.find((cause) => cause.id === id)?.likelihood;
    expect(likelihood(refund, "low_transaction_flow")).toBe("possible");
    expect(likelihood(sale, "low_transaction_flow")).not.toBe("possible");
    expect(refund.amounts?.shortfallAbsent).toBe("not_applicable");
  });

  it("tells a partial approval from a decline", () => {
    const partly = explainDecline(message(saleApprovedPartly));
    expect(partly.outcome).toBe("approved_partially");
    expect(partly.amounts?.approved?.value).toBe("600.00");
  });

  it("does not take the reason of a reversal, or an answer with nothing to reverse, for a decline", () => {
    expect(explainDecline(message(reversalRequest)).outcome).toBe("not_a_decline");
    const answered = explainDecline(message(reversalAnswered12));
    expect(answered.outcome).toBe("not_a_decline");
    expect(answered.notes.map(({ id }) => id)).toContain("nothing_to_reverse");
  });

  it("knows all built-in tables by id and takes facts and codes alike", () => {
    expect(explainDecline("05", { network: "unionpay" }).reason).toBe("identity_verification_failed");
    expect(explainDecline("05", { network: "iso8583-1987" }).reason).toBe("do_not_honour");
    expect(explainDecline({ responseCode: "05", network: "china-pos-legacy" }).reason).toBe("do_not_honour");
    expect(explainDecline({ event: "no_response", mti: "0200" }).outcome).toBe("outcome_unknown");
  });

  it("gives the customer no balance and no card", () => {
    const view = JSON.stringify(
      forCustomer(explainDecline(message(saleDeclinedWithBalance), { includeBalances: true })),
    );
    expect(view).not.toMatch(/123|876|6225/);
  });
});
