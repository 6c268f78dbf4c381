const original = ["*", "refund_instead voids pays_out", "fix_request"] as const;
const done = ["stop_reversing reversing", "reconcile reversing"] as const;

const settled = "merchant settled_already: likely plausible voids";
const over = "merchant over_original: likely plausible pays_out, likely plausible completes" as const;

/**
 * What refers to an earlier transaction, and does not fit to it.
 *
 * @internal
 */
export const originalRules = {
  related_transaction_error: [
    "original",
    original,
    ["merchant original_does_not_match: likely stated", settled, "merchant original_too_old: possible stated"],
  ],
  original_not_found: [
    "original",
    original,
    [
      "network original_never_arrived @checkout-reversal: likely plausible unreversed_attempt, possible plausible",
      settled,
      "merchant original_does_not_match: likely plausible pays_out, likely plausible completes, possible plausible",
      "merchant original_too_old: possible plausible",
    ],
  ],
  nothing_to_reverse: [
    "none",
    ["stop_reversing", "reconcile"],
    ["network original_never_arrived @checkout-reversal: likely plausible"],
  ],
  original_amount_mismatch: ["original", ["correct_amount", "*"], [over]],
  already_reversed: ["original", [...done, ...original]],
  original_declined: ["original", [...done, "*"]],
  authorisation_expired: [
    "renew",
    ["check_original voids", "*"],
    ["merchant completed_too_late @mollie-validity: likely documented completes, possible documented"],
  ],
  no_action_taken: [
    "original",
    ["query_status takes_money", ...original],
    ["merchant original_does_not_match: likely plausible pays_out, possible plausible"],
  ],
  suspected_malfunction: [
    "original",
    ["query_status", "sign_on_again", "*"],
    ["terminal out_of_step: likely documented table_legacy, possible plausible"],
  ],
  duplicate_transmission: [
    "pending",
    ["*", "fix_request"],
    ["merchant earlier_request_recorded: likely stated", "terminal trace_number_reused: possible plausible"],
  ],
  invalid_transaction: [
    "unsupported",
    ["check_original completes", "check_original pays_out", "*", "fix_request"],
    [
      "merchant original_does_not_match: likely plausible completes, likely plausible pays_out",
      "merchant request_built_wrong: possible plausible",
    ],
  ],
  invalid_amount: [
    "again",
    ["check_original completes", "check_original pays_out", "correct_amount", "*", "fix_request"],
    ["merchant amount_zero: likely documented zero_amount", over, "merchant request_built_wrong: possible plausible"],
  ],
} as const;
