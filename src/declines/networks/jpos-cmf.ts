/**
 * jPOS-CMF, data element 39: what jPOS adds to ISO 8583:2003 in the private range, and 9999.
 *
 * Systems that are built with jPOS send these beside the codes of `iso8583-2003`, so that both tables are to be named:
 * `network: ["jpos-cmf", "iso8583-2003"]`. The rows follow the enumeration of jPOS and its manual, which may not be
 * copied, so labels are in our words; two issuer platforms publish some of the codes. What each row means in the field
 * depends on the system. Codes of more than four digits stay inside jPOS and are not here.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

const both = ["jpos-cmf-java", "jpos-cmf-results"];

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: both },
  { codes: "0885", sources: ["jpos-cmf-results", "jpos-pull-682"] },
  { codes: "1810", sources: ["jpos-cmf-results", "jpos-pull-682", "equals-money-codes"] },
  { codes: "1830 1831 1832 1833 9999", sources: ["jpos-cmf-java"] },
  { codes: "1802 1803 1804 1808 1811 1812", sources: ["jpos-cmf-java", "jpos-cmf-results", "equals-money-codes"] },
  { codes: "1806", sources: ["jpos-cmf-java", "jpos-cmf-results", "equals-money-codes", "marqeta-decline-codes"] },
  { codes: "1814 1816 1817 1828", sources: ["jpos-cmf-java", "jpos-cmf-results", "jpos-pull-682"] },
  { codes: "1813 1815", sources: ["jpos-cmf-java", "jpos-cmf-results", "jpos-pull-682", "marqeta-decline-codes"] },
  { codes: "1824 1825 1826 1827", sources: ["jpos-cmf-java", "jpos-cmf-results", "jpos-pull-682", "jpos-cmf-issue-25"] },
  { codes: "1817", evidence: "plausible" },
  { codes: "1806 1808 1813 1814 1815", decidedBy: "issuer" },
  { codes: "1833", decidedBy: "network" },
  { codes: "1816 1824 1827", endsReversal: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "0885", reason: "approved" },
  { code: "1802", reason: "format_error" },
  { code: "1803", reason: "format_error" },
  { code: "1804", reason: "invalid_card_number" },
  { code: "1806", reason: "card_not_activated" },
  { code: "1808", reason: "other" },
  { code: "1810", reason: "invalid_amount" },
  { code: "1811", reason: "system_error" },
  { code: "1812", reason: "system_error" },
  { code: "1813", reason: "card_not_activated" },
  { code: "1814", reason: "other" },
  { code: "1815", reason: "other" },
  { code: "1816", reason: "original_not_found", severity: "hard" },
  { code: "1817", reason: "count_limit_exceeded", retry: "later" },
  { code: "1818", reason: "system_error", retry: "unknown" },
  { code: "1819", reason: "terminal_not_registered" },
  { code: "1820", reason: "terminal_not_registered" },
  { code: "1821", reason: "invalid_merchant" },
  // What is there twice is not told: a record, or a payment that was made.
  { code: "1822", reason: "other" },
  { code: "1823", reason: "bank_not_supported" },
  { code: "1824", reason: "already_reversed" },
  { code: "1825", reason: "related_transaction_error", severity: "hard" },
  { code: "1826", reason: "related_transaction_error", severity: "hard" },
  { code: "1827", reason: "already_reversed" },
  { code: "1828", reason: "function_not_supported" },
  { code: "1830", reason: "format_error" },
  { code: "1831", reason: "system_error", retry: "unknown" },
  { code: "1832", reason: "format_error" },
  { code: "1833", reason: "issuer_unavailable" },
  { code: "9999", reason: "do_not_honour" },
];

/**
 * Private result codes of jPOS-CMF, beside those of `iso8583v2003`.
 *
 * @example
 * ```ts
 * import { jposCmf } from "field39/declines";
 *
 * jposCmf.rows.find((row) => row.code === "1806")?.reason; // "card_not_activated"
 * ```
 */
export const jposCmf: Network = {
  id: "jpos-cmf",
  edition: "2026",
  sources: [
    {
      id: "jpos-cmf-java",
      publisher: "jPOS",
      title: "org.jpos.rc.CMF, CMF.java",
      edition: "0069d9a991fb",
      url: "https://github.com/jpos/jPOS/blob/0069d9a991fb/jpos/src/main/java/org/jpos/rc/CMF.java",
      derivesFrom: ["jpos-cmf-results", "jpos-pull-682"],
    },
    {
      id: "jpos-cmf-results",
      publisher: "jPOS",
      title: "jPOS-CMF, Result codes (data element 39)",
      edition: "ac11f9c2b25b",
      url: "https://github.com/jpos/jPOS-CMF/blob/ac11f9c2b25b/src/docx/result_codes.xml",
    },
    {
      id: "jpos-pull-682",
      publisher: "jPOS",
      title: "CMF: align result codes with ISO 8583:2023 (Annex D)",
      edition: "2026-03-27",
      url: "https://github.com/jpos/jPOS/pull/682",
    },
    {
      id: "jpos-cmf-issue-25",
      publisher: "jPOS",
      title: "Clash in result codes 1018, 1019, 1020 and 1021",
      edition: "2024-05-16",
      url: "https://github.com/jpos/jPOS-CMF/issues/25",
    },
    {
      id: "equals-money-codes",
      publisher: "Equals Money",
      title: "About transaction response codes",
      url: "https://docs.equalsmoney.com/pages/transactions/about-card-transaction-response-codes",
    },
    {
      id: "marqeta-decline-codes",
      publisher: "Marqeta",
      title: "Common Decline Reasons and Resolutions",
      edition: "2021-06-30",
      url: "https://community.marqeta.com/t5/knowledge-base/common-decline-reasons-and-resolutions/ta-p/19",
    },
  ],
  defaults,
  rows,
  onlyNamed: true,
};
