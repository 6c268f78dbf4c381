import type { CheckedElements } from "./checked.ts";
import { freeze } from "./freeze.ts";
import type { Spec, SpecShape } from "./spec.ts";
import type { FieldsOf } from "./values.ts";

/**
 * {@link defineSpec} for the dialects of this library: the compiler checks them as it does all, and a test does what
 * `defineSpec` does at run time, so that a bundle with one dialect goes without the checks.
 */
// @__NO_SIDE_EFFECTS__
export function builtInSpec<const S extends SpecShape>(
  spec: S & { readonly elements: CheckedElements<S["elements"]> },
): Spec<FieldsOf<S["elements"]>> {
  return freeze(spec);
}
