/**
 * The paths of two messages in one order that is that of both, so far as they agree; no path comes twice in either.
 *
 * Between what both have, what only one has is told in ascending order. What stands in another order in the second is
 * told where the first has it.
 */
export function mergedOrder(before: readonly string[], after: readonly string[]): readonly string[] {
  const old = new Set(before);
  const now = new Set(after);
  const order = new Set<string>();
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    const left = before[i]!;
    const right = after[j]!;
    if (order.has(right)) j++;
    else if (left === right || old.has(right) || (!now.has(left) && compared(left, right) < 0)) {
      order.add(left);
      i++;
    } else {
      order.add(right);
      j++;
    }
  }
  for (; i < before.length; i++) order.add(before[i]!);
  for (; j < after.length; j++) order.add(after[j]!);
  return [...order];
}

/** Below zero if a path stands before another: by its numbers as numbers, and what is around before what is within. */
function compared(left: string, right: string): number {
  const one = left.split(/[.[\]]+/);
  const other = right.split(/[.[\]]+/);
  for (let i = 0; i < Math.min(one.length, other.length); i++) {
    const [a, b] = [one[i]!, other[i]!];
    if (a === b) continue;
    const bothNumbers = /^\d+$/.test(a) && /^\d+$/.test(b);
    return bothNumbers && Number(a) !== Number(b) ? Number(a) - Number(b) : a < b ? -1 : 1;
  }
  return one.length - other.length;
}
