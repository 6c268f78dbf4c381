import { isInstruction, mtiDigits, wrongMti } from "./mti-digits.ts";
import type { TypedMessage } from "./to-response.ts";

/**
 * The same message marked as a repeat: 0200 becomes 0201, 0420 becomes 0421, 0122 becomes 0123.
 *
 * A repeat stays as it is. Everything else is kept: a repeat carries the same trace number and the same values.
 *
 * @throws {@link Iso8583Error} `invalid_mti` for a response, which is sent once, and for an origin that is reserved.
 * @example
 * toRetransmission({ mti: "0420", fields: { 11: "000123" } }).mti; // "0421"
 */
export function toRetransmission<M extends TypedMessage>(message: M): M {
  const { mti } = message;
  const digits = mtiDigits(mti);
  const { function: role, origin } = digits;
  if (role !== "0" && role !== "2" && role !== "4" && !isInstruction(digits)) {
    throw wrongMti(mti, "a request, an advice, a notification or an instruction", "A response is not repeated");
  }
  const repeated = Number(origin) | 1;
  if (repeated > 5) throw wrongMti(mti, "an origin from 0 to 5", "Only those have a digit for a repeat");
  return { ...message, mti: mti.slice(0, 3) + repeated };
}
