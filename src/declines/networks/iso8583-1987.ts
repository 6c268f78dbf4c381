/**
 * ISO 8583:1987, data element 39: the base table that most two-character tables started from.
 *
 * The standard itself is sold and was not read. The rows follow four published lists of it that agree with each other
 * except where `disputed` says so; `specified` means that the standard assigns the code and that these lists show it. At
 * 97 and 98 the lists show national meanings and print the reservation at 99 only, hence `plausible`.
 *
 * 33 to 38, 41, 43 and 67 ask to keep the card, as 04 and 07 do; 54, 59, 60, 62, 66 and 75 are the twins that do not.
 * The table defines no retry policy: `severity` and `retry` are ours. `hard` is a card, its data or a set-up that has to
 * change; `soft` may pass later, or with another amount, account, PIN or entry.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "specified", sources: ["neapay-2021","tabapay-iso","bpoint-bank-codes","radtek-hotel-repinfo"] },
  { codes: "08 10 11 16 17 18 24 26 27 28 29 32", sources: ["neapay-2021","tabapay-iso","bpoint-bank-codes"] },
  { codes: "57 58 59 60 61", sources: ["tabapay-iso","bpoint-bank-codes","radtek-hotel-repinfo"] },
  { codes: "62 63 64 65 66 67 68 69 70 71 72 73 74 75 89 90 91 92 93 94 95 96 97 98", sources: ["bpoint-bank-codes","radtek-hotel-repinfo"] },
  { codes: "76 77 78 79 80 81 82 83 84 85 86 87 88 99", sources: ["bpoint-bank-codes"] },
  { codes: "01 02 04 05 07 08 10 11 14 16 33 34 35 36 37 38 39 41 42 43 44 51 52 53 54 55 56 57 59 61 62 65 67 75", decidedBy: "issuer" },
  { codes: "15 31 90 91 92", decidedBy: "network" },
  { codes: "17 18", decidedBy: "cardholder" },
  { codes: "04 07 33 34 35 36 37 38 41 43 67", capture: true },
  { codes: "25", endsReversal: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "00", reason: "approved" },
  { code: "01", reason: "refer_to_issuer" },
  { code: "02", reason: "refer_to_issuer" },
  { code: "03", reason: "invalid_merchant" },
  { code: "04", reason: "capture_card" },
  { code: "05", reason: "do_not_honour" },
  { code: "06", reason: "system_error" },
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
  { code: "17", reason: "customer_cancelled" },
  // The reason of a chargeback: it answers no payment.
  { code: "18", reason: "administrative" },
  { code: "19", reason: "reenter_transaction" },
  // Somebody on the way could not use the answer; what the issuer had decided is not told, so the status comes first.
  { code: "20", reason: "invalid_response", retry: "check_status" },
  // Nothing was done here, which in a reversal leaves the original as it was.
  { code: "21", reason: "no_action_taken" },
  // Also a reason of reversals: an earlier message may have had its effect.
  { code: "22", reason: "suspected_malfunction" },
  { code: "23", reason: "unacceptable_fee", severity: "soft" },
  { code: "24", reason: "administrative" },
  // In a file update the record, in a reversal or completion the original: an explicit refusal either way.
  { code: "25", reason: "original_not_found", severity: "hard" },
  { code: "26", reason: "administrative" },
  { code: "27", reason: "administrative" },
  { code: "28", reason: "administrative" },
  { code: "29", reason: "administrative" },
  { code: "30", reason: "format_error" },
  { code: "31", reason: "bank_not_supported" },
  // A part had its effect and the code does not say which.
  { code: "32", reason: "partially_completed" },
  { code: "33", reason: "expired_card" },
  { code: "34", reason: "suspected_fraud" },
  { code: "35", reason: "contact_acquirer" },
  { code: "36", reason: "restricted_card" },
  { code: "37", reason: "contact_acquirer" },
  { code: "38", reason: "pin_tries_exceeded", severity: "hard" },
  { code: "39", reason: "account_type_not_available" },
  { code: "40", reason: "function_not_supported" },
  { code: "41", reason: "lost_card" },
  { code: "42", reason: "account_type_not_available" },
  { code: "43", reason: "stolen_card" },
  { code: "44", reason: "account_type_not_available" },
  { code: "45", reason: "reserved" },
  { code: "46", reason: "reserved" },
  { code: "47", reason: "reserved" },
  { code: "48", reason: "reserved" },
  { code: "49", reason: "reserved" },
  { code: "50", reason: "reserved" },
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
  { code: "64", reason: "original_amount_mismatch", retry: "after_change" },
  { code: "65", reason: "count_limit_exceeded", retry: "later" },
  { code: "66", reason: "contact_acquirer", severity: "soft", retry: "after_change" },
  { code: "67", reason: "capture_card" },
  // The issuer may have approved before its answer was thrown away.
  { code: "68", reason: "response_timeout" },
  { code: "69", reason: "reserved" },
  { code: "70", reason: "reserved" },
  { code: "71", reason: "reserved" },
  { code: "72", reason: "reserved" },
  { code: "73", reason: "reserved" },
  { code: "74", reason: "reserved" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "76", reason: "reserved" },
  { code: "77", reason: "reserved" },
  { code: "78", reason: "reserved" },
  { code: "79", reason: "reserved" },
  { code: "80", reason: "reserved" },
  { code: "81", reason: "reserved" },
  { code: "82", reason: "reserved" },
  { code: "83", reason: "reserved" },
  { code: "84", reason: "reserved" },
  { code: "85", reason: "reserved" },
  { code: "86", reason: "reserved" },
  { code: "87", reason: "reserved" },
  { code: "88", reason: "reserved" },
  { code: "89", reason: "reserved" },
  { code: "90", reason: "cut_off_in_progress" },
  { code: "91", reason: "issuer_unavailable" },
  { code: "92", reason: "routing_failure" },
  { code: "93", reason: "legal_violation" },
  // This message is refused; the one it repeats may have been approved.
  { code: "94", reason: "duplicate_transmission", outcome: "declined" },
  { code: "95", reason: "reconciliation_error" },
  // An answer was given, so it counts as a refusal; without an answer there would be no code.
  { code: "96", reason: "system_error" },
  { code: "97", reason: "reserved", evidence: "plausible" },
  { code: "98", reason: "reserved", evidence: "plausible" },
  { code: "99", reason: "reserved" },
];

/**
 * Response codes of ISO 8583:1987, with the reserved ranges.
 *
 * @example
 * ```ts
 * import { iso8583v1987 } from "field39/declines";
 *
 * iso8583v1987.rows.find((row) => row.code === "51")?.reason; // "insufficient_funds"
 * ```
 */
