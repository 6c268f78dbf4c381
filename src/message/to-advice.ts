import { firstOrigin, mtiDigits, wrongMti } from "./mti-digits.ts";
import type { TypedMessage } from "./to-response.ts";

/**
 * The advice that tells of what a request asked for: 0200 becomes 0220, 0100 becomes 0120, 0400 becomes 0420.
 *
 * For what has been done without an answer: a reversal after a timeout, an approval by the chip. An advice of a repeated
 * request is sent for the first time: 0201 becomes 0220. Fields and header are kept: change those that differ with `set`.
 *
 * @throws {@link Iso8583Error} `invalid_mti` for anything but a request.
 * @example
 * toAdvice({ mti: "0400", fields: { 11: "000123" } }).mti; // "0420"
 */
export function toAdvice<M extends TypedMessage>(message: M): M {
  const { mti } = message;
  const { version, class: kind, function: role, origin } = mtiDigits(mti);
  if (role !== "0") {
    const hint = role === "2" ? "toRetransmission repeats an advice" : "Only a request has an advice";
    throw wrongMti(mti, "a request", hint);
  }
  return { ...message, mti: `${version}${kind}2${firstOrigin(origin)}` };
}
