import { describe, expect, it } from "vitest";
import { compiledOf } from "../../src/codec/compile.ts";
import { checkSpec } from "../../src/spec/check-spec.ts";
import { type Concept, concepts } from "../../src/spec/concepts.ts";
import type { PartShape, Spec, SpecShape, TagShape } from "../../src/spec/spec.ts";
import * as exported from "../../src/specs/index.ts";

function isSpec(value: unknown): value is Spec<unknown> {
  return typeof value === "object" && value !== null && "elements" in value && "wire" in value;
}

const specs: readonly Spec<unknown>[] = Object.values<unknown>(exported).filter(isSpec);
const sensitive: ReadonlySet<string> = new Set(
  (Object.keys(concepts) as Concept[]).filter((concept) => concepts[concept] === "hide" || concepts[concept] === "pan"),
);

/** Everything that a row or the rows inside it call sensitive, and that is shown nevertheless. */
function shownRows(row: PartShape | TagShape, path: string): readonly string[] {
  const own = row.as !== undefined && sensitive.has(row.as) && row.privacy === "show" ? [path] : [];
  const tags = Object.entries(row.tags ?? {}).flatMap(([tag, shape]) =>
    typeof shape === "string" ? [] : shownRows(shape, `${path}.${tag}`),
  );
  const parts = Object.entries(row.parts ?? {}).flatMap(([number, part]) => shownRows(part, `${path}.${number}`));
  const cases = (row.cases ?? []).flatMap((other) => shownRows(other.row, `${path}?`));
  return [...own, ...tags, ...parts, ...cases];
}

describe.each(specs.map((spec) => [spec.name, spec] as const))("%s", (_, spec) => {
  it("passes the checks of defineSpec, and a codec can be made of it", () => {
    const copy: SpecShape = JSON.parse(JSON.stringify(spec));
    expect(checkSpec(copy)).toEqual(spec);
    expect(compiledOf(spec).spec).toBe(spec);
  });

  it("is frozen to its depth, so that no user changes another's dialect", () => {
    expect(Object.isFrozen(spec)).toBe(true);
    expect(Object.isFrozen(spec.elements)).toBe(true);
    expect(Object.values(spec.elements).every((row) => Object.isFrozen(row))).toBe(true);
  });

  it("says a title, hides by default and shows no primary account number", () => {
    expect(spec.title).toBeDefined();
    for (const number of [2, 34, 35, 36, 45, 52]) {
      const row = spec.elements[number];
      if (row !== undefined) expect(row.privacy, String(number)).not.toBe("show");
    }
  });

  it("shows nothing that its concept hides, but sums and references that only look like it", () => {
    const shown = Object.entries(spec.elements).flatMap(([number, row]) => shownRows(row, number));
    expect(shown.filter((path) => !(allowed[spec.name] ?? []).includes(path))).toEqual([]);
  });
});

/** Rows whose concept hides and whose value may be seen all the same. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // The version of the interface.
  gicc: ["63"],
};

it("has one name a dialect", () => {
  expect(new Set(specs.map(({ name }) => name)).size).toBe(specs.length);
});
