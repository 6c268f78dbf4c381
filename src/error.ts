/**
 * What went wrong, as data.
 *
 * Decoding: `truncated` (the bytes end inside something), `trailing_bytes` (bytes are left over), `invalid_length` (a
 * length that is not made of digits), `length_over_maximum`, `invalid_content` (a byte outside the content class, such
 * as a letter in an `n` element), `invalid_filler`, `undefined_element` (a bit or value without a row in the spec),
 * `invalid_bitmap`, `invalid_mti`, `invalid_header`, `invalid_tlv`, `too_many_entries` (more than a limit).
 * Encoding: `too_deep` (entries nested too far), `missing_header`, `invalid_value` (the wrong type or shape), `value_too_long`, `value_too_short`,
 * `redacted_value` (the printed form of a message, not the message).
 * Specs: `invalid_spec`. Describing: `spec_unknown` (a message that no spec has decoded).
 */
export type Iso8583ErrorCode =
  | "truncated"
  | "trailing_bytes"
  | "invalid_length"
  | "length_over_maximum"
  | "invalid_content"
  | "invalid_filler"
  | "undefined_element"
  | "invalid_bitmap"
  | "invalid_mti"
  | "invalid_header"
  | "invalid_tlv"
  | "too_many_entries"
  | "too_deep"
  | "missing_header"
  | "invalid_value"
  | "value_too_long"
  | "value_too_short"
  | "redacted_value"
  | "invalid_spec"
  | "spec_unknown";

/** The facts of an error; none of them holds data of a cardholder. */
export interface Iso8583ErrorDetails {
  readonly code: Iso8583ErrorCode;
  /** Where in the message: `39`, `55.9F26`, `header.tpdu`, `bitmap`; in a spec `elements.4.format`. */
  readonly path: string;
  /** Byte offset in the input of the first byte at fault; absent where there is no input. */
  readonly offset?: number;
  readonly expected?: string;
  readonly received?: string;
  /** What usually causes this, or what to do. */
  readonly hint?: string;
}

/**
 * An error of this library: `code`, `path` and `offset` as data, the prose made of them.
 *
 * Ask {@link isIso8583Error} rather than `instanceof`: it holds across copies of the package.
 *
 * @example
 * try {
 *   decode(unionpayPos, bytes);
 * } catch (error) {
 *   if (isIso8583Error(error)) console.log(error.code, error.path, error.offset);
 * }
 */
export class Iso8583Error extends Error {
  override readonly name: string = "Iso8583Error";
  readonly code: Iso8583ErrorCode;
  readonly path: string;
  declare readonly offset?: number;
  declare readonly expected?: string;
  declare readonly received?: string;
  declare readonly hint?: string;

  constructor(details: Iso8583ErrorDetails) {
    super(sentenceOf(details));
    this.code = details.code;
    this.path = details.path;
    if (details.offset !== undefined) this.offset = details.offset;
    if (details.expected !== undefined) this.expected = details.expected;
    if (details.received !== undefined) this.received = details.received;
    if (details.hint !== undefined) this.hint = details.hint;
  }

  /** Where the codes are documented. */
  get url(): string {
    return "https://www.npmjs.com/package/field39#errors";
  }
}

/** One thing that is wrong with a spec. */
export interface SpecFault {
  /** Where in the spec: `elements.48.parts.1.format`, `flows[2].when.60.1`; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly received?: string;
}

/**
 * A spec that cannot be used; thrown by `defineSpec`, `extendSpec`, `parseSpec` and the first use of a spec.
 *
 * `path`, `expected` and `received` are those of the first fault, `faults` holds all that were found.
 */
export class SpecError extends Iso8583Error {
  override readonly name = "SpecError";
  readonly faults: readonly SpecFault[];

  constructor(details: Iso8583ErrorDetails, faults?: readonly SpecFault[]) {
    super(details);
    const { path, expected = "", received } = details;
    this.faults = faults ?? [{ path, expected, ...(received === undefined ? {} : { received }) }];
  }
}

/** A message that cannot be written as its spec says; thrown by `encode`. */
export class EncodeError extends Iso8583Error {
  override readonly name = "EncodeError";
}

/**
 * True for an error that this library threw, whichever copy of it.
 *
 * @example
 * isIso8583Error(new Error("other")); // false
 */
export function isIso8583Error(error: unknown): error is Iso8583Error {
  return error instanceof Error && "code" in error && "path" in error && iso8583ErrorNames.has(error.name);
}

const iso8583ErrorNames: ReadonlySet<string> = new Set([
  "Iso8583Error",
  "SpecError",
  "EncodeError",
  "DecodeError",
  "FramingError",
]);

function sentenceOf(details: Iso8583ErrorDetails): string {
  const byte = details.offset === undefined ? "" : `byte ${details.offset}`;
  const at = [details.path, byte].filter((place) => place !== "").join(", ");
  let sentence = details.code.replaceAll("_", " ") + (at === "" ? "" : ` at ${at}`);
  if (details.expected !== undefined) sentence += `: expected ${details.expected}`;
  if (details.received !== undefined)
    sentence += `${details.expected === undefined ? ": " : ", "}received ${details.received}`;
  if (details.hint !== undefined) sentence += `. ${details.hint}`;
  return sentence;
}
