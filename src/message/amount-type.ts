import { codeIn } from "./code-in.ts";
import { amountTypes } from "./codes/other-codes.ts";
import type { In } from "./in.ts";

/** What an additional amount is. */
export type AmountType = In<typeof amountTypes>;

/**
 * Reads the amount type of a set in element 54; `undefined` for what is reserved or private.
 *
 * @example
 * readAmountType("02"); // "availableBalance"
 */
export function readAmountType(code: string): AmountType | undefined {
  return codeIn(amountTypes, code);
}
