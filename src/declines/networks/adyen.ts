/**
 * Adyen's `refusalReasonCode`: numbers of its own, which look like response codes of card networks and are none (`5`
 * is a blocked card, `12` a shortage of funds, `14` suspected fraud).
 *
 * The codes follow Adyen's documentation and the list in Adyen's own Magento module; 43 to 45, which only terminals
 * give, are in the module alone, 50 in the documentation alone. `0` stands for no refusal where the result is
 * `Authorised`. Adyen asks to show shoppers none of these reasons. `severity` and `retry` are ours.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: ["adyen-refusal-reasons", "adyen-magento2"] },
  { codes: "43 44 45", sources: ["adyen-magento2"] },
  { codes: "50", sources: ["adyen-refusal-reasons"] },
  { codes: "10 12 17 18 2 23 24 25 26 28 29 3 31 33 34 35 36 38 41 43 5 6", decidedBy: "issuer" },
  { codes: "14 20 21 22 4 46", decidedBy: "acquirer" },
  { codes: "16 37", decidedBy: "cardholder" },
  { codes: "39 40 42 9", decidedBy: "network" },
  { codes: "44 45", decidedBy: "terminal" },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "0", reason: "approved" },
  { code: "10", reason: "not_permitted_to_cardholder" },
  { code: "11", reason: "authentication_required" },
  { code: "12", reason: "insufficient_funds" },
  { code: "14", reason: "suspected_fraud" },
  { code: "15", reason: "customer_cancelled" },
  { code: "16", reason: "customer_cancelled" },
  { code: "17", reason: "incorrect_pin" },
  { code: "18", reason: "pin_tries_exceeded" },
  { code: "19", reason: "pin_not_verifiable" },
  { code: "2", reason: "do_not_honour" },
  { code: "20", reason: "suspected_fraud" },
  { code: "21", reason: "format_error" },
  { code: "22", reason: "suspected_fraud" },
  { code: "23", reason: "not_permitted_to_cardholder" },
  { code: "24", reason: "card_verification_failed" },
  { code: "25", reason: "restricted_card" },
  { code: "26", reason: "stop_payment_order" },
  { code: "27", reason: "other" },
  { code: "28", reason: "amount_limit_exceeded" },
  { code: "29", reason: "count_limit_exceeded" },
  // The word is a referral, the result a refusal.
  { code: "3", reason: "refer_to_issuer", outcome: "declined" },
  { code: "31", reason: "suspected_fraud" },
  { code: "32", reason: "address_mismatch" },
  { code: "33", reason: "pin_required" },
  { code: "34", reason: "account_type_not_available" },
  { code: "35", reason: "account_type_not_available" },
  { code: "36", reason: "pin_required" },
  { code: "37", reason: "customer_cancelled" },
  { code: "38", reason: "authentication_required" },
  { code: "39", reason: "system_error" },
  { code: "4", reason: "system_error" },
  { code: "40", reason: "routing_failure" },
  { code: "41", reason: "pin_required" },
  { code: "42", reason: "system_error" },
  { code: "43", reason: "pin_required" },
  { code: "44", reason: "card_read_error" },
  { code: "45", reason: "fallback_not_allowed" },
  // Adyen refuses before the networks charge a fee for too many attempts.
  { code: "46", reason: "resubmission_not_allowed" },
  { code: "5", reason: "restricted_card" },
  { code: "50", reason: "token_not_accepted" },
  { code: "6", reason: "expired_card" },
  { code: "7", reason: "invalid_amount" },
  { code: "8", reason: "invalid_card_number" },
  { code: "9", reason: "issuer_unavailable" },
];

/**
 * Codes of Adyen (`refusalReasonCode`), which mean nothing elsewhere.
 *
 * @example
 * ```ts
 * import { adyen } from "field39/adapters/adyen";
 *
 * adyen.rows.find((row) => row.code === "12")?.reason; // "insufficient_funds"
 * ```
 */
export const adyen: Network = {
  id: "adyen",
  edition: "docs.adyen.com as of 2026-07-14",
  sources: [
    {
      id: "adyen-refusal-reasons",
      publisher: "Adyen",
      title: "Refusal reasons",
      url: "https://docs.adyen.com/development-resources/refusal-reasons/",
    },
    {
      id: "adyen-magento2",
      publisher: "Adyen",
      title: "adyen-magento2: AdyenRefusalReason",
      edition: "dc9abe843c01",
      url: "https://github.com/Adyen/adyen-magento2/blob/dc9abe843c01/Enum/AdyenRefusalReason.php",
    },
  ],
  defaults,
  rows,
  onlyNamed: true,
};
