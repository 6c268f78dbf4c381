import type { SchemeRules } from "./scheme-rule.ts";

/** Elo (Brazil): from the 16th further attempt in a calendar month on each is charged. */
export const eloRules: SchemeRules = {
  scheme: "elo",
  rules: [
    {
      id: "elo_irreversible",
      kind: "hard_stop",
      scheme: "elo",
      codes: "12 13 14 19 23 30 41 43 54 56 57 58 63 64 76 77 82 83 FM P5",
      evidence: "documented",
      sources: ["cielo-retry-programme"],
      text: {
        en: "Elo: this code is irreversible. The same transaction is not tried again.",
        "zh-CN": "Elo 规则：该应答码不可逆，不得原样重试。",
      },
    },
    {
      id: "elo_15_a_month",
      kind: "ceiling",
      scheme: "elo",
      ceiling: {
        counts: "retries",
        attempts: 15,
        per: "month",
        timeZone: "America/Sao_Paulo",
        same: "amount",
      },
      from: "2022-08-01",
      edition: "2022-08-01",
      evidence: "documented",
      sources: ["cielo-retry-programme"],
      text: {
        en: "Elo: at most 15 further attempts in a calendar month (Brasília time) with the same card, merchant and amount.",
        "zh-CN": "Elo 规则：同一张卡、同一商户、同一金额，每个自然月（巴西利亚时间）最多再尝试15次。",
      },
    },
  ],
  sources: [
    {
      id: "cielo-retry-programme",
      publisher: "Cielo",
      title: "Programa de Retentativa das Bandeiras",
      edition: "2023-04-05",
      url: "https://docs.cielo.com.br/ecommerce-cielo/reference/retentativa-bandeira",
    },
  ],
};
