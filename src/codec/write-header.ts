import { commonBits } from "../bytes/content.ts";
import { translated } from "../bytes/ebcdic.ts";
import { toHex } from "../bytes/hex.ts";
import { writeLatin1 } from "../bytes/latin1.ts";
import type { Compiled } from "./compile.ts";
import { bytesTo, type HeaderPart } from "./compile-header.ts";
import { headerBytesAt } from "./header.ts";
import type { Header } from "./message.ts";
import { fail } from "./writer.ts";

/** The header as hex digits; what counts itself or the message is made where it is not given. */
export function headerDigits(compiled: Compiled, header: Header | undefined): string {
  const { parts, length } = compiled.header;
  if (header === undefined) {
    fail({
      code: "missing_header",
      path: "header",
      expected: `the header of ${compiled.spec.name}`,
      hint: "Answer with the header of the request, or extendSpec(spec, { header: null })",
    });
  }
  const there = length === undefined ? parts.length : countParts(parts, header);
  let digits = "";
  for (let i = 0; i < there; i++) digits += digitsOf(parts[i]!, header);
  if (digits.length % 2 !== 0) fail({ code: "invalid_header", path: "header", expected: "parts that fill bytes" });
  if (length === undefined) return digits;
  const { start } = length;
  const own = countDigits(length, header, digits.length >> 1);
  return digits.slice(0, start) + own + digits.slice(start + own.length);
}

/** Writes the length of the whole message into the header, where the header has a place for it. */
export function fillTotal(compiled: Compiled, header: Header | undefined, bytes: Uint8Array): void {
  const { total } = compiled.header;
  // A header that says how long it is may end before that place.
  if (total === undefined || header === undefined || bytesTo(total) > headerBytesAt(compiled, bytes, 0)) return;
  const digits = countDigits(total, header, bytes.length);
  const at = total.start >> 1;
  for (let i = 0; i < digits.length; i += 2) bytes[at + i / 2] = Number.parseInt(digits.slice(i, i + 2), 16);
}

function given(header: Header, { name }: HeaderPart): string | undefined {
  return Object.hasOwn(header, name) ? header[name] : undefined;
}

/** How many parts are there: up to the last one that is given, and the length itself. */
function countParts(parts: readonly HeaderPart[], header: Header): number {
  let count = parts.length;
  while (count > 0 && given(header, parts[count - 1]!) === undefined && parts[count - 1]!.counts !== "header") count--;
  return count;
}

function digitsOf(part: HeaderPart, header: Header): string {
  const { size, text, page, path, counts } = part;
  const value = given(header, part);
  if (value === undefined && counts !== undefined) return "0".repeat(text ? size * 2 : size);
  if (!text) {
    if (typeof value === "string" && value.length === size && /^[0-9A-Fa-f]*$/.test(value)) return value;
    return fail({ code: "invalid_header", path, expected: `${size} hex digits` });
  }
  if (typeof value !== "string" || value.length !== size) {
    return fail({ code: "invalid_header", path, expected: `${size} characters` });
  }
  const latin1 = new Uint8Array(size);
  const narrow = writeLatin1(latin1, value, 0);
  const bytes = page === undefined ? latin1 : translated(latin1, 0, size, page.fromLatin1);
  if (!narrow || commonBits(part.allowed, bytes, 0, size, part.mask) === 0) {
    fail({ code: "invalid_header", path, expected: `${size} characters of its class` });
  }
  return toHex(bytes);
}

/** A count as the part writes it, in hex digits; one that was given must be right. */
function countDigits(part: HeaderPart, header: Header, count: number): string {
  const { size, text, page, binary, path } = part;
  const number = count
    .toString(binary ? 16 : 10)
    .toUpperCase()
    .padStart(size, "0");
  if (number.length > size) {
    fail({ code: "value_too_long", path, expected: `at most ${size} digits`, received: `${count}` });
  }
  const said = given(header, part);
  if (said !== undefined && said.toUpperCase() !== number) {
    fail({ code: "invalid_header", path, expected: number, hint: "Leave it out: encode counts" });
  }
  if (!text) return number;
  const zero = page === undefined ? "3" : "F";
  return [...number].map((digit) => zero + digit).join("");
}
