/**
 * Mastercard, data element 39.
 *
 * The table of answers to authorisations (0110) follows Mastercard's Dual Message Authorization System Guide of June
 * 2026, which is for customers only: it was read in a transcription inside public software, and Kushki repeats the
 * same table of an older edition. `specified` marks its codes. Mastercard's public pages show the same names but warn
 * not to rely on them. 06, 17, 25 to 29, 32, 34, 40, 68 and 80 are not in that table: to judge by their names they
 * belong to other messages (file updates, reversals). They rest on Cybersource's list of association codes, which was
 * read in a merchant's transcription.
 *
 * 04, 41 and 43 ask to keep the card. 79, 82 and 83 are written by Mastercard in place of the issuer's code and are to
 * be read with the merchant advice code, whose rules are in the retry rules. `severity` and `retry` are ours.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

const acquirer = ["mastercard-dmas-2026", "kushki-iso", "cybersource-issuer", "airwallex-issuer"];
const acquirers = [
  "mastercard-dmas-2026",
  "kushki-iso",
  "cybersource-issuer",
  "airwallex-issuer",
  "cardpointe-association",
];

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "specified", sources: acquirers },
  { codes: "00 01 03", sources: ["mastercard-dmas-2026", "kushki-iso", "cybersource-issuer", "airwallex-issuer", "mastercard-send-codes"] },
  { codes: "04 08 10 41", sources: acquirer },
  { codes: "43", sources: ["mastercard-dmas-2026", "kushki-iso", "cybersource-issuer", "airwallex-issuer", "mastercard-account-validation"] },
  { codes: "70", sources: ["mastercard-dmas-2026", "kushki-iso", "cybersource-issuer", "airwallex-issuer", "midtrans-card"] },
  { codes: "71", sources: ["mastercard-dmas-2026", "kushki-iso", "cybersource-issuer", "airwallex-issuer", "cardpointe-association", "midtrans-card"] },
  { codes: "76 77 81 84 86 88 89", sources: ["mastercard-dmas-2026", "kushki-iso", "cybersource-issuer", "cardpointe-association", "midtrans-card"] },
  { codes: "78", sources: ["mastercard-dmas-2026", "kushki-iso", "cybersource-issuer", "cardpointe-association", "midtrans-card", "mastercard-account-validation"] },
  { codes: "79 82 83", sources: ["mastercard-dmas-2026", "kushki-iso", "cybersource-issuer", "midtrans-card", "airwallex-mac"] },
  { codes: "85 87", sources: ["mastercard-dmas-2026", "kushki-iso", "cybersource-issuer", "midtrans-card"] },
  { codes: "91 92 94 96", sources: ["mastercard-dmas-2026", "kushki-iso", "cybersource-issuer", "cardpointe-association"] },
  { codes: "46", sources: ["mastercard-dmas-2026", "tabapay-iso", "galileo-april-2025"] },
  { codes: "72", sources: ["mastercard-dmas-2026", "cybersource-issuer", "midtrans-card", "tabapay-iso", "galileo-april-2025"] },
  { codes: "06 17 25 26 27 28 29 32 34 40 68", evidence: "documented", sources: ["cybersource-issuer"] },
  { codes: "80", evidence: "documented", sources: ["cybersource-issuer", "midtrans-card"] },
  { codes: "01 04 05 08 10 41 43 46 51 54 55 61 62 65 70 71 72 75 76 77 78 87 89", decidedBy: "issuer" },
  { codes: "15 92", decidedBy: "network" },
  { codes: "04 41 43", capture: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "00", reason: "approved" },
  { code: "01", reason: "refer_to_issuer" },
  { code: "03", reason: "invalid_merchant" },
  { code: "04", reason: "capture_card" },
  { code: "05", reason: "do_not_honour" },
  { code: "06", reason: "system_error" },
  { code: "08", reason: "approved" },
  { code: "10", reason: "approved_partially" },
  { code: "12", reason: "invalid_transaction", retry: "after_change" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "15", reason: "no_such_issuer" },
  { code: "17", reason: "customer_cancelled" },
  { code: "25", reason: "original_not_found", severity: "hard" },
  { code: "26", reason: "administrative" },
  { code: "27", reason: "administrative" },
  { code: "28", reason: "administrative" },
  { code: "29", reason: "administrative" },
  { code: "30", reason: "format_error" },
  // Says that a part is reversed: it answers no payment.
  { code: "32", reason: "administrative" },
  { code: "34", reason: "suspected_fraud" },
  { code: "40", reason: "function_not_supported" },
  { code: "41", reason: "lost_card" },
  { code: "43", reason: "stolen_card" },
  { code: "46", reason: "account_closed" },
  { code: "51", reason: "insufficient_funds" },
  { code: "54", reason: "expired_card" },
  { code: "55", reason: "incorrect_pin" },
  { code: "57", reason: "not_permitted_to_cardholder" },
  { code: "58", reason: "not_permitted_to_terminal" },
  { code: "61", reason: "amount_limit_exceeded" },
  { code: "62", reason: "restricted_card", retry: "after_change" },
  { code: "63", reason: "security_violation", retry: "after_change" },
  // Also a soft decline that authentication would cure: nothing in the code tells the two apart.
  { code: "65", reason: "count_limit_exceeded" },
  // No source leaves the outcome open, but what came late may have been an approval: the status comes first.
  { code: "68", reason: "response_timeout", outcome: "declined" },
  { code: "70", reason: "refer_to_issuer" },
  { code: "71", reason: "pin_change_failed" },
  { code: "72", reason: "card_not_activated" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "76", reason: "account_invalid" },
  { code: "77", reason: "account_invalid" },
  { code: "78", reason: "account_invalid" },
  { code: "79", reason: "credential_outdated" },
  { code: "80", reason: "system_error" },
  { code: "81", reason: "function_not_supported" },
  { code: "82", reason: "issuer_policy" },
  { code: "83", reason: "suspected_fraud", retry: "unknown" },
  { code: "84", reason: "authorisation_expired" },
  // Answers a request without an amount, such as a card check.
  { code: "85", reason: "approved" },
  { code: "86", reason: "pin_not_verifiable" },
  // The purchase is approved, its cashback is not.
  { code: "87", reason: "approved_partially" },
  { code: "88", reason: "chip_data_invalid" },
  { code: "89", reason: "pin_change_failed" },
  { code: "91", reason: "issuer_unavailable" },
  { code: "92", reason: "routing_failure" },
  // This message is refused; the one it repeats may have been approved.
  { code: "94", reason: "duplicate_transmission", outcome: "declined" },
  { code: "96", reason: "system_error" },
];

/**
 * Response codes of Mastercard.
 *
 * @example
 * ```ts
 * import { mastercard } from "field39/declines";
 *
 * mastercard.rows.find((row) => row.code === "79")?.reason; // "credential_outdated"
 * ```
 */
