import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(root, "test", ".consumer-"));
afterAll(() => rmSync(folder, { recursive: true }));

const code = `
import { amount, decode, defineSpec, encode, explainDecline, extendSpec, fromHex } from "field39";
import { createExplainer, en, unionpay } from "field39/declines";
import { iso1987Ascii, unionpayPos } from "field39/specs";

const message = decode(unionpayPos, fromHex("00"));
export const code: string | undefined = message.fields[39];
export const pinBlock: Uint8Array | undefined = message.fields[52];
export const batch: string | undefined = message.fields[60]?.[2];
export const value: string | undefined = amount(message, 4)?.value?.toFixed(2);
const mine = extendSpec(unionpayPos, { name: "mine", elements: { 48: { format: "ans...10", name: "Order" }, 59: null } });
export const order: string | undefined = decode(mine, fromHex("00")).fields[48];
const tiny = defineSpec({
  name: "tiny",
  mti: "ascii",
  bitmap: { encoding: "hex" },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
  elements: { 39: { format: "an2", name: "Response code" } },
});
export const bytes: Uint8Array = encode(tiny, { mti: "0210", fields: { 39: "51" } });
export const more: Uint8Array = encode(iso1987Ascii, { mti: "0210", fields: { 39: "51" } });
export const reason: string = explainDecline("51").reason;
export const small = createExplainer({ networks: [unionpay], locales: [en] });
`;

// The published declarations, checked whole, as an ESM and as a CommonJS package of a strict user sees them.
it.each(["mts", "cts"])("compiles for a user in .%s", (extension) => {
  const file = join(folder, `user.${extension}`);
  writeFileSync(file, code);
  const config = join(folder, `tsconfig.${extension}.json`);
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022"],
    types: [],
    module: "NodeNext",
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
  const report = execFileSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "-p", config, "--extendedDiagnostics"],
    { encoding: "utf8" },
  );
  const [, instantiations] = /Instantiations:\s+(\d+)/.exec(report) ?? [];
  expect(Number(instantiations)).toBeGreaterThan(0);
  expect(Number(instantiations)).toBeLessThan(40_000);
});
