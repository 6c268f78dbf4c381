import { SpecError } from "../error.ts";

/**
 * Content classes of ISO 8583: `a` letters, `n` digits, `s` special characters and their unions, `b` binary, `z` track
 * data, `x+n` a sign letter and digits. Text classes include the space that pads them.
 */
export type ContentClass = "a" | "n" | "s" | "an" | "as" | "ns" | "ans" | "anp" | "b" | "z" | "x+n";

/** A notation taken apart: `n..19` is class `n`, two length digits, at most 19. */
export interface Notation {
  readonly content: ContentClass;
  /** Number of digits of the length that stands before the value; 0 for a fixed length. */
  readonly lengthDigits: number;
  /** The fixed or the greatest length: digits, characters, for `b` bytes; for `x+n` with the sign. */
  readonly size: number;
}

const pattern = /^(a|n|s|an|as|ns|ans|anp|b|z|x\+n)(\.{0,6})(\d{1,6})$/;

/**
 * Takes a format in the standard's notation apart: `n6`, `an..25`, `ans...999`, `b64` (bits), `b..255` (bytes), `x+n8`.
 *
 * @throws {@link SpecError} `invalid_spec` at `path` for anything else.
 * @example
 * parseNotation("n..19", "elements.2.format"); // { content: "n", lengthDigits: 2, size: 19 }
 */
export function parseNotation(format: string, path: string): Notation {
  const match = pattern.exec(format);
  if (match === null) {
    throw new SpecError({
      code: "invalid_spec",
      path,
      expected: "a format such as n6, n..19, ans...999, b64, x+n8 or z..37",
      received: JSON.stringify(format),
    });
  }
  // The pattern admits the content classes alone.
  const content = match[1] as ContentClass;
  const lengthDigits = match[2]?.length ?? 0;
  let size = Number(match[3]);
  if (content === "b" && lengthDigits === 0) {
    if (size % 8 !== 0) {
      throw new SpecError({
        code: "invalid_spec",
        path,
        expected: "a number of bits that fills bytes",
        received: format,
      });
    }
    size /= 8;
  }
  if (content === "x+n") {
    if (lengthDigits > 0)
      throw new SpecError({ code: "invalid_spec", path, expected: "a fixed length", received: format });
    size += 1;
  }
  if (size === 0) {
    throw new SpecError({ code: "invalid_spec", path, expected: "a length above 0", received: format });
  }
  return { content, lengthDigits, size };
}
