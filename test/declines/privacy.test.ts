import { describe, expect, it } from "vitest";
import { type Balance, type DeclineFacts, forCustomer, type Reason } from "../../src/declines/index.ts";
import { everyRow, explain, explainDecline, locales } from "./explainer.ts";

const masked: readonly Reason[] = [
  "capture_card",
  "contact_acquirer",
  "legal_violation",
  "lost_card",
  "restricted_card",
  "security_violation",
  "stolen_card",
  "suspected_fraud",
];
const inPublic: readonly Reason[] = ["insufficient_funds", "amount_limit_exceeded", "count_limit_exceeded"];
const telling = /lost|stolen|fraud|挂失|被窃|丢失|欺诈|作弊|可疑/i;
const situations: DeclineFacts[] = [
  {},
  { flow: "purchase", attended: true, cardPresent: true },
  { flow: "refund" },
  { channel: "ecommerce" },
  { initiator: "merchant" },
];

describe("what the customer sees", () => {
  it.each(locales)("is that of a plain refusal for every masked reason, byte for byte (%s)", (locale) => {
    for (const facts of situations) {
      const plain = forCustomer(explain("05", { ...facts, network: "china-pos-legacy" }, { locale }));
      for (const { network, row } of everyRow) {
        if (!masked.includes(row.reason)) continue;
        const view = forCustomer(explain(row.code, { ...facts, network }, { locale }));
        expect(JSON.stringify(view)).toBe(JSON.stringify(plain));
      }
    }
  });

  it.each(locales)("hides funds and limits on a public display (%s)", (locale) => {
    const options = { locale, publicDisplay: true };
    const plain = forCustomer(explain("05", { network: "china-pos-legacy" }, options));
    for (const { network, row } of everyRow)
      if (inPublic.includes(row.reason)) {
        expect(forCustomer(explain(row.code, { network }, options))).toEqual(plain);
        expect(forCustomer(explain(row.code, { network }, { locale }))).not.toEqual(plain);
      }
  });

  it("is masked too where only one of the tables has a masked reason", () => {
    const plain = forCustomer(explain("05", { network: "china-pos-legacy" }));
    expect(forCustomer(explainDecline("59"))).toEqual(plain);
  });

  it("never holds the code, the reason or a word that tells", () => {
    for (const { network, row } of everyRow)
      for (const locale of locales) {
        const view = forCustomer(explain(row.code, { network }, { locale }));
        expect(Object.keys(view).sort()).toEqual(["actions", "locale", "message", "outcome"]);
        expect(JSON.stringify(view)).not.toMatch(telling);
      }
  });

  it("is what was agreed on", () => {
    expect(forCustomer(explain("51"))).toEqual({
      locale: "en",
      outcome: "not_approved",
      message: "There are not enough funds for this amount. Please use another card or a smaller amount.",
      actions: ["ask_other_means", "lower_amount", "contact_issuer"],
    });
    expect(forCustomer(explain("41", {}, { locale: "zh-CN" }))).toEqual({
      locale: "zh-CN",
      outcome: "not_approved",
      message: "交易未成功。请换一种方式支付，或咨询您的发卡银行。",
      actions: ["ask_other_means", "contact_issuer"],
    });
    expect(forCustomer(explain("98")).outcome).toBe("pending");
  });
});

describe("what the cashier sees", () => {
  it.each(locales)("names no masked reason unless the screen is private (%s)", (locale) => {
    for (const { network, row } of everyRow)
      for (const facts of situations) {
        const { messages, reason, title } = explain(row.code, { ...facts, network }, { locale });
        expect(messages.operator).not.toMatch(telling);
        if (masked.includes(reason)) expect(messages.operator).not.toContain(title);
      }
  });

  it("names it on a private one", () => {
    expect(explain("41", { screen: "private" }).messages.operator).toMatch(/^Card reported lost\. /);
  });

  it("asks for the card only where staff and card are there, and never at a risk", () => {
    const there = { attended: true, cardPresent: true };
    expect(explain("41", there).messages.operator).toBe(
      "Not approved. Keep the card if you safely can, and call the acquirer; else hand it back. Ask for another card or another way to pay.",
    );
    expect(explain("41", there).captureCard).toBe(true);
    for (const facts of [{}, { attended: true }, { cardPresent: true }, { attended: false, cardPresent: true }]) {
      const { messages, strategies, captureCard } = explain("41", facts);
      expect(messages.operator).not.toMatch(/Keep the card/);
      expect(strategies.some(({ action }) => action === "capture_card")).toBe(false);
      expect(captureCard).toBe(true);
    }
  });

  it("never sees a balance", () => {
    const balances: Balance[] = [{ amountType: "available", currency: "156", sign: "credit", amount: "4242" }];
    const facts = { amount: "10000", currency: "156", currencyExponent: 2, balances };
    const { messages } = explain("51", facts, { includeBalances: true });
    expect(messages.operator + messages.customer).not.toMatch(/42[.]?42/);
  });
});

