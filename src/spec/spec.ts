import type { Concept, Privacy } from "./concepts.ts";
import type { MessageFlow } from "./flow.ts";

/** A code page of EBCDIC: they differ in brackets, `!`, `^` and a few more. */
export type Ebcdic = "cp037" | "cp500" | "cp1047";

/**
 * How a value's characters or digits stand in bytes.
 *
 * `ascii` and the code pages of EBCDIC one byte each; `bcd` two digits a byte; `binary` raw bytes; `hex` and
 * `hex-ebcdic` two hex digits a byte, in ASCII or EBCDIC; `gbk` Chinese text, one or two bytes each.
 */
export type Representation = "ascii" | Ebcdic | "bcd" | "binary" | "hex" | "hex-ebcdic" | "gbk";

/** How a length stands in bytes: ASCII, EBCDIC or packed digits, a big-endian number, or ASCII hex digits. */
export type LengthRepresentation = "ascii" | "ebcdic" | "bcd" | "binary" | "hex";

/** What a length counts. */
export type LengthUnit = "bytes" | "characters" | "digits";

/** Where the value stands in its place; the filler is on the other side. */
export type Justification = "left" | "right";

/** The dialect's defaults on the wire; every row can override them. */
export interface WireShape {
  /** Digits: classes `n` and the number of `x+n`. */
  readonly n: "ascii" | Ebcdic | "bcd";
  /** Text: all classes of letters and special characters. */
  readonly an: "ascii" | Ebcdic | "gbk";
  /** Class `b`. */
  readonly b: "binary" | "hex" | "hex-ebcdic";
  /** Class `z`. */
  readonly z: "ascii" | Ebcdic | "bcd";
  readonly length: LengthRepresentation;
  /** Lengths count their own bytes, too. */
  readonly inclusive?: true;
  /** Where an odd number of packed digits stands in its bytes; `right` unless said. */
  readonly justify?: Justification;
  /** The filler nibble of an odd number of packed digits; `0` unless said. */
  readonly fill?: "0" | "F";
}

/**
 * What must hold for something to apply: paths (`mti`, `3`, `60.1`) and the beginnings that their values may have.
 *
 * A leading `!` names a beginning that the value must not have. An absent value meets a condition only if all of it
 * denies.
 */
export type Condition = Readonly<Record<string, string | readonly string[]>>;

/** Tags as they are written on the wire, hex digits in upper case for binary ones; `*` stands for all others. */
export type TagTable = Readonly<Record<string, Concept | TagShape>>;

/**
 * What a tag of a tagged composite is.
 *
 * In a composite of text or of datasets a row may have a `format`, `parts` or `tlv` of its own, in the same notation as
 * elements: dots then say a maximum, as the entry itself has the length. Values of `ber` stay hex digits.
 */
export interface TagShape extends Partial<ElementShape> {}

/** How tag-length-value entries stand in bytes, where they are not BER. */
export interface EntryShape {
  /** A fixed format: `n2`, `an3`, `b8`. */
  readonly tag: string;
  /** A fixed format of digits or bytes, as many as a length takes: `n3`, `b16`. */
  readonly length: string;
  /** The length stands before the tag. */
  readonly order?: "length-first";
  /** What the length counts beside the value. */
  readonly counts?: "tag" | "tag-and-length";
  /** A value that stands before the first entry, and the name that it has in the list. */
  readonly lead?: { readonly tag: string; readonly format: string };
}

/** An inner bitmap that tells which parts are there: part 1 by bit 1. */
export interface PartsBitmapShape {
  readonly encoding: "binary" | "hex" | "hex-ebcdic";
  /** How many bits, a multiple of 8 up to 192. */
  readonly size: number;
}

