/**
 * China UnionPay, data element 39: the current generation, in which 05 is a failed identity check and 59 a wrong CVN.
 *
 * Codes, conditions and who may answer with them follow UnionPay's own annex (2015, compared with 2014: the same codes);
 * the terminal classes and texts follow tables in terminal software, which agree except where `disputed` says so. The
 * annex may not be copied, so labels are in our words; `display` is the short text that terminals show. `decidedBy`
 * keeps to the annex where it names one party (51 issuer only, 96 and 98 switch only) and is a reading, or `unknown`,
 * where it allows several. `posClass` is missing where the terminal tables have no row. `severity` and `retry` are ours:
 * `hard` is a card, its data, a set-up or an earlier transaction in the way; `soft` may pass later, or with another
 * amount, PIN or entry.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

const annex = ["cup-006-6-2015", "cup-006-6-2014"];

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { decidedBy: "issuer", posClass: "C", evidence: "specified", sources: ["cup-006-6-2015", "cup-006-6-2014", "newpostech-2014", "topwise-results-query", "xufeiyun-unionpay-php"] },
  { codes: "00 01 05 10 11 12 13 14 15 21 22 25 30 34 38 40", sources: ["cup-006-6-2015", "cup-006-6-2014", "newpostech-2014", "topwise-results-query", "xufeiyun-unionpay-php", "cybersource-cup"] },
  // The Topwise file shifts the columns of 03 and 04, and has no 45.
  { codes: "03 04", sources: ["cup-006-6-2015", "cup-006-6-2014", "newpostech-2014", "xufeiyun-unionpay-php", "cybersource-cup"] },
  { codes: "45", sources: ["cup-006-6-2015", "cup-006-6-2014", "newpostech-2014", "xufeiyun-unionpay-php"] },
  { codes: "16", posClass: undefined, sources: ["cup-006-6-2015", "cup-006-6-2014", "cybersource-cup"] },
  { codes: "A8 B1 C1 D1 D2 D3 D4 D5 D6 D7 D8 D9 DA DB DC F1 F2 F3 F4 F5 N1 P1 Y1 Y3 Z1 Z3", posClass: undefined, sources: annex },
  { codes: "77", evidence: "documented", sources: ["newpostech-2014","chanjet-pos-v2"] },
  { codes: "00 10 11 A2 A4 A5 A6", posClass: "A" },
  { codes: "13 14 99 A0", posClass: "B" },
  { codes: "04 34 38 41 43 45 77 97", posClass: "D" },
  { codes: "98", posClass: "E" },
  { codes: "00 03 12 13 16 22 25 30 64 90 94 99 A0 A1 A5 A7 D1 D2 D3 D4 D5 D6 D7 D8 D9 DA DB DC F5", decidedBy: "unknown" },
  { codes: "15 91 92 96 98 A2 A6 C1 F1 F2 F3 F4", decidedBy: "network" },
  { codes: "77 97 B1", decidedBy: "acquirer" },
  { codes: "Y1 Y3 Z1 Z3", decidedBy: "terminal" },
  { codes: "04 34 41 43", capture: true },
  { codes: "11 16 A2 A4 A5 A6", confirmation: "required" },
  { codes: "51", issuerOnly: true },
  { codes: "12 25", endsReversal: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "00", reason: "approved" },
  { code: "01", reason: "refer_to_issuer" },
  { code: "03", reason: "invalid_merchant" },
  { code: "04", reason: "capture_card" },
  { code: "05", reason: "identity_verification_failed", severity: "soft" },
  { code: "10", reason: "approved_partially" },
  { code: "11", reason: "approved" },
  // A void, reversal or completion whose original was not approved, or came on the wrong day.
  { code: "12", reason: "related_transaction_error", severity: "hard" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "15", reason: "no_such_issuer" },
  { code: "16", reason: "approved" },
  { code: "21", reason: "card_not_activated" },
  // This message is refused; it says that an earlier one was already voided, reversed or completed.
  { code: "22", reason: "related_transaction_error", severity: "hard" },
  { code: "25", reason: "original_not_found", severity: "hard" },
  { code: "30", reason: "format_error" },
  { code: "34", reason: "suspected_fraud" },
  { code: "38", reason: "pin_tries_exceeded", severity: "hard" },
  { code: "40", reason: "function_not_supported" },
  { code: "41", reason: "lost_card" },
  { code: "43", reason: "stolen_card" },
  { code: "45", reason: "fallback_not_allowed" },
  { code: "51", reason: "insufficient_funds" },
  { code: "54", reason: "expired_card" },
  { code: "55", reason: "incorrect_pin" },
  { code: "57", reason: "not_permitted_to_cardholder" },
  { code: "58", reason: "not_permitted_to_terminal" },
  { code: "59", reason: "card_verification_failed", severity: "soft" },
  { code: "61", reason: "amount_limit_exceeded" },
  { code: "62", reason: "restricted_card", retry: "after_change" },
  { code: "64", reason: "original_amount_mismatch", retry: "after_change" },
  { code: "65", reason: "count_limit_exceeded", retry: "later" },
  // The displayed advice to try again holds only after a query or a reversal: the issuer may have approved.
  { code: "68", reason: "response_timeout" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "77", reason: "sign_on_required" },
  { code: "90", reason: "cut_off_in_progress" },
  { code: "91", reason: "issuer_unavailable" },
  { code: "92", reason: "routing_failure" },
  // This message is refused; the one it repeats may have been approved.
  { code: "94", reason: "duplicate_transmission", outcome: "declined" },
  // The annex calls it a refusal by the switch, so nothing is pending.
  { code: "96", reason: "system_error" },
  { code: "97", reason: "terminal_not_registered" },
  { code: "98", reason: "response_timeout" },
  { code: "99", reason: "pin_format_error" },
  { code: "A0", reason: "mac_error" },
  { code: "A1", reason: "currency_mismatch" },
  { code: "A2", reason: "approved" },
  { code: "A3", reason: "receiving_account_invalid" },
  { code: "A4", reason: "approved" },
  { code: "A5", reason: "approved" },
  { code: "A6", reason: "approved" },
  { code: "A7", reason: "security_processing_failed" },
  { code: "A8", reason: "format_error" },
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
  { code: "F1", reason: "administrative" },
  { code: "F2", reason: "administrative" },
  { code: "F3", reason: "administrative" },
  { code: "F4", reason: "administrative" },
  { code: "F5", reason: "administrative" },
  { code: "N1", reason: "passbook_full" },
  { code: "P1", reason: "contact_number_missing" },
  { code: "Y1", reason: "approved" },
  { code: "Y3", reason: "approved" },
  { code: "Z1", reason: "offline_declined" },
  { code: "Z3", reason: "offline_declined", retry: "later" },
];

/**
 * Response codes of China UnionPay, with the handling class and text for POS terminals.
 *
 * @example
 * ```ts
 * import { unionpay } from "field39/declines";
 *
 * unionpay.rows.find((row) => row.code === "05")?.reason; // "identity_verification_failed"
 * ```
 */