export const mastercard: Network = {
  id: "mastercard",
  edition: "Dual Message Authorization System Guide of 2026-06-16",
  sources: [
    {
      id: "mastercard-dmas-2026",
      publisher: "Mastercard",
      title: "Mastercard Network Processing, Dual Message Authorization System Guide",
      edition: "2026-06-16",
      url: "https://github.com/RajonRDX/MasterCard-ISO-8583-PARSER/blob/23c8f612485c/mastercard_field_details.py",
      section: "DE 39, Authorization Request Response/0110, as copied at the address",
    },
    {
      id: "mastercard-send-codes",
      publisher: "Mastercard",
      title: "Mastercard Send Person to Person: Network Response Codes",
      url: "https://developer.mastercard.com/mastercard-send-person-to-person/documentation/response-error-codes/network-response-codes",
    },
    {
      id: "mastercard-account-validation",
      publisher: "Mastercard",
      title: "Account Validation: Code and Formats",
      url: "https://developer.mastercard.com/account-validation/documentation/code-and-formats",
    },
    {
      id: "kushki-iso",
      publisher: "Kushki",
      title: "ISO errors (isoErrorCode)",
      url: "https://api-docs.kushkipagos.com/docs/online-payments/iso-error-codes",
      section: "Mastercard, Visa",
      derivesFrom: ["visanet-auth-2026", "mastercard-dmas-2026"],
    },
    {
      id: "cybersource-issuer",
      publisher: "Cybersource",
      title: "issuer_responseCode (association response codes by card type)",
      url: "https://developer.cybersource.com/docs/cybs/en-us/api-fields/reference/all/so/api-fields/issuer-response-code.html",
    },
    {
      id: "cardpointe-association",
      publisher: "Fiserv (CardPointe)",
      title: "CardPointe Gateway developer guide: association response codes",
      url: "https://integrate.clover.com/developers/guides/cardpointe-gateway/",
      section: "Visa, Mastercard, Discover",
    },
    {
      id: "airwallex-issuer",
      publisher: "Airwallex",
      title: "Issuer's response codes",
      url: "https://www.airwallex.com/docs/online-payments__response-codes__issuer's-response-codes",
    },
    {
      id: "airwallex-mac",
      publisher: "Airwallex",
      title: "Merchant advice code",
      url: "https://www.airwallex.com/docs/payments__response-codes__merchant-advice-code",
    },
    {
      id: "midtrans-card",
      publisher: "Midtrans",
      title: "Card channel response code",
      edition: "2026-02-02",
      url: "https://docs.midtrans.com/reference-link/channel-response-code",
    },
    {
      id: "tabapay-iso",
      publisher: "TabaPay",
      title: "ISO Response Codes",
      url: "https://developers.tabapay.com/reference/iso-network-codes",
    },
    {
      id: "galileo-april-2025",
      publisher: "Galileo Financial Technologies",
      title: "Changelog: authorization response code changes for Mastercard",
      edition: "2025-04",
      url: "https://docs.galileo-ft.com/pro/changelog/april-2025",
    },
  ],
  defaults,
  rows,
};
