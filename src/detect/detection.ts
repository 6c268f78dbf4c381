import type { Iso8583ErrorCode } from "../error.ts";
import type { FramingScheme } from "../framing/scheme.ts";
import type { Spec } from "../spec/spec.ts";
import type { FramingId } from "./framings.ts";

/**
 * From this score on a detection is worth acting on; what is not a message at all stays below it.
 *
 * @example
 * const [best] = detectSpec(bytes);
 * if (best === undefined || best.score < likelyScore) console.log("not a message of a known dialect");
 */
export const likelyScore = 0.5;

/** What speaks for a detection, or against it. */
export type DetectionReasonId =
  /** Every byte was read by the strict rules of the dialect. */
  | "complete"
  /** Reading stopped at a fault; the text says what and where: `truncated, 63`. */
  | "stops-at-fault"
  /** All was read, but a filler is another one than the dialect's. */
  | "other-filler"
  /** The message type has a version, class, function or origin that is rarely seen. */
  | "unusual-message-type"
  /** The first digit of the message type is of another edition of the standard. */
  | "other-version"
  /** The bitmap has more elements than messages have, or is made of hex digits where it should be binary. */
  | "unusual-bitmap"
  /** A response has a response code, a request none, and there is a trace number: the text says the elements. */
  | "expected-elements"
  /** Elements that are missing, or out of place, in such a message. */
  | "unexpected-elements"
  /** Values that are what their elements are for: dates that exist, currencies of ISO 4217. The elements. */
  | "plausible-values"
  /** Values that cannot be what their elements are for. The elements. */
  | "implausible-values"
  /** The primary account number has a right check digit. */
  | "card-number-checks"
  /** The track begins with the primary account number. */
  | "track-matches-card"
  /** The header of the dialect is there. */
  | "header-present"
  /** The dialect has a header, and the bytes start without one. */
  | "header-missing"
  /** The header begins as the dialect's does, but something in it is wrong. */
  | "header-faulty"
  /** Five bytes of TPDU stand before the message, which are not part of the dialect. */
  | "tpdu-before"
  /** The length before the message is right. */
  | "length-right"
  /** The length before the message is wrong. */
  | "length-wrong"
  /** Further messages follow, each behind its own length. */
  | "more-messages"
  /** ETX stands behind the message. */
  | "trailing-etx"
  /** There is little in the message that could tell dialects apart. */
  | "little-to-go-by"
  /** Other dialects read the same values from the same bytes: the text names them. */
  | "reads-the-same";

/** Why a detection has its score. */
export interface DetectionReason {
  readonly id: DetectionReasonId;
  /** Element numbers, names or an error code; never a value. */
  readonly text?: string;
}

/** What stands around the message. */
export interface DetectedFraming {
  /** The name by which `field39/framing` exports the scheme. */
  readonly id: FramingId;
  readonly scheme: FramingScheme;
  /** Other schemes by which the same bytes mean the same. */
  readonly others: readonly FramingId[];
}

/** Where reading stopped. */
export interface DetectedFault {
  readonly code: Iso8583ErrorCode;
  /** `39`, `header.messageLength`. */
  readonly path: string;
  /** In the bytes that were given. */
  readonly offset: number;
}

/** A dialect that bytes may be in. */
export interface Detection {
  readonly spec: Spec;
  /** From 0 to 1; see {@link likelyScore}. Equal where the bytes do not tell dialects apart. */
  readonly score: number;
  /** Where the message begins: with its header, or with its type if the dialect has none or it is missing. */
  readonly start: number;
  /** Where the message ends. */
  readonly end: number;
  /**
   * `decode(spec, bytes.subarray(start, end))` succeeds; with `extendSpec(spec, { header: null })` where `header` is
   * not `present`.
   */
  readonly complete: boolean;
  /** Whether the header is there; absent for a dialect without one. */
  readonly header?: "present" | "missing" | "faulty";
  /** Absent where the bytes start with the message. */
  readonly framing?: DetectedFraming;
  readonly fault?: DetectedFault;
  readonly reasons: readonly DetectionReason[];
}
