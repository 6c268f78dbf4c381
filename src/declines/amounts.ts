import type { Amounts, DeclineExplanation, Money, ShortfallAbsent, Strategy } from "./explanation.ts";
import type { Balance, DeclineFacts, ExplainOptions } from "./facts.ts";
import type { Texts } from "./locales/locale.ts";
import { present } from "./present.ts";
import type { Signal } from "./signal.ts";

/**
 * Reads the amounts of a question, beside what is said of it already. `signals` is what they say, with a space before
 * each; `complete` returns the answer with them.
 */
export type AmountReader = (
  facts: DeclineFacts,
  said: string,
  options: ExplainOptions,
) =>
  | {
      readonly signals: string;
      readonly complete: (answer: DeclineExplanation, texts: Texts) => DeclineExplanation;
    }
  | undefined;

/** The balances of an answer as far as they speak about this amount. */
interface BalanceReading {
  /** What can be spent, in the transaction's currency and account. */
  readonly available: bigint | undefined;
  /** What is booked there. */
  readonly ledger: bigint | undefined;
  readonly otherCurrency: boolean;
  readonly absent: ShortfallAbsent | undefined;
}

/** Returns an amount of minor units, `undefined` where it is none. */
function minorOf(digits = ""): bigint | undefined {
  return /^\d{1,30}$/.test(digits) ? BigInt(digits) : undefined;
}

function signed(balance: Balance | undefined): bigint | undefined {
  const minor = minorOf(balance?.amount);
  return minor !== undefined && balance?.sign === "debit" ? -minor : minor;
}

/**
 * Reads the balances against the amount; says why where there is no exact shortfall. The account is meant where the types
 * are equal, or where none was named and only one has such a balance.
 */
function readBalances({ amount, currency, accountType = "00", balances = [] }: DeclineFacts): BalanceReading {
  const requested = minorOf(amount);
  const all = balances.filter((balance) => minorOf(balance.amount) !== undefined);
  const here = all.filter((balance) => currency !== undefined && balance.currency === currency);
  const isAvailable = ({ amountType }: Balance): boolean => amountType === "available";
  const own = here.filter(isAvailable).filter((each) => accountType === "00" || each.accountType === accountType);
  const [first, another] = own;
  const available = another === undefined ? signed(first) : undefined;
  return {
    available,
    ledger: signed(here.find((each) => each.amountType === "ledger" && each.accountType === first?.accountType)),
    otherCurrency: currency !== undefined && all.length > 0 && here.length === 0,
    absent:
      all.length === 0
        ? "no_balance"
        : currency === undefined
          ? "currency_unknown"
          : !all.some(isAvailable)
            ? "ledger_only"
            : !here.some(isAvailable)
              ? "other_currency"
              : available === undefined
                ? "other_account"
                : requested === undefined
                  ? "amount_unknown"
                  : available >= requested
                    ? "balance_covers_amount"
                    : undefined,
  };
}

/** Returns an amount of minor units as money; without its `value` where the exponent is not known. */
function money(minor: bigint | undefined, { currency, currencyExponent = -1 }: DeclineFacts): Money | undefined {
  if (minor === undefined) return undefined;
  const text = String(minor);
  const known = [0, 1, 2, 3, 4].includes(currencyExponent);
  const digits = text.replace("-", "").padStart(currencyExponent + 1, "0");
  const point = digits.length - currencyExponent;
  const value = text.replace(/\d+/, digits.slice(0, point)) + (currencyExponent > 0 ? `.${digits.slice(point)}` : "");
  return {
    minor: text,
    ...(known && { value, exponent: currencyExponent }),
    ...(currency !== undefined && { currency }),
  };
}

function signalsOf(requested: bigint | undefined, { absent, ledger, otherCurrency }: BalanceReading): string {
  const found: Signal[] = [];
  if (otherCurrency) found.push("balance_in_other_currency");
  if (absent === undefined) found.push("available_short");
  if (absent === "balance_covers_amount") found.push("available_covers");
  if (absent === undefined && ledger !== undefined && requested !== undefined && ledger >= requested)
    found.push("funds_held");
  return found.map((signal) => ` ${signal}`).join("");
}

/** Only what is left over can be asked for. */
function withMaximum(strategies: readonly Strategy[], maximum: Money, texts: Texts): readonly Strategy[] {
  const { minor, value } = maximum;
  const more = value === undefined ? "" : texts.atMost.replace("{0}", value);
  return strategies.map((strategy) =>
    minor > "0" && strategy.action === "lower_amount" ? { ...strategy, text: strategy.text + more, maximum } : strategy,
  );
}

/**
 * Lets explanations have `amounts`: what was asked for and approved, and with `includeBalances` what was available and
 * what is missing. Balances then count as facts too.
 *
 * @example
 * ```ts
 * import { createExplainer, en, exactAmounts, unionpay } from "field39/declines";
 *
 * const { explainDecline } = createExplainer({ networks: [unionpay], locales: [en], amounts: exactAmounts });
 * ```
 */
export const exactAmounts: AmountReader = (facts, said, { includeBalances }) => {
  const { amount, approvedAmount, balances } = facts;
  if (amount === undefined && approvedAmount === undefined && balances === undefined) return undefined;
  const requested = minorOf(amount);
  const reading = balances && readBalances(facts);
  const ofCardholder = !said.includes("pays_out");
  return {
    signals: reading === undefined ? "" : signalsOf(requested, reading),
    complete(answer, texts) {
      const told = ofCardholder && includeBalances ? reading : undefined;
      const available = money(told?.available, facts);
      const absent = !ofCardholder
        ? "not_applicable"
        : !includeBalances
          ? "not_requested"
          : told === undefined
            ? "no_balance"
            : told.absent;
      const shortfall =
        absent === undefined && told?.available !== undefined && requested !== undefined
          ? requested - told.available
          : undefined;
      const amounts = present<Amounts>({
        requested: money(requested, facts),
        approved: money(minorOf(approvedAmount), facts),
        available,
        shortfall: money(shortfall, facts),
        shortfallAbsent: absent,
      });
      // The literal's own property comes first: one that is added to a copy takes ten times as long.
      return available === undefined || answer.reason !== "insufficient_funds"
        ? { amounts, ...answer }
        : { amounts, ...answer, strategies: withMaximum(answer.strategies, available, texts) };
    },
  };
};
