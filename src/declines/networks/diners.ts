/**
 * Diners Club, action codes of three digits on the Xpress interface (Discover Global Network).
 *
 * The network's specification is not public. The rows follow software that speaks the interface: a gateway's parser of
 * 2021, an authorisation host's constants of 2023, and the names that Airwallex passes on, as Hyperswitch maps them.
 * The three agree except where `disputed` says so. The codes extend those of ISO 8583:1993: 0nn approves, 1nn
 * declines, 2nn declines and keeps the card, 4nn answers reversals, 9nn tells of technical faults. Answers to file and
 * network messages are left out. The numbers collide with those of American Express (122, 125, 181, 183 and others),
 * so the network has to be known.
 *
 * Where a code names Xpress, the network decided. `severity` and `retry` are ours.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { sources: ["pacypay-discover-parser", "dcisc-define"] },
  { codes: "102 104 106 117 118 124 125 129 163 182 192 197 198 201 202 204 206 207 208 209 210", sources: ["pacypay-discover-parser", "dcisc-define", "hyperswitch-airwallex"] },
  { codes: "103 120", sources: ["pacypay-discover-parser", "hyperswitch-airwallex"] },
  { codes: "081", sources: ["dcisc-define", "hyperswitch-airwallex"] },
  { codes: "000 001 082 083 084 085 086 087 107 180 186 187 189 190 191 910", sources: ["dcisc-define"] },
  { codes: "140 141 183 203 904 905 916 923", sources: ["pacypay-discover-parser"] },
  { codes: "081 106 107 117 180 182 186 206 208 209", decidedBy: "issuer" },
  { codes: "082 118 184 185 187 188 189 190 191 483 904 905 909", decidedBy: "network" },
  { codes: "084 085 140 141", decidedBy: "terminal" },
  { codes: "200 201 202 203 204 205 206 207 208 209 210", capture: true },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "000", reason: "approved" },
  { code: "001", reason: "approved" },
  { code: "081", reason: "approved" },
  { code: "082", reason: "approved" },
  { code: "083", reason: "approved" },
  { code: "084", reason: "approved" },
  { code: "085", reason: "approved" },
  { code: "086", reason: "approved" },
  { code: "087", reason: "approved" },
  { code: "100", reason: "do_not_honour" },
  { code: "101", reason: "expired_card" },
  { code: "102", reason: "suspected_fraud", retry: "after_change" },
  { code: "103", reason: "authentication_required" },
  { code: "104", reason: "restricted_card", retry: "after_change" },
  { code: "106", reason: "pin_tries_exceeded" },
  { code: "107", reason: "refer_to_issuer" },
  { code: "109", reason: "invalid_merchant" },
  { code: "110", reason: "invalid_amount" },
  { code: "111", reason: "invalid_card_number" },
  { code: "115", reason: "function_not_supported" },
  { code: "117", reason: "incorrect_pin" },
  // A whole range of card numbers is out of use, not this card alone.
  { code: "118", reason: "restricted_card" },
  { code: "119", reason: "not_permitted_to_cardholder" },
  { code: "120", reason: "not_permitted_to_terminal" },
  { code: "122", reason: "expired_card" },
  { code: "124", reason: "legal_violation" },
  { code: "125", reason: "card_not_activated" },
  { code: "129", reason: "suspected_fraud" },
  { code: "140", reason: "offline_declined" },
  { code: "141", reason: "offline_declined" },
  { code: "163", reason: "security_violation", retry: "after_change" },
  // It is the cardholder who calls, not the merchant: the payment is refused.
  { code: "180", reason: "refer_to_issuer", outcome: "declined" },
  { code: "181", reason: "do_not_honour" },
  { code: "182", reason: "do_not_honour" },
  { code: "183", reason: "token_not_accepted" },
  { code: "184", reason: "issuer_unavailable" },
  { code: "185", reason: "restricted_card" },
  { code: "186", reason: "refer_to_issuer" },
  { code: "187", reason: "refer_to_issuer" },
  { code: "188", reason: "issuer_unavailable" },
  { code: "189", reason: "refer_to_issuer" },
  { code: "190", reason: "do_not_honour" },
  { code: "191", reason: "refer_to_issuer" },
  { code: "192", reason: "invalid_merchant" },
  { code: "194", reason: "pin_change_failed" },
  { code: "195", reason: "pin_change_failed" },
  { code: "196", reason: "other" },
  { code: "197", reason: "card_verification_failed" },
  { code: "198", reason: "chip_data_invalid" },
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
  { code: "400", reason: "approved" },
  { code: "480", reason: "related_transaction_error" },
  { code: "481", reason: "invalid_card_number" },
  { code: "482", reason: "invalid_card_number" },
  { code: "483", reason: "no_such_issuer" },
  { code: "484", reason: "invalid_amount" },
  { code: "904", reason: "format_error" },
  { code: "905", reason: "other" },
  { code: "909", reason: "system_error" },
  { code: "910", reason: "issuer_unavailable" },
  { code: "916", reason: "mac_error" },
  // Neither approved nor refused yet: asking again blindly could pay twice.
  { code: "923", reason: "request_in_progress" },
];

/**
 * Response codes of Diners Club (three digits).
 *
 * @example
 * ```ts
 * import { diners } from "field39/declines";
 *
 * diners.rows.find((row) => row.code === "198")?.reason; // "chip_data_invalid"
 * ```
 */
export const diners: Network = {
  id: "diners",
  edition: "Xpress action codes as implemented 2021 to 2023",
  sources: [
    {
      id: "pacypay-discover-parser",
      publisher: "pacypay",
      title: "DiscoverParser.java (package com.ronhan.pacypay.parser)",
      edition: "0.0.1, 2021-05-25",
      section: "codes, parseErrCode",
    },
    {
      id: "dcisc-define",
      publisher: "Authorisation host software (change notes PLUTONL)",
      title: "DCISC_DEFINE__H, constants of the Diners Club interface",
      edition: "2023-02-17",
      section: "DC_F039",
    },
    {
      id: "hyperswitch-airwallex",
      publisher: "Juspay Hyperswitch",
      title: "Airwallex connector, messages by issuer response code",
      url: "https://github.com/juspay/hyperswitch/blob/main/crates/hyperswitch_connectors/src/connectors/airwallex/transformers.rs",
    },
  ],
  defaults,
  rows,
};
