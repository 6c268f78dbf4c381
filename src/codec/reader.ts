import { hexAnyCase } from "../bytes/hex.ts";
import { latin1 } from "../bytes/latin1.ts";
import type { Iso8583ErrorDetails } from "../error.ts";
import type { OpenComposite } from "./chosen-node.ts";
import type { Compiled } from "./compile.ts";
import { DecodeError } from "./decode-error.ts";
import type { AnyFields, Header } from "./message.ts";
import type { Node } from "./node.ts";
import { tagPath } from "./redact.ts";

/** What real hosts get wrong and `safeDecode` can forgive. */
export type Leniency = "filler" | "missing_header" | "length_prefix" | "unflagged_bitmap";

/** A fault that was forgiven, and where. */
export interface DecodeWarning {
  readonly leniency: Leniency;
  readonly path: string;
  /** Byte offset in the input. */
  readonly offset: number;
  readonly expected: string;
  readonly received: string;
}

/** A composite that is being read. */
export interface ReadComposite extends OpenComposite {
  /** Its path as rows have it, without the numbers of sets and tags. */
  readonly path: string;
  /** The sets before this one. */
  readonly list?: readonly object[];
  /** The parts of a dataset, if its values are the entries that trail them. */
  readonly parts?: object;
}

/** The state of one decoding. */
export interface Reader {
  readonly compiled: Compiled;
  readonly bytes: Uint8Array;
  /** The whole input, a character for each byte. */
  readonly text: string;
  /** The whole input as hex digits, two for each byte. */
  readonly digits: string;
  /** Forgive a wrong filler. */
  readonly lenientFiller: boolean;
  readonly warnings: DecodeWarning[];
  pos: number;
  header: Header | undefined;
  mti: string | undefined;
  fields: AnyFields;
  /** The composites around the reader's position, outermost first. */
  readonly open: ReadComposite[];
  /** What lies where, in the order of reading; only for `annotate`. */
  readonly spans: Span[] | undefined;
}

/** A range of bytes and what it is. */
export interface Span {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "mti" | "bitmap" | "length" | "tag" | "value";
  /** The row that it belongs to. */
  readonly node: Node | undefined;
  /** The tag of an entry that has no row of its own. */
  readonly tag?: string;
  /** What was read; absent where the range could not be read to its end. */
  value?: unknown;
}

/** How a reader is to be, other than strict and at the start of the input. */
interface ReaderOptions {
  readonly start?: number;
  readonly lenientFiller?: boolean;
  readonly noteSpans?: boolean;
  /** What has been read already. */
  readonly read?: Pick<Reader, "text" | "digits" | "mti" | "header" | "fields">;
}

/** A reader of an input. */
export function createReader(compiled: Compiled, bytes: Uint8Array, options: ReaderOptions = {}): Reader {
  return {
    compiled,
    bytes,
    text: options.read?.text ?? latin1(bytes, 0, bytes.length),
    digits: options.read?.digits ?? (compiled.packed ? hexAnyCase(bytes, 0, bytes.length) : ""),
    lenientFiller: options.lenientFiller ?? false,
    warnings: [],
    pos: options.start ?? 0,
    header: options.read?.header,
    mti: options.read?.mti,
    fields: options.read?.fields ?? Object.create(compiled.prototype),
    open: [],
    spans: options.noteSpans ? [] : undefined,
  };
}

/** Ends a decoding at a fault. */
export function fail(reader: Reader, details: Iso8583ErrorDetails & { readonly offset: number }): never {
  throw new DecodeError({ ...details, path: numbered(reader, details.path) }, partialOf(reader));
}

/** Notes what lies in a range, if anyone asked, and returns the note. */
export function note(
  reader: Reader,
  { key, ...span }: Omit<Span, "path"> & { readonly key: string },
): Span | undefined {
  if (reader.spans === undefined) return undefined;
  const path = pathIn(reader.open, key);
  const noted: Span = { ...span, path: span.kind === "tag" || span.kind === "length" ? `${path}.${span.kind}` : path };
  reader.spans.push(noted);
  return noted;
}

/** The path of what has this key in the innermost open composite, with the numbers of sets and of doubled tags. */
function pathIn(open: readonly ReadComposite[], key: string): string {
  let path = "";
  let holder: object | undefined;
  for (const { key: own, values, list } of open) {
    path = joined(path, holder, own) + (list === undefined ? "" : `[${list.length}]`);
    holder = values;
  }
  return joined(path, holder, key);
}

function joined(path: string, holder: object | undefined, key: string): string {
  if (path === "") return key;
  if (!Array.isArray(holder)) return `${path}.${key}`;
  const entries: readonly { readonly tag?: unknown }[] = holder;
  return tagPath(path, key, entries.filter(({ tag }) => tag === key).length);
}

/** A path as rows have it, with the numbers of the sets and tags that the fault lies in. */
function numbered({ open }: Reader, path: string): string {
  const last = open.at(-1);
  if (last === undefined || !path.startsWith(last.path)) return path;
  const suffix = last.list === undefined ? "" : `[${last.list.length}]`;
  const around = pathIn(open.slice(0, -1), last.key) + suffix;
  const [, key, others] = /^\.([^.[]+)(.*)$/s.exec(path.slice(last.path.length)) ?? [];
  if (key === undefined) return around + path.slice(last.path.length);
  return others?.startsWith("[") ? `${around}.${key}${others}` : joined(around, last.values, key) + others;
}

function partialOf({ compiled, header, mti, fields, open }: Reader): DecodeError["partial"] {
  const read: Record<number, unknown> = Object.create(compiled.prototype);
  for (const [number, value] of Object.entries(fields)) if (value !== undefined) read[Number(number)] = value;
  const unfinished = unfinishedValue(open, 0);
  if (unfinished !== undefined) read[Number(open[0]?.key)] = unfinished;
  return { ...(mti === undefined ? {} : { mti }), ...(header === undefined ? {} : { header }), fields: read };
}

/** What an unfinished composite has, with the unfinished one inside it; `undefined` if that is nothing. */
function unfinishedValue(open: readonly ReadComposite[], depth: number): unknown {
  const composite = open[depth];
  if (composite === undefined) return undefined;
  const { values, list } = composite;
  const { key = "", parts: before } = open[depth + 1] ?? {};
  const inner = unfinishedValue(open, depth + 1);
  if (Array.isArray(values)) {
    const entries: unknown[] = [...values];
    if (before !== undefined) entries.push({ tag: key, value: before, trailing: inner ?? [] });
    else if (inner !== undefined) entries.push({ tag: key, value: inner });
    return entries.length > 0 ? entries : undefined;
  }
  const parts = Object.entries(values).filter(([, value]) => value !== undefined);
  if (inner !== undefined) parts.push([key, inner]);
  const set = parts.length > 0 ? Object.fromEntries(parts) : undefined;
  if (list === undefined) return set;
  const sets = set === undefined ? list : [...list, set];
  return sets.length > 0 ? sets : undefined;
}
