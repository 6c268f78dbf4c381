import { contentBit } from "../bytes/content.ts";
import { encodeGbk } from "../bytes/gbk.ts";
import { toHex } from "../bytes/hex.ts";
import { type Node, op, scale } from "./node.ts";
import { tlvDigits } from "./tlv-digits.ts";
import {
  fail,
  fillLength,
  leaveRoom,
  putBytes,
  putDigits,
  putLength,
  putPlain,
  putText,
  type Writer,
} from "./writer.ts";

/** Writes one element or part; `last` if nothing follows it in its parent. */
export function writeNode(writer: Writer, node: Node, value: unknown, last: boolean): void {
  switch (node.op) {
    case op.text:
      if (typeof value !== "string") wrongType(node, value, "a string");
      writeText(writer, node, value, last);
      break;
    case op.digits:
    case op.track:
      if (typeof value !== "string") wrongType(node, value, "a string of digits");
      writePacked(writer, node, value);
      break;
    case op.binary:
      if (!(value instanceof Uint8Array)) wrongType(node, value, "a Uint8Array");
      writeBytes(writer, node, value);
      break;
    case op.hex:
      if (!(value instanceof Uint8Array)) wrongType(node, value, "a Uint8Array");
      writeHexText(writer, node, value);
      break;
    case op.gbk:
      writeGbk(writer, node, value, last);
      break;
    case op.digitParts:
      writePacked(writer, node, typeof value === "string" ? value : joinDigitParts(node, value));
      break;
    case op.tlv:
      if (value instanceof Uint8Array) writeBytes(writer, node, value);
      else writeTlv(writer, node, value);
      break;
    case op.parts:
    case op.repeat:
      if (typeof value === "string") writeText(writer, node, value, last);
      else if (value instanceof Uint8Array) writeBytes(writer, node, value);
      else writeParts(writer, node, value, last);
      break;
    default:
      writeSigned(writer, node, value);
  }
}

function writeText(writer: Writer, node: Node, value: string, last: boolean): void {
  const { size } = node;
  if (value.length > size) tooLong(node, value.length);
  if (node.lengthBytes > 0) {
    putLength(writer, node, value.length);
    putText(writer, value, node, node.mask);
  } else if (value.length === size || (node.short && last)) {
    putText(writer, value, node, node.mask);
  } else {
    putText(writer, node.content === "n" ? value.padStart(size, "0") : value.padEnd(size, " "), node, node.mask);
  }
}

function writePacked(writer: Writer, node: Node, value: string): void {
  const decimal = node.op !== op.track;
  let digits = value;
  if (node.lengthBytes > 0) {
    const units = node.scale === scale.pairs ? (digits.length + 1) >> 1 : digits.length;
    if (units > node.size) tooLong(node, units);
    putLength(writer, node, units);
  } else if (digits.length < node.size) {
    digits = digits.padStart(node.size, "0");
  } else if (digits.length > node.size) {
    tooLong(node, digits.length);
  }
  putFilled(writer, node, digits, decimal);
}

/** Appends packed digits, with the filler if their number is odd. */
function putFilled(writer: Writer, node: Node, digits: string, decimal: boolean): void {
  if (digits.length % 2 === 0) {
    putDigits(writer, digits, node, decimal);
    return;
  }
  const filler = node.fill.toString(16);
  // A filler that is no decimal digit would fail the check of the bytes: then the digits are checked here.
  if (node.fill > 9 && decimal && !/^\d*$/.test(digits)) wrongCharacters(node, "digits");
  putDigits(writer, node.left ? digits + filler : filler + digits, node, decimal && node.fill <= 9);
}

function writeBytes(writer: Writer, node: Node, value: Uint8Array): void {
  if (node.lengthBytes > 0) {
    if (value.length > node.size) tooLong(node, value.length);
    putLength(writer, node, value.length);
  } else if (value.length !== node.bytes && !(node.short && value.length < node.bytes)) {
    fail({
      code: value.length > node.bytes ? "value_too_long" : "value_too_short",
      path: node.path,
      expected: `${node.bytes} bytes`,
      received: `${value.length}`,
    });
  }
  putBytes(writer, value);
}

function writeHexText(writer: Writer, node: Node, value: Uint8Array): void {
  const units = node.scale === scale.doubled ? value.length : value.length * 2;
  if (units > node.size) tooLong(node, units);
  if (node.lengthBytes > 0) putLength(writer, node, units);
  else if (units < node.size) {
    fail({ code: "value_too_short", path: node.path, expected: `${node.size}`, received: `${units}` });
  }
  putPlain(writer, toHex(value));
}

function writeGbk(writer: Writer, node: Node, value: unknown, last: boolean): void {
  let bytes: Uint8Array | undefined;
  if (typeof value === "string") {
    bytes = encodeGbk(value);
    if (bytes === undefined) wrongCharacters(node, "characters of GBK");
  } else if (value instanceof Uint8Array) {
    bytes = value;
  } else wrongType(node, value, "a string or a Uint8Array");
  if (bytes.length > node.size) tooLong(node, bytes.length);
  if (node.lengthBytes > 0) putLength(writer, node, bytes.length);
  putBytes(writer, bytes);
  if (node.lengthBytes === 0 && !(node.short && last)) putPlain(writer, " ".repeat(node.size - bytes.length));
}

