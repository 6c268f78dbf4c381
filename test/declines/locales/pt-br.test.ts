import { describe, expect, it } from "vitest";
import {
  abecsRules,
  createExplainer,
  eloRules,
  en,
  exactAmounts,
  forCustomer,
  mastercardRules,
  schemeRetry,
  unionpay,
  visa,
  visaRules,
  zhCN,
} from "../../../src/declines/index.ts";
import { ptBR } from "../../../src/declines/locales/pt-br.ts";
import { ptBRRules } from "../../../src/declines/retry-rules/words-pt-br.ts";

const { explainDecline } = createExplainer({
  networks: [unionpay, visa],
  locales: [ptBR],
  amounts: exactAmounts,
  retry: schemeRetry([visaRules, mastercardRules], [ptBRRules]),
});

const atTill = { network: "unionpay", flow: "purchase", channel: "chip", attended: true, cardPresent: true } as const;

/** Every text of a tree, by its path. */
function textsOf(tree: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === "string" ? [[`${path}${key}`, value]] : [...textsOf(value as object, `${path}${key}.`)],
    ),
  );
}

const punctuation = ["colon", "stop", "space"];
const english = textsOf(en.texts);
const words = [...textsOf(ptBR.texts)].filter(([path]) => !punctuation.includes(path));
const rules = [...visaRules.rules, ...mastercardRules.rules, ...eloRules.rules, ...abecsRules.rules];
/** What the trade in Brazil calls by its English name. */
const borrowed = /Merchant Advice Code|account updater/g;
const foreign = /\p{Script=Han}|\b(the|card|account|amount|issuer|merchant|payment|is|not|of|and|again)\b/iu;

describe("what the customer is told in Brazilian Portuguese", () => {
  it("names balance and limit", () => {
    expect(forCustomer(explainDecline({ ...atTill, responseCode: "51" }))).toEqual({
      locale: "pt-BR",
      outcome: "not_approved",
      message: "Saldo ou limite insuficiente para este valor. Use outro cartão ou um valor menor.",
      actions: ["ask_other_means", "lower_amount", "contact_issuer"],
    });
  });

  it("is that of a plain refusal for a masked reason, byte for byte", () => {
    const plain = forCustomer(explainDecline({ network: "visa", responseCode: "05" }));
    expect(plain.message).toBe("Transação não autorizada. Use outra forma de pagamento ou fale com o seu banco.");
    for (const network of ["unionpay", "visa"])
      expect(JSON.stringify(forCustomer(explainDecline({ network, responseCode: "41" })))).toBe(JSON.stringify(plain));
  });

  it("never speaks of fraud, loss or theft", () => {
    for (const text of Object.values(ptBR.texts.customer))
      expect(text).not.toMatch(/fraud|suspeit|perdid|perda|roub|furt/i);
  });
});

describe("what staff and merchant are told in Brazilian Portuguese", () => {
  it("instructs the cashier without the masked reason", () => {
    expect(explainDecline({ ...atTill, responseCode: "41" }).messages.operator).toBe(
      "Transação não autorizada. Retenha o cartão se puder fazê-lo com segurança e ligue para a adquirente; caso contrário, devolva-o. Peça outro cartão ou outra forma de pagamento.",
    );
    expect(explainDecline({ ...atTill, responseCode: "55" }).messages.operator).toBe(
      "Senha incorreta. Peça que a senha seja digitada novamente. Peça outro cartão ou outra forma de pagamento.",
    );
  });

  it("lays a refund's shortage at the merchant's money", () => {
    const facts = { network: "unionpay", responseCode: "51", flow: "refund", answeredBy: "acquirer" } as const;
    expect(explainDecline(facts).messages.merchant).toBe(
      "Saldo ou limite insuficiente: O saldo disponível do estabelecimento é menor que o valor que ele tem a pagar. Tente novamente só depois de uma mudança.",
    );
  });

  it("tells a reversal from a refund", () => {
    expect(ptBR.texts.strategies.repeat_reversal).toBe("Repita o desfazimento até receber resposta.");
    expect(ptBR.texts.strategies.refund_instead).toBe("Em vez disso, envie um estorno.");
  });

  it("says when advice is for refunds only, where that is not known", () => {
    const { strategies } = explainDecline({ network: "unionpay", responseCode: "51" });
    expect(strategies.find(({ id }) => id === "top_up_float")?.text).toBe(
      "Se era um estorno ou um pagamento a terceiros: Adicione saldo à conta do estabelecimento e envie novamente o estorno ou o pagamento a terceiros.",
    );
  });

  it("puts the maximum in its place", () => {
    const money = { currency: "156", amount: "3000", amountType: "available", sign: "credit" } as const;
    const facts = { ...atTill, amount: "10000", currency: "156", currencyExponent: 2, balances: [money] };
    const { strategies } = explainDecline({ ...facts, responseCode: "51" }, { includeBalances: true });
    expect(ptBR.texts.atMost).toContain("{0}");
    expect(strategies.find(({ id }) => id === "lower_amount")?.text).toBe(
      "Ofereça um valor menor, com o restante por outra forma de pagamento. No máximo 30.00.",
    );
  });

  it("quotes the scheme's rule", () => {
    expect(explainDecline({ network: "visa", cardScheme: "visa", responseCode: "14" }).retry).toMatchObject({
      verdict: "never",
      text: "Visa: o emissor nunca aprovará este cartão (categoria 1). Nenhuma retentativa.",
    });
    const waiting = { ...atTill, cardScheme: "mastercard", responseCode: "51", merchantAdviceCode: "24" };
    expect(explainDecline(waiting).retry.text).toBe(
      "Mastercard, Merchant Advice Code 24: tente novamente após uma hora, no mínimo.",
    );
  });
});

describe("the Brazilian texts", () => {
  it("are all there, and none is English or Chinese", () => {
    expect(words.map(([path]) => path).sort()).toEqual(
      [...textsOf(zhCN.texts).keys()].filter((path) => !punctuation.includes(path)).sort(),
    );
    for (const [path, text] of words) {
      expect(text.trim(), path).not.toBe("");
      expect(text, path).not.toBe(english.get(path));
      expect(text.replace(borrowed, ""), path).not.toMatch(foreign);
      expect(text, path).toBe(text.replace(/\p{Cf}/gu, "").normalize("NFC"));
    }
  });

  it("end and start like the English ones", () => {
    const edges = /^\s*|[.:]?\s*$/g;
    for (const [path, text] of words) expect(text.match(edges), path).toEqual(english.get(path)?.match(edges));
  });

  it("have every scheme rule, with its codes", () => {
    expect(ptBRRules.language).toBe(ptBR.id);
    expect(Object.keys(ptBRRules.texts).sort()).toEqual(rules.map(({ id }) => id).sort());
    const texts = new Map<string, string>(Object.entries(ptBRRules.texts));
    for (const rule of rules) {
      const text = texts.get(rule.id) ?? "";
      expect(text, rule.id).not.toBe(rule.text.en);
      expect(text.replace(borrowed, ""), rule.id).not.toMatch(foreign);
      const numbers = (of: string) => of.replace(/[.,]/g, "").match(/\d+/g);
      expect(numbers(text)?.sort(), rule.id).toEqual(numbers(rule.text.en)?.sort());
    }
  });
});
