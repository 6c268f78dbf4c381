import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const source = new URL("../../src/", import.meta.url);

/** All files that a file brings with it, types aside. */
function broughtBy(path: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (file: URL): void => {
    const name = file.href.slice(source.href.length);
    if (seen.has(name)) return;
    seen.add(name);
    const imports = readFileSync(file, "utf8").matchAll(/^(?:import|export)(?! type)[^;"]*? from "(\.[^"]+)"/gm);
    for (const [, specifier = ""] of imports) visit(new URL(specifier, file));
  };
  visit(new URL(path, source));
  return seen;
}

it("decoding brings neither detection nor a dialect", () => {
  const files = [...broughtBy("index.ts")];
  expect(files).toContain("codec/decode.ts");
  expect(files.filter((file) => /^(detect|specs)\//.test(file))).toEqual([]);
});

it("detection brings the dialects, and neither words nor declines", () => {
  const files = [...broughtBy("detect/index.ts")];
  expect(files).toContain("specs/visa-base1.ts");
  expect(files.filter((file) => /^(declines|explain)\/|\/locales\//.test(file))).toEqual([]);
});
