import { allowed as ascii } from "../bytes/content.ts";
import type { CodePage } from "../bytes/ebcdic.ts";
import { fromHex } from "../bytes/hex.ts";
import type { ContentClass } from "../spec/notation.ts";
import { parseNotation } from "../spec/notation.ts";
import { isText } from "../spec/row-form.ts";
import type { SpecShape } from "../spec/spec.ts";
import { fault, maskOf, pageOf } from "./axes.ts";

/** A part of the header, resolved. */
export interface HeaderPart {
  readonly name: string;
  /** `header.tpdu`. */
  readonly path: string;
  /** Characters of text, or hex digits. */
  readonly size: number;
  readonly text: boolean;
  readonly page: CodePage | undefined;
  /** The content classes of its bytes, where it is text. */
  readonly allowed: Uint8Array;
  readonly mask: number;
  /** Where it starts in the header, in hex digits. */
  readonly start: number;
  readonly counts: "header" | "message" | undefined;
  /** A count is a big-endian number, not decimal digits. */
  readonly binary: boolean;
  readonly content: ContentClass;
}

/** The header of a spec, resolved. */
export interface HeaderPlan {
  readonly parts: readonly HeaderPart[];
  /** Bytes of all parts. */
  readonly bytes: number;
  /** Bytes that every header starts with. */
  readonly starts: Uint8Array;
  /** The part that says how long the header is, if it may end before its last parts. */
  readonly length: HeaderPart | undefined;
  /** The part that says how long the message is. */
  readonly total: HeaderPart | undefined;
  /** Some part is text, whose bytes are checked. */
  readonly hasText: boolean;
}

/** Resolves the header of a spec. */
export function compileHeader(header: SpecShape["header"]): HeaderPlan {
  let digits = 0;
  const rows = Object.entries(header ?? {});
  const parts = rows.map(([name, { format, encoding = "bcd", counts }]): HeaderPart => {
    const path = `header.${name}`;
    const notation = parseNotation(format, path);
    const text = isText(encoding);
    const page = pageOf(encoding);
    const start = digits;
    const size = notation.content === "b" ? notation.size * 2 : notation.size;
    digits += text ? size * 2 : size;
    if (text && start % 2 !== 0) fault(path, "text that starts at a byte", format);
    if (counts !== undefined && (start % 2 !== 0 || digits % 2 !== 0)) fault(path, "a count of whole bytes", format);
    const allowed = page?.allowed ?? ascii;
    return {
      name,
      path,
      size,
      text,
      page,
      allowed,
      mask: maskOf(notation),
      start,
      counts,
      binary: notation.content === "b",
      content: notation.content,
    };
  });
  return {
    parts,
    bytes: digits >> 1,
    starts: fromHex(rows[0]?.[1].starts ?? ""),
    length: parts.find(({ counts }) => counts === "header"),
    total: parts.find(({ counts }) => counts === "message"),
    hasText: parts.some(({ text }) => text),
  };
}

/** Bytes of the header that end with this part. */
export function bytesTo({ start, size, text }: HeaderPart): number {
  return (start + (text ? size * 2 : size)) / 2;
}
