import type { Ceiling } from "./explanation.ts";
import { isoTime } from "./iso-time.ts";

/** An attempt that was made with this card at this acceptor, the first one included. */
export interface RetryAttempt {
  /** When it was answered: a `Date`, or ISO 8601 with a time zone. */
  readonly at: Date | string;
  /** Field 39 of its answer; an approval (`00`, `000`, `0000`) does not count. */
  readonly responseCode?: string;
  /** Digits, in the currency's minor unit. */
  readonly amount?: string;
  /** ISO 4217 numeric. */
  readonly currency?: string;
  /** Tells cards and acceptors apart where attempts of several are given: a token, never a card number. */
  readonly cardKey?: string;
  readonly acceptorKey?: string;
  /** Who started it. */
  readonly initiator?: "customer" | "merchant";
}

/** What has been tried, and what is to be tried next. */
export interface RetryHistory {
  /** All attempts, the first one and the declined one included. None at all counts as one decline, just now. */
  readonly attempts: readonly RetryAttempt[];
  /** The moment that is asked for. */
  readonly now: Date | string;
  /** Of the next attempt. What is absent is taken to be the same. */
  readonly amount?: string;
  readonly currency?: string;
  readonly cardKey?: string;
  readonly acceptorKey?: string;
  readonly initiator?: "customer" | "merchant";
  /**
   * How many declines with a code of the same kind the merchant had in the last 30 days, of all cards: for ceilings that
   * count them. Without it such a ceiling only advises.
   */
  readonly merchantDeclines?: number;
}

/**
 * A decline and its time, in milliseconds.
 *
 * @internal
 */
export interface Decline {
  readonly at: number;
  readonly attempt: RetryAttempt;
}

/**
 * Returns the declines that may count for the next attempt, the earliest first.
 *
 * @internal
 */
export function declinesOf(history: RetryHistory): readonly Decline[] {
  const declines: Decline[] = [];
  let last = Number.NEGATIVE_INFINITY;
  let sorted = true;
  for (const attempt of history.attempts) {
    if (!isDecline(attempt) || !isOf(attempt, history)) continue;
    const at = timeOf(attempt.at);
    sorted &&= at >= last;
    last = at;
    declines.push({ at, attempt });
  }
  return sorted ? declines : declines.sort((a, b) => a.at - b.at);
}

/**
 * Returns the times that a ceiling counts from `start` on.
 *
 * @internal
 */
export function countedTimes(
  { counts, same }: Ceiling,
  declines: readonly Decline[],
  history: RetryHistory,
  start: number,
): readonly number[] {
  const amount = plainDigits(history.amount);
  const times: number[] = [];
  // The first of all is the original, also where the window no longer holds it.
  let originals = counts === "retries" ? 1 : 0;
  for (const { at, attempt } of declines) {
    if (same !== undefined && !hasAmount(attempt, amount, history)) continue;
    if (same === "amount_and_initiator" && !mayBe(attempt.initiator, history.initiator)) continue;
    if (originals-- > 0 || at < start) continue;
    times.push(at);
  }
  return times;
}

/** An approval is made of two to four zeros. */
function isDecline({ responseCode = "" }: RetryAttempt): boolean {
  return responseCode !== "00" && responseCode !== "000" && responseCode !== "0000";
}

/** An attempt counts unless it is known to be of another card or acceptor. */
function isOf({ cardKey, acceptorKey }: RetryAttempt, next: RetryHistory): boolean {
  return mayBe(cardKey, next.cardKey) && mayBe(acceptorKey, next.acceptorKey);
}

function hasAmount(attempt: RetryAttempt, amount: string | undefined, { currency }: RetryHistory): boolean {
  return mayBe(plainDigits(attempt.amount), amount) && mayBe(attempt.currency, currency);
}

function mayBe(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** The amount without leading zeros: `000000001000` is `1000`. */
function plainDigits(amount: string | undefined): string | undefined {
  return amount?.[0] === "0" ? amount.replace(/^0+(?=.)/, "") : amount;
}

/**
 * Returns a time in milliseconds.
 *
 * @throws `RangeError` for a time that is none.
 * @internal
 */
export function timeOf(time: Date | string): number {
  const at = typeof time === "string" ? isoTime(time) : time.getTime();
  if (Number.isNaN(at)) throw new RangeError("A time that is none: expected a Date or ISO 8601 with a time zone");
  return at;
}

const millisecondsOfDay = 86_400_000;
let lastDay = Number.NaN;
let lastDayText = "";

/**
 * Returns the day of a time in UTC, ISO 8601. The last one is kept: most questions are of one day.
 *
 * @internal
 */
export function dayOf(at: number): string {
  const day = Math.floor(at / millisecondsOfDay);
  if (day !== lastDay) {
    lastDayText = new Date(at).toISOString().slice(0, 10);
    lastDay = day;
  }
  return lastDayText;
}
