/**
 * ISO 8583:1993, data element 39: action codes of three digits, whose first says what came of the message.
 *
 * The standard itself is sold and was not read. The rows follow SAP's page, which says that it is taken from the
 * standard, and lists of three operators and a codec, which agree with it except where `disputed` says so. `specified`
 * means that SAP's page shows the code; 916, 917 and 950 were found with operators alone. Codes that only one operator
 * has are not here: they are private.
 *
 * 0 approves, 1 refuses, 2 refuses and keeps the card (201 to 206 have the reasons of 101 to 106, 210 that of 129), 3
 * answers a file action, 4 a reversal or chargeback, 5 a reconciliation, 6 an administrative message, 7 a fee collection,
 * 8 network management; 9 acknowledges an advice or says why a message could not be processed. The table defines no retry
 * policy: `severity` and `retry` are ours, and the same as for the codes of ISO 8583:1987 that say the same.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

const withGlobal = ["sap-pos-action-codes", "tbcpay-result-codes", "globalpayments-java-de39"];
const withCodec = ["sap-pos-action-codes", "tbcpay-result-codes", "globalpayments-java-de39", "ut-codec-iso1"];

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "specified", sources: withGlobal },
  { codes: "103 107 108 112 113 114 127 128 201 203", sources: withCodec },
  { codes: "000 100 101 102 104 106 109 110 111 115 116 117 118 119 120 121 122 123 125 126 129 200 202", sources: ["sap-pos-action-codes", "tbcpay-result-codes", "globalpayments-java-de39", "ut-codec-iso1", "nexi-xpay-iso"] },
  { codes: "204 208 209 210 902 903 904 906 907 908 909 911 913", sources: ["sap-pos-action-codes", "tbcpay-result-codes", "globalpayments-java-de39", "nexi-xpay-iso"] },
  { codes: "105", sources: ["sap-pos-action-codes", "tbcpay-result-codes", "ut-codec-iso1"] },
  { codes: "124", sources: ["sap-pos-action-codes", "tbcpay-result-codes", "ut-codec-iso1", "nexi-xpay-iso"] },
  { codes: "916 917", evidence: "documented", sources: ["tbcpay-result-codes"] },
  { codes: "950", evidence: "documented", sources: ["tbcpay-result-codes", "globalpayments-java-de39"] },
  { codes: "100 101 102 104 106 107 108 112 114 116 117 118 119 121 123 125 129 200 201 202 203 204 205 206 207 208 209 210", decidedBy: "issuer" },
  { codes: "905 906 907 908 910 911 912", decidedBy: "network" },
  { codes: "200 201 202 203 204 205 206 207 208 209 210", capture: true },
  { codes: "914", endsReversal: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "000", reason: "approved" },
  { code: "001", reason: "approved" },
  { code: "002", reason: "approved_partially" },
  { code: "003", reason: "approved" },
  { code: "004", reason: "approved" },
  { code: "005", reason: "approved" },
  { code: "006", reason: "approved_partially" },
  { code: "007", reason: "approved" },
  { code: "100", reason: "do_not_honour" },
  { code: "101", reason: "expired_card" },
  { code: "102", reason: "suspected_fraud", retry: "after_change" },
  { code: "103", reason: "contact_acquirer", severity: "soft", retry: "after_change" },
  { code: "104", reason: "restricted_card", retry: "after_change" },
  { code: "105", reason: "contact_acquirer", severity: "soft", retry: "after_change" },
  { code: "106", reason: "pin_tries_exceeded" },
  { code: "107", reason: "refer_to_issuer" },
  { code: "108", reason: "refer_to_issuer" },
  { code: "109", reason: "invalid_merchant" },
  { code: "110", reason: "invalid_amount" },
  { code: "111", reason: "invalid_card_number" },
  { code: "112", reason: "pin_required" },
  { code: "113", reason: "unacceptable_fee", severity: "soft" },
  { code: "114", reason: "account_type_not_available" },
  { code: "115", reason: "function_not_supported" },
  { code: "116", reason: "insufficient_funds" },
  { code: "117", reason: "incorrect_pin" },
  { code: "118", reason: "no_card_record" },
  { code: "119", reason: "not_permitted_to_cardholder" },
  { code: "120", reason: "not_permitted_to_terminal" },
  { code: "121", reason: "amount_limit_exceeded" },
  { code: "122", reason: "security_violation", retry: "after_change" },
  { code: "123", reason: "count_limit_exceeded", retry: "later" },
  { code: "124", reason: "legal_violation" },
  { code: "125", reason: "card_not_activated" },
  { code: "126", reason: "pin_format_error" },
  { code: "127", reason: "pin_format_error" },
  { code: "128", reason: "sign_on_required" },
  { code: "129", reason: "suspected_fraud", retry: "after_change" },
  { code: "200", reason: "capture_card" },
  { code: "201", reason: "expired_card" },
  { code: "202", reason: "suspected_fraud" },
  { code: "203", reason: "contact_acquirer" },
  { code: "204", reason: "restricted_card" },
  { code: "205", reason: "contact_acquirer" },
  { code: "206", reason: "pin_tries_exceeded", severity: "hard" },
  { code: "207", reason: "capture_card" },
  { code: "208", reason: "lost_card" },
  { code: "209", reason: "stolen_card" },
  { code: "210", reason: "suspected_fraud" },
  { code: "300", reason: "accepted" },
  { code: "301", reason: "administrative" },
  { code: "302", reason: "administrative" },
  { code: "303", reason: "administrative" },
  { code: "304", reason: "administrative" },
  { code: "305", reason: "administrative" },
  { code: "306", reason: "administrative" },
  { code: "307", reason: "administrative" },
  { code: "308", reason: "administrative" },
  { code: "309", reason: "administrative" },
  // It answers reversals and chargebacks alone, where it says what 000 says elsewhere.
  { code: "400", reason: "approved" },
  { code: "500", reason: "accepted" },
  { code: "501", reason: "reconciliation_error" },
  { code: "502", reason: "reconciliation_error" },
  { code: "503", reason: "administrative" },
  { code: "504", reason: "reconciliation_error" },
  { code: "600", reason: "accepted" },
  { code: "601", reason: "administrative" },
  { code: "602", reason: "administrative" },
  { code: "603", reason: "administrative" },
  { code: "604", reason: "administrative" },
  { code: "605", reason: "administrative" },
  { code: "606", reason: "administrative" },
  { code: "700", reason: "accepted" },
  { code: "800", reason: "accepted" },
  { code: "900", reason: "advice_acknowledged" },
  { code: "901", reason: "advice_acknowledged" },
  { code: "902", reason: "invalid_transaction", retry: "after_change" },
  { code: "903", reason: "reenter_transaction" },
  { code: "904", reason: "format_error" },
  { code: "905", reason: "bank_not_supported" },
  { code: "906", reason: "cut_off_in_progress" },
  { code: "907", reason: "issuer_unavailable" },
  { code: "908", reason: "routing_failure" },
  { code: "909", reason: "system_error" },
  { code: "910", reason: "issuer_unavailable" },
  // The issuer got the request and may have approved it; 910 and 912 say that it never got there.
  { code: "911", reason: "response_timeout" },
  { code: "912", reason: "issuer_unavailable" },
  // This message is refused; the one it repeats may have been approved.
  { code: "913", reason: "duplicate_transmission", outcome: "declined" },
  { code: "914", reason: "original_not_found", severity: "hard" },
  // One of the codes for what could not be processed, so that a request which got it was refused.
  { code: "915", reason: "reconciliation_error", outcome: "declined", retry: "unknown" },
  { code: "916", reason: "mac_error" },
  { code: "917", reason: "mac_error" },
  { code: "918", reason: "sign_on_required" },
  { code: "919", reason: "sign_on_required" },
  { code: "920", reason: "security_processing_failed" },
  { code: "921", reason: "security_processing_failed", retry: "unknown" },
  { code: "922", reason: "suspected_malfunction" },
  // Neither approved nor refused yet: asking again blindly could pay twice.
  { code: "923", reason: "request_in_progress" },
  { code: "950", reason: "settlement_terms_violated" },
];

/**
 * Action codes of ISO 8583:1993.
 *
 * @example
 * ```ts
 * import { iso8583v1993 } from "field39/declines";
 *
 * iso8583v1993.rows.find((row) => row.code === "116")?.reason; // "insufficient_funds"
 * ```
 */
