import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { createDeframer, type DeframerOptions } from "../../src/framing/deframer.ts";
import { FramingError } from "../../src/framing/framing-error.ts";
import type { FramingScheme } from "../../src/framing/scheme.ts";

/** What came of a stream: its messages as hex digits, and the fault that ended it, if one did. */
export interface Outcome {
  readonly messages: readonly string[];
  readonly fault?: { readonly code: string; readonly offset: number | undefined; readonly message: string };
}

/** Sends chunks through a new deframer to the end, or to the first fault. */
export function outcomeOf(
  scheme: FramingScheme,
  chunks: readonly (Uint8Array | string)[],
  options: DeframerOptions = {},
): Outcome {
  const deframer = createDeframer(scheme, options);
  const messages: string[] = [];
  try {
    for (const chunk of chunks) {
      for (const message of deframer.push(typeof chunk === "string" ? fromHex(chunk) : chunk)) {
        messages.push(toHex(message));
      }
    }
    deframer.end();
    return { messages };
  } catch (error) {
    if (!(error instanceof FramingError)) throw error;
    return { messages, fault: { code: error.code, offset: error.offset, message: error.message } };
  }
}

/** The fault that a function ends with. */
export function faultOf(run: () => unknown): FramingError {
  try {
    run();
  } catch (error) {
    if (error instanceof FramingError) return error;
    throw error;
  }
  throw new Error("There was no fault");
}

/** The bytes of all the pieces, one after the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

/** The bytes cut at these places, in any order. */
export function cutAt(bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const cuts = [0, ...places.map((place) => Math.min(place, bytes.length)).sort((a, b) => a - b), bytes.length];
  return cuts.slice(1).map((cut, i) => bytes.slice(cuts[i], cut));
}
