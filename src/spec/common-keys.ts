/** How many keys two paths share from the first on. */
export function commonKeys(own: readonly string[], keys: readonly string[]): number {
  let common = 0;
  while (common < own.length && own[common] === keys[common]) common++;
  return common;
}
