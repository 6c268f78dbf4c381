import { fromHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { DecodeError } from "../../src/codec/decode-error.ts";
import { encode } from "../../src/codec/encode.ts";
import { EncodeError, type Iso8583Error } from "../../src/error.ts";
import type { Spec } from "../../src/spec/spec.ts";

/** The bytes of ASCII text. */
export function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Bytes made of pieces: text as it is, or hex digits between angle brackets. */
export function bytesOf(pieces: string): Uint8Array {
  const parts = pieces.split(/[<>]/).map((piece, i) => (i % 2 === 0 ? ascii(piece) : fromHex(piece)));
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** The error that decoding ends with. */
export function decodeError(spec: Spec, bytes: Uint8Array): DecodeError {
  try {
    decode(spec, bytes);
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
  throw new Error("decoded");
}

/** Code, path and offset of the error that decoding ends with. */
export function faultOf(spec: Spec, bytes: Uint8Array): readonly [code: string, path: string, offset: number] {
  const { code, path, offset } = decodeError(spec, bytes);
  return [code, path, offset];
}

/** The error that encoding ends with; the message may be anything. */
export function encodeError(spec: Spec, message: unknown): Iso8583Error {
  try {
    encode<unknown>(spec, message as Parameters<typeof encode<unknown>>[1]);
  } catch (error) {
    if (error instanceof EncodeError) return error;
    throw error;
  }
  throw new Error("encoded");
}
