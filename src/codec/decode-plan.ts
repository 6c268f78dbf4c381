import type { Compiled } from "./compile.ts";
import type { AnyFields } from "./message.ts";
import { lengthOp, type Node, op, scale } from "./node.ts";

/** How the value of one node is read in one step. */
export const step = {
  /** Fixed text. */
  text: 1,
  /** Fixed packed digits, an even number. */
  digits: 2,
  /** Text with an ASCII or packed length. */
  variableText: 3,
  /** Packed digits on the left, with such a length. */
  variableDigits: 4,
  /** Fixed bytes. */
  binary: 5,
  /** A fixed sign letter and digits in ASCII. */
  signed: 6,
  /** Whatever needs the reader. */
  other: 7,
} as const;

/** How the messages of one bitmap are read. */
export interface DecodePlan {
  readonly words: Int32Array;
  readonly count: number;
  readonly nodes: readonly Node[];
  /** A {@link step} for each node. */
  readonly kinds: Uint8Array;
  /** At the first of neighbours that are checked together, how many bytes they have; 0 at the others. */
  readonly stretchBytes: Int32Array;
  /** An object with the keys in place: cloning one is far cheaper than adding keys one by one. */
  readonly template: AnyFields;
}

/** Plans by bitmap, and the last one that was used. */
export interface DecodePlans {
  last: DecodePlan | undefined;
  readonly slots: (DecodePlan | undefined)[];
}

/** Far more than a host has layouts, and all that hostile bitmaps can fill. */
const slotCount = 64;

/** No plans yet. */
export function createPlans(): DecodePlans {
  return { last: undefined, slots: new Array(slotCount).fill(undefined) };
}

/** The plan of the bitmap in `count` words; `undefined` if a bit has no element. */
export function planFor(compiled: Compiled, words: Int32Array, count: number): DecodePlan | undefined {
  const { plans } = compiled;
  if (plans.last !== undefined && isFor(plans.last, words, count)) return plans.last;
  let mixed = count;
  for (let i = 0; i < count; i++) mixed = Math.imul(mixed ^ words[i]!, 0x9e3779b1);
  const slot = (mixed >>> 16) % slotCount;
  let plan = plans.slots[slot];
  if (plan === undefined || !isFor(plan, words, count)) {
    plan = planOf(compiled, words, count);
    if (plan === undefined) return undefined;
    plans.slots[slot] = plan;
  }
  plans.last = plan;
  return plan;
}

function isFor(plan: DecodePlan, words: Int32Array, count: number): boolean {
  if (plan.count !== count) return false;
  for (let i = 0; i < count; i++) if (plan.words[i] !== words[i]) return false;
  return true;
}

function planOf({ nodes: all }: Compiled, words: Int32Array, count: number): DecodePlan | undefined {
  const nodes: Node[] = [];
  const template: Record<number, unknown> = {};
  for (let number = 1; number <= count * 32; number++) {
    if (((words[(number - 1) >> 5]! << ((number - 1) & 31)) & 0x80000000) === 0) continue;
    const node = all[number];
    if (node === undefined) return undefined;
    nodes.push(node);
    template[number] = undefined;
  }
  const kinds = Uint8Array.from(nodes, kindOf);
  return { words: words.slice(0, count), count, nodes, kinds, stretchBytes: stretchesOf(nodes, kinds), template };
}

function stretchesOf(nodes: readonly Node[], kinds: Uint8Array): Int32Array {
  const bytes = new Int32Array(nodes.length);
  let first = -1;
  nodes.forEach((node, i) => {
    const kind = kinds[i];
    if (kind !== step.text && kind !== step.digits) {
      first = -1;
      return;
    }
    const joins = first >= 0 && kinds[first] === kind && (kind === step.digits || nodes[first]!.mask === node.mask);
    if (!joins) first = i;
    bytes[first]! += node.bytes;
  });
  return bytes;
}

function kindOf(node: Node): number {
  if (node.short || node.parts.length > 0) return step.other;
  if (node.lengthBytes === 0) {
    if (node.op === op.text) return step.text;
    if (node.op === op.digits && node.size % 2 === 0 && node.scale === scale.packed) return step.digits;
    if (node.op === op.signed) return step.signed;
    return node.op === op.binary ? step.binary : step.other;
  }
  if (node.lengthOp === lengthOp.binary || node.lengthBytes > 3) return step.other;
  if (node.op === op.text && node.scale === scale.bytes) return step.variableText;
  return node.op === op.digits && node.left && node.scale === scale.packed ? step.variableDigits : step.other;
}
