/**
 * A message as `iso_8583` has it: `"0"` is the message type, `"2"` to `"128"` are the elements, `"127.2"` and
 * `"127.25.2"` parts of parts; every value is a string, of class `b` as hex digits.
 *
 * It is a plain object with raw values: printing it prints the card number.
 */
export type Iso8583Json = Readonly<Record<string, string | undefined>>;
