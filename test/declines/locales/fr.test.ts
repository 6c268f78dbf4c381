import { describe, expect, it } from "vitest";
import {
  createExplainer,
  en,
  mastercardRules,
  schemeRetry,
  unionpay,
  visa,
  visaRules,
} from "../../../src/declines/index.ts";
import { fr } from "../../../src/declines/locales/fr.ts";
import { abecsRules } from "../../../src/declines/retry-rules/abecs.ts";
import { eloRules } from "../../../src/declines/retry-rules/elo.ts";
import { frRules } from "../../../src/declines/retry-rules/words-fr.ts";

const { explainDecline } = createExplainer({
  networks: [unionpay, visa],
  locales: [fr],
  retry: schemeRetry([visaRules, mastercardRules], [frRules]),
});

/** Every text below a node, with its path. */
function textsOf(node: object, path = ""): readonly (readonly [path: string, text: string])[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string"
      ? [[`${path}${key}`, value] as const]
      : typeof value === "object" && value !== null
        ? textsOf(value, `${path}${key}.`)
        : [],
  );
}

const own = [...textsOf(fr.texts), ...textsOf(frRules.texts, "rules.")];
const rules = [visaRules, mastercardRules, eloRules, abecsRules].flatMap((each) => each.rules);
const english = new Map([
  ...textsOf(en.texts),
  ...rules.map(({ id, text }): [string, string] => [`rules.${id}`, text.en]),
]);

describe("French", () => {
  it("tells the customer of 51", () => {
    expect(explainDecline("51", { network: "visa" }).messages.customer).toBe(
      "La provision est insuffisante pour ce montant. Veuillez utiliser une autre carte ou choisir un montant plus faible.",
    );
  });

  it("tells the customer of a masked reason what it tells of a plain refusal", () => {
    const plain = "Le paiement n’a pas été accepté. Veuillez payer autrement ou contacter votre banque.";
    expect(explainDecline("05", { network: "visa" }).messages.customer).toBe(plain);
    expect(explainDecline("41", { network: "visa" }).messages.customer).toBe(plain);
    expect(explainDecline("41", { network: "unionpay" }).messages.customer).toBe(plain);
  });

  it("names no fraud, loss or theft to the customer", () => {
    for (const text of Object.values(fr.texts.customer))
      expect(text).not.toMatch(/fraud|perdu|perte|vol(é|s?\b)|opposition/i);
  });

  it("tells the merchant of a refund", () => {
    expect(explainDecline({ responseCode: "51", network: "visa", flow: "refund" }).messages).toMatchObject({
      customer: "L’opération n’a pas encore pu aboutir. Nous nous en occupons. Vous n’avez rien à faire.",
      merchant:
        "Provision insuffisante\u00A0: Le solde disponible du commerçant est inférieur à ce qu’il doit verser. Ne réessayez qu’après un changement.",
    });
  });

  it("tells the cashier what to do", () => {
    const facts = { network: "visa", flow: "purchase", attended: true, cardPresent: true } as const;
    expect(explainDecline({ ...facts, responseCode: "55" }).messages.operator).toBe(
      "Code confidentiel erroné. Faites saisir à nouveau le code confidentiel. Demandez une autre carte ou un autre moyen de paiement.",
    );
    expect(explainDecline({ ...facts, responseCode: "41" }).messages.operator).toBe(
      "Opération non acceptée. Retenez la carte si vous le pouvez sans risque, et appelez l’acquéreur\u202F; sinon, rendez-la. Demandez une autre carte ou un autre moyen de paiement.",
    );
  });

  it("puts the exact maximum where it belongs", () => {
    expect(fr.texts.atMost).toBe(" Au plus {0}.");
  });

  it("says the schemes' rules", () => {
    const facts = { responseCode: "51", cardScheme: "mastercard", merchantAdviceCode: "24" } as const;
    expect(explainDecline(facts, { network: "unionpay" }).retry.text).toBe(
      "Mastercard, conseil 24\u00A0: réessayez au plus tôt après une heure.",
    );
  });

  it("has a text of its own for everything", () => {
    expect(own.filter(([path]) => !english.has(path))).toEqual([]);
    expect(own.filter(([path, text]) => text === english.get(path))).toEqual([
      ["stop", "."],
      ["space", " "],
    ]);
    for (const [, text] of own) {
      expect(text).not.toBe("");
      expect(text).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it("sets a space that does not break before a colon, semicolon or question mark, and curls its apostrophes", () => {
    expect(fr.texts.colon).toBe("\u00A0: ");
    for (const [, text] of own) expect(text).not.toMatch(/(^|[^\u00A0]):|[^\u202F][;?!]|'/);
  });

  it("ends sentences, and no title, with a full stop", () => {
    for (const [path, text] of own)
      if (english.get(path)?.endsWith(".") !== text.endsWith(".")) expect.unreachable(`${path}: ${text}`);
  });
});
