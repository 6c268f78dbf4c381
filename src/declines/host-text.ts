/**
 * Returns what the host wrote, fit to be shown to staff: without control and direction characters, which could change
 * what a screen shows, without runs of eight digits or more, which could be a card number, and not longer than 200
 * characters a text.
 *
 * @internal
 */
export function shownHostText(texts: readonly string[] = []): readonly string[] | undefined {
  const shown = texts
    .map((text) =>
      text
        .replace(/\p{C}+/gu, " ")
        .replace(/\d{8,}/g, "…")
        .trim()
        .slice(0, 200),
    )
    .filter(Boolean);
  return shown.length > 0 ? shown : undefined;
}
