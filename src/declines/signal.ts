/**
 * What the facts of a transaction can say, as yes or no. Rules are conditioned on these and nothing else, and each has a
 * sentence in every locale, so that a judgement can give its grounds.
 */
export const signals = [
  "flow_unknown",
  "takes_money",
  "pays_out",
  "cash",
  "completes",
  "asks_only",
  "reversing",
  "network_message",
  "chip",
  "contactless",
  "stripe",
  "typed",
  "online",
  "merchant_initiated",
  "staffed_with_card",
  "capture_asked",
  "table_unionpay",
  "table_legacy",
  "table_open",
  "issuer_only",
  "network_answered",
  "acquirer_answered",
  "unreversed_attempt",
  "available_short",
  "available_covers",
  "funds_held",
  "balance_in_other_currency",
  "quasi_cash",
  "credit_account",
  "deposit_account",
  "zero_amount",
] as const;

/** One yes-or-no fact: see {@link signals}. */
export type Signal = (typeof signals)[number];

/** A set of signals, as two words of bits. */
export type SignalSet = readonly [low: number, high: number];

const wordSize = 30;

/**
 * Returns the set of the given signals.
 *
 * @internal
 */
export function signalSet(list: readonly Signal[]): SignalSet {
  let low = 0;
  let high = 0;
  for (const signal of list) {
    const bit = signals.indexOf(signal);
    if (bit < wordSize) low |= 1 << bit;
    else high |= 1 << (bit - wordSize);
  }
  return [low, high];
}
