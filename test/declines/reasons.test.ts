import { describe, expect, it } from "vitest";
import {
  type Balance,
  createExplainer,
  type DeclineFacts,
  en,
  exactAmounts,
  type Flow,
  forCustomer,
  type Network,
  type Reason,
  reasons,
  zhCN,
} from "../../src/declines/index.ts";

// A table with one code for each reason, so that a reason can be asked for by itself.
const trial: Network = {
  id: "trial",
  edition: "1",
  sources: [{ id: "trial", publisher: "Trial", title: "One code a reason", section: "1" }],
  defaults: [{ evidence: "specified", sources: ["trial"] }],
  rows: reasons.map((reason, index) => ({ code: `${index}`, reason })),
};
const { explainDecline } = createExplainer({ networks: [trial], locales: [en, zhCN], amounts: exactAmounts });

function explain(reason: Reason, facts: DeclineFacts = {}, locale: "en" | "zh-CN" = "en") {
  return explainDecline({ network: "trial", responseCode: `${reasons.indexOf(reason)}`, ...facts }, { locale });
}

// Situations, as they come.
const bare: DeclineFacts = {};
const there = { flow: "purchase", attended: true, cardPresent: true } as const;
const chip: DeclineFacts = { ...there, channel: "chip" };
const tap: DeclineFacts = { ...there, channel: "contactless" };
const swipe: DeclineFacts = { ...there, channel: "magstripe" };
const fallback: DeclineFacts = { ...there, channel: "fallback" };
const keyed: DeclineFacts = { ...there, channel: "keyed" };
const phone: DeclineFacts = { flow: "purchase", channel: "telephone" };
const web: DeclineFacts = { flow: "purchase", channel: "ecommerce", initiator: "customer" };
const recurring: DeclineFacts = { flow: "purchase", channel: "ecommerce", initiator: "merchant" };
const casino: DeclineFacts = { ...web, mcc: "7995" };
const cash: DeclineFacts = { flow: "cash", channel: "chip", cardPresent: true };
const refund: DeclineFacts = { flow: "refund" };
const payout: DeclineFacts = { flow: "payout", initiator: "merchant" };
const cancel: DeclineFacts = { flow: "void" };
const completion: DeclineFacts = { flow: "completion" };
const cancelHold: DeclineFacts = { flow: "preauthorisation_cancellation" };
const verify: DeclineFacts = { flow: "account_verification", channel: "ecommerce" };
const reversal: DeclineFacts = { flow: "reversal", mti: "0410" };
const abroad: DeclineFacts = { flow: "purchase", acquirerCountry: "276", issuerCountry: "840" };
const acquirer: DeclineFacts = { flow: "purchase", answeredBy: "acquirer" };
const german = { acquirerCountry: "276" };
const american = { acquirerCountry: "840" };
const mastercard = { cardScheme: "mastercard" };
const advised = (merchantAdviceCode: string): DeclineFacts => ({ ...recurring, ...mastercard, merchantAdviceCode });
const yuan: Balance = { amountType: "available", currency: "156", sign: "credit", amount: "500000" };

type Case = readonly [facts: DeclineFacts, cause: string, action: string];

