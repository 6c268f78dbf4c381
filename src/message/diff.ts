import { compiledFor, type ReadableMessage } from "./compiled-for.ts";
import { type DescribeOptions, describeRows } from "./describe-rows.ts";
import { leavesOf } from "./leaves.ts";
import { mergedOrder } from "./merged-order.ts";
import { sameValue } from "./same-value.ts";

/** One difference of two messages. */
export interface Difference {
  /** `header.tpdu`, `mti`, `4`, `60.1`, `54[0].5`, `55.9F26`. */
  readonly path: string;
  /** `reordered`: entries with tags that both lists have stand in another order. */
  readonly kind: "added" | "removed" | "changed" | "reordered";
  readonly name: string;
  /** As it may be printed; absent where nothing was, and for a composite, whose parts follow. */
  readonly before?: string;
  readonly after?: string;
}

/**
 * What differs between two messages, in the order of the wire: header, message type, elements, parts and tags.
 *
 * A composite that only one of them has is told itself, and its parts after it. Entries with tags are compared by tag,
 * and by their number where a tag comes more than once. Values are redacted as by {@link describe}: a hidden value that
 * differs reads `***` on both sides. How wide a length of TLV was written (`lengthBytes`) is not compared.
 *
 * @throws {@link Iso8583Error} `spec_unknown` for a message that no spec has decoded, without `options.spec`.
 * @example
 * const before = { mti: "0200", fields: { 4: "000000100000", 49: "156" } };
 * diff(before, { mti: "0210", fields: { ...before.fields, 39: "51" } }, { spec: iso1987Ascii });
 * // [
 * //   { path: "mti", kind: "changed", name: "Message type", before: "0200", after: "0210" },
 * //   { path: "39", kind: "added", name: "Response code", after: "51" },
 * // ]
 */
export function diff(
  before: ReadableMessage,
  after: ReadableMessage,
  options: DescribeOptions = {},
): readonly Difference[] {
  const old = placesOf(before, options);
  const now = placesOf(after, options);
  const differences: Difference[] = [];
  for (const key of mergedOrder([...old.keys()], [...now.keys()])) {
    const left = old.get(key);
    const right = now.get(key);
    const kind = kindOf(left, right, old, now);
    const { path, name } = left ?? right ?? nowhere;
    if (kind === undefined) continue;
    differences.push({
      path,
      kind,
      name,
      ...(left === undefined || left.isHeading ? {} : { before: left.shown }),
      ...(right === undefined || right.isHeading ? {} : { after: right.shown }),
    });
  }
  return differences;
}

/** A place of a message with what it may show and what it holds. */
interface Place {
  readonly path: string;
  readonly parent: string;
  readonly name: string;
  readonly shown: string;
  readonly value: unknown;
  readonly isHeading: boolean;
}

const nowhere = { path: "", name: "" };

function kindOf(
  left: Place | undefined,
  right: Place | undefined,
  old: ReadonlyMap<string, Place>,
  now: ReadonlyMap<string, Place>,
): Difference["kind"] | undefined {
  if (left === undefined) return "added";
  if (right === undefined) return "removed";
  if (left.isHeading && right.isHeading) return isReordered(left.path, old, now) ? "reordered" : undefined;
  return left.isHeading === right.isHeading && sameValue(left.value, right.value) ? undefined : "changed";
}

/** True if what both composites hold stands in another order. */
function isReordered(path: string, old: ReadonlyMap<string, Place>, now: ReadonlyMap<string, Place>): boolean {
  const inOld = childrenOf(path, old, now);
  const inNow = childrenOf(path, now, old);
  return inOld.some((key, i) => key !== inNow[i]);
}

/** The keys of what lies directly in a composite, so far as the other message has it, too. */
function childrenOf(
  path: string,
  places: ReadonlyMap<string, Place>,
  others: ReadonlyMap<string, Place>,
): readonly string[] {
  return [...places].flatMap(([key, { parent }]) => (parent === path && others.has(key) ? [key] : []));
}

/** The places of a message by their paths; what cannot be told apart by its path is counted. */
function placesOf(message: ReadableMessage, options: DescribeOptions): ReadonlyMap<string, Place> {
  const { header = {}, mti, fields } = message;
  const leaves = leavesOf(compiledFor(message, options.spec), fields, mti);
  const start = Object.values(header).length + (mti === undefined ? 0 : 1);
  const values = [...Object.values(header), ...(mti === undefined ? [] : [mti])];
  const places = new Map<string, Place>();
  // The rows are those of the header, the type and the leaves, in this order.
  describeRows(message, options).forEach(({ path, name, value: shown }, i) => {
    const leaf = leaves[i - start];
    const value = leaf === undefined ? values[i] : leaf.value;
    const place = { path, parent: leaf?.parent ?? "", name, shown, value, isHeading: value === undefined };
    let key = path;
    for (let n = 1; places.has(key); n++) key = `${path}#${n}`;
    places.set(key, place);
  });
  return places;
}
