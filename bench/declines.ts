import { buildIfStale, loadField39 } from "./built.ts";

/*
 * `npm run bench:declines`: what the first explanation costs with every table loaded, how fast questions are answered that
 * were not asked before, and whether memory stays flat over ten million calls.
 */

const codes = ["51", "05", "14", "54", "55", "61", "65", "91", "96", "ZZ"];
const networks = ["unionpay", "visa", "mastercard", "iso8583-1987", undefined];
const calls = 10_000_000;

buildIfStale();
const milliseconds = async (run: () => unknown): Promise<string> => {
  const start = performance.now();
  await run();
  return `${(performance.now() - start).toFixed(1)} ms`;
};

console.log(`importing the package      ${await milliseconds(loadField39)}`);
const { explainDecline } = await loadField39();
console.log(`the first explanation      ${await milliseconds(() => explainDecline("51"))}`);

const fresh = 20_000;
const start = performance.now();
// A question is kept by all of it, so that each of these is new.
for (let i = 0; i < fresh; i++)
  explainDecline({ responseCode: codes[i % 10] ?? "", network: "unionpay", cardScheme: `none-${i}` });
console.log(`questions not asked before ${Math.round(fresh / ((performance.now() - start) / 1000))} a second`);

let sink = 0;
for (let i = 0; i < calls; i++) {
  const responseCode = `${codes[i % codes.length]}${i % 1000 === 0 ? i : ""}`;
  const network = networks[i % networks.length];
  sink += explainDecline({ responseCode, ...(network !== undefined && { network }) }).causes.length;
  if ((i + 1) % (calls / 5) === 0) console.log(`heap after ${String(i + 1).padStart(8)} calls  ${heap()}`);
}
if (sink === 0) throw new Error("Nothing was explained");

function heap(): string {
  globalThis.gc?.();
  return `${(process.memoryUsage().heapUsed / 1e6).toFixed(1)} MB`;
}
