/**
 * ISO 8583:2003 and 2023, data element 39: action codes of four digits.
 *
 * The standard itself is sold and was not read. The rows follow the enumeration of jPOS, a widely used library, whose
 * authors aligned it to Annex D of the edition of 2023, and the manual of the same authors, which has fewer codes; neither
 * may be copied, so labels are in our words. Few codes have another voice: two issuer platforms, which disagree on 1003 to
 * 1005, 1012, 1015 and 1017 to 1023 and mostly send there what older jPOS lists said. `documented` is what jPOS has as an
 * action code, `plausible` what is odd there: 0007, 2011, 2012 and 9124. What its manual has as message reasons of data
 * element 25 is not here (15nn, 2013 to 2023, 4001 to 4021, 45nn, 6005 to 6049, 81nn), nor are its private codes (1800 to
 * 1999, 9999 and longer ones).
 *
 * 0 approves; 1 refuses; 2 refuses and keeps the card (endings as in 1), apart from 2011 and above; 3 answers a file
 * action, 4 a reversal or chargeback, 5 a reconciliation, 6 an administrative message, 7 a fee collection, 8 network
 * management; 90 acknowledges an advice, 91 to 93 say why a message could not be processed. 10nn and 20nn go on where 1nn
 * and 2nn of 1993 end: 1016 is 116. `severity` and `retry` are ours, and the same as for the codes of 1987 and 1993 that
 * say the same.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

const code = ["jpos-cmf-java"];
const codeAndManual = ["jpos-cmf-java", "jpos-cmf-results"];
const codeAndRequest = ["jpos-cmf-java", "jpos-pull-682"];
const equals = "equals-money-codes";
const marqeta = "marqeta-decline-codes";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: code },
  { codes: "0001 0003 0004 1006 1007 1008 1009 1013 1024 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1039", sources: codeAndManual },
  { codes: "1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1068 1069 1070 1071 9102 9107", sources: codeAndManual },
  { codes: "0000 0002 1014", sources: ["jpos-cmf-java", "jpos-cmf-results", equals] },
  { codes: "1001 1011 1016", sources: ["jpos-cmf-java", "jpos-cmf-results", equals, marqeta] },
  { codes: "1002", sources: ["jpos-cmf-java", "jpos-cmf-results", marqeta] },
  { codes: "1003 1004 1005 1017 1018", sources: ["jpos-cmf-java", "jpos-cmf-results", "jpos-issue-193"] },
  { codes: "1012 1015 1022 1023", sources: codeAndManual },
  { codes: "1019 1020 1021", sources: ["jpos-cmf-java", "jpos-cmf-results", "jpos-cmf-issue-25"] },
  { codes: "0085 1067 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 8002", sources: codeAndRequest },
  { codes: "0007 2011 2012 9124", evidence: "plausible" },
  { codes: "1000 1001 1002 1004 1006 1007 1008 1012 1014 1016 1017 1018 1019 1021 1023 1025 1029 1032 1035 1036 1037 1038 1039 1040 1045 1048", decidedBy: "issuer" },
  { codes: "1061 1067 1075 1076 1077 1079 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012", decidedBy: "issuer" },
  { codes: "9105 9106 9107 9108 9110 9111 9112", decidedBy: "network" },
  { codes: "0011 0012 0013 1060 1064 1065 1066", decidedBy: "terminal" },
  { codes: "2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010", capture: true },
  { codes: "9114", endsReversal: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "0000", reason: "approved" },
  { code: "0001", reason: "approved" },
  { code: "0002", reason: "approved_partially" },
  { code: "0003", reason: "approved" },
  { code: "0004", reason: "approved", confirmation: "required" },
  { code: "0005", reason: "approved" },
  { code: "0006", reason: "approved_partially" },
  { code: "0007", reason: "approved", confirmation: "required" },
  { code: "0008", reason: "approved" },
  { code: "0009", reason: "approved" },
  { code: "0010", reason: "approved" },
  { code: "0011", reason: "approved", confirmation: "required" },
  { code: "0012", reason: "approved", confirmation: "required" },
  { code: "0013", reason: "approved", confirmation: "required" },
  { code: "0085", reason: "approved" },
  { code: "1000", reason: "do_not_honour" },
  { code: "1001", reason: "expired_card" },
  { code: "1002", reason: "suspected_fraud", retry: "after_change" },
  { code: "1003", reason: "contact_acquirer", severity: "soft", retry: "after_change" },
  { code: "1004", reason: "restricted_card", retry: "after_change" },
  { code: "1005", reason: "contact_acquirer", severity: "soft", retry: "after_change" },
  { code: "1006", reason: "pin_tries_exceeded" },
  { code: "1007", reason: "refer_to_issuer" },
  { code: "1008", reason: "refer_to_issuer" },
  { code: "1009", reason: "invalid_merchant" },
  { code: "1010", reason: "invalid_amount" },
  { code: "1011", reason: "invalid_card_number" },
  { code: "1012", reason: "pin_required" },
  { code: "1013", reason: "unacceptable_fee", severity: "soft" },
  { code: "1014", reason: "account_type_not_available" },
  { code: "1015", reason: "function_not_supported" },
  { code: "1016", reason: "insufficient_funds" },
  { code: "1017", reason: "incorrect_pin" },
  { code: "1018", reason: "no_card_record" },
  { code: "1019", reason: "not_permitted_to_cardholder" },
  { code: "1020", reason: "not_permitted_to_terminal" },
  { code: "1021", reason: "amount_limit_exceeded" },
  { code: "1022", reason: "security_violation", retry: "after_change" },
  { code: "1023", reason: "count_limit_exceeded", retry: "later" },
  { code: "1024", reason: "legal_violation" },
  { code: "1025", reason: "card_not_activated" },
  { code: "1026", reason: "pin_format_error" },
  { code: "1027", reason: "pin_format_error" },
  { code: "1028", reason: "sign_on_required" },
  { code: "1029", reason: "suspected_fraud", retry: "after_change" },
  { code: "1030", reason: "currency_mismatch" },
  { code: "1031", reason: "unacceptable_fee", severity: "soft" },
  { code: "1032", reason: "lost_card" },
  { code: "1033", reason: "invalid_transaction", retry: "after_change" },
  { code: "1034", reason: "authorisation_expired" },
  { code: "1035", reason: "account_closed" },
  { code: "1036", reason: "account_closed" },
  { code: "1037", reason: "account_closed" },
  { code: "1038", reason: "account_closed" },
  { code: "1039", reason: "account_closed" },
  { code: "1040", reason: "account_in_arrears" },
  { code: "1041", reason: "account_invalid" },
  { code: "1042", reason: "account_invalid" },
  { code: "1043", reason: "other", severity: "hard", retry: "never" },
  { code: "1044", reason: "other" },
  { code: "1045", reason: "card_verification_failed" },
  { code: "1046", reason: "other" },
  // No reason says that the cardholder has to choose a new PIN first.
  { code: "1047", reason: "other", retry: "after_change" },
  { code: "1048", reason: "pin_change_failed" },
  { code: "1049", reason: "no_such_issuer" },
  { code: "1050", reason: "bank_not_supported" },
  { code: "1051", reason: "receiving_account_invalid" },
  { code: "1052", reason: "receiving_account_invalid" },
  { code: "1053", reason: "receiving_account_invalid" },
  { code: "1054", reason: "receiving_account_invalid" },
  { code: "1055", reason: "receiving_account_invalid" },
  { code: "1056", reason: "receiving_account_invalid" },
  { code: "1057", reason: "other", retry: "after_change" },
  { code: "1058", reason: "identity_verification_failed" },
  { code: "1059", reason: "other" },
  { code: "1060", reason: "customer_cancelled" },
  { code: "1061", reason: "function_not_supported" },
  { code: "1062", reason: "cash_service_not_available" },
  { code: "1063", reason: "amount_limit_exceeded" },
  { code: "1064", reason: "offline_declined" },
  { code: "1065", reason: "offline_declined" },
  { code: "1066", reason: "offline_declined" },
  { code: "1067", reason: "authentication_required" },
  { code: "1068", reason: "identity_verification_failed" },
  // Data that a fleet card asks for: no reason says so.
  { code: "1069", reason: "other", retry: "after_change" },
  { code: "1070", reason: "other", retry: "after_change" },
  { code: "1071", reason: "credential_outdated" },
  { code: "1072", reason: "surcharge_not_permitted" },
  { code: "1073", reason: "surcharge_not_permitted" },
  { code: "1074", reason: "original_amount_mismatch", retry: "after_change" },
  { code: "1075", reason: "stop_payment_order" },
  { code: "1076", reason: "stop_payment_order" },
  { code: "1077", reason: "stop_payment_order" },
  { code: "1078", reason: "compliance_block" },
  { code: "1079", reason: "amount_limit_exceeded" },
  { code: "1080", reason: "other", retry: "after_change" },
  { code: "1081", reason: "suspected_malfunction" },
  { code: "1082", reason: "original_declined" },
  { code: "2000", reason: "capture_card" },
  { code: "2001", reason: "expired_card" },
  { code: "2002", reason: "suspected_fraud" },
  { code: "2003", reason: "contact_acquirer" },
  { code: "2004", reason: "restricted_card" },
  { code: "2005", reason: "contact_acquirer" },
  { code: "2006", reason: "pin_tries_exceeded", severity: "hard" },
  { code: "2007", reason: "capture_card" },
  { code: "2008", reason: "lost_card" },
  { code: "2009", reason: "stolen_card" },
  { code: "2010", reason: "suspected_fraud" },
  { code: "2011", reason: "amount_limit_exceeded" },
  { code: "2012", reason: "amount_limit_exceeded" },
  { code: "3000", reason: "accepted" },
  { code: "3001", reason: "administrative" },
  { code: "3002", reason: "administrative" },
  { code: "3003", reason: "administrative" },
  { code: "3004", reason: "administrative" },
  { code: "3005", reason: "administrative" },
  { code: "3006", reason: "administrative" },
  { code: "3007", reason: "administrative" },
  { code: "3008", reason: "administrative" },
  { code: "3009", reason: "administrative" },
  { code: "3010", reason: "administrative" },
  // It answers reversals and chargebacks alone, where it says what 0000 says elsewhere.
  { code: "4000", reason: "approved" },
  { code: "5000", reason: "accepted" },
  { code: "5001", reason: "reconciliation_error" },
  { code: "5002", reason: "reconciliation_error" },
  { code: "5003", reason: "administrative" },
  { code: "5004", reason: "reconciliation_error" },
  { code: "6000", reason: "accepted" },
  { code: "7000", reason: "accepted" },
  { code: "8000", reason: "accepted" },
  { code: "8001", reason: "administrative" },
  { code: "8002", reason: "administrative" },
  { code: "9000", reason: "advice_acknowledged" },
  { code: "9001", reason: "advice_acknowledged" },
  { code: "9100", reason: "format_error" },
  { code: "9102", reason: "invalid_transaction", retry: "after_change" },
  { code: "9103", reason: "reenter_transaction" },
  { code: "9105", reason: "bank_not_supported" },
  { code: "9106", reason: "cut_off_in_progress" },
  { code: "9107", reason: "issuer_unavailable" },
  { code: "9108", reason: "routing_failure" },
  { code: "9109", reason: "system_error" },
  { code: "9110", reason: "issuer_unavailable" },
  // The issuer got the request and may have approved it; 9110 and 9112 say that it never got there.
  { code: "9111", reason: "response_timeout" },
  { code: "9112", reason: "issuer_unavailable" },
  // This message is refused; the one it repeats may have been approved.
  { code: "9113", reason: "duplicate_transmission", outcome: "declined" },
  { code: "9114", reason: "original_not_found", severity: "hard" },
  // One of the codes for what could not be processed, so that a request which got it was refused.
  { code: "9115", reason: "reconciliation_error", outcome: "declined", retry: "unknown" },
  { code: "9116", reason: "mac_error" },
  { code: "9117", reason: "mac_error" },
  { code: "9118", reason: "sign_on_required" },
  { code: "9119", reason: "security_processing_failed" },
  { code: "9120", reason: "security_processing_failed" },
  { code: "9121", reason: "security_processing_failed", retry: "unknown" },
  { code: "9122", reason: "suspected_malfunction" },
  // Neither approved nor refused yet: asking again blindly could pay twice.
  { code: "9123", reason: "request_in_progress" },
  { code: "9124", reason: "other" },
  { code: "9125", reason: "system_error" },
  { code: "9126", reason: "no_such_issuer" },
  { code: "9128", reason: "format_error" },
  { code: "9132", reason: "format_error" },
  { code: "9133", reason: "administrative" },
  { code: "9350", reason: "settlement_terms_violated" },
];

/**
 * Action codes of ISO 8583:2003 and 2023.
 *
 * @example
 * ```ts
 * import { iso8583v2003 } from "field39/declines";
 *
 * iso8583v2003.rows.find((row) => row.code === "1016")?.reason; // "insufficient_funds"
 * ```
 */
export const iso8583v2003: Network = {
  id: "iso8583-2003",
  edition: "2003, with codes of 2023",
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
      id: "jpos-issue-193",
      publisher: "jPOS",
      title: "CMF result codes review",
      edition: "2018-12-11",
      url: "https://github.com/jpos/jPOS/issues/193",
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
};
