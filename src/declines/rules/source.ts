import type { Source } from "../network.ts";

/** The documents that causes and strategies rest on; a table's own are in its `Network`. */
export const ruleSources = [
  {
    id: "soupos",
    publisher: "soupos.cn",
    title: "POS机51余额不足原因分析及解决策略",
    url: "https://soupos.cn/news/1477808.html",
  },
  {
    id: "wechat-refund",
    publisher: "WeChat Pay",
    title: "Complete refund logic",
    edition: "2025-02-18",
    url: "https://pay.weixin.qq.com/doc/global/v2/en/4013665573",
  },
  {
    id: "99bill-vpos",
    publisher: "99bill (快钱)",
    title: "VPOS-CNP 应答码: 18, 19",
    url: "http://www.jinyixunzf.com/a/lianxiwomen/bangzhuzhongxin/20170728/79.html",
  },
  {
    id: "apifox-51",
    publisher: "Apifox",
    title: "51 头寸不足",
    url: "https://apifox.com/apidoc/docs-site/2466304/doc-6438214",
  },
  {
    id: "2checkout-holds",
    publisher: "2Checkout",
    title: "Insufficient Funds although the card has funds",
    url: "https://support.avangate.com/hc/en-us/articles/360000976763",
  },
  {
    id: "valitor-partial",
    publisher: "Valitor",
    title: "Partial authorizations",
    url: "https://audur-docs-authorization-collect-eu1.valitor.com/partial-auth/",
  },
  {
    id: "stripe-declines",
    publisher: "Stripe",
    title: "Decline codes",
    url: "https://docs.stripe.com/declines/codes",
  },
  {
    id: "cielo-retries",
    publisher: "Cielo",
    title: "Programa de Retentativa das Bandeiras",
    url: "https://docs.cielo.com.br/ecommerce-cielo/reference/retentativa-bandeira",
  },
  {
    id: "checkout-reversal",
    publisher: "Checkout.com",
    title: "Reversal declined",
    edition: "2025-04-30",
    url: "https://www.checkout.com/docs/workflows/webhook-event-types/reversal_declined",
  },
] as const satisfies readonly Source[];

/** The id of a document of {@link ruleSources}. */
export type RuleSourceId = (typeof ruleSources)[number]["id"];
