import type { Concept, Privacy } from "./concepts.ts";
import type { MessageFlow } from "./flow.ts";

/**
 * How a value's characters or digits stand in bytes.
 *
 * `ascii` one byte each; `bcd` two digits a byte; `binary` raw bytes; `hex` two ASCII hex digits a byte; `gbk` Chinese
 * text, one or two bytes each.
 */
export type Representation = "ascii" | "bcd" | "binary" | "hex" | "gbk";

/** How a length stands in bytes: ASCII digits, packed digits or a big-endian number. */
export type LengthRepresentation = "ascii" | "bcd" | "binary";

/** What a length counts. */
export type LengthUnit = "bytes" | "characters" | "digits";

/** Where the value stands in its place; the filler is on the other side. */
export type Justification = "left" | "right";

/** The dialect's defaults on the wire; every row can override them. */
export interface WireShape {
  /** Digits: classes `n` and the number of `x+n`. */
  readonly n: "ascii" | "bcd";
  /** Text: all classes of letters and special characters. */
  readonly an: "ascii" | "gbk";
  /** Class `b`. */
  readonly b: "binary" | "hex";
  /** Class `z`. */
  readonly z: "ascii" | "bcd";
  readonly length: LengthRepresentation;
  /** Where an odd number of packed digits stands in its bytes; `right` unless said. */
  readonly justify?: Justification;
  /** The filler nibble of an odd number of packed digits; `0` unless said. */
  readonly fill?: "0" | "F";
}

/** What a tag of a TLV composite is. */
export interface TagShape {
  readonly name?: string;
  readonly as?: Concept;
  readonly privacy?: Privacy;
}

/** Tags by their hex digits in upper case, `9F26`; a concept alone says all where nothing overrides it. */
export type TagTable = Readonly<Record<string, Concept | TagShape>>;

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
  readonly length?: LengthRepresentation;
  /** What the length counts; digits for packed values, bytes otherwise, unless said. */
  readonly unit?: LengthUnit;
  readonly justify?: Justification;
  readonly fill?: "0" | "F";
  /** Positional parts, by number, in order; those at the end may be absent. */
  readonly parts?: Readonly<Record<number, PartShape>>;
  /** The parts repeat until the end; the value is a list. */
  readonly repeat?: true;
  /** The value is a list of tag-length-value entries. */
  readonly tlv?: "ber";
  readonly tags?: TagTable;
  /** What is known to differ between hosts, or between sources. */
  readonly note?: string;
}

/** One positional part of an element. */
export interface PartShape extends ElementShape {
  /** The part may end early where its parent does; it is written without padding there. */
  readonly short?: true;
}

/** One named part of the header before the message type. */
export interface HeaderPartShape {
  readonly format: string;
  readonly name: string;
  /** The first characters that every header of this dialect has; tells a header that is missing. */
  readonly starts?: string;
}

/** Which kind of transaction a message belongs to: the first rule whose every condition holds. */
export interface FlowRule {
  readonly flow: MessageFlow;
  /**
   * Paths (`mti`, `3`, `60.1`) and the beginnings that their values may have; a leading `!` names one they must not
   * have. An absent value meets a condition only if all of it denies.
   */
  readonly when: Readonly<Record<string, string | readonly string[]>>;
}

/** A dialect as plain data: JSON all through. */
export interface SpecShape {
  /** Kebab case: `unionpay-pos`. */
  readonly name: string;
  readonly title?: string;
  readonly version?: 1987 | 1993 | 2003;
  /** Whose tables assign the response codes; several where the dialect leaves that open. */
  readonly network?: string | readonly string[];
  readonly mti: "ascii" | "bcd";
  readonly bitmap: {
    readonly encoding: "binary" | "hex";
    /** The greatest element; 128 unless said. */
    readonly size?: 64 | 128 | 192;
    /** All bits are always there and bit 1 announces nothing. */
    readonly fixed?: true;
  };
  readonly wire: WireShape;
  /** Parts before the message type, by name, in order. */
  readonly header?: Readonly<Record<string, HeaderPartShape>> | null;
  readonly elements: Readonly<Record<number, ElementShape>>;
  readonly flows?: readonly FlowRule[];
}

/**
 * A dialect, with the shape `F` of the values that its messages hold.
 *
 * Made by {@link defineSpec} or {@link extendSpec}; the data is as it was written, frozen.
 */
export interface Spec<F = unknown> extends SpecShape {
  /** Holds nothing: it carries the type. */
  readonly "~fields"?: F;
}
