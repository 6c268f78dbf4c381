import type { Spec } from "../spec/spec.ts";
import { compiledOf } from "./compile.ts";
import type { Message } from "./message.ts";
import { quickDecode } from "./quick-decode.ts";
import { readMessage } from "./read-message.ts";
import { createReader, type Reader } from "./reader.ts";

/**
 * Decodes one message, strictly: trailing bytes, a wrong digit in a length, a letter in an `n` element and a length over
 * the maximum are errors.
 *
 * `bytes` starts with the header of the spec, or with the message type if it has none; length prefixes of a stream are
 * framing and not part of it. Nothing is kept of `bytes` but text.
 *
 * @throws {@link DecodeError} with the path and offset of the fault, and in `partial` what had been read before it.
 * @example
 * const frame = fromHex("001760000300006031003113030210000000000200000035" + "31");
 * decode(unionpayPos, frame.subarray(2)).fields[39]; // "51"
 */
export function decode<F>(spec: Spec<F>, bytes: Uint8Array): Message<F> {
  const compiled = compiledOf(spec);
  const quick = compiled.plainStart ? quickDecode(compiled, bytes) : undefined;
  if (quick !== undefined) return typed(quick);
  const reader = createReader(compiled, bytes);
  readMessage(reader, true, spec.bitmap.fixed === true);
  return messageOf(reader);
}

/** The message that a reader has read. */
export function messageOf<F>({ mti = "", header, fields }: Reader): Message<F> {
  return typed(header === undefined ? { mti, fields } : { mti, header, fields });
}

/** Here what was read gets the type that its spec declares. */
export function typed<F>(message: Message): Message<F> {
  return message as Message<F>;
}
