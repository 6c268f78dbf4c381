import { toHex } from "../bytes/hex.ts";
import { type Compiled, compiledOf } from "../codec/compile.ts";
import { DecodeError } from "../codec/decode-error.ts";
import { lengthOp, type Node, op } from "../codec/node.ts";
import { bitmapBit, readMessage } from "../codec/read-message.ts";
import { readNode } from "../codec/read-node.ts";
import { isTlv, locateTlv, type TlvExtent, tlvDepth } from "../codec/read-tlv.ts";
import { createReader, type Reader } from "../codec/reader.ts";
import { hidden, shownText, tagPath, tagPrivacy } from "../codec/redact.ts";
import type { Concept, Privacy } from "../spec/concepts.ts";
import type { Spec } from "../spec/spec.ts";
import { tagShape } from "../spec/tag-shape.ts";
import { enConcepts } from "./locales/en-concepts.ts";

/** A range of bytes and what it is. */
export interface Segment {
  /** Offset of the first byte, and of the first byte behind. */
  readonly start: number;
  readonly end: number;
  /** `header.tpdu`, `mti`, `bitmap`, `2.length`, `2`, `60.1`, `55.9F26`, or `unread` behind a fault. */
  readonly path: string;
  readonly name: string;
  /** Hex digits, or `***` where the value is sensitive. */
  readonly raw: string;
  /** The value as text, redacted as the spec says. */
  readonly value: string;
}

/** How to {@link annotate}. */
export interface AnnotateOptions {
  /** Show sensitive values and their bytes. */
  readonly reveal?: boolean;
}

/**
 * Tells of every range of bytes what it is: header, message type, bitmap, lengths, elements, parts and tags.
 *
 * The ranges lie end to end; those of composites hold those of their parts, which follow them. Damaged bytes are told
 * as far as they can be read; what is left is one segment `unread`. Never throws for bytes. Sensitive values and their
 * bytes are left out unless `reveal` is set.
 *
 * @example
 * for (const { start, end, path, value } of annotate(unionpayPos, bytes)) console.log(start, end, path, value);
 */
export function annotate(spec: Spec, bytes: Uint8Array, options: AnnotateOptions = {}): readonly Segment[] {
  const compiled = compiledOf(spec);
  const reader = createReader(compiled, bytes, { lenientFiller: true, noteStarts: true });
  let fault: DecodeError | undefined;
  try {
    readMessage(reader, true, spec.bitmap.fixed === true);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    fault = error;
  }
  const view: View = { reader, reveal: options.reveal === true, segments: [] };
  const end = annotateElements(view, annotateStart(view), fault);
  if (fault !== undefined && end < bytes.length) {
    push(view, end, bytes.length, "unread", "Not read", "hide", "");
  }
  return view.segments;
}

interface View {
  readonly reader: Reader;
  readonly reveal: boolean;
  readonly segments: Segment[];
}

/** Header, message type and bitmap, as far as they were read; returns where the rest starts. */
function annotateStart(view: View): number {
  const { compiled, header, mti, fields, starts } = view.reader;
  const { headerBytes } = compiled;
  if (header !== undefined) annotateHeader(view, compiled);
  if (mti === undefined) return header === undefined ? 0 : headerBytes;
  const bitmapStart = headerBytes + (compiled.spec.mti === "ascii" ? 4 : 2);
  push(view, headerBytes, bitmapStart, "mti", "Message type", "show", mti);
  const bitmapEnd = starts?.get(bitmapBit);
  if (bitmapEnd === undefined) return bitmapStart;
  push(view, bitmapStart, bitmapEnd, "bitmap", "Bitmap", "show", Object.keys(fields).join(" "));
  return bitmapEnd;
}

function annotateHeader(view: View, { header, headerBytes }: Compiled): void {
  const digits = toHex(view.reader.bytes.subarray(0, headerBytes));
  push(view, 0, headerBytes, "header", "Header", "show", digits);
  annotateDigitParts(view, header, "header", 0, digits, 0, (node) => node.path);
}

/** All elements that were read; returns where the first that was not starts. */
function annotateElements(view: View, bitmapEnd: number, fault: DecodeError | undefined): number {
  const { reader } = view;
  const { nodes } = reader.compiled;
  const fields = fault === undefined ? reader.fields : fault.partial.fields;
  const started = [...(reader.starts ?? [])].filter(([number]) => number !== bitmapBit);
  const stopped = reader.pos;
  let end = bitmapEnd;
  started.forEach(([number, start], i) => {
    const node = nodes[number];
    if (node === undefined || fields[number] === undefined) return;
    // Behind the last element lies the fault, or the end of the message.
    end = started[i + 1]?.[1] ?? stopped;
    annotateNode(view, node, String(number), start, end, fields[number]);
  });
  return end;
}