export const iso8583v1987: Network = {
  id: "iso8583-1987",
  edition: "1987",
  sources: [
    {
      id: "neapay-2021",
      publisher: "NeaPay",
      title: "List of ISO8583 Response Codes",
      edition: "2021-01-29",
      url: "https://neapay.com/post/iso8583-response-codes-for-transaction-processing_100.html",
    },
    {
      id: "tabapay-iso",
      publisher: "TabaPay",
      title: "ISO Response Codes",
      url: "https://developers.tabapay.com/reference/iso-network-codes",
    },
    {
      id: "bpoint-bank-codes",
      publisher: "digistorm/omnipay-bpoint",
      title: "src/Message/PurchaseResponse.php (bank response codes of BPOINT, Commonwealth Bank of Australia)",
      edition: "3cb7ca53030a",
      url: "https://github.com/digistorm/omnipay-bpoint/blob/3cb7ca53030a/src/Message/PurchaseResponse.php",
    },
    {
      id: "radtek-hotel-repinfo",
      publisher: "radtek/hotel",
      title: "HotelCheckIn_Interface_Hardware/BankOfCard RepInfo.cs (response codes in Chinese)",
      edition: "0f5782a1fc9f",
      url: "https://github.com/radtek/hotel/blob/0f5782a1fc9f/HotelCheckIn_Interface_Hardware/BankOfCard/.svn/text-base/RepInfo.cs.svn-base",
    },
  ],
  defaults,
  rows,
};
