import type { Concept } from "../spec/concepts.ts";

/**
 * Which currency the digits of an amount count in, by concept.
 *
 * ISO 8583:1987: elements 4, 28 and 30 in the currency of 49; 5, 29, 31 and the totals in 50; 6 and 8 in 51. A set of
 * additional amounts and the chip data bring their own.
 */
export const amountCurrencies = {
  amountTransaction: "currencyTransaction",
  amountTransactionFee: "currencyTransaction",
  amountCash: "currencyTransaction",
  amountTransactionProcessingFee: "currencyTransaction",
  amountSettlement: "currencySettlement",
  amountSettlementFee: "currencySettlement",
  amountSettlementProcessingFee: "currencySettlement",
  amountCardholderBilling: "currencyCardholderBilling",
  amountCardholderBillingFee: "currencyCardholderBilling",
  creditsProcessingFee: "currencySettlement",
  creditsTransactionFee: "currencySettlement",
  debitsProcessingFee: "currencySettlement",
  debitsTransactionFee: "currencySettlement",
  creditsAmount: "currencySettlement",
  creditsReversalAmount: "currencySettlement",
  debitsAmount: "currencySettlement",
  debitsReversalAmount: "currencySettlement",
  netSettlementAmount: "currencySettlement",
  balanceAmount: "balanceCurrency",
  iccAmountAuthorised: "iccCurrency",
  iccAmountOther: "iccCurrency",
} as const satisfies Partial<Record<Concept, Concept>>;

/** The concept of the currency that an amount counts in; `undefined` for what is not an amount. */
export function currencyConceptOf(concept: Concept | undefined): Concept | undefined {
  const table: Partial<Record<Concept, Concept>> = amountCurrencies;
  return concept !== undefined && Object.hasOwn(table, concept) ? table[concept] : undefined;
}
