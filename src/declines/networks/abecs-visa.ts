/**
 * ABECS, the Brazilian association of card companies, norm 21 (Normativo 21): the codes of Visa with which an acquirer
 * in Brazil tells a shop why a payment was refused, and the text for the display. It means nothing outside Brazil,
 * hence `onlyNamed`; elsewhere the network's own table holds.
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
  { codes: "14 19 46 54 6P N7", sources: ["cielo-abecs"] },
  { codes: "03 04 06 07 12 13 14 15 19 41 43 46 54 57 58 64 6P 74 76 81 82 92 93 94 N3 N7 N8 R0 R1 R2 R3", severity: "hard", retry: "never" },
  { codes: "04 41 43 46 51 54 55 59 61 62 65 75 78 N4 R0 R1 R3", decidedBy: "issuer" },
  { codes: "15 19", decidedBy: "acquirer" },
  { codes: "91 92", decidedBy: "network" },
  { codes: "04", capture: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "03", reason: "invalid_merchant" },
  { code: "04", reason: "capture_card" },
  { code: "05", reason: "do_not_honour" },
  { code: "06", reason: "other" },
  { code: "07", reason: "suspected_fraud" },
  { code: "12", reason: "format_error" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "15", reason: "no_such_issuer" },
  { code: "19", reason: "contact_acquirer" },
  { code: "39", reason: "account_type_not_available" },
  { code: "41", reason: "lost_card" },
  { code: "43", reason: "stolen_card" },
  { code: "46", reason: "account_closed" },
  { code: "51", reason: "insufficient_funds" },
  { code: "52", reason: "account_type_not_available" },
  { code: "53", reason: "account_type_not_available" },
  { code: "54", reason: "expired_card", retry: "after_change" },
  { code: "55", reason: "incorrect_pin" },
  { code: "57", reason: "not_permitted_to_cardholder" },
  { code: "58", reason: "not_permitted_to_terminal" },
  { code: "59", reason: "suspected_fraud", severity: "soft", retry: "unknown" },
  { code: "61", reason: "amount_limit_exceeded" },
  { code: "62", reason: "restricted_card", severity: "soft", retry: "unknown" },
  { code: "64", reason: "compliance_block" },
  { code: "65", reason: "count_limit_exceeded", retry: "later" },
  { code: "6P", reason: "identity_verification_failed" },
  { code: "74", reason: "pin_not_verifiable" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "76", reason: "related_transaction_error" },
  { code: "78", reason: "card_not_activated" },
  { code: "81", reason: "pin_not_verifiable" },
  { code: "82", reason: "chip_data_invalid" },
  { code: "86", reason: "incorrect_pin" },
  { code: "91", reason: "issuer_unavailable" },
  { code: "92", reason: "routing_failure" },
  { code: "93", reason: "legal_violation" },
  // This message is refused; the one it repeats may have been approved.
  { code: "94", reason: "duplicate_transmission", outcome: "declined" },
  { code: "96", reason: "system_error" },
  { code: "B1", reason: "surcharge_not_permitted", severity: "soft" },
  { code: "B2", reason: "surcharge_not_permitted", severity: "soft" },
  { code: "N0", reason: "other" },
  { code: "N3", reason: "cash_service_not_available" },
  { code: "N4", reason: "amount_limit_exceeded" },
  { code: "N7", reason: "card_verification_failed" },
  { code: "N8", reason: "original_amount_mismatch" },
  { code: "R0", reason: "stop_payment_order" },
  { code: "R1", reason: "stop_payment_order" },
  { code: "R2", reason: "not_permitted_to_cardholder" },
  { code: "R3", reason: "stop_payment_order" },
];

/**
 * Codes of Visa with which acquirers in Brazil answer a shop, after norm 21 of ABECS.
 *
 * @example
 * ```ts
 * import { abecsVisa } from "field39/declines";
 *
 * abecsVisa.rows.find((row) => row.code === "06")?.reason; // "other"
 * ```
 */
export const abecsVisa: Network = {
  id: "abecs-visa",
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
