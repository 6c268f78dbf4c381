import type { Compiled } from "./compile.ts";
import { type Node, op } from "./node.ts";

/** Elements that must be known to pass an element, and to read it. */
interface Needs {
  readonly toSkip: readonly number[];
  readonly toRead: readonly number[];
}

const needsOfSpecs = new WeakMap<Compiled, readonly (Needs | undefined)[]>();
const none: readonly (Needs | undefined)[] = [];

/**
 * Adds to a bitmap of wanted elements those that their rows, and the rows before them, depend on; false if no row of the
 * spec depends on any.
 */
export function addNeeds(compiled: Compiled, bitmap: Int32Array): boolean {
  let needs = needsOfSpecs.get(compiled);
  if (needs === undefined) {
    needs = needsOf(compiled);
    needsOfSpecs.set(compiled, needs);
  }
  if (needs.length === 0) return false;
  let passed = false;
  // What an element depends on stands before it.
  for (let number = needs.length - 1; number > 1; number--) {
    const isWanted = (bitmap[(number - 1) >> 5]! & (0x80000000 >>> ((number - 1) & 31))) !== 0;
    passed ||= isWanted;
    if (!passed) continue;
    const { toSkip, toRead } = needs[number] ?? nothing;
    for (const other of isWanted ? toRead : toSkip) {
      if (other < number) bitmap[(other - 1) >> 5]! |= 0x80000000 >>> ((other - 1) & 31);
    }
  }
  return true;
}

const nothing: Needs = { toSkip: [], toRead: [] };

function needsOf({ nodes }: Compiled): readonly (Needs | undefined)[] {
  const needs = nodes.map((node) =>
    node === undefined ? undefined : { toSkip: conditionsOf(node), toRead: allConditionsOf(node) },
  );
  return needs.some((one) => one !== undefined && one.toRead.length > 0) ? needs : none;
}

/** The elements that the choice between the rows of a node asks for. */
function conditionsOf(node: Node): readonly number[] {
  if (node.op !== op.cases) return [];
  return node.cases.flatMap(({ conditions }) =>
    conditions.flatMap(({ path, keys: [key] }) => (path === "mti" ? [] : [Number(key)])),
  );
}

/** The same for a node with all that is in it. */
function allConditionsOf(node: Node): readonly number[] {
  const inside = [
    ...node.parts,
    ...node.cases.map(({ node: other }) => other),
    ...(node.tagged === undefined ? [] : [...node.tagged.rows.values(), node.tagged.other, node.tagged.lead]),
  ];
  return [...conditionsOf(node), ...inside.flatMap((one) => (one === undefined ? [] : allConditionsOf(one)))];
}
