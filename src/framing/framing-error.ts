import { Iso8583Error } from "../error.ts";

/**
 * Bytes that are not what a scheme says, or a message that it cannot frame.
 *
 * `offset` counts from the first byte of the stream, or of the message that was to be framed; nothing of what the
 * bytes say is in it. Codes of a stream: `length_over_maximum`, `invalid_length`, `invalid_content` (fixed bytes or an
 * LRC that are others), `truncated`, `trailing_bytes`. Codes of a message: `value_too_long`, `value_too_short`,
 * `invalid_content` (the terminator occurs in it). `invalid_value`: a chunk that is not bytes.
 */
export class FramingError extends Iso8583Error {
  override readonly name = "FramingError";
}
