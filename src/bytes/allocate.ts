import { nativeBuffer } from "./native-buffer.ts";

/** Bytes with any content, for a caller that fills them all; small ones come from the runtime's pool where it has one. */
export const allocate: (length: number) => Uint8Array = nativeBuffer?.allocate ?? ((length) => new Uint8Array(length));
