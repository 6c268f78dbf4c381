/**
 * The table that Chinese acquirers gave their POS terminals in the 2000s and 2010s, data element 39: close to
 * ISO 8583:1987, with UnionPay's additions from 77 on. It is still in the field beside UnionPay's current table, and the
 * two disagree on 05, 12, 21, 22 and 59.
 *
 * No single owner publishes it. The rows follow an acquirer's terminal specification of 2017; terminal software and web
 * pages carry the same rows word for word. That acquirer's private D5 to D7 are left out. Classes and display texts are
 * the table's; the labels are in our words. `severity` and `retry` are ours: `hard` is a card, its data or a set-up that
 * has to change; `soft` may pass later, or with another amount, account, PIN or entry.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { decidedBy: "issuer", posClass: "C", evidence: "documented", sources: ["chanjet-pos-v2"] },
  { codes: "00 01 02 03 04 05 06 07 09 51 98", sources: ["chanjet-pos-v2","pos-page-3481"] },
  { codes: "00", posClass: "A" },
  { codes: "09 13 14 42 99 A0", posClass: "B" },
  { codes: "04 07 33 34 35 36 37 38 41 43 77 97", posClass: "D" },
  { codes: "06 98", posClass: "E" },
  { codes: "00 09 13 14 19 20 21 22 23 30 58 60 63 64 66 90 93 94 95 96 99 A0", decidedBy: "unknown" },
  { codes: "15 31 68 91 92 98", decidedBy: "network" },
  { codes: "03 77 79 97", decidedBy: "acquirer" },
  { codes: "04 07 33 34 35 36 37 38 41 43 67", capture: true },
  { codes: "12 25", endsReversal: true },
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
  // Class B has the terminal repeat the request; as the first may still be approved, the status comes first.
  { code: "09", reason: "request_in_progress" },
  { code: "12", reason: "invalid_transaction", retry: "after_change" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "15", reason: "no_such_issuer" },
  // The table's advice is to swipe the card again.
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
  { code: "38", reason: "pin_tries_exceeded", severity: "hard" },
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
  // The displayed advice to try again holds only after a query or a reversal: the issuer may have approved.
  { code: "68", reason: "response_timeout" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "77", reason: "sign_on_required" },
  // It answers an upload of offline sales, which the terminal sends again; no payment is refused.
  { code: "79", reason: "reconciliation_error" },
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
];

/**
 * Response codes of older Chinese POS terminals, with their handling class and display text.
 *
 * @example
 * ```ts
 * import { chinaPosLegacy } from "field39/declines";
 *
 * chinaPosLegacy.rows.find((row) => row.code === "05")?.reason; // "do_not_honour"
 * ```
 */
export const chinaPosLegacy: Network = {
  id: "china-pos-legacy",
  edition: "2017 (Chanjet V2.0)",
  sources: [
    {
      id: "chanjet-pos-v2",
      publisher: "畅捷支付 (Chanjet Payment)",
      title: "畅捷支付终端POS规范",
      edition: "V2.0, 2017",
      url: "https://github.com/chinaljp/posp/tree/0ccc2f438fb8/trunk/doc",
      section: "附录D",
    },
    {
      id: "pos-page-3481",
      publisher: "xn--5su34sfybnu3e.com",
      title: "您对POS使用的代码了解多少",
      url: "http://xn--5su34sfybnu3e.com/news/3481.html",
    },
  ],
  defaults,
  rows,
  reversalReasons: { "98": "no_response", "96": "suspected_malfunction", A0: "response_mac_invalid", "06": "other" },
  signal: "table_legacy",
};
