import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type AlipayDecline, alipay, alipayWords, factsOfAlipay } from "../../src/adapters/alipay.ts";
import { createExplainer, en } from "../../src/declines/index.ts";
import { hostile } from "./hostile.ts";

const { explainDecline } = createExplainer({ networks: [alipay], locales: [en], words: [alipayWords] });

// A transfer over the limit, as Alipay's pages on transfers show it; without ids.
const transfer = {
  alipay_fund_trans_toaccount_transfer_response: {
    code: "40004",
    msg: "Business Failed",
    sub_code: "EXCEED_LIMIT_SM_AMOUNT",
    sub_msg: "转账金额单笔额度超限。",
  },
} satisfies AlipayDecline;

it("gives the code under the body, what was being done, and the text for the merchant", () => {
  expect(factsOfAlipay({ ...transfer, sign: "..." } as AlipayDecline)).toEqual({
    responseCode: "EXCEED_LIMIT_SM_AMOUNT",
    network: "alipay",
    flow: "payout",
    hostText: ["转账金额单笔额度超限。"],
    provider: { name: "alipay", code: "EXCEED_LIMIT_SM_AMOUNT" },
  });
});

it("gives the code of an answer alone, and as the SDK writes it", () => {
  const facts = {
    responseCode: "ACQ.BUYER_BALANCE_NOT_ENOUGH",
    network: "alipay",
    flow: "purchase",
    provider: { name: "alipay", code: "ACQ.BUYER_BALANCE_NOT_ENOUGH" },
  };
  const sub_msg = "买家余额不足";
  const options = { operation: "payment" } as const;
  expect(factsOfAlipay({ code: "40004", sub_code: "ACQ.BUYER_BALANCE_NOT_ENOUGH", sub_msg }, options)).toEqual(facts);
  expect(factsOfAlipay({ code: "40004", subCode: "ACQ.BUYER_BALANCE_NOT_ENOUGH", subMsg: sub_msg }, options)).toEqual(
    facts,
  );
});

describe("the gateway's code", () => {
  it("stands where there is no other", () => {
    expect(factsOfAlipay({ code: "10003", msg: "order success pay inprocess" }).responseCode).toBe("10003");
    expect(factsOfAlipay({ code: 10000 as never }).responseCode).toBe("10000");
  });

  it("stands for an error of the gateway itself, whose word is kept", () => {
    const facts = factsOfAlipay({
      code: "20000",
      msg: "Service Currently Unavailable",
      sub_code: "isp.unknow-error",
      sub_msg: "系统繁忙",
    });
    expect(facts).toMatchObject({ responseCode: "20000", provider: { code: "isp.unknow-error" } });
    expect(explainDecline(facts).outcome).toBe("outcome_unknown");
    expect(factsOfAlipay({ code: "20000", sub_code: "aop.ACQ.SYSTEM_ERROR" }).responseCode).toBe("20000");
  });

  it("of a query says nothing of the payment: its state does", () => {
    const query = (trade_status?: string) =>
      factsOfAlipay({ alipay_trade_query_response: { code: "10000", trade_status } }).responseCode;
    expect(query("TRADE_SUCCESS")).toBe("10000");
    expect(query("WAIT_BUYER_PAY")).toBe("10003");
    expect(query("TRADE_CLOSED")).toBeUndefined();
    expect(query()).toBeUndefined();
    const sent = (answer: object) =>
      factsOfAlipay({ alipay_fund_trans_common_query_response: { code: "10000", ...answer } });
    expect(sent({ status: "DEALING" })).toMatchObject({ responseCode: "10003", flow: "payout" });
    expect(sent({ status: "FAIL", error_code: "PAYEE_CARD_INFO_ERROR" }).responseCode).toBe("PAYEE_CARD_INFO_ERROR");
  });
});

