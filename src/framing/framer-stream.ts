import { createBlocker } from "./block.ts";
import { compiledScheme } from "./compile-scheme.ts";
import { framed } from "./frame.ts";
import { FramingError } from "./framing-error.ts";
import type { FramingScheme } from "./scheme.ts";
import { type ByteTransform, webStreams } from "./web-streams.ts";

/**
 * A Web stream from messages to their frames, or to the blocks of a file.
 *
 * An empty message becomes a keep-alive. Where it would end a file it is an error: the stream writes the end itself when
 * it is closed, and fills up the last block.
 *
 * @throws `SpecError` `invalid_spec` if the scheme cannot be used. The stream fails with the {@link FramingError} of
 * {@link frame} for a message that cannot be framed.
 * @example
 * const messages = new Blob([fromHex("08002020000000800000")]).stream();
 * for await (const bytes of messages.pipeThrough(framerStream(binary2))) {
 *   console.log(toHex(bytes)); // 000A08002020000000800000
 * }
 */
export function framerStream(scheme: FramingScheme): ByteTransform {
  const compiled = compiledScheme(scheme);
  const blocker = compiled.blocks === undefined ? undefined : createBlocker(compiled.blocks);
  const written = (message: Uint8Array): Uint8Array => {
    const bytes = framed(compiled, message);
    return blocker === undefined ? bytes : blocker.put(bytes);
  };
  return new webStreams.TransformStream({
    transform(message, controller) {
      if (compiled.ends && message.length === 0) {
        throw new FramingError({
          code: "value_too_short",
          path: "frame",
          expected: "at least one byte: an empty record ends the file",
          received: "0",
        });
      }
      controller.enqueue(written(message));
    },
    flush(controller) {
      if (compiled.ends) controller.enqueue(written(new Uint8Array(0)));
      const rest = blocker?.finish();
      if (rest !== undefined && rest.length > 0) controller.enqueue(rest);
    },
  });
}
