import { SpecError } from "../error.ts";
import { checkBytes } from "./check-bytes.ts";
import { compiledScheme } from "./compile-scheme.ts";
import { checkEnd, createFrameReader, readChunk } from "./frame-reader.ts";
import { FramingError } from "./framing-error.ts";
import type { FramingScheme } from "./scheme.ts";

/** How messages are to be taken from a stream. */
export interface DeframerOptions {
  /**
   * The most bytes of a message, its framing not counted; 65,535 unless it is said, which a record of a file may exceed. A
   * frame that claims more is an error.
   */
  readonly maxLength?: number;
  /** Give empty messages, with which hosts show that they are there, as empty bytes; otherwise they are skipped. */
  readonly keepAlives?: boolean;
  /** Give each frame as it stood on the stream, with all that is around the message. */
  readonly whole?: boolean;
  /** Give copies only, never parts of a chunk. */
  readonly copy?: boolean;
}

/** Takes messages from the chunks of one stream. */
export interface Deframer {
  /**
   * Reads the next chunk, cut anywhere, and gives the messages that are now complete.
   *
   * A message that lies wholly in the chunk is a part of it, not a copy: it keeps the whole chunk in memory, and changes
   * if the chunk is filled again. See the option `copy`. What is left of an unfinished frame is copied.
   *
   * All of the chunk has been read when this returns, whether the messages are looked at or not.
   *
   * @throws {@link FramingError} at a fault. If there were messages before the fault, they are given, and the error is
   * thrown where the next one would follow: a `for` loop sees every message first. From then on each call throws this
   * error: where the next frame might start would be a guess.
   */
  push(chunk: Uint8Array): Iterable<Uint8Array>;
  /**
   * Says that the stream has ended.
   *
   * @throws {@link FramingError} `truncated` if it ended inside a frame, or in a file before its end; after a fault, that.
   */
  end(): void;
  /** Bytes of an unfinished frame that are held: what has come of it, never more. */
  readonly buffered: number;
}

/** The most bytes of a message, unless it is said: what two bytes of length can say. */
const defaultMaxLength = 65_535;

/**
 * Makes a deframer, which takes messages from the chunks of one stream.
 *
 * Its memory is bounded: it holds at most one unfinished frame, as much of it as has come. A frame that claims more than
 * `maxLength` is an error before anything of it is kept.
 *
 * @throws `SpecError` `invalid_spec` if the scheme or an option cannot be used.
 * @example
 * const deframer = createDeframer(binary2);
 * [...deframer.push(fromHex("0003 AABBCC 0002 DD"))].map(toHex); // ["AABBCC"]
 * [...deframer.push(fromHex("EE"))].map(toHex); // ["DDEE"]
 * deframer.end();
 */
export function createDeframer(scheme: FramingScheme, options: DeframerOptions = {}): Deframer {
  const { maxLength = defaultMaxLength, keepAlives = false, whole = false, copy = false } = options;
  if (!Number.isSafeInteger(maxLength) || maxLength < 1) {
    throw new SpecError({ code: "invalid_spec", path: "options.maxLength", expected: "a whole number above 0" });
  }
  const reader = createFrameReader(compiledScheme(scheme), { maxLength, keepAlives, whole, copy });
  let fault: unknown;
  let closed = false;
  return {
    push(chunk) {
      if (fault !== undefined) throw fault;
      checkBytes(chunk, "chunk");
      if (closed) throw afterEnd(reader.streamed);
      const messages: Uint8Array[] = [];
      try {
        readChunk(reader, chunk, messages);
      } catch (error) {
        fault = error;
        if (messages.length === 0) throw error;
        return { [Symbol.iterator]: () => givenThenThrown(messages, error) };
      }
      return messages;
    },
    end() {
      if (fault !== undefined) throw fault;
      closed = true;
      try {
        checkEnd(reader);
      } catch (error) {
        fault = error;
        throw error;
      }
    },
    get buffered() {
      return reader.heldLength;
    },
  };
}

function afterEnd(offset: number): FramingError {
  return new FramingError({ code: "trailing_bytes", path: "chunk", offset, expected: "no chunk after end()" });
}

function* givenThenThrown(messages: readonly Uint8Array[], error: unknown): Generator<Uint8Array> {
  yield* messages;
  throw error;
}
