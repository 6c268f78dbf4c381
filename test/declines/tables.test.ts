import { describe, expect, it } from "vitest";
import { createExplainer, en, type Network, unionpay } from "../../src/declines/index.ts";
import { explain, explainDecline } from "./explainer.ts";

// code, what each of the three tables says (in the order iso8583-1987, unionpay, china-pos-legacy), outcome
const collisions = [
  ["05", ["do_not_honour", "identity_verification_failed", "do_not_honour"], "declined"],
  ["12", ["invalid_transaction", "related_transaction_error", "invalid_transaction"], "declined"],
  ["21", ["no_action_taken", "card_not_activated", "no_action_taken"], "declined"],
  ["22", ["suspected_malfunction", "related_transaction_error", "suspected_malfunction"], "declined"],
  ["59", ["suspected_fraud", "card_verification_failed", "suspected_fraud"], "declined"],
  ["77", ["reserved", "sign_on_required", "sign_on_required"], "declined"],
  ["98", ["reserved", "response_timeout", "response_timeout"], "outcome_unknown"],
] as const;

describe("a code whose table is not known", () => {
  it.each(collisions)("%s differs between tables", (code, reasons, outcome) => {
    const explanation = explainDecline(code);
    expect(explanation.reason).toBe("unknown");
    expect(explanation.outcome).toBe(outcome);
    expect(explanation.network).toBeUndefined();
    expect(explanation.ambiguous.map(({ network, reason }) => [network, reason])).toEqual([
      ["iso8583-1987", reasons[0]],
      ["unionpay", reasons[1]],
      ["china-pos-legacy", reasons[2]],
    ]);
    expect(explanation.notes.map(({ id }) => id)).toContain("tables_differ");
    expect(explanation.strategies.some(({ action }) => action === "name_table")).toBe(true);
    expect(explanation.causes.every(({ likelihood }) => likelihood !== "likely")).toBe(true);
  });

  it.each(["00", "01", "03", "04", "14", "34", "41", "43", "51", "54", "55", "61", "91", "A0"])(
    "%s means the same wherever it is",
    (code) => {
      const explanation = explainDecline(code);
      expect(explanation.ambiguous).toEqual([]);
      expect(explanation.reason).toBe(explainDecline(code, { network: "unionpay" }).reason);
      expect(explanation.network).toBeUndefined();
      expect(explanation.notes.map(({ id }) => id)).toContain("tables_agree");
    },
  );

  it("asks only the tables that are candidates", () => {
    const pos = { network: ["unionpay", "china-pos-legacy"] } as const;
    expect(explain("98", pos)).toMatchObject({ reason: "response_timeout", ambiguous: [] });
    expect(explain("59", pos).ambiguous.map(({ network }) => network)).toEqual(["unionpay", "china-pos-legacy"]);
    expect(explain("45", pos)).toMatchObject({ reason: "fallback_not_allowed", ambiguous: [] });
  });

  it("checks the status where one table says that the outcome is open", () => {
    expect(explainDecline("98").retry.verdict).toBe("check_status_first");
    expect(explainDecline("98").messages.customer).toMatch(/do not pay again/);
  });

  it("is open where a table approves and another does not", () => {
    const contrary: Network = {
      ...unionpay,
      id: "contrary",
      rows: unionpay.rows.map((row) =>
        row.code === "11" ? { ...row, reason: "do_not_honour", outcome: "declined", retry: "never" } : row,
      ),
    };
    const { explainDecline: ask } = createExplainer({ networks: [unionpay, contrary], locales: [en] });
    expect(ask("11")).toMatchObject({ outcome: "outcome_unknown", reason: "unknown", captureCard: false });
    expect(ask("11").retry.verdict).toBe("check_status_first");
  });
});

describe("which table answers", () => {
  it("is the option before the fact", () => {
    expect(explain("59", { network: "china-pos-legacy" }, { network: "unionpay" }).reason).toBe(
      "card_verification_failed",
    );
    expect(explain("59", { network: "china-pos-legacy" }).reason).toBe("suspected_fraud");
  });

  it("is not the card's scheme", () => {
    const visa = explain("59", { network: "unionpay", cardScheme: "visa" });
    expect(visa).toMatchObject({ network: "unionpay", cardScheme: "visa", reason: "card_verification_failed" });
    expect(explain("59", { cardScheme: "visa" }, { cardScheme: "jcb" }).cardScheme).toBe("jcb");
  });

  it("comes with its edition, its words and its terminal's text", () => {
    expect(explain("51", {}, { locale: "zh-CN" })).toMatchObject({
      network: "unionpay",
      edition: unionpay.edition,
      label: "资金、信用额度或取现额度不足",
      display: "可用余额不足",
      title: "余额不足",
    });
  });

  it("is not another one where it is one of those named", () => {
    const named = { network: ["unionpay", "china-pos-legacy"] } as const;
    const causes = (network: typeof named | { network?: string }) =>
      explainDecline({ responseCode: "51", ...network }).causes.map(({ id }) => id);
    expect(causes({})).toContain("network_uses_code_otherwise");
    for (const each of [named, { network: "unionpay" }, { network: "visa" }])
      expect(causes(each)).not.toContain("network_uses_code_otherwise");
  });

  it("says when the named table is not loaded, and follows the others", () => {
    const explanation = explainDecline("51", { network: "visa" });
    expect(explanation).toMatchObject({ reason: "insufficient_funds" });
    expect(explanation.network).toBeUndefined();
    expect(explanation.notes.map(({ id }) => id)).toEqual(["table_not_loaded", "tables_agree"]);
    expect(explainDecline("59", { network: "visa" }).ambiguous).toHaveLength(3);
  });
});

