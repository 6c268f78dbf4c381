import { describe, expect, it } from "vitest";
import { builtInNetworks } from "../../src/explain/built-in-tables.ts";
import { explainDecline } from "../../src/explain/explain-decline.ts";

/** What the same code says at ISO 8583:1987, Visa, Mastercard, UnionPay, Discover and Elo; `-` where it has no row. */
const collisions = [
  ["05", "do_not_honour do_not_honour do_not_honour identity_verification_failed do_not_honour do_not_honour"],
  ["21", "no_action_taken no_action_taken - card_not_activated - -"],
  ["45", "reserved - - fallback_not_allowed - -"],
  ["46", "reserved account_closed account_closed - - account_closed"],
  [
    "51",
    "insufficient_funds insufficient_funds insufficient_funds insufficient_funds insufficient_funds insufficient_funds",
  ],
  [
    "58",
    "not_permitted_to_terminal not_permitted_to_terminal not_permitted_to_terminal not_permitted_to_terminal not_permitted_to_terminal invalid_merchant",
  ],
  ["59", "suspected_fraud suspected_fraud - card_verification_failed suspected_fraud suspected_fraud"],
  [
    "64",
    "original_amount_mismatch compliance_block - original_amount_mismatch original_amount_mismatch amount_below_minimum",
  ],
  ["82", "reserved card_verification_failed issuer_policy - - chip_data_invalid"],
] as const;

const tables = ["iso8583-1987", "visa", "mastercard", "unionpay", "discover", "elo"];

describe("the same code", () => {
  it.each(collisions)("%s says what each network says", (code, said) => {
    const found = tables.map((network) => {
      const has = builtInNetworks.find(({ id }) => id === network)?.rows.some((row) => row.code === code);
      return has ? explainDecline(code, { network }).reason : "-";
    });
    expect(found).toEqual(said.split(" "));
  });

  it.each(["05", "21", "45", "46", "58", "59", "64", "82"])(
    "%s without a network is ambiguous, with the candidates",
    (code) => {
      const { ambiguous, reason, notes, retry } = explainDecline(code);
      expect(reason).toBe("unknown");
      expect(notes.map(({ id }) => id)).toContain("tables_differ");
      expect(new Set(ambiguous.map((each) => each.reason)).size).toBeGreaterThan(1);
      expect(ambiguous.map(({ network }) => network)).toContain("iso8583-1987");
      expect(retry.verdict).not.toBe("allowed");
    },
  );

  // These mean the same wherever a scheme or standard has them.
  it.each([
    ["00", "approved"],
    ["01", "refer_to_issuer"],
    ["10", "approved_partially"],
    ["51", "insufficient_funds"],
    ["54", "expired_card"],
    ["55", "incorrect_pin"],
    ["61", "amount_limit_exceeded"],
    ["75", "pin_tries_exceeded"],
    ["91", "issuer_unavailable"],
    ["94", "duplicate_transmission"],
    ["96", "system_error"],
    ["116", "insufficient_funds"],
    ["1016", "insufficient_funds"],
  ])("%s means %s without a network", (code, reason) => {
    const answer = explainDecline(code);
    expect([answer.reason, answer.ambiguous]).toEqual([reason, []]);
  });

  it("of a processor, terminal or provider is looked at only where that is named", () => {
    expect(explainDecline("T9").reason).not.toBe("insufficient_funds");
    expect(explainDecline("T9", { network: "pulse" }).network).toBe("pulse");
    expect(explainDecline("balance_insufficient").reason).toBe("unknown");
    expect(explainDecline("balance_insufficient", { network: "stripe" }).reason).toBe("merchant_funds_insufficient");
  });

  it("of a table of refusals alone leaves zeros open", () => {
    expect(explainDecline("00", { network: "abecs-visa" })).toMatchObject({ outcome: "outcome_unknown" });
    expect(explainDecline("99", { network: "abecs-visa" })).toMatchObject({ outcome: "declined", reason: "unknown" });
  });
});
