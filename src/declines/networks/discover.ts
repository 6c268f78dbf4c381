/**
 * Discover, field 39, two characters.
 *
 * Discover publishes no table. The rows follow two lists of the codes as the network sends them, of Fiserv's CardPointe
 * gateway and of Cybersource (read in a merchant's transcription); both agree word for word, so they show one original.
 * CardPointe lists declines only. Nothing here is `specified`.
 *
 * The lists give 51 no reason beyond a decline. They mark as to be kept only 04, 07 and 67; 38, 41 and 43 carry no such
 * mark, whatever they mean elsewhere. N1 to N3 are notices about the state of the system, not answers to payments.
 * 83 and 87 differ from Visa and Mastercard. `severity` and `retry` are ours.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

const lists = ["cardpointe-association", "cybersource-issuer"];

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { sources: lists },
  { codes: "10 11", sources: ["cybersource-issuer"] },
  { codes: "00", sources: ["cybersource-issuer", "galileo-codes"] },
  { codes: "04 05", sources: ["cardpointe-association", "cybersource-issuer", "galileo-codes"] },
  { codes: "51", evidence: "plausible", sources: ["cardpointe-association", "cybersource-issuer", "galileo-codes"] },
  { codes: "31", sources: ["cardpointe-association", "cybersource-issuer", "midtrans-card"] },
  { codes: "04 05 07 10 39 41 43 51 53 54 55 56 59 61 62 65 67 75 76 77 78 1A N7 P5 P6", decidedBy: "issuer" },
  { codes: "31 87 92 N1 N2 N3", decidedBy: "network" },
  { codes: "04 07 67", capture: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "00", reason: "approved" },
  { code: "03", reason: "invalid_merchant" },
  { code: "04", reason: "capture_card" },
  { code: "05", reason: "do_not_honour" },
  { code: "07", reason: "capture_card" },
  { code: "10", reason: "approved_partially" },
  { code: "11", reason: "approved" },
  { code: "12", reason: "invalid_transaction", retry: "after_change" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "19", reason: "reenter_transaction" },
  { code: "1A", reason: "authentication_required" },
  { code: "30", reason: "format_error" },
  { code: "31", reason: "bank_not_supported" },
  { code: "38", reason: "pin_tries_exceeded" },
  { code: "39", reason: "account_type_not_available" },
  { code: "40", reason: "function_not_supported" },
  { code: "41", reason: "lost_card" },
  { code: "43", reason: "stolen_card" },
  { code: "51", reason: "insufficient_funds" },
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
  // No source leaves the outcome open, but what came late may have been an approval: the status comes first.
  { code: "68", reason: "response_timeout", outcome: "declined" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "76", reason: "account_invalid" },
  { code: "77", reason: "account_invalid" },
  { code: "78", reason: "account_invalid" },
  { code: "83", reason: "token_not_accepted" },
  { code: "85", reason: "approved" },
  { code: "87", reason: "issuer_unavailable" },
  { code: "91", reason: "issuer_unavailable" },
  { code: "92", reason: "routing_failure" },
  { code: "93", reason: "legal_violation" },
  // This message is refused; the one it repeats may have been approved.
  { code: "94", reason: "duplicate_transmission", outcome: "declined" },
  { code: "96", reason: "system_error" },
  { code: "N1", reason: "administrative" },
  { code: "N2", reason: "administrative" },
  { code: "N3", reason: "administrative" },
  { code: "N7", reason: "card_verification_failed" },
  { code: "P5", reason: "pin_change_failed" },
  { code: "P6", reason: "pin_change_failed" },
];

/**
 * Response codes of Discover.
 *
 * @example
 * ```ts
 * import { discover } from "field39/declines";
 *
 * discover.rows.find((row) => row.code === "83")?.reason; // "token_not_accepted"
 * ```
 */
export const discover: Network = {
  id: "discover",
  edition: "association response codes as processors publish them",
  sources: [
    {
      id: "cardpointe-association",
      publisher: "Fiserv (CardPointe)",
      title: "CardPointe Gateway developer guide: association response codes",
      url: "https://integrate.clover.com/developers/guides/cardpointe-gateway/",
      section: "Visa, Mastercard, Discover",
    },
    {
      id: "cybersource-issuer",
      publisher: "Cybersource",
      title: "issuer_responseCode (association response codes by card type)",
      url: "https://developer.cybersource.com/docs/cybs/en-us/api-fields/reference/all/so/api-fields/issuer-response-code.html",
    },
    {
      id: "galileo-codes",
      publisher: "Galileo Financial Technologies",
      title: "Authorization Response Codes (by network)",
      url: "https://docs.galileo-ft.com/pro/page/authorization-response-codes",
    },
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
