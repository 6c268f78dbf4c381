import { toHex } from "../bytes/hex.ts";
import { compiledOf } from "../codec/compile.ts";
import { bytesTo } from "../codec/compile-header.ts";
import { DecodeError } from "../codec/decode-error.ts";
import { lengthOp, type Node, op } from "../codec/node.ts";
import { readMessage } from "../codec/read-message.ts";
import { createReader, type Reader, type Span } from "../codec/reader.ts";
import { hidden, isRecord, shownText, tagPrivacy } from "../codec/redact.ts";
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
  const reader = createReader(compiledOf(spec), bytes, { lenientFiller: true, noteSpans: true });
  let whole = true;
  try {
    readMessage(reader, true, spec.bitmap.fixed === true);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    whole = false;
  }
  const view: View = { reader, reveal: options.reveal === true, segments: [] };
  const spans = reader.spans ?? [];
  let end = reader.header === undefined ? 0 : annotateHeader(view, spans[0]?.start ?? reader.pos);
  for (const span of spans) {
    // Of a composite that is damaged, what was read of it stands for itself.
    if (span.kind === "value" && span.value === undefined) continue;
    annotateSpan(view, span);
    end = Math.max(end, span.end);
  }
  if (!whole && end < bytes.length) push(view, end, bytes.length, "unread", "Not read", "hide", "");
  return view.segments;
}

interface View {
  readonly reader: Reader;
  readonly reveal: boolean;
  readonly segments: Segment[];
}

function annotateHeader(view: View, end: number): number {
  const { header } = view.reader.compiled;
  push(view, 0, end, "header", "Header", "show", toHex(view.reader.bytes.subarray(0, end)));
  for (const part of header.parts) {
    const { name, path, start } = part;
    const value = view.reader.header?.[name];
    if (value === undefined) continue;
    const title = view.reader.compiled.spec.header?.[name]?.name ?? name;
    const range = { start: start >> 1, end: Math.ceil(bytesTo(part)) };
    const raw = part.text ? toHex(view.reader.bytes.subarray(range.start, range.end)) : value;
    view.segments.push({ ...range, path, name: title, raw, value });
  }
  return end;
}

function annotateSpan(view: View, { path, kind, node, tag, start, end, value }: Span): void {
  const { reader } = view;
  if (kind === "mti") push(view, start, end, path, "Message type", "show", reader.mti);
  else if (kind === "bitmap") push(view, start, end, path, "Bitmap", "show", bitmapText(view, node, path, start, end));
  else if (node === undefined) return;
  else if (kind === "length")
    push(view, start, end, path, `Length of ${nameOf(node.shape)}`, "show", lengthText(view, node, start));
  else if (tag !== undefined) annotateTag(view, node, tag, path, kind, start, end, value);
  else if (node.parts.length > 0 || (node.op >= op.tlv && node.op !== op.ebcdic)) {
    push(view, start, end, path, nameOf(node.shape), "hide", "");
    if (node.op === op.digitParts) annotatePacked(view, node, path, start, end, value);
  } else push(view, start, end, path, nameOf(node.shape), node.privacy, value);
}

function annotateTag(
  view: View,
  node: Node,
  tag: string,
  path: string,
  kind: Span["kind"],
  start: number,
  end: number,
  value: unknown,
): void {
  const name = nameOf(tagShape(node.tags, tag) ?? { name: tag });
  if (kind === "tag") push(view, start, end, path, `Tag and length of ${name}`, "show", tag);
  else push(view, start, end, path, name, tagPrivacy(node, tag), value);
}

/** The elements that the first bitmap tells of, else the digits of the bitmap. */
function bitmapText({ reader }: View, node: Node | undefined, path: string, start: number, end: number): string {
  if (node !== undefined || path !== "bitmap") return toHex(reader.bytes.subarray(start, end));
  return Object.keys(reader.fields).join(" ");
}

/** Digits of the parts of a value, without the filler. */
function countDigits(value: unknown): number {
  if (typeof value === "string") return value.length;
  return Object.values(value ?? {}).reduce((sum, part) => sum + countDigits(part), 0);
}

/** Parts of packed digits beside a filler: one that starts or ends within a byte has that byte in its range. */
function annotatePacked(view: View, node: Node, path: string, start: number, end: number, value: unknown): void {
  const digits = toHex(view.reader.bytes.subarray(start, end));
  const filler = digits.length - countDigits(value);
  const counted = node.left ? digits.slice(0, digits.length - filler) : digits.slice(filler);
  const values = isRecord(value) ? value : {};
  let at = 0;
  for (const part of node.parts) {
    if (at === counted.length) break;
    const stop = at + countDigits(values[part.id]);
    // Which of its cases holds is not known here.
    const isShown = view.reveal || (part.privacy === "show" && part.op !== op.cases);
    const shown = isShown ? counted.slice(at, stop) : hidden;
    const before = node.left ? 0 : filler;
    const range = { start: start + ((before + at) >> 1), end: start + ((before + stop + 1) >> 1) };
    view.segments.push({ ...range, path: `${path}.${part.id}`, name: nameOf(part.shape), raw: shown, value: shown });
    at = stop;
  }
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
  return node.lengthOp === lengthOp.ascii || node.lengthOp === lengthOp.hex
    ? reader.text.slice(start, start + node.lengthBytes)
    : toHex(reader.bytes.subarray(start, start + node.lengthBytes));
}
