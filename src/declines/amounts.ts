import type { Amounts, ShortfallAbsent } from "./explanation.ts";
import type { Balance, DeclineFacts } from "./facts.ts";
import { isDigits, money } from "./money.ts";

/**
 * The balances of an answer as far as they speak about this amount.
 *
 * @internal
 */
export interface BalanceReading {
  readonly requested?: bigint;
  /** What can be spent, in the transaction's currency and account. */
  readonly available?: bigint;
  /** What is booked there. */
  readonly ledger?: bigint;
  readonly otherCurrency: boolean;
  readonly absent?: ShortfallAbsent;
}

function signed(balance: Balance): bigint {
  const amount = BigInt(balance.amount);
  return balance.sign === "debit" ? -amount : amount;
}

/** The account is meant where the types are equal, or where none was named and only one has such a balance. */
function ofAccount(balances: readonly Balance[], accountType: string | undefined): Balance | undefined {
  const named = accountType !== undefined && accountType !== "00";
  if (!named) return balances.length === 1 ? balances[0] : undefined;
  const same = balances.filter((balance) => balance.accountType === accountType);
  return same.length === 1 ? same[0] : undefined;
}

/**
 * Reads the balances against the amount; says why where there is no exact shortfall.
 *
 * @internal
 */
export function readBalances(facts: DeclineFacts): BalanceReading {
  const requested = isDigits(facts.amount) ? BigInt(facts.amount) : undefined;
  const base = { ...(requested === undefined ? undefined : { requested }), otherCurrency: false };
  const all = (facts.balances ?? []).filter((balance) => isDigits(balance.amount));
  if (all.length === 0) return { ...base, absent: "no_balance" };
  if (facts.currency === undefined) return { ...base, absent: "currency_unknown" };
  const spendable = all.filter((balance) => balance.amountType === "available");
  const here = spendable.filter((balance) => balance.currency === facts.currency);
  const otherCurrency = here.length === 0 && all.every((balance) => balance.currency !== facts.currency);
  if (spendable.length === 0) return { ...base, otherCurrency, absent: "ledger_only" };
  if (here.length === 0) return { ...base, otherCurrency, absent: "other_currency" };
  const balance = ofAccount(here, facts.accountType);
  if (balance === undefined) return { ...base, absent: "other_account" };
  const booked = all.find(
    (other) =>
      other.amountType === "ledger" && other.currency === balance.currency && other.accountType === balance.accountType,
  );
  const available = signed(balance);
  return {
    ...base,
    available,
    ...(booked === undefined ? undefined : { ledger: signed(booked) }),
    ...(requested === undefined
      ? { absent: "amount_unknown" as const }
      : available >= requested
        ? { absent: "balance_covers_amount" as const }
        : undefined),
  };
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
  const { currency, currencyExponent: exponent } = facts;
  const requested = isDigits(facts.amount) ? { requested: money(BigInt(facts.amount), currency, exponent) } : undefined;
  const approved = isDigits(facts.approvedAmount)
    ? { approved: money(BigInt(facts.approvedAmount), currency, exponent) }
    : undefined;
  if (requested === undefined && approved === undefined && reading === undefined) return undefined;
  if (!ofCardholder) return { ...requested, ...approved, shortfallAbsent: "not_applicable" };
  if (!includeBalances) return { ...requested, ...approved, shortfallAbsent: "not_requested" };
  const available = reading?.available;
  const shortfallAbsent = reading === undefined ? "no_balance" : reading.absent;
  return {
    ...requested,
    ...approved,
    ...(available === undefined ? undefined : { available: money(available, currency, exponent) }),
    ...(shortfallAbsent !== undefined
      ? { shortfallAbsent }
      : available !== undefined && reading?.requested !== undefined
        ? { shortfall: money(reading.requested - available, currency, exponent) }
        : undefined),
  };
}