/** What one who knows payments says first: the likeliest cause, and the first thing to do. */
const expected: { readonly [R in Reason]?: readonly Case[] } = {
  insufficient_funds: [
    [bare, "insufficient_available_balance", "ask_other_means"],
    [{ ...chip, accountType: "30" }, "credit_limit_reached", "ask_other_means"],
    [{ ...cash, accountType: "30" }, "cash_advance_limit", "ask_other_means"],
    [recurring, "insufficient_available_balance", "retry_later"],
    [{ ...refund, answeredBy: "acquirer" }, "insufficient_available_balance", "top_up_float"],
  ],
  merchant_funds_insufficient: [
    [bare, "merchant_funds_insufficient", "top_up_float"],
    [refund, "merchant_float_short", "top_up_float"],
    [payout, "merchant_float_short", "top_up_float"],
    [chip, "merchant_quota_used", "contact_acquirer"],
  ],
  amount_limit_exceeded: [
    [bare, "amount_limit_exceeded", "lower_amount"],
    [tap, "contactless_limit", "insert_chip"],
    [cash, "limit_for_use", "lower_amount"],
    [recurring, "limit_for_use", "retry_later"],
    [refund, "merchant_limit", "contact_acquirer"],
    [acquirer, "merchant_limit", "contact_acquirer"],
  ],
  count_limit_exceeded: [
    [bare, "count_limit_exceeded", "ask_other_means"],
    [tap, "pin_due_after_contactless", "insert_chip"],
    [{ ...web, ...mastercard, ...german }, "authentication_missing", "authenticate"],
    [{ ...web, cardScheme: "visa", ...american }, "count_limit_exceeded", "ask_other_means"],
    [{ ...recurring, ...mastercard, ...german }, "too_many_attempts", "retry_later"],
    [{ ...web, ...mastercard, ...german, issuerCountry: "840" }, "count_limit_exceeded", "ask_other_means"],
  ],

  do_not_honour: [
    [bare, "do_not_honour", "ask_other_means"],
    [swipe, "do_not_honour", "insert_chip"],
    [{ ...web, ...german }, "authentication_missing", "authenticate"],
    [abroad, "risk_rules", "ask_other_means"],
    [{ ...chip, hostText: ["可用余额不足"] }, "hidden_funds_or_limit", "ask_other_means"],
    [completion, "completed_too_late", "check_records"],
    [refund, "refund_not_accepted", "refund_another_way"],
    [advised("01"), "stored_card_outdated", "update_credentials"],
    [advised("02"), "do_not_honour", "retry_later"],
    [advised("03"), "issuer_rules_out", "ask_other_means"],
    [advised("04"), "token_deactivated", "renew_token"],
    [advised("21"), "recurring_cancelled", "stop_recurring"],
    [advised("40"), "one_off_card", "ask_other_means"],
    [{ ...advised("21"), cardScheme: "visa" }, "do_not_honour", "ask_other_means"],
  ],
  other: [
    [bare, "no_reason_given", "ask_other_means"],
    [acquirer, "service_not_set_up", "contact_acquirer"],
    [refund, "refund_not_accepted", "refund_another_way"],
    [{ ...chip, hostText: ["over limit"] }, "hidden_funds_or_limit", "ask_other_means"],
  ],
  refer_to_issuer: [
    [chip, "refer_to_issuer", "call_issuer"],
    [web, "refer_to_issuer", "ask_other_means"],
    [abroad, "risk_rules", "call_issuer"],
    [recurring, "refer_to_issuer", "ask_other_means"],
  ],
  issuer_policy: [
    [bare, "issuer_policy", "ask_other_means"],
    [casino, "use_blocked_on_card", "ask_other_means"],
    [abroad, "used_outside_region", "ask_other_means"],
    [tap, "issuer_policy", "insert_chip"],
    [advised("41"), "one_off_card", "ask_other_means"],
  ],
  not_permitted_to_cardholder: [
    [bare, "not_permitted_to_cardholder", "ask_other_means"],
    [web, "card_setting_off", "ask_other_means"],
    [tap, "card_setting_off", "insert_chip"],
    [cash, "use_blocked_on_card", "ask_other_means"],
    [abroad, "used_outside_region", "ask_other_means"],
    [refund, "refund_not_accepted", "refund_another_way"],
  ],
  restricted_card: [
    [bare, "restricted_card", "ask_other_means"],
    [abroad, "used_outside_region", "ask_other_means"],
    [casino, "use_blocked_on_card", "ask_other_means"],
    [refund, "restricted_card", "refund_another_way"],
  ],
  suspected_fraud: [
    [bare, "suspected_fraud", "ask_other_means"],
    [abroad, "risk_rules", "ask_other_means"],
    [refund, "suspected_fraud", "refund_another_way"],
  ],
  security_violation: [
    [bare, "security_violation", "ask_other_means"],
    [keyed, "security_code_wrong", "ask_other_means"],
    [chip, "chip_check_failed", "ask_other_means"],
  ],
  contact_acquirer: [
    [bare, "contact_acquirer", "contact_acquirer"],
    [acquirer, "merchant_blocked", "contact_acquirer"],
    [abroad, "risk_rules", "contact_acquirer"],
  ],
  legal_violation: [
    [bare, "legal_violation", "ask_other_means"],
    [abroad, "used_outside_region", "ask_other_means"],
    [casino, "use_blocked_on_card", "ask_other_means"],
  ],
  compliance_block: [
    [bare, "compliance_block", "ask_other_means"],
    [payout, "compliance_block", "contact_acquirer"],
    [advised("42"), "sanctions_score", "ask_other_means"],
  ],
  lost_card: [
    [chip, "lost_card", "ask_other_means"],
    [recurring, "stored_card_outdated", "update_credentials"],
    [refund, "lost_card", "refund_another_way"],
  ],
  stolen_card: [
    [chip, "stolen_card", "ask_other_means"],
    [recurring, "stored_card_outdated", "update_credentials"],
    [refund, "stolen_card", "refund_another_way"],
  ],
  capture_card: [
    [chip, "capture_card", "ask_other_means"],
    [recurring, "stored_card_outdated", "update_credentials"],
    [refund, "capture_card", "refund_another_way"],
  ],
  account_in_arrears: [
    [bare, "account_in_arrears", "ask_other_means"],
    [recurring, "account_in_arrears", "ask_other_means"],
    [refund, "account_in_arrears", "refund_another_way"],
  ],
  account_closed: [
    [bare, "account_closed", "ask_other_means"],
    [recurring, "stored_card_outdated", "update_credentials"],
    [refund, "account_closed", "refund_another_way"],
  ],
  blocked_by_cardholder: [
    [bare, "blocked_by_cardholder", "change_card_setting"],
    [web, "card_setting_off", "change_card_setting"],
    [tap, "card_setting_off", "insert_chip"],
    [recurring, "blocked_by_cardholder", "change_card_setting"],
  ],
  stop_payment_order: [
    [bare, "stop_payment_order", "stop_recurring"],
    [recurring, "recurring_cancelled", "stop_recurring"],
    [refund, "stop_payment_order", "refund_another_way"],
  ],
  resubmission_not_allowed: [
    [bare, "resubmission_not_allowed", "ask_other_means"],
    [recurring, "too_many_attempts", "ask_other_means"],
    [refund, "resubmission_not_allowed", "refund_another_way"],
  ],
  card_not_activated: [
    [chip, "card_not_activated", "activate_card"],
    [recurring, "stored_card_outdated", "activate_card"],
    [refund, "card_not_activated", "refund_another_way"],
  ],
  expired_card: [
    [keyed, "card_details_wrong", "check_card_details"],
    [chip, "expired_card", "ask_other_means"],
    [recurring, "stored_card_outdated", "update_credentials"],
    [{ ...refund, channel: "chip" }, "expired_card", "refund_another_way"],
  ],

  invalid_card_number: [
    [web, "card_details_wrong", "check_card_details"],
    [chip, "invalid_card_number", "ask_other_means"],
    [recurring, "stored_card_outdated", "update_credentials"],
  ],
  no_card_record: [
    [phone, "card_details_wrong", "check_card_details"],
    [swipe, "no_card_record", "ask_other_means"],
    [recurring, "stored_card_outdated", "update_credentials"],
  ],
  no_such_issuer: [
    [bare, "no_such_issuer", "ask_other_means"],
    [keyed, "card_details_wrong", "check_card_details"],
    [chip, "card_range_not_loaded", "ask_other_means"],
  ],
  invalid_expiry_date: [
    [web, "card_details_wrong", "check_card_details"],
    [swipe, "stripe_data_wrong", "ask_other_means"],
    [recurring, "stored_card_outdated", "update_credentials"],
  ],
  credential_outdated: [
    [bare, "credential_outdated", "check_card_details"],
    [web, "card_details_wrong", "check_card_details"],
    [recurring, "stored_card_outdated", "update_credentials"],
    [advised("03"), "issuer_rules_out", "update_credentials"],
  ],
  address_mismatch: [
    [bare, "address_mismatch", "check_card_details"],
    [web, "address_mistyped", "check_card_details"],
    [recurring, "stored_card_outdated", "update_credentials"],
  ],
  card_verification_failed: [
    [web, "security_code_wrong", "check_card_details"],
    [swipe, "stripe_data_wrong", "insert_chip"],
    [chip, "chip_check_failed", "ask_other_means"],
    [recurring, "card_verification_failed", "update_credentials"],
  ],
  identity_verification_failed: [
    [web, "one_time_code_wrong", "check_card_details"],
    [phone, "security_code_wrong", "check_card_details"],
    [chip, "identity_verification_failed", "ask_other_means"],
  ],
  chip_data_invalid: [
    [chip, "chip_check_failed", "ask_other_means"],
    [tap, "chip_check_failed", "insert_chip"],
    [swipe, "stripe_data_wrong", "insert_chip"],
    [web, "authentication_value_wrong", "authenticate"],
  ],
  card_read_error: [
    [chip, "chip_unreadable", "enter_again"],
    [swipe, "stripe_data_wrong", "insert_chip"],
    [fallback, "chip_unreadable", "ask_other_means"],
    [tap, "card_read_error", "insert_chip"],
  ],
  token_not_accepted: [
    [bare, "token_not_accepted", "renew_token"],
    [tap, "token_deactivated", "insert_chip"],
    [recurring, "token_deactivated", "renew_token"],
    [web, "authentication_value_wrong", "renew_token"],
  ],
  account_invalid: [
    [{ ...chip, accountType: "20" }, "wrong_account_selected", "select_account"],
    [payout, "payee_account_wrong", "check_card_details"],
    [recurring, "stored_card_outdated", "update_credentials"],
  ],
  account_type_not_available: [
    [bare, "account_type_not_available", "select_account"],
    [{ ...chip, accountType: "30" }, "wrong_account_selected", "select_account"],
    [web, "account_type_not_available", "ask_other_means"],
  ],
  receiving_account_invalid: [
    [bare, "receiving_account_invalid", "check_card_details"],
    [payout, "payee_account_wrong", "check_card_details"],
    [refund, "payee_account_wrong", "check_card_details"],
  ],

  authentication_required: [
    [bare, "authentication_required", "authenticate"],
    [web, "authentication_missing", "authenticate"],
    [recurring, "mandate_not_recognised", "bring_customer_back"],
    [phone, "mandate_not_recognised", "fix_request"],
    [tap, "pin_due_after_contactless", "insert_chip"],
    [chip, "no_pin_entered", "enter_pin"],
    [swipe, "no_pin_entered", "insert_chip"],
  ],
  pin_required: [
    [bare, "pin_required", "insert_chip"],
    [tap, "pin_due_after_contactless", "insert_chip"],
    [chip, "no_pin_entered", "enter_pin"],
    [web, "authentication_missing", "authenticate"],
    [recurring, "pin_required", "bring_customer_back"],
  ],
  identification_required: [
    [chip, "identification_required", "check_identity"],
    [web, "identification_required", "ask_other_means"],
    [{ ...chip, ...abroad }, "risk_rules", "check_identity"],
  ],
  fallback_not_allowed: [
    [bare, "fallback_not_allowed", "insert_chip"],
    [swipe, "chip_not_used", "insert_chip"],
    [fallback, "chip_unreadable", "ask_other_means"],
  ],
  incorrect_pin: [
    [chip, "incorrect_pin", "enter_pin_again"],
    [cash, "incorrect_pin", "enter_pin_again"],
    [recurring, "incorrect_pin", "ask_other_means"],
  ],
  pin_tries_exceeded: [
    [chip, "pin_tries_exceeded", "contact_issuer"],
    [cash, "pin_tries_exceeded", "contact_issuer"],
    [refund, "pin_tries_exceeded", "contact_acquirer"],
  ],
  pin_not_verifiable: [
    [chip, "pin_not_verifiable", "retry_later"],
    [swipe, "pin_not_verifiable", "insert_chip"],
    [cash, "pin_not_verifiable", "retry_later"],
  ],

  invalid_merchant: [
    [bare, "invalid_merchant", "contact_acquirer"],
    [casino, "use_blocked_on_card", "ask_other_means"],
    [refund, "invalid_merchant", "contact_acquirer"],
  ],
  not_permitted_to_terminal: [
    [bare, "not_permitted_to_terminal", "contact_acquirer"],
    [cash, "service_not_set_up", "contact_acquirer"],
    [keyed, "service_not_set_up", "insert_chip"],
    [refund, "service_not_set_up", "contact_acquirer"],
  ],
  terminal_not_registered: [
    [bare, "terminal_not_registered", "contact_acquirer"],
    [chip, "terminal_not_registered", "contact_acquirer"],
    [reversal, "terminal_not_registered", "repeat_reversal"],
  ],
  function_not_supported: [
    [bare, "function_not_supported", "ask_other_means"],
    [refund, "refund_not_accepted", "refund_another_way"],
    [verify, "inquiry_not_supported", "ask_other_means"],
    [cash, "use_blocked_on_card", "ask_other_means"],
    [acquirer, "service_not_set_up", "ask_other_means"],
  ],
  card_type_not_accepted: [
    [bare, "card_type_not_accepted", "ask_other_means"],
    [acquirer, "service_not_set_up", "contact_acquirer"],
    [cash, "use_blocked_on_card", "ask_other_means"],
  ],
  bank_not_supported: [
    [bare, "bank_not_supported", "ask_other_means"],
    [acquirer, "service_not_set_up", "contact_acquirer"],
    [refund, "bank_not_supported", "refund_another_way"],
  ],
  currency_mismatch: [
    [bare, "currency_mismatch", "fix_request"],
    [refund, "original_in_other_currency", "check_records"],
    [completion, "original_in_other_currency", "check_records"],
    [
      { ...chip, amount: "100", currency: "840", balances: [yuan] },
      "no_account_in_currency",
      "charge_in_card_currency",
    ],
  ],
  surcharge_not_permitted: [
    [bare, "surcharge_not_permitted", "remove_extras"],
    [chip, "surcharge_not_permitted", "remove_extras"],
    [web, "surcharge_not_permitted", "remove_extras"],
  ],
  unacceptable_fee: [
    [bare, "unacceptable_fee", "remove_extras"],
    [acquirer, "service_not_set_up", "remove_extras"],
    [chip, "unacceptable_fee", "remove_extras"],
  ],
  cash_service_not_available: [
    [bare, "cash_service_not_available", "remove_extras"],
    [chip, "cash_service_not_available", "remove_extras"],
    [cash, "use_blocked_on_card", "ask_other_means"],
  ],
  amount_below_minimum: [
    [bare, "amount_below_minimum", "correct_amount"],
    [{ ...web, amount: "000" }, "amount_zero", "correct_amount"],
    [acquirer, "merchant_limit", "correct_amount"],
  ],
  invalid_instalments: [
    [bare, "invalid_instalments", "change_instalments"],
    [{ ...chip, accountType: "10" }, "instalments_need_credit", "change_instalments"],
    [acquirer, "service_not_set_up", "change_instalments"],
  ],
  settlement_terms_violated: [
    [bare, "settlement_terms_violated", "contact_acquirer"],
    [payout, "settlement_terms_violated", "contact_acquirer"],
    [chip, "settlement_terms_violated", "contact_acquirer"],
  ],

  invalid_transaction: [
    [bare, "invalid_transaction", "ask_other_means"],
    [completion, "original_does_not_match", "check_records"],
    [refund, "original_does_not_match", "check_records"],
  ],
  invalid_amount: [
    [chip, "invalid_amount", "correct_amount"],
    [{ ...chip, amount: "0" }, "amount_zero", "correct_amount"],
    [refund, "over_original", "check_records"],
    [completion, "over_original", "check_records"],
  ],
  related_transaction_error: [
    [bare, "original_does_not_match", "check_records"],
    [cancel, "original_does_not_match", "check_records"],
    [reversal, "original_does_not_match", "repeat_reversal"],
  ],
  original_not_found: [
    [bare, "original_not_found", "check_records"],
    [{ unreversedAttempt: true }, "original_never_arrived", "check_records"],
    [cancel, "settled_already", "check_records"],
    [refund, "original_does_not_match", "check_records"],
  ],
  original_amount_mismatch: [
    [bare, "original_amount_mismatch", "correct_amount"],
    [refund, "over_original", "correct_amount"],
    [completion, "over_original", "correct_amount"],
  ],
  already_reversed: [
    [bare, "already_reversed", "check_records"],
    [reversal, "already_reversed", "stop_reversing"],
    [cancel, "already_reversed", "check_records"],
  ],
  original_declined: [
    [bare, "original_declined", "check_records"],
    [reversal, "original_declined", "stop_reversing"],
    [cancel, "original_declined", "check_records"],
  ],
  authorisation_expired: [
    [bare, "authorisation_expired", "authorise_again"],
    [completion, "completed_too_late", "authorise_again"],
    [cancelHold, "authorisation_expired", "check_records"],
  ],
  no_action_taken: [
    [bare, "no_action_taken", "check_records"],
    [chip, "no_action_taken", "query_status"],
    [cancel, "original_does_not_match", "check_records"],
  ],
  suspected_malfunction: [
    [bare, "suspected_malfunction", "query_status"],
    [chip, "suspected_malfunction", "query_status"],
    [reversal, "suspected_malfunction", "repeat_reversal"],
  ],

  no_response: [
    [chip, "line_broken", "query_status"],
    [verify, "line_broken", "retry_later"],
    [reversal, "line_broken", "repeat_reversal"],
  ],
  late_response: [
    [chip, "issuer_slow", "query_status"],
    [verify, "issuer_slow", "retry_later"],
    [reversal, "issuer_slow", "repeat_reversal"],
  ],
  response_mac_invalid: [
    [chip, "keys_out_of_step", "query_status"],
    [verify, "keys_out_of_step", "retry_later"],
    [reversal, "keys_out_of_step", "repeat_reversal"],
  ],
  response_timeout: [
    [chip, "response_timeout", "query_status"],
    [verify, "response_timeout", "retry_later"],
    [reversal, "response_timeout", "repeat_reversal"],
  ],
  mac_error: [
    [chip, "mac_error", "sign_on_again"],
    [recurring, "mac_error", "sign_on_again"],
    [reversal, "mac_error", "sign_on_again"],
  ],
  sign_on_required: [
    [chip, "sign_on_required", "sign_on_again"],
    [{ mti: "0810" }, "sign_on_required", "sign_on_again"],
    [reversal, "sign_on_required", "sign_on_again"],
  ],
  format_error: [
    [bare, "format_error", "fix_request"],
    [chip, "format_error", "fix_request"],
    [reversal, "format_error", "fix_request"],
  ],
  issuer_unavailable: [
    [chip, "issuer_unavailable", "retry_later"],
    [recurring, "issuer_unavailable", "retry_later"],
    [reversal, "issuer_unavailable", "repeat_reversal"],
  ],
  routing_failure: [
    [chip, "routing_failure", "retry_later"],
    [acquirer, "card_range_not_loaded", "retry_later"],
    [reversal, "routing_failure", "repeat_reversal"],
  ],
  system_error: [
    [chip, "system_error", "retry_later"],
    [refund, "system_error", "contact_acquirer"],
    [reversal, "system_error", "repeat_reversal"],
  ],
  offline_declined: [
    [chip, "offline_declined", "ask_other_means"],
    [tap, "contactless_limit", "insert_chip"],
    [cash, "offline_declined", "ask_other_means"],
  ],
  reenter_transaction: [
    [bare, "reenter_transaction", "enter_again"],
    [swipe, "stripe_data_wrong", "insert_chip"],
    [recurring, "reenter_transaction", "retry_later"],
  ],
};

