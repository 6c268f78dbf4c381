/**
 * Accel, a debit network in the United States (Fiserv), data element 39 with three digits: the numbering of ISO 8583:1993,
 * with meanings of its own at 130, 131 and 180 to 185.
 *
 * The rows follow what two processors publish by Accel's name, Braintree and TabaPay, which agree; 211, 400, 600, 601, 800,
 * 880 to 883 and 900 stand in Braintree's list alone, which prints 400, 600, 800 and 900 as accepted and leaves open what.
 * The 200s repeat the 100s. In ISO 8583:1993 they ask to keep the card; neither list says so of Accel, so no row captures.
 * `severity` and `retry` are ours.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

const both = ["braintree-debit-codes", "tabapay-accel"];

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: both },
  { codes: "116 216", sources: ["braintree-debit-codes", "tabapay-accel", "paynearme-nsf"] },
  { codes: "211 400 600 601 800 880 881 882 883 900", sources: ["braintree-debit-codes"] },
  { codes: "101 104 106 107 108 111 114 116 117 118 119 121 123 201 204 206 208 209 211 214 216 217", decidedBy: "issuer" },
  { codes: "182 184 800 880 881 882 883 907 908", decidedBy: "network" },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "000", reason: "approved" },
  { code: "001", reason: "approved" },
  { code: "002", reason: "approved_partially" },
  { code: "003", reason: "approved" },
  { code: "100", reason: "do_not_honour" },
  { code: "101", reason: "expired_card" },
  { code: "102", reason: "suspected_fraud", retry: "after_change" },
  { code: "103", reason: "contact_acquirer", severity: "soft", retry: "after_change" },
  { code: "104", reason: "restricted_card", retry: "after_change" },
  { code: "105", reason: "contact_acquirer", severity: "soft", retry: "after_change" },
  { code: "106", reason: "pin_tries_exceeded" },
  { code: "107", reason: "refer_to_issuer" },
  { code: "108", reason: "refer_to_issuer" },
  { code: "109", reason: "invalid_merchant" },
  { code: "110", reason: "invalid_amount" },
  { code: "111", reason: "invalid_card_number" },
  { code: "112", reason: "pin_required" },
  { code: "113", reason: "unacceptable_fee", severity: "soft" },
  { code: "114", reason: "account_type_not_available" },
  { code: "115", reason: "function_not_supported" },
  { code: "116", reason: "insufficient_funds" },
  { code: "117", reason: "incorrect_pin" },
  { code: "118", reason: "no_card_record" },
  { code: "119", reason: "not_permitted_to_cardholder" },
  { code: "120", reason: "not_permitted_to_terminal" },
  { code: "121", reason: "amount_limit_exceeded" },
  { code: "122", reason: "security_violation", retry: "after_change" },
  { code: "123", reason: "count_limit_exceeded", retry: "later" },
  { code: "124", reason: "legal_violation" },
  { code: "126", reason: "pin_format_error" },
  { code: "127", reason: "pin_format_error" },
  { code: "128", reason: "pin_format_error" },
  { code: "129", reason: "suspected_fraud" },
  { code: "130", reason: "compliance_block" },
  { code: "131", reason: "other" },
  { code: "180", reason: "amount_limit_exceeded" },
  { code: "181", reason: "amount_limit_exceeded" },
  { code: "182", reason: "bank_not_supported" },
  { code: "183", reason: "function_not_supported" },
  { code: "184", reason: "resubmission_not_allowed" },
  { code: "185", reason: "stop_payment_order" },
  { code: "200", reason: "do_not_honour" },
  { code: "201", reason: "expired_card" },
  { code: "202", reason: "suspected_fraud" },
  { code: "203", reason: "contact_acquirer" },
  { code: "204", reason: "restricted_card" },
  { code: "205", reason: "contact_acquirer" },
  { code: "206", reason: "pin_tries_exceeded" },
  { code: "207", reason: "do_not_honour" },
  { code: "208", reason: "lost_card" },
  { code: "209", reason: "stolen_card" },
  { code: "210", reason: "suspected_fraud" },
  { code: "211", reason: "invalid_card_number" },
  { code: "214", reason: "account_type_not_available" },
  { code: "216", reason: "insufficient_funds" },
  { code: "217", reason: "incorrect_pin" },
  { code: "400", reason: "advice_acknowledged" },
  { code: "600", reason: "administrative" },
  { code: "601", reason: "administrative" },
  { code: "800", reason: "administrative" },
  { code: "880", reason: "administrative" },
  { code: "881", reason: "administrative" },
  { code: "882", reason: "administrative" },
  { code: "883", reason: "administrative" },
  { code: "900", reason: "advice_acknowledged" },
  { code: "907", reason: "issuer_unavailable" },
  { code: "908", reason: "routing_failure" },
  { code: "909", reason: "system_error" },
];

/**
 * Response codes of Accel.
 *
 * @example
 * ```ts
 * import { accel } from "field39/declines";
 *
 * accel.rows.find((row) => row.code === "216")?.reason; // "insufficient_funds"
 * ```
 */
export const accel: Network = {
  id: "accel",
  edition: "As two processors publish it",
  onlyNamed: true,
  sources: [
    {
      id: "braintree-debit-codes",
      publisher: "Braintree (PayPal)",
      title: "Network Response Codes (Accel, NYCE, Pulse, STAR, Maestro)",
      edition: "2025-04-02",
      url: "https://developer.paypal.com/braintree/docs/guides/pinless-debit/optimized-debit-routing/network-response-codes",
    },
    {
      id: "tabapay-accel",
      publisher: "TabaPay",
      title: "Accel Response Codes",
      url: "https://developers.tabapay.com/reference/accel-network-codes",
    },
    {
      id: "paynearme-nsf",
      publisher: "PayNearMe",
      title: "Understanding Transaction Declines",
      url: "https://apidocs.paynearme.com/devdocs/docs/understanding-transaction-declines",
    },
  ],
  defaults,
  rows,
};
