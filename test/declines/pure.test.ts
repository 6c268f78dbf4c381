import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createExplainer,
  type DeclineFacts,
  type Flow,
  forCustomer,
  reasons,
  unionpay,
  zhCN,
} from "../../src/declines/index.ts";
import { everyRow, everything, explainDecline } from "./explainer.ts";

const flows: readonly Flow[] = [
  "purchase",
  "cash",
  "refund",
  "payout",
  "preauthorisation",
  "preauthorisation_cancellation",
  "completion",
  "completion_cancellation",
  "void",
  "balance_inquiry",
  "account_verification",
  "reversal",
  "load",
  "network_management",
  "unknown",
];
const words = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];
const code = fc.oneof(
  fc.constantFrom(...everyRow.map(({ row }) => row.code)),
  fc.constantFrom(...words),
  fc.string({ maxLength: 4 }),
);
const network = fc.oneof(
  fc.constantFrom("unionpay", "china-pos-legacy", "iso8583-1987", "visa", ...words),
  fc.uniqueArray(fc.constantFrom("unionpay", "china-pos-legacy", "iso8583-1987", "visa", ""), { maxLength: 4 }),
);
const digits = fc.oneof(fc.stringMatching(/^\d{0,14}$/), fc.string({ maxLength: 5 }));
const factsOf: fc.Arbitrary<DeclineFacts> = fc.record(
  {
    responseCode: code,
    event: fc.constantFrom("no_response" as const, "late_response" as const, "response_mac_invalid" as const),
    network,
    cardScheme: fc.string({ maxLength: 8 }),
    mti: fc.oneof(
      fc.constantFrom("0200", "0210", "0400", "0410", "0420", "0430", "0800", ""),
      fc.string({ maxLength: 5 }),
    ),
    flow: fc.constantFrom(...flows),
    channel: fc.constantFrom(
      "chip",
      "contactless",
      "magstripe",
      "fallback",
      "keyed",
      "ecommerce",
      "telephone",
      "unknown",
    ),
    initiator: fc.constantFrom("customer" as const, "merchant" as const),
    attended: fc.boolean(),
    cardPresent: fc.boolean(),
    screen: fc.constantFrom("private" as const, "public" as const),
    amount: digits,
    approvedAmount: digits,
    currency: fc.constantFrom("156", "840", "", "__proto__"),
    currencyExponent: fc.constantFrom(0, 2, 3, -1, 1.5, Number.NaN),
    accountType: fc.constantFrom("00", "10", "20", "30", "constructor"),
    balances: fc.array(
      fc.record(
        {
          accountType: fc.constantFrom("00", "10", "20"),
          amountType: fc.constantFrom("available", "ledger", "57"),
          currency: fc.constantFrom("156", "840"),
          sign: fc.constantFrom("credit" as const, "debit" as const),
          amount: digits,
        },
        { requiredKeys: ["amountType", "sign", "amount"] },
      ),
      { maxLength: 3 },
    ),
    hostText: fc.array(fc.oneof(fc.string(), fc.constant("商户头寸不足")), { maxLength: 2 }),
    answeredBy: fc.constantFrom("issuer" as const, "network" as const, "acquirer" as const, "unknown" as const),
    unreversedAttempt: fc.boolean(),
    mcc: fc.constantFrom("6011", "5411", "__proto__"),
  },
  { requiredKeys: [] },
);
const optionsOf = fc.record(
  {
    locale: fc.constantFrom("en" as const, "zh-CN" as const),
    network,
    includeBalances: fc.boolean(),
    publicDisplay: fc.boolean(),
  },
  { requiredKeys: [] },
);

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}

describe("explainDecline", () => {
  it("answers any question in the declared shape, the same each time, without touching the input", () => {
    fc.assert(
      fc.property(factsOf, optionsOf, (facts, options) => {
        const asked = deepFreeze(structuredClone(facts));
        const explanation = explainDecline(asked, deepFreeze(structuredClone(options)));
        expect(asked).toEqual(facts);
        expect(reasons).toContain(explanation.reason);
        expect(explanation.locale).toBe(options.locale ?? "en");
        expect(explanation.responseCode).toBe(facts.responseCode);
        for (const { text, because, sources } of [...explanation.causes, ...explanation.strategies]) {
          expect(text.length).toBeGreaterThan(3);
          expect(because.every((ground) => ground.text.length > 0)).toBe(true);
          for (const id of sources) expect(explanation.sources.some((source) => source.id === id)).toBe(true);
        }
        for (const text of Object.values(explanation.messages)) expect(text.length).toBeGreaterThan(1);
        for (const part of [explanation.causes, explanation.strategies])
          expect(new Set(part.map(({ id }) => id)).size).toBe(part.length);
        expect(explanation.ambiguous.length).not.toBe(1);
        expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
        expect(forCustomer(JSON.parse(JSON.stringify(explanation)))).toEqual(forCustomer(explanation));
        const fresh = createExplainer(everything);
        expect(fresh.explainDecline(facts, options)).toEqual(explanation);
      }),
      { seed: 39, numRuns: 300 },
    );
  });

  it("does not let one answer change another", () => {
    const explanation = explainDecline("51", { network: "unionpay" });
    for (const part of [explanation.causes, explanation.strategies, explanation.sources, explanation.messages])
      expect(Object.isFrozen(part)).toBe(true);
    expect(Object.isFrozen(explanation.causes[0]?.because)).toBe(true);
    expect(Object.isFrozen(unionpay.sources[0])).toBe(false);
  });

  it("says the same of a code and of facts with nothing but the code", () => {
    for (const { row } of everyRow)
      expect(explainDecline(row.code)).toEqual(explainDecline({ responseCode: row.code }));
  });

  it("keeps to the code where an event is given too", () => {
    expect(explainDecline({ responseCode: "51", event: "no_response" }).reason).toBe("insufficient_funds");
  });

  it("answers in its first locale, or one that is asked for", () => {
    const chinese = createExplainer({ networks: [unionpay], locales: [zhCN] });
    expect(chinese.explainDecline("51").title).toBe("余额不足");
    expect(chinese.locales).toEqual(["zh-CN"]);
    expect(chinese.networks).toEqual(["unionpay"]);
    expect(explainDecline("51", { locale: "zh-CN" }).messages.merchant).toBe(
      "余额不足：账户可用余额小于交易金额。更改后才能再试。",
    );
    expect(explainDecline("51").messages.merchant).toBe(
      "Insufficient funds: The available balance is smaller than the amount. Try again only after a change.",
    );
  });

  it("has every source in full", () => {
    for (const { network: id, row } of everyRow)
      for (const source of explainDecline(row.code, { network: id }).sources) {
        expect(source.publisher.length).toBeGreaterThan(1);
        expect(source.title.length).toBeGreaterThan(1);
        expect(source.url ?? source.section).toBeDefined();
        expect(JSON.stringify(source)).not.toMatch(/public transcription/i);
      }
  });
});
