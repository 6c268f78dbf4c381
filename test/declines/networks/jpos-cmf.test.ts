import { describe, expect, it } from "vitest";
import { createExplainer } from "../../../src/declines/create-explainer.ts";
import { en } from "../../../src/declines/locales/en.ts";
import { iso8583v2003 } from "../../../src/declines/networks/iso8583-2003.ts";
import { jposCmf } from "../../../src/declines/networks/jpos-cmf.ts";
import { type ResolvedRow, resolveRow } from "../../../src/declines/resolve-row.ts";

const rows = jposCmf.rows.map((row) => resolveRow(row, jposCmf));
const list = (text: string) => text.trim().split(/\s+/);
const codesWhere = (test: (row: ResolvedRow) => boolean) => rows.filter(test).map((row) => row.code);

it("has the private codes, none of which the standard's table has", () => {
  expect(rows.map((row) => row.code)).toEqual(
    list(`
      0885 1802 1803 1804 1806 1808 1810 1811 1812 1813 1814 1815 1816 1817 1818 1819 1820 1821 1822 1823 1824 1825
      1826 1827 1828 1830 1831 1832 1833 9999`),
  );
  const standard = iso8583v2003.rows.map((row) => row.code);
  expect(codesWhere((row) => standard.includes(row.code))).toEqual([]);
});

it("approves 0885 alone and leaves nothing open", () => {
  expect(codesWhere((row) => row.outcome === "approved")).toEqual(["0885"]);
  expect(codesWhere((row) => row.outcome !== "approved" && row.outcome !== "declined")).toEqual([]);
  expect(codesWhere((row) => row.capture === true)).toEqual([]);
});

it("tells an invalid card from one that is not active, and a cardholder from a card", () => {
  const reasons = new Map(rows.map((row) => [row.code, row.reason]));
  expect(list("1804 1806 1808 1810 1815 1824 1825 1833").map((code) => reasons.get(code))).toEqual(
    list(
      "invalid_card_number card_not_activated other invalid_amount other already_reversed related_transaction_error issuer_unavailable",
    ),
  );
});

describe("an explainer", () => {
  const { explainDecline } = createExplainer({ networks: [iso8583v2003, jposCmf], locales: [en] });

  it("looks at it only where it is named", () => {
    expect(explainDecline("1806").notes).toMatchObject([{ id: "code_unknown" }]);
    expect(explainDecline("1806", { network: "jpos-cmf" }).reason).toBe("card_not_activated");
  });

  it("knows all that jPOS sends where both tables are named", () => {
    const network = ["jpos-cmf", "iso8583-2003"];
    expect(explainDecline("1806", { network }).reason).toBe("card_not_activated");
    expect(explainDecline("1016", { network }).reason).toBe("insufficient_funds");
  });

  it.each(["1816", "1824", "1827"])("takes a reversal answered %s for done", (responseCode) => {
    const { notes } = explainDecline({ responseCode, mti: "2430" }, { network: "jpos-cmf" });
    expect(notes).toMatchObject([{ id: "nothing_to_reverse" }]);
  });

  it.each(["1825", "1826"])("does not take a reversal answered %s for done", (responseCode) => {
    const { outcome, notes } = explainDecline({ responseCode, mti: "2430" }, { network: "jpos-cmf" });
    expect(outcome).toBe("declined");
    expect(notes).toMatchObject([{ id: "not_reversed" }]);
  });
});
