/**
 * China UMS (银联商务), the codes that its library for cash register POS (MIS-POS) answers with: close to the older
 * Chinese POS table up to 99, with letters of its own. A1 to A5, Z1 and Z3 collide with UnionPay, where A2, A4 and A5 are
 * successes.
 *
 * The rows follow the list in a program for hospital kiosks that calls the library (umsapi.dll), and another copy of the
 * list in a hotel's program, which does not name its owner. Both say the same except where `disputed` says so. Left out
 * are 1A to 3H, ZA, ZB and the codes with F, I, P, R, T, V, W, X and Y: by their texts they are results of the library
 * itself rather than answers of a host, and the copies differ in them.
 *
 * Z2 to Z5 say that a reversal is under way: whether the payment stands is open until that is answered. `severity` and
 * `retry` are ours.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { sources: ["yuantu-mispos","radtek-hotel-repinfo"] },
  { codes: "45 A4 A5", sources: ["yuantu-mispos"] },
  { codes: "01 02 04 05 07 14 33 34 35 36 37 38 39 41 42 43 44 45 51 52 53 54 55 56 57 59 61 62 65 67 75", decidedBy: "issuer" },
  { codes: "15 31 68 91 92 98", decidedBy: "network" },
  { codes: "03 77 78 79 97", decidedBy: "acquirer" },
  { codes: "Z0 Z1 Z2 Z3 Z4 Z5", decidedBy: "terminal" },
  { codes: "04 07 33 34 35 36 37 41 43 67", capture: true },
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
  { code: "12", reason: "invalid_transaction", retry: "after_change" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "15", reason: "no_such_issuer" },
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
  // Unlike the older table, this one does not ask to keep the card.
  { code: "38", reason: "pin_tries_exceeded" },
  { code: "39", reason: "account_type_not_available" },
  { code: "40", reason: "function_not_supported" },
  { code: "41", reason: "lost_card" },
  { code: "42", reason: "account_type_not_available" },
  { code: "43", reason: "stolen_card" },
  { code: "44", reason: "account_type_not_available" },
  { code: "45", reason: "fallback_not_allowed" },
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
  { code: "77", reason: "sign_on_required" },
  // What happened to the request is not told; the download comes with the next sign-on.
  { code: "78", reason: "sign_on_required" },
  // It answers an upload of offline sales; no payment is refused.
  { code: "79", reason: "reconciliation_error" },
  { code: "89", reason: "reserved" },
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
  { code: "A1", reason: "card_read_error" },
  { code: "A2", reason: "card_read_error" },
  { code: "A3", reason: "mac_error" },
  { code: "A4", reason: "sign_on_required" },
  { code: "A5", reason: "card_read_error" },
  { code: "Z0", reason: "no_response" },
  // The advice in the text to try again holds only after a query or a reversal.
  { code: "Z1", reason: "no_response" },
  { code: "Z2", reason: "invalid_response", outcome: "outcome_unknown", retry: "check_status" },
  { code: "Z3", reason: "invalid_response", outcome: "outcome_unknown", retry: "check_status" },
  { code: "Z4", reason: "related_transaction_error", outcome: "outcome_unknown" },
  { code: "Z5", reason: "other", outcome: "outcome_unknown", retry: "check_status" },
];

/**
 * Response codes of China UMS's library for cash register POS (MIS-POS).
 *
 * @example
 * ```ts
 * import { chinaUmsPos } from "field39/declines";
 *
 * chinaUmsPos.rows.find((row) => row.code === "A4")?.reason; // "sign_on_required"
 * ```
 */
export const chinaUmsPos: Network = {
  id: "china-ums-pos",
  edition: "as in the programs of its users",
  sources: [
    {
      id: "yuantu-mispos",
      publisher: "YuanTu (远图)",
      title: "YuanTu.Devices.UnionPay, MisposUnionService (response codes of umsapi.dll)",
      section: "ResDictionary",
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
  reversalReasons: { Z2: "invalid_response", Z3: "other", Z4: "related_transaction_error", Z5: "other" },
  onlyNamed: true,
};
