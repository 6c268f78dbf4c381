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
import { ja } from "../../../src/declines/locales/ja.ts";
import { jaRules } from "../../../src/declines/retry-rules/words-ja.ts";

const { explainDecline } = createExplainer({
  networks: [unionpay, visa],
  locales: [ja],
  amounts: exactAmounts,
  retry: schemeRetry([visaRules, mastercardRules], [jaRules]),
});

/** Every text below a value, by its path. */
function textsOf(value: object, path = ""): readonly (readonly [path: string, text: string])[] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    if (typeof each === "object" && each !== null) return textsOf(each, `${path}${key}.`);
    return typeof each === "string" ? [[path + key, each] as const] : [];
  });
}

const ours = textsOf(ja.texts);
const ruleTexts = [visaRules, mastercardRules, eloRules, abecsRules].flatMap(({ rules }) => rules);

describe("what the customer sees", () => {
  it("is what was agreed on for missing funds", () => {
    expect(forCustomer(explainDecline("51", { network: "unionpay" }))).toEqual({
      locale: "ja",
      outcome: "not_approved",
      message: "残高が不足しています。別のカードをご利用いただくか、金額を下げてください。",
      actions: ["ask_other_means", "lower_amount", "contact_issuer"],
    });
  });

  it("is that of a plain refusal for a lost card, byte for byte", () => {
    const plain = JSON.stringify(forCustomer(explainDecline("05", { network: "visa" })));
    expect(plain).toContain(
      "お支払いが承認されませんでした。別の方法でお支払いいただくか、カード会社へお問い合わせください。",
    );
    for (const network of ["visa", "unionpay"])
      expect(JSON.stringify(forCustomer(explainDecline("41", { network })))).toBe(plain);
  });

  it("names no loss, theft or fraud", () => {
    for (const [, text] of textsOf(ja.texts.customer)) expect(text).not.toMatch(/紛失|盗難|不正|偽造|詐欺|事故|回収/);
  });
});

describe("what staff see", () => {
  it("is the reason and the steps for the cashier", () => {
    expect(explainDecline("55", { network: "visa" }).messages.operator).toBe(
      "暗証番号の誤り。暗証番号の再入力をお願いしてください。別のカードまたは別の支払方法をお願いしてください。",
    );
    expect(explainDecline("41", { network: "visa" }).messages.operator).toBe(
      "承認されませんでした。別のカードまたは別の支払方法をお願いしてください。カード会員からカード発行会社へ問い合わせてもらってください。",
    );
    expect(
      explainDecline({ responseCode: "41", network: "visa", screen: "private" }).messages.operator.split("。")[0],
    ).toBe("紛失の届出があるカード");
  });

  it("is the reason, its cause and the verdict for the merchant", () => {
    expect(explainDecline("51", { network: "visa" }).messages.merchant).toBe(
      "残高不足：利用可能残高が金額より少なくなっています。内容を変更した場合のみ再試行してください。",
    );
  });

  it("looks to the merchant's own money for a refund", () => {
    const refund = explainDecline({
      responseCode: "51",
      network: "unionpay",
      flow: "refund",
      answeredBy: "acquirer",
    });
    expect(refund.messages.customer).toBe("まだ完了していません。ただいま確認しています。お客様のお手続きは不要です。");
    expect(refund.messages.merchant).toBe(
      "残高不足：加盟店の利用可能残高が、支払うべき金額より少なくなっています。内容を変更した場合のみ再試行してください。",
    );
    expect(refund.strategies[0]?.text).toBe("加盟店口座に入金してから、返金または送金を再度送信してください。");
  });

  it("is the exact maximum where it was asked for", () => {
    const { strategies } = explainDecline(
      {
        responseCode: "51",
        network: "unionpay",
        flow: "purchase",
        amount: "5000",
        currency: "392",
        currencyExponent: 0,
        accountType: "10",
        balances: [{ accountType: "10", amountType: "available", currency: "392", sign: "credit", amount: "3000" }],
      },
      { includeBalances: true },
    );
    expect(strategies.find(({ id }) => id === "lower_amount")?.text).toBe(
      "金額を下げ、残りは別の方法での支払いをご案内ください。上限は3000です。",
    );
  });

  it("is a scheme's rule in Japanese", () => {
    const { retry } = explainDecline({
      responseCode: "51",
      network: "unionpay",
      cardScheme: "mastercard",
      merchantAdviceCode: "24",
    });
    expect(retry.text).toBe("Mastercardアドバイスコード24：再試行は1時間後以降にしてください。");
    expect(retry.notBefore).toBe("PT1H");
  });
});

describe("every text", () => {
  it("is there", () => {
    for (const [path, text] of ours) if (path !== "space") expect(text.trim(), path).not.toBe("");
    for (const [path, text] of textsOf(jaRules.texts)) expect(text.trim(), path).not.toBe("");
    expect(ja.texts.space).toBe("");
    expect(ja.texts.atMost).toContain("{0}");
  });

  it("is neither the English nor the Chinese one", () => {
    // Punctuation that Japanese and Chinese share.
    const shared = ["colon", "stop", "space"];
    for (const { texts } of [en, zhCN]) {
      const theirs = new Map(textsOf(texts));
      for (const [path, text] of ours) if (!shared.includes(path)) expect(text, path).not.toBe(theirs.get(path));
    }
    const words: ReadonlyMap<string, string> = new Map(Object.entries(jaRules.texts));
    for (const { id, text } of ruleTexts) {
      expect(words.has(id), id).toBe(true);
      expect(Object.values(text), id).not.toContain(words.get(id));
    }
  });

  it("is written with the characters of Japan", () => {
    const decoder = new TextDecoder("shift_jis");
    const pairs = Array.from({ length: 0x10000 }, (_, pair) => decoder.decode(Uint8Array.of(pair >> 8, pair & 0xff)));
    const known = new Set(pairs.join(""));
    for (const [path, text] of [...ours, ...textsOf(jaRules.texts)])
      expect(
        [...text].filter((character) => !known.has(character)),
        path,
      ).toEqual([]);
  });

  it("has kana and a full stop where it is a sentence", () => {
    const { customer, causes, strategies, cautions, signals, notes, verdicts, posClasses } = ja.texts;
    const rules = jaRules.texts;
    const sentences = { customer, causes, strategies, cautions, signals, notes, verdicts, posClasses, rules };
    for (const [path, text] of textsOf(sentences)) expect(text, path).toMatch(/[ぁ-ん].*。$/);
    for (const [path, text] of textsOf(ja.texts.reasons)) expect(text, path).not.toMatch(/。/);
  });

  it("has no Latin words but names and letters of the trade", () => {
    const names = "Visa Mastercard Elo ABECS BIN IC MAC MIT PIN POS SCA 3-D A0 A B C D E".split(" ");
    for (const [path, text] of [...ours, ...textsOf(jaRules.texts)])
      for (const [word] of text.replace("{0}", "").matchAll(/[\w-]*[A-Za-z][\w-]*/g))
        expect(names, path).toContain(word);
  });
});
