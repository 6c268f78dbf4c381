/**
 * Elo (Brazil), data element 39: answers to refused transactions, in which 04, 06, 19, 58, 63 and 64 stand for
 * something else than in ISO 8583:1987.
 *
 * The list is Elo's own, which says when the issuer, the acquirer or the network uses a code; it was read as Cielo
 * prints it. The tables of the Brazilian norm (ABECS) have the same codes and are the second voice. No list of
 * approvals was found; 00 is Cielo's, for all brands.
 *
 * Elo calls a code reversible (the issuer may approve later) or irreversible (never, unless a field of the message
 * changes). Irreversible codes are `hard` and `never`; 54 and FM, where another date or card or the inserted chip makes
 * another request, are `after_change`. Reversible codes have what their reason says.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

const own = "cielo-retry-programme";
const abecs = "cielo-abecs";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: [own, abecs, "picpay-abecs"] },
  { codes: "04 06 23 64 75 76 77 91 96 FM P5 P6", sources: [own, abecs] },
  { codes: "46", sources: [abecs, "picpay-abecs"] },
  { codes: "12 13 14 19 23 30 56 57 58 63 64 76 77 82 83 P5", severity: "hard", retry: "never" },
  { codes: "04 12 13 23 30 38 41 43 51 54 55 57 58 59 61 62 63 64 65 75 76 77 78 82 AB AC FM P5 P6", decidedBy: "issuer" },
  { codes: "06 19", decidedBy: "acquirer" },
  { codes: "91", decidedBy: "network" },
  { codes: "12", endsReversal: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  // Not in Elo's list, which has refusals alone: Cielo's list of further return codes has it for every brand.
  { code: "00", reason: "approved", evidence: "plausible", sources: [abecs] },
  { code: "04", reason: "reenter_transaction" },
  { code: "05", reason: "do_not_honour" },
  { code: "06", reason: "contact_acquirer", severity: "soft", retry: "unknown" },
  { code: "12", reason: "invalid_transaction" },
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
  { code: "54", reason: "expired_card", severity: "hard" },
  { code: "55", reason: "incorrect_pin" },
  { code: "56", reason: "no_card_record" },
  { code: "57", reason: "not_permitted_to_cardholder" },
  { code: "58", reason: "invalid_merchant" },
  // The cardholder has to talk to the issuer first; then it may be approved.
  { code: "59", reason: "suspected_fraud", severity: "soft", retry: "after_change" },
  { code: "61", reason: "amount_limit_exceeded" },
  { code: "62", reason: "account_in_arrears", severity: "soft", retry: "unknown" },
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
  { code: "FM", reason: "fallback_not_allowed", severity: "hard", retry: "after_change" },
  { code: "P5", reason: "pin_change_failed" },
  { code: "P6", reason: "pin_change_failed" },
];

/**
 * Response codes of Elo, a card network in Brazil.
 *
 * @example
 * ```ts
 * import { elo } from "field39/declines";
 *
 * elo.rows.find((row) => row.code === "64")?.reason; // "amount_below_minimum"
 * ```
 */
export const elo: Network = {
  id: "elo",
  edition: "as printed by Cielo, 2023-04-05",
  sources: [
    {
      id: "cielo-retry-programme",
      publisher: "Cielo",
      title: "Programa de Retentativa das Bandeiras",
      edition: "2023-04-05",
      url: "https://docs.cielo.com.br/ecommerce-cielo/reference/retentativa-bandeira",
    },
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
};
