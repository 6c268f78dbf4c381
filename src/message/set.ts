import { type Compiled, compiledOf, compiledOfFields } from "../codec/compile.ts";
import type { Header } from "../codec/message.ts";
import { changedFields } from "./changed-fields.ts";
import type { ReadableMessage, SpecOption } from "./compiled-for.ts";
import { get, type ValueAt } from "./get.ts";
import { ownValue } from "./own-value.ts";
import { type MessagePath, parsePath, pathError } from "./path.ts";
import { setBelow } from "./set-below.ts";

/**
 * A new message with another value at a path; `undefined` removes what is there.
 *
 * Paths are those of {@link get}. The message that was given is not changed, and what lies beside the path is shared
 * with it. An entry with a tag keeps its place; one that is not there yet goes to the end of its list, a set too. What
 * is around a new part is made where the spec says how; a composite stays, empty, when its last part is removed. The
 * result prints redacted if the message did, or if `options.spec` is given. A length of TLV keeps its width
 * (`lengthBytes`) while the value fits. Values are not checked: `encode` and `validate` do that.
 *
 * @throws {@link Iso8583Error} `invalid_value` for a text that is no path, or a path through a raw value;
 * `undefined_element` for a place that the spec has not; `spec_unknown` for a part of what is not there in a message that
 * no spec has decoded, without `options.spec`.
 * @example
 * const request = { mti: "0200", fields: { 11: "000123", 55: [{ tag: "9A", value: "261123" }] } };
 * set(request, "11", "000124").fields[11]; // "000124"
 * set(request, "55.9F26", "A1B2C3D4E5F60718").fields[55].length; // 2
 * request.fields[55].length; // 1
 */
export function set<M extends ReadableMessage, const Path extends string>(
  message: M,
  path: Path,
  value: ValueAt<M, Path> | undefined,
  options: SpecOption = {},
): M {
  const parsed = parsePath(path);
  if (parsed.kind === "mti") {
    if (typeof value !== "string") throw pathError("invalid_value", path, "four digits: a message has a type");
    return { ...message, mti: value };
  }
  // Removing what is not there needs nothing to be made around it.
  if (value === undefined && get<ReadableMessage, string>(message, path) === undefined) return message;
  const own = compiledOfFields(message.fields);
  const compiled = own ?? (options.spec === undefined ? undefined : compiledOf(options.spec));
  if (parsed.kind === "header") return { ...message, header: changedHeader(message, parsed.name, value, compiled) };
  return { ...message, fields: fieldsWith(message, parsed, value, compiled) };
}

function changedHeader(
  { header = {} }: ReadableMessage,
  name: string,
  value: unknown,
  compiled: Compiled | undefined,
): Header {
  if (value === undefined) return Object.fromEntries(Object.entries(header).filter(([other]) => other !== name));
  if (compiled !== undefined && !compiled.header.parts.some((part) => part.name === name)) {
    throw pathError("undefined_element", "header", `a part of the header of ${compiled.spec.name}`);
  }
  if (typeof value !== "string") throw pathError("invalid_value", "header", "text or digits as a string");
  return { ...header, [name]: value };
}

function fieldsWith(
  { mti, fields }: ReadableMessage,
  { first, steps }: MessagePath & { readonly kind: "element" },
  value: unknown,
  compiled: Compiled | undefined,
): object {
  const number = Number(first.key);
  const node = compiled?.nodes[number];
  const isElement = compiled === undefined ? number >= 2 && number <= 192 : node !== undefined;
  if (!isElement && value !== undefined) {
    const expected = compiled === undefined ? "an element from 2 to 192" : `an element of ${compiled.spec.name}`;
    throw pathError("undefined_element", first.key, expected);
  }
  const change = { mti, fields: { ...fields }, steps, value, open: [] };
  const changed = setBelow(change, node, ownValue(fields, first.key), 0, first.indexes);
  return changedFields(fields, { [number]: changed }, compiled);
}
