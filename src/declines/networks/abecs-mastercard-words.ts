/** The words of the table of ABECS for Mastercard, by code. The labels are our own; `display` is the norm's text for the display. */
import type { TableWords } from "../network.ts";

/** What the table of ABECS for Mastercard says in words: for `createExplainer`, beside `abecsMastercard`. */
// biome-ignore format: one code a line, so that the table reads and diffs as a table
export const abecsMastercardWords: TableWords = {
  network: "abecs-mastercard",
  name: { en: "ABECS (Brazil), Mastercard", "zh-CN": "巴西 ABECS（万事达）" },
  rows: {
    "01": { label: { en: "Invalid card number, or not of this issuer", "zh-CN": "卡号无效，或不属于该发卡方" }, display: "VERIFIQUE OS DADOS DO CARTÃO", disputed: "In Mastercard's own list 01 refers to the issuer." },
    "03": { label: { en: "Invalid merchant", "zh-CN": "商户无效" }, display: "TRANSAÇÃO NÃO PERMITIDA - NÃO TENTE NOVAMENTE" },
    "04": { label: { en: "Keep the card, or confirmed fraud", "zh-CN": "没收卡，或已确认欺诈" }, display: "CONTATE A CENTRAL DO SEU CARTÃO - NÃO TENTE NOVAMENTE", disputed: "The norm has two messages: keep the card, and confirmed fraud with another display (TRANSAÇÃO NÃO PERMITIDA PARA O CARTÃO - NÃO TENTE NOVAMENTE); Safrapay has the second alone." },
    "05": { label: { en: "Declined, no reason given", "zh-CN": "拒绝，未说明原因" }, display: "CONTATE A CENTRAL DO SEU CARTÃO" },
    "12": { label: { en: "Invalid instalment amount", "zh-CN": "分期金额无效" }, display: "PARCELAMENTO INVÁLIDO - NÃO TENTE NOVAMENTE", disputed: "In Mastercard's own list 12 is an invalid transaction." },
    "13": { label: { en: "Invalid amount, or below the minimum", "zh-CN": "金额无效，或低于下限" }, display: "VALOR DA TRANSAÇÃO NÃO PERMITIDO - NÃO TENTE NOVAMENTE" },
    "14": { label: { en: "Invalid card number, or not of this issuer", "zh-CN": "卡号无效，或不属于该发卡方" }, display: "VERIFIQUE OS DADOS DO CARTÃO", disputed: "Safrapay gives 14 also for a failed security check." },
    "15": { label: { en: "Issuer not found (wrong card range)", "zh-CN": "找不到发卡方（卡段有误）" }, display: "DADOS DO CARTÃO INVÁLIDO - NÃO TENTE NOVAMENTE" },
    "30": { label: { en: "Message format error, or problem at the acquirer", "zh-CN": "报文格式错误，或收单机构问题" }, display: "ERRO NO CARTÃO - NÃO TENTE NOVAMENTE", disputed: "The norm has two messages for 30: a format error and a problem at the acquirer." },
    "41": { label: { en: "Lost card", "zh-CN": "挂失卡" }, display: "TRANSAÇÃO NÃO PERMITIDA - NÃO TENTE NOVAMENTE" },
    "43": { label: { en: "Stolen card", "zh-CN": "被窃卡" }, display: "TRANSAÇÃO NÃO PERMITIDA - NÃO TENTE NOVAMENTE" },
    "51": { label: { en: "Insufficient balance or limit", "zh-CN": "余额或额度不足" }, display: "NÃO AUTORIZADA" },
    "54": { label: { en: "Card expired, or wrong expiry date", "zh-CN": "卡已过期，或有效期有误" }, display: "VERIFIQUE OS DADOS DO CARTÃO", disputed: "Irreversible in the norm: never again with the same date; another date or card is another request." },
    "55": { label: { en: "Incorrect PIN, or new PIN not accepted", "zh-CN": "密码错误，或新密码未被接受" }, display: "SENHA INVÁLIDA", disputed: "The norm has a second message, for a new PIN that was not accepted, with another display (SENHA INVÁLIDA UTILIZE A NOVA SENHA)." },
    "57": { label: { en: "Not permitted for the card, blocked for a time, or not activated", "zh-CN": "此卡不允许该交易，或被临时冻结，或未激活" }, display: "TRANSAÇÃO NÃO PERMITIDA PARA O CARTÃO", disputed: "The norm has three messages, all reversible at Cielo: not permitted, a temporary block (CONTATE A CENTRAL DO SEU CARTÃO) and a card not unblocked (DESBLOQUEIE O CARTÃO); in the older table of Safrapay 57 is irreversible." },
    "58": { label: { en: "Not permitted to the terminal", "zh-CN": "终端不支持该交易" }, display: "TRANSAÇÃO NÃO PERMITIDA - NÃO TENTE NOVAMENTE" },
    "61": { label: { en: "Amount limit exceeded (withdrawal)", "zh-CN": "超出取现金额限制" }, display: "VALOR EXCEDIDO. CONTATE A CENTRAL DO SEU CARTÃO" },
    "62": { label: { en: "Domestic card used abroad, violation of law, or account closed", "zh-CN": "境内卡在境外使用，或违反法律，或账户已销户" }, display: "CARTÃO NÃO PERMITE TRANSAÇÃO INTERNACIONAL", disputed: "The norm has three messages, all irreversible: a domestic card used abroad, and with another display (TRANSAÇÃO NÃO PERMITIDA PARA O CARTÃO - NÃO TENTE NOVAMENTE) a violation of law and a closed account." },
    "63": { label: { en: "Security check failed, or suspected fraud or missing travel notice", "zh-CN": "安全校验未通过，或涉嫌欺诈、未报备出境用卡" }, display: "VERIFIQUE OS DADOS DO CARTÃO", disputed: "The norm has two messages, both reversible: a failed security check, and with another display (CONTATE A CENTRAL DO SEU CARTÃO) suspected fraud or a missing travel notice." },
    "65": { label: { en: "Number of withdrawals exceeded", "zh-CN": "取现次数超限" }, display: "QUANTIDADE DE SAQUES EXCEDIDA. CONTATE A CENTRAL DO SEU CARTÃO" },
    "75": { label: { en: "PIN tries exceeded", "zh-CN": "密码次数超限" }, display: "EXCEDIDAS TENTATIVAS DE SENHA. CONTATE A CENTRAL DO SEU CARTÃO" },
    "88": { label: { en: "PIN expired or PIN encryption error, or card cryptogram invalid", "zh-CN": "密码已过期或加密出错，或卡片密文无效" }, display: "SENHA INVÁLIDA - NÃO TENTE NOVAMENTE", disputed: "The norm has a second message, for an invalid cryptogram of the card, with another display (ERRO NO CARTÃO - NÃO TENTE NOVAMENTE)." },
    "91": { label: { en: "Issuer unavailable", "zh-CN": "发卡方不可用" }, display: "FALHA DE COMUNICAÇÃO - TENTE MAIS TARDE" },
    "92": { label: { en: "Not found by the router", "zh-CN": "路由找不到目标" }, display: "CONTATE A CENTRAL DO SEU CARTÃO - NÃO TENTE NOVAMENTE" },
    "94": { label: { en: "Duplicate trace number", "zh-CN": "流水号重复" }, display: "CONTATE A CENTRAL DO SEU CARTÃO - NÃO TENTE NOVAMENTE" },
    "96": { label: { en: "System failure", "zh-CN": "系统故障" }, display: "FALHA DE COMUNICAÇÃO - TENTE MAIS TARDE" },
  },
};
