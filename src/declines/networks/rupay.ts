/**
 * RuPay, the card scheme of the National Payments Corporation of India (NPCI), data element 39.
 *
 * NPCI's switching specification has the table but is confidential and was not read. The rows follow two lists that
 * integrators have published: the codes of Kotak Mahindra Bank's gateway for RuPay, and those of iServeU's micro ATMs, which
 * run over NPCI and whose list does not name the scheme. Neither copies the other; what only one of them has stands with one
 * source. The four biometric codes of the second belong to Aadhaar payments and are left out.
 *
 * 33, 34, 36, 38, 41, 43 and 67 ask to keep the card, as 04 does. 35 and 37 are not in the lists. 71 is an approval that is
 * to be confirmed. `severity` and `retry` are ours.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

const both = ["kotak-rupay", "iserveu-matm"];

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: both },
  { codes: "20 25 27 28 29", sources: ["iserveu-matm"] },
  { codes: "69 71", sources: ["iserveu-matm", "pay10-lyra"] },
  { codes: "ED M6", sources: ["kotak-rupay"] },
  { codes: "04 05 14 33 34 36 38 39 41 42 43 51 52 53 54 55 56 57 59 61 62 65 67 69 74 75 E3 E4 E5 ED", decidedBy: "issuer" },
  { codes: "15 31 90 91 92 CA CI", decidedBy: "network" },
  { codes: "68", decidedBy: "acquirer" },
  { codes: "17", decidedBy: "cardholder" },
  { codes: "04 33 34 36 38 41 43 67", capture: true },
  { codes: "71", confirmation: "required" },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "00", reason: "approved" },
  { code: "03", reason: "invalid_merchant" },
  { code: "04", reason: "capture_card" },
  // The general refusal: the list puts a failed card check value and a dormant account here too.
  { code: "05", reason: "do_not_honour" },
  { code: "06", reason: "system_error" },
  { code: "12", reason: "invalid_transaction", retry: "after_change" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "15", reason: "no_such_issuer" },
  { code: "17", reason: "customer_cancelled" },
  // Somebody on the way could not use the answer; what the issuer had decided is not told, so the status comes first.
  { code: "20", reason: "invalid_response", retry: "check_status" },
  { code: "21", reason: "no_action_taken" },
  { code: "22", reason: "suspected_malfunction" },
  { code: "25", reason: "original_not_found", severity: "hard" },
  { code: "27", reason: "administrative" },
  { code: "28", reason: "administrative" },
  { code: "29", reason: "administrative" },
  { code: "30", reason: "format_error" },
  { code: "31", reason: "bank_not_supported" },
  { code: "33", reason: "expired_card" },
  { code: "34", reason: "suspected_fraud" },
  { code: "36", reason: "restricted_card" },
  { code: "38", reason: "pin_tries_exceeded", severity: "hard" },
  { code: "39", reason: "account_type_not_available" },
  { code: "40", reason: "function_not_supported" },
  { code: "41", reason: "lost_card" },
  { code: "42", reason: "account_type_not_available" },
  { code: "43", reason: "stolen_card" },
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
  // What the issuer decided is not known to whoever ran out of time.
  { code: "68", reason: "response_timeout" },
  { code: "69", reason: "contact_number_missing" },
  // Taken as accepted because no refusal came; a gateway that lists it books it as declined.
  { code: "71", reason: "approved" },
  { code: "74", reason: "suspected_fraud", retry: "after_change" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "81", reason: "security_processing_failed" },
  { code: "90", reason: "cut_off_in_progress" },
  { code: "91", reason: "issuer_unavailable" },
  { code: "92", reason: "routing_failure" },
  { code: "93", reason: "legal_violation" },
  // This message is refused; the one it repeats may have been approved.
  { code: "94", reason: "duplicate_transmission", outcome: "declined" },
  { code: "95", reason: "reconciliation_error" },
  { code: "96", reason: "system_error" },
  // The lists have the name alone; that the acquirer's message broke the switch's rules is a reading of it.
  { code: "CA", reason: "format_error", evidence: "plausible" },
  { code: "CI", reason: "invalid_response", evidence: "plausible" },
  { code: "E3", reason: "chip_data_invalid" },
  { code: "E4", reason: "chip_data_invalid" },
  { code: "E5", reason: "chip_data_invalid" },
  { code: "ED", reason: "issuer_policy" },
  { code: "M6", reason: "other" },
];

/**
 * Response codes of RuPay.
 *
 * @example
 * ```ts
 * import { rupay } from "field39/declines";
 *
 * rupay.rows.find((row) => row.code === "74")?.reason; // "suspected_fraud"
 * ```
 */
export const rupay: Network = {
  id: "rupay",
  edition: "As two integrators publish it",
  sources: [
    {
      id: "kotak-rupay",
      publisher: "sahilk020/java_app",
      title: "KotakRupayResultType.java (RuPay codes of Kotak Mahindra Bank's gateway)",
      edition: "b85835bf7813",
      url: "https://github.com/sahilk020/java_app/blob/b85835bf7813/artemis-main-bp-admin-release-2024-09-12/pay10-pg-ws/src/main/java/com/pay10/kotak/KotakRupayResultType.java",
    },
    {
      id: "iserveu-matm",
      publisher: "goutamkota/test",
      title: "choose-device.component.ts (error codes of iServeU micro ATMs)",
      edition: "222c9aafbec0",
      url: "https://github.com/goutamkota/test/blob/222c9aafbec0/src/app/choose-device/choose-device.component.ts",
    },
    {
      id: "pay10-lyra",
      publisher: "sahilk020/java_app",
      title: "LyraResultType.java (codes of Lyra India, several networks in one list)",
      edition: "b85835bf7813",
      url: "https://github.com/sahilk020/java_app/blob/b85835bf7813/artemis-main-bp-admin-release-2024-09-12/pay10-pg-ws/src/main/java/com/pay10/lyra/LyraResultType.java",
    },
  ],
  defaults,
  rows,
};
