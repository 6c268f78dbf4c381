import type { SchemeRuleWords } from "./scheme-rule.ts";

const irreversible = "Brasil (ABECS): este código es irreversible. No se intenta de nuevo la misma operación.";

/** The card schemes' retry rules in Spanish. */
export const esRules: SchemeRuleWords = {
  language: "es",
  texts: {
    abecs_irreversible_visa: irreversible,
    abecs_irreversible_mastercard: irreversible,
    abecs_irreversible_elo: irreversible,
    abecs_irreversible_amex: irreversible,
    elo_15_a_month:
      "Elo: como máximo 15 intentos más en un mes del calendario (hora de Brasilia) con la misma tarjeta, comercio e importe.",
    elo_irreversible: "Elo: este código es irreversible. No se intenta de nuevo la misma operación.",
    mastercard_10_in_24_hours: "Mastercard: como máximo 10 rechazos en 24 horas con la misma tarjeta y comercio.",
    mastercard_35_in_30_days:
      "Mastercard: como máximo 35 rechazos en 30 días con la misma tarjeta, comercio e importe.",
    mastercard_card_for_one_use:
      "Recomendación 40 o 41 de Mastercard: una tarjeta de prepago no recargable o un número de un solo uso. Pida otra tarjeta.",
    mastercard_do_not_try_again: "Recomendación 03 de Mastercard: no vuelva a intentarlo.",
    mastercard_new_details:
      "Recomendación 01 de Mastercard: hay nuevos datos de la tarjeta. Actualícelos antes de volver a intentarlo.",
    mastercard_payment_cancelled: "Recomendación 21 de Mastercard: el titular canceló los pagos. Deténgalos.",
    mastercard_product_code:
      "Recomendación 22 de Mastercard: el comercio no cumple las condiciones del código de producto. Corríjalo con el adquirente.",
    mastercard_token_requirements:
      "Recomendación 04 de Mastercard: la solicitud no cumple los requisitos de este tipo de token. Cambie el token o sus datos.",
    mastercard_sanctions_score:
      "Recomendación 42 de Mastercard: el resultado de un control supera su umbral. Ningún intento más.",
    mastercard_wait_02: "Recomendación 02 de Mastercard: no vuelva a intentarlo hasta pasadas 72 horas.",
    mastercard_wait_24: "Recomendación 24 de Mastercard: no vuelva a intentarlo hasta pasada una hora.",
    mastercard_wait_25: "Recomendación 25 de Mastercard: no vuelva a intentarlo hasta pasadas 24 horas.",
    mastercard_wait_26: "Recomendación 26 de Mastercard: no vuelva a intentarlo hasta pasados dos días.",
    mastercard_wait_27: "Recomendación 27 de Mastercard: no vuelva a intentarlo hasta pasados cuatro días.",
    mastercard_wait_28: "Recomendación 28 de Mastercard: no vuelva a intentarlo hasta pasados seis días.",
    mastercard_wait_29: "Recomendación 29 de Mastercard: no vuelva a intentarlo hasta pasados ocho días.",
    mastercard_wait_30: "Recomendación 30 de Mastercard: no vuelva a intentarlo hasta pasados diez días.",
    visa_15_in_30_days: "Visa: como máximo 15 intentos más en 30 días con la misma tarjeta, comercio e importe.",
    visa_20_in_30_days:
      "Visa: como máximo 20 intentos más en 30 días con la misma tarjeta, comercio e importe; los del cliente y los del comercio se cuentan por separado.",
    visa_25000_data_quality:
      "Visa: los rechazos de un comercio por datos incorrectos (categoría 3, tarjeta no presente) generan un cargo cada uno por encima de 25 000 en 30 días.",
    visa_83_category_2:
      "Visa: el 83 es un rechazo temporal (categoría 2); ya no queda fuera de las categorías con nombre.",
    visa_never_approve: "Visa: el emisor nunca aprobará esta tarjeta (categoría 1). Ningún intento más.",
    visa_never_approve_57: "Visa: 57 significa que el emisor nunca aprobará (categoría 1). Ningún intento más.",
  },
};
