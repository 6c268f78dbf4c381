/**
 * Visa, field 39, as in authorisation, financial and reversal answers of VisaNet.
 *
 * Visa's manuals are not public. `specified` means that Visa's own text lists the code: the technical specifications
 * of April 2026 (table 66), or the public Core Rules (table 7-2). The specifications were read in a transcription
 * inside public software; Kushki's list repeats the wording of an older edition, and differs only by the codes that
 * are newer. The rest (77, 84, 89, B2, N5, P2, T0 to T7, W1, W2, XA, XD) is missing there and rests on lists of
 * gateways and acquirers. Y1, Y3, Z1 and Z3 are set by the terminal and come from EMV.
 *
 * 04, 07, 41 and 43 are named pick-ups, so the card is kept; 04 is the one among them without fraud. Categories and
 * limits of further attempts are in the retry rules; `severity` and `retry` are ours and follow from the description
 * of the code alone. `decidedBy` is left open where Visa's stand-in processing answers as often as the issuer.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

const acquirers = ["visanet-auth-2026", "kushki-iso", "cardpointe-association", "airwallex-issuer"];
const processor = ["visanet-auth-2026", "kushki-iso", "cardpointe-association"];
const gateways = ["visanet-auth-2026", "kushki-iso", "cardpointe-association", "midtrans-card"];

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "specified", sources: acquirers },
  { codes: "00 10 11 19 21", sources: ["visanet-auth-2026", "kushki-iso", "airwallex-issuer"] },
  { codes: "06 74 92 93 96 6P R2", sources: processor },
  { codes: "78 79 80 81 82 86 91 1A N0 N3 N4 N7 N8 P5 P6", sources: gateways },
  { codes: "85 94", sources: ["visanet-auth-2026", "kushki-iso", "cybersource-issuer"] },
  { codes: "76", sources: ["visanet-auth-2026", "kushki-iso", "cardpointe-association", "airwallex-issuer", "midtrans-card"] },
  { codes: "03 04 07 59 61 62 65", sources: ["visanet-auth-2026", "kushki-iso", "cardpointe-association", "airwallex-issuer", "tabapay-iso"] },
  { codes: "82 93", sources: ["visanet-auth-2026", "kushki-iso", "cardpointe-association", "tabapay-iso"] },
  { codes: "46", sources: ["visanet-auth-2026", "kushki-iso", "cardpointe-association", "airwallex-issuer", "tabapay-visa-updates"] },
  { codes: "R0 R1 R3", sources: ["visanet-auth-2026", "kushki-iso", "cardpointe-association", "midtrans-card", "tabapay-visa-updates"] },
  { codes: "B1 Q1", sources: ["visanet-auth-2026", "kushki-iso", "cardpointe-association", "midtrans-card", "moneris-tables"] },
  { codes: "5C 9G", sources: ["visanet-auth-2026", "visa-core-rules-2026", "cielo-5c-9g", "midtrans-card"] },
  { codes: "Z5", sources: ["visanet-auth-2026", "visa-core-rules-2026", "tabapay-iso"] },
  { codes: "Z6", sources: ["visanet-auth-2026"] },
  { codes: "83", sources: ["visa-core-rules-2026", "tabapay-visa-updates", "midtrans-card"] },
  { codes: "Z3", sources: ["visanet-auth-2026", "kushki-iso", "cardpointe-association", "midtrans-card", "moneris-tables", "emv-book-4"] },
  { codes: "Y1 Y3", evidence: "documented", sources: ["emv-book-4"] },
  { codes: "Z1", evidence: "documented", sources: ["emv-book-4", "moneris-tables"] },
  { codes: "77 P2 XA XD", evidence: "documented", sources: ["midtrans-card", "cybersource-issuer", "handpoint-annexes"] },
  { codes: "84", evidence: "documented", sources: ["midtrans-card", "moneris-tables", "handpoint-annexes"] },
  { codes: "89 B2 N5", evidence: "documented", sources: ["cardpointe-association", "midtrans-card", "handpoint-annexes"] },
  { codes: "T0 T1 T2 T3 T4 T5 T6 T7", evidence: "documented", sources: ["midtrans-card", "handpoint-annexes"] },
  { codes: "W1 W2", evidence: "documented", sources: ["midtrans-card"] },
  { codes: "01 02 04 05 07 39 41 43 51 52 53 54 62 64 65 70 75 78 5C 6P 9G N0 N3 N4", decidedBy: "issuer" },
  { codes: "15 76 79 81 83 92 Q1", decidedBy: "network" },
  { codes: "Y1 Y3 Z1 Z3", decidedBy: "terminal" },
  { codes: "04 07 41 43", capture: true },
  { codes: "76 79 80", endsReversal: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "00", reason: "approved" },
  { code: "01", reason: "refer_to_issuer" },
  { code: "02", reason: "refer_to_issuer" },
  { code: "03", reason: "invalid_merchant" },
  // Kept because the name says so, and no sign of theft: the account was closed.
  { code: "04", reason: "capture_card" },
  { code: "05", reason: "do_not_honour" },
  { code: "06", reason: "system_error" },
  { code: "07", reason: "capture_card" },
  { code: "10", reason: "approved_partially" },
  { code: "11", reason: "approved" },
  { code: "12", reason: "invalid_transaction" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "15", reason: "no_such_issuer" },
  { code: "19", reason: "reenter_transaction" },
  { code: "1A", reason: "authentication_required" },
  { code: "21", reason: "no_action_taken" },
  { code: "25", reason: "original_not_found", severity: "hard" },
  { code: "28", reason: "system_error" },
  { code: "39", reason: "account_type_not_available" },
  { code: "41", reason: "lost_card" },
  { code: "43", reason: "stolen_card" },
  { code: "46", reason: "account_closed" },
  { code: "51", reason: "insufficient_funds" },
  { code: "52", reason: "account_type_not_available" },
  { code: "53", reason: "account_type_not_available" },
  { code: "54", reason: "expired_card" },
  { code: "55", reason: "incorrect_pin" },
  { code: "57", reason: "not_permitted_to_cardholder" },
  { code: "58", reason: "not_permitted_to_terminal" },
  { code: "59", reason: "suspected_fraud", retry: "after_change" },
  // A block of the issuer may be lifted, which a lacking function could not be.
  { code: "5C", reason: "issuer_policy" },
  { code: "61", reason: "amount_limit_exceeded" },
  { code: "62", reason: "restricted_card", retry: "after_change" },
  { code: "63", reason: "security_violation", retry: "after_change" },
  { code: "64", reason: "compliance_block" },
  { code: "65", reason: "count_limit_exceeded", retry: "later" },
  { code: "6P", reason: "identity_verification_failed" },
  { code: "70", reason: "pin_required" },
  { code: "74", reason: "security_processing_failed", retry: "unknown" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "76", reason: "original_not_found", severity: "hard" },
  { code: "77", reason: "related_transaction_error", severity: "hard" },
  { code: "78", reason: "card_not_activated" },
  { code: "79", reason: "already_reversed" },
  { code: "80", reason: "original_declined" },
  { code: "81", reason: "security_processing_failed" },
  { code: "82", reason: "card_verification_failed" },
  { code: "83", reason: "suspected_fraud", retry: "unknown" },
  { code: "84", reason: "authorisation_expired" },
  // Answers a verification, or a refund: nothing was asked that could be declined.
  { code: "85", reason: "approved" },
  { code: "86", reason: "pin_not_verifiable" },
  { code: "89", reason: "administrative" },
  { code: "91", reason: "issuer_unavailable" },
  { code: "92", reason: "routing_failure" },
  { code: "93", reason: "legal_violation", retry: "after_change" },
  // This message is refused; the one it repeats may have been approved.
  { code: "94", reason: "duplicate_transmission", outcome: "declined" },
  { code: "96", reason: "system_error" },
  { code: "9G", reason: "blocked_by_cardholder" },
  { code: "B1", reason: "surcharge_not_permitted" },
  { code: "B2", reason: "surcharge_not_permitted" },
  // The issuer asks Visa to decide in its place; who sees it got no decision.
  { code: "N0", reason: "issuer_unavailable" },
  // The purchase may pass without its cashback.
  { code: "N3", reason: "cash_service_not_available", retry: "after_change" },
  { code: "N4", reason: "amount_limit_exceeded" },
  { code: "N5", reason: "resubmission_not_allowed" },
  { code: "N7", reason: "card_verification_failed" },
  { code: "N8", reason: "original_amount_mismatch", retry: "after_change" },
  { code: "P2", reason: "format_error" },
  { code: "P5", reason: "pin_change_failed" },
  { code: "P6", reason: "pin_change_failed" },
  { code: "Q1", reason: "chip_data_invalid" },
  { code: "R0", reason: "stop_payment_order" },
  { code: "R1", reason: "stop_payment_order" },
  { code: "R2", reason: "function_not_supported", retry: "unknown" },
  { code: "R3", reason: "stop_payment_order" },
  { code: "T0", reason: "approved" },
  // The cheque is good but stays paper: no money was moved.
  { code: "T1", reason: "administrative" },
  { code: "T2", reason: "no_such_issuer" },
  { code: "T3", reason: "amount_limit_exceeded" },
  { code: "T4", reason: "account_in_arrears" },
  { code: "T5", reason: "duplicate_transmission", outcome: "declined" },
  { code: "T6", reason: "card_read_error" },
  { code: "T7", reason: "count_limit_exceeded" },
  { code: "W1", reason: "authentication_required" },
  { code: "W2", reason: "authentication_required" },
  { code: "XA", reason: "other" },
  { code: "XD", reason: "other" },
  { code: "Y1", reason: "approved" },
  { code: "Y3", reason: "approved" },
  { code: "Z1", reason: "offline_declined" },
  { code: "Z3", reason: "offline_declined", retry: "later" },
  // The account is good, an amount like this would not be approved.
  { code: "Z5", reason: "amount_limit_exceeded" },
  { code: "Z6", reason: "invalid_merchant" },
];

/**
 * Response codes of Visa.
 *
 * @example
 * ```ts
 * import { visa } from "field39/declines";
 *
 * visa.rows.find((row) => row.code === "R1")?.reason; // "stop_payment_order"
 * ```
 */
