import { allocate } from "../bytes/allocate.ts";
import { SpecError } from "../error.ts";
import { checkBytes } from "./check-bytes.ts";
import { type CompiledScheme, compiledScheme } from "./compile-scheme.ts";
import { writeLength } from "./frame-length.ts";
import { FramingError } from "./framing-error.ts";
import { indexOfBytes, lrcOf } from "./measure-frame.ts";
import type { FrameScheme } from "./scheme.ts";

/**
 * Puts the framing of a scheme around a message.
 *
 * No bytes at all make the keep-alive of the scheme, or the record that ends a file. On Node the result is a `Buffer`
 * from its pool. For a file in blocks see {@link block} and {@link framerStream}.
 *
 * @throws {@link FramingError} `value_too_long` if the length cannot say so much, `value_too_short` if it would have to be
 * less than zero, `invalid_content` if the terminator of the scheme occurs in the message.
 * @throws `SpecError` `invalid_spec` if the scheme cannot be used.
 * @example
 * toHex(frame(fromHex("08002020000000800000"), binary2)); // "000A08002020000000800000"
 * toHex(frame(new Uint8Array(0), binary2)); // "0000"
 */
export function frame(message: Uint8Array, scheme: FrameScheme): Uint8Array {
  const compiled = compiledScheme(scheme);
  if (compiled.blocks !== undefined) {
    throw new SpecError({
      code: "invalid_spec",
      path: "scheme.kind",
      expected: "length or terminator",
      received: "blocked",
      hint: "Frame each message with the records of the scheme, and call block() on all of them and an empty one",
    });
  }
  return framed(compiled, message);
}

/** {@link frame} with a compiled scheme, the blocks of which it leaves aside. */
export function framed(scheme: CompiledScheme, message: Uint8Array): Uint8Array {
  const { before, after, trailer, prefix, counted, bareZero } = scheme;
  checkBytes(message, "frame");
  const length = message.length;
  const isZero = length === 0 && counted > 0;
  const tail = isZero && bareZero ? 0 : scheme.tail;
  const size = prefix + length + tail;
  const target = allocate(size);
  target.set(before.bytes);
  if (scheme.size > 0) {
    writeLength(scheme, target, before.bytes.length, isZero ? 0 : numberOf(scheme, length));
    target.set(after.bytes, before.bytes.length + scheme.size);
  }
  target.set(message, prefix);
  if (tail > 0) {
    target.set(trailer.bytes, prefix + length);
    if (scheme.lrcFrom >= 0) target[size - 1] = lrcOf(scheme, target, 0, size);
  }
  if (scheme.size === 0) checkTerminator(scheme, target, length);
  return target;
}

function numberOf({ counted, largest }: CompiledScheme, length: number): number {
  const number = length + counted;
  if (number > largest) {
    throw new FramingError({
      code: "value_too_long",
      path: "frame",
      expected: `a message of at most ${largest - counted} bytes`,
      received: `${length}`,
    });
  }
  if (number < 0) {
    throw new FramingError({
      code: "value_too_short",
      path: "frame",
      expected: `a message of at least ${-counted} bytes`,
      received: `${length}`,
    });
  }
  return number;
}

/** The first terminator must be the one behind the message. */
function checkTerminator({ prefix, trailer }: CompiledScheme, target: Uint8Array, length: number): void {
  const at = indexOfBytes(target, trailer.bytes, prefix, target.length) - prefix;
  if (at === length) return;
  throw new FramingError({
    code: "invalid_content",
    path: "frame",
    offset: at,
    expected: "a message without the terminator",
    received: "the terminator in it",
  });
}
