import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

/** How many types the compiler makes of generic ones. */
async function instantiations(project: string): Promise<number> {
  const path = fileURLToPath(new URL(project, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, "-p", path, "--extendedDiagnostics"]);
  return Number(/^Instantiations:\s+(\d+)$/m.exec(stdout)?.[1]);
}

it("a dialect of 127 elements and one derived from it cost 30,000 instantiations at most", {
  timeout: 60_000,
}, async () => {
  const [whole, library] = await Promise.all([
    instantiations("tsconfig.json"),
    instantiations("tsconfig.library.json"),
  ]);
  // With the declarations of the package, which cost a tenth of its sources, that keeps a user below 40,000.
  expect(library).toBeGreaterThan(1000);
  expect(whole - library).toBeGreaterThan(1000);
  expect(whole - library).toBeLessThan(30_000);
});
