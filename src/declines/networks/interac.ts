/**
 * Interac as published by Moneris: the three-digit code of Moneris's host (the "RBC code" of the Royal Bank of Canada), as a
 * Canadian merchant gets it back for an Interac debit payment.
 *
 * No table of Interac's own was found, and none that says which two-digit codes of data element 39 come from Interac; so
 * this is a processor's numbering, not Interac's own, and the table is only looked at where it is named. Beside it Moneris
 * returns a two-digit ISO code that several of its codes share: read that by the table of ISO 8583:1987 at best.
 *
 * Below 050 is approved. From 050 on the rows follow two integrations that transcribe Moneris's list independently, its module
 * for Magento and a test client; only the first has the 800s and 900s. The approvals follow Royal Bank's list, which
 * has lost its numbers: 002, 003 and 005 to 009 are counted off in its order, hence `plausible`. The 023 to 029 and the 400s
 * answer credit cards and are left out, as are the 960s and later, which belong to the set-up of terminals. 900 to 909 keep
 * the card. `severity` and `retry` are ours.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

const both = ["moneris-magento2", "moneris-test-client"];

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: both },
  { codes: "000 001 004", sources: ["royal-bank-codes", "moneris-response-tables"] },
  { codes: "002 003 005 006 007 008 009", evidence: "plausible", sources: ["royal-bank-codes"] },
  { codes: "010", sources: ["moneris-response-tables"] },
  { codes: "050 052", sources: ["moneris-magento2", "moneris-test-client", "moneris-response-tables"] },
  { codes: "800 801 802 809 810 811 821 877 878 889 898 899 900 901 902 903 904 905 906 907 908 909", sources: ["moneris-magento2"] },
  { codes: "051 052 057 058 059 060 061 072 076 082 089 093 107 110 111 201 206 900 901 902 903 905 906 907", decidedBy: "issuer" },
  { codes: "053 070 071 073 074 212", decidedBy: "network" },
  { codes: "087 150 800 801 802 809 810 811 821 889 898 899", decidedBy: "acquirer" },
  { codes: "900 901 902 903 904 905 906 907 908 909", capture: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "000", reason: "approved" },
  { code: "001", reason: "approved" },
  { code: "002", reason: "approved" },
  { code: "003", reason: "approved" },
  { code: "004", reason: "approved" },
  { code: "005", reason: "approved" },
  { code: "006", reason: "approved" },
  { code: "007", reason: "approved" },
  { code: "008", reason: "approved" },
  { code: "009", reason: "approved" },
  { code: "010", reason: "approved_partially" },
  { code: "050", reason: "do_not_honour" },
  { code: "051", reason: "expired_card" },
  { code: "052", reason: "pin_tries_exceeded" },
  { code: "053", reason: "bank_not_supported" },
  { code: "054", reason: "security_processing_failed" },
  { code: "055", reason: "invalid_transaction", retry: "after_change" },
  { code: "056", reason: "function_not_supported" },
  // One code for both: the stricter of the two.
  { code: "057", reason: "stolen_card" },
  { code: "058", reason: "restricted_card", retry: "unknown" },
  { code: "059", reason: "restricted_card", retry: "after_change" },
  { code: "060", reason: "account_type_not_available" },
  { code: "061", reason: "account_invalid" },
  { code: "062", reason: "system_error" },
  { code: "063", reason: "invalid_transaction", retry: "after_change" },
  { code: "064", reason: "card_read_error" },
  { code: "065", reason: "amount_limit_exceeded" },
  { code: "066", reason: "invalid_amount" },
  { code: "067", reason: "format_error" },
  { code: "068", reason: "system_error" },
  { code: "069", reason: "format_error" },
  { code: "070", reason: "no_such_issuer" },
  { code: "071", reason: "routing_failure" },
  { code: "072", reason: "restricted_card" },
  { code: "073", reason: "routing_failure" },
  { code: "074", reason: "issuer_unavailable" },
  { code: "075", reason: "invalid_card_number" },
  { code: "076", reason: "insufficient_funds" },
  { code: "077", reason: "count_limit_exceeded", retry: "unknown" },
  // This message is refused; the one it repeats may have been approved.
  { code: "078", reason: "duplicate_transmission", outcome: "declined" },
  { code: "079", reason: "amount_limit_exceeded", retry: "unknown" },
  { code: "080", reason: "amount_limit_exceeded", retry: "unknown" },
  { code: "081", reason: "amount_limit_exceeded" },
  { code: "082", reason: "count_limit_exceeded", retry: "later" },
  { code: "083", reason: "amount_limit_exceeded", retry: "unknown" },
  { code: "084", reason: "already_reversed" },
  { code: "085", reason: "function_not_supported" },
  { code: "086", reason: "amount_limit_exceeded" },
  { code: "087", reason: "count_limit_exceeded", retry: "unknown" },
  { code: "088", reason: "refer_to_issuer" },
  { code: "089", reason: "restricted_card", retry: "unknown" },
  { code: "090", reason: "system_error" },
  { code: "091", reason: "system_error" },
  { code: "092", reason: "amount_below_minimum" },
  { code: "093", reason: "account_in_arrears" },
  { code: "094", reason: "amount_limit_exceeded" },
  { code: "095", reason: "amount_limit_exceeded" },
  { code: "096", reason: "pin_required" },
  { code: "097", reason: "invalid_card_number" },
  { code: "098", reason: "other" },
  { code: "099", reason: "system_error" },
  { code: "100", reason: "system_error" },
  { code: "101", reason: "refer_to_issuer" },
  { code: "102", reason: "refer_to_issuer" },
  { code: "103", reason: "system_error" },
  { code: "104", reason: "system_error" },
  { code: "105", reason: "card_type_not_accepted" },
  { code: "106", reason: "amount_limit_exceeded" },
  { code: "107", reason: "amount_limit_exceeded", retry: "later" },
  { code: "108", reason: "system_error" },
  { code: "109", reason: "amount_below_minimum" },
  { code: "110", reason: "count_limit_exceeded", retry: "later" },
  { code: "111", reason: "account_in_arrears" },
  { code: "112", reason: "amount_limit_exceeded" },
  // What the issuer decided is not known to whoever ran out of time.
  { code: "113", reason: "response_timeout" },
  { code: "115", reason: "system_error" },
  { code: "121", reason: "system_error" },
  { code: "122", reason: "pin_not_verifiable" },
  { code: "150", reason: "invalid_merchant" },
  { code: "200", reason: "account_invalid" },
  { code: "201", reason: "incorrect_pin" },
  { code: "202", reason: "amount_below_minimum" },
  { code: "203", reason: "other" },
  { code: "204", reason: "amount_limit_exceeded" },
  { code: "205", reason: "invalid_amount" },
  { code: "206", reason: "no_card_record" },
  { code: "207", reason: "format_error" },
  { code: "208", reason: "invalid_expiry_date" },
  { code: "209", reason: "invalid_transaction", retry: "after_change" },
  { code: "210", reason: "pin_format_error" },
  { code: "212", reason: "issuer_unavailable" },
  { code: "251", reason: "invalid_amount" },
  { code: "252", reason: "card_type_not_accepted" },
  { code: "800", reason: "format_error" },
  { code: "801", reason: "format_error" },
  { code: "802", reason: "other" },
  { code: "809", reason: "administrative" },
  // The host ran out of time; whether anything was paid is open.
  { code: "810", reason: "response_timeout" },
  { code: "811", reason: "system_error" },
  { code: "821", reason: "format_error" },
  { code: "877", reason: "pin_format_error" },
  { code: "878", reason: "pin_format_error" },
  { code: "889", reason: "mac_error" },
  { code: "898", reason: "mac_error" },
  { code: "899", reason: "reenter_transaction" },
  { code: "900", reason: "pin_tries_exceeded", severity: "hard" },
  { code: "901", reason: "expired_card" },
  { code: "902", reason: "capture_card" },
  { code: "903", reason: "capture_card" },
  { code: "904", reason: "amount_below_minimum", severity: "hard", retry: "never" },
  { code: "905", reason: "count_limit_exceeded", severity: "hard", retry: "never" },
  { code: "906", reason: "account_in_arrears" },
  { code: "907", reason: "amount_limit_exceeded", severity: "hard", retry: "never" },
  { code: "908", reason: "amount_limit_exceeded", severity: "hard", retry: "never" },
  { code: "909", reason: "capture_card" },
];

/**
 * Interac debit as published by Moneris: the processor's three-digit codes.
 *
 * @example
 * ```ts
 * import { interac } from "field39/declines";
 *
 * interac.rows.find((row) => row.code === "076")?.reason; // "insufficient_funds"
 * ```
 */
