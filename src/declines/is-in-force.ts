/** True on the days from `from` to the day before `until`, all of them ISO 8601 dates. */
export function isInForce({ from, until }: { readonly from?: string; readonly until?: string }, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until);
}
