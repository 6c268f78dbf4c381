/**
 * A Chinese acquirer's private codes for terms of settlement, added to UnionPay's table in terminal software of 2014. The
 * software does not say which acquirer uses them: hence `plausible`. China UMS's library has a T1 of its own, with another
 * meaning.
 *
 * They show where a merchant's terms of settlement stand in the way of a payment: in a code of their own, not in 51. The
 * handling class and the display text are the software's; the labels are in our words.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { decidedBy: "acquirer", posClass: "C", evidence: "plausible", sources: ["newpostech-2014"] },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "T1", reason: "settlement_terms_violated" },
  { code: "T2", reason: "settlement_terms_violated" },
  { code: "T3", reason: "settlement_terms_violated" },
  { code: "TS", reason: "settlement_terms_violated" },
];

/**
 * Private codes of a Chinese acquirer for terms of settlement.
 *
 * @example
 * ```ts
 * import { chinaAcquirerPrivate } from "field39/declines";
 *
 * chinaAcquirerPrivate.rows.find((row) => row.code === "T1")?.reason; // "settlement_terms_violated"
 * ```
 */
export const chinaAcquirerPrivate: Network = {
  id: "china-acquirer-private",
  edition: "2014-08-12",
  sources: [
    {
      id: "newpostech-2014",
      publisher: "newPosTech",
      title: "PosN38Universal, ErrorType.m (classes A to E)",
      edition: "2014-08-12",
      section: "+errInfo:",
    },
  ],
  defaults,
  rows,
  onlyNamed: true,
};
