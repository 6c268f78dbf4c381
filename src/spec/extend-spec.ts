import { checkSpec } from "./check-spec.ts";
import type { CheckedElements } from "./checked.ts";
import { derive, type SpecChanges } from "./derive.ts";
import type { Spec } from "./spec.ts";
import type { FieldsOf } from "./values.ts";

export type { SpecChanges } from "./derive.ts";

/** The values of a derived dialect. */
export type Changed<F, Elements> = Omit<F, keyof Elements> & FieldsOf<Elements>;

/**
 * Derives a dialect: acquirers change the private fields, and a few lines say how.
 *
 * `wire` merges by key, an element replaces whole, `null` removes an element or, as `header: null`, the header. Flow and
 * presence rules of the base that ask for an element or part that is gone go with it.
 *
 * @throws {@link SpecError} `invalid_spec` with the path of the first fault, and all of them.
 * @example
 * const acquirerPos = extendSpec(unionpayPos, {
 *   name: "acquirer-pos",
 *   header: null,
 *   elements: { 48: { format: "ans...512", name: "Order number", privacy: "show" }, 59: null },
 * });
 */
// @__NO_SIDE_EFFECTS__
export function extendSpec<F, const C extends SpecChanges>(
  base: Spec<F>,
  changes: C & { readonly elements?: CheckedElements<C["elements"]> },
): Spec<Changed<F, C["elements"]>> {
  return checkSpec(derive(base, changes));
}