export const visa: Network = {
  id: "visa",
  edition: "VisaNet technical specifications of 2026-04-20",
  sources: [
    {
      id: "visanet-auth-2026",
      publisher: "Visa",
      title: "VisaNet Authorization-Only Online Messages, Technical Specifications",
      edition: "2026-04-20",
      url: "https://github.com/RajonRDX/VISA-ISO-8583-PARSER/blob/b2f20243899e/visa_field_details.py",
      section: "Field 39, table 66, as copied at the address",
    },
    {
      id: "visa-core-rules-2026",
      publisher: "Visa",
      title: "Visa Core Rules and Visa Product and Service Rules, table 7-2 (ID#0030640)",
      edition: "2026-04-18",
      url: "https://usa.visa.com/dam/VCOM/download/about-visa/visa-rules-public.pdf",
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
      id: "midtrans-card",
      publisher: "Midtrans",
      title: "Card channel response code",
      edition: "2026-02-02",
      url: "https://docs.midtrans.com/reference-link/channel-response-code",
    },
    {
      id: "cybersource-issuer",
      publisher: "Cybersource",
      title: "issuer_responseCode (association response codes by card type)",
      url: "https://developer.cybersource.com/docs/cybs/en-us/api-fields/reference/all/so/api-fields/issuer-response-code.html",
    },
    {
      id: "tabapay-iso",
      publisher: "TabaPay",
      title: "ISO Response Codes",
      url: "https://developers.tabapay.com/reference/iso-network-codes",
    },
    {
      id: "tabapay-visa-updates",
      publisher: "TabaPay",
      title: "Visa Response Code Updates",
      edition: "2026",
      url: "https://developers.tabapay.com/docs/visa-response-code-updates",
    },
    {
      id: "cielo-5c-9g",
      publisher: "Cielo",
      title: "New retry codes for Visa: 5C and 9G",
      edition: "2025",
      url: "https://docs.cielo.com.br/ecommerce-cielo-en/changelog/new-retry-codes-for-visa-5c-e-9g",
    },
    {
      id: "moneris-tables",
      publisher: "Moneris",
      title: "Response Code Tables: Visa",
      url: "https://developer.moneris.com/moneris-api/docs/response-code-tables",
    },
    {
      id: "handpoint-annexes",
      publisher: "Handpoint",
      title: "Annexes: acquirer authorisation response codes",
      edition: "07d2ccd33cef",
      url: "https://github.com/handpoint/ecommdoc/blob/07d2ccd33cef/docs/annexes.md",
    },
    {
      id: "emv-book-4",
      publisher: "EMVCo",
      title: "EMV Integrated Circuit Card Specifications for Payment Systems, Book 4",
      section: "A6, Authorisation Response Code",
    },
  ],
  defaults,
  rows,
};
