/**
 * Postilion, the switch software of ACI Worldwide: data element 39 as its interfaces answer it, at Interswitch in Nigeria
 * (Verve) among others. Programs publish this list as the codes of ISO 8583, which leaves 45 to 50, 69 to 74, 76 to 89 and 98
 * to others.
 *
 * Postilion's own manuals were not read. The rows follow a function of Postilion's reporting database as Interswitch ran
 * it in 2014, a list in an npm package, and the lists of two clients of TransFirst, whose system ran on Postilion. They
 * agree except where `disputed` says so: the list of 2014 leaves 45, 46, 47 and 69 reserved. 79 to 89 and N0 to ZZ are for
 * each operator to define, as refusals.
 *
 * `severity` and `retry` are ours: `hard` is a card, its data or a set-up that has to change; `soft` may pass later, or with
 * another amount, account, PIN or entry.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { sources: ["interswitch-office-2014","zemuldo-transaction-status","transfirst-express-ruby"] },
  { codes: "08 11", sources: ["interswitch-office-2014","zemuldo-transaction-status","transfirst-express-ruby","transfirst-express-php"] },
  { codes: "45 46 47 69", sources: ["zemuldo-transaction-status","transfirst-express-ruby"] },
  { codes: "32 48", sources: ["interswitch-office-2014","zemuldo-transaction-status"] },
  { codes: "C0", sources: ["interswitch-office-2014","transfirst-express-php"] },
  { codes: "C1 C2", sources: ["interswitch-office-2014","zemuldo-transaction-status","transfirst-express-php"] },
  { codes: "01 02 04 05 07 08 10 11 14 16 33 34 35 36 37 38 39 41 42 43 44 45 51 52 53 54 55 56 57 59 61 62 65 67 75 77 78 98", decidedBy: "issuer" },
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
  { code: "08", reason: "approved", confirmation: "required" },
  // Neither approved nor refused yet: asking again blindly could pay twice.
  { code: "09", reason: "request_in_progress" },
  { code: "10", reason: "approved_partially" },
  { code: "11", reason: "approved", confirmation: "required" },
  { code: "12", reason: "invalid_transaction", retry: "after_change" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "15", reason: "no_such_issuer" },
  { code: "16", reason: "approved", confirmation: "required" },
  { code: "17", reason: "customer_cancelled" },
  // The reason of a chargeback: it answers no payment.
  { code: "18", reason: "administrative" },
  { code: "19", reason: "reenter_transaction" },
  // What the issuer had decided is not told, so the status comes first.
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
  { code: "38", reason: "pin_tries_exceeded", severity: "hard" },
  { code: "39", reason: "account_type_not_available" },
  { code: "40", reason: "function_not_supported" },
  { code: "41", reason: "lost_card" },
  { code: "42", reason: "account_type_not_available" },
  { code: "43", reason: "stolen_card" },
  { code: "44", reason: "account_type_not_available" },
  { code: "45", reason: "account_closed" },
  { code: "46", reason: "identification_required" },
  { code: "47", reason: "identification_required" },
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
  // What it advises of has happened, or is to be undone: the code does not say which.
  { code: "69", reason: "late_response" },
  { code: "70", reason: "reserved" },
  { code: "71", reason: "reserved" },
  { code: "72", reason: "reserved" },
  { code: "73", reason: "reserved" },
  { code: "74", reason: "reserved" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "76", reason: "reserved" },
  { code: "77", reason: "refer_to_issuer" },
  { code: "78", reason: "refer_to_issuer" },
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
  { code: "96", reason: "system_error" },
  { code: "97", reason: "reserved" },
  { code: "98", reason: "amount_limit_exceeded" },
  { code: "99", reason: "reserved" },
  { code: "A1", reason: "chip_data_invalid" },
  { code: "A2", reason: "chip_data_invalid" },
  { code: "A3", reason: "chip_data_invalid" },
  { code: "A4", reason: "chip_data_invalid" },
  { code: "A5", reason: "chip_data_invalid" },
  { code: "A6", reason: "chip_data_invalid" },
  { code: "A7", reason: "chip_data_invalid" },
  { code: "C0", reason: "pin_change_failed" },
  { code: "C1", reason: "pin_change_failed" },
  { code: "C2", reason: "pin_change_failed" },
  { code: "D1", reason: "mac_error" },
  { code: "E1", reason: "other" },
];

/**
 * Response codes of Postilion, the switch software behind Interswitch and Verve.
 *
 * @example
 * ```ts
 * import { postilion } from "field39/declines";
 *
 * postilion.rows.find((row) => row.code === "98")?.reason; // "amount_limit_exceeded"
 * ```
 */
export const postilion: Network = {
  id: "postilion",
  edition: "Postilion, lists of 2014 and later",
  sources: [
    {
      id: "interswitch-office-2014",
      publisher: "Interswitch reporting database",
      title: "formatRspCodeStr, function of Postilion Office",
      edition: "2014-11-21",
      section: "[isw_data].[dbo].[formatRspCodeStr]",
    },
    {
      id: "zemuldo-transaction-status",
      publisher: "zemuldo/iso_8583",
      title: "src/transactionStatus.ts (published as the codes of ISO 8583)",
      edition: "aad03a5861a8",
      url: "https://github.com/zemuldo/iso_8583/blob/aad03a5861a8/src/transactionStatus.ts",
    },
    {
      id: "transfirst-express-ruby",
      publisher: "activemerchant/active_merchant",
      title: "trans_first_transaction_express.rb (TransFirst Transaction Express, which runs on Postilion)",
      edition: "10ad2586e142",
      url: "https://github.com/activemerchant/active_merchant/blob/10ad2586e142/lib/active_merchant/billing/gateways/trans_first_transaction_express.rb",
    },
    {
      id: "transfirst-express-php",
      publisher: "TransFirst",
      title: "Credit card response codes of Transaction Express, in a PHP client",
      section: "getTXPCCResponseCodes",
      derivesFrom: ["transfirst-express-ruby"],
    },
  ],
  defaults,
  rows,
  onlyNamed: true,
};
