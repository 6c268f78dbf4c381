/**
 * NYCE, a debit network in the United States (FIS), data element 39.
 *
 * The rows follow the one list found that names NYCE for each code, Braintree's. Mastercard's list of networks was read for
 * 00 and 01, and TabaPay marks 76 as one of FIS.
 *
 * It departs from ISO 8583:1987 in places where one would not look: 15 is a cardholder who is not on file, 42 an invalid
 * account, 44 a lost or stolen card that is not to be kept, 90 a processor that has not signed on. 24 to 29 answer file
 * updates only. 07, 33, 34, 38, 41, 43 and 67 keep the card. `severity` and `retry` are ours.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: ["braintree-debit-codes"] },
  { codes: "00 01", sources: ["braintree-debit-codes", "mastercard-send-networks"] },
  { codes: "76", sources: ["braintree-debit-codes", "tabapay-iso"] },
  { codes: "01 02 05 07 10 14 15 33 34 38 39 41 42 43 44 51 52 53 54 55 56 57 59 61 62 65 67 75 81 89 S9 SA SD SP T7 TA", decidedBy: "issuer" },
  { codes: "31 90 91 92 RD", decidedBy: "network" },
  { codes: "07 33 34 38 41 43 67", capture: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "00", reason: "approved" },
  { code: "01", reason: "refer_to_issuer" },
  { code: "02", reason: "refer_to_issuer" },
  { code: "03", reason: "invalid_merchant" },
  { code: "05", reason: "do_not_honour" },
  { code: "07", reason: "capture_card" },
  { code: "10", reason: "approved_partially" },
  { code: "12", reason: "invalid_transaction", retry: "after_change" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "15", reason: "no_card_record" },
  { code: "24", reason: "administrative" },
  { code: "25", reason: "administrative" },
  { code: "26", reason: "administrative" },
  { code: "27", reason: "administrative" },
  { code: "28", reason: "administrative" },
  { code: "29", reason: "administrative" },
  { code: "30", reason: "format_error" },
  { code: "31", reason: "bank_not_supported" },
  { code: "33", reason: "expired_card" },
  { code: "34", reason: "suspected_fraud" },
  { code: "38", reason: "pin_tries_exceeded", severity: "hard" },
  { code: "39", reason: "account_type_not_available" },
  { code: "40", reason: "function_not_supported" },
  { code: "41", reason: "lost_card" },
  { code: "42", reason: "account_invalid" },
  { code: "43", reason: "stolen_card" },
  // One code for both, without capture: the stricter of the two.
  { code: "44", reason: "stolen_card" },
  { code: "51", reason: "insufficient_funds" },
  { code: "52", reason: "account_type_not_available" },
  { code: "53", reason: "account_type_not_available" },
  { code: "54", reason: "expired_card" },
  { code: "55", reason: "incorrect_pin" },
  { code: "56", reason: "no_card_record" },
  { code: "57", reason: "not_permitted_to_cardholder" },
  { code: "58", reason: "not_permitted_to_terminal" },
  { code: "59", reason: "suspected_fraud", retry: "after_change" },
  { code: "61", reason: "amount_limit_exceeded" },
  { code: "62", reason: "restricted_card", retry: "after_change" },
  { code: "63", reason: "security_violation", retry: "after_change" },
  { code: "65", reason: "count_limit_exceeded", retry: "later" },
  { code: "67", reason: "capture_card" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "76", reason: "pin_format_error" },
  // Between issuer and network: the network decides in the issuer's place, and what it decided is not told.
  { code: "81", reason: "other" },
  { code: "89", reason: "card_verification_failed" },
  { code: "90", reason: "issuer_unavailable" },
  { code: "91", reason: "issuer_unavailable" },
  { code: "92", reason: "routing_failure" },
  // This message is refused; the one it repeats may have been approved.
  { code: "94", reason: "duplicate_transmission", outcome: "declined" },
  { code: "96", reason: "system_error" },
  { code: "N0", reason: "authorisation_expired" },
  { code: "N1", reason: "authorisation_expired" },
  { code: "RD", reason: "suspected_fraud" },
  { code: "S9", reason: "invalid_expiry_date" },
  { code: "SA", reason: "card_not_activated" },
  { code: "SD", reason: "account_closed" },
  { code: "SP", reason: "address_mismatch" },
  { code: "T7", reason: "approved_partially" },
  { code: "TA", reason: "chip_data_invalid" },
];

/**
 * Response codes of NYCE.
 *
 * @example
 * ```ts
 * import { nyce } from "field39/declines";
 *
 * nyce.rows.find((row) => row.code === "15")?.reason; // "no_card_record"
 * ```
 */
export const nyce: Network = {
  id: "nyce",
  edition: "As Braintree publishes it, 2025-04-02",
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
      id: "mastercard-send-networks",
      publisher: "Mastercard",
      title: "Network Response Codes (Mastercard, NYCE, Pulse, STAR, Visa)",
      url: "https://developer.mastercard.com/mastercard-send/documentation/implementation/network-response-codes/",
    },
    {
      id: "tabapay-iso",
      publisher: "TabaPay",
      title: "ISO Response Codes",
      url: "https://developers.tabapay.com/reference/iso-network-codes",
    },
  ],
  defaults,
  rows,
};
