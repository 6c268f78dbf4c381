/*
 * `npm run fuzz -- --minutes 5`: damages messages of every dialect and looks whether anything but a message or a typed
 * error comes of it. Every run has seeds of its own (`--seed N` repeats one). A finding is saved as a fixed case, which
 * the tests run from then on, and ends the run.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { toHex } from "../src/bytes/hex.ts";
import { decode } from "../src/codec/decode.ts";
import { encode } from "../src/codec/encode.ts";
import { annotate } from "../src/message/annotate.ts";
import type { Spec } from "../src/spec/spec.ts";
import { arbitraryMessage } from "../test/codec/arbitrary-message.ts";
import { checkBytes } from "../test/codec/check-bytes.ts";
import { fuzzedSpecs } from "../test/codec/fuzzed-specs.ts";

const { values: options } = parseArgs({
  options: { minutes: { type: "string", default: "1" }, seed: { type: "string" } },
});
const minutes = Number(options.minutes);
const seed = options.seed === undefined ? Math.floor(Math.random() * 0x7fffffff) : Number(options.seed);
const casesFile = fileURLToPath(new URL("../test/codec/fuzz-cases.json", import.meta.url));

/** Damaged messages that are made of one whole one, and whole ones that are made at once. */
const damagedOfOne = 200;
const wholeAtOnce = 50;

let state = seed | 1;

/** A number below `limit`: a generator of 32 bits, as it has only to be quick. */
function below(limit: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % limit;
}

/** Bytes that lengths, signs and code pages turn on. */
const telling = [0x00, 0xff, 0x7f, 0x80, 0x20, 0x2b, 0x2d, 0x30, 0x39, 0x41, 0x46, 0xf0, 0xf9, 0x40, 0x9f, 0x1f];

function damaged(whole: Uint8Array, other: Uint8Array): Uint8Array {
  let bytes = whole.slice();
  for (let change = below(4); change >= 0; change--) {
    const at = below(bytes.length + 1);
    switch (below(7)) {
      case 0:
        bytes = bytes.slice(0, at);
        break;
      case 1:
        bytes = Uint8Array.of(...bytes.subarray(0, at), below(256), ...bytes.subarray(at));
        break;
      case 2:
        bytes = Uint8Array.of(...bytes.subarray(0, at), ...bytes.subarray(at + 1 + below(4)));
        break;
      case 3:
        bytes = Uint8Array.of(...bytes.subarray(0, at), ...other.subarray(below(other.length + 1)));
        break;
      case 4:
        if (at < bytes.length) bytes[at] = telling[below(telling.length)] ?? 0;
        break;
      case 5:
        if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
        break;
      default:
        if (at < bytes.length) bytes[at] = below(256);
    }
  }
  return bytes;
}

/** Ranges from the first byte to the last; those within a composite follow it. */
function checkAnnotation(spec: Spec, bytes: Uint8Array): string | undefined {
  let end = 0;
  for (const segment of annotate(spec, bytes)) {
    if (segment.start < end) continue;
    if (segment.start !== end) return `annotate leaves out byte ${end}`;
    end = segment.end;
  }
  return end === bytes.length ? undefined : `annotate ends at ${end} of ${bytes.length}`;
}

function check(spec: Spec, bytes: Uint8Array, withAnnotation: boolean): string | undefined {
  try {
    return checkBytes(spec, bytes) ?? (withAnnotation ? checkAnnotation(spec, bytes) : undefined);
  } catch (error) {
    return `throws ${String(error)}`;
  }
}

function save(name: string, bytes: Uint8Array, problem: string): never {
  const known: unknown[] = existsSync(casesFile) ? JSON.parse(readFileSync(casesFile, "utf8")) : [];
  known.push({ spec: name, problem, hex: toHex(bytes) });
  writeFileSync(casesFile, `${JSON.stringify(known, undefined, 2)}\n`);
  console.error(`\n${name}: ${problem}\n${toHex(bytes)}\nseed ${seed}; saved in ${casesFile}`);
  process.exit(1);
}

const start = performance.now();
const stop = start + minutes * 60_000;
const counts = new Map<string, number>(fuzzedSpecs.map(([name]) => [name, 0]));
let total = 0;
console.log(`seed ${seed}, ${minutes} minutes, ${fuzzedSpecs.length} dialects`);
while (performance.now() < stop) {
  for (const [name, spec] of fuzzedSpecs) {
    const messages = fc.sample(arbitraryMessage(spec), { seed: below(0x7fffffff), numRuns: wholeAtOnce });
    const wholes = messages.map((message) => {
      const bytes = encode(spec as Spec<Readonly<Record<number, unknown>>>, message);
      const problem =
        check(spec, bytes, true) ?? (isKept(spec, bytes) ? undefined : "other bytes when read and written");
      if (problem !== undefined) save(name, bytes, problem);
      return bytes;
    });
    for (const whole of wholes) {
      for (let i = 0; i < damagedOfOne; i++) {
        const bytes = damaged(whole, wholes[below(wholes.length)] ?? whole);
        const problem = check(spec, bytes, i % 50 === 0);
        if (problem !== undefined) save(name, bytes, problem);
      }
    }
    const done = wholes.length * (1 + damagedOfOne);
    counts.set(name, (counts.get(name) ?? 0) + done);
    total += done;
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${total.toLocaleString("en")} executions`);
}
const seconds = (performance.now() - start) / 1000;
for (const [name, count] of counts) console.log(`${name.padEnd(40)} ${count.toLocaleString("en").padStart(12)}`);
console.log(
  `${total.toLocaleString("en")} executions in ${seconds.toFixed(0)} s, ${Math.round(total / seconds).toLocaleString("en")} a second, no finding`,
);

function isKept(anySpec: Spec, bytes: Uint8Array): boolean {
  const spec = anySpec as Spec<Readonly<Record<number, unknown>>>;
  try {
    return toHex(encode(spec, decode(spec, bytes))) === toHex(bytes);
  } catch {
    return false;
  }
}
