import { allowed, contentBit } from "../bytes/content.ts";
import { encodeGbk } from "../bytes/gbk.ts";
import { toHex } from "../bytes/hex.ts";
import { classWords } from "./class-words.ts";
import { type Node, op, scale, sign } from "./node.ts";
import { tooLong, wrongCharacters, wrongType } from "./write-faults.ts";
import { fail, putBytes, putDigits, putLength, putPlain, putText, type Writer } from "./writer.ts";

/** Writes a value without parts; `last` if nothing follows it in its parent. */
export function writeLeaf(writer: Writer, node: Node, value: unknown, last: boolean): void {
  switch (node.op) {
    case op.text:
    case op.ebcdic:
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
    default:
      writeSigned(writer, node, value);
  }
}

/** Writes text of ASCII or EBCDIC: with its length, or filled to its place. */
export function writeText(writer: Writer, node: Node, value: string, last: boolean): void {
  const { size, padding } = node;
  if (value.length > size) tooLong(node, value.length);
  let text = value;
  if (node.lengthBytes > 0) putLength(writer, node, value.length);
  else if (value.length < size && !node.rest && !(node.short && last)) {
    text = node.left ? value.padEnd(size, padding) : value.padStart(size, padding);
  }
  putCharacters(writer, node, text, node.mask);
}

function putCharacters(writer: Writer, node: Node, text: string, mask: number): void {
  if (node.page === undefined) putText(writer, text, node, mask);
  else putPlain(writer, inPage(node, node.page.fromLatin1, text, mask));
}

/** The text with each character as the byte that it is in the node's code page. */
export function inPage(node: Node, table: Uint8Array, text: string, mask: number): string {
  let characters = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff || (allowed[code]! & mask) === 0) wrongCharacters(node, classWords[node.content] ?? "text");
    characters += String.fromCharCode(table[code]!);
  }
  return characters;
}

/** Writes packed digits: with their length, or filled to their place. */
export function writePacked(writer: Writer, node: Node, value: string): void {
  const decimal = node.op !== op.track;
  let digits = value;
  if (digits.length > node.size) tooLong(node, digits.length);
  if (node.lengthBytes > 0)
    putLength(writer, node, node.scale === scale.pairs ? (digits.length + 1) >> 1 : digits.length);
  else if (!node.rest) digits = digits.padStart(node.size, "0");
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

/** Writes bytes as they are. */
export function writeBytes(writer: Writer, node: Node, value: Uint8Array): void {
  const units = node.scale === scale.packed ? value.length * 2 : value.length;
  if (node.lengthBytes > 0 || node.rest) {
    if (units > node.size) tooLong(node, units);
    if (node.lengthBytes > 0) putLength(writer, node, units);
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
  putHexLength(writer, node, value.length);
  const digits = toHex(value);
  putPlain(writer, node.page === undefined ? digits : inPage(node, node.page.fromLatin1, digits, contentBit.hex));
}

/** Appends the length of bytes that are written as hex digits. */
export function putHexLength(writer: Writer, node: Node, bytes: number): void {
  const units = node.scale === scale.doubled ? bytes : bytes * 2;
  if (units > node.size) tooLong(node, units);
  if (node.lengthBytes > 0) putLength(writer, node, units);
  else if (units < node.size && !node.rest) {
    fail({ code: "value_too_short", path: node.path, expected: `${node.size}`, received: `${units}` });
  }
}

function writeGbk(writer: Writer, node: Node, value: unknown, last: boolean): void {
  let bytes: Uint8Array | undefined;
  if (typeof value === "string") {
    bytes = encodeGbk(value);
    if (bytes === undefined) wrongCharacters(node, "characters of GBK");
  } else if (value instanceof Uint8Array) {
    bytes = value;
  } else wrongType(node, value, "a string or a Uint8Array");
  const units = node.scale === scale.characters ? countCharacters(node, bytes) : bytes.length;
  if (units > node.size) tooLong(node, units);
  if (node.lengthBytes > 0) putLength(writer, node, units);
  const missing = node.lengthBytes > 0 || node.rest || (node.short && last) ? 0 : node.size - bytes.length;
  if (!node.left) putPlain(writer, node.padding.repeat(missing));
  putBytes(writer, bytes);
  if (node.left) putPlain(writer, node.padding.repeat(missing));
}

/** Characters of GBK: two bytes where the first is not ASCII. */
function countCharacters(node: Node, bytes: Uint8Array): number {
  let count = 0;
  let at = 0;
  for (; at < bytes.length; count++) at += bytes[at]! < 0x80 ? 1 : 2;
  return at === bytes.length ? count : wrongCharacters(node, "whole characters of GBK");
}

function writeSigned(writer: Writer, node: Node, value: unknown): void {
  if (typeof value !== "string" || value.length < 2 || (value[0] !== "C" && value[0] !== "D")) {
    wrongType(node, value, "C or D and digits");
  }
  if (value.length > node.size) tooLong(node, value.length);
  const digits = value.slice(1).padStart(node.size - 1, "0");
  if (node.sign === sign.nibble) {
    if (!/^\d*$/.test(digits)) wrongCharacters(node, "digits");
    putFilled(writer, node, value[0] + digits, false);
    return;
  }
  putPlain(writer, node.sign === sign.ebcdic ? String.fromCharCode(value.charCodeAt(0) + 0x80) : value[0]);
  if (node.scale === scale.packed) putFilled(writer, node, digits, true);
  else putCharacters(writer, node, digits, contentBit.n);
}
