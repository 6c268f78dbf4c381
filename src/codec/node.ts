import type { Privacy } from "../spec/concepts.ts";
import type { ContentClass } from "../spec/notation.ts";
import type { ElementShape, TagTable } from "../spec/spec.ts";

/** How the content of a node is read and written. */
export const op = {
  /** ASCII text of one content class. */
  text: 1,
  /** Packed decimal digits. */
  digits: 2,
  /** Packed track data: any nibble. */
  track: 3,
  binary: 4,
  /** Binary data as ASCII hex digits. */
  hex: 5,
  gbk: 6,
  /** A sign letter and digits in ASCII. */
  signed: 7,
  /** A sign letter and packed digits. */
  signedPacked: 8,
  parts: 9,
  /** Parts cut out of packed digits. */
  digitParts: 10,
  repeat: 11,
  tlv: 12,
} as const;

/** How a length stands before its value. */
export const lengthOp = { none: 0, ascii: 1, bcd: 2, binary: 3 } as const;

/** How many bytes a length means. */
export const scale = {
  /** As many. */
  bytes: 0,
  /** Half as many: two digits a byte. */
  packed: 1,
  /** Twice as many: two characters a byte. */
  doubled: 2,
  /** As many, of two digits each. */
  pairs: 3,
} as const;

/**
 * An element, part or header part, resolved: every axis of the wire as a number.
 *
 * All nodes have one shape, so that the loop over them stays fast.
 */
export interface Node {
  readonly id: number;
  /** `60.2`. */
  readonly path: string;
  readonly op: number;
  /** Greatest or fixed length in units. */
  readonly size: number;
  /** Bytes of a fixed value. */
  readonly bytes: number;
  readonly lengthOp: number;
  /** Bytes of the length; 0 for a fixed value. */
  readonly lengthBytes: number;
  readonly scale: number;
  /** Bit of `allowed` that every byte of text must have. */
  readonly mask: number;
  readonly content: ContentClass;
  /** Packed digits of an odd number stand on the left. */
  readonly left: boolean;
  readonly fill: number;
  /** May end early with its parent. */
  readonly short: boolean;
  readonly parts: readonly Node[];
  /** Where each part starts, in bytes or digits; empty if a part has a length of its own. */
  readonly partStarts: readonly number[];
  /** Objects with the keys of the first n parts in place, to be cloned; index n. */
  readonly partTemplates: readonly Readonly<Record<number, unknown>>[];
  readonly tags: TagTable | undefined;
  readonly privacy: Privacy;
  readonly shape: ElementShape;
}