export const unionpay: Network = {
  id: "unionpay",
  edition: "Q/CUP 006.6-2015, 2015.B",
  sources: [
    {
      id: "cup-006-6-2015",
      publisher: "China UnionPay",
      title: "中国银联银行卡交换系统技术规范（国际卷）第6部分 附录",
      edition: "Q/CUP 006.6-2015, 2015.B, 2015-11-12",
      section: "A.2.1",
    },
    {
      id: "cup-006-6-2014",
      publisher: "China UnionPay",
      title: "中国银联银行卡联网联合技术规范V2.1 第6部分 附录",
      edition: "Q/CUP 006.6-2014, V2.1-2014.A, 2014-06-06",
      section: "A.2",
    },
    {
      id: "newpostech-2014",
      publisher: "newPosTech",
      title: "PosN38Universal, ErrorType.m (classes A to E)",
      edition: "2014-08-12",
      section: "+errInfo:",
    },
    {
      id: "topwise-results-query",
      publisher: "odejinmi/topwisemp35p",
      title: "ResultsQuery.java (classes A to E)",
      edition: "bb210ccf7425",
      url: "https://github.com/odejinmi/topwisemp35p/blob/bb210ccf7425/android/src/main/kotlin/com/topwise/library/util/ResultsQuery.java",
    },
    {
      id: "xufeiyun-unionpay-php",
      publisher: "xufeiyun/unionpay-php",
      title: "UnionResult.php (classes A to E)",
      edition: "3dde19c56d3e",
      url: "https://github.com/xufeiyun/unionpay-php/blob/3dde19c56d3e/src/main/php/UnionResult.php",
    },
    {
      id: "cybersource-cup",
      publisher: "Cybersource",
      title: "pinDebitPurchaseReply_processorResponse (China UnionPay)",
      url: "https://developer.cybersource.com/docs/cybs/en-us/api-fields/reference/all/so/api-fields/pin-debit-purchase-reply-processor-response.html",
    },
    {
      id: "chanjet-pos-v2",
      publisher: "畅捷支付 (Chanjet Payment)",
      title: "畅捷支付终端POS规范",
      edition: "V2.0, 2017",
      url: "https://github.com/chinaljp/posp/tree/0ccc2f438fb8/trunk/doc",
      section: "附录D",
    },
  ],
  defaults,
  rows,
  reversalReasons: { "98": "no_response", "96": "suspected_malfunction", A0: "response_mac_invalid", "06": "other" },
  signal: "table_unionpay",
};