describe("a code cut off at 32 characters", () => {
  it.each([
    ["ACQ.BUYER_BANKCARD_BALANCE_NOT_E", "ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH"],
    ["ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIM", "ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR"],
  ])("%s is completed", (sub_code, whole) => {
    expect(factsOfAlipay({ code: "40004", sub_code })).toMatchObject({
      responseCode: whole,
      provider: { code: sub_code },
    });
  });

  it("can be completed for every longer code of the table", () => {
    const long = alipay.rows.map(({ code }) => code).filter((code) => code.length > 32);
    expect(long).toHaveLength(16);
    expect(long.map((code) => factsOfAlipay({ sub_code: code.slice(0, 32) }).responseCode)).toEqual(long);
  });

  it("stays as it is where no code begins so", () => {
    const sub_code = "ACQ.SOMETHING_THAT_IS_NOT_KNOWN_";
    expect(sub_code).toHaveLength(32);
    expect(factsOfAlipay({ sub_code }).responseCode).toBe(sub_code);
  });
});

describe("what was being done", () => {
  const flowIn = (name: string, operation?: "payment") =>
    factsOfAlipay({ [`alipay_${name}_response`]: { code: "40004" } } as AlipayDecline, { operation }).flow;

  it("is in the name of the response", () => {
    expect(flowIn("trade_pay")).toBe("purchase");
    expect(flowIn("trade_refund")).toBe("refund");
    expect(flowIn("trade_fastpay_refund_query")).toBe("refund");
    expect(flowIn("fund_trans_uni_transfer")).toBe("payout");
    expect(flowIn("trade_cancel")).toBe("unknown");
  });

  it("is what the operation says where it is named", () => {
    expect(flowIn("trade_refund", "payment")).toBe("purchase");
  });
});

describe("whose money is short", () => {
  const explain = (sub_code: string, operation: "payment" | "refund" | "payout") =>
    explainDecline(factsOfAlipay({ code: "40004", sub_code }, { operation }));

  it("the buyer's in a payment", () => {
    expect(explain("ACQ.BUYER_BALANCE_NOT_ENOUGH", "payment").causes[0]?.party).toBe("cardholder");
  });

  it.each([
    ["ACQ.SELLER_BALANCE_NOT_ENOUGH", "refund"],
    ["PAYER_BALANCE_NOT_ENOUGH", "payout"],
    ["BALANCE_IS_NOT_ENOUGH", "payout"],
    ["PAYMENT_MONEY_NOT_ENOUGH", "payout"],
  ] as const)("the merchant's by %s", (sub_code, operation) => {
    const explanation = explain(sub_code, operation);
    expect(explanation.reason).toBe("merchant_funds_insufficient");
    expect(explanation.causes[0]?.party).toBe("merchant");
    expect(explanation.messages.customer).not.toMatch(/funds/);
  });
});

it("leaves the outcome open after a system error", () => {
  for (const sub_code of ["ACQ.SYSTEM_ERROR", "SYSTEM_ERROR"])
    expect(explainDecline(factsOfAlipay({ code: "40004", sub_code })).outcome).toBe("outcome_unknown");
});

it("copies no text that could name an account", () => {
  const answer = { sub_code: "PAYEE_NOT_EXIST", sub_msg: "收款账号 138 0013 8000 不存在" };
  expect(factsOfAlipay(answer)).not.toHaveProperty("hostText");
});

it("gives no advice", () => {
  expectTypeOf(factsOfAlipay({}).provider.name).toEqualTypeOf<"alipay">();
  expectTypeOf(factsOfAlipay({}).provider.advice).toEqualTypeOf<undefined>();
});

it("makes facts of anything", () => {
  const names = [
    ...["alipay_trade_pay_response", "alipay_trade_query_response", "alipay_fund_trans_uni_transfer_response"],
    ...["code", "sub_code", "subCode", "sub_msg", "trade_status", "status", "error_code", "fail_reason"],
  ];
  fc.assert(
    fc.property(hostile(...names), (value) => {
      const facts = factsOfAlipay(value as AlipayDecline);
      expect(facts.provider.name).toBe("alipay");
      expect(JSON.stringify(facts)).not.toMatch(/\d{8}/);
      explainDecline(facts);
    }),
  );
});