const listed = Object.entries(expected) as [Reason, readonly Case[]][];
const cases = listed.flatMap(([reason, sets]) => sets.map((each) => [reason, ...each] as const));

describe("the first cause and the first step", () => {
  it.each(cases)("of %s with %j: %s, %s", (reason, facts, cause, action) => {
    const { causes, strategies } = explain(reason, facts);
    expect([causes[0]?.id, strategies[0]?.action]).toEqual([cause, action]);
  });

  it("are asked for of most reasons, under three sets of facts or more", () => {
    expect(listed.length).toBeGreaterThanOrEqual(50);
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(listed.filter(([, sets]) => sets.length < 3)).toEqual([]);
  });

  it("follow the facts, not the code alone", () => {
    const moved = listed.filter(([, sets]) => new Set(sets.map(([, ...first]) => first.join())).size > 1);
    expect(moved.length).toBeGreaterThanOrEqual(25);
  });
});

const flows: readonly Flow[] = [
  "purchase",
  "cash",
  "refund",
  "payout",
  "preauthorisation",
  "preauthorisation_cancellation",
  "completion",
  "completion_cancellation",
  "void",
  "balance_inquiry",
  "account_verification",
  "reversal",
  "load",
  "network_management",
  "unknown",
];
const ways: readonly DeclineFacts[] = [bare, chip, tap, swipe, fallback, keyed, phone, web, recurring];
const more: readonly DeclineFacts[] = [
  bare,
  { ...german, ...mastercard },
  { ...mastercard, merchantAdviceCode: "03" },
  { ...mastercard, merchantAdviceCode: "21" },
  acquirer,
  { mcc: "7995" },
];
const all: readonly DeclineFacts[] = [
  ...flows.flatMap((flow) => ways.map((way) => ({ ...way, flow }))),
  ...ways.flatMap((way) => more.map((facts) => ({ ...way, ...facts }))),
];

