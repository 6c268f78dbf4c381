import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DeclineFacts } from "../../src/declines/facts.ts";
import { planRetry } from "../../src/declines/plan-retry.ts";
import type { RetryAttempt } from "../../src/declines/retry-attempts.ts";
import { retryWindow } from "../../src/declines/retry-window.ts";
import { explainDecline } from "../../src/explain/explain-decline.ts";

const now = "2026-11-22T12:00:00Z";
const hour = 3_600_000;

/** So many attempts before `now`, so many hours apart, the last one an hour before. */
function attempts(count: number, hoursApart = 1, rest: Partial<RetryAttempt> = {}): readonly RetryAttempt[] {
  return Array.from({ length: count }, (_, i) => ({
    at: new Date(Date.parse(now) - hour - i * hoursApart * hour),
    responseCode: "51",
    ...rest,
  }));
}

const unattended = (facts: DeclineFacts) => explainDecline({ initiator: "merchant", flow: "purchase", ...facts });
const visa51 = unattended({ responseCode: "51", network: "unionpay", cardScheme: "visa" });
const visa55 = unattended({ responseCode: "55", network: "visa", cardScheme: "visa" });
const mastercard51 = unattended({ responseCode: "51", network: "unionpay", cardScheme: "mastercard" });
const elo51 = unattended({ responseCode: "51", cardScheme: "elo", network: "iso8583-1987" });

describe("a ceiling counts up to its limit and no further", () => {
  it.each([
    // Visa: the first attempt is the original, then 20 more in 30 days.
    ["visa_20_in_30_days", visa51, 20, 1, "allowed"],
    ["visa_20_in_30_days", visa51, 21, 0, "not_now"],
    ["visa_20_in_30_days", visa51, 22, 0, "not_now"],
    ["mastercard_10_in_24_hours", mastercard51, 9, 1, "allowed"],
    ["mastercard_10_in_24_hours", mastercard51, 10, 0, "not_now"],
    ["mastercard_10_in_24_hours", mastercard51, 11, 0, "not_now"],
    ["elo_15_a_month", elo51, 15, 1, "allowed"],
    ["elo_15_a_month", elo51, 16, 0, "not_now"],
    ["elo_15_a_month", elo51, 17, 0, "not_now"],
  ] as const)("%s, %#: %3$i left", (rule, explanation, made, left, verdict) => {
    const plan = planRetry(explanation, { attempts: attempts(made), now });
    expect(plan.ceilings.find((use) => use.rule === rule)?.left).toBe(left);
    expect(plan.verdict).toBe(verdict);
    expect(plan.rule).toBe(left === 0 ? rule : undefined);
  });

  it.each([
    [34, 1, "allowed"],
    [35, 0, "not_now"],
    [36, 0, "not_now"],
  ] as const)("mastercard_35_in_30_days after %i declines of one amount, 13 hours apart", (made, left, verdict) => {
    const plan = planRetry(mastercard51, { attempts: attempts(made, 13, { amount: "1000" }), now, amount: "1000" });
    expect(plan.ceilings.find((use) => use.rule === "mastercard_35_in_30_days")?.left).toBe(left);
    expect(plan.verdict).toBe(verdict);
  });

  it.each([
    [24_999, 1, undefined],
    [25_000, 0, "visa_25000_data_quality"],
    [25_001, 0, "visa_25000_data_quality"],
  ] as const)("visa_25000_data_quality after %i declines of the merchant", (merchantDeclines, left, rule) => {
    const plan = planRetry(visa55, { attempts: attempts(1), now, merchantDeclines });
    expect(plan.ceilings.find((use) => use.rule === "visa_25000_data_quality")?.left).toBe(left);
    // The data has to change in any case.
    expect(plan).toMatchObject({ verdict: "after_change" });
    expect([plan.rule, plan.notBefore]).toEqual([rule, undefined]);
  });

  it("only advises where the merchant's declines are not told", () => {
    const plan = planRetry(visa55, { attempts: attempts(30), now: "2026-12-31T00:00:00Z" });
    expect(plan.ceilings).toContainEqual(
      expect.objectContaining({
        rule: "visa_25000_data_quality",
        ceiling: expect.objectContaining({ attempts: 25000 }),
      }),
    );
    expect(plan.ceilings.find((use) => use.rule === "visa_25000_data_quality")).not.toHaveProperty("left");
    expect(plan.rule).toBeUndefined();
  });

  it("counts for Visa the customer's attempts and the merchant's apart", () => {
    const made = [...attempts(21, 1, { initiator: "merchant" }), ...attempts(5, 1, { initiator: "customer" })];
    const left = (initiator: "customer" | "merchant") =>
      planRetry(visa51, { attempts: made, now, initiator }).ceilings.find((use) => use.rule === "visa_20_in_30_days")
        ?.left;
    expect([left("merchant"), left("customer")]).toEqual([0, 16]);
  });

  it("frees when the attempt in excess leaves the window", () => {
    const ten = planRetry(mastercard51, { attempts: attempts(10), now });
    // Ten declines, the oldest ten hours before noon: 02:00, so the next may be made at 02:00 of the next day.
    expect(ten.notBefore).toBe("2026-11-23T02:00:00.000Z");
    const twelve = planRetry(mastercard51, { attempts: attempts(12), now });
    expect(twelve.notBefore).toBe("2026-11-23T02:00:00.000Z");
  });

  it("is what was in force at the time", () => {
    const before = "2025-05-24T12:00:00Z";
    const made = Array.from({ length: 16 }, (_, i) => ({ at: `2025-05-${String(i + 2).padStart(2, "0")}T08:00:00Z` }));
    const old = planRetry(visa51, { attempts: made, now: before });
    expect(old.ceilings.map(({ rule, left }) => [rule, left])).toEqual([["visa_15_in_30_days", 0]]);
    const today = planRetry(visa51, { attempts: made, now: "2025-05-25T00:00:00Z" });
    expect(today.ceilings.map(({ rule, left }) => [rule, left])).toEqual([["visa_20_in_30_days", 5]]);
  });

  it("leaves out approvals, other cards, other acceptors and, where it says so, other amounts", () => {
    const some: readonly RetryAttempt[] = [
      ...attempts(3, 1, { responseCode: "00" }),
      ...attempts(3, 1, { cardKey: "b" }),
      ...attempts(3, 1, { acceptorKey: "y" }),
      ...attempts(4, 1, { amount: "000000000999", cardKey: "a" }),
      ...attempts(5, 1, { amount: "1000", cardKey: "a", acceptorKey: "x" }),
    ];
    const { ceilings } = planRetry(mastercard51, {
      attempts: some,
      now,
      amount: "000000001000",
      cardKey: "a",
      acceptorKey: "x",
    });
    expect(ceilings.map(({ rule, used }) => [rule, used])).toEqual([
      ["mastercard_10_in_24_hours", 9],
      ["mastercard_35_in_30_days", 5],
    ]);
  });
});

