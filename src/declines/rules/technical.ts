import { line, stripeWrong } from "./shared.ts";

const open = ["send_again asks_only", "send_again network_message", "*", "reverse_first", "contact_acquirer"] as const;
const passing = ["space_attempts merchant_initiated", "*", "contact_acquirer"] as const;
const newKeys = [
  "sign_on_again",
  "repeat_reversal reversing",
  "*",
  "contact_acquirer",
  "maintain_terminal_and_host",
] as const;

const keys = ["terminal keys_out_of_step: likely plausible", "network message_changed: possible plausible"] as const;

const stillOpen = ["pending", open] as const;
const wrongKeys = ["signon", newKeys, keys] as const;
const passes = ["later", passing] as const;

/**
 * Nothing came, or what came cannot be trusted: the outcome is open.
 *
 * @internal
 */
export const technicalRules = {
  no_response: ["pending", open, ["terminal line_broken: likely plausible", "issuer issuer_slow: possible plausible"]],
  late_response: ["pending", open, ["issuer issuer_slow: likely plausible", line]],
  response_mac_invalid: ["pending", [...open, "sign_on_again next_time"], keys],
  response_timeout: ["pending", open, [line]],
  request_in_progress: stillOpen,
  partially_completed: stillOpen,
  mac_error: wrongKeys,
  pin_format_error: wrongKeys,
  sign_on_required: [
    "signon",
    newKeys,
    ["terminal out_of_step: likely plausible", "terminal keys_out_of_step: possible plausible"],
  ],
  system_error: passes,
  cut_off_in_progress: passes,
  issuer_unavailable: ["later", passing, [line]],
  routing_failure: [
    "later",
    passing,
    ["acquirer card_range_not_loaded: likely plausible acquirer_answered, possible plausible", line],
  ],
  security_processing_failed: [
    "later",
    passing,
    ["terminal keys_out_of_step: possible plausible", "network message_changed: possible plausible"],
  ],
  invalid_response: ["later", ["query_status", "*"], ["network message_changed: possible plausible"]],
  format_error: [
    "setup",
    ["fix_request", "repeat_reversal reversing", "*", "maintain_terminal_and_host"],
    ["merchant request_built_wrong: likely plausible", "terminal terminal_outdated: possible plausible"],
  ],
  reenter_transaction: [
    "again",
    ["insert_chip stripe !fallback", "space_attempts merchant_initiated", "*"],
    [stripeWrong, "terminal message_changed: possible plausible"],
  ],
  offline_declined: [
    "generic",
    ["insert_chip contactless", "*", "retry_in_minutes"],
    ["issuer contactless_limit: likely plausible contactless", line],
  ],
} as const;
