import { encodeGbk } from "../bytes/gbk.ts";
import { toHex } from "../bytes/hex.ts";
import { lengthOp, type Node, op, scale } from "./node.ts";
import { tlvDigits } from "./tlv-digits.ts";
import { fail, flush, putBytes, putDigits, putText, skip, type Writer } from "./writer.ts";

/** Writes one element or part; `last` if nothing follows it in its parent. */
export function writeNode(writer: Writer, node: Node, value: unknown, last: boolean): void {
  switch (node.op) {
    case op.text:
      if (typeof value !== "string") return wrongType(node, value, "a string");
      return writeText(writer, node, value, last);
    case op.digits:
      if (typeof value !== "string") return wrongType(node, value, "a string of digits");
      return writePacked(writer, node, value, true);
    case op.track:
      if (typeof value !== "string") return wrongType(node, value, "a string of track data");
      return writePacked(writer, node, value, false);
    case op.binary:
      if (!(value instanceof Uint8Array)) return wrongType(node, value, "a Uint8Array");
      return writeBytes(writer, node, value);
    case op.hex:
      if (!(value instanceof Uint8Array)) return wrongType(node, value, "a Uint8Array");
      return writeHexText(writer, node, value);
    case op.gbk:
      return writeGbk(writer, node, value, last);
    case op.signed:
    case op.signedPacked:
      return writeSigned(writer, node, value);
    case op.digitParts:
      if (typeof value === "string") return writePacked(writer, node, value, true);
      return writePacked(writer, node, joinDigitParts(node, value), true);
    case op.tlv:
      if (value instanceof Uint8Array) return writeBytes(writer, node, value);
      return writeTlv(writer, node, value);
    default:
      if (typeof value === "string") return writeText(writer, node, value, last);
      if (value instanceof Uint8Array) return writeBytes(writer, node, value);
      return writeParts(writer, node, value, last);
  }
}

function writeText(writer: Writer, node: Node, value: string, last: boolean): void {
  const { size } = node;
  if (value.length > size) tooLong(node, value.length);
  if (node.lengthBytes > 0) {
    putLength(writer, node, value.length);
    putText(writer, value, node);
  } else if (value.length === size || (node.short && last)) {
    putText(writer, value, node);
  } else {
    putText(writer, node.content === "n" ? value.padStart(size, "0") : value.padEnd(size, " "), node);
  }
}

function writePacked(writer: Writer, node: Node, value: string, decimal: boolean): void {
  let digits = value;
  if (node.lengthBytes > 0) {
    if (digits.length > node.size) tooLong(node, digits.length);
    putLength(writer, node, digits.length);
  } else if (digits.length < node.size) {
    digits = digits.padStart(node.size, "0");
  } else if (digits.length > node.size) {
    tooLong(node, digits.length);
  }
  if (digits.length % 2 === 0) return putDigits(writer, digits, decimal ? node : undefined);
  const filler = node.fill.toString(16);
  // The filler may be no decimal digit: then the digits are checked here and not in the bytes.
  if (node.fill > 9 && decimal && !/^\d*$/.test(digits)) wrongCharacters(node, "digits");
  putDigits(writer, node.left ? digits + filler : filler + digits, decimal && node.fill <= 9 ? node : undefined);
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
  putText(writer, toHex(value));
}

function writeGbk(writer: Writer, node: Node, value: unknown, last: boolean): void {
  let bytes: Uint8Array | undefined;
  if (typeof value === "string") {
    bytes = encodeGbk(value);
    if (bytes === undefined) return wrongCharacters(node, "characters of GBK");
  } else if (value instanceof Uint8Array) {
    bytes = value;
  } else return wrongType(node, value, "a string or a Uint8Array");
  if (bytes.length > node.size) tooLong(node, bytes.length);
  if (node.lengthBytes > 0) putLength(writer, node, bytes.length);
  putBytes(writer, bytes);
  if (node.lengthBytes === 0 && !(node.short && last)) putText(writer, " ".repeat(node.size - bytes.length));
}

