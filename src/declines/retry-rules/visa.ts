import type { SchemeRules } from "./scheme-rule.ts";

const rules = ["visa-core-rules-2026", "tabapay-retries"];
const never = "04 07 12 14 15 41 43 46 R0 R1 R3";

/**
 * Visa: the categories of declines and their limits on further attempts (Visa Core Rules, 18 April 2026, table 7-2).
 *
 * The table was read in a public transcription and compared with TabaPay's list, which agrees on 35 of the 39 codes that
 * both have and is silent on the others.
 */
export const visaRules: SchemeRules = {
  scheme: "visa",
  rules: [
    {
      id: "visa_never_approve",
      kind: "hard_stop",
      scheme: "visa",
      codes: never,
      edition: "2026-04-18",
      evidence: "documented",
      sources: rules,
      text: {
        en: "Visa: the issuer will never approve this card (category 1). No further attempt.",
        "zh-CN": "Visa 规则：发卡行不会批准（第1类），不得再次尝试。",
      },
    },
    {
      id: "visa_never_approve_57",
      kind: "hard_stop",
      scheme: "visa",
      codes: "57",
      from: "2026-10-25",
      edition: "2026-10-25",
      evidence: "documented",
      sources: ["checkout-57", "tabapay-retries"],
      text: {
        en: "Visa: 57 means that the issuer will never approve (category 1). No further attempt.",
        "zh-CN": "Visa 规则：57 表示发卡行不会批准（第1类），不得再次尝试。",
      },
    },
    {
      id: "visa_83_category_2",
      kind: "category",
      scheme: "visa",
      codes: "83",
      // TabaPay says 25 October; the other limits are the same in both categories.
      from: "2026-07-25",
      edition: "2026-04-18",
      evidence: "documented",
      sources: ["visa-core-rules-2026"],
      text: {
        en: "Visa: 83 is a decline for now (category 2), no longer one without a category of its own.",
        "zh-CN": "Visa 规则：83 归入暂时不能批准（第2类），不再属于其他类。",
      },
    },
    {
      id: "visa_20_in_30_days",
      kind: "ceiling",
      scheme: "visa",
      ceiling: { counts: "retries", attempts: 20, per: "P30D", same: "amount_and_initiator" },
      from: "2025-05-25",
      edition: "2025-05-25",
      evidence: "documented",
      sources: ["cielo-visa-2025", "tabapay-retries", "checkout-sif"],
      text: {
        en: "Visa: at most 20 further attempts in 30 days with the same card, merchant and amount; the customer's and the merchant's are counted apart.",
        "zh-CN": "Visa 规则：同一张卡、同一商户、同一金额，30天内最多再尝试20次；持卡人发起与商户发起分别计数。",
      },
    },
    {
      id: "visa_25000_data_quality",
      kind: "ceiling",
      scheme: "visa",
      codes: "54 55 82 6P N7",
      ceiling: { counts: "merchant_declines", attempts: 25000, per: "P30D" },
      // Before April 2023 the threshold was 10,000; the day of the change was not published.
      from: "2023-04-01",
      edition: "2023-04",
      evidence: "documented",
      sources: ["checkout-sif", "visa-core-rules-2026"],
      text: {
        en: "Visa: a merchant's declines for wrong data (category 3, card not present) cost a fee each beyond 25,000 in 30 days.",
        "zh-CN": "Visa 规则：商户因数据错误（第3类，无卡交易）被拒30天内超过25000笔后，每笔收费。",
      },
    },
    {
      id: "visa_15_in_30_days",
      kind: "ceiling",
      scheme: "visa",
      ceiling: { counts: "retries", attempts: 15, per: "P30D", same: "amount" },
      from: "2021-04-17",
      until: "2025-05-25",
      edition: "2021-04-17",
      evidence: "documented",
      sources: ["cielo-visa-2025"],
      text: {
        en: "Visa: at most 15 further attempts in 30 days with the same card, merchant and amount.",
        "zh-CN": "Visa 规则：同一张卡、同一商户、同一金额，30天内最多再尝试15次。",
      },
    },
  ],
  sources: [
    {
      id: "visa-core-rules-2026",
      publisher: "Visa",
      title: "Visa Core Rules and Visa Product and Service Rules, table 7-2 (ID#0030640)",
      edition: "2026-04-18",
      url: "https://usa.visa.com/dam/VCOM/download/about-visa/visa-rules-public.pdf",
    },
    {
      id: "tabapay-retries",
      publisher: "TabaPay",
      title: "Excessive retry rules",
      url: "https://developers.tabapay.com/docs/excessive-retry-rules",
    },
    {
      id: "cielo-visa-2025",
      publisher: "Cielo",
      title: "New limit for Visa retries starting May 25, 2025",
      edition: "2025-05-25",
      url: "https://docs.cielo.com.br/ecommerce-cielo-en/changelog/new-limit-for-visa-retries-starting-may-25-2025",
    },
    {
      id: "checkout-sif",
      publisher: "Checkout.com",
      title: "Changes to Visa System Integrity fees",
      edition: "2026-04-25",
      url: "https://www.checkout.com/merchant-communications/changes-to-visa-system-integrity-fees",
    },
    {
      id: "checkout-57",
      publisher: "Checkout.com",
      title: "Manage your decline response codes",
      edition: "2026-09-10",
      url: "https://www.checkout.com/merchant-communications/manage-your-decline-response-codes",
    },
  ],
};
