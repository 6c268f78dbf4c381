import { describe, expect, it } from "vitest";
import { causeOf, explain, explainDecline, strategyOf } from "./explainer.ts";

const bare = explainDecline("51");
const purchase = explain("51", { flow: "purchase" });
const refund = explain("51", { flow: "refund" });
const answered = explain("51", { flow: "refund", answeredBy: "acquirer" });

// id, a bare 51, a purchase on UnionPay's table, on one that lets others send 51, a refund, one the acquirer answered
const causes = [
  ["insufficient_available_balance", "likely", "likely", "likely", "possible", "likely"],
  ["account_abnormal", "unlikely", "unlikely", "unlikely", "unlikely", "unlikely"],
  ["low_transaction_flow", "unlikely", "ruled_out", "unlikely", "possible", "likely"],
  ["settlement_cycle_mismatch", "unlikely", "ruled_out", "unlikely", "possible", "likely"],
  ["merchant_float_short", "unlikely", "ruled_out", "unlikely", "possible", "likely"],
  ["system_fault_or_poor_maintenance", "unlikely", "unlikely", "unlikely", "unlikely", "unlikely"],
] as const;

// id; kind and effect of a bare 51, a purchase, a refund
const strategies = [
  ["check_account_status", "check", "none", "check", "none", "check", "none"],
  ["check_available_balance", "check", "none", "check", "none", "check", "none"],
  ["check_transaction_records", "check", "none", "check", "none", "check", "none"],
  ["check_authorisation", "check", "none", "check", "none", "check", "none"],
  ["increase_transaction_flow", "generic", "none", "generic", "none", "remedy", "resolves"],
  ["reduce_tied_up_funds", "remedy", "resolves", "remedy", "resolves", "remedy", "resolves"],
  ["retain_customers", "generic", "none", "generic", "none", "generic", "none"],
  ["negotiate_settlement_cycle", "generic", "none", "generic", "none", "remedy", "prevents"],
  ["balance_settlement_cycle", "generic", "none", "generic", "none", "remedy", "prevents"],
  ["monitor_settlement", "generic", "none", "generic", "none", "remedy", "prevents"],
  ["maintain_terminal_and_host", "prevention", "prevents", "prevention", "prevents", "prevention", "prevents"],
  ["cooperate_on_maintenance", "prevention", "prevents", "prevention", "prevents", "prevention", "prevents"],
  ["strengthen_financial_control", "generic", "none", "generic", "none", "remedy", "prevents"],
  ["cooperate_with_acquirer", "generic", "none", "generic", "none", "generic", "none"],
  ["manage_daily_operations", "generic", "none", "generic", "none", "generic", "none"],
  ["establish_risk_control", "generic", "none", "generic", "none", "generic", "none"],
  ["train_staff", "prevention", "prevents", "prevention", "prevents", "generic", "none"],
  ["adopt_modern_payment", "remedy", "resolves", "remedy", "resolves", "generic", "none"],
  ["supervise_payment_institutions", "generic", "none", "generic", "none", "generic", "none"],
] as const;

describe("the article's causes of a 51", () => {
  it.each(causes)("%s", (id, onBare, onPurchase, onOtherPurchase, onRefund, onAnswered) => {
    const other = explain("51", { flow: "purchase", network: "iso8583-1987" });
    expect([bare, purchase, other, refund, answered].map((each) => causeOf(each, id)?.likelihood)).toEqual([
      onBare,
      onPurchase,
      onOtherPurchase,
      onRefund,
      onAnswered,
    ]);
  });

  it("says why it rules a cause out, and what supports that", () => {
    expect(causeOf(purchase, "low_transaction_flow")).toMatchObject({
      evidence: "refuted",
      because: [{ id: "issuer_only" }, { id: "takes_money" }],
    });
    expect(causeOf(refund, "low_transaction_flow")).toMatchObject({ evidence: "plausible", party: "merchant" });
  });

  it("puts the cardholder's causes first on a bare 51, the merchant's as conditional", () => {
    expect(bare.causes[0]).toMatchObject({ id: "insufficient_available_balance", party: "cardholder" });
    expect(causeOf(bare, "low_transaction_flow")?.text).toMatch(/^If this was a refund or a payout: /);
    expect(causeOf(explainDecline("51", { locale: "zh-CN" }), "settlement_cycle_mismatch")?.text).toMatch(
      /^如果是退款或出款：/,
    );
    expect(causeOf(refund, "low_transaction_flow")?.text).not.toMatch(/If this was/);
  });

  it("finds a system fault possible once an earlier attempt was not reversed", () => {
    const held = explain("51", { flow: "purchase", unreversedAttempt: true });
    expect(causeOf(held, "system_fault_or_poor_maintenance")?.likelihood).toBe("possible");
    expect(causeOf(held, "unreversed_earlier_attempt")?.likelihood).toBe("likely");
  });

  it("takes the host's text about the merchant's money for the acquirer's answer, not the issuer's", () => {
    const text = explain("51", { flow: "refund", hostText: ["商户可退款余额不足"] });
    expect(causeOf(text, "merchant_float_short")?.likelihood).toBe("likely");
    const issuer = explain("51", { flow: "refund", hostText: ["商户可退款余额不足"], answeredBy: "issuer" });
    expect(causeOf(issuer, "merchant_float_short")?.likelihood).toBe("possible");
  });

  it("names the article", () => {
    for (const each of [bare, purchase, refund])
      expect(each.sources).toContainEqual({
        id: "soupos",
        publisher: "soupos.cn",
        title: "POS机51余额不足原因分析及解决策略",
        url: "https://soupos.cn/news/1477808.html",
      });
  });
});

describe("the article's strategies for a 51", () => {
  it.each(strategies)("%s", (id, ...verdicts) => {
    const found = [bare, purchase, refund].flatMap((each) => {
      const strategy = strategyOf(each, id);
      return [strategy?.kind, strategy?.effect];
    });
    expect(found).toEqual(verdicts);
  });

  it("says where advice has no effect", () => {
    expect(strategyOf(purchase, "negotiate_settlement_cycle")?.cautions).toContain(
      "General advice: it does not change this answer.",
    );
    expect(strategyOf(purchase, "increase_transaction_flow")?.evidence).toBe("refuted");
    expect(strategyOf(refund, "increase_transaction_flow")?.cautions).toEqual([]);
  });

  it("looks at the cardholder's account in a purchase and the merchant's in a refund", () => {
    for (const id of ["check_account_status", "check_available_balance"]) {
      expect(strategyOf(purchase, id)?.actor).toBe("customer");
      expect(strategyOf(refund, id)?.actor).toBe("merchant");
    }
    expect(strategyOf(purchase, "reduce_tied_up_funds")?.action).toBe("release_holds");
    expect(strategyOf(refund, "check_transaction_records")?.text).toBe(
      "Look up: what was settled out before the refund?",
    );
  });

  it("has the first step of a sale be another way to pay, of a refund be the merchant's money", () => {
    expect(purchase.strategies[0]?.action).toBe("ask_other_means");
    expect(bare.strategies[0]?.action).toBe("ask_other_means");
    expect(refund.strategies[0]?.action).toBe("top_up_float");
  });

  it("never advertises", () => {
    for (const locale of ["en", "zh-CN"] as const)
      for (const flow of ["purchase", "refund", "unknown"] as const)
        expect(JSON.stringify(explain("51", { flow }, { locale }))).not.toMatch(/套现|刷自己|cash-out|办理POS/i);
  });
});
