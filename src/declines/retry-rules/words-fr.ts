import type { SchemeRuleWords } from "./scheme-rule.ts";

const irreversible = "Brésil (ABECS)\u00A0: ce code est irréversible. La même transaction n’est pas retentée.";

/** The retry rules of card schemes in French: for `schemeRetry`. */
export const frRules: SchemeRuleWords = {
  language: "fr",
  texts: {
    abecs_irreversible_visa: irreversible,
    abecs_irreversible_mastercard: irreversible,
    abecs_irreversible_elo: irreversible,
    abecs_irreversible_amex: irreversible,
    elo_15_a_month:
      "Elo\u00A0: au plus 15 nouvelles tentatives par mois civil (heure de Brasília) avec la même carte, le même commerçant et le même montant.",
    elo_irreversible: "Elo\u00A0: ce code est irréversible. La même transaction n’est pas retentée.",
    mastercard_10_in_24_hours:
      "Mastercard\u00A0: au plus 10 refus en 24 heures avec la même carte et le même commerçant.",
    mastercard_35_in_30_days:
      "Mastercard\u00A0: au plus 35 refus en 30 jours avec la même carte, le même commerçant et le même montant.",
    mastercard_card_for_one_use:
      "Mastercard, conseil 40 ou 41\u00A0: carte prépayée non rechargeable, ou numéro à usage unique. Demandez une autre carte.",
    mastercard_do_not_try_again: "Mastercard, conseil 03\u00A0: ne réessayez pas.",
    mastercard_new_details:
      "Mastercard, conseil 01\u00A0: de nouvelles données de carte sont disponibles. Mettez-les à jour avant de réessayer.",
    mastercard_payment_cancelled: "Mastercard, conseil 21\u00A0: le porteur a annulé les paiements. Cessez-les.",
    mastercard_product_code:
      "Mastercard, conseil 22\u00A0: le commerçant ne remplit pas les conditions du code produit. Corrigez-le avec l’acquéreur.",
    mastercard_token_requirements:
      "Mastercard, conseil 04\u00A0: la demande ne répond pas aux exigences de ce type de jeton. Changez le jeton ou ses données.",
    mastercard_sanctions_score:
      "Mastercard, conseil 42\u00A0: un résultat de filtrage dépasse son seuil. Aucune nouvelle tentative.",
    mastercard_wait_02: "Mastercard, conseil 02\u00A0: réessayez au plus tôt après 72 heures.",
    mastercard_wait_24: "Mastercard, conseil 24\u00A0: réessayez au plus tôt après une heure.",
    mastercard_wait_25: "Mastercard, conseil 25\u00A0: réessayez au plus tôt après 24 heures.",
    mastercard_wait_26: "Mastercard, conseil 26\u00A0: réessayez au plus tôt après deux jours.",
    mastercard_wait_27: "Mastercard, conseil 27\u00A0: réessayez au plus tôt après quatre jours.",
    mastercard_wait_28: "Mastercard, conseil 28\u00A0: réessayez au plus tôt après six jours.",
    mastercard_wait_29: "Mastercard, conseil 29\u00A0: réessayez au plus tôt après huit jours.",
    mastercard_wait_30: "Mastercard, conseil 30\u00A0: réessayez au plus tôt après dix jours.",
    visa_15_in_30_days:
      "Visa\u00A0: au plus 15 nouvelles tentatives en 30 jours avec la même carte, le même commerçant et le même montant.",
    visa_20_in_30_days:
      "Visa\u00A0: au plus 20 nouvelles tentatives en 30 jours avec la même carte, le même commerçant et le même montant\u202F; celles du client et celles du commerçant sont comptées à part.",
    visa_25000_data_quality:
      "Visa\u00A0: les refus d’un commerçant pour données erronées (catégorie 3, carte absente) coûtent chacun des frais au-delà de 25\u202F000 en 30 jours.",
    visa_83_category_2:
      "Visa\u00A0: le 83 est un refus temporaire (catégorie 2), et non plus un refus sans catégorie propre.",
    visa_never_approve:
      "Visa\u00A0: l’émetteur n’approuvera jamais cette carte (catégorie 1). Aucune nouvelle tentative.",
    visa_never_approve_57:
      "Visa\u00A0: 57 signifie que l’émetteur n’approuvera jamais (catégorie 1). Aucune nouvelle tentative.",
  },
};
