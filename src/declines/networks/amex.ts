/**
 * American Express, data element 39: action codes of three digits, some of which stand for something else than in
 * ISO 8583:1993 (103, 105, 122, 181 to 194, 977, 978).
 *
 * The network's own guide is confidential and was not used. The rows follow what processors publish for American
 * Express by name and what a payment institution's client for the network prints; they agree except where `disputed`
 * says so. 003, 103, 105, 182, 188, 194 and 400 were found at one or two of them. The network publishes no rule about
 * trying again: `severity` and `retry` are ours. `hard` is a card, its data or a set-up that has to change; `soft` may
 * pass later, or with another amount, PIN or entry.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

const host = "cardpointe-amex-host";
const association = "cardpointe-amex-association";
const client = "paytend-amex-client";
const abecs = "cielo-abecs";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: [host, association, "lyra-amex-global", "midtrans-card", client] },
  { codes: "000 001 002", sources: [host, "lyra-amex-global", "midtrans-card", client] },
  { codes: "100 101 109 110 115 122 181 200", sources: [host, association, "lyra-amex-global", "midtrans-card", client, abecs] },
  { codes: "106 117 912", sources: [association, "lyra-amex-global", "midtrans-card", client, abecs] },
  { codes: "107", sources: [host, association, "lyra-amex-global", "midtrans-card"] },
  { codes: "116 121", sources: [host, association, client, abecs] },
  { codes: "119 125 183 189 900 909", sources: [association, "lyra-amex-global", "midtrans-card", client] },
  { codes: "130 190 193 977 978", sources: [association, client] },
  { codes: "103 105", sources: [host, association] },
  { codes: "003 182 400", sources: [host] },
  { codes: "188", sources: [host, association, "paya-amex-closed"] },
  { codes: "194", sources: [association] },
  { codes: "100 101 103 105 106 107 111 116 117 119 121 122 125 130 187 188 190 200", decidedBy: "issuer" },
  { codes: "912", decidedBy: "network" },
  { codes: "200", capture: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "000", reason: "approved" },
  { code: "001", reason: "approved" },
  { code: "002", reason: "approved_partially" },
  { code: "003", reason: "approved" },
  { code: "100", reason: "do_not_honour" },
  { code: "101", reason: "expired_card" },
  { code: "103", reason: "card_verification_failed" },
  { code: "105", reason: "account_closed" },
  { code: "106", reason: "pin_tries_exceeded" },
  { code: "107", reason: "refer_to_issuer" },
  { code: "109", reason: "invalid_merchant" },
  { code: "110", reason: "invalid_amount" },
  { code: "111", reason: "invalid_card_number" },
  { code: "115", reason: "function_not_supported" },
  { code: "116", reason: "insufficient_funds" },
  { code: "117", reason: "incorrect_pin" },
  { code: "119", reason: "not_permitted_to_cardholder" },
  { code: "121", reason: "amount_limit_exceeded" },
  { code: "122", reason: "card_verification_failed" },
  { code: "125", reason: "invalid_expiry_date" },
  { code: "130", reason: "authentication_required" },
  { code: "181", reason: "format_error" },
  { code: "182", reason: "system_error" },
  { code: "183", reason: "currency_mismatch" },
  { code: "187", reason: "credential_outdated" },
  { code: "188", reason: "account_closed" },
  { code: "189", reason: "invalid_merchant" },
  { code: "190", reason: "identity_verification_failed" },
  { code: "193", reason: "format_error" },
  { code: "194", reason: "format_error" },
  { code: "200", reason: "capture_card" },
  // It answers reversals alone, where it says what 000 says elsewhere.
  { code: "400", reason: "approved" },
  // It carries the counter of a contactless card and answers no payment.
  { code: "900", reason: "advice_acknowledged" },
  { code: "909", reason: "security_processing_failed" },
  { code: "912", reason: "issuer_unavailable" },
  { code: "977", reason: "invalid_instalments" },
  { code: "978", reason: "invalid_instalments" },
];

/**
 * Action codes of American Express.
 *
 * @example
 * ```ts
 * import { amex } from "field39/declines";
 *
 * amex.rows.find((row) => row.code === "103")?.reason; // "card_verification_failed"
 * ```
 */
export const amex: Network = {
  id: "amex",
  edition: "as processors publish them, 2026-02",
  sources: [
    {
      id: "cardpointe-amex-host",
      publisher: "Fiserv (CardPointe)",
      title: "Gateway Response Codes",
      edition: "5595e18b3e13",
      url: "https://github.com/Fiserv/card-pointe/blob/5595e18b3e13/docs/documentation/GatewayResponseCodes.md",
      section: "American Express Response Codes (AMEX)",
    },
    {
      id: "cardpointe-amex-association",
      publisher: "Fiserv (CardPointe)",
      title: "CardPointe Gateway Developer Guide",
      section: "Testing Association Response Codes, AMEX",
    },
    {
      id: "lyra-amex-global",
      publisher: "Lyra",
      title: "Codes returned by AMEX Global acquirer",
      url: "https://docs.lyra.com/en/rest/V4.0/api/acq_errors/amex_global.html",
    },
    {
      id: "midtrans-card",
      publisher: "Midtrans",
      title: "Card channel response code",
      edition: "2026-02-02",
      url: "https://docs.midtrans.com/reference-link/channel-response-code",
    },
    {
      id: "paytend-amex-client",
      publisher: "Paytend",
      title: "amex-api-java-client-core, AuthorizationRsp.java (bit 39)",
      edition: "ea773ce7ac7a",
      url: "https://github.com/paytend2023/amex-api-java-client-core-master/blob/ea773ce7ac7a/src/main/java/com/paytend/models/trans/rsp/AuthorizationRsp.java",
    },
    {
      id: "paya-amex-closed",
      publisher: "Paya",
      title:
        "Receiving a decline code 000005 on a closed American Express account (answers of American Express that TSYS turns into 05)",
      edition: "2020-12-11",
      url: "https://paya.goboomtown.com/kbs/paya/316748-internal-receiving-a-decline-code-000005-on-a-closed-american-express-account",
    },
    {
      id: "cielo-abecs",
      publisher: "Cielo",
      title: "ABECS e outros códigos",
      edition: "2023-04-05",
      url: "https://docs.cielo.com.br/ecommerce-cielo/page/abecs",
    },
  ],
  defaults,
  rows,
};
