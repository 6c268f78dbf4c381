import { throwFirst } from "./check-spec.ts";
import { freeze } from "./freeze.ts";
import type { Spec } from "./spec.ts";
import { examine } from "./spec-faults.ts";

/**
 * Makes a dialect of JSON from anywhere: text, or the value that was parsed from it.
 *
 * The spec is a frozen copy; what was given is neither kept nor frozen. The values of its messages are open, as no type
 * follows from a file. The text may name its schema as `$schema`, which is no part of the spec.
 *
 * @throws {@link SpecError} `invalid_spec` with all faults, for text that is no JSON with the position of its first.
 * @example
 * const spec = parseSpec(await readFile("acquirer.json", "utf8"));
 * decode(spec, bytes).fields[39]; // "51"
 */
export function parseSpec(json: unknown): Spec<Readonly<Record<number, unknown>>> {
  const { faults, spec } = examine(json);
  throwFirst(faults);
  // There is one wherever there is no fault.
  return freeze(spec!);
}