function writeSigned(writer: Writer, node: Node, value: unknown): void {
  if (typeof value !== "string" || !/^[CD]\d+$/.test(value)) {
    return wrongType(node, value, "C or D and digits");
  }
  if (value.length > node.size) tooLong(node, value.length);
  const digits = value.slice(1).padStart(node.size - 1, "0");
  putText(writer, value.charAt(0));
  if (node.op === op.signed) return putText(writer, digits);
  putDigits(writer, digits.length % 2 === 0 ? digits : node.left ? `${digits}0` : `0${digits}`);
}

function writeTlv(writer: Writer, node: Node, value: unknown): void {
  if (!Array.isArray(value)) return wrongType(node, value, "a list of entries or a Uint8Array");
  const digits = tlvDigits(node.path, value, 0);
  const length = digits.length >> 1;
  if (length > node.size) tooLong(node, length);
  if (node.lengthBytes > 0) putLength(writer, node, length);
  putDigits(writer, digits);
}

/** Parts, or sets of parts, one after the other; the length is known only then. */
function writeParts(writer: Writer, node: Node, value: unknown, last: boolean): void {
  const sets = node.op === op.repeat ? value : [value];
  if (!Array.isArray(sets)) return wrongType(node, value, "a list of sets of parts");
  const lengthAt = node.lengthBytes > 0 ? skip(writer, node.lengthBytes) : -1;
  const start = writer.pos;
  for (const set of sets) writeSet(writer, node, set);
  flush(writer);
  const length = writer.pos - start;
  if (length > node.size) tooLong(node, length);
  if (lengthAt >= 0) {
    const stop = writer.pos;
    writer.pos = lengthAt;
    putLength(writer, node, length);
    flush(writer);
    writer.pos = stop;
  } else if (length < node.bytes && !(node.short && last)) {
    putText(writer, " ".repeat(node.bytes - length));
  }
}

function writeSet(writer: Writer, node: Node, value: unknown): void {
  const values = partsOf(node, value);
  for (let i = 0; i < values.length; i++) {
    const part = node.parts[i];
    if (part !== undefined) writeNode(writer, part, values[i], i === values.length - 1);
  }
}

function joinDigitParts(node: Node, value: unknown): string {
  let digits = "";
  const values = partsOf(node, value);
  values.forEach((part, i) => {
    const partNode = node.parts[i];
    if (partNode === undefined) return;
    if (typeof part !== "string") {
      if (partNode.op !== op.digitParts) wrongType(partNode, part, "a string of digits");
      digits += joinDigitParts(partNode, part);
    } else {
      if (part.length > partNode.size) tooLong(partNode, part.length);
      if (!/^\d*$/.test(part)) wrongCharacters(partNode, "digits");
      const complete = partNode.short && i === values.length - 1;
      digits += complete ? part : part.padStart(partNode.size, "0");
    }
  });
  return digits;
}

/** The values of the parts in order, from the first to the last that is there; none may be missing between. */
function partsOf(node: Node, value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return wrongType(node, value, "an object of parts, or the raw value");
  }
  const given = new Map(Object.entries(value).filter(([, part]) => part !== undefined));
  const values: unknown[] = [];
  for (const part of node.parts) {
    const key = String(part.id);
    if (!given.has(key)) break;
    values.push(given.get(key));
    given.delete(key);
  }
  const [stray] = given.keys();
  if (stray !== undefined) {
    const known = node.parts.some(({ id }) => String(id) === stray);
    fail({
      code: known ? "invalid_value" : "undefined_element",
      path: `${node.path}.${known ? stray : "?"}`,
      expected: known ? "all parts before it" : "a part of the spec",
    });
  }
  return values;
}

function putLength(writer: Writer, node: Node, length: number): void {
  if (node.lengthOp === lengthOp.ascii) putText(writer, asciiLength(length, node.lengthBytes));
  else if (node.lengthOp === lengthOp.bcd) putDigits(writer, asciiLength(length, node.lengthBytes * 2));
  else putDigits(writer, length.toString(16).padStart(node.lengthBytes * 2, "0"));
}

const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, "0"));

function asciiLength(length: number, digits: number): string {
  return digits === 2 ? twoDigits[length]! : String(length).padStart(digits, "0");
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
