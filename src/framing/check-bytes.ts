import { FramingError } from "./framing-error.ts";

/**
 * Refuses what is not bytes: the text of a stream with an encoding would be misread in silence.
 *
 * @throws {@link FramingError} `invalid_value`.
 */
export function checkBytes(value: unknown, path: "chunk" | "frame"): void {
  // The tag holds for bytes of another realm too.
  if (value instanceof Uint8Array || Object.prototype.toString.call(value) === "[object Uint8Array]") return;
  throw new FramingError({
    code: "invalid_value",
    path,
    expected: "bytes (Uint8Array)",
    received: typeof value,
    hint: "A stream that is read as text has changed its bytes: set no encoding on it",
  });
}
