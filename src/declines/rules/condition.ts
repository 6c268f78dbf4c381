import type { Signal, SignalSet } from "../signal.ts";
import { signalSet, signals } from "../signal.ts";

/** A signal that must hold, or with `!` must not. */
export type Condition = Signal | `!${Signal}`;

/**
 * Conditions made ready: what must be set and what must not.
 *
 * @internal
 */
export interface Test {
  readonly need: SignalSet;
  readonly bar: SignalSet;
  /** The needed signals in catalogue order: the grounds of a judgement. */
  readonly grounds: readonly Signal[];
}

/**
 * Returns a test for conditions that must all hold, and signals that must not.
 *
 * @internal
 */
export function compileTest(conditions: readonly Condition[], unless: readonly Signal[] = []): Test {
  const grounds = signals.filter((signal) => conditions.includes(signal));
  const barred = signals.filter((signal) => unless.includes(signal) || conditions.includes(`!${signal}`));
  return { need: signalSet(grounds), bar: signalSet(barred), grounds };
}

/**
 * Tells whether a set of signals passes a test.
 *
 * @internal
 */
export function passes(test: Test, low: number, high: number): boolean {
  return (
    (low & test.need[0]) === test.need[0] &&
    (high & test.need[1]) === test.need[1] &&
    (low & test.bar[0]) === 0 &&
    (high & test.bar[1]) === 0
  );
}
