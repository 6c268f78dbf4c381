/**
 * ABECS, the Brazilian association of card companies, norm 21 (Normativo 21): the codes of American Express with which
 * an acquirer in Brazil tells a shop why a payment was refused, and the text for the display. It means nothing outside
 * Brazil, hence `onlyNamed`; elsewhere the network's own table holds.
 *
 * The norm itself was not read. The rows follow the table that Cielo prints; no second one was found for this brand.
 * `display` is the norm's text; the labels are in our words. Where the norm gives one code several messages, the first
 * one counts and `disputed` has the others.
 *
 * Reversible codes may be tried again: they have what their reason says, or `unknown`. Irreversible codes are `hard`
 * and `never`, but 101, where another date or card makes another request.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: ["cielo-abecs"] },
  { codes: "101 109 110 115 122 180 181 200", severity: "hard", retry: "never" },
  { codes: "100 101 106 116 117 121 122 200", decidedBy: "issuer" },
  { codes: "912", decidedBy: "network" },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "100", reason: "do_not_honour" },
  { code: "101", reason: "expired_card", retry: "after_change" },
  { code: "106", reason: "pin_tries_exceeded" },
  { code: "109", reason: "invalid_merchant" },
  { code: "110", reason: "invalid_amount" },
  { code: "115", reason: "other" },
  { code: "116", reason: "insufficient_funds" },
  { code: "117", reason: "incorrect_pin" },
  { code: "121", reason: "insufficient_funds" },
  { code: "122", reason: "invalid_card_number" },
  { code: "180", reason: "security_processing_failed" },
  { code: "181", reason: "format_error" },
  { code: "200", reason: "not_permitted_to_cardholder" },
  { code: "911", reason: "system_error" },
  { code: "912", reason: "issuer_unavailable" },
];

/**
 * Codes of American Express with which acquirers in Brazil answer a shop, after norm 21 of ABECS.
 *
 * @example
 * ```ts
 * import { abecsAmex } from "field39/declines";
 *
 * abecsAmex.rows.find((row) => row.code === "121")?.reason; // "insufficient_funds"
 * ```
 */
export const abecsAmex: Network = {
  id: "abecs-amex",
  edition: "Normativo 21, V3, 2023-04-06",
  sources: [
    {
      id: "cielo-abecs",
      publisher: "Cielo",
      title: "ABECS e outros códigos",
      edition: "2023-04-05",
      url: "https://docs.cielo.com.br/ecommerce-cielo/page/abecs",
    },
  ],
  defaults,
  rows,
  onlyNamed: true,
};
