/** A transform stream to TypeScript where neither its library `dom` nor the types of a runtime declare one. */
export interface PlainTransform<I, O> {
  readonly readable: PlainReadable<O>;
  readonly writable: PlainWritable<I>;
}

/** The readable side of a {@link PlainTransform}. */
export interface PlainReadable<O> extends AsyncIterable<O> {
  getReader(): {
    read(): Promise<
      { readonly done: false; readonly value: O } | { readonly done: true; readonly value?: O | undefined }
    >;
    cancel(reason?: unknown): Promise<void>;
    releaseLock(): void;
  };
}

/** The writable side of a {@link PlainTransform}. */
export interface PlainWritable<I> {
  getWriter(): {
    readonly ready: Promise<unknown>;
    write(chunk: I): Promise<void>;
    close(): Promise<void>;
    abort(reason?: unknown): Promise<void>;
    releaseLock(): void;
  };
}

/** The class as the types of the importing project declare it, for its own streams to fit; no value has this name. */
declare const transformClass: typeof globalThis extends {
  readonly TransformStream: infer Class extends new <I, O>(...parameters: never) => object;
}
  ? Class
  : new <I, O>() => PlainTransform<I, O>;

/** A Web `TransformStream` from bytes to bytes, of the type that your runtime's types give it, for `pipeThrough`. */
export type ByteTransform = InstanceType<typeof transformClass<Uint8Array, Uint8Array>>;

/** What passes bytes on to the readable side of a stream. */
interface Controller {
  enqueue(bytes: Uint8Array): void;
}

/** The Web standard's classes, as far as they are used here. */
interface StreamClasses {
  readonly TransformStream: new (transformer?: {
    readonly transform: (bytes: Uint8Array, controller: Controller) => void;
    readonly flush: (controller: Controller) => void;
  }) => PlainTransform<Uint8Array, Uint8Array> & ByteTransform;
  readonly ReadableStream: new (
    source: {
      readonly pull: (controller: Controller & { close(): void }) => Promise<void>;
      readonly cancel: (reason: unknown) => Promise<void>;
    },
    strategy: { readonly highWaterMark: number },
  ) => ByteTransform["readable"];
}

/** The classes of the runtime: every supported one has them. */
export const webStreams: StreamClasses = globalThis as typeof globalThis & StreamClasses;
