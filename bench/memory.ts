import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildIfStale, loadField39, loadSpecs } from "./built.ts";
import { asciiMessages, bcdMessages, fullBcdMessages } from "./messages.ts";

/*
 * `npm run bench:memory`: bytes of heap that decoding one message takes, and what a kept value of a message keeps alive.
 * It runs itself again with a young generation so large that nothing is collected while it counts.
 */

const flags = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];
if (process.argv[2] !== "counting") {
  buildIfStale();
  const { status } = spawnSync(
    process.execPath,
    [...flags, ...process.execArgv, fileURLToPath(import.meta.url), "counting"],
    { stdio: "inherit" },
  );
  process.exit(status ?? 1);
}

const { decode } = await loadField39();
const { iso1987AsciiBinaryBitmap, unionpayPos } = await loadSpecs();
const collect = globalThis.gc;
if (collect === undefined) throw new Error("needs --expose-gc");

const kinds = [
  {
    title: "ASCII, 22 elements, 287 bytes",
    read: (bytes: Uint8Array) => decode(iso1987AsciiBinaryBitmap, bytes),
    inputs: asciiMessages().map(({ bytes }) => bytes),
  },
  {
    title: "UnionPay POS, 17 elements, 127 bytes",
    read: (bytes: Uint8Array) => decode(unionpayPos, bytes),
    inputs: bcdMessages().map(({ bytes }) => bytes),
  },
  {
    title: "UnionPay POS with 55, 60 and 63, about 230 bytes",
    read: (bytes: Uint8Array) => decode(unionpayPos, bytes),
    inputs: fullBcdMessages().map(({ bytes }) => bytes),
  },
];
const rounds = 20;

for (const { title, read, inputs } of kinds) {
  for (let i = 0; i < 20_000; i++) read(inputs[i % inputs.length]!);
  const count = rounds * inputs.length;
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < count; i++) read(inputs[i % inputs.length]!);
  const perMessage = (process.memoryUsage().heapUsed - before) / count;
  const pan = retained((i) => read(inputs[i % inputs.length]!).fields[2], count);
  const flat = retained((i) => copied(read(inputs[i % inputs.length]!).fields[2] ?? ""), count);
  const code = retained((i) => read(inputs[i % inputs.length]!).fields[11], count);
  console.log(
    `${title}\n  allocated a message  ${perMessage.toFixed(0)} bytes\n  kept by a PAN        ${pan.toFixed(0)} bytes` +
      `\n  kept by a copied PAN ${flat.toFixed(0)} bytes\n  kept by a STAN       ${code.toFixed(0)} bytes`,
  );
}

/** Bytes that stay alive for each value that is kept. */
function retained(value: (i: number) => string | undefined, count: number): number {
  const kept: (string | undefined)[] = new Array(count).fill("");
  collect?.();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < count; i++) kept[i] = value(i);
  collect?.();
  const bytes = (process.memoryUsage().heapUsed - before) / count;
  if (kept.includes(undefined)) throw new Error("a message without the value");
  return bytes;
}

/** A text of its own: a part of a text keeps the whole alive. */
function copied(text: string): string {
  return Buffer.from(text, "latin1").toString("latin1");
}
