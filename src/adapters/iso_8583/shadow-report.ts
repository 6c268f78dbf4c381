/** One place where the codecs differ: no value, for what was misread can stand anywhere. */
export interface ShadowDifference {
  /** `55`, `127.25.3`; for bytes also `mti`, `bitmap`, `55.length`, `frame`, or `end` behind the last element. */
  readonly path: string;
  /** Offset in the message behind its length and metadata; of bytes alone. */
  readonly offset?: number;
  /** What `iso_8583` has there: `absent`, `12 characters`, `98 bytes`. */
  readonly theirs: string;
  /** What this library has there. */
  readonly ours: string;
}

/** A codec that did not do what the other did. */
export interface ShadowFailure {
  readonly by: "theirs" | "ours";
  /** Its words, without values. */
  readonly reason: string;
  /** The path of the fault, where ours failed. */
  readonly path?: string;
}

/** What {@link shadow} reports of one call. It may be logged: no value of the message is in it. */
export interface ShadowReport {
  readonly operation: "encode" | "decode";
  /** The message type, where it is one. */
  readonly mti?: string;
  /** One codec failed and the other did not; what both refuse is not reported. Bytes that are no message count as one. */
  readonly failure?: ShadowFailure;
  /** Of bytes the first place, of message JSON each key; empty if there is a failure. */
  readonly differences: readonly ShadowDifference[];
}
