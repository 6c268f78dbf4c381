import { type Compiled, compiledOfFields } from "../codec/compile.ts";

/**
 * A copy of fields with some values changed; `undefined` removes.
 *
 * Keeps the prototype that prints redacted, or takes that of the spec. The values are shared, not copied.
 */
export function changedFields<F extends object>(fields: F, changes: object, compiled?: Compiled): F {
  // Spreading takes a key such as __proto__ for a key; numbers stand in ascending order whatever was set first.
  const changed: F = { ...fields, ...changes };
  for (const [key, value] of Object.entries(changed)) if (value === undefined) Reflect.deleteProperty(changed, key);
  const prototype = (compiledOfFields(fields) ?? compiled)?.prototype;
  if (prototype !== undefined) Object.setPrototypeOf(changed, prototype);
  return changed;
}