describe("the schemes' words", () => {
  it.each<readonly [string, DeclineFacts, string, string | undefined]>([
    ["Visa category 1", { responseCode: "14", network: "visa", cardScheme: "visa" }, "never", "visa_never_approve"],
    [
      "Mastercard advice 03",
      { responseCode: "05", cardScheme: "mastercard", merchantAdviceCode: "03" },
      "never",
      "mastercard_do_not_try_again",
    ],
    [
      "Mastercard advice 21",
      { responseCode: "05", cardScheme: "mastercard", merchantAdviceCode: "21" },
      "never",
      "mastercard_payment_cancelled",
    ],
    [
      "Mastercard advice 01",
      { responseCode: "05", cardScheme: "Mastercard", merchantAdviceCode: "01" },
      "after_change",
      "mastercard_new_details",
    ],
    ["no scheme, no rule", { responseCode: "51", network: "unionpay", merchantAdviceCode: "03" }, "allowed", undefined],
    [
      "ABECS in Brazil",
      { responseCode: "13", network: "visa", cardScheme: "visa", acquirerCountry: "076" },
      "never",
      "abecs_irreversible_visa",
    ],
  ])("%s", (_, facts, verdict, rule) => {
    const explanation = unattended(facts);
    const plan = planRetry(explanation, { attempts: attempts(1), now });
    expect([plan.verdict, plan.rule]).toEqual([verdict, rule]);
    expect(explanation.retry.verdict).toBe(verdict);
  });

  it.each([
    ["04", "mastercard_token_requirements"],
    ["22", "mastercard_product_code"],
    ["01", "mastercard_new_details"],
    ["40", "mastercard_card_for_one_use"],
  ])("Mastercard advice %s asks for a change", (merchantAdviceCode, rule) => {
    const explanation = unattended({
      responseCode: "05",
      network: "mastercard",
      cardScheme: "mastercard",
      merchantAdviceCode,
    });
    expect(explanation.retry).toMatchObject({ verdict: "after_change", because: "scheme_asks_for_a_change" });
    expect(planRetry(explanation, { attempts: attempts(1), now }).rule).toBe(rule);
  });

  it("tell a rule to come from one that was", () => {
    const days = (asOf: string) =>
      explainDecline({ responseCode: "57", network: "visa", cardScheme: "visa" }, { asOf }).retry.otherDays?.map(
        ({ id, upcoming }) => `${id}${upcoming ? ", upcoming" : ""}`,
      );
    expect(days("2026-10-24")).toEqual(["visa_never_approve_57, upcoming", "visa_15_in_30_days"]);
    expect(days("2025-05-24")).toEqual(["visa_never_approve_57, upcoming", "visa_20_in_30_days, upcoming"]);
    expect(days("2026-10-25")).toEqual(["visa_15_in_30_days"]);
  });

  it("tell how Visa counts 83, which changed and decides nothing", () => {
    const ask = (asOf: string) => explainDecline({ responseCode: "83", network: "visa", cardScheme: "visa" }, { asOf });
    const before = ask("2026-07-24").retry;
    const after = ask("2026-07-25").retry;
    expect(before.otherDays?.find(({ id }) => id === "visa_83_category_2")).toMatchObject({ upcoming: true });
    expect(after.rules.find(({ id }) => id === "visa_83_category_2")).toMatchObject({
      kind: "category",
      from: "2026-07-25",
    });
    expect([after.verdict, after.because]).toEqual([before.verdict, before.because]);
  });

  it("are no one else's: a UnionPay 14 is not looked up among Visa's codes, nor ABECS outside Brazil", () => {
    const rules = (facts: DeclineFacts) => unattended(facts).retry.rules.map(({ id }) => id);
    expect(rules({ responseCode: "14", network: "unionpay", cardScheme: "visa" })).toEqual([
      "visa_20_in_30_days",
      "pos_class_b",
    ]);
    expect(rules({ responseCode: "13", network: "visa", cardScheme: "visa", acquirerCountry: "840" })).toEqual([
      "visa_20_in_30_days",
    ]);
  });

  it("ask to wait, from the last decline on, and then leave the code's own verdict", () => {
    const facts = { responseCode: "51", network: "unionpay", cardScheme: "mastercard", merchantAdviceCode: "26" };
    const history = { attempts: [{ at: "2026-11-21T12:00:00Z", responseCode: "51" }] };
    const waiting = planRetry(unattended(facts), { ...history, now });
    expect([waiting.verdict, waiting.notBefore, waiting.rule]).toEqual([
      "not_now",
      "2026-11-23T12:00:00.000Z",
      "mastercard_wait_26",
    ]);
    expect(planRetry(unattended(facts), { ...history, now: "2026-11-23T12:00:00Z" }).verdict).toBe("allowed");
    const customer = explainDecline({ ...facts, initiator: "customer", flow: "purchase" });
    expect(planRetry(customer, { ...history, now: "2026-11-23T12:00:00Z" }).verdict).toBe("after_change");
  });

  it("count from now where no attempt is given: the decline itself is one", () => {
    const facts = { responseCode: "51", network: "unionpay", cardScheme: "mastercard", merchantAdviceCode: "24" };
    expect(planRetry(unattended(facts), { attempts: [], now }).notBefore).toBe("2026-11-22T13:00:00.000Z");
  });

  it("do not touch an open outcome: 68 is asked about first", () => {
    const open = unattended({ responseCode: "68", network: "unionpay", cardScheme: "visa" });
    expect(planRetry(open, { attempts: attempts(30), now }).verdict).toBe("check_status_first");
  });

  it("come with their day, and with a warning when asked for one far ahead", () => {
    const options = { network: "visa", cardScheme: "visa" } as const;
    const early = explainDecline("51", { ...options, asOf: "2025-05-24" });
    expect(early.retry.rules.map(({ id }) => id)).toEqual(["visa_15_in_30_days"]);
    expect(early.retry.otherDays?.map(({ id }) => id)).toEqual(["visa_20_in_30_days"]);
    expect(early.stale).toBeUndefined();
    expect(explainDecline("51", { ...options, asOf: "2027-11-23" }).stale).toBeUndefined();
    expect(explainDecline("51", { ...options, asOf: "2027-11-24" }).stale).toBe(true);
  });
});

