import type { SchemeRuleWords } from "./scheme-rule.ts";

const irreversible = "Brasil (ABECS): este código é irreversível. A mesma transação não é tentada novamente.";

/** What the schemes' retry rules say in Brazilian Portuguese: for `schemeRetry`. */
export const ptBRRules: SchemeRuleWords = {
  language: "pt-BR",
  texts: {
    abecs_irreversible_visa: irreversible,
    abecs_irreversible_mastercard: irreversible,
    abecs_irreversible_elo: irreversible,
    abecs_irreversible_amex: irreversible,
    elo_15_a_month:
      "Elo: no máximo 15 retentativas por mês calendário (horário de Brasília) com o mesmo cartão, estabelecimento e valor.",
    elo_irreversible: "Elo: este código é irreversível. A mesma transação não é tentada novamente.",
    mastercard_10_in_24_hours:
      "Mastercard: no máximo 10 recusas em 24 horas com o mesmo cartão e o mesmo estabelecimento.",
    mastercard_35_in_30_days:
      "Mastercard: no máximo 35 recusas em 30 dias com o mesmo cartão, estabelecimento e valor.",
    mastercard_card_for_one_use:
      "Mastercard, Merchant Advice Code 40 ou 41: cartão pré-pago não recarregável ou número de uso único. Peça outro cartão.",
    mastercard_do_not_try_again: "Mastercard, Merchant Advice Code 03: não tente novamente.",
    mastercard_new_details:
      "Mastercard, Merchant Advice Code 01: há novos dados do cartão. Atualize-os antes de tentar novamente.",
    mastercard_payment_cancelled:
      "Mastercard, Merchant Advice Code 21: o portador cancelou os pagamentos. Suspenda as cobranças.",
    mastercard_product_code:
      "Mastercard, Merchant Advice Code 22: o estabelecimento não atende às condições do código de produto. Corrija-o com o adquirente.",
    mastercard_token_requirements:
      "Mastercard, Merchant Advice Code 04: a solicitação não atende aos requisitos deste tipo de token. Troque o token ou seus dados.",
    mastercard_sanctions_score:
      "Mastercard, Merchant Advice Code 42: um resultado de triagem está acima do seu limite. Nenhuma retentativa.",
    mastercard_wait_02: "Mastercard, Merchant Advice Code 02: tente novamente após 72 horas, no mínimo.",
    mastercard_wait_24: "Mastercard, Merchant Advice Code 24: tente novamente após uma hora, no mínimo.",
    mastercard_wait_25: "Mastercard, Merchant Advice Code 25: tente novamente após 24 horas, no mínimo.",
    mastercard_wait_26: "Mastercard, Merchant Advice Code 26: tente novamente após dois dias, no mínimo.",
    mastercard_wait_27: "Mastercard, Merchant Advice Code 27: tente novamente após quatro dias, no mínimo.",
    mastercard_wait_28: "Mastercard, Merchant Advice Code 28: tente novamente após seis dias, no mínimo.",
    mastercard_wait_29: "Mastercard, Merchant Advice Code 29: tente novamente após oito dias, no mínimo.",
    mastercard_wait_30: "Mastercard, Merchant Advice Code 30: tente novamente após dez dias, no mínimo.",
    visa_15_in_30_days: "Visa: no máximo 15 retentativas em 30 dias com o mesmo cartão, estabelecimento e valor.",
    visa_20_in_30_days:
      "Visa: no máximo 20 retentativas em 30 dias com o mesmo cartão, estabelecimento e valor; as do cliente e as do estabelecimento são contadas separadamente.",
    visa_25000_data_quality:
      "Visa: acima de 25.000 em 30 dias, cada recusa de um estabelecimento por dados errados (categoria 3, cartão não presente) custa uma tarifa.",
    visa_83_category_2: "Visa: o 83 é uma recusa temporária (categoria 2) e deixa de ficar sem categoria própria.",
    visa_never_approve: "Visa: o emissor nunca aprovará este cartão (categoria 1). Nenhuma retentativa.",
    visa_never_approve_57: "Visa: 57 significa que o emissor nunca aprovará (categoria 1). Nenhuma retentativa.",
  },
};
