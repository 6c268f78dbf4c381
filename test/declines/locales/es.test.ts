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
} from "../../../src/declines/index.ts";
import { es } from "../../../src/declines/locales/es.ts";
import { esRules } from "../../../src/declines/retry-rules/words-es.ts";

const { explainDecline } = createExplainer({
  networks: [unionpay, visa],
  locales: [es],
  amounts: exactAmounts,
  retry: schemeRetry([visaRules, mastercardRules], [esRules]),
});

const atTill = { network: "unionpay", flow: "purchase", channel: "chip", attended: true, cardPresent: true } as const;

/** Every text of a tree, with its path. */
function leavesOf(tree: object, path = ""): (readonly [path: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string" ? [[`${path}${key}`, value]] : leavesOf(value as object, `${path}${key}.`),
  );
}

const punctuation = ["colon", "stop", "space"];
const words = leavesOf(es.texts).filter(([path]) => !punctuation.includes(path));
const english = new Map(leavesOf(en.texts));
const rules = [...visaRules.rules, ...mastercardRules.rules, ...eloRules.rules, ...abecsRules.rules];

describe("what the customer is told in Spanish", () => {
  it("names the funds", () => {
    expect(forCustomer(explainDecline({ ...atTill, responseCode: "51" }))).toEqual({
      locale: "es",
      outcome: "not_approved",
      message: "No hay fondos suficientes para este importe. Use otra tarjeta o un importe menor.",
      actions: ["ask_other_means", "lower_amount", "contact_issuer"],
    });
  });

  it("is that of a plain refusal for a masked reason, byte for byte", () => {
    const plain = forCustomer(explainDecline({ network: "visa", responseCode: "05" }));
    expect(plain.message).toBe("El pago no fue aprobado. Use otro medio de pago o consulte a su banco.");
    for (const network of ["unionpay", "visa"])
      expect(JSON.stringify(forCustomer(explainDecline({ network, responseCode: "41" })))).toBe(JSON.stringify(plain));
  });

  it("never speaks of fraud, loss or theft", () => {
    for (const text of Object.values(es.texts.customer)) expect(text).not.toMatch(/fraud|sospech|p[eé]rdid|\brob/i);
  });
});

describe("what staff and merchant are told in Spanish", () => {
  it("instructs the cashier without the masked reason", () => {
    expect(explainDecline({ ...atTill, responseCode: "41" }).messages.operator).toBe(
      "Operación no aprobada. Retenga la tarjeta si puede hacerlo sin riesgo y llame al adquirente; si no, devuélvala al cliente. Pida otra tarjeta u otro medio de pago.",
    );
    expect(explainDecline({ ...atTill, responseCode: "55" }).messages.operator).toBe(
      "PIN incorrecto. Pida que se introduzca de nuevo el PIN. Pida otra tarjeta u otro medio de pago.",
    );
  });

  it("lays a refund's shortage at the merchant's money", () => {
    const facts = { network: "unionpay", responseCode: "51", flow: "refund", answeredBy: "acquirer" } as const;
    expect(explainDecline(facts).messages.merchant).toBe(
      "Fondos insuficientes: El saldo disponible del comercio es menor que lo que tiene que pagar. Vuelva a intentarlo solo después de un cambio.",
    );
  });

  it("says when advice is for refunds only, where that is not known", () => {
    const { strategies } = explainDecline({ network: "unionpay", responseCode: "51" });
    expect(strategies.find(({ id }) => id === "top_up_float")?.text).toBe(
      "En caso de devolución o desembolso: Añada fondos a la cuenta del comercio y envíe de nuevo la devolución o el desembolso.",
    );
  });

  it("puts the maximum in its place", () => {
    const money = { currency: "156", amount: "3000", amountType: "available", sign: "credit" } as const;
    const facts = { ...atTill, amount: "10000", currency: "156", currencyExponent: 2, balances: [money] };
    const { strategies } = explainDecline({ ...facts, responseCode: "51" }, { includeBalances: true });
    expect(es.texts.atMost).toContain("{0}");
    expect(strategies.find(({ id }) => id === "lower_amount")?.text).toBe(
      "Ofrezca un importe menor, y el resto con otro medio de pago. Como máximo 30.00.",
    );
  });

  it("quotes the scheme's rule", () => {
    const declined = { network: "visa", cardScheme: "visa", responseCode: "14" };
    expect(explainDecline(declined).retry).toMatchObject({ verdict: "never", text: esRules.texts.visa_never_approve });
    const waiting = { network: "unionpay", cardScheme: "mastercard", responseCode: "51", merchantAdviceCode: "24" };
    expect(explainDecline({ ...waiting, flow: "purchase" }).retry.text).toBe(
      "Recomendación 24 de Mastercard: no vuelva a intentarlo hasta pasada una hora.",
    );
  });
});

describe("the Spanish texts", () => {
  it("are none of them empty, English or Chinese", () => {
    for (const [path, text] of words) {
      expect(text.trim(), path).not.toBe("");
      expect(text, path).not.toBe(english.get(path));
      expect(text, path).not.toMatch(/\p{Script=Han}|\b(the|card|amount|issuer|merchant|payment|is|not|of)\b/iu);
      expect(text, path).toBe(text.replace(/\p{Cf}/gu, "").normalize("NFC"));
    }
  });

  it("end like the English ones", () => {
    for (const [path, text] of words) expect(text.endsWith("."), path).toBe(english.get(path)?.endsWith("."));
  });

  it("have every scheme rule, with its numbers", () => {
    const numbersOf = (text: string) => text.replace(/(?<=\d)[ ,](?=\d{3})/g, "").match(/\d+/g) ?? [];
    const texts = new Map(Object.entries(esRules.texts));
    expect([...texts.keys()].sort()).toEqual(rules.map(({ id }) => id).sort());
    for (const { id, text } of rules) {
      expect(texts.get(id), id).not.toMatch(/\p{Script=Han}|\b(the|card|amount|issuer|try|at most|after)\b/iu);
      expect(numbersOf(texts.get(id) ?? ""), id).toEqual(numbersOf(text.en));
    }
  });
});
