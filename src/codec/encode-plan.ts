import { contentBit } from "../bytes/content.ts";
import { codePage } from "../bytes/ebcdic.ts";
import { kind, type Step, stepsOf } from "./decode-plan.ts";
import { lengthOp, type Node } from "./node.ts";
import { type CharacterClass, characterClass } from "./quick-check.ts";

/** What becomes of the characters of a segment. */
export const form = {
  /** Bytes, once they are found to be of their class. */
  text: 1,
  /** Bytes, checked before or in need of no check. */
  plain: 2,
  /** Packed decimal digits. */
  decimal: 3,
  /** Packed hex digits. */
  hex: 4,
  /** Text of EBCDIC. */
  ebcdic: 5,
} as const;

/** Neighbours that are checked and written together. */
export interface Segment {
  readonly form: number;
  readonly characters: CharacterClass;
  /** The byte of each character, for EBCDIC. */
  readonly inverse?: Uint8Array | undefined;
}

/** How the messages of one layout are written. */
export interface EncodePlan {
  readonly steps: readonly Step[];
  /** At each step, 1 if its length begins a segment. */
  readonly lengthOpens: Uint8Array;
  /** At each step, 1 if its value begins a segment. */
  readonly valueOpens: Uint8Array;
  readonly segments: readonly Segment[];
  /** The characters are the bytes. */
  readonly inPlace: boolean;
}

const digits = /* @__PURE__ */ characterClass(contentBit.n);

/** The plan of the nodes. */
export function encodePlanOf(nodes: readonly Node[]): EncodePlan {
  // What a plan cannot say, the writer writes.
  const steps = stepsOf(nodes).map((step) => (isPlain(step) ? step : { ...step, kind: kind.other, joined: false }));
  // The bitmap comes first.
  const segments: Segment[] = [{ form: form.plain, characters: digits }];
  /** Appends to the last segment, or to a new one, and tells which. */
  const opens = (segment: Segment): boolean => {
    const before = segments.at(-1);
    const joins =
      before?.form === segment.form &&
      before.inverse === segment.inverse &&
      ((segment.form !== form.text && segment.form !== form.ebcdic) ||
        before.characters.mask === segment.characters.mask);
    if (!joins) segments.push(segment);
    return !joins;
  };
  const opening = steps.map((step) => {
    const length = step.lengthBytes > 0 && step.kind !== kind.other && opens(segmentOfLength(step));
    const value = opens(segmentOf(step));
    // Behind a sign stand digits.
    if (step.kind === kind.signed) segments.push({ form: form.text, characters: digits });
    return { length, value };
  });
  return {
    steps,
    lengthOpens: Uint8Array.from(opening, ({ length }) => Number(length)),
    valueOpens: Uint8Array.from(opening, ({ value }) => Number(value)),
    segments,
    inPlace: segments.every((segment) => segment.form <= form.plain),
  };
}

/** Digits of a length are of nearly every class: they go with text behind them. */
function segmentOfLength(step: Step): Segment {
  if (step.lengthOp === lengthOp.bcd) return { form: form.decimal, characters: digits };
  const withText = step.kind === kind.text && (step.lengthOp === lengthOp.ebcdic) === (step.inverse !== undefined);
  if (withText && step.lengthOp !== lengthOp.binary) return segmentOf(step);
  if (step.lengthOp !== lengthOp.ebcdic) return { form: form.plain, characters: digits };
  return { form: form.ebcdic, characters: digits, inverse: codePage("cp037").fromLatin1 };
}

function segmentOf({ kind: of, characters, inverse }: Step): Segment {
  switch (of) {
    case kind.text:
      return inverse === undefined ? { form: form.text, characters } : { form: form.ebcdic, characters, inverse };
    case kind.digits:
    case kind.digitParts:
      return { form: form.decimal, characters: digits };
    case kind.track:
    case kind.tlv:
      return { form: form.hex, characters: digits };
    default:
      return { form: form.plain, characters: digits };
  }
}

function isPlain(step: Step): boolean {
  const { kind: of, lengthBytes, fill } = step;
  if (of === kind.other) return false;
  if (lengthBytes > 0 && step.lengths.length === 0) return false;
  if (of === kind.text && lengthBytes > 0 && step.characters.mask === contentBit.a) return false;
  // Among decimal digits stands no other filler.
  return (of !== kind.digits && of !== kind.digitParts) || fill <= 9;
}
