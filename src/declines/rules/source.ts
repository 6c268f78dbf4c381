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
  {
    id: "thredd-sca",
    publisher: "Thredd",
    title: "Soft Declines",
    url: "https://docs.thredd.com/psd/Content/PSD2/Soft_Declines.htm",
  },
  {
    id: "checkout-sca",
    publisher: "Checkout.com",
    title: "Manage SCA retries",
    edition: "2026-01-07",
    url: "https://www.checkout.com/docs/risk-management/3d-secure/automated-sca-soft-decline-retry",
  },
  {
    id: "computop-sca",
    publisher: "Computop",
    title: "Die Autorisierung für eine Kreditkartentransaktion wird abgelehnt: xxxx1542, xxxx0366",
    section: "support.computop.com, article 360017724799",
  },
  {
    id: "valitor-tap",
    publisher: "Valitor",
    title: "Single Tap",
    url: "https://audur-docs-authorization-collect-eu1.valitor.com/point-of-sale/single-tap/",
  },
  {
    id: "visa-stop-payment",
    publisher: "Visa",
    title: "How to Use the Visa Stop Payment Service",
    url: "https://developer.visa.com/capabilities/visa-stop-payment-service/docs-how-to",
  },
  {
    id: "solidgate-mac",
    publisher: "Solidgate",
    title: "Merchant advice codes",
    url: "https://docs.solidgate.com/payments/card-payments/recover-revenue/merchant-advice-codes",
  },
  {
    id: "moneris-mac",
    publisher: "Moneris",
    title: "Merchant Advice Code (MAC)",
    url: "https://developer.moneris.com/moneris-api/docs/merchant-advice-code-mac",
  },
  {
    id: "cybersource-mac",
    publisher: "CyberSource",
    title: "ccAuthReply_merchantAdviceCodeRaw",
    url: "https://developer.cybersource.com/docs/cybs/en-us/api-fields/reference/all/so/api-fields/cc-auth-reply-merchant-advice-code-raw.html",
  },
  {
    id: "checkout-46",
    publisher: "Checkout.com",
    title: "Visa response code reclassification",
    edition: "2026-05-11",
    url: "https://www.checkout.com/merchant-communications/visa-response-code-reclassification",
  },
  {
    id: "checkout-avs",
    publisher: "Checkout.com",
    title: "Verify customer addresses",
    edition: "2025-08-20",
    url: "https://www.checkout.com/docs/business-operations/prevent-fraud/verify-customer-addresses",
  },
  {
    id: "mollie-validity",
    publisher: "Mollie",
    title: "Pre-authorization validity",
    url: "https://docs.mollie.com/docs/pre-authorization-validity",
  },
  {
    id: "galileo-codes",
    publisher: "Galileo",
    title: "Authorization Response Codes",
    url: "https://docs.galileo-ft.com/pro/page/authorization-response-codes",
  },
  {
    id: "adyen-reserve",
    publisher: "Adyen",
    title: "Reserve",
    url: "https://docs.adyen.com/pt/account/balances/reserve",
  },
] as const satisfies readonly Source[];

/** The id of a document of {@link ruleSources}. */
export type RuleSourceId = (typeof ruleSources)[number]["id"];
