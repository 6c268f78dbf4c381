import { allowed, bothDecimal, decimal, lowDecimal } from "../bytes/content.ts";
import { classWords } from "./class-words.ts";
import { type Node, op } from "./node.ts";
import { fail, type Reader } from "./reader.ts";

// Every fault of reading in one place, away from the hot path: the offset is searched only once something is wrong.

/** The bytes end inside a value or its length. */
export function truncated(reader: Reader, node: Node, start: number, need: number, end: number): never {
  return fail(reader, {
    code: "truncated",
    path: node.path,
    offset: start,
    expected: `${need} bytes`,
    received: `${Math.max(0, end - start)}`,
  });
}

/** A part asks for more digits than its parent has. */
export function truncatedDigits(reader: Reader, node: Node, start: number, have: number, all: number): never {
  return fail(reader, {
    code: "truncated",
    path: node.path,
    offset: start + ((all - have) >> 1),
    expected: `${node.size} digits`,
    received: `${have}`,
  });
}

/** Fewer characters than a length says, where a character is one or two bytes. */
export function truncatedCharacters(reader: Reader, node: Node, start: number, need: number, have: number): never {
  return fail(reader, {
    code: "truncated",
    path: node.path,
    offset: start,
    expected: `${need} characters`,
    received: `${have}`,
  });
}

/** A bit without a part. */
export function undefinedPart(reader: Reader, node: Node, bit: number, offset: number): never {
  return fail(reader, {
    code: "undefined_element",
    path: `${node.path}.${bit}`,
    offset,
    expected: `a part of ${reader.compiled.spec.name}`,
  });
}

/** A byte of an inner bitmap that is no hex digit. */
export function wrongBitmap(reader: Reader, node: Node, offset: number): never {
  return fail(reader, { code: "invalid_bitmap", path: node.path, offset, expected: "hex digits" });
}

/** More entries or sets than are read. */
export function tooManyEntries(reader: Reader, node: Node, offset: number): never {
  return fail(reader, {
    code: "too_many_entries",
    path: node.path,
    offset,
    expected: `at most ${reader.compiled.mostEntries}`,
    hint: "Raise limits.entries of the spec if a host sends so many",
  });
}

/** Bytes of a composite that no part takes. */
export function leftOver(reader: Reader, path: string, stop: number, from = reader.pos): never {
  return fail(reader, {
    code: "trailing_bytes",
    path,
    offset: from,
    expected: "the end of the last part",
    received: `${stop - from} more bytes`,
  });
}

/** A length above the maximum. */
export function tooLong(reader: Reader, node: Node, start: number, size: number, most = node.size): never {
  return fail(reader, {
    code: "length_over_maximum",
    path: node.path,
    offset: start - node.lengthBytes,
    expected: `at most ${most}`,
    received: `${size}`,
    hint: "Often the element before it has another length or encoding in this dialect",
  });
}

/** A length that is not made of digits. */
export function wrongLength(reader: Reader, node: Node, offset: number): never {
  return fail(reader, {
    code: "invalid_length",
    path: node.path,
    offset,
    expected: `a length of ${node.lengthBytes} bytes of digits`,
    received: byteName(reader, offset),
    hint: "Often the element before it has another length or encoding in this dialect",
  });
}

/** A byte outside the content class. */
export function wrongContent(
  reader: Reader,
  node: Node,
  offset: number,
  expected: string,
  received = byteName(reader, offset),
): never {
  return fail(reader, { code: "invalid_content", path: node.path, offset, expected, received });
}

/** Finds the first byte that the class does not allow. */
export function wrongText(reader: Reader, node: Node, start: number, stop: number): never {
  const table = node.page?.allowed ?? allowed;
  let offset = start;
  while (offset < stop - 1 && (table[reader.bytes[offset]!]! & node.mask) !== 0) offset++;
  return wrongContent(reader, node, offset, classWords[node.content] ?? node.content);
}

/** Finds the first byte whose counted nibbles are not decimal. */
export function wrongDigit(reader: Reader, node: Node, start: number, stop: number, size: number): never {
  let offset = start;
  for (; offset < stop - 1; offset++) {
    const counted = size % 2 === 1 && !node.left && offset === start ? lowDecimal : bothDecimal;
    if ((decimal[reader.bytes[offset]!]! & counted) === 0) break;
  }
  // The other half of the byte may be a digit of a card number.
  return wrongContent(reader, node, offset, "packed digits", "a nibble above 9");
}

/** A filler nibble other than the dialect's: forgiven where the reader may. */
export function wrongFiller(reader: Reader, node: Node, offset: number, filler: number): void {
  const expected = `filler ${node.fill.toString(16).toUpperCase()}`;
  const received = filler.toString(16).toUpperCase();
  if (reader.lenientFiller) {
    reader.warnings.push({ leniency: "filler", path: node.path, offset, expected, received });
    return;
  }
  // A decimal digit where the filler stands may be a digit of the value, cut off by a wrong length.
  fail(reader, {
    code: "invalid_filler",
    path: node.path,
    offset,
    expected,
    received: filler > 9 ? received : "another digit",
    ...(node.op === op.track || filler > 9 ? { hint: "Some hosts fill with F; safeDecode forgives it" } : {}),
  });
}

/** A byte for an error; digits are not named, for they may belong to a card number. */
function byteName({ bytes }: Reader, offset: number): string {
  const byte = bytes[offset]!;
  return byte >= 0x30 && byte <= 0x39 ? "a digit" : `byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
