import type { Evidence, Likelihood, Party, RetryVerdict, Strategy } from "../declines/index.ts";

/** The words around an explanation, in one language. */
export interface Words {
  readonly table: string;
  readonly what: string;
  readonly causes: string;
  readonly strategies: string;
  readonly retry: string;
  readonly customer: string;
  readonly operator: string;
  readonly merchant: string;
  readonly because: string;
  readonly sources: string;
  readonly candidates: string;
  readonly likelihood: Readonly<Record<Likelihood, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly party: Readonly<Record<Party, string>>;
  readonly actor: Readonly<Record<Strategy["actor"], string>>;
  readonly verdict: Readonly<Record<RetryVerdict, string>>;
}

const english: Words = {
  table: "Table",
  what: "What happened",
  causes: "Why, most likely first",
  strategies: "What to do, first things first",
  retry: "Try again?",
  customer: "Tell the customer",
  operator: "Tell the operator",
  merchant: "Tell the merchant",
  because: "because",
  sources: "Sources",
  candidates: "The tables differ",
  likelihood: { likely: "likely", possible: "possible", unlikely: "unlikely", ruled_out: "ruled out" },
  evidence: {
    specified: "specified",
    documented: "documented",
    plausible: "plausible",
    anecdotal: "anecdotal",
    refuted: "refuted",
  },
  party: {
    issuer: "issuer",
    network: "network",
    acquirer: "acquirer",
    terminal: "terminal",
    merchant: "merchant",
    cardholder: "cardholder",
    unknown: "unknown",
  },
  actor: {
    customer: "customer",
    operator: "operator",
    merchant: "merchant",
    backend: "backend",
    acquirer: "acquirer",
    issuer: "issuer",
  },
  verdict: {
    never: "no, never",
    not_now: "not now",
    after_change: "only after a change",
    check_status_first: "check the status first",
    allowed: "yes",
    unknown: "not known",
  },
};

const chinese: Words = {
  table: "应答码表",
  what: "发生了什么",
  causes: "可能的原因（按可能性排序）",
  strategies: "怎么处理（按先后排序）",
  retry: "能不能重试",
  customer: "对顾客说",
  operator: "对收银员说",
  merchant: "对商户说",
  because: "依据",
  sources: "来源",
  candidates: "各应答码表的说法不同",
  likelihood: { likely: "很可能", possible: "有可能", unlikely: "不太可能", ruled_out: "已排除" },
  evidence: {
    specified: "规范明文",
    documented: "有文档",
    plausible: "机理成立",
    anecdotal: "仅为传闻",
    refuted: "已被否定",
  },
  party: {
    issuer: "发卡行",
    network: "转接机构",
    acquirer: "收单机构",
    terminal: "终端",
    merchant: "商户",
    cardholder: "持卡人",
    unknown: "不明",
  },
  actor: {
    customer: "顾客",
    operator: "收银员",
    merchant: "商户",
    backend: "后台系统",
    acquirer: "收单机构",
    issuer: "发卡行",
  },
  verdict: {
    never: "不能",
    not_now: "现在不要",
    after_change: "换一种方式后可以",
    check_status_first: "先查交易状态",
    allowed: "可以",
    unknown: "不确定",
  },
};

/** The words of each language that the command speaks. */
export const wordsOf = { en: english, "zh-CN": chinese } as const;
