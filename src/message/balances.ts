import { type AdditionalAmount, additionalAmounts } from "./additional-amounts.ts";
import { type Amount, amount, amountOf } from "./amount.ts";
import { compiledFor, type ReadableMessage, type SpecOption } from "./compiled-for.ts";
import { currencyOf } from "./currencies.ts";

/** A balance of an account, exact; a debit is what the account owes. */
export interface BalanceAmount extends Amount {
  /** Two digits as in the processing code: see `readAccountType`. */
  readonly accountType: string;
  /** Two digits: see `readAmountType`. */
  readonly amountType: string;
  readonly kind: AdditionalAmount["kind"];
  readonly sign: "credit" | "debit";
}

/**
 * The balances and other additional amounts of a message as exact amounts, in order; sets whose currency has no minor
 * unit are left out. They are a cardholder's: do not log them.
 *
 * @throws {@link Iso8583Error} `spec_unknown` for a message that no spec has decoded, without `options.spec`.
 * @example
 * const set = { 1: "10", 2: "02", 3: "156", 4: "C", 5: "000000001234" };
 * balances({ mti: "0210", fields: { 54: [set] } }, { spec: unionpayPos })[0]?.value.toFixed(2); // "12.34"
 */
export function balances(message: ReadableMessage, options: SpecOption = {}): readonly BalanceAmount[] {
  return additionalAmounts(message, options).flatMap((set) => {
    const { accountType, amountType, kind, currency, sign } = set;
    const found = currencyOf(currency);
    const alpha = found?.alpha;
    const exponent = set.exponent ?? found?.exponent;
    if (alpha === undefined || exponent === undefined) return [];
    return [{ ...amountOf(set.amount, { alpha, exponent }), accountType, amountType, kind, sign }];
  });
}

/**
 * What is missing for the amount of a message: the amount less the available balance; `undefined` unless the message has
 * an amount and exactly one available balance in its currency, and where the balance covers it.
 *
 * Hint: banks authorise against more than a balance, so no shortfall does not mean that the amount would be approved.
 *
 * @throws {@link Iso8583Error} `invalid_value` for an amount that is none; `spec_unknown` for a message that no spec has
 * decoded, without `options.spec`.
 * @example
 * const set = { 1: "10", 2: "02", 3: "156", 4: "C", 5: "000000001234" };
 * const answer = { mti: "0210", fields: { 4: "000000100000", 49: "156", 54: [set] } };
 * shortfall(answer, { spec: unionpayPos })?.value.toFixed(2); // "987.66"
 */
export function shortfall(message: ReadableMessage, options: SpecOption = {}): Amount | undefined {
  const { nodes } = compiledFor(message, options.spec);
  const node = nodes.find((each) => each?.shape.as === "amountTransaction");
  const requested = node === undefined ? undefined : amount(message, node.id, options);
  if (requested?.value === undefined) return undefined;
  const { currency: alpha, exponent } = requested;
  const [available, another] = balances(message, options).filter(
    ({ kind, currency, exponent: scale }) => kind === "available" && currency === alpha && scale === exponent,
  );
  if (available === undefined || another !== undefined) return undefined;
  const missing = requested.minor - (available.sign === "debit" ? -available.minor : available.minor);
  return missing > 0n ? amountOf(String(missing), { alpha, exponent }) : undefined;
}
