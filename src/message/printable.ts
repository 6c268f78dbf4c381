/**
 * Text in which a dot stands for every character that could steer a terminal or reorder a line: controls, format
 * characters such as bidirectional overrides, line separators and halves of surrogate pairs.
 *
 * @example
 * printable("\u001b[31m"); // "·[31m"
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "·");
}
