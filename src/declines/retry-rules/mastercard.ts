import type { SchemeRule, SchemeRules } from "./scheme-rule.ts";

const advice = ["tabapay-mac", "cielo-mac", "braintree-mac"];
const limits = ["tabapay-mastercard-retries", "braintree-mastercard-f23"];

/** Advice codes that ask to wait, with the time: sent together with 51 only. */
const waits = [
  ["02", "P3D", "72 hours", "72小时"],
  ["24", "PT1H", "one hour", "1小时"],
  ["25", "PT24H", "24 hours", "24小时"],
  ["26", "P2D", "two days", "2天"],
  ["27", "P4D", "four days", "4天"],
  ["28", "P6D", "six days", "6天"],
  ["29", "P8D", "eight days", "8天"],
  ["30", "P10D", "ten days", "10天"],
] as const;

/**
 * Mastercard: merchant advice codes (data element 48, subelement 84) and the limits of the excessive-attempts programme.
 *
 * Processors number advice codes anew: only the scheme's own numbers belong here.
 */
export const mastercardRules: SchemeRules = /* @__PURE__ */ rulesWith(/* @__PURE__ */ waits.map(waitRule));

function rulesWith(waiting: readonly SchemeRule[]): SchemeRules {
  return {
    scheme: "mastercard",
    rules: [
      {
        id: "mastercard_do_not_try_again",
        kind: "hard_stop",
        scheme: "mastercard",
        adviceCodes: "03",
        evidence: "documented",
        sources: advice,
        text: {
          en: "Mastercard advice 03: do not try again.",
          "zh-CN": "万事达商户建议代码 03：不得再次尝试。",
        },
      },
      {
        id: "mastercard_payment_cancelled",
        kind: "hard_stop",
        scheme: "mastercard",
        adviceCodes: "21",
        evidence: "documented",
        sources: advice,
        text: {
          en: "Mastercard advice 21: the cardholder has cancelled the payments. Stop them.",
          "zh-CN": "万事达商户建议代码 21：持卡人已取消扣款，请停止扣款。",
        },
      },
      {
        id: "mastercard_sanctions_score",
        kind: "hard_stop",
        scheme: "mastercard",
        adviceCodes: "42",
        evidence: "documented",
        sources: ["tabapay-mac"],
        text: {
          en: "Mastercard advice 42: a screening result is over its threshold. No further attempt.",
          "zh-CN": "万事达商户建议代码 42：筛查结果超过阈值，不得再次尝试。",
        },
      },
      {
        id: "mastercard_new_details",
        kind: "change",
        scheme: "mastercard",
        adviceCodes: "01",
        evidence: "documented",
        sources: advice,
        text: {
          en: "Mastercard advice 01: new card details are available. Update them before trying again.",
          "zh-CN": "万事达商户建议代码 01：卡片信息已更新，请先更新再尝试。",
        },
      },
      {
        id: "mastercard_token_requirements",
        kind: "change",
        scheme: "mastercard",
        adviceCodes: "04",
        evidence: "documented",
        sources: ["tabapay-mac", "braintree-mac"],
        text: {
          en: "Mastercard advice 04: the request does not meet the rules for this kind of token. Change the token or its data.",
          "zh-CN": "万事达商户建议代码 04：不符合此类支付标记的要求，请更换标记或补齐其数据。",
        },
      },
      {
        id: "mastercard_product_code",
        kind: "change",
        scheme: "mastercard",
        adviceCodes: "22",
        evidence: "documented",
        sources: ["tabapay-mac", "braintree-mac"],
        text: {
          en: "Mastercard advice 22: the merchant does not qualify for the product code. Correct it with the acquirer.",
          "zh-CN": "万事达商户建议代码 22：商户不符合该产品代码的条件，请与收单机构更正。",
        },
      },
      {
        id: "mastercard_card_for_one_use",
        kind: "change",
        scheme: "mastercard",
        adviceCodes: "40 41",
        evidence: "documented",
        sources: ["cielo-mac"],
        text: {
          en: "Mastercard advice 40 or 41: a prepaid card that cannot be topped up, or a number for one use. Ask for another card.",
          "zh-CN": "万事达商户建议代码 40 或 41：不可充值的预付卡或一次性卡号，请持卡人换卡。",
        },
      },
      ...waiting,
      {
        id: "mastercard_10_in_24_hours",
        kind: "ceiling",
        scheme: "mastercard",
        ceiling: { counts: "declines", attempts: 10, per: "PT24H" },
        from: "2022-10-01",
        edition: "2022-10",
        evidence: "documented",
        sources: limits,
        text: {
          en: "Mastercard: at most 10 declines in 24 hours with the same card and merchant.",
          "zh-CN": "万事达规则：同一张卡、同一商户，24小时内最多10次拒绝。",
        },
      },
      {
        id: "mastercard_35_in_30_days",
        kind: "ceiling",
        scheme: "mastercard",
        ceiling: { counts: "declines", attempts: 35, per: "P30D", same: "amount" },
        from: "2023-11-01",
        edition: "2023-11-01 (US), 2024-04-01 (Canada)",
        evidence: "documented",
        sources: limits,
        text: {
          en: "Mastercard: at most 35 declines in 30 days with the same card, merchant and amount.",
          "zh-CN": "万事达规则：同一张卡、同一商户、同一金额，30天内最多35次拒绝。",
        },
      },
    ],
    sources: [
      {
        id: "tabapay-mac",
        publisher: "TabaPay",
        title: "Merchant Advice Code (MAC)",
        url: "https://developers.tabapay.com/docs/merchant-advice-code-mac",
      },
      {
        id: "cielo-mac",
        publisher: "Cielo",
        title: "Merchant Advice Code (MAC) Mastercard",
        url: "https://docs.cielo.com.br/ecommerce-cielo-en/docs/merchant-advice-code-mac-mastercard",
      },
      {
        id: "braintree-mac",
        publisher: "Braintree",
        title: "Merchant Advice Codes",
        url: "https://developer.paypal.com/braintree/docs/reference/general/merchant-responses/merchant-advice-codes",
      },
      {
        id: "tabapay-mastercard-retries",
        publisher: "TabaPay",
        title: "Excessive retry rules",
        url: "https://developers.tabapay.com/docs/excessive-retry-rules",
      },
      {
        id: "braintree-mastercard-f23",
        publisher: "Braintree",
        title: "Card network updates: Mastercard, autumn 2023",
        edition: "2023",
        section: "Transaction Processing Excellence, excessive authorization attempts",
      },
    ],
  };
}

function waitRule([code, notBefore, en, zh]: (typeof waits)[number]): SchemeRule {
  return {
    id: `mastercard_wait_${code}`,
    kind: "wait",
    scheme: "mastercard",
    adviceCodes: code,
    notBefore,
    evidence: "documented",
    sources: advice,
    text: {
      en: `Mastercard advice ${code}: try again after ${en} at the earliest.`,
      "zh-CN": `万事达商户建议代码 ${code}：最早${zh}后再尝试。`,
    },
  };
}