/** Asks for every reason under every set of facts, and names those for which something does not hold. */
function wrongOf(holds: (answer: ReturnType<typeof explain>, facts: DeclineFacts) => boolean): readonly string[] {
  return reasons.flatMap((reason) =>
    all.filter((facts) => !holds(explain(reason, facts), facts)).map((facts) => `${reason} ${JSON.stringify(facts)}`),
  );
}

describe("every reason, whatever the facts", () => {
  it("has a cause and a step where something was refused or is open", () => {
    expect(
      wrongOf(({ outcome, causes, strategies }) => {
        const settled = outcome === "approved" || outcome === "approved_partially" || outcome === "not_a_decline";
        return settled || (causes.length > 0 && strategies.length > 0);
      }),
    ).toEqual([]);
  });

  it("asks for 3-D Secure of a customer online alone", () => {
    expect(
      wrongOf(({ strategies, customerActions }, { channel, initiator }) => {
        const asked =
          strategies.some(({ action }) => action === "authenticate") || customerActions.includes("authenticate");
        return !asked || ((channel === "ecommerce" || channel === undefined) && initiator !== "merchant");
      }),
    ).toEqual([]);
  });

  it("asks for a chip or a PIN only where the card can be", () => {
    const atTerminal = ["insert_chip", "enter_pin", "check_identity"];
    expect(
      wrongOf(({ strategies, customerActions, messages }, { channel, initiator }) => {
        const asked = strategies.some(({ action }) => atTerminal.includes(action));
        const told = customerActions.includes("insert_chip") || messages.operator.includes("Insert the chip");
        return !(asked || told) || (channel !== "ecommerce" && channel !== "telephone" && initiator !== "merchant");
      }),
    ).toEqual([]);
  });

  it("does not try again where the scheme says stop", () => {
    expect(
      wrongOf(
        ({ strategies }, { merchantAdviceCode }) =>
          merchantAdviceCode === undefined ||
          strategies.every(({ id }) => !["space_attempts", "retry_in_minutes", "retry_another_day"].includes(id)),
      ),
    ).toEqual([]);
  });

  it("asks the customer for nothing where money goes back", () => {
    expect(
      wrongOf(
        ({ strategies, outcome }, { flow }) =>
          outcome !== "declined" ||
          (flow !== "refund" && flow !== "payout") ||
          strategies.every(
            ({ action, kind }) => kind === "generic" || (action !== "ask_other_means" && action !== "authenticate"),
          ),
      ),
    ).toEqual([]);
  });
});

