/**
 * ABECS, the Brazilian association of card companies, norm 21 (Normativo 21): the codes of Elo with which an acquirer
 * in Brazil tells a shop why a payment was refused, and the text for the display. It means nothing outside Brazil,
 * hence `onlyNamed`; elsewhere the network's own table holds.
 *
 * The norm itself was not read. The rows follow the tables that Cielo and PicPay print, which are two voices about one
 * norm; PicPay has the displays alone, and its page was read as far as 82. `display` is the norm's text; the labels are
 * in our words. Where the norm gives one code several messages, the first one counts and `disputed` has the others.
 *
 * Reversible codes may be tried again: they have what their reason says, or `unknown`. Irreversible codes are `hard`
 * and `never`, but 54 and FM, where another date or card, or the inserted chip, makes another request.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: ["cielo-abecs", "picpay-abecs"] },
  { codes: "04 06 23 64 75 76 77 91 96 FM P5 P6", sources: ["cielo-abecs"] },
  { codes: "12 13 14 19 23 30 41 43 46 54 56 57 58 62 63 64 76 77 82 83 FM P5", severity: "hard", retry: "never" },
  { codes: "04 38 41 43 46 51 54 55 59 61 62 65 75 78 FM", decidedBy: "issuer" },
  { codes: "06 19", decidedBy: "acquirer" },
  { codes: "91", decidedBy: "network" },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "04", reason: "reenter_transaction" },
  { code: "05", reason: "do_not_honour" },
  { code: "06", reason: "contact_acquirer", severity: "soft", retry: "unknown" },
  { code: "12", reason: "other" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "19", reason: "contact_acquirer" },
  { code: "23", reason: "invalid_instalments" },
  { code: "30", reason: "format_error" },
  { code: "38", reason: "pin_tries_exceeded" },
  { code: "41", reason: "lost_card" },
  { code: "43", reason: "stolen_card" },
  { code: "46", reason: "account_closed" },
  { code: "51", reason: "insufficient_funds" },
  { code: "54", reason: "expired_card", retry: "after_change" },
  { code: "55", reason: "incorrect_pin" },
  { code: "56", reason: "no_card_record" },
  { code: "57", reason: "not_permitted_to_cardholder" },
  { code: "58", reason: "invalid_merchant" },
  { code: "59", reason: "suspected_fraud", severity: "soft", retry: "unknown" },
  { code: "61", reason: "amount_limit_exceeded" },
  { code: "62", reason: "restricted_card" },
  { code: "63", reason: "card_verification_failed" },
  { code: "64", reason: "amount_below_minimum" },
  { code: "65", reason: "count_limit_exceeded", retry: "later" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "76", reason: "receiving_account_invalid" },
  { code: "77", reason: "account_invalid" },
  { code: "78", reason: "card_not_activated" },
  { code: "82", reason: "chip_data_invalid" },
  { code: "83", reason: "pin_not_verifiable" },
  { code: "91", reason: "issuer_unavailable" },
  { code: "96", reason: "system_error" },
  { code: "AB", reason: "account_type_not_available" },
  { code: "AC", reason: "account_type_not_available" },
  { code: "FM", reason: "fallback_not_allowed", retry: "after_change" },
  { code: "P5", reason: "pin_change_failed" },
  { code: "P6", reason: "pin_change_failed" },
];

/**
 * Codes of Elo with which acquirers in Brazil answer a shop, after norm 21 of ABECS.
 *
 * @example
 * ```ts
 * import { abecsElo } from "field39/declines";
 *
 * abecsElo.rows.find((row) => row.code === "04")?.reason; // "reenter_transaction"
 * ```
 */
export const abecsElo: Network = {
  id: "abecs-elo",
  edition: "Normativo 21, V3, 2023-04-06",
  sources: [
    {
      id: "cielo-abecs",
      publisher: "Cielo",
      title: "ABECS e outros códigos",
      edition: "2023-04-05",
      url: "https://docs.cielo.com.br/ecommerce-cielo/page/abecs",
    },
    {
      id: "picpay-abecs",
      publisher: "PicPay",
      title: "Mensagens de Retorno: Cartão de Crédito (Abecs Normativo 021)",
      edition: "2025-06-24",
      url: "https://developers-business.picpay.com/checkout/docs/api-error-codes/api-error-codes-and-returns",
    },
  ],
  defaults,
  rows,
  onlyNamed: true,
};