const available = {
  accountType: "10",
  amountType: "available",
  currency: "156",
  sign: "credit",
  amount: "3000",
} as const;
const ledger = { ...available, amountType: "ledger", amount: "20000" } as const;
const sale: DeclineFacts = {
  flow: "purchase",
  amount: "10000",
  currency: "156",
  currencyExponent: 2,
  accountType: "10",
};

describe("balances", () => {
  it("are withheld unless asked for", () => {
    const explanation = explain("51", { ...sale, balances: [available, ledger] });
    expect(explanation.amounts).toEqual({
      requested: { minor: "10000", value: "100.00", currency: "156", exponent: 2 },
      shortfallAbsent: "not_requested",
    });
    expect(JSON.stringify(explanation)).not.toMatch(/3000|30\.00|20000|7000|70\.00/);
  });

  // balances, more facts, shortfall or why there is none
  const cases: readonly (readonly [string, readonly Balance[], DeclineFacts, string])[] = [
    ["same account and currency", [available], {}, "7000"],
    ["ledger beside available", [ledger, available], {}, "7000"],
    ["overdrawn", [{ ...available, sign: "debit" }], {}, "13000"],
    ["account not named, one balance", [available], { accountType: "00" }, "7000"],
    [
      "account absent, one balance",
      [{ amountType: "available", currency: "156", sign: "credit", amount: "0" }],
      { accountType: undefined } as never,
      "10000",
    ],
    [
      "account not named, two balances",
      [available, { ...available, accountType: "20" }],
      { accountType: "00" },
      "other_account",
    ],
    ["another account", [{ ...available, accountType: "20" }], {}, "other_account"],
    ["another currency", [{ ...available, currency: "840" }], {}, "other_currency"],
    ["ledger only", [ledger], {}, "ledger_only"],
    ["none", [], {}, "no_balance"],
    ["not digits", [{ ...available, amount: "3e3" }], {}, "no_balance"],
    ["amount not known", [available], { amount: "" }, "amount_unknown"],
    ["enough", [{ ...available, amount: "10000" }], {}, "balance_covers_amount"],
    ["a refund", [available], { flow: "refund" }, "not_applicable"],
  ];

  it.each(cases)("%s", (_name, balances, facts, expected) => {
    const { amounts } = explain("51", { ...sale, ...facts, balances }, { includeBalances: true });
    expect(amounts?.shortfall?.minor ?? amounts?.shortfallAbsent).toBe(expected);
    expect(amounts?.shortfall === undefined).toBe(amounts?.shortfallAbsent !== undefined);
  });

  it("give the exact maximum only when asked for", () => {
    const facts = { ...sale, balances: [available] };
    const lower = (options: { includeBalances?: boolean }) =>
      explain("51", facts, options).strategies.find(({ action }) => action === "lower_amount");
    expect(lower({})?.maximum).toBeUndefined();
    expect(lower({ includeBalances: true })).toMatchObject({
      text: "Offer a smaller amount, the rest by other means. At most 30.00.",
      maximum: { minor: "3000", value: "30.00", currency: "156", exponent: 2 },
    });
  });

  it("leave the value out where the exponent is not known, and know currencies without decimals", () => {
    const { currencyExponent: _exponent, ...bare } = sale;
    expect(explain("51", bare).amounts?.requested).toEqual({ minor: "10000", currency: "156" });
    expect(explain("51", { ...sale, currency: "392", currencyExponent: 0 }).amounts?.requested?.value).toBe("10000");
    expect(explain("51", { ...sale, amount: "7", currencyExponent: 3 }).amounts?.requested?.value).toBe("0.007");
  });

  it("tell held money from missing money", () => {
    const held = explain("51", { ...sale, balances: [available, ledger] });
    expect(held.causes.find(({ id }) => id === "funds_on_hold")?.likelihood).toBe("likely");
    const covered = explain("51", { ...sale, balances: [{ ...available, amount: "50000" }] });
    expect(covered.causes[0]?.id).not.toBe("insufficient_available_balance");
  });
});