const secret: readonly Reason[] = [
  "account_in_arrears",
  "capture_card",
  "compliance_block",
  "contact_acquirer",
  "legal_violation",
  "lost_card",
  "restricted_card",
  "security_violation",
  "stolen_card",
  "suspected_fraud",
];

describe("a reason that must not be told", () => {
  it.each(["en", "zh-CN"] as const)("is a refusal like any other to the customer, byte for byte (%s)", (locale) => {
    for (const facts of all) {
      const plain = JSON.stringify(forCustomer(explain("do_not_honour", facts, locale)));
      for (const reason of secret) expect(JSON.stringify(forCustomer(explain(reason, facts, locale)))).toBe(plain);
    }
  });

  it.each(["en", "zh-CN"] as const)("is named to staff on a private screen alone (%s)", (locale) => {
    for (const reason of secret)
      for (const facts of ways) {
        const { messages, title } = explain(reason, facts, locale);
        expect(messages.operator).not.toContain(title);
        expect(explain(reason, { ...facts, screen: "private" }, locale).messages.operator).toContain(title);
      }
  });
});

describe("a limit that chip, PIN or 3-D Secure lifts", () => {
  it.each([
    ["count_limit_exceeded", tap, "insert_chip"],
    ["amount_limit_exceeded", tap, "insert_chip"],
    ["count_limit_exceeded", { ...web, ...mastercard, ...german }, "authenticate"],
  ] as const)("%s with %j is told the customer as such: %s", (reason, facts, action) => {
    expect(forCustomer(explain(reason, facts))).toMatchObject({
      message: "Your bank asks for a confirmation: by PIN or in its app. Please pay again that way, or another way.",
      actions: [action, "ask_other_means"],
    });
    expect(forCustomer(explain(reason, chip)).actions).toEqual(["ask_other_means", "lower_amount", "contact_issuer"]);
  });
});

