/** The value under a key of the object's own; `undefined` for what it inherits. */
export function ownValue(holder: object, key: number | string): unknown {
  return Object.hasOwn(holder, key) ? (holder as Readonly<Record<number | string, unknown>>)[key] : undefined;
}
