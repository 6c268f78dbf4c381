import { createDeframer, type Deframer, type DeframerOptions } from "./deframer.ts";
import type { FramingScheme } from "./scheme.ts";

/** What is asked of a Web `ReadableStream`, in which every one of them agrees. */
export interface ReadableChunks {
  getReader(): {
    read(): Promise<
      | { readonly done: false; readonly value: Uint8Array }
      | { readonly done: true; readonly value?: Uint8Array | undefined }
    >;
    cancel(reason?: unknown): Promise<void>;
    releaseLock(): void;
  };
}

/** Where chunks come from: a Node stream or socket, a Web stream, a generator, an array. */
export type ChunkSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array> | ReadableChunks;

/**
 * The messages on a stream, one by one.
 *
 * The source is read as fast as messages are taken. Leaving the loop early, and a fault too, closes it: a stream is
 * destroyed or cancelled, a generator returns. Messages before a fault are given before it is thrown.
 *
 * @throws `SpecError` `invalid_spec` at once if the scheme or an option cannot be used.
 * @throws {@link FramingError} from the loop, as {@link createDeframer} does; `truncated` if the source ends inside a frame.
 * @example
 * const chunks = [fromHex("0003 AABB"), fromHex("CC 0000 0001 DD")];
 * for await (const message of deframe(chunks, binary2)) console.log(toHex(message)); // AABBCC, then DD
 */
export function deframe(
  source: ChunkSource,
  scheme: FramingScheme,
  options: DeframerOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  return messagesOf(source, createDeframer(scheme, options));
}

async function* messagesOf(source: ChunkSource, deframer: Deframer): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of isIterable(source) ? source : chunksOf(source)) {
    for (const message of deframer.push(chunk)) yield message;
  }
  deframer.end();
}

function isIterable(source: ChunkSource): source is AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  return Symbol.asyncIterator in source || Symbol.iterator in source;
}

/** The chunks of a Web stream in a runtime where it is not iterable. */
async function* chunksOf(stream: ReadableChunks): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  let open = true;
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    open = false;
  } finally {
    try {
      if (open) await reader.cancel();
    } finally {
      reader.releaseLock();
    }
  }
}
