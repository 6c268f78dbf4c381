import { allocate } from "../../bytes/allocate.ts";
import { encode } from "../../codec/encode.ts";
import { FramingError } from "../../framing/framing-error.ts";
import { iso8583Package } from "../../specs/iso8583-package.ts";
import { fail, type JsonSpecOption } from "./from-iso8583-json.ts";
import type { Iso8583Json } from "./iso8583-json.ts";
import { readJson } from "./read-json.ts";
import { type FrameOptions, metadataBytes, withBitmap } from "./wire-options.ts";

/** How {@link encodeIso8583} writes. */
export interface EncodeIso8583Options extends JsonSpecOption, FrameOptions {
  /** The second bitmap is written only where an element needs it; it always is unless said, as in `iso_8583`. */
  readonly optionalSecondaryBitmap?: boolean;
  /**
   * Where 127 is given as one text, its bitmap is sent a second time as part 127.1, as `iso_8583` does. Off unless said:
   * hosts take bit 1 for the announcement of more bits.
   */
  readonly emit127BitmapTwice?: boolean;
}

/**
 * Bytes for the wire of a message JSON, as `getBufferMessage()` makes them: two bytes of length that count the message
 * alone, the metadata if there is any, the message with both bitmaps.
 *
 * `lenHeader: false` leaves out the length, as `getRawMessage()` does, and the metadata stays if it is given. The JSON is
 * not changed. On Node the result is a `Buffer` from its pool.
 *
 * @throws `Iso8583Error` as {@link fromIso8583Json} does; `EncodeError` for a value that cannot be written;
 * `FramingError` `value_too_long` if the length cannot say so much.
 * @example
 * const bytes = encodeIso8583({ "0": "0800", "11": "000001", "70": "301" });
 * toHex(bytes.subarray(0, 6)); // "001D30383030"
 */
export function encodeIso8583(json: Iso8583Json, options: EncodeIso8583Options = {}): Uint8Array {
  const { spec = iso8583Package, lenHeader = true, metadataCounted = false } = options;
  const wire = withBitmap(spec, { optionalSecondary: options.optionalSecondaryBitmap === true });
  const body = encode(wire, readJson(json, wire, fail, options.emit127BitmapTwice === true));
  const metadata = metadataBytes(options);
  if (!lenHeader && metadata.length === 0) return body;
  const start = lenHeader ? 2 : 0;
  const bytes = allocate(start + metadata.length + body.length);
  if (lenHeader) {
    const length = body.length + (metadataCounted ? metadata.length : 0);
    if (length > 0xffff) {
      throw new FramingError({
        code: "value_too_long",
        path: "frame",
        expected: "at most 65535 bytes",
        received: `${length}`,
      });
    }
    bytes[0] = length >> 8;
    bytes[1] = length & 0xff;
  }
  bytes.set(metadata, start);
  bytes.set(body, start + metadata.length);
  return bytes;
}
