/**
 * ABECS, the Brazilian association of card companies, norm 21 (Normativo 21): the codes of Mastercard with which an
 * acquirer in Brazil tells a shop why a payment was refused, and the text for the display. It means nothing outside
 * Brazil, hence `onlyNamed`; elsewhere the network's own table holds.
 *
 * The norm itself was not read. The rows follow the tables that Cielo and Safrapay print, which are two voices about
 * one norm; Safrapay's is of an older edition, and differs where `disputed` says so. `display` is the norm's text; the
 * labels are in our words. Where the norm gives one code several messages, the first one counts and `disputed` has the
 * others.
 *
 * Reversible codes may be tried again: they have what their reason says, or `unknown`. Irreversible codes are `hard`
 * and `never`, but 54, where another date or card makes another request.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: ["cielo-abecs", "safrapay-abecs"] },
  { codes: "01 03 04 12 13 14 15 30 41 43 54 58 62 88 92 94", severity: "hard", retry: "never" },
  { codes: "04 41 43 51 54 55 57 61 62 65 75", decidedBy: "issuer" },
  { codes: "15", decidedBy: "acquirer" },
  { codes: "91 92", decidedBy: "network" },
  { codes: "04", capture: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "01", reason: "invalid_card_number" },
  { code: "03", reason: "invalid_merchant" },
  { code: "04", reason: "capture_card" },
  { code: "05", reason: "do_not_honour" },
  { code: "12", reason: "invalid_instalments" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "15", reason: "no_such_issuer" },
  { code: "30", reason: "format_error" },
  { code: "41", reason: "lost_card" },
  { code: "43", reason: "stolen_card" },
  { code: "51", reason: "insufficient_funds" },
  { code: "54", reason: "expired_card", retry: "after_change" },
  { code: "55", reason: "incorrect_pin" },
  { code: "57", reason: "not_permitted_to_cardholder", severity: "soft", retry: "unknown" },
  { code: "58", reason: "not_permitted_to_terminal" },
  { code: "61", reason: "amount_limit_exceeded" },
  { code: "62", reason: "restricted_card" },
  { code: "63", reason: "security_violation", severity: "soft", retry: "unknown" },
  { code: "65", reason: "count_limit_exceeded", retry: "later" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "88", reason: "security_processing_failed" },
  { code: "91", reason: "issuer_unavailable" },
  { code: "92", reason: "routing_failure" },
  // This message is refused; the one it repeats may have been approved.
  { code: "94", reason: "duplicate_transmission", outcome: "declined" },
  { code: "96", reason: "system_error" },
];

/**
 * Codes of Mastercard and Hiper with which acquirers in Brazil answer a shop, after norm 21 of ABECS.
 *
 * @example
 * ```ts
 * import { abecsMastercard } from "field39/declines";
 *
 * abecsMastercard.rows.find((row) => row.code === "12")?.reason; // "invalid_instalments"
 * ```
 */
export const abecsMastercard: Network = {
  id: "abecs-mastercard",
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
      id: "safrapay-abecs",
      publisher: "Safrapay",
      title: "Documentação da API de pagamentos, enumeradores",
      section: "Códigos de Erro ABECs",
    },
  ],
  defaults,
  rows,
  onlyNamed: true,
};
