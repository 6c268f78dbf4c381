import type { Flow } from "../declines/facts.ts";

/**
 * What was being done when a provider answered: the same word means the customer's money in a payment and the
 * merchant's in a refund or payout.
 */
export type Operation = "payment" | "refund" | "payout";

const flows = {
  payment: "purchase",
  refund: "refund",
  payout: "payout",
} as const satisfies { readonly [O in Operation]: Flow };

/**
 * Returns the flow of an operation; `unknown` where none is named, so that the answer keeps both readings.
 *
 * @internal
 */
export function flowOfOperation(operation: Operation | undefined): Flow {
  return operation === undefined ? "unknown" : flows[operation];
}
