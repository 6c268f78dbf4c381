import { createDeframer, type DeframerOptions } from "./deframer.ts";
import type { FramingScheme } from "./scheme.ts";
import { type ByteTransform, webStreams } from "./web-streams.ts";

/**
 * A Web stream from chunks, cut anywhere, to messages.
 *
 * It reads on as messages are taken. At a fault, and if the stream ends inside a frame, the readable side fails with a
 * {@link FramingError}, after all messages before it, and the writable side with it.
 *
 * @throws `SpecError` `invalid_spec` if the scheme or an option cannot be used.
 * @example
 * const chunks = new Blob([fromHex("0003 AABB"), fromHex("CC 0001 DD")]).stream();
 * const messages = chunks.pipeThrough(deframerStream(binary2));
 * for await (const message of messages) console.log(toHex(message)); // AABBCC, then DD
 */
export function deframerStream(scheme: FramingScheme, options: DeframerOptions = {}): ByteTransform {
  const deframer = createDeframer(scheme, options);
  const passage = new webStreams.TransformStream();
  const chunks = passage.readable.getReader();
  let fault: { readonly error: unknown } | undefined;
  // A transform that throws takes back what it gave and nobody has read yet. With room for nothing, this one is asked
  // only when all has been read.
  const readable = new webStreams.ReadableStream(
    {
      async pull(controller) {
        if (fault !== undefined) throw fault.error;
        for (let given = false; !given; ) {
          const { done, value } = await chunks.read();
          if (done) {
            deframer.end();
            controller.close();
            return;
          }
          try {
            for (const message of deframer.push(value)) {
              controller.enqueue(message);
              given = true;
            }
          } catch (error) {
            await chunks.cancel(error);
            if (!given) throw error;
            fault = { error };
          }
        }
      },
      cancel: (reason) => chunks.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return { readable, writable: passage.writable };
}
