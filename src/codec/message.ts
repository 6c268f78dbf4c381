/** The header's parts by name; digits and hex digits as text. */
export type Header = Readonly<Record<string, string>>;

/**
 * A decoded message: plain data.
 *
 * `fields` holds the values by element number: digit strings for numbers, so that nothing is lost, `Bytes` for class
 * `b`, objects by part number for composites, ordered entries for TLV. An absent element is `undefined`.
 *
 * Printing a message (`console.log`, `JSON.stringify`) shows cardholder data redacted, as its spec says. The single
 * values are as they came: do not log them one by one. A structured clone keeps the data and loses the redaction.
 */
export interface Message<F = AnyFields> {
  /** Four digits: `0210`. */
  readonly mti: string;
  readonly header?: Header;
  readonly fields: F;
}

/** A message as a decoder of any spec makes it, for code that works on all of them. */
export type AnyFields = Readonly<Record<number, unknown>>;

/**
 * True for a value of a message's shape, whoever made it.
 *
 * @example
 * isMessage({ mti: "0210", fields: { 39: "51" } }); // true
 */
export function isMessage(value: unknown): value is Message<AnyFields> {
  return (
    typeof value === "object" &&
    value !== null &&
    "mti" in value &&
    typeof value.mti === "string" &&
    "fields" in value &&
    typeof value.fields === "object" &&
    value.fields !== null
  );
}
