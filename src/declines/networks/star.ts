/**
 * STAR and STAR Access, debit networks in the United States (Fiserv), data element 39.
 *
 * The rows follow the one list found that names STAR for each code, Braintree's. Mastercard's list of networks (read for 00
 * and 01), Galileo's (00, 01, 04, 05, 39) and TabaPay's (80, marked as STAR's) bear out the rows that name them. Limits by
 * category, day and month (SL, SN, SO), a cashback limit (S3) and missing funds for fees (T9) are not STAR's there: TabaPay
 * lists them without a network, and Braintree has all but S3 at Pulse.
 *
 * 04, 07, 33 to 38, 43, 67 and SB keep the card; 41 is not said to. T7 is a failed chip counter here and an approval at Pulse
 * and NYCE, SP special conditions here and a wrong address at NYCE. `severity` and `retry` are ours.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: ["braintree-debit-codes"] },
  { codes: "00 01", sources: ["braintree-debit-codes", "mastercard-send-networks", "galileo-network-codes"] },
  { codes: "04 05 39", sources: ["braintree-debit-codes", "galileo-network-codes"] },
  { codes: "80", sources: ["braintree-debit-codes", "tabapay-iso"] },
  { codes: "01 02 04 05 07 08 10 11 14 16 33 34 36 38 39 41 42 43 44 51 52 53 54 55 56 57 59 61 62 65 67 75 78 82 85 89 98 99 R4 S9 SA SB SC SD SE SG SM SP SR T3 T4 T5 T6 T7 T8 TA TG", decidedBy: "issuer" },
  { codes: "15 31 91 92", decidedBy: "network" },
  { codes: "04 07 33 34 35 36 37 38 43 67 SB", capture: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "00", reason: "approved" },
  { code: "01", reason: "refer_to_issuer" },
  { code: "02", reason: "refer_to_issuer" },
  { code: "03", reason: "invalid_merchant" },
  { code: "04", reason: "capture_card" },
  { code: "05", reason: "do_not_honour" },
  { code: "06", reason: "do_not_honour" },
  { code: "07", reason: "capture_card" },
  { code: "08", reason: "approved" },
  // Neither approved nor refused yet: asking again blindly could pay twice.
  { code: "09", reason: "request_in_progress" },
  { code: "10", reason: "approved_partially" },
  { code: "11", reason: "approved" },
  { code: "12", reason: "invalid_transaction", retry: "after_change" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "15", reason: "no_such_issuer" },
  { code: "16", reason: "approved" },
  { code: "19", reason: "reenter_transaction" },
  // Somebody on the way could not use the answer; what the issuer had decided is not told, so the status comes first.
  { code: "20", reason: "invalid_response", retry: "check_status" },
  { code: "23", reason: "unacceptable_fee", severity: "soft" },
  { code: "24", reason: "administrative" },
  { code: "25", reason: "original_not_found", severity: "hard" },
  { code: "26", reason: "administrative" },
  { code: "27", reason: "administrative" },
  { code: "28", reason: "administrative" },
  { code: "29", reason: "administrative" },
  { code: "30", reason: "format_error" },
  { code: "31", reason: "bank_not_supported" },
  { code: "33", reason: "expired_card" },
  { code: "34", reason: "suspected_fraud" },
  { code: "35", reason: "contact_acquirer" },
  { code: "36", reason: "restricted_card" },
  { code: "37", reason: "contact_acquirer" },
  { code: "38", reason: "pin_tries_exceeded", severity: "hard" },
  { code: "39", reason: "account_type_not_available" },
  { code: "40", reason: "function_not_supported" },
  // The list has capture at 43 and not here.
  { code: "41", reason: "lost_card" },
  { code: "42", reason: "account_type_not_available" },
  { code: "43", reason: "stolen_card" },
  { code: "44", reason: "account_type_not_available" },
  { code: "51", reason: "insufficient_funds" },
  { code: "52", reason: "account_type_not_available" },
  { code: "53", reason: "account_type_not_available" },
  { code: "54", reason: "expired_card" },
  { code: "55", reason: "incorrect_pin" },
  { code: "56", reason: "no_card_record" },
  { code: "57", reason: "not_permitted_to_cardholder" },
  { code: "58", reason: "not_permitted_to_terminal" },
  { code: "59", reason: "suspected_fraud", retry: "after_change" },
  { code: "60", reason: "contact_acquirer", severity: "soft", retry: "after_change" },
  { code: "61", reason: "amount_limit_exceeded" },
  { code: "62", reason: "restricted_card", retry: "after_change" },
  { code: "63", reason: "security_violation", retry: "after_change" },
  { code: "65", reason: "count_limit_exceeded", retry: "later" },
  { code: "66", reason: "contact_acquirer", severity: "soft", retry: "after_change" },
  { code: "67", reason: "capture_card" },
  // The issuer may have approved before its answer was thrown away.
  { code: "68", reason: "response_timeout" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "76", reason: "pin_format_error" },
  { code: "78", reason: "not_permitted_to_cardholder" },
  { code: "80", reason: "other" },
  { code: "82", reason: "count_limit_exceeded", retry: "later" },
  { code: "84", reason: "authorisation_expired" },
  { code: "85", reason: "authentication_required" },
  { code: "86", reason: "pin_not_verifiable" },
  { code: "87", reason: "duplicate_transmission", outcome: "declined" },
  { code: "88", reason: "other" },
  { code: "89", reason: "card_verification_failed" },
  // Two platforms, two meanings: what to do depends on which answered, so the code alone decides nothing.
  { code: "90", reason: "cut_off_in_progress", retry: "unknown" },
  { code: "91", reason: "issuer_unavailable" },
  { code: "92", reason: "routing_failure" },
  { code: "93", reason: "other" },
  // This message is refused; the one it repeats may have been approved.
  { code: "94", reason: "duplicate_transmission", outcome: "declined" },
  { code: "95", reason: "reconciliation_error" },
  { code: "96", reason: "system_error" },
  { code: "98", reason: "card_verification_failed" },
  { code: "99", reason: "card_verification_failed" },
  { code: "A1", reason: "other" },
  { code: "A2", reason: "related_transaction_error", severity: "hard" },
  { code: "K2", reason: "administrative" },
  { code: "K3", reason: "token_not_accepted" },
  { code: "R4", reason: "card_verification_failed" },
  { code: "S7", reason: "related_transaction_error", severity: "hard" },
  { code: "S9", reason: "invalid_expiry_date" },
  { code: "SA", reason: "card_not_activated" },
  { code: "SB", reason: "invalid_expiry_date", retry: "never" },
  { code: "SC", reason: "stop_payment_order" },
  { code: "SD", reason: "account_closed" },
  { code: "SE", reason: "account_invalid" },
  { code: "SF", reason: "resubmission_not_allowed" },
  { code: "SG", reason: "account_invalid" },
  { code: "SH", reason: "other" },
  { code: "SI", reason: "do_not_honour" },
  { code: "SM", reason: "amount_limit_exceeded" },
  { code: "SP", reason: "do_not_honour" },
  { code: "SR", reason: "card_verification_failed" },
  { code: "T3", reason: "lost_card" },
  { code: "T4", reason: "account_closed" },
  { code: "T5", reason: "card_not_activated" },
  { code: "T6", reason: "do_not_honour" },
  { code: "T7", reason: "chip_data_invalid" },
  { code: "T8", reason: "chip_data_invalid" },
  { code: "TA", reason: "chip_data_invalid" },
  { code: "TG", reason: "chip_data_invalid" },
  { code: "TS", reason: "suspected_fraud" },
  { code: "VC", reason: "restricted_card" },
];

/**
 * Response codes of STAR.
 *
 * @example
 * ```ts
 * import { star } from "field39/declines";
 *
 * star.rows.find((row) => row.code === "SD")?.reason; // "account_closed"
 * ```
 */
export const star: Network = {
  id: "star",
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
      id: "galileo-network-codes",
      publisher: "Galileo Financial Technologies",
      title: "Authorization Response Codes",
      url: "https://docs.galileo-ft.com/pro/page/authorization-response-codes",
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
