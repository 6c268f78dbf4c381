import type { Amounts, Money, ShortfallAbsent } from "./explanation.ts";
import type { Balance, DeclineFacts } from "./facts.ts";

/**
 * The balances of an answer as far as they speak about this amount.
 *
 * @internal
 */
export interface BalanceReading {
  readonly requested?: bigint | undefined;
  /** What can be spent, in the transaction's currency and account. */
  readonly available?: bigint | undefined;
  /** What is booked there. */
  readonly ledger?: bigint | undefined;
  readonly otherCurrency: boolean;
  readonly absent?: ShortfallAbsent | undefined;
}

function minorOf(digits: string | undefined): bigint | undefined {
  return digits !== undefined && /^\d{1,30}$/.test(digits) ? BigInt(digits) : undefined;
}

function signed(balance: Balance | undefined): bigint | undefined {
  const minor = minorOf(balance?.amount);
  return minor !== undefined && balance?.sign === "debit" ? -minor : minor;
}

/** The account is meant where the types are equal, or where none was named and only one has such a balance. */
function ofAccount(balances: readonly Balance[], accountType = "00"): Balance | undefined {
  const same = accountType === "00" ? balances : balances.filter((balance) => balance.accountType === accountType);
  return same.length === 1 ? same[0] : undefined;
}

/**
 * Reads the balances against the amount; says why where there is no exact shortfall.
 *
 * @internal
 */
export function readBalances({ amount, currency, accountType, balances = [] }: DeclineFacts): BalanceReading {
  const requested = minorOf(amount);
  const all = balances.filter((balance) => minorOf(balance.amount) !== undefined);
  const spendable = all.filter((balance) => balance.amountType === "available");
  const here = spendable.filter((balance) => balance.currency === currency);
  const own = ofAccount(here, accountType);
  const available = signed(own);
  const otherCurrency =
    currency !== undefined && all.length > 0 && all.every((balance) => balance.currency !== currency);
  if (all.length === 0) return { requested, otherCurrency, absent: "no_balance" };
  if (currency === undefined) return { requested, otherCurrency, absent: "currency_unknown" };
  if (spendable.length === 0) return { requested, otherCurrency, absent: "ledger_only" };
  if (here.length === 0) return { requested, otherCurrency, absent: "other_currency" };
  if (available === undefined) return { requested, otherCurrency, absent: "other_account" };
  const booked = all.find(
    (balance) =>
      balance.amountType === "ledger" && balance.currency === currency && balance.accountType === own?.accountType,
  );
  const absent: ShortfallAbsent | undefined =
    requested === undefined ? "amount_unknown" : available >= requested ? "balance_covers_amount" : undefined;
  return { requested, available, ledger: signed(booked), otherCurrency, absent };
}

/** Returns an amount of minor units as money; without its `value` where the exponent is not known. */
function money(minor: bigint, { currency, currencyExponent: exponent }: DeclineFacts): Money {
  const text = String(minor);
  const known = exponent !== undefined && [0, 1, 2, 3, 4].includes(exponent);
  return {
    minor: text,
    ...(known && { value: shiftPoint(text, exponent), exponent }),
    ...(currency !== undefined && { currency }),
  };
}

function shiftPoint(minor: string, exponent: number): string {
  if (exponent === 0) return minor;
  const digits = minor.replace("-", "").padStart(exponent + 1, "0");
  return `${minor.startsWith("-") ? "-" : ""}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/**
 * Returns the amounts that an answer may carry; balances only where asked for. `undefined` where nothing is known.
 *
 * @internal
 */
export function amountsOf(
  facts: DeclineFacts,
  reading: BalanceReading | undefined,
  ofCardholder: boolean,
  includeBalances: boolean,
): Amounts | undefined {
  if (reading === undefined && facts.amount === undefined && facts.approvedAmount === undefined) return undefined;
  const requested = minorOf(facts.amount);
  const approved = minorOf(facts.approvedAmount);
  const asked = {
    ...(requested !== undefined && { requested: money(requested, facts) }),
    ...(approved !== undefined && { approved: money(approved, facts) }),
  };
  if (!ofCardholder) return { ...asked, shortfallAbsent: "not_applicable" };
  if (!includeBalances) return { ...asked, shortfallAbsent: "not_requested" };
  const { available, absent } = reading ?? { absent: "no_balance" };
  return {
    ...asked,
    ...(available !== undefined && { available: money(available, facts) }),
    ...(absent !== undefined
      ? { shortfallAbsent: absent }
      : available !== undefined && requested !== undefined && { shortfall: money(requested - available, facts) }),
  };
}
