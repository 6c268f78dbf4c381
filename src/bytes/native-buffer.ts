/** The methods of Node's `Buffer` that work on any `Uint8Array` and beat what the language alone can do. */
interface NativeMethods {
  latin1Slice(this: Uint8Array, start: number, end: number): string;
  hexSlice(this: Uint8Array, start: number, end: number): string;
  utf8Write(this: Uint8Array, text: string, offset: number, length: number): number;
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
  const { latin1Slice, hexSlice, utf8Write, hexWrite } = Buffer?.prototype ?? {};
  const allocUnsafe = Buffer?.allocUnsafe;
  if (!allocUnsafe || !latin1Slice || !hexSlice || !utf8Write || !hexWrite) return undefined;
  try {
    const probe = new Uint8Array(4);
    utf8Write.call(probe, "\u00e9", 0, 1);
    hexWrite.call(probe, "0aFf", 1, 2);
    const works = latin1Slice.call(probe, 0, 1) === "\u00e9" && hexSlice.call(probe, 0, 3).toLowerCase() === "e90aff";
    return works
      ? { latin1Slice, hexSlice, utf8Write, hexWrite, allocate: (length) => allocUnsafe(length) }
      : undefined;
  } catch {
    return undefined;
  }
}