export const iso8583v1993: Network = {
  id: "iso8583-1993",
  edition: "1993",
  sources: [
    {
      id: "sap-pos-action-codes",
      publisher: "SAP",
      title: "SAP POS, Action Codes (taken from the ISO 8583-1993 specification)",
      url: "https://help.sap.com/saphelp_pos22/helpdata/en/ad/087ac8f29d45d6a6136e0b8206af0b/content.htm",
    },
    {
      id: "tbcpay-result-codes",
      publisher: "lotuashvili/laravel-tbcpay",
      title: "README (result codes of TBC Bank's card gateway)",
      url: "https://packagist.org/packages/lotuashvili/laravel-tbcpay",
      section: "Result Codes",
    },
    {
      id: "globalpayments-java-de39",
      publisher: "Global Payments",
      title: "java-sdk, DE39_ActionCode.java",
      edition: "d2e1e2c500e2",
      url: "https://github.com/globalpayments/java-sdk/blob/d2e1e2c500e2/src/main/java/com/global/api/network/enums/DE39_ActionCode.java",
    },
    {
      id: "ut-codec-iso1",
      publisher: "ut-codec",
      title: "iso1.json (errors)",
      edition: "5.16.1",
      url: "https://unpkg.com/ut-codec@5.16.1/iso1.json",
    },
    {
      id: "nexi-xpay-iso",
      publisher: "Nexi",
      title: "ISO Response Code",
      url: "https://developer.nexi.it/en/Tabelle-e-Codifiche/Response-Code-ISO",
    },
  ],
  defaults,
  rows,
};
