import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/*
 * The library as its users get it: what is measured is the built package, found by its own name. Only the types come
 * from the sources, so that they can be checked before there is a build.
 */

export function loadField39(): Promise<typeof import("../src/index.ts")> {
  return importByName("field39");
}

export function loadSpecs(): Promise<typeof import("../src/specs/index.ts")> {
  return importByName("field39/specs");
}

export function loadDeclines(): Promise<typeof import("../src/declines/index.ts")> {
  return importByName("field39/declines");
}

function importByName<T>(name: string): Promise<T> {
  return import(name);
}

/** Builds the package if it is missing or older than its sources: a measured build must be that of this checkout. */
export function buildIfStale(): void {
  const root = new URL("../", import.meta.url);
  const built = new URL("dist/index.js", root);
  if (existsSync(built) && statSync(built).mtimeMs >= newest(new URL("src/", root))) return;
  const { status } = spawnSync("npm", ["run", "--silent", "build", "--", "--silent"], {
    cwd: fileURLToPath(root),
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("npm run build failed: there is nothing to measure");
}

function newest(folder: URL): number {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Math.max(...files.map((file) => statSync(new URL(file, folder)).mtimeMs));
}