describe("a wrong key in the answer to a reversal", () => {
  it("has the terminal signed on before the reversal is repeated", () => {
    expect(
      explain("mac_error", reversal)
        .strategies.slice(0, 2)
        .map(({ action }) => action),
    ).toEqual(["sign_on_again", "repeat_reversal"]);
    expect(explain("mac_error", reversal).messages.operator).toBe(
      "MAC error. Sign on again for new keys and batch. Repeat the reversal until it is answered.",
    );
  });
});

describe("facts", () => {
  it("tell the advice of a scheme, where it is Mastercard's", () => {
    const grounds = (facts: DeclineFacts) =>
      explain("do_not_honour", facts).causes.find(({ id }) => id === "recurring_cancelled")?.because;
    expect(grounds(advised("21"))?.map(({ id }) => id)).toEqual(["advice_cancelled"]);
    expect(grounds({ ...recurring, merchantAdviceCode: "21" })).toHaveLength(1);
    expect(grounds({ ...advised("21"), cardScheme: "visa" })).toBeUndefined();
    for (const wait of ["02", "24", "25", "26", "27", "28", "29", "30"])
      expect(explain("do_not_honour", advised(wait)).strategies[0]).toMatchObject({
        action: "retry_later",
        because: [{ id: "advice_wait" }, { id: "merchant_initiated" }],
      });
    for (const hostile of ["constructor", "__proto__", "", "2", "021"])
      expect(explain("do_not_honour", advised(hostile))).toEqual(
        explain("do_not_honour", { ...recurring, ...mastercard }),
      );
  });

  it("tell Europe by the numbers of its countries, and of nobody else's", () => {
    const first = (acquirerCountry: string) => explain("do_not_honour", { ...web, acquirerCountry }).causes[0]?.id;
    const inside =
      "040 056 100 191 196 203 208 233 246 250 276 300 348 352 372 380 428 438 440 442 470 528 578 616 620";
    for (const country of `${inside} 642 703 705 724 752 826`.split(" "))
      expect([country, first(country)]).toEqual([country, "authentication_missing"]);
    for (const country of ["840", "156", "756", "076", "643", "792", "", "0", "40", "2760", "constructor"])
      expect([country, first(country)]).toEqual([country, "do_not_honour"]);
  });

  it("take the host's text for a hint, not for the truth", () => {
    const hinted = explain("do_not_honour", { ...chip, hostText: ["余额不足"] });
    expect(hinted.causes[0]).toMatchObject({ id: "hidden_funds_or_limit", evidence: "anecdotal" });
    expect(hinted.reason).toBe("do_not_honour");
    expect(JSON.stringify(forCustomer(hinted))).toBe(JSON.stringify(forCustomer(explain("do_not_honour", chip))));
  });
});
