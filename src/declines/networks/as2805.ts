/**
 * AS 2805, the Australian standard for card messages, data element 39: the table of ISO 8583:1987 with Australian meanings
 * of its national codes 97 and 98, a cheque account at 52, and an approval at 77 that only ANZ gives.
 *
 * The standard itself is sold and was not read. The rows follow the lists of two Australian gateways that do not copy each
 * other, Card Access Services (whose interface is AS 2805 over HTTP) and SecurePay, and for 97 and 98 also that of BPOINT.
 * They agree except where `disputed` says so. 33 to 37, 41, 43 and 67 keep the card in SecurePay's list, as 04 and 07 do in
 * both; 38 does in neither, other than in ISO 8583:1987. 86 to 89 are SecurePay's alone. `severity` and `retry` are ours.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

const both = ["card-access-services", "securepay-2013"];

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: both },
  { codes: "86 87 88 89", sources: ["securepay-2013"] },
  { codes: "97 98", sources: ["card-access-services", "securepay-2013", "bpoint-bank-codes"] },
  { codes: "01 02 04 05 07 08 10 11 14 16 33 34 35 36 37 38 39 41 42 43 44 51 52 53 54 55 56 57 59 61 62 65 67 75", decidedBy: "issuer" },
  { codes: "15 31 90 91 92", decidedBy: "network" },
  { codes: "97 98", decidedBy: "acquirer" },
  { codes: "86 87 88", decidedBy: "terminal" },
  { codes: "17 18", decidedBy: "cardholder" },
  { codes: "04 07 33 34 35 36 37 41 43 67", capture: true },
  { codes: "10 77", confirmation: "required" },
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
  { code: "21", reason: "no_action_taken" },
  { code: "22", reason: "suspected_malfunction" },
  { code: "23", reason: "unacceptable_fee", severity: "soft" },
  { code: "24", reason: "administrative" },
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
  // Neither list says that the card is kept here.
  { code: "38", reason: "pin_tries_exceeded" },
  { code: "39", reason: "account_type_not_available" },
  { code: "40", reason: "function_not_supported" },
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
  { code: "64", reason: "original_amount_mismatch", retry: "after_change" },
  { code: "65", reason: "count_limit_exceeded", retry: "later" },
  { code: "66", reason: "contact_acquirer", severity: "soft", retry: "after_change" },
  { code: "67", reason: "capture_card" },
  // The issuer may have approved before its answer was thrown away.
  { code: "68", reason: "response_timeout" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "77", reason: "approved" },
  { code: "86", reason: "system_error" },
  { code: "87", reason: "other" },
  { code: "88", reason: "cash_service_not_available" },
  { code: "89", reason: "other" },
  { code: "90", reason: "cut_off_in_progress" },
  { code: "91", reason: "issuer_unavailable" },
  { code: "92", reason: "routing_failure" },
  { code: "93", reason: "legal_violation" },
  // This message is refused; the one it repeats may have been approved.
  { code: "94", reason: "duplicate_transmission", outcome: "declined" },
  { code: "95", reason: "reconciliation_error" },
  // An answer was given, so it counts as a refusal; without an answer there would be no code.
  { code: "96", reason: "system_error" },
  { code: "97", reason: "administrative" },
  { code: "98", reason: "mac_error" },
];

/**
 * Response codes of AS 2805, as Australian gateways publish them.
 *
 * @example
 * ```ts
 * import { as2805 } from "field39/declines";
 *
 * as2805.rows.find((row) => row.code === "98")?.reason; // "mac_error"
 * ```
 */
export const as2805: Network = {
  id: "as2805",
  edition: "As two gateways publish it",
  onlyNamed: true,
  sources: [
    {
      id: "card-access-services",
      publisher: "securecellardoor/active_merchant",
      title: "card_access.rb (Card Access Services, AS 2805 over HTTP)",
      edition: "1124bbd97486",
      url: "https://github.com/securecellardoor/active_merchant/blob/1124bbd97486/lib/active_merchant/billing/gateways/card_access.rb",
    },
    {
      id: "securepay-2013",
      publisher: "SecurePay",
      title: "Bank and SecurePay Response Codes",
      edition: "2013-07-19",
      url: "https://studylib.net/doc/18642880/bank-and-securepay-response-codes",
    },
    {
      id: "bpoint-bank-codes",
      publisher: "digistorm/omnipay-bpoint",
      title: "src/Message/PurchaseResponse.php (bank response codes of BPOINT, Commonwealth Bank of Australia)",
      edition: "3cb7ca53030a",
      url: "https://github.com/digistorm/omnipay-bpoint/blob/3cb7ca53030a/src/Message/PurchaseResponse.php",
    },
  ],
  defaults,
  rows,
};
