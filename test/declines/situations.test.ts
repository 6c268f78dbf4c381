import { describe, expect, it } from "vitest";
import type { DeclineFacts } from "../../src/declines/index.ts";
import { everyRow, explain, explainDecline } from "./explainer.ts";

describe("a reversal request", () => {
  // table, code, what it says about why it is reversed
  const reasons = [
    ["unionpay", "98", "no_response"],
    ["unionpay", "96", "suspected_malfunction"],
    ["unionpay", "A0", "response_mac_invalid"],
    ["unionpay", "06", "other"],
    ["china-pos-legacy", "98", "no_response"],
    ["unionpay", "51", "unknown"],
    ["iso8583-1987", "98", "unknown"],
  ] as const;

  it.each(reasons)("of %s with %s is no decline: %s", (network, code, reason) => {
    for (const mti of ["0400", "0401", "0420", "0421"]) {
      const explanation = explain(code, { network, mti });
      expect(explanation).toMatchObject({ outcome: "not_a_decline", reason });
      expect(explanation.notes.map(({ id }) => id)).toContain("reversal_reason");
      expect(explanation.retry.verdict).toBe("never");
    }
  });

  it("is read alike by both tables of a bare POS frame, and not at all where the table is not known", () => {
    expect(explain("98", { network: ["unionpay", "china-pos-legacy"], mti: "0400" }).reason).toBe("no_response");
    expect(explainDecline({ responseCode: "98", mti: "0400" }).reason).toBe("unknown");
  });
});

describe("the answer to a reversal", () => {
  it.each([
    ["unionpay", "25"],
    ["unionpay", "12"],
    ["china-pos-legacy", "25"],
    ["iso8583-1987", "25"],
  ])("of %s with %s has nothing left to reverse", (network, code) => {
    for (const mti of ["0410", "0430"]) {
      const explanation = explain(code, { network, mti });
      expect(explanation.outcome).toBe("not_a_decline");
      expect(explanation.notes.map(({ id }) => id)).toContain("nothing_to_reverse");
      expect(explanation.strategies[0]?.action).toBe("stop_reversing");
    }
  });

  it("with 12 outside UnionPay's tables is a refusal", () => {
    expect(explain("12", { network: "iso8583-1987", mti: "0410" }).outcome).toBe("declined");
  });

  it("with anything but an approval leaves the original standing, and is repeated", () => {
    for (const code of ["91", "96", "68", "ZZ"]) {
      const explanation = explain(code, { mti: "0410" });
      expect(explanation.notes.map(({ id }) => id)).toContain("not_reversed");
      expect(explanation.strategies[0]?.action).toBe("repeat_reversal");
      expect(explanation.strategies.some(({ action }) => action === "ask_other_means")).toBe(false);
    }
  });

  it("with 00 means that nothing was charged", () => {
    expect(explain("00", { mti: "0410" }).messages.customer).toBe("Cancelled. Nothing was charged.");
  });
});

describe("an outcome that is open", () => {
  const open: readonly (readonly [string, DeclineFacts])[] = [
    ["68", { responseCode: "68", network: "unionpay" }],
    ["98", { responseCode: "98", network: "unionpay" }],
    ["09", { responseCode: "09", network: "iso8583-1987" }],
    ["no response", { event: "no_response", mti: "0200" }],
    ["late response", { event: "late_response", mti: "0200" }],
    ["wrong MAC", { event: "response_mac_invalid", mti: "0200" }],
  ];

  it.each(open)("%s: status first, then a reversal, never the same again", (_name, facts) => {
    const explanation = explainDecline(facts);
    expect(explanation.outcome).toBe("outcome_unknown");
    expect(explanation.retry.verdict).toBe("check_status_first");
    expect(explanation.strategies.slice(0, 2).map(({ action }) => action)).toEqual(["query_status", "reverse_first"]);
    expect(explanation.strategies[0]?.cautions).toEqual(["Never send the same message again."]);
    expect(explanation.messages.customer).toMatch(/do not pay again/);
  });

  it("of a question is asked again: no money moves", () => {
    for (const facts of [{ flow: "balance_inquiry" }, { mti: "0800" }] as const) {
      const { retry, strategies } = explainDecline({ ...facts, event: "no_response" });
      expect(retry.verdict).toBe("not_now");
      expect(strategies.some(({ action }) => action === "reverse_first")).toBe(false);
    }
  });

  it("of a reversal is repeated", () => {
    expect(explainDecline({ event: "no_response", mti: "0400" }).strategies[0]?.action).toBe("repeat_reversal");
  });
});

describe("an explicit decline", () => {
  it("is never reversed", () => {
    for (const { network, row } of everyRow)
      for (const flow of ["purchase", "refund", "unknown"] as const) {
        const { outcome, strategies } = explain(row.code, { network, flow });
        if (outcome === "declined") expect(strategies.some(({ action }) => action === "reverse_first")).toBe(false);
      }
  });
});

describe("retry", () => {
  // code, facts, verdict, class, whether they agree
  const cases: readonly (readonly [string, DeclineFacts, string, string | undefined, boolean | undefined])[] = [
    ["51", {}, "after_change", "C", true],
    ["51", { initiator: "customer" }, "after_change", "C", true],
    ["51", { initiator: "merchant", flow: "purchase" }, "allowed", "C", false],
    ["51", { initiator: "merchant", flow: "refund" }, "after_change", "C", true],
    ["61", { initiator: "merchant" }, "allowed", "C", false],
    ["55", {}, "after_change", "C", true],
    ["55", { initiator: "merchant" }, "after_change", "C", true],
    ["41", {}, "never", "D", true],
    ["41", { initiator: "merchant" }, "never", "D", true],
    ["57", { initiator: "merchant" }, "never", "C", true],
    ["91", {}, "not_now", "C", false],
    ["91", { initiator: "merchant" }, "allowed", "C", false],
    ["98", {}, "check_status_first", "E", true],
    ["94", {}, "check_status_first", "C", true],
    ["13", {}, "after_change", "B", true],
    ["A0", {}, "after_change", "B", true],
    ["00", {}, "never", "A", true],
    ["05", { network: "china-pos-legacy" }, "unknown", "C", false],
    ["09", { network: "china-pos-legacy" }, "check_status_first", "B", false],
    ["51", { network: "iso8583-1987" }, "after_change", undefined, undefined],
  ];

  it.each(cases)("%s with %j: %s, class %s", (code, facts, verdict, posClass, agrees) => {
    const { retry } = explain(code, facts);
    expect(retry.verdict).toBe(verdict);
    expect(retry.rules[0]?.posClass).toBe(posClass);
    expect(retry.rules[0]?.agrees).toBe(agrees);
    if (posClass !== undefined) expect(retry.rules[0]?.kind).toBe("terminal_handling");
  });

  it("is unattended only for what the merchant initiated", () => {
    for (const { network, row } of everyRow)
      for (const initiator of ["customer", undefined] as const)
        for (const flow of ["purchase", "refund", "reversal", "balance_inquiry", "unknown"] as const) {
          const facts = initiator === undefined ? { network, flow } : { network, flow, initiator };
          expect(explain(row.code, facts).retry.verdict).not.toBe("allowed");
        }
  });

  it("of a wrong PIN is a new entry", () => {
    expect(explain("55").retry.because).toBe("new_pin_entry");
    expect(explain("55").strategies[0]?.cautions).toContain("A new entry, never a stored PIN block.");
  });
});
