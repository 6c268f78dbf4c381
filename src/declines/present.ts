/**
 * Returns an object without the properties that are `undefined`: what is not known is absent.
 *
 * @internal
 */
export function present<Shape extends object>(loose: { readonly [Key in keyof Shape]: Shape[Key] | undefined }): Shape {
  return Object.fromEntries(Object.entries(loose).filter(([, value]) => value !== undefined)) as Shape;
}
