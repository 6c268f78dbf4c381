import { bothDecimal, contentBit } from "../bytes/content.ts";
import { step } from "./decode-plan.ts";
import { lengthOp, type Node, op, scale } from "./node.ts";

/** A range of neighbours that are checked together. */
export interface Stretch {
  /** Bits that its bytes must have; 0 for no check. */
  readonly mask: number;
  readonly packed: boolean;
}

/** How the messages of one layout without composites are written. */
export interface EncodePlan {
  /** A {@link step} for each node. */
  readonly kinds: Uint8Array;
  /** At each node: 0 if it goes on with the stretch before, 1 if it begins one, 2 if it begins a run, too. */
  readonly opens: Uint8Array;
  /** The stretches, the message type and the bitmap first. */
  readonly stretches: readonly Stretch[];
}

/** The plan of the nodes, or `undefined` if one of them takes more than a plan. */
export function encodePlanOf(nodes: readonly Node[], startsPacked: boolean): EncodePlan | undefined {
  const kinds = Uint8Array.from(nodes, kindOf);
  if (kinds.includes(step.other)) return undefined;
  const stretches: Stretch[] = [
    { mask: startsPacked ? bothDecimal : contentBit.n, packed: startsPacked },
    { mask: 0, packed: startsPacked },
  ];
  const opens = Uint8Array.from(nodes, (node, i) => {
    const before = stretches.at(-1);
    const kind = kinds[i];
    const packed =
      kind === step.binary ? before?.packed === true : kind === step.digits || kind === step.variableDigits;
    const mask = maskOf(node, kind);
    const joins = i > 0 && kind !== step.signed && before?.packed === packed && before.mask === mask;
    if (joins) return 0;
    stretches.push({ mask, packed });
    // Behind the sign stand digits.
    if (kind === step.signed) stretches.push({ mask: contentBit.n, packed });
    return before?.packed === packed ? 1 : 2;
  });
  return { kinds, opens, stretches };
}

function maskOf(node: Node, kind: number | undefined): number {
  if (kind === step.binary) return 0;
  if (kind === step.signed) return contentBit.sign;
  return kind === step.digits || kind === step.variableDigits ? bothDecimal : node.mask;
}

function kindOf(node: Node): number {
  if (node.short || node.parts.length > 0) return step.other;
  const isFixed = node.lengthBytes === 0;
  if (node.op === op.text) {
    if (isFixed) return step.text;
    return node.lengthOp === lengthOp.ascii && node.lengthBytes <= 3 ? step.variableText : step.other;
  }
  if (node.op === op.digits && node.left && node.fill === 0 && node.scale === scale.packed) {
    if (isFixed) return node.size % 2 === 0 ? step.digits : step.other;
    return node.lengthOp === lengthOp.bcd && node.lengthBytes <= 2 ? step.variableDigits : step.other;
  }
  if (node.op === op.binary && isFixed && node.bytes <= 8) return step.binary;
  return node.op === op.signed ? step.signed : step.other;
}
