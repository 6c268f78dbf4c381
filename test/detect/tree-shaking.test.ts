import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

/** The files that end up in a bundle of one statement. */
async function bundled(statement: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: { contents: statement, resolveDir: fileURLToPath(new URL("../../src/", import.meta.url)), loader: "ts" },
    bundle: true,
    format: "esm",
    treeShaking: true,
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
}

it("decoding brings neither detection nor a dialect that is not asked for", async () => {
  const files = await bundled(`export { decode } from "./index.ts";`);
  expect(files.filter((file) => /src\/(detect|specs)\//.test(file))).toEqual([]);
  expect(files.some((file) => file.endsWith("codec/decode.ts"))).toBe(true);
});

it("detection brings the dialects, and no words", async () => {
  const files = await bundled(`export { detectSpec } from "./detect/index.ts";`);
  expect(files.some((file) => file.endsWith("specs/visa-base1.ts"))).toBe(true);
  expect(files.filter((file) => /src\/(declines|explain)\/|locales\//.test(file))).toEqual([]);
});
