import type { CodePage } from "../bytes/ebcdic.ts";
import type { Privacy } from "../spec/concepts.ts";
import type { ReadyCondition } from "../spec/condition.ts";
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
  /** Binary data as hex digits. */
  hex: 5,
  gbk: 6,
  /** A sign letter and digits in ASCII. */
  signed: 7,
  /** A sign and digits of which one at least is not ASCII. */
  signedOther: 8,
  parts: 9,
  /** Parts cut out of packed digits. */
  digitParts: 10,
  repeat: 11,
  tlv: 12,
  /** Text in a code page of EBCDIC. */
  ebcdic: 13,
  /** Parts behind a bitmap. */
  bitmapParts: 14,
  /** Entries with tags of one size. */
  tagged: 15,
  /** One of several nodes, by a condition. */
  cases: 16,
} as const;

/** How a length stands before its value. */
export const lengthOp = { none: 0, ascii: 1, bcd: 2, binary: 3, ebcdic: 4, hex: 5 } as const;

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
  /** As many characters, of one or two bytes each. */
  characters: 4,
} as const;

/** How the sign of an amount stands. */
export const sign = { ascii: 0, ebcdic: 1, nibble: 2 } as const;

/**
 * An element, part or header part, resolved: every axis of the wire as a number.
 *
 * All nodes have one shape, so that the loop over them stays fast.
 */
export interface Node {
  readonly id: number;
  /** Its number in its parent, or its tag. */
  readonly key: string;
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
  /** What the length counts beyond the value. */
  readonly lengthExtra: number;
  readonly scale: number;
  /** Bit of `allowed` that every byte of text must have. */
  readonly mask: number;
  readonly content: ContentClass;
  /** Packed digits of an odd number, and fixed text, stand on the left. */
  readonly left: boolean;
  /** The nibble that fills packed digits. */
  readonly fill: number;
  /** The character that fills fixed text. */
  readonly padding: string;
  /** May end early with its parent. */
  readonly short: boolean;
  /** Has neither a fixed length nor one of its own: takes all that is left in its parent. */
  readonly rest: boolean;
  /** The code page of its characters; absent for ASCII. */
  readonly page: CodePage | undefined;
  readonly sign: number;
  readonly parts: readonly Node[];
  /** Where each part starts, in bytes or digits; empty if a part has a length of its own. */
  readonly partStarts: readonly number[];
  /** Objects with the keys of the first n parts in place, to be cloned; index n. */
  readonly partTemplates: readonly Readonly<Record<number, unknown>>[];
  /** Bits of the bitmap before the parts; 0 without. */
  readonly bitmapBits: number;
  readonly bitmapHex: boolean;
  /** TLV that is written as hex digits. */
  readonly hex: boolean;
  readonly tags: TagTable | undefined;
  readonly tagged: TaggedNode | undefined;
  readonly cases: readonly CaseNode[];
  readonly privacy: Privacy;
  readonly shape: ElementShape;
}

/** How the entries of a tagged composite stand. */
export interface TaggedNode {
  readonly dataset: boolean;
  readonly tag: Node;
  /** Of this node only the length counts. */
  readonly length: Node;
  readonly lengthFirst: boolean;
  /** What stands before the first entry. */
  readonly lead: Node | undefined;
  readonly leadTag: string;
  /** Nodes of tags whose rows have a format, parts or TLV. */
  readonly rows: ReadonlyMap<string, Node>;
  /** The node of all other tags, if a row says one. */
  readonly other: Node | undefined;
  /** How the value of a tag without a row is written. */
  readonly plain: Node;
}

/** A node and what must hold for it. */
export interface CaseNode {
  readonly conditions: readonly ReadyCondition[];
  readonly node: Node;
}
