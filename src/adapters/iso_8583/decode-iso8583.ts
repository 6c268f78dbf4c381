import { decode } from "../../codec/decode.ts";
import type { AnyFields } from "../../codec/message.ts";
import { FramingError } from "../../framing/framing-error.ts";
import { iso8583Package } from "../../specs/iso8583-package.ts";
import type { JsonSpecOption } from "./from-iso8583-json.ts";
import { toIso8583Json } from "./to-iso8583-json.ts";
import { type FrameOptions, metadataBytes, withBitmap } from "./wire-options.ts";

/** How {@link decodeIso8583} reads. */
export interface DecodeIso8583Options extends JsonSpecOption, FrameOptions {
  /** `utf8`: the bitmap is hex digits in ASCII, 16 or 32 of them; `hex`: it is bytes. As the dialect says unless given. */
  readonly bitmapEncoding?: "utf8" | "hex";
}

/**
 * The message JSON of bytes from the wire, as `getIsoJSON()` gives it, but strictly: what is cut short, too long or not of
 * its class is an error.
 *
 * The two bytes of length must say how much follows; `lenHeader: false` if there are none. So many bytes as `metadata`
 * has are passed over behind them, whatever they say. For a message with names, types and redaction, give the JSON to
 * {@link fromIso8583Json}.
 *
 * @throws `DecodeError` with the path of the fault and its offset in the message behind length and metadata;
 * {@link FramingError} `truncated` or `trailing_bytes` if the length does not fit what follows.
 * @example
 * decodeIso8583(encodeIso8583({ "0": "0810", "39": "00" })); // { "0": "0810", "39": "00" }
 */
export function decodeIso8583(bytes: Uint8Array, options: DecodeIso8583Options = {}): Record<string, string> {
  const { spec = iso8583Package, bitmapEncoding } = options;
  const encoding = bitmapEncoding === undefined ? undefined : bitmapEncoding === "utf8" ? "hex" : "binary";
  const wire = withBitmap(spec, { encoding });
  return toIso8583Json(decode<AnyFields>(wire, bodyOf(bytes, options)));
}

/** The message behind the length and the metadata. */
export function bodyOf(bytes: Uint8Array, options: FrameOptions): Uint8Array {
  const { lenHeader = true, metadataCounted = false } = options;
  if (!(bytes instanceof Uint8Array)) {
    throw new FramingError({ code: "invalid_value", path: "frame", expected: "a Uint8Array", received: typeof bytes });
  }
  const metadata = metadataBytes(options).length;
  const start = (lenHeader ? 2 : 0) + metadata;
  if (bytes.length < start) throw lengthError("truncated", `${start} bytes at least`, bytes.length);
  if (lenHeader) {
    const said = bytes[0]! * 256 + bytes[1]!;
    const follows = bytes.length - (metadataCounted ? 2 : start);
    if (follows < said) throw lengthError("truncated", `${said} bytes, as the length says`, follows);
    if (follows > said) throw lengthError("trailing_bytes", `${said} bytes, as the length says`, follows);
  }
  return bytes.subarray(start);
}

function lengthError(code: "truncated" | "trailing_bytes", expected: string, received: number): FramingError {
  const hint = "A stream gives pieces and several messages at once: take a deframer of field39/framing";
  return new FramingError({ code, path: "frame", offset: 0, expected, received: `${received}`, hint });
}
