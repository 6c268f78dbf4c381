/**
 * AllinPay (通联支付), data element 39 as a program connected to it lists the codes: the older Chinese POS table, where 05
 * is a plain refusal and 12 an invalid transaction, together with the codes that UnionPay added (10, 11, 16, A0 to A7, files).
 * 17 is a refusal that leaves the customer the card, not a cancellation.
 *
 * There is one source, a program's own list, hence no second voice. It asks to keep the card at 04, 07, 35 and 67 alone.
 * `severity` and `retry` are ours: `hard` is a card, its data, a set-up or an earlier transaction in the way; `soft` may pass
 * later, or with another amount, account, PIN or entry.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { sources: ["a3650-jpos-allinpay"] },
  { codes: "01 02 04 05 07 10 11 14 16 17 33 34 35 36 37 38 39 41 42 43 44 51 52 53 54 55 56 57 59 61 62 65 67 75 A3 N1", decidedBy: "issuer" },
  { codes: "15 31 68 91 92 96 98 A2 A6 C1", decidedBy: "network" },
  { codes: "03 97 B1", decidedBy: "acquirer" },
  { codes: "Y1 Y3 Z1 Z3", decidedBy: "terminal" },
  { codes: "04 07 35 67", capture: true },
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
  { code: "09", reason: "request_in_progress" },
  { code: "10", reason: "approved_partially" },
  { code: "11", reason: "approved", confirmation: "required" },
  { code: "12", reason: "invalid_transaction", retry: "after_change" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "15", reason: "no_such_issuer" },
  { code: "16", reason: "approved", confirmation: "required" },
  { code: "17", reason: "do_not_honour" },
  { code: "19", reason: "reenter_transaction" },
  // What the issuer had decided is not told, so the status comes first.
  { code: "20", reason: "invalid_response", retry: "check_status" },
  { code: "21", reason: "no_action_taken" },
  { code: "22", reason: "suspected_malfunction" },
  { code: "23", reason: "unacceptable_fee", severity: "soft" },
  { code: "25", reason: "original_not_found", severity: "hard" },
  { code: "30", reason: "format_error" },
  { code: "31", reason: "bank_not_supported" },
  { code: "33", reason: "expired_card" },
  { code: "34", reason: "suspected_fraud" },
  { code: "35", reason: "contact_acquirer" },
  { code: "36", reason: "restricted_card" },
  { code: "37", reason: "contact_acquirer" },
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
  { code: "76", reason: "account_invalid" },
  { code: "90", reason: "cut_off_in_progress" },
  { code: "91", reason: "issuer_unavailable" },
  { code: "92", reason: "routing_failure" },
  { code: "93", reason: "legal_violation" },
  // This message is refused; the one it repeats may have been approved.
  { code: "94", reason: "duplicate_transmission", outcome: "declined" },
  { code: "95", reason: "reconciliation_error" },
  { code: "96", reason: "system_error" },
  { code: "97", reason: "terminal_not_registered" },
  { code: "98", reason: "response_timeout" },
  { code: "99", reason: "pin_format_error" },
  { code: "A0", reason: "mac_error" },
  { code: "A1", reason: "currency_mismatch" },
  { code: "A2", reason: "approved", confirmation: "required" },
  { code: "A3", reason: "receiving_account_invalid" },
  { code: "A4", reason: "approved", confirmation: "required" },
  { code: "A5", reason: "approved", confirmation: "required" },
  { code: "A6", reason: "approved", confirmation: "required" },
  { code: "A7", reason: "security_processing_failed" },
  { code: "B1", reason: "administrative" },
  { code: "C1", reason: "sign_on_required", retry: "later" },
  { code: "D1", reason: "administrative" },
  { code: "D2", reason: "administrative" },
  { code: "D3", reason: "administrative" },
  { code: "D4", reason: "administrative" },
  { code: "D5", reason: "administrative" },
  { code: "D6", reason: "administrative" },
  { code: "D7", reason: "administrative" },
  { code: "D8", reason: "administrative" },
  { code: "D9", reason: "administrative" },
  { code: "DA", reason: "administrative" },
  { code: "DB", reason: "administrative" },
  { code: "DC", reason: "administrative" },
  { code: "N1", reason: "passbook_full" },
  { code: "Y1", reason: "approved" },
  { code: "Y3", reason: "approved" },
  { code: "Z1", reason: "offline_declined" },
  { code: "Z3", reason: "offline_declined", retry: "later" },
];

/**
 * Response codes of AllinPay.
 *
 * @example
 * ```ts
 * import { allinpay } from "field39/declines";
 *
 * allinpay.rows.find((row) => row.code === "17")?.reason; // "do_not_honour"
 * ```
 */
export const allinpay: Network = {
  id: "allinpay",
  edition: "as in a program connected to it",
  sources: [
    {
      id: "a3650-jpos-allinpay",
      publisher: "com.a3650.posserver.allinpay",
      title: "JposConstantAllinpay.java (通联交易结果对照表)",
      section: "ALLINPAY_RESULT_TYPE_CODE",
    },
  ],
  defaults,
  rows,
  onlyNamed: true,
};
