/**
 * 99Bill (快钱), the codes of its POS and card-not-present gateway (VPOS-CNP): two characters that look like data element 39,
 * with meanings of its own. 18 and 19 are short funds of the merchant, not of the cardholder; 04, 11 and 32 differ from
 * ISO 8583:1987, and 33 to 43 do not ask to keep the card.
 *
 * The rows follow 99Bill's own sample for its gateway (with its copyright notice), and a program for its POS; a page of a
 * reseller has the same rows up to 62, as far as it could be read. AA, I9 and N2 stand in the program alone, 11, 16, I7, Q2
 * and SK in the sample alone. The sample also has B.BIN.0001 for a card number that no range fits, which is not a response
 * code in form.
 *
 * `severity` and `retry` are ours.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { sources: ["99bill-vpos-sample","guanri-jpos-99bill"] },
  { codes: "00 01 02 03 04 05 07 12 13 14 15 17 18 20 21 22 23 25 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 51 52 53 54 55 57 58 59 60 61 62 67", sources: ["99bill-vpos-sample","guanri-jpos-99bill","jinyixunzf-pos-codes"] },
  { codes: "11 16 I2 I7 I8 Q2 SK", sources: ["99bill-vpos-sample"] },
  { codes: "AA I9 N2", sources: ["guanri-jpos-99bill"] },
  { codes: "01 05 07 11 14 33 34 36 38 39 41 42 43 44 51 52 53 54 55 56 57 59 61 62 65 67 75 I1 I2 I3 I4 I5", decidedBy: "issuer" },
  { codes: "15 31 91 92 98", decidedBy: "network" },
  { codes: "03 04 18 19 32 97 I0 I7 I8 N2", decidedBy: "acquirer" },
  { codes: "17", decidedBy: "cardholder" },
  { codes: "07 67", capture: true },
  { codes: "25", endsReversal: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "00", reason: "approved" },
  { code: "01", reason: "refer_to_issuer" },
  { code: "02", reason: "refer_to_issuer" },
  { code: "03", reason: "invalid_merchant" },
  { code: "04", reason: "terminal_not_registered" },
  { code: "05", reason: "do_not_honour" },
  { code: "06", reason: "system_error" },
  { code: "07", reason: "capture_card" },
  { code: "09", reason: "request_in_progress" },
  { code: "11", reason: "approved_partially" },
  { code: "12", reason: "invalid_transaction", retry: "after_change" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "15", reason: "no_such_issuer" },
  { code: "16", reason: "approved", confirmation: "required" },
  { code: "17", reason: "customer_cancelled" },
  { code: "18", reason: "merchant_funds_insufficient" },
  { code: "19", reason: "merchant_funds_insufficient" },
  // What the issuer had decided is not told, so the status comes first.
  { code: "20", reason: "invalid_response", retry: "check_status" },
  { code: "21", reason: "no_action_taken" },
  { code: "22", reason: "suspected_malfunction" },
  { code: "23", reason: "unacceptable_fee", severity: "soft" },
  { code: "25", reason: "original_not_found", severity: "hard" },
  { code: "30", reason: "format_error" },
  { code: "31", reason: "bank_not_supported" },
  { code: "32", reason: "card_type_not_accepted" },
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
  // The advice in the text to try again holds only after a query: the issuer may have approved.
  { code: "68", reason: "response_timeout" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "76", reason: "account_invalid" },
  { code: "80", reason: "do_not_honour" },
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
  { code: "AA", reason: "system_error" },
  { code: "C0", reason: "request_in_progress" },
  // The order that had the number first may have been paid.
  { code: "I0", reason: "duplicate_transmission", outcome: "declined" },
  { code: "I1", reason: "identity_verification_failed" },
  { code: "I2", reason: "card_verification_failed" },
  { code: "I3", reason: "identity_verification_failed" },
  { code: "I4", reason: "invalid_expiry_date" },
  { code: "I5", reason: "amount_limit_exceeded" },
  { code: "I6", reason: "identity_verification_failed" },
  { code: "I7", reason: "other" },
  { code: "I8", reason: "other" },
  { code: "I9", reason: "cut_off_in_progress" },
  // The message is refused; the one that had the number first may have been approved.
  { code: "N2", reason: "duplicate_transmission", outcome: "declined" },
  { code: "Q2", reason: "invalid_expiry_date" },
  { code: "SK", reason: "invalid_card_number" },
];

/**
 * Response codes of 99Bill's POS and card-not-present gateway.
 *
 * @example
 * ```ts
 * import { bill99Vpos } from "field39/declines";
 *
 * bill99Vpos.rows.find((row) => row.code === "19")?.reason; // "merchant_funds_insufficient"
 * ```
 */
export const bill99Vpos: Network = {
  id: "99bill-vpos",
  edition: "sample 1.0",
  sources: [
    {
      id: "99bill-vpos-sample",
      publisher: "上海快钱信息服务有限公司 (99Bill)",
      title: "快钱VPOS-CNP网关接口范例, KQMsg.cs",
      edition: "1.0",
      section: "KuaiQianMsg",
    },
    {
      id: "guanri-jpos-99bill",
      publisher: "com.guanri.android.jpos",
      title: "JposConstant.java (快钱交易结果对照表)",
      section: "BILL99_RESULT_TYPE_CODE",
    },
    {
      id: "jinyixunzf-pos-codes",
      publisher: "jinyixunzf.com",
      title: "POS机返回码以及解释",
      edition: "2018-05-18",
      url: "http://www.jinyixunzf.com/a/lianxiwomen/bangzhuzhongxin/20170728/79.html",
    },
  ],
  defaults,
  rows,
  onlyNamed: true,
};
