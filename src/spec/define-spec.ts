import { checkSpec } from "./check-spec.ts";
import type { CheckedElements } from "./checked.ts";
import type { Spec, SpecShape } from "./spec.ts";
import type { FieldsOf } from "./values.ts";

/**
 * Makes a dialect of plain data in the standard's notation; the types of the values follow from it.
 *
 * The data is checked and frozen. A wrong element number, format or option is a compile error at its row.
 *
 * @throws {@link SpecError} `invalid_spec` with the path of the first fault, and all of them.
 * @example
 * const tiny = defineSpec({
 *   name: "tiny",
 *   mti: "ascii",
 *   bitmap: { encoding: "hex" },
 *   wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
 *   elements: { 39: { format: "an2", name: "Response code", as: "responseCode" } },
 * });
 * decode(tiny, new TextEncoder().encode("0210000000000200000051")).fields[39]; // "51"
 */
// @__NO_SIDE_EFFECTS__
export function defineSpec<const S extends SpecShape>(
  spec: S & { readonly elements: CheckedElements<S["elements"]> },
): Spec<FieldsOf<S["elements"]>> {
  return checkSpec(spec);
}