describe("a code that no table has", () => {
  const hostile = ["", "5", "510", "ZZ", "z1", "constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];

  it.each(hostile)("%j is a refusal that nothing is known about", (code) => {
    for (const network of [undefined, "unionpay", "__proto__", "constructor"]) {
      const explanation = explainDecline(code, network === undefined ? {} : { network });
      expect(explanation).toMatchObject({ responseCode: code, reason: "unknown", outcome: "declined" });
      expect(explanation.notes.map(({ id }) => id)).toContain("code_unknown");
      expect(explanation.retry.verdict).toBe("unknown");
    }
  });

  it("is not the same as no code at all", () => {
    expect(explainDecline({ network: "unionpay" })).toMatchObject({ outcome: "outcome_unknown", reason: "unknown" });
    expect(explainDecline({}).retry.verdict).toBe("check_status_first");
  });

  it("takes hostile facts as unknown ones", () => {
    for (const key of ["constructor", "__proto__", "toString"]) {
      const explanation = explain("51", { accountType: key, mcc: key, amount: key, currency: key });
      expect(explanation.causes).toEqual(explain("51").causes);
    }
  });
});

describe("approvals", () => {
  it.each(["11", "16", "A2", "A4", "A5", "A6"])("%s of UnionPay needs confirmation", (code) => {
    const explanation = explain(code);
    expect(explanation).toMatchObject({ outcome: "approved", confirmation: "required", causes: [] });
    expect(explanation.strategies.map(({ action }) => action)).toEqual(["confirm_approval"]);
  });

  it("00 has nothing to explain", () => {
    expect(explain("00")).toMatchObject({ outcome: "approved", causes: [], strategies: [] });
    expect(explain("00").retry.verdict).toBe("never");
    expect(explain("00").confirmation).toBeUndefined();
  });

  it("10 leaves a rest to collect", () => {
    const part = explain("10", { amount: "10000", approvedAmount: "4000", currency: "156", currencyExponent: 2 });
    expect(part.outcome).toBe("approved_partially");
    expect(part.amounts).toMatchObject({ requested: { value: "100.00" }, approved: { value: "40.00" } });
    expect(part.strategies.map(({ action }) => action)).toEqual(["collect_rest", "reverse_partial"]);
  });
});

describe("an explainer without its packs", () => {
  const small = createExplainer({ networks: [unionpay], locales: [en] });
  const facts = { responseCode: "51", network: "unionpay", amount: "5000", currency: "156" };

  it("says the same in all but table words, source records and amounts", () => {
    const { label, display, amounts, sources, ...rest } = explainDecline(facts);
    const own = sources.filter(({ id }) => unionpay.sources.some((source) => source.id === id));
    expect([label, display, amounts?.requested?.minor, sources.length > own.length]).toEqual([
      "Insufficient funds, credit limit or cash-advance limit",
      "可用余额不足",
      "5000",
      true,
    ]);
    expect(small.explainDecline(facts)).toEqual({ ...rest, label: "Insufficient funds", sources: own });
  });

  it("says of a disputed approval that it is disputed", () => {
    const { confirmation, disputed, notes } = small.explainDecline("11", { network: "unionpay" });
    expect([confirmation, disputed, notes.map(({ id }) => id)]).toEqual(["required", undefined, ["approval_disputed"]]);
  });

  it("takes an acquirer's own codes with as little as a reason", () => {
    const own: Network = {
      id: "my-acquirer",
      edition: "1",
      sources: [],
      rows: [
        { code: "Q1", reason: "lost_card" },
        { code: "Q2", reason: "insufficient_funds", label: { en: "Too poor" } },
      ],
    };
    const { explainDecline: ask } = createExplainer({ networks: [own], locales: [en] });
    expect(ask("Q1", { network: "my-acquirer" })).toMatchObject({
      reason: "lost_card",
      outcome: "declined",
      severity: "hard",
      decidedBy: "unknown",
      label: "Card reported lost",
      retry: { verdict: "never" },
    });
    expect(ask("Q2", { network: "my-acquirer" })).toMatchObject({ label: "Too poor", severity: "soft" });
    expect(ask("Q2", { network: "my-acquirer" }).causes[0]?.evidence).toBe("anecdotal");
  });
});
