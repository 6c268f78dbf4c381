/**
 * Codes that Australian terminal software makes itself when a transaction does not get as far as an answer from the bank:
 * two characters that stand where data element 39 would, with letters so that they do not meet the bank's.
 *
 * One list, that of Card Access Services, and no second one by a name that we could read. Its texts are three words at most,
 * so most rows say only that something failed. Elsewhere the same codes mean something else: Y3, Z1 and Z3 are chip answers
 * given offline, T1, T4 and T5 refusals by other networks. The table is only looked at where it is named.
 *
 * Whether the host had the request before the line broke is not told; where that may be, `retry` puts the status first.
 * Everything is decided by the terminal. `severity` and `retry` are ours.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: ["card-access-services"], decidedBy: "terminal" },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "A1", reason: "system_error" },
  { code: "A2", reason: "system_error" },
  { code: "A4", reason: "invalid_merchant" },
  { code: "A5", reason: "system_error" },
  { code: "A6", reason: "system_error" },
  { code: "A7", reason: "system_error" },
  { code: "A8", reason: "invalid_amount" },
  { code: "A9", reason: "invalid_card_number" },
  { code: "AA", reason: "account_invalid" },
  { code: "AB", reason: "invalid_expiry_date" },
  { code: "AC", reason: "expired_card" },
  { code: "AD", reason: "account_invalid" },
  // Whether the host had the request is not told.
  { code: "AE", reason: "response_timeout" },
  { code: "AF", reason: "original_not_found" },
  { code: "B1", reason: "invalid_transaction", retry: "after_change" },
  { code: "B2", reason: "function_not_supported" },
  { code: "B3", reason: "system_error" },
  { code: "B4", reason: "system_error" },
  { code: "B5", reason: "invalid_amount" },
  { code: "B6", reason: "format_error" },
  { code: "B7", reason: "invalid_transaction", retry: "after_change" },
  { code: "B8", reason: "format_error" },
  { code: "BY", reason: "system_error" },
  { code: "D0", reason: "format_error" },
  { code: "E2", reason: "original_not_found" },
  { code: "IN", reason: "administrative" },
  { code: "IP", reason: "request_in_progress" },
  { code: "P3", reason: "system_error" },
  { code: "P6", reason: "system_error" },
  { code: "P8", reason: "system_error" },
  { code: "PF", reason: "system_error" },
  { code: "T1", reason: "card_type_not_accepted" },
  { code: "T4", reason: "system_error" },
  { code: "T5", reason: "amount_limit_exceeded" },
  { code: "T6", reason: "account_invalid" },
  { code: "TF", reason: "sign_on_required" },
  { code: "TG", reason: "system_error" },
  { code: "TH", reason: "system_error" },
  { code: "TI", reason: "customer_cancelled", retry: "after_change" },
  { code: "TJ", reason: "system_error" },
  { code: "TL", reason: "identification_required" },
  { code: "U9", reason: "response_timeout" },
  { code: "V9", reason: "no_action_taken" },
  { code: "W6", reason: "function_not_supported" },
  { code: "X0", reason: "response_timeout" },
  { code: "X1", reason: "system_error", retry: "check_status" },
  { code: "X2", reason: "system_error" },
  { code: "X3", reason: "system_error" },
  { code: "X4", reason: "system_error" },
  // The answer came but could not be trusted, so the outcome is open.
  { code: "X7", reason: "response_mac_invalid" },
  { code: "X8", reason: "system_error" },
  { code: "X9", reason: "system_error" },
  { code: "XA", reason: "system_error" },
  { code: "XB", reason: "system_error" },
  { code: "XC", reason: "system_error" },
  { code: "Y3", reason: "system_error" },
  { code: "Z0", reason: "system_error" },
  { code: "Z1", reason: "system_error" },
  { code: "Z2", reason: "system_error" },
  { code: "Z3", reason: "system_error" },
  { code: "Z4", reason: "system_error", retry: "after_change" },
  // The power went in the middle: what the host has is not known.
  { code: "Z5", reason: "system_error", outcome: "outcome_unknown", retry: "check_status" },
  { code: "Z6", reason: "system_error", retry: "check_status" },
  { code: "Z7", reason: "system_error", retry: "check_status" },
  { code: "ZZ", reason: "other" },
];

/**
 * Codes that Australian terminals make themselves, in place of an answer.
 *
 * @example
 * ```ts
 * import { auTerminal } from "field39/declines";
 *
 * auTerminal.rows.find((row) => row.code === "X0")?.reason; // "response_timeout"
 * ```
 */
export const auTerminal: Network = {
  id: "au-terminal",
  edition: "As one gateway publishes it",
  sources: [
    {
      id: "card-access-services",
      publisher: "securecellardoor/active_merchant",
      title: "card_access.rb (Card Access Services, AS 2805 over HTTP)",
      edition: "1124bbd97486",
      url: "https://github.com/securecellardoor/active_merchant/blob/1124bbd97486/lib/active_merchant/billing/gateways/card_access.rb",
    },
  ],
  defaults,
  rows,
  onlyNamed: true,
};
