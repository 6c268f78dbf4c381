import type { SchemeRule, SchemeRules } from "./scheme-rule.ts";

/** Brazil, ISO 3166 numeric. */
const brazil = "076";

const text = {
  en: "Brazil (ABECS): this code is irreversible. The same transaction is not tried again.",
  "zh-CN": "巴西 ABECS 规则：该应答码不可逆，不得原样重试。",
} as const;

function irreversible(scheme: string, codes: string): SchemeRule {
  return {
    id: `abecs_irreversible_${scheme}`,
    kind: "hard_stop",
    scheme,
    region: brazil,
    codes,
    edition: "V3, 2023-04-06",
    evidence: "documented",
    sources: ["abecs-normativo-21", "cielo-abecs"],
    text,
  };
}

/** ABECS, the Brazilian card association: codes after which the same transaction may not be tried again, by brand. */
export const abecsRules: SchemeRules = {
  scheme: "abecs",
  rules: [
    /* @__PURE__ */ irreversible(
      "visa",
      "03 04 06 07 12 13 14 15 19 41 43 46 54 57 58 64 6P 74 76 81 82 92 93 94 N3 N7 N8 R0 R1 R2 R3",
    ),
    /* @__PURE__ */ irreversible("mastercard", "01 03 04 12 13 14 15 30 41 43 54 58 62 88 92 94"),
    /* @__PURE__ */ irreversible("elo", "12 13 14 19 23 30 41 43 46 54 56 57 58 62 63 64 76 77 82 83 FM P5"),
    /* @__PURE__ */ irreversible("amex", "101 109 110 115 122 180 181 200"),
  ],
  sources: [
    {
      id: "abecs-normativo-21",
      publisher: "ABECS",
      title: "Normativo 21",
      edition: "V3, 2023-04-06",
      url: "https://api.abecs.org.br/wp-content/uploads/2023/04/20230406-Normativo-21-V3-aprovado-publicacao.pdf",
    },
    {
      id: "cielo-abecs",
      publisher: "Cielo",
      title: "ABECS e outros códigos",
      edition: "2023-04-05",
      url: "https://docs.cielo.com.br/ecommerce-cielo/page/abecs",
    },
  ],
};
