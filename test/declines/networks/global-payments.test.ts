import { describe, expect, it } from "vitest";
import { createExplainer } from "../../../src/declines/create-explainer.ts";
import { en } from "../../../src/declines/locales/en.ts";
import { globalPayments } from "../../../src/declines/networks/global-payments.ts";
import { globalPaymentsWords } from "../../../src/declines/networks/global-payments-words.ts";
import { iso8583v1993 } from "../../../src/declines/networks/iso8583-1993.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows = globalPayments.rows.map((row) =>
  resolveRow({ ...globalPaymentsWords.rows[row.code], ...row }, globalPayments),
);
const list = (text: string) => text.trim().split(/\s+/);
const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

it("has the private codes, none of which the standard's table has", () => {
  expect(rows.map((row) => row.code)).toEqual(
    list(`
      080 081 082 083 180 181 182 183 184 185 186 310 380 381 382 383 384 385 386 387 388 480 481 482
      580 581 582 583 584 585 586 587 680 681 682 940 941 942 943 944 952 953`),
  );
  const standard = iso8583v1993.rows.map((row) => row.code);
  expect(codesWhere((row) => standard.includes(row.code))).toEqual([]);
});

it("approves these, of which 944 stands among refusals and is to be confirmed", () => {
  expect(codesWhere((row) => row.outcome === "approved")).toEqual(list("080 081 082 944"));
  expect(codesWhere((row) => row.outcome === "approved_partially")).toEqual(["083"]);
  expect(codesWhere((row) => row.confirmation === "required")).toEqual(["944"]);
});

it("approves and refuses no payment with 380 to 388, nor has 385 for a lack of money on the card", () => {
  const answers = codesWhere((row) => row.code.startsWith("38"));
  expect(answers).toEqual(list("380 381 382 383 384 385 386 387 388"));
  expect(codesWhere((row) => answers.includes(row.code) && row.outcome !== "not_a_decline")).toEqual([]);
  expect(codesWhere((row) => row.reason === "insufficient_funds")).toEqual([]);
});

it("answers no payment with these either", () => {
  expect(codesWhere((row) => !row.code.startsWith("38") && row.outcome === "not_a_decline")).toEqual(
    list("310 580 581 582 583 584 585 586 587 680 681 682"),
  );
});

it("leaves no outcome open, keeps no card, and never tries a sanctioned party again", () => {
  expect(codesWhere((row) => row.outcome === "outcome_unknown" || row.capture === true)).toEqual([]);
  expect(rows.find((row) => row.code === "942")).toMatchObject({ reason: "compliance_block", retry: "never" });
});

describe("an explainer", () => {
  const { explainDecline } = createExplainer({ networks: [iso8583v1993, globalPayments], locales: [en] });

  it("looks at it only where it is named", () => {
    expect(explainDecline("942").notes).toMatchObject([{ id: "code_unknown" }]);
    expect(explainDecline("942", { network: "global-payments" }).reason).toBe("compliance_block");
  });

  it("knows all that the host sends where both tables are named", () => {
    const network = ["global-payments", "iso8583-1993"];
    expect(explainDecline("941", { network }).reason).toBe("duplicate_transmission");
    expect(explainDecline("116", { network }).reason).toBe("insufficient_funds");
  });

  it.each(["480", "481", "482"])("takes a reversal answered %s for done", (responseCode) => {
    const { notes } = explainDecline({ responseCode, mti: "1430" }, { network: "global-payments" });
    expect(notes).toMatchObject([{ id: "nothing_to_reverse" }]);
  });

  it("does not take a reversal answered 182 for done, which other messages get too", () => {
    const { outcome } = explainDecline({ responseCode: "182", mti: "1430" }, { network: "global-payments" });
    expect(outcome).toBe("declined");
  });
});