function writeSigned(writer: Writer, node: Node, value: unknown): void {
  if (typeof value !== "string" || value.length < 2 || (value[0] !== "C" && value[0] !== "D")) {
    wrongType(node, value, "C or D and digits");
  }
  if (value.length > node.size) tooLong(node, value.length);
  putPlain(writer, value[0]);
  const digits = value.slice(1).padStart(node.size - 1, "0");
  if (node.op === op.signed) putText(writer, digits, node, contentBit.n);
  else putFilled(writer, node, digits, true);
}

function writeTlv(writer: Writer, node: Node, value: unknown): void {
  if (typeof value !== "string" && !Array.isArray(value)) {
    wrongType(node, value, "a list of entries, hex digits or a Uint8Array");
  }
  const digits = typeof value === "string" ? value : tlvDigits(node.path, value);
  if (digits === value && !/^(?:[0-9A-Fa-f]{2})*$/.test(digits)) wrongCharacters(node, "hex digits, two for each byte");
  const length = digits.length >> 1;
  if (length > node.size) tooLong(node, length);
  if (node.lengthBytes > 0) putLength(writer, node, length);
  putDigits(writer, digits, undefined, false);
}

/** Parts, or sets of parts, one after the other; the length is known only then. */
function writeParts(writer: Writer, node: Node, value: unknown, last: boolean): void {
  const sets = node.op === op.repeat ? value : [value];
  if (!Array.isArray(sets)) wrongType(node, value, "a list of sets of parts");
  const lengthAt = leaveRoom(writer, node.lengthBytes);
  const start = writer.pos;
  for (const set of sets) writeSet(writer, node, set, node.op === op.repeat);
  const length = writer.pos - start;
  if (length > node.size) tooLong(node, length);
  if (node.lengthBytes > 0) fillLength(writer, node, lengthAt, length);
  else if (length < node.bytes && !(node.short && last)) putPlain(writer, " ".repeat(node.bytes - length));
}

function writeSet(writer: Writer, node: Node, value: unknown, whole: boolean): void {
  const values = partsOf(node, value);
  const count = countParts(node, values);
  if (whole && count < node.parts.length) {
    fail({ code: "invalid_value", path: node.parts[count]!.path, expected: "all parts of a set" });
  }
  for (let i = 0; i < count; i++) {
    const part = node.parts[i]!;
    writeNode(writer, part, values[part.id], i === count - 1);
  }
}

function joinDigitParts(node: Node, value: unknown): string {
  let digits = "";
  const values = partsOf(node, value);
  const count = countParts(node, values);
  for (let i = 0; i < count; i++) {
    const part = node.parts[i]!;
    const partValue = values[part.id];
    if (typeof partValue !== "string") {
      if (part.op !== op.digitParts) wrongType(part, partValue, "a string of digits");
      digits += joinDigitParts(part, partValue);
    } else {
      if (partValue.length > part.size) tooLong(part, partValue.length);
      const complete = partValue.length === part.size || (part.short && i === count - 1);
      digits += complete ? partValue : partValue.padStart(part.size, "0");
    }
  }
  return digits;
}

function partsOf(node: Node, value: unknown): Readonly<Record<number, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    wrongType(node, value, "an object of parts, or the raw value");
  }
  // A plain copy: asking it for an absent number is cheap, and finds nothing inherited from elsewhere.
  return { ...value };
}

/** How many parts are there, from the first on without a gap. */
function countParts(node: Node, values: Readonly<Record<number, unknown>>): number {
  let count = 0;
  while (count < node.parts.length && values[node.parts[count]!.id] !== undefined) count++;
  if (count !== Object.values(values).length) checkParts(node, values, count);
  return count;
}

/** Explains why there are more values than parts without a gap. */
function checkParts(node: Node, values: Readonly<Record<string, unknown>>, count: number): void {
  for (const [key, value] of Object.entries(values)) {
    const index = node.parts.findIndex(({ id }) => String(id) === key);
    if (value === undefined || (index >= 0 && index < count)) continue;
    fail(
      index < 0
        ? { code: "undefined_element", path: `${node.path}.${shortKey(key)}`, expected: "a part of the spec" }
        : { code: "invalid_value", path: `${node.path}.${key}`, expected: "all parts before it" },
    );
  }
}

/** A key for a path: what is not a number may be anything. */
function shortKey(key: string): string {
  return /^\d{1,3}$/.test(key) ? key : "?";
}

function wrongType(node: Node, value: unknown, expected: string): never {
  return fail({
    code: "invalid_value",
    path: node.path,
    expected,
    received: value === null ? "null" : Array.isArray(value) ? "an array" : typeof value,
  });
}

function wrongCharacters(node: Node, expected: string): never {
  return fail({ code: "invalid_content", path: node.path, expected, received: "another character" });
}

function tooLong(node: Node, length: number): never {
  return fail({ code: "value_too_long", path: node.path, expected: `at most ${node.size}`, received: `${length}` });
}
