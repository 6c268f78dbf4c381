/** The methods of Node's `Buffer` that work on any `Uint8Array` and beat what the language alone can do. */
interface NativeMethods {
  latin1Slice(this: Uint8Array, start: number, end: number): string;
  hexSlice(this: Uint8Array, start: number, end: number): string;
  latin1Write(this: Uint8Array, text: string, offset: number, length: number): number;
  hexWrite(this: Uint8Array, digits: string, offset: number, length: number): number;
}

interface BufferClass {
  readonly prototype?: Partial<NativeMethods>;
  readonly allocUnsafe?: (length: number) => Uint8Array;
}

/** What Node's `Buffer` has to offer. */
interface NativeBuffer extends NativeMethods {
  /** Bytes with any content; a new `Uint8Array` takes ten times as long. */
  readonly allocate: (length: number) => Uint8Array;
}

/** Node's native conversions where the runtime has them and they do as expected, found once. */
export const nativeBuffer: NativeBuffer | undefined = findNativeBuffer();

function findNativeBuffer(): NativeBuffer | undefined {
  const { Buffer } = globalThis as { readonly Buffer?: BufferClass };
  const { latin1Slice, hexSlice, latin1Write, hexWrite } = Buffer?.prototype ?? {};
  const allocUnsafe = Buffer?.allocUnsafe;
  if (!allocUnsafe || !latin1Slice || !hexSlice || !latin1Write || !hexWrite) return undefined;
  try {
    const probe = new Uint8Array(4);
    const works =
      latin1Write.call(probe, "\u00c3\u00a9", 0, 2) === 2 &&
      hexWrite.call(probe, "0aFf", 2, 2) === 2 &&
      latin1Slice.call(probe, 0, 2) === "\u00c3\u00a9" &&
      hexSlice.call(probe, 0, 4).toLowerCase() === "c3a90aff";
    return works
      ? { latin1Slice, hexSlice, latin1Write, hexWrite, allocate: (length) => allocUnsafe(length) }
      : undefined;
  } catch {
    return undefined;
  }
}
