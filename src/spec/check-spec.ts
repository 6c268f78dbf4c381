import { SpecError, type SpecFault } from "../error.ts";
import { freeze } from "./freeze.ts";
import type { SpecShape } from "./spec.ts";
import { examineValue } from "./spec-faults.ts";

/**
 * Returns the spec itself, frozen to its depth, if a codec can be made of it.
 *
 * @throws {@link SpecError} `invalid_spec` with the path of the first fault, and all of them.
 */
export function checkSpec<S extends SpecShape>(spec: S): S {
  const { faults } = examineValue(spec);
  throwFirst(faults);
  return freeze(spec);
}

/** Throws the first fault with all of them beside it; nothing if there is none. */
export function throwFirst(faults: readonly SpecFault[]): void {
  const [first, ...others] = faults;
  if (first === undefined) return;
  const hint =
    others.length === 0 ? {} : { hint: `${others.length} more ${others.length === 1 ? "is" : "are"} in \`faults\`` };
  throw new SpecError({ code: "invalid_spec", ...first, ...hint }, faults);
}
