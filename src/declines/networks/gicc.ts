/**
 * GICC, the German ISO 8583 credit card protocol between terminals or gateways and the acquirers of Germany: data element 39.
 *
 * The specification is not public. The rows follow the lists that two operators publish of it (Nexi, Lyra) and those that
 * two payment gateways took over (Paynetics, ForoPay); 60, 82, 87, 95, 1A and a few others stand in one of them alone. A host
 * may send codes that no list has: they are a general refusal. Lists for merchants that cover girocard and direct debit
 * beside credit cards give some codes another meaning, which `disputed` tells.
 *
 * 33 and 34 do not ask to keep the card, unlike ISO 8583:1987; 57, 58, 78 to 80 and 97 to 99 have meanings of their own.
 * `severity` and `retry` are ours: `hard` is a card, its data, a set-up or an earlier transaction in the way; `soft` may pass
 * later, or with another amount, PIN or entry.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { sources: ["nexi-gicc","lyra-gicc","paynetics-gicc","foropay-response-codes"] },
  { codes: "05 12 30 33 34 40 43 55 56 62", sources: ["nexi-gicc","lyra-gicc","paynetics-gicc","foropay-response-codes","marsfuehre-fehlercodes"] },
  { codes: "02", sources: ["nexi-gicc","lyra-gicc","paynetics-gicc","marsfuehre-fehlercodes"] },
  { codes: "03", sources: ["nexi-gicc","lyra-gicc","paynetics-gicc"] },
  { codes: "14", sources: ["nexi-gicc","lyra-gicc","paynetics-gicc","marsfuehre-fehlercodes"] },
  { codes: "06", sources: ["nexi-gicc","paynetics-gicc","foropay-response-codes"] },
  { codes: "09 57 64", sources: ["nexi-gicc","paynetics-gicc","foropay-response-codes","marsfuehre-fehlercodes"] },
  { codes: "01 08 41 51 54 61", sources: ["nexi-gicc","foropay-response-codes"] },
  { codes: "15 22 63", sources: ["nexi-gicc"] },
  { codes: "65 75 77 85", sources: ["paynetics-gicc","foropay-response-codes"] },
  { codes: "91 92 96 97 98 99", sources: ["lyra-gicc","paynetics-gicc","foropay-response-codes"] },
  { codes: "07 1A 52 53 60 82 87 95", evidence: "plausible", sources: ["foropay-response-codes"] },
  { codes: "01 02 04 05 07 08 10 14 33 34 41 43 51 52 53 54 55 61 62 75 78 79", decidedBy: "issuer" },
  { codes: "03 06 58 92 97 98 99", decidedBy: "acquirer" },
  { codes: "82 91", decidedBy: "network" },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "00", reason: "approved" },
  { code: "01", reason: "refer_to_issuer" },
  // The call goes to the authorisation centre, which may approve by voice.
  { code: "02", reason: "refer_to_issuer" },
  { code: "03", reason: "invalid_merchant" },
  { code: "04", reason: "capture_card", capture: true },
  { code: "05", reason: "do_not_honour" },
  { code: "06", reason: "sign_on_required" },
  { code: "07", reason: "capture_card", capture: true },
  { code: "08", reason: "approved" },
  // A message on the way: the host may send several of them before the answer.
  { code: "09", reason: "request_in_progress" },
  { code: "10", reason: "approved_partially" },
  { code: "12", reason: "invalid_transaction", retry: "after_change" },
  { code: "13", reason: "invalid_amount" },
  { code: "14", reason: "invalid_card_number" },
  { code: "15", reason: "no_such_issuer" },
  { code: "1A", reason: "authentication_required" },
  { code: "21", reason: "no_action_taken" },
  { code: "22", reason: "system_error" },
  { code: "30", reason: "format_error" },
  { code: "33", reason: "expired_card" },
  { code: "34", reason: "suspected_fraud" },
  { code: "40", reason: "function_not_supported" },
  { code: "41", reason: "lost_card" },
  { code: "43", reason: "stolen_card", capture: true },
  { code: "51", reason: "insufficient_funds" },
  { code: "52", reason: "account_type_not_available" },
  { code: "53", reason: "account_type_not_available" },
  { code: "54", reason: "expired_card" },
  { code: "55", reason: "incorrect_pin" },
  { code: "56", reason: "no_card_record" },
  // The follow-up is refused; the transaction that it refers to stands.
  { code: "57", reason: "related_transaction_error", severity: "hard" },
  { code: "58", reason: "terminal_not_registered" },
  { code: "60", reason: "pin_required" },
  { code: "61", reason: "amount_limit_exceeded" },
  { code: "62", reason: "restricted_card" },
  { code: "63", reason: "security_violation" },
  { code: "64", reason: "original_amount_mismatch", retry: "after_change" },
  { code: "65", reason: "authentication_required" },
  { code: "75", reason: "pin_tries_exceeded" },
  { code: "77", reason: "pin_required" },
  { code: "78", reason: "stop_payment_order" },
  { code: "79", reason: "stop_payment_order" },
  { code: "80", reason: "authorisation_expired" },
  { code: "81", reason: "format_error" },
  { code: "82", reason: "response_timeout" },
  { code: "85", reason: "cash_service_not_available", retry: "after_change" },
  { code: "87", reason: "approved_partially" },
  { code: "91", reason: "issuer_unavailable" },
  { code: "92", reason: "card_type_not_accepted" },
  { code: "95", reason: "original_not_found" },
  { code: "96", reason: "system_error" },
  { code: "97", reason: "mac_error" },
  // The terminal sets its clock by the answer, then the request can be made anew.
  { code: "98", reason: "reenter_transaction" },
  { code: "99", reason: "pin_format_error" },
];

/**
 * Response codes of GICC, the credit card protocol of German acquirers.
 *
 * @example
 * ```ts
 * import { gicc } from "field39/declines";
 *
 * gicc.rows.find((row) => row.code === "57")?.reason; // "related_transaction_error"
 * ```
 */
export const gicc: Network = {
  id: "gicc",
  edition: "lists of Nexi and Lyra",
  sources: [
    {
      id: "nexi-gicc",
      publisher: "Nexi",
      title: "Payengine: Full list of the Provider (GICC) Codes for credit cards",
      url: "https://developer.nexigroup.com/payengine/en-EU/docs/provider-codes",
    },
    {
      id: "lyra-gicc",
      publisher: "Lyra",
      title: "REST API V4.0: acquirer errors, GICC",
      url: "https://docs.lyra.com/es-ES/rest/V4.0/api/acq_errors/gicc.html",
    },
    {
      id: "paynetics-gicc",
      publisher: "Paynetics",
      title: "PayneticsErrorCodes.java, in a gateway's connector",
      edition: "2017-10-14",
      section: "errorCode.put",
    },
    {
      id: "foropay-response-codes",
      publisher: "ForoPay",
      title: "API documentation, Response Codes",
      section: "Response Codes",
    },
    {
      id: "marsfuehre-fehlercodes",
      publisher: "xn--marsfhre-4za.de",
      title: "Fehlercodes Kartenterminals für Zahlarten electronic cash, Kreditkarten, ELV u.a.",
      url: "http://xn--marsfhre-4za.de/index.php/unternehmen/service/fehlercodes",
    },
  ],
  defaults,
  rows,
  onlyNamed: true,
};