describe("windows", () => {
  const month = { counts: "retries", attempts: 1, per: "month", timeZone: "America/Sao_Paulo" } as const;

  it.each([
    // Brasília is three hours behind UTC; until 2019 two in summer.
    ["2026-11-01T02:59:59Z", "2026-10-01T03:00:00.000Z", "2026-11-01T03:00:00.000Z"],
    ["2026-11-01T03:00:00Z", "2026-11-01T03:00:00.000Z", "2026-12-01T03:00:00.000Z"],
    ["2026-12-31T23:00:00Z", "2026-12-01T03:00:00.000Z", "2027-01-01T03:00:00.000Z"],
    ["2018-11-10T12:00:00Z", "2018-11-01T03:00:00.000Z", "2018-12-01T02:00:00.000Z"],
    ["2019-02-20T12:00:00Z", "2019-02-01T02:00:00.000Z", "2019-03-01T03:00:00.000Z"],
    ["2024-02-29T12:00:00Z", "2024-02-01T03:00:00.000Z", "2024-03-01T03:00:00.000Z"],
  ])("the month of %s in Brasília", (at, start, end) => {
    const window = retryWindow(month, Date.parse(at));
    expect(new Date(window.start).toISOString()).toBe(start);
    expect(new Date(window.leaves(0)).toISOString()).toBe(end);
  });

  it("roll over changes of the clocks and the ends of months in steps of 24 hours", () => {
    const rolling = { counts: "declines", attempts: 1, per: "PT24H" } as const;
    const window = retryWindow(rolling, Date.parse("2026-03-29T12:00:00Z"));
    expect(new Date(window.start).toISOString()).toBe("2026-03-28T12:00:00.001Z");
    expect(window.leaves(Date.parse("2026-02-28T12:00:00Z"))).toBe(Date.parse("2026-03-01T12:00:00Z"));
  });
});

