import type { Reason } from "./reason.ts";

/**
 * What a table says beyond its rows.
 *
 * @internal
 */
export interface TableFacts {
  /** Codes that only the issuer sends. */
  readonly issuerOnly?: readonly string[];
  /** What the code means in a reversal request, where it is the reason for reversing. */
  readonly reversalReasons?: ReadonlyMap<string, Reason>;
  /** Codes that answer a reversal of something that is not there: the reversal counts as done. */
  readonly nothingToReverse?: readonly string[];
}

/** UnionPay POS: no answer in time, a fault of the terminal, a wrong MAC in the answer, anything else. */
const unionpayReversalReasons: ReadonlyMap<string, Reason> = new Map([
  ["98", "no_response"],
  ["96", "suspected_malfunction"],
  ["A0", "response_mac_invalid"],
  ["06", "other"],
]);

/**
 * Table facts by network id. The issuer's monopoly on 51 is from Q/CUP 006.6-2015, annex A.2; that 12 and 25 end a
 * reversal is terminal practice, with 25 meaning just that in the tables.
 *
 * @internal
 */
export const tableFacts: ReadonlyMap<string, TableFacts> = new Map([
  ["unionpay", { issuerOnly: ["51"], reversalReasons: unionpayReversalReasons, nothingToReverse: ["12", "25"] }],
  ["china-pos-legacy", { reversalReasons: unionpayReversalReasons, nothingToReverse: ["12", "25"] }],
  ["iso8583-1987", { nothingToReverse: ["25"] }],
]);
