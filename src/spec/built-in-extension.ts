import type { CheckedElements } from "./checked.ts";
import { derive, type SpecChanges } from "./derive.ts";
import type { Changed } from "./extend-spec.ts";
import { freeze } from "./freeze.ts";
import type { Spec } from "./spec.ts";

/** {@link extendSpec} for the dialects of this library, without the checks, as {@link builtInSpec} is `defineSpec`. */
// @__NO_SIDE_EFFECTS__
export function builtInExtension<F, const C extends SpecChanges>(
  base: Spec<F>,
  changes: C & { readonly elements?: CheckedElements<C["elements"]> },
): Spec<Changed<F, C["elements"]>> {
  return freeze(derive(base, changes));
}
