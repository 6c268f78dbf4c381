import { checkSpec } from "./check-spec.ts";
import type { CheckedElements } from "./checked.ts";
import type { ElementShape, Spec, SpecShape, WireShape } from "./spec.ts";
import type { FieldsOf } from "./values.ts";

/** What a derived dialect changes; what is not named stays. */
export interface SpecChanges extends Partial<Omit<SpecShape, "wire" | "elements">> {
  /** Merged by key; elements without an override of their own follow. */
  readonly wire?: Partial<WireShape>;
  /** A row replaces its element whole; `null` removes it. */
  readonly elements?: Readonly<Record<number, ElementShape | null>>;
}

/** The values of a derived dialect. */
export type Changed<F, Elements> = Omit<F, keyof Elements> & FieldsOf<Elements>;

/**
 * Derives a dialect: acquirers change the private fields, and a few lines say how.
 *
 * `wire` merges by key, an element replaces whole, `null` removes an element or, as `header: null`, the header.
 *
 * @throws {@link SpecError} `invalid_spec` with the path of the first fault.
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
  const elements: Record<number, ElementShape> = { ...base.elements };
  for (const [number, row] of Object.entries(changes.elements ?? {})) {
    if (row === null) delete elements[Number(number)];
    else elements[Number(number)] = row;
  }
  const derived: SpecShape = { ...base, ...changes, wire: { ...base.wire, ...changes.wire }, elements };
  return checkSpec(derived);
}
