import { describe, expect, it } from "vitest";
import type { DeclineFacts } from "../../src/declines/index.ts";
import { everyRow, explain, explainDecline } from "./explainer.ts";

const likelihoods = ["likely", "possible", "unlikely", "ruled_out"];
const evidences = ["specified", "documented", "plausible", "anecdotal", "refuted"];

describe("order", () => {
  it("is by likelihood, then evidence, with what is ruled out last", () => {
    const facts: DeclineFacts[] = [{}, { flow: "purchase" }, { flow: "refund" }, { channel: "ecommerce" }];
    for (const { network, row } of everyRow)
      for (const each of facts) {
        const { causes } = explain(row.code, { ...each, network });
        const ranks = causes.map(
          (cause) => likelihoods.indexOf(cause.likelihood) * 10 + evidences.indexOf(cause.evidence),
        );
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }
  });

  it("has what resolves before checks, prevention and advice", () => {
    const { strategies } = explain("51", { flow: "purchase" });
    const groups = strategies.map(({ kind, effect }) =>
      effect === "resolves" ? 0 : effect === "prevents" ? 2 : kind === "generic" ? 3 : 1,
    );
    expect(groups).toEqual([...groups].sort((a, b) => a - b));
  });

  it("keeps what is unlikely or ruled out from every headline", () => {
    for (const { network, row } of everyRow) {
      const { causes, messages } = explain(row.code, { flow: "purchase", network });
      for (const cause of causes)
        if (cause.likelihood === "ruled_out" || cause.likelihood === "unlikely")
          for (const text of Object.values(messages)) expect(text).not.toContain(cause.text);
    }
  });
});

