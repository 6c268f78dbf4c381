import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dialectsPage } from "../../scripts/write-dialects.ts";

it("docs/dialects.md is what its script writes today: npm run generate:docs", () => {
  const written = readFileSync(new URL("../../docs/dialects.md", import.meta.url), "utf8");
  expect(written).toBe(dialectsPage());
});
