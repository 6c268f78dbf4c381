/** The values that are there: what is `undefined` becomes absent. */
export function present<T extends object>(values: { readonly [K in keyof T]: T[K] | undefined }): T {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(values);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as T;
}