// code, table, facts, first cause, first action
const first: readonly (readonly [string, string, DeclineFacts, string, string])[] = [
  ["01", "unionpay", {}, "refer_to_issuer", "call_issuer"],
  ["01", "unionpay", { channel: "ecommerce" }, "refer_to_issuer", "ask_other_means"],
  ["03", "unionpay", {}, "invalid_merchant", "contact_acquirer"],
  ["04", "unionpay", {}, "capture_card", "ask_other_means"],
  ["05", "unionpay", {}, "identity_verification_failed", "check_card_details"],
  ["05", "china-pos-legacy", {}, "do_not_honour", "ask_other_means"],
  ["05", "china-pos-legacy", { channel: "magstripe" }, "do_not_honour", "insert_chip"],
  ["05", "china-pos-legacy", { channel: "ecommerce" }, "do_not_honour", "authenticate"],
  ["12", "unionpay", {}, "original_does_not_match", "check_records"],
  ["12", "iso8583-1987", {}, "invalid_transaction", "ask_other_means"],
  ["12", "iso8583-1987", { flow: "completion" }, "original_does_not_match", "check_records"],
  ["13", "unionpay", {}, "invalid_amount", "correct_amount"],
  ["13", "unionpay", { amount: "000000000000" }, "amount_zero", "correct_amount"],
  ["14", "unionpay", {}, "invalid_card_number", "check_card_details"],
  ["14", "unionpay", { channel: "keyed" }, "card_details_wrong", "check_card_details"],
  ["14", "unionpay", { initiator: "merchant" }, "stored_card_outdated", "update_credentials"],
  ["15", "unionpay", {}, "no_such_issuer", "ask_other_means"],
  ["21", "unionpay", {}, "card_not_activated", "activate_card"],
  ["22", "unionpay", {}, "original_does_not_match", "check_records"],
  ["22", "china-pos-legacy", {}, "out_of_step", "query_status"],
  ["25", "unionpay", {}, "original_not_found", "check_records"],
  ["25", "unionpay", { unreversedAttempt: true }, "original_never_arrived", "check_records"],
  ["30", "unionpay", {}, "format_error", "fix_request"],
  ["33", "iso8583-1987", {}, "expired_card", "check_card_details"],
  ["34", "unionpay", {}, "suspected_fraud", "ask_other_means"],
  ["36", "iso8583-1987", {}, "restricted_card", "ask_other_means"],
  ["38", "unionpay", {}, "pin_tries_exceeded", "contact_issuer"],
  ["40", "unionpay", {}, "function_not_supported", "ask_other_means"],
  ["41", "unionpay", {}, "lost_card", "ask_other_means"],
  ["43", "unionpay", {}, "stolen_card", "ask_other_means"],
  ["45", "unionpay", {}, "fallback_not_allowed", "insert_chip"],
  ["51", "unionpay", { initiator: "merchant", flow: "purchase" }, "insufficient_available_balance", "retry_later"],
  ["52", "iso8583-1987", {}, "account_type_not_available", "select_account"],
  ["54", "unionpay", {}, "expired_card", "check_card_details"],
  ["54", "unionpay", { initiator: "merchant" }, "stored_card_outdated", "update_credentials"],
  ["55", "unionpay", {}, "incorrect_pin", "enter_pin_again"],
  ["57", "unionpay", {}, "not_permitted_to_cardholder", "ask_other_means"],
  ["57", "unionpay", { channel: "ecommerce" }, "card_setting_off", "ask_other_means"],
  ["58", "unionpay", {}, "not_permitted_to_terminal", "contact_acquirer"],
  ["59", "unionpay", {}, "card_verification_failed", "check_card_details"],
  ["59", "unionpay", { channel: "keyed" }, "security_code_wrong", "check_card_details"],
  ["59", "unionpay", { channel: "magstripe" }, "stripe_data_wrong", "insert_chip"],
  ["59", "iso8583-1987", {}, "suspected_fraud", "ask_other_means"],
  ["61", "unionpay", {}, "amount_limit_exceeded", "lower_amount"],
  ["61", "unionpay", { channel: "contactless" }, "contactless_limit", "insert_chip"],
  ["62", "unionpay", {}, "used_outside_region", "ask_other_means"],
  ["65", "unionpay", {}, "count_limit_exceeded", "ask_other_means"],
  ["65", "unionpay", { channel: "contactless" }, "pin_due_after_contactless", "insert_chip"],
  ["65", "unionpay", { initiator: "merchant" }, "too_many_attempts", "retry_later"],
  ["68", "unionpay", {}, "response_timeout", "query_status"],
  ["75", "unionpay", {}, "pin_tries_exceeded", "contact_issuer"],
  ["77", "unionpay", {}, "sign_on_required", "sign_on_again"],
  ["90", "unionpay", {}, "cut_off_in_progress", "retry_later"],
  ["91", "unionpay", {}, "issuer_unavailable", "retry_later"],
  ["92", "unionpay", {}, "routing_failure", "retry_later"],
  ["94", "unionpay", {}, "earlier_request_recorded", "query_status"],
  ["96", "unionpay", {}, "system_error", "retry_later"],
  ["97", "unionpay", {}, "terminal_not_registered", "contact_acquirer"],
  ["98", "unionpay", {}, "response_timeout", "query_status"],
  ["99", "unionpay", {}, "pin_format_error", "sign_on_again"],
  ["A0", "unionpay", {}, "mac_error", "sign_on_again"],
];

describe("the first cause and the first action", () => {
  it.each(first)("%s of %s with %j: %s, %s", (code, network, facts, cause, action) => {
    const explanation = explain(code, { ...facts, network });
    expect([explanation.causes[0]?.id, explanation.strategies[0]?.action]).toEqual([cause, action]);
  });

  it("exists for everything that was refused or is open", () => {
    for (const { network, row } of everyRow) {
      const { causes, strategies, outcome } = explainDecline(row.code, { network });
      if (outcome === "approved") expect(causes).toEqual([]);
      else if (outcome !== "approved_partially") expect([row.code, causes.length > 0]).toEqual([row.code, true]);
      if (outcome !== "approved") expect([row.code, strategies.length > 0]).toEqual([row.code, true]);
    }
  });
});
