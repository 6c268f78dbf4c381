/**
 * Error codes of Square's Payments, Refunds and Cards APIs that tell the outcome of a payment or refund: `errors[].code`.
 *
 * Square answers with its own words and never with the card network's response code. Its list has every error of every
 * API; left out are those about requests that no payment hangs on (log-in, paging, fields, rate limits). Where Square names
 * the issuer, the issuer decided; a limit or a permission of the seller is Square's decision. After a general error of the
 * server a payment may exist: repeating the request with the same idempotency key finds out. `retry` and `severity` are
 * ours where the reason does not imply them.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { evidence: "documented", sources: ["square-error-codes", "square-php-sdk", "square-nodejs-sdk"] },
  { codes: "APPLE_TTP_PIN_TOKEN PAYMENT_NOT_REFUNDABLE_DUE_TO_DISPUTE", sources: ["square-error-codes", "square-nodejs-sdk"] },
  { codes: "CARD_TOKEN_EXPIRED CARD_TOKEN_USED DELAYED_TRANSACTION_CANCELED DELAYED_TRANSACTION_CAPTURED DELAYED_TRANSACTION_EXPIRED DELAYED_TRANSACTION_FAILED IDEMPOTENCY_KEY_REUSED", sources: ["square-php-sdk", "square-nodejs-sdk"] },
  { codes: "CARD_PROCESSING_NOT_ENABLED GATEWAY_TIMEOUT INTERNAL_SERVER_ERROR REFUND_ERROR_PAYMENT_NEEDS_COMPLETION", sources: ["square-nodejs-sdk"] },
  { codes: "ADDRESS_VERIFICATION_FAILURE ALLOWABLE_PIN_TRIES_EXCEEDED APPLE_TTP_PIN_TOKEN CARDHOLDER_INSUFFICIENT_PERMISSIONS CARD_DECLINED_CALL_ISSUER CARD_DECLINED_VERIFICATION_REQUIRED CARD_EXPIRED CHIP_INSERTION_REQUIRED CVV_FAILURE INVALID_ACCOUNT INVALID_PIN REFUND_DECLINED RESERVATION_DECLINED TRANSACTION_LIMIT VOICE_FAILURE", decidedBy: "issuer" },
  { codes: "CARD_PROCESSING_NOT_ENABLED GATEWAY_TIMEOUT INSUFFICIENT_PERMISSIONS INSUFFICIENT_PERMISSIONS_FOR_REFUND INTERNAL_SERVER_ERROR INVALID_FEES INVALID_LOCATION PAYMENT_AMOUNT_MISMATCH PAYMENT_LIMIT_EXCEEDED PAYMENT_NOT_REFUNDABLE PAYMENT_NOT_REFUNDABLE_DUE_TO_DISPUTE REFUND_ALREADY_PENDING REFUND_AMOUNT_INVALID REFUND_ERROR_PAYMENT_NEEDS_COMPLETION TEMPORARY_ERROR", decidedBy: "acquirer" },
  { codes: "INTERNAL_SERVER_ERROR TEMPORARY_ERROR", outcome: "outcome_unknown", retry: "check_status" },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "ACCOUNT_UNUSABLE", reason: "account_invalid" },
  { code: "ADDRESS_VERIFICATION_FAILURE", reason: "address_mismatch" },
  { code: "ALLOWABLE_PIN_TRIES_EXCEEDED", reason: "pin_tries_exceeded" },
  { code: "AMOUNT_TOO_HIGH", reason: "amount_limit_exceeded" },
  { code: "APPLE_TTP_PIN_TOKEN", reason: "pin_required" },
  { code: "BAD_EXPIRATION", reason: "invalid_expiry_date" },
  { code: "BUYER_REFUSED_PAYMENT", reason: "other", retry: "unknown" },
  { code: "CARDHOLDER_INSUFFICIENT_PERMISSIONS", reason: "not_permitted_to_cardholder" },
  { code: "CARD_DECLINED", reason: "do_not_honour" },
  { code: "CARD_DECLINED_CALL_ISSUER", reason: "refer_to_issuer" },
  { code: "CARD_DECLINED_VERIFICATION_REQUIRED", reason: "authentication_required" },
  { code: "CARD_EXPIRED", reason: "expired_card" },
  { code: "CARD_MISMATCH", reason: "related_transaction_error" },
  { code: "CARD_NOT_SUPPORTED", reason: "card_type_not_accepted" },
  { code: "CARD_PRESENCE_REQUIRED", reason: "reenter_transaction" },
  { code: "CARD_PROCESSING_NOT_ENABLED", reason: "invalid_merchant" },
  { code: "CARD_TOKEN_EXPIRED", reason: "token_not_accepted" },
  { code: "CARD_TOKEN_USED", reason: "token_not_accepted" },
  { code: "CHIP_INSERTION_REQUIRED", reason: "fallback_not_allowed" },
  { code: "CURRENCY_MISMATCH", reason: "currency_mismatch" },
  { code: "CVV_FAILURE", reason: "card_verification_failed" },
  { code: "DELAYED_TRANSACTION_CANCELED", reason: "already_reversed" },
  { code: "DELAYED_TRANSACTION_CAPTURED", reason: "related_transaction_error" },
  { code: "DELAYED_TRANSACTION_EXPIRED", reason: "authorisation_expired" },
  { code: "DELAYED_TRANSACTION_FAILED", reason: "original_declined" },
  { code: "EXPIRATION_FAILURE", reason: "invalid_expiry_date" },
  { code: "GATEWAY_TIMEOUT", reason: "response_timeout" },
  { code: "GENERIC_DECLINE", reason: "do_not_honour" },
  { code: "GIFT_CARD_AVAILABLE_AMOUNT", reason: "insufficient_funds" },
  { code: "IDEMPOTENCY_KEY_REUSED", reason: "duplicate_transmission" },
  { code: "INSUFFICIENT_FUNDS", reason: "insufficient_funds" },
  { code: "INSUFFICIENT_PERMISSIONS", reason: "invalid_merchant" },
  { code: "INSUFFICIENT_PERMISSIONS_FOR_REFUND", reason: "invalid_merchant" },
  { code: "INTERNAL_SERVER_ERROR", reason: "system_error" },
  { code: "INVALID_ACCOUNT", reason: "no_card_record" },
  { code: "INVALID_CARD", reason: "invalid_card_number" },
  { code: "INVALID_CARD_DATA", reason: "invalid_card_number" },
  { code: "INVALID_ENCRYPTED_CARD", reason: "card_read_error" },
  { code: "INVALID_EXPIRATION", reason: "invalid_expiry_date" },
  { code: "INVALID_EXPIRATION_DATE", reason: "invalid_expiry_date" },
  { code: "INVALID_EXPIRATION_YEAR", reason: "invalid_expiry_date" },
  { code: "INVALID_FEES", reason: "unacceptable_fee" },
  { code: "INVALID_LOCATION", reason: "invalid_merchant" },
  { code: "INVALID_PIN", reason: "incorrect_pin" },
  { code: "INVALID_POSTAL_CODE", reason: "address_mismatch" },
  { code: "MANUALLY_ENTERED_PAYMENT_NOT_SUPPORTED", reason: "reenter_transaction" },
  { code: "MISSING_ACCOUNT_TYPE", reason: "format_error" },
  { code: "MISSING_PIN", reason: "pin_required" },
  { code: "PAN_FAILURE", reason: "invalid_card_number" },
  { code: "PAYMENT_AMOUNT_MISMATCH", reason: "original_amount_mismatch" },
  { code: "PAYMENT_LIMIT_EXCEEDED", reason: "settlement_terms_violated" },
  { code: "PAYMENT_NOT_REFUNDABLE", reason: "related_transaction_error", severity: "hard" },
  { code: "PAYMENT_NOT_REFUNDABLE_DUE_TO_DISPUTE", reason: "related_transaction_error", severity: "hard" },
  { code: "REFUND_ALREADY_PENDING", reason: "request_in_progress" },
  { code: "REFUND_AMOUNT_INVALID", reason: "original_amount_mismatch" },
  { code: "REFUND_DECLINED", reason: "do_not_honour", retry: "later" },
  { code: "REFUND_ERROR_PAYMENT_NEEDS_COMPLETION", reason: "related_transaction_error" },
  { code: "RESERVATION_DECLINED", reason: "do_not_honour", retry: "later" },
  { code: "TEMPORARY_ERROR", reason: "system_error" },
  { code: "TRANSACTION_LIMIT", reason: "amount_limit_exceeded" },
  { code: "UNSUPPORTED_CARD_BRAND", reason: "card_type_not_accepted" },
  { code: "UNSUPPORTED_ENTRY_METHOD", reason: "reenter_transaction" },
  { code: "VERIFY_AVS_FAILURE", reason: "address_mismatch" },
  { code: "VERIFY_CVV_FAILURE", reason: "card_verification_failed" },
  { code: "VOICE_FAILURE", reason: "refer_to_issuer" },
];

/**
 * Error codes of Square that tell the outcome of a payment or refund.
 *
 * @example
 * ```ts
 * import { square } from "field39/adapters/square";
 *
 * square.rows.find((row) => row.code === "TRANSACTION_LIMIT")?.reason; // "amount_limit_exceeded"
 * ```
 */
export const square: Network = {
  id: "square",
  edition: "2026",
  sources: [
    {
      id: "square-error-codes",
      publisher: "Square",
      title: "ErrorCode",
      url: "https://developer.squareup.com/reference/square/objects/ErrorCode",
    },
    {
      id: "square-php-sdk",
      publisher: "Square",
      title: "square-php-sdk, ErrorCode.php",
      edition: "fbb481eeb7d6",
      url: "https://github.com/square/square-php-sdk/blob/fbb481eeb7d6/src/Models/ErrorCode.php",
      derivesFrom: ["square-error-codes"],
    },
    {
      id: "square-nodejs-sdk",
      publisher: "Square",
      title: "square-nodejs-sdk, ErrorCode.ts",
      edition: "5ee1bb38aac6",
      url: "https://github.com/square/square-nodejs-sdk/blob/5ee1bb38aac6/src/api/types/ErrorCode.ts",
      derivesFrom: ["square-error-codes"],
    },
  ],
  defaults,
  rows,
  onlyNamed: true,
};