/** One data element, or one part of one. */
export interface ElementShape {
  /** The standard's notation: `n6`, `an..25`, `ans...999`, `b64`, `x+n8`, `z..37`. */
  readonly format: string;
  /** Its name where `as` does not say it, or says it for many. */
  readonly name?: string;
  /** What it is; names in all languages, readings, facts and the default privacy follow from it. */
  readonly as?: Concept;
  /** Overrides the privacy that follows from `as`; a row with neither is hidden. */
  readonly privacy?: Privacy;
  readonly encoding?: Representation;
  /** How the length is written; `remainder` for a value without one that takes all that is left, up to its format. */
  readonly length?: LengthRepresentation | "remainder";
  /** What the length counts; digits for packed values, bytes otherwise, unless said. */
  readonly unit?: LengthUnit;
  /** The length counts its own bytes, too. */
  readonly inclusive?: boolean;
  /** Where a short value stands in its place, which is then filled: digits `right`, all other text `left` unless said. */
  readonly justify?: Justification;
  /** What fills a fixed text (one character), or an odd number of packed digits (a hex digit). */
  readonly fill?: string;
  /** How the sign of `x+n` stands: a character, or a nibble before packed digits; a character unless said. */
  readonly sign?: "ascii" | "ebcdic" | "nibble";
  /** Positional parts, by number, in order; those at the end may be absent. */
  readonly parts?: Readonly<Record<number, PartShape>>;
  /** The parts stand behind a bitmap that tells which of them are there. */
  readonly bitmap?: PartsBitmapShape;
  /** The parts repeat until the end; the value is a list. */
  readonly repeat?: true;
  /**
   * The value is a list of tag-length-value entries: `ber`, `dataset` for those of ISO 8583:2003 (an identifier, a
   * length of two bytes; TLV up to 70, a bitmap and parts above), or of fixed sizes.
   */
  readonly tlv?: "ber" | "dataset" | EntryShape;
  readonly tags?: TagTable;
  /** Other rows for this place: the first whose condition holds; it can ask for `mti` and for what stands before. */
  readonly cases?: readonly ElementCase[];
  /** What is known to differ between hosts, or between sources. */
  readonly note?: string;
}

/** Another row for an element or part under a condition; it has no cases of its own. */
export interface ElementCase {
  readonly when: Condition;
  readonly row: PartShape;
}

/** One positional part of an element. */
export interface PartShape extends ElementShape {
  /** The part may end early where its parent does; it is written without padding there. */
  readonly short?: true;
}

/** One named part of the header before the message type: packed digits unless it has an encoding. */
export interface HeaderPartShape {
  /** A fixed length: `n4`, `z10` for any hex digits, `an3`, `b16`. */
  readonly format: string;
  readonly name: string;
  readonly encoding?: "ascii" | Ebcdic | "bcd" | "binary";
  /** Hex digits of the first bytes that every header of this dialect has; tells a header that is missing. */
  readonly starts?: string;
  /**
   * What this part counts, in bytes: the header itself, which may then end before its last parts; or the whole message
   * with the header, which `encode` fills in where it is not given.
   */
  readonly counts?: "header" | "message";
}

/** Which kind of transaction a message belongs to: the first rule whose every condition holds. */
export interface FlowRule {
  readonly flow: MessageFlow;
  readonly when: Condition;
}

/** Which elements the messages of some types must have, and must not have. */
export interface PresenceRule {
  /** Message types, or how they begin. */
  readonly mti: string | readonly string[];
  readonly mandatory?: readonly number[];
  readonly forbidden?: readonly number[];
  /** Elements that a condition makes mandatory. */
  readonly conditional?: readonly { readonly elements: readonly number[]; readonly when: Condition }[];
}

/** A dialect as plain data: JSON all through. Rows stand in rows, parts in parts for one, on eight levels at most. */
export interface SpecShape {
  /** Kebab case: `unionpay-pos`. */
  readonly name: string;
  readonly title?: string;
  readonly version?: 1987 | 1993 | 2003;
  /** Whose tables assign the response codes; several where the dialect leaves that open. */
  readonly network?: string | readonly string[];
  /** Four digits in ASCII or EBCDIC, or packed in two bytes. */
  readonly mti: "ascii" | "ebcdic" | "bcd";
  readonly bitmap: {
    readonly encoding: "binary" | "hex" | "hex-ebcdic";
    /** The greatest element; 128 unless said. */
    readonly size?: 64 | 128 | 192;
    /** All bits are always there and bit 1 announces nothing. */
    readonly fixed?: true;
    /** Whatever the elements, all bitmaps are written, and announced as usual; fewer are read, too. */
    readonly all?: true;
    /** The third bitmap is carried by element 65, in its place; right behind the second unless said. */
    readonly third?: 65;
  };
  readonly wire: WireShape;
  /** Parts before the message type, by name, in order. */
  readonly header?: Readonly<Record<string, HeaderPartShape>> | null;
  readonly elements: Readonly<Record<number, ElementShape>>;
  readonly flows?: readonly FlowRule[];
  /** What `validate` asks of messages. */
  readonly messages?: readonly PresenceRule[];
  /** How much of hostile input is taken. */
  readonly limits?: {
    /** Entries or sets of a composite with all that is in it; 4,096 unless said. */
    readonly entries?: number;
    /** Levels of constructed TLV; deeper content stays hex digits. 8 unless said, 32 at most. */
    readonly depth?: number;
  };
}

/**
 * A dialect, with the shape `F` of the values that its messages hold.
 *
 * Made by {@link defineSpec}, {@link extendSpec} or {@link parseSpec}; the data is as it was written, frozen.
 */
export interface Spec<F = unknown> extends SpecShape {
  /** Holds nothing: it carries the type. */
  readonly "~fields"?: F;
}
