import { compiledOfFields } from "../codec/compile.ts";
import type { Header } from "../codec/message.ts";
import { changedFields } from "./changed-fields.ts";
import type { ReadableMessage } from "./compiled-for.ts";
import { firstOrigin, isInstruction, mtiDigits, wrongMti } from "./mti-digits.ts";

/** Values of some elements, other than those of the message; `undefined` removes an element. */
export type FieldChanges<F> = { readonly [Element in keyof F]?: F[Element] | undefined };

/** A message whose type is known. */
export interface TypedMessage extends ReadableMessage {
  readonly mti: string;
}

/**
 * The response to a message: a new message with the type that answers it.
 *
 * 0200 is answered by 0210, an advice 0220 by 0230, a notification x4x by its acknowledgement x5x (ISO 8583:2003 has
 * one; before, none is sent), an instruction x6x by x7x (2003 and dialects of one's own). A repeat is answered as the
 * first one is: 0201 by 0210.
 *
 * All elements are copied, then `changes` are made: set 39 and what the host adds, and remove with `undefined` what a
 * response does not carry. Nothing is left out without being named: PIN data, tracks and chip data stay unless they are
 * removed. The header is copied; the two addresses of a part `tpdu` change places (`6000030000` becomes `6000000003`),
 * and a length of the whole message is left to `encode`. Addresses in other headers stay: set them.
 *
 * @throws {@link Iso8583Error} `invalid_mti` for a type that no response answers.
 * @example
 * const request: Message<Iso1987Fields> = { mti: "0201", fields: { 11: "000123", 35: "6225000000000014=2812" } };
 * toResponse(request, { 35: undefined, 39: "51" });
 * // { mti: "0210", fields: { 11: "000123", 39: "51" } }
 */
export function toResponse<M extends TypedMessage>(message: M, changes: FieldChanges<M["fields"]> = {}): M {
  const fields = changedFields(message.fields, changes);
  const answered = { ...message, mti: responseMti(message.mti), fields };
  return message.header === undefined ? answered : { ...answered, header: answeredHeader(message.header, fields) };
}

function responseMti(mti: string): string {
  const digits = mtiDigits(mti);
  const { version, class: kind, function: role, origin } = digits;
  const isAnswered = role === "0" || role === "2" || role === "4" || isInstruction(digits);
  if (!isAnswered) {
    throw wrongMti(mti, "a request, an advice, a notification or an instruction", "A response is not answered");
  }
  return version + kind + String(Number(role) + 1) + firstOrigin(origin);
}

function answeredHeader(header: Header, fields: object): Header {
  const total = compiledOfFields(fields)?.header.total?.name;
  return Object.fromEntries(
    Object.entries(header).flatMap(([name, value]) =>
      name === total ? [] : [[name, name === "tpdu" ? swapped(value) : value]],
    ),
  );
}

/** An identifier of one byte, then two addresses of two bytes each. */
function swapped(tpdu: string): string {
  return tpdu.length === 10 ? tpdu.slice(0, 2) + tpdu.slice(6) + tpdu.slice(2, 6) : tpdu;
}