function annotateNode(view: View, node: Node, path: string, start: number, end: number, value: unknown): void {
  const from = start + node.lengthBytes;
  if (node.lengthBytes > 0) {
    push(view, start, from, `${path}.length`, `Length of ${nameOf(node.shape)}`, "show", lengthText(view, node, start));
  }
  if (node.op === op.tlv) {
    pushComposite(view, node, path, from, end);
    annotateTlv(view, node, path, from, end, 0);
  } else if (node.op === op.digitParts) {
    pushComposite(view, node, path, from, end);
    const digits = toHex(view.reader.bytes.subarray(from, end));
    const filler = digits.length - countDigits(value);
    const counted = node.left ? digits.slice(0, digits.length - filler) : digits.slice(filler);
    annotateDigitParts(view, node.parts, path, from, counted, node.left ? 0 : filler);
  } else if (node.parts.length > 0) {
    pushComposite(view, node, path, from, end);
    annotateParts(view, node, path, from, end);
  } else {
    push(view, from, end, path, nameOf(node.shape), node.privacy, value);
  }
}

function annotateParts(view: View, node: Node, path: string, start: number, end: number): void {
  const { reader } = view;
  let pos = start;
  for (let set = 0; pos < end; set++) {
    for (const part of node.parts) {
      if (pos >= end) break;
      reader.pos = pos;
      const value = readNode(reader, part, end);
      const stop = reader.pos;
      const at = node.op === op.repeat ? `${path}[${set}].${part.id}` : `${path}.${part.id}`;
      annotateNode(view, part, at, pos, stop, value);
      pos = stop;
    }
  }
}

/** Digits of the parts of a value, without the filler. */
function countDigits(value: unknown): number {
  if (typeof value === "string") return value.length;
  return Object.values(value ?? {}).reduce((sum, part) => sum + countDigits(part), 0);
}

/** Parts of packed digits behind a filler: one that starts or ends within a byte has that byte in its range. */
function annotateDigitParts(
  view: View,
  parts: readonly Node[],
  path: string,
  start: number,
  digits: string,
  filler: number,
  pathOf = (node: Node) => `${path}.${node.id}`,
): void {
  let at = 0;
  for (const part of parts) {
    if (at === digits.length) break;
    const stop = Math.min(at + part.size, digits.length);
    const value = digits.slice(at, stop);
    const shown = view.reveal || part.privacy === "show" ? value : hidden;
    const range = { start: start + ((filler + at) >> 1), end: start + ((filler + stop + 1) >> 1) };
    view.segments.push({ ...range, path: pathOf(part), name: nameOf(part.shape), raw: shown, value: shown });
    at = stop;
  }
}

function annotateTlv(view: View, node: Node, path: string, start: number, end: number, depth: number): void {
  const { bytes } = view.reader;
  const extent: TlvExtent = { tagStop: 0, valueStart: 0, valueStop: 0 };
  const seen = new Map<string, number>();
  for (let pos = start; pos < end; pos = extent.valueStop) {
    locateTlv(bytes, pos, end, extent);
    const { tagStop, valueStart, valueStop } = extent;
    if (valueStop < 0) return;
    const tag = toHex(bytes.subarray(pos, tagStop));
    const nth = seen.get(tag) ?? 0;
    seen.set(tag, nth + 1);
    const at = tagPath(path, tag, nth);
    const name = nameOf(tagShape(node.tags, tag) ?? { name: tag });
    push(view, pos, valueStart, `${at}.tag`, `Tag and length of ${name}`, "show", tag);
    if (((bytes[pos] ?? 0) & 0x20) !== 0 && depth < tlvDepth && isTlv(bytes, valueStart, valueStop)) {
      annotateTlv(view, node, at, valueStart, valueStop, depth + 1);
    } else if (valueStop > valueStart) {
      push(view, valueStart, valueStop, at, name, tagPrivacy(node, tag), toHex(bytes.subarray(valueStart, valueStop)));
    }
  }
}

function pushComposite(view: View, node: Node, path: string, start: number, end: number): void {
  push(view, start, end, path, nameOf(node.shape), "hide", "");
}

function push(
  { reader, reveal, segments }: View,
  start: number,
  end: number,
  path: string,
  name: string,
  privacy: Privacy,
  value: unknown,
): void {
  const raw = toHex(reader.bytes.subarray(start, end));
  const text = value instanceof Uint8Array ? toHex(value) : String(value);
  if (reveal) {
    segments.push({ start, end, path, name, raw, value: text });
    return;
  }
  const shown = shownText(privacy, value);
  const whole = shown === text && privacy !== "hide";
  segments.push({ start, end, path, name, raw: whole ? raw : hidden, value: value === "" ? "" : shown });
}

function nameOf({ name, as }: { readonly name?: string; readonly as?: Concept }): string {
  return name ?? (as === undefined ? "Without a name" : enConcepts[as]);
}

function lengthText({ reader }: View, node: Node, start: number): string {
  return node.lengthOp === lengthOp.ascii
    ? reader.text.slice(start, start + node.lengthBytes)
    : toHex(reader.bytes.subarray(start, start + node.lengthBytes));
}
