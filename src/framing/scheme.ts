/**
 * How a length is written: `binary` (the most significant byte first), `little-endian`, `bcd` (two decimal digits a
 * byte), `ascii` and `ebcdic` (one decimal digit a byte), `hex` (one hex digit a byte, in ASCII).
 */
export type FrameLengthRepresentation = "binary" | "little-endian" | "bcd" | "ascii" | "ebcdic" | "hex";

/** A part of a frame, other than the message, that its length may count; `trailer` is the trailer and the LRC. */
export type CountedPart = "before" | "length" | "after" | "trailer";

/**
 * A message behind its length: `before`, the length, `after`, the message, `trailer`, LRC, in this order, all but the
 * length and the message only where the scheme names them.
 *
 * Fixed bytes (`before`, `after`, `trailer`) are hex digits; an `x` in place of a digit is written as 0 and read as
 * anything. Other bytes than these are an error.
 *
 * A length of zero is an empty message. Where the length counts more than the message, zero is below the least it could
 * say and still means an empty message, which then has neither trailer nor LRC if they are counted: hosts poll so.
 *
 * @example
 * // A mainframe's record descriptor word: two bytes that count themselves and the two zeros behind them.
 * const mainframe: LengthScheme = {
 *   kind: "length",
 *   size: 2,
 *   representation: "binary",
 *   after: "0000",
 *   counts: ["length", "after"],
 * };
 * toHex(frame(fromHex("F0F8F0F0"), mainframe)); // "00080000F0F8F0F0"
 */
export interface LengthScheme {
  readonly kind: "length";
  /** Fixed bytes in front of the length, as hex digits. */
  readonly before?: string;
  /** Bytes that the length takes up: up to 6 in binary, 7 in BCD, 12 hex digits, 15 decimal digits. */
  readonly size: number;
  readonly representation: FrameLengthRepresentation;
  /** What the length counts besides the message; nothing unless it is said. */
  readonly counts?: readonly CountedPart[];
  /** What has to be added to all that is counted, in bytes; less than zero if the length leaves out bytes of the message. */
  readonly extra?: number;
  /** Fixed bytes between the length and the message, as hex digits. */
  readonly after?: string;
  /** Fixed bytes behind the message, as hex digits. */
  readonly trailer?: string;
  /** One byte at the very end that is the exclusive or of all bytes from the start of one part through another. */
  readonly lrc?: { readonly from: "before" | "length" | "after" | "message"; readonly through: "message" | "trailer" };
  /** What an empty message means: `keep-alive`, unless it is said, or the `end` of the file. */
  readonly empty?: "keep-alive" | "end";
}

/**
 * A message up to a terminator, which must not occur in it: `before`, the message, the terminator, LRC.
 *
 * An empty message is a keep-alive.
 *
 * @example
 * const lines: TerminatorScheme = { kind: "terminator", terminator: "0D0A" };
 * toHex(frame(fromHex("30383030"), lines)); // "303830300D0A"
 */
export interface TerminatorScheme {
  readonly kind: "terminator";
  /** Fixed bytes in front of the message, as hex digits; an `x` is written as 0 and read as anything. */
  readonly before?: string;
  /** The bytes that end a message, as hex digits. */
  readonly terminator: string;
  /** One byte at the very end that is the exclusive or of all bytes from the start of one part through another. */
  readonly lrc?: { readonly from: "before" | "message"; readonly through: "message" | "terminator" };
}

/** A scheme in which each frame stands for itself, wherever it is on the stream. */
export type FrameScheme = LengthScheme | TerminatorScheme;

/**
 * A file cut into blocks of equal size: so many bytes of data, then fill; the last block is filled up.
 *
 * What lies in the data are records, the last of which says that the file ends: all data behind it is fill.
 */
export interface BlockedScheme {
  readonly kind: "blocked";
  /** Bytes of a block. */
  readonly size: number;
  /** Bytes of data at the start of a block; the rest of it is fill. */
  readonly data: number;
  /** The byte of fill, as two hex digits. */
  readonly fill: string;
  /** The records; their scheme must have `empty: "end"`, or fill could not be told from a record. */
  readonly records: LengthScheme;
}

/**
 * Where a message ends on a stream or in a file: plain data that may come from JSON, checked on its first use.
 *
 * Do not change a scheme after that. An option that there is not is an error.
 */
export type FramingScheme = FrameScheme | BlockedScheme;
