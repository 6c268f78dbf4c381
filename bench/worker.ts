import { count } from "./messages.ts";
import { groups } from "./variants.ts";

/*
 * Measures one variant in a process of its own: right results first, then warm-up, then slices of time of which the
 * middle one counts, so that a moment lent to another process does no harm. Prints one line of JSON.
 */

const warmUp = 300;
const slice = 50;
const slices = 9;

/**
 * Every result can be seen for a while, or V8 leaves out the work for it; not for long, or the garbage collector copies
 * what a server would have dropped.
 */
export const ring: unknown[] = new Array(16).fill(undefined);
let next = 0;

const name = process.argv[2];
const variant = groups.flatMap(({ variants }) => variants).find((one) => one.name === name);
if (variant === undefined) throw new Error(`No variant ${name}`);
const { check, run } = await variant.prepare();
check();
callsPerSecond(warmUp);
const rates = Array.from({ length: slices }, () => callsPerSecond(slice)).sort((a, b) => a - b);
check();
console.log(JSON.stringify({ perSecond: rates[slices >> 1] }));

/** Runs over all messages again and again, for this many milliseconds. */
function callsPerSecond(milliseconds: number): number {
  const start = performance.now();
  let calls = 0;
  let elapsed = 0;
  do {
    for (let i = 0; i < count; i++) ring[next++ & 15] = run(i);
    calls += count;
    elapsed = performance.now() - start;
  } while (elapsed < milliseconds);
  return (calls / elapsed) * 1000;
}
