import { Iso8583Error } from "../../error.ts";
import {
  type IsoCall,
  type IsoClass,
  type Outcome,
  packedOutcome,
  packWith,
  reasonOf,
  unpackedOutcome,
  unpackWith,
} from "./iso-class.ts";
import type { Iso8583Json } from "./iso8583-json.ts";
import type { FrameOptions } from "./wire-options.ts";

/** How the wrapped class is called. */
export interface WrapOptions extends Omit<FrameOptions, "metadataCounted"> {
  /** The table that its objects are made with. */
  readonly customFormats?: object;
  /** `utf8`: the bitmap is 32 hex digits. */
  readonly bitmapEncoding?: "utf8" | "hex";
}

/** The class of `iso_8583` as two functions. */
export interface WrappedIso8583 {
  /** Bytes of a message JSON, which is not changed. */
  encode(json: Iso8583Json): Uint8Array;
  /** The message JSON of bytes; a `Uint8Array` that is no `Buffer` will do. */
  decode(bytes: Uint8Array): Record<string, string>;
}

/**
 * The class of `iso_8583` as two functions that use a fresh object for each call, change nothing that they are given, and
 * fail in one way: for code that stays with it for a while.
 *
 * What it takes for a success is one here, too: a message that was cut short decodes to empty values. For another answer
 * use {@link decodeIso8583}.
 *
 * @throws `Iso8583Error` from the functions: `invalid_value` with its words in `received`, whether it returned an
 * error, threw one, threw something else or gave bytes that are not the message.
 * @example
 * import Iso from "iso_8583";
 *
 * const { encode, decode } = wrapIso8583(Iso);
 * decode(encode({ "0": "0800", "11": "000001", "70": "301" })); // { "0": "0800", "11": "000001", "70": "301" }
 */
export function wrapIso8583(Iso: IsoClass, options: WrapOptions = {}): WrappedIso8583 {
  const call: IsoCall = { ...options };
  return {
    encode: (json) => settled(() => packedOutcome(packWith(Iso, json, call), json, call)),
    decode: (bytes) => settled(() => unpackedOutcome(unpackWith(Iso, bytes, call))),
  };
}

function settled<T>(run: () => Outcome<T>): T {
  let outcome: Outcome<T>;
  try {
    outcome = run();
  } catch (error) {
    outcome = { ok: false, reason: reasonOf(error) };
  }
  if (outcome.ok) return outcome.value;
  throw new Iso8583Error({
    code: "invalid_value",
    path: "",
    expected: "a message that iso_8583 takes",
    received: outcome.reason,
  });
}
