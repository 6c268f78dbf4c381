import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { factsOfWechatPay, type WechatPayDecline, wechatPay, wechatPayWords } from "../../src/adapters/wechat-pay.ts";
import { createExplainer, en } from "../../src/declines/index.ts";
import { hostile } from "./hostile.ts";

const { explainDecline } = createExplainer({ networks: [wechatPay], locales: [en], words: [wechatPayWords] });

// A refund that failed for the merchant's balance, as it came to merchants; without ids.
const refund = {
  return_code: "SUCCESS",
  return_msg: "OK",
  result_code: "FAIL",
  err_code: "NOTENOUGH",
  err_code_des: "基本账户余额不足，请充值后重新发起",
} satisfies WechatPayDecline;

// The answer of v3 to a transfer.
const transfer = {
  code: "NOT_ENOUGH",
  message: "商户运营账户资金不足，充值后可以原单号发起重试，请勿更换商户单号",
} satisfies WechatPayDecline;

describe("the older API", () => {
  it("gives the code and, outside a payment, the text for the merchant", () => {
    expect(factsOfWechatPay(refund, { operation: "refund" })).toEqual({
      responseCode: "NOTENOUGH",
      network: "wechat-pay",
      flow: "refund",
      hostText: ["基本账户余额不足，请充值后重新发起"],
      provider: { name: "wechat-pay", code: "NOTENOUGH" },
    });
    expect(factsOfWechatPay(refund, { operation: "payment" })).toEqual({
      responseCode: "NOTENOUGH",
      network: "wechat-pay",
      flow: "purchase",
      provider: { name: "wechat-pay", code: "NOTENOUGH" },
    });
  });

  it("is read under its root too", () => {
    const xml = {
      return_code: "SUCCESS",
      result_code: "FAIL",
      err_code: "AUTH_CODE_INVALID",
      err_code_des: "101 付款码已过期，请退出重试",
    };
    expect(factsOfWechatPay({ xml } as WechatPayDecline, { operation: "payment" })).toEqual({
      responseCode: "AUTH_CODE_INVALID",
      network: "wechat-pay",
      flow: "purchase",
      provider: { name: "wechat-pay", code: "AUTH_CODE_INVALID" },
    });
  });

  it("has no code in a result alone: an order can still wait for its payment", () => {
    for (const result of ["SUCCESS", "FAIL"])
      expect(factsOfWechatPay({ return_code: result, result_code: result })).not.toHaveProperty("responseCode");
  });
});

describe("the newer API", () => {
  it("gives the code of an error", () => {
    expect(factsOfWechatPay(transfer)).toEqual({
      responseCode: "NOT_ENOUGH",
      network: "wechat-pay",
      flow: "unknown",
      hostText: [transfer.message],
      provider: { name: "wechat-pay", code: "NOT_ENOUGH" },
    });
  });

  it("gives the reason why a transfer failed", () => {
    expect(factsOfWechatPay({ detail_status: "FAIL", fail_reason: "TRANSFER_QUOTA_EXCEED" })).toEqual({
      responseCode: "TRANSFER_QUOTA_EXCEED",
      network: "wechat-pay",
      flow: "payout",
      provider: { name: "wechat-pay", code: "TRANSFER_QUOTA_EXCEED" },
    });
  });

  it("gives the state of an order", () => {
    expect(factsOfWechatPay({ trade_state: "PAYERROR", trade_state_desc: "支付失败，请撤销订单" })).toEqual({
      responseCode: "PAYERROR",
      network: "wechat-pay",
      flow: "purchase",
      provider: { name: "wechat-pay", code: "PAYERROR" },
    });
  });
});

it("knows a refund and a payout by what only they have, unless the operation is named", () => {
  expect(factsOfWechatPay({ err_code: "NOTENOUGH", out_refund_no: "R2026" }).flow).toBe("refund");
  expect(factsOfWechatPay({ err_code: "NOTENOUGH", partner_trade_no: "P2026" }).flow).toBe("payout");
  expect(factsOfWechatPay({ err_code: "NOTENOUGH", partner_trade_no: "" }).flow).toBe("unknown");
  expect(factsOfWechatPay({ err_code: "NOTENOUGH", out_refund_no: "R2026" }, { operation: "payment" }).flow).toBe(
    "purchase",
  );
});

describe("whose money is short", () => {
  const partyOf = (decline: WechatPayDecline, operation?: "payment" | "refund" | "payout") =>
    explainDecline(factsOfWechatPay(decline, { operation })).causes[0]?.party;

  it("in a payment the user's", () => {
    expect(partyOf({ err_code: "NOTENOUGH" }, "payment")).toBe("cardholder");
    // Also where the text names the merchant.
    expect(partyOf(transfer, "payment")).toBe("cardholder");
  });

  it("in a refund or payout the merchant's", () => {
    expect(partyOf(refund, "refund")).toBe("merchant");
    expect(partyOf({ code: "NOT_ENOUGH" }, "refund")).toBe("merchant");
    expect(partyOf(transfer, "payout")).toBe("merchant");
  });

  it("where the operation is unknown, either's, and the text can tell the merchant's", () => {
    const parties = (decline: WechatPayDecline) =>
      explainDecline(factsOfWechatPay(decline))
        .causes.filter(({ likelihood }) => likelihood === "likely" || likelihood === "possible")
        .map(({ party }) => party);
    expect(parties(transfer)).toContain("merchant");
    expect(parties({ code: "NOT_ENOUGH" })).toContain("cardholder");
  });
});

it("leaves the outcome open where WeChat Pay asks to query", () => {
  for (const err_code of ["SYSTEMERROR", "BANKERROR", "USERPAYING"])
    expect(explainDecline(factsOfWechatPay({ err_code }, { operation: "payment" }))).toMatchObject({
      outcome: "outcome_unknown",
    });
});

it("copies no text that is long or could name a card or an account", () => {
  for (const message of [
    "账号 6222 0212 3456 7890 异常",
    "6222-0212-34567890",
    "６２２２０２１２３４",
    "长".repeat(201),
    "",
  ])
    expect(factsOfWechatPay({ code: "ERROR", message })).not.toHaveProperty("hostText");
});

it("gives no advice", () => {
  expectTypeOf(factsOfWechatPay({}).provider.name).toEqualTypeOf<"wechat-pay">();
  expectTypeOf(factsOfWechatPay({}).provider.advice).toEqualTypeOf<undefined>();
});

it("makes facts of anything", () => {
  const names = [
    ...["xml", "err_code", "err_code_des", "code", "message", "trade_state", "trade_state_desc", "fail_reason"],
    ...["refund_id", "partner_trade_no"],
  ];
  fc.assert(
    fc.property(hostile(...names), (value) => {
      const facts = factsOfWechatPay(value as WechatPayDecline);
      expect(facts.provider.name).toBe("wechat-pay");
      expect(JSON.stringify(facts)).not.toMatch(/\d{8}/);
      explainDecline(facts);
    }),
  );
});
