import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { codeTables, isTwiceSourced } from "../../scripts/code-tables.ts";
import { codesPage } from "../../scripts/write-codes.ts";
import { builtInNetworks, builtInWords } from "../../src/explain/built-in-tables.ts";

it("docs/codes.md is what its script writes today: npm run generate:docs", () => {
  expect(readFileSync(new URL("../../docs/codes.md", import.meta.url), "utf8")).toBe(codesPage());
});

it("counts as two voices only publishers that do not repeat each other", () => {
  const rows = [{ code: "51", reason: "insufficient_funds", sources: ["a", "b", "c"] }] as const;
  const words = { network: "n", name: { en: "N" }, rows: {} };
  const source = (id: string, publisher: string, derivesFrom?: readonly string[]) => ({
    id,
    publisher,
    title: id,
    section: "1",
    ...(derivesFrom && { derivesFrom }),
  });
  const twice = (...sources: readonly ReturnType<typeof source>[]) => {
    const [table] = codeTables([{ id: "n", edition: "1", rows, sources }], [words]);
    return table?.rows.some((row) => isTwiceSourced(table, row));
  };
  expect(twice(source("a", "One"))).toBe(false);
  expect(twice(source("a", "One"), source("b", "One"))).toBe(false);
  expect(twice(source("a", "One"), source("b", "Two", ["a"]))).toBe(false);
  expect(twice(source("a", "One", ["b"]), source("b", "Two"))).toBe(false);
  expect(twice(source("a", "One"), source("b", "Two"))).toBe(true);
  expect(twice(source("a", "One"), source("b", "Two", ["a"]), source("c", "Three"))).toBe(true);
  // A document that the row does not name is none of its voices.
  expect(twice(source("a", "One"), source("d", "Two"))).toBe(false);
});

it("has at least 1,200 rows with a source, in at least 25 tables", () => {
  const tables = codeTables(builtInNetworks, builtInWords);
  const sourced = tables.flatMap(({ rows }) => rows.filter(({ sources }) => sources.length > 0));
  expect(tables.length).toBeGreaterThanOrEqual(25);
  expect(sourced.length).toBeGreaterThanOrEqual(1200);
});
