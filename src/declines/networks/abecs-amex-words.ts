/** The words of the table of ABECS for American Express, by code. The labels are our own; `display` is the norm's text for the display. */
import type { TableWords } from "../network.ts";

/** What the table of ABECS for American Express says in words: for `createExplainer`, beside `abecsAmex`. */
// biome-ignore format: one code a line, so that the table reads and diffs as a table
export const abecsAmexWords: TableWords = {
  network: "abecs-amex",
  name: { en: "ABECS (Brazil), American Express", "zh-CN": "巴西 ABECS（美国运通）" },
  rows: {
    "100": { label: { en: "Declined, no reason given; or suspected fraud, or travel notice missing", "zh-CN": "拒绝，未说明原因；或涉嫌欺诈、未报备出境用卡" }, display: "CONTATE A CENTRAL DO SEU CARTÃO" },
    "101": { label: { en: "Card expired, or wrong expiry date", "zh-CN": "卡已过期，或有效期有误" }, display: "VERIFIQUE OS DADOS DO CARTÃO", disputed: "Irreversible in the norm: never again with the same date; another date or card is another request." },
    "106": { label: { en: "PIN tries exceeded", "zh-CN": "密码次数超限" }, display: "EXCEDIDAS TENTATIVAS DE SENHA. CONTATE A CENTRAL DO SEU CARTÃO" },
    "109": { label: { en: "Invalid merchant", "zh-CN": "商户无效" }, display: "TRANSAÇÃO NÃO PERMITIDA - NÃO TENTE NOVAMENTE" },
    "110": { label: { en: "Invalid amount", "zh-CN": "金额无效" }, display: "VALOR DA TRANSAÇÃO NÃO PERMITIDO - NÃO TENTE NOVAMENTE" },
    "115": { label: { en: "Card error, or invalid instalment amount", "zh-CN": "卡片信息有误，或分期金额无效" }, display: "VERIFIQUE OS DADOS DO CARTÃO", disputed: "The norm has two messages: a card error, and an invalid instalment amount with another display (PARCELAMENTO INVÁLIDO - NÃO TENTE NOVAMENTE); processors outside Brazil give 115 for a function that is not supported." },
    "116": { label: { en: "Insufficient balance or limit", "zh-CN": "余额或额度不足" }, display: "NÃO AUTORIZADA" },
    "117": { label: { en: "Incorrect PIN", "zh-CN": "密码错误" }, display: "SENHA INVÁLIDA" },
    "121": { label: { en: "Insufficient balance or limit", "zh-CN": "余额或额度不足" }, display: "NÃO AUTORIZADA", disputed: "Processors outside Brazil give 121 for an exceeded limit." },
    "122": { label: { en: "Invalid card number, or security check failed", "zh-CN": "卡号无效，或安全校验未通过" }, display: "VERIFIQUE OS DADOS DO CARTÃO", disputed: "The norm has two messages with one display: an invalid card number, and a security code that is wrong or missing; processors outside Brazil have the second alone." },
    "180": { label: { en: "PIN expired or PIN encryption error, or card cryptogram invalid", "zh-CN": "密码已过期或加密出错，或卡片密文无效" }, display: "SENHA INVÁLIDA - NÃO TENTE NOVAMENTE", disputed: "The norm has a second message, for an invalid cryptogram of the card, with another display (ERRO NO CARTÃO - NÃO TENTE NOVAMENTE)." },
    "181": { label: { en: "Message format error", "zh-CN": "报文格式错误" }, display: "ERRO NO CARTÃO - NÃO TENTE NOVAMENTE" },
    "200": { label: { en: "Not permitted for the card: also lost, stolen, or confirmed fraud", "zh-CN": "此卡不允许该交易：也用于挂失、被窃或已确认欺诈" }, display: "TRANSAÇÃO NÃO PERMITIDA PARA O CARTÃO - NÃO TENTE NOVAMENTE", disputed: "The norm has four messages: not permitted and confirmed fraud, and with another display (TRANSAÇÃO NÃO PERMITIDA - NÃO TENTE NOVAMENTE) lost and stolen; processors outside Brazil give 200 for keeping the card." },
    "911": { label: { en: "System failure", "zh-CN": "系统故障" }, display: "FALHA DE COMUNICAÇÃO - TENTE MAIS TARDE", disputed: "ISO 8583:1993 has 911 for an issuer that got the request and did not answer in time." },
    "912": { label: { en: "Issuer unavailable", "zh-CN": "发卡方不可用" }, display: "FALHA DE COMUNICAÇÃO - TENTE MAIS TARDE" },
  },
};