export const interac: Network = {
  id: "interac",
  edition: "As published by Moneris",
  sources: [
    {
      id: "moneris-magento2",
      publisher: "vphat28/moneris-magento2",
      title: "app/code/Moneris/CreditCard/Helper/Data.php (Moneris's module for Magento 2)",
      edition: "12829c233d7e",
      url: "https://github.com/vphat28/moneris-magento2/blob/12829c233d7e/app/code/Moneris/CreditCard/Helper/Data.php",
    },
    {
      id: "moneris-test-client",
      publisher: "HobDev/MonerisTest",
      title: "ReceiptErrorMessageService.cs",
      edition: "03ddb87a0c74",
      url: "https://github.com/HobDev/MonerisTest/blob/03ddb87a0c74/MonerisTest/Services/Implementations/ReceiptErrorMessageService.cs",
    },
    {
      id: "royal-bank-codes",
      publisher: "Royal Bank of Canada",
      title: "Response codes (P-48 and P-39) for terminals",
      url: "http://technodocbox.com/Network_Security/70360739-A-royal-bank-response-code-that-has-a-value-less-than-050-indicates-an-approved-transaction.html",
    },
    {
      id: "moneris-response-tables",
      publisher: "Moneris",
      title: "Response Code Tables",
      url: "https://developer.moneris.com/moneris-api/docs/response-code-tables",
    },
  ],
  defaults,
  rows,
  onlyNamed: true,
};
