/** What a table of codes says about one, or `undefined`; names such as `constructor` are codes like any other. */
export function codeIn<T>(table: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}