describe("whatever was tried", () => {
  const order = ["allowed", "unknown", "not_now", "after_change", "check_status_first", "never"];
  const attempt = fc.record(
    {
      at: fc.date({ min: new Date("2026-09-01"), max: new Date("2026-11-22T12:00:00Z"), noInvalidDate: true }),
      responseCode: fc.constantFrom("51", "05", "00", "61"),
      amount: fc.constantFrom("1000", "2000"),
      cardKey: fc.constantFrom("a", "b"),
    },
    { requiredKeys: ["at"] },
  );
  const facts = fc.record({
    responseCode: fc.constantFrom("51", "05", "14", "54", "68", "91", "constructor"),
    cardScheme: fc.constantFrom("visa", "mastercard", "elo", "amex", "__proto__"),
    network: fc.constantFrom("visa", "unionpay", "mastercard"),
    initiator: fc.constantFrom("merchant" as const, "customer" as const),
    merchantAdviceCode: fc.constantFrom("", "01", "03", "25", "constructor"),
    acquirerCountry: fc.constantFrom("076", "156"),
  });

  it("one attempt more never allows more", () => {
    fc.assert(
      fc.property(facts, fc.array(attempt, { maxLength: 40 }), attempt, (asked, others, more) => {
        const made = [{ at: "2026-08-31T00:00:00Z", responseCode: "51" }, ...others];
        const next = { now, amount: "1000", cardKey: "a" };
        const explanation = explainDecline(asked);
        const before = planRetry(explanation, { ...next, attempts: made, merchantDeclines: 24_999 });
        const after = planRetry(explanation, { ...next, attempts: [...made, more], merchantDeclines: 25_000 });
        expect(order.indexOf(after.verdict)).toBeGreaterThanOrEqual(order.indexOf(before.verdict));
        expect(Date.parse(after.notBefore ?? now)).toBeGreaterThanOrEqual(Date.parse(before.notBefore ?? now));
        after.ceilings.forEach(({ left }, i) => {
          expect(left).toBeLessThanOrEqual(before.ceilings[i]?.left ?? 0);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("a hard stop is never overruled, and nothing is changed", () => {
    fc.assert(
      fc.property(facts, fc.array(attempt, { maxLength: 10 }), (asked, made) => {
        const explanation = explainDecline({
          ...asked,
          cardScheme: "mastercard",
          merchantAdviceCode: "03",
          responseCode: "51",
        });
        const frozen = Object.freeze(made.map((one) => Object.freeze(one)));
        expect(planRetry(explanation, { attempts: frozen, now }).verdict).toBe("never");
      }),
    );
  });

  it("a time that is none is refused", () => {
    expect(() => planRetry(visa51, { attempts: [], now: "yesterday" })).toThrow(RangeError);
    expect(() => planRetry(visa51, { attempts: [{ at: "" }], now })).toThrow(RangeError);
  });
});
