import { equal } from "node:assert/strict";
import { cpus } from "node:os";
import { binary2, createDeframer, frame } from "../src/framing/index.ts";
import { seeded } from "./random.ts";

/*
 * `npx tsx bench/deframing.ts`: a gigabyte of back-to-back messages of 300 bytes goes through the deframer, in chunks of
 * 64 kB and in network packets, all cut at random places. Prints the speed, and how much memory the process needed at most
 * beyond what it had before; `--expose-gc` in front of the file makes that figure steadier. It fails if a message is
 * missing or a byte of it is another one, never because it is slow.
 *
 * Framing alone is measured with chunks that are there already. A socket hands over memory of its own each time, which
 * takes its own time: the second figure of each pair has that in it, and is the one to look at for memory.
 */

const total = 1_000_000_000;
const messageLength = 300;
/** Messages that differ, so that a mix-up does not go unseen. */
const distinct = 4096;

const random = seeded(39);
const messages = Array.from({ length: distinct }, () =>
  Uint8Array.from({ length: messageLength }, () => random.below(256)),
);
/** The messages twice: a chunk may start anywhere in the first and run on into the second. */
const wire = new Uint8Array(Buffer.concat([...messages, ...messages].map((message) => frame(message, binary2))));
const round = wire.length / 2;

interface Run {
  readonly title: string;
  /** Bytes of the longest chunk; the shortest has half of them. */
  readonly longest: number;
  /** Each chunk has memory of its own. */
  readonly own: boolean;
}

interface Memory {
  readonly heapUsed: number;
  readonly external: number;
  readonly rss: number;
}

const runs: readonly Run[] = [
  { title: "chunks of 32 to 64 kB, framing alone", longest: 65_536, own: false },
  { title: "chunks of 32 to 64 kB, each in memory of its own", longest: 65_536, own: true },
  { title: "packets of 700 to 1,400 bytes, framing alone", longest: 1400, own: false },
  { title: "packets of 700 to 1,400 bytes, each in memory of its own", longest: 1400, own: true },
];

console.log(`Node ${process.version} on ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores`);
console.log(`${total / 1e6} MB of messages of ${messageLength} bytes behind two bytes of length, cut at random places`);
for (const run of runs) {
  checkContent(run.longest);
  stream(run, total / 20);
  (globalThis as { gc?: () => void }).gc?.();
  const before = process.memoryUsage();
  const { seconds, count, peak } = stream(run, total);
  console.log(
    `${run.title}: ${Math.round(total / 1e6 / seconds)} MB a second, ${count.toLocaleString("en-US")} messages`,
  );
  const growth = (["heapUsed", "external", "rss"] as const).map(
    (name) => `${name} ${((peak[name] - before[name]) / 1e6).toFixed(1)} MB`,
  );
  console.log(`  peak growth: ${growth.join(", ")}`);
}

/** Streams so many bytes, whole rounds of them. */
function stream({ longest, own }: Run, bytes: number): { seconds: number; count: number; peak: Memory } {
  const deframer = createDeframer(binary2);
  const rounds = Math.ceil(bytes / round);
  const lengths = Array.from({ length: 1024 }, () => longest / 2 + random.below(longest / 2) + 1);
  let [heapUsed, external, rss] = [0, 0, 0];
  let [count, seen, chunks] = [0, 0, 0];
  const start = performance.now();
  for (let left = rounds * round, at = 0; left > 0; ) {
    const length = Math.min(lengths[chunks & 1023] as number, left);
    for (const message of deframer.push(own ? wire.slice(at, at + length) : wire.subarray(at, at + length))) {
      count++;
      seen += message[messageLength - 1] as number;
    }
    at = (at + length) % round;
    left -= length;
    if ((++chunks & 511) === 0) {
      const memory = process.memoryUsage();
      heapUsed = Math.max(heapUsed, memory.heapUsed);
      external = Math.max(external, memory.external);
      rss = Math.max(rss, memory.rss);
    }
  }
  const seconds = (performance.now() - start) / 1000;
  deframer.end();
  equal(count, rounds * distinct);
  equal(seen, rounds * messages.reduce((sum, message) => sum + (message[messageLength - 1] as number), 0));
  return { seconds: (seconds * bytes) / (rounds * round), count, peak: { heapUsed, external, rss } };
}

/** Every byte of one round. */
function checkContent(longest: number): void {
  const deframer = createDeframer(binary2);
  let next = 0;
  for (let at = 0; at < round; ) {
    const length = Math.min(longest / 2 + random.below(longest / 2) + 1, round - at);
    for (const message of deframer.push(wire.subarray(at, at + length))) {
      equal(Buffer.compare(message, messages[next++] as Uint8Array), 0);
    }
    at += length;
  }
  equal(next, distinct);
}
