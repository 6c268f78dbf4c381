import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildIfStale } from "./built.ts";
import { type Report, reportOf, table } from "./report.ts";
import { groups } from "./variants.ts";

/*
 * `npm run bench`: every variant once, then every variant once more, and so on, so that what slows the machine for a
 * while slows all of them. `-- --json` prints JSON, `-- --rounds 9` runs longer, `-- --only decode` the variants whose
 * names hold the word. It fails if a result is wrong, never because it is slow.
 */

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    only: { type: "string", multiple: true, default: [] },
  },
});
const rounds = Math.max(1, Number.parseInt(options.rounds, 10) || 1);
const names = groups
  .flatMap(({ variants }) => variants.map(({ name }) => name))
  .filter((name) => options.only.length === 0 || options.only.some((word) => name.includes(word)));
if (names.length === 0) console.error(`No variant's name holds ${options.only.join(" or ")}`);

buildIfStale();
const rates = new Map<string, number[]>(names.map((name) => [name, []]));
for (let round = 1; round <= rounds; round++) {
  for (const name of names) {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[Kround ${round} of ${rounds}: ${name}`);
    rates.get(name)?.push(measure(name));
  }
}
if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
const report: Report = reportOf(rates, {
  node: process.version,
  cpu: cpus()[0]?.model ?? "unknown",
  cores: cpus().length,
  rounds,
});
console.log(options.json ? JSON.stringify(report, undefined, 2) : table(report));

/** Calls per second, measured in a process of its own. */
function measure(name: string): number {
  const worker = fileURLToPath(new URL("worker.ts", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, worker, name], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) {
    console.error(`${name} failed: no figure of this run is worth anything`);
    process.exit(1);
  }
  return (JSON.parse(stdout) as { readonly perSecond: number }).perSecond;
}
