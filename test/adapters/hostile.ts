import fc from "fast-check";

/** Values that a hostile or broken answer could hold in place of a code. */
const leaf = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "4111111111111111",
    "4111 1111 1111 1111",
    "05",
  ),
  fc.constantFrom(4111111111111111, 51, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, true),
  fc.string({ minLength: 100, maxLength: 200 }),
);

/** Any JSON value, and objects in the shape of a provider's with anything in the places that are read. */
export function hostile(...names: readonly string[]): fc.Arbitrary<unknown> {
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.constantFrom("__proto__", "constructor")), tie("tree")),
      fc.array(tie("tree"), { maxLength: 2 }),
    ),
  }));
  return fc.oneof(fc.jsonValue(), tree);
}
