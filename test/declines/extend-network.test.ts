import { expect, it } from "vitest";
import { createExplainer, en, extendNetwork, resolveRow, unionpay } from "../../src/declines/index.ts";

const mine = extendNetwork(unionpay, {
  id: "my-acquirer",
  rows: {
    "51": { reason: "merchant_funds_insufficient", sources: ["my-manual"] },
    A2: null,
    T1: { reason: "settlement_terms_violated", label: { en: "T+0 is not open to this merchant" } },
  },
  sources: [{ id: "my-manual", publisher: "My acquirer", title: "Manual", section: "7" }],
});
const { explainDecline } = createExplainer({ networks: [unionpay, mine], locales: [en] });
const ask = (code: string) => explainDecline(code, { network: "my-acquirer" });

it("keeps the rows that are not changed, with all that the base says of them", () => {
  expect(ask("55")).toMatchObject({ reason: "incorrect_pin", decidedBy: "issuer", network: "my-acquirer" });
  expect(ask("41").captureCard).toBe(true);
  expect(ask("91").decidedBy).toBe("network");
});

it("replaces a row whole: nothing of the base's holds for it", () => {
  expect(ask("51")).toMatchObject({ reason: "merchant_funds_insufficient", decidedBy: "unknown" });
  const row = mine.rows.find(({ code }) => code === "51");
  expect(row && resolveRow(row, mine)).toEqual(
    expect.objectContaining({ evidence: "documented", sources: ["my-manual"] }),
  );
  expect(row && resolveRow(row, mine)).not.toHaveProperty("issuerOnly");
});

it("removes and adds", () => {
  expect(ask("A2")).toMatchObject({ reason: "unknown", outcome: "declined" });
  expect(ask("T1")).toMatchObject({ reason: "settlement_terms_violated", label: "T+0 is not open to this merchant" });
  expect(mine.rows.map(({ code }) => code)).toEqual([...mine.rows.map(({ code }) => code)].sort());
});

it("is looked at only where it is named, and leaves the base as it was", () => {
  expect(explainDecline("T1").reason).toBe("unknown");
  expect(explainDecline("51").reason).toBe("insufficient_funds");
  expect(unionpay.rows.some(({ code }) => code === "T1")).toBe(false);
});
