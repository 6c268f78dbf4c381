/**
 * JCB, data element 39, as one processor gives it. JCB itself publishes no table, and no second processor was found
 * that gives codes for JCB by name: take a row as that processor's word, not as the network's.
 *
 * The rows follow Midtrans (Indonesia), whose list of common codes is headed "VISA, MASTERCARD, JCB, AMEX". It
 * describes them for a shop rather than naming them; where the description says no more than that the card was
 * declined, the reason is that of ISO 8583:1987 and the row is `plausible`. Left out are codes that the list itself
 * lays to one bank, to Discover cards or to its own gateway (31, AG, AJ, BA, Z2, Z3), and 6P, 82 and 83, which read
 * like those of Visa and Mastercard. Airwallex has a column for JCB that leaves the codes from 00 to 41 empty.
 *
 * Nothing is known of a rule about trying again: `severity` and `retry` are ours, and the same as for the codes of
 * ISO 8583:1987 that say the same.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: ["midtrans-card"] },
  { codes: "01 02 04 05 07 14 33 34 35 36 37 38 39 41 42 43 44 46 51 52 53 54 55 56 57 59 61 62 65 67 75", decidedBy: "issuer" },
  { codes: "15 91 92", decidedBy: "network" },
  { codes: "04 07 35 36 37 38 67", capture: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "00", reason: "approved" },
  { code: "01", reason: "refer_to_issuer" },
  { code: "02", reason: "refer_to_issuer" },
  { code: "03", reason: "invalid_merchant" },
  { code: "04", reason: "capture_card" },
  { code: "05", reason: "do_not_honour" },
  { code: "06", reason: "other" },
  { code: "07", reason: "capture_card" },
  { code: "09", reason: "request_in_progress", evidence: "plausible" },
  { code: "12", reason: "invalid_transaction" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "15", reason: "no_such_issuer" },
  { code: "19", reason: "reenter_transaction" },
  { code: "21", reason: "no_action_taken", evidence: "plausible" },
  { code: "22", reason: "issuer_unavailable" },
  { code: "23", reason: "other" },
  { code: "25", reason: "no_card_record" },
  { code: "30", reason: "format_error" },
  { code: "33", reason: "expired_card" },
  { code: "34", reason: "suspected_fraud" },
  { code: "35", reason: "capture_card" },
  { code: "36", reason: "capture_card" },
  { code: "37", reason: "capture_card" },
  { code: "38", reason: "pin_tries_exceeded", severity: "hard" },
  { code: "39", reason: "account_type_not_available" },
  { code: "40", reason: "function_not_supported" },
  { code: "41", reason: "lost_card" },
  { code: "42", reason: "account_type_not_available" },
  { code: "43", reason: "stolen_card" },
  { code: "44", reason: "account_type_not_available" },
  { code: "46", reason: "account_closed" },
  { code: "51", reason: "insufficient_funds" },
  { code: "52", reason: "account_type_not_available" },
  { code: "53", reason: "account_type_not_available" },
  { code: "54", reason: "expired_card" },
  { code: "55", reason: "incorrect_pin" },
  { code: "56", reason: "no_card_record" },
  { code: "57", reason: "not_permitted_to_cardholder" },
  { code: "58", reason: "not_permitted_to_terminal", evidence: "plausible" },
  { code: "59", reason: "suspected_fraud" },
  { code: "60", reason: "contact_acquirer", evidence: "plausible", severity: "soft", retry: "unknown" },
  { code: "61", reason: "amount_limit_exceeded" },
  { code: "62", reason: "restricted_card" },
  { code: "63", reason: "security_violation", evidence: "plausible" },
  { code: "64", reason: "invalid_amount" },
  { code: "65", reason: "count_limit_exceeded", retry: "later" },
  { code: "66", reason: "contact_acquirer", evidence: "plausible", severity: "soft", retry: "unknown" },
  { code: "67", reason: "capture_card" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "90", reason: "cut_off_in_progress" },
  { code: "91", reason: "issuer_unavailable" },
  { code: "92", reason: "routing_failure" },
  { code: "93", reason: "legal_violation", evidence: "plausible" },
  // This message is refused; the one it repeats may have been approved.
  { code: "94", reason: "duplicate_transmission", outcome: "declined" },
  { code: "96", reason: "system_error" },
];

/**
 * Response codes for JCB cards, as a processor gives them: JCB publishes none.
 *
 * @example
 * ```ts
 * import { jcb } from "field39/declines";
 *
 * jcb.rows.find((row) => row.code === "51")?.reason; // "insufficient_funds"
 * ```
 */
export const jcb: Network = {
  id: "jcb",
  edition: "Midtrans, 2026-02-02",
  sources: [
    {
      id: "midtrans-card",
      publisher: "Midtrans",
      title: "Card channel response code",
      edition: "2026-02-02",
      url: "https://docs.midtrans.com/reference-link/channel-response-code",
    },
  ],
  defaults,
  rows,
};
