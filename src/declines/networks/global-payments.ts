/**
 * Global Payments (its hosts were Heartland's), data element 39: what its hosts add to ISO 8583:1993 in the private range.
 *
 * The hosts send these beside the codes of `iso8583-1993`, so that both tables are to be named:
 * `network: ["global-payments", "iso8583-1993"]`. The rows follow the list in the processor's own library, which has a
 * short English text for each code and no more: 3 answers file actions, 4 reversals, 5 reconciliations, 6 administrative
 * messages, as in the standard, and what a row means beyond that is a reading. There is no second list.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: ["globalpayments-java-de39"] },
  { codes: "183 952", sources: ["globalpayments-java-de39", "globalpayments-java-de39-earlier"] },
  { codes: "180 380 381 382 383 384 385 386 387 388 943 944", evidence: "plausible" },
  { codes: "080 081 082 083", decidedBy: "acquirer" },
  { codes: "480 481 482", endsReversal: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "080", reason: "approved" },
  { code: "081", reason: "approved" },
  { code: "082", reason: "approved" },
  { code: "083", reason: "approved_partially" },
  { code: "180", reason: "other" },
  { code: "181", reason: "related_transaction_error", severity: "hard" },
  { code: "182", reason: "original_not_found", severity: "hard" },
  { code: "183", reason: "reserved" },
  // Data that a fleet card asks for: no reason says so.
  { code: "184", reason: "other", retry: "after_change" },
  { code: "185", reason: "other", retry: "after_change" },
  { code: "186", reason: "refer_to_issuer" },
  { code: "310", reason: "administrative" },
  { code: "380", reason: "administrative" },
  { code: "381", reason: "administrative" },
  { code: "382", reason: "administrative" },
  { code: "383", reason: "administrative" },
  { code: "384", reason: "administrative" },
  // Not the 116 of a payment: it stands among answers to file actions.
  { code: "385", reason: "administrative" },
  { code: "386", reason: "administrative" },
  { code: "387", reason: "administrative" },
  { code: "388", reason: "administrative" },
  { code: "480", reason: "already_reversed" },
  { code: "481", reason: "original_not_found", severity: "hard" },
  { code: "482", reason: "already_reversed" },
  { code: "580", reason: "reconciliation_error" },
  { code: "581", reason: "administrative" },
  { code: "582", reason: "administrative" },
  { code: "583", reason: "administrative" },
  { code: "584", reason: "administrative" },
  { code: "585", reason: "administrative" },
  { code: "586", reason: "administrative" },
  { code: "587", reason: "reconciliation_error" },
  { code: "680", reason: "accepted" },
  { code: "681", reason: "accepted" },
  { code: "682", reason: "administrative" },
  { code: "940", reason: "terminal_not_registered" },
  // This message is refused; the one it repeats may have been approved.
  { code: "941", reason: "duplicate_transmission", outcome: "declined" },
  { code: "942", reason: "compliance_block" },
  { code: "943", reason: "other" },
  { code: "944", reason: "approved", confirmation: "required" },
  { code: "952", reason: "system_error" },
  { code: "953", reason: "system_error" },
];

/**
 * Private action codes of Global Payments, beside those of `iso8583v1993`.
 *
 * @example
 * ```ts
 * import { globalPayments } from "field39/declines";
 *
 * globalPayments.rows.find((row) => row.code === "942")?.reason; // "compliance_block"
 * ```
 */
export const globalPayments: Network = {
  id: "global-payments",
  edition: "java-sdk",
  sources: [
    {
      id: "globalpayments-java-de39",
      publisher: "Global Payments",
      title: "java-sdk, DE39_ActionCode.java",
      edition: "d2e1e2c500e2",
      url: "https://github.com/globalpayments/java-sdk/blob/d2e1e2c500e2/src/main/java/com/global/api/network/enums/DE39_ActionCode.java",
    },
    {
      id: "globalpayments-java-de39-earlier",
      publisher: "Global Payments",
      title: "java-sdk, DE39_ActionCode.java, an earlier edition",
      edition: "17a6693f4512",
      url: "https://github.com/globalpayments/java-sdk/blob/17a6693f4512/src/main/java/com/global/api/network/enums/DE39_ActionCode.java",
    },
  ],
  defaults,
  rows,
  onlyNamed: true,
};
