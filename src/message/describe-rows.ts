import { toHex } from "../bytes/hex.ts";
import { shownText } from "../codec/redact.ts";
import type { Concept } from "../spec/concepts.ts";
import type { Spec } from "../spec/spec.ts";
import { codeIn } from "./code-in.ts";
import { compiledFor, type ReadableMessage, type SpecOption } from "./compiled-for.ts";
import { type Leaf, leavesOf, nearest } from "./leaves.ts";
import { en } from "./locales/en.ts";
import { zhCN } from "./locales/zh-cn.ts";
import { printable } from "./printable.ts";
import type { ReadingContext } from "./reading-context.ts";
import {
  isReadFromBytes,
  isUnionpay,
  isUnionpayTerminal,
  meaningOf,
  meaningOfHeader,
  meaningOfMti,
} from "./readings.ts";
import type { MessageTexts } from "./texts.ts";

/** How to describe a message. */
export interface DescribeOptions extends SpecOption {
  /** The language of names and meanings; English unless said. */
  readonly locale?: "en" | "zh-CN";
  /** Shows card numbers, tracks, balances and all else as they are: never in a log. */
  readonly reveal?: boolean;
  /** A day near which the message was sent: dates are then told with their year. `2027-01-01`, or a `Date`, in UTC. */
  readonly near?: Date | string;
}

/** One line of a described message. */
export interface DescribedRow {
  /** `header.tpdu`, `mti`, `4`, `60.1`, `54[0].5`, `55.9F26`. */
  readonly path: string;
  readonly name: string;
  /** As it may be printed; empty for the heading of a composite, whose parts follow. */
  readonly value: string;
  /** Absent where no table says it, and for a value that is not shown whole. */
  readonly meaning?: string;
}

/** The words of a language that messages are described in. */
export function textsOf(locale: DescribeOptions["locale"]): MessageTexts {
  return locale === "zh-CN" ? zhCN : en;
}

/**
 * The lines of {@link describe} as data: header, message type, then every element, part and tag in order.
 *
 * Values are redacted as the spec says and hold no control characters. Takes what a `DecodeError` could read, too.
 *
 * @throws {@link Iso8583Error} `spec_unknown` for a message that no spec has decoded, without `options.spec`; `RangeError`
 * for `options.near` that is no day.
 * @example
 * describeRows({ mti: "0210", fields: { 4: "000000100000", 49: "156" } }, { spec: iso1987Ascii })[1];
 * // { path: "4", name: "Amount, transaction", value: "000000100000", meaning: "CNY 1000.00" }
 */
export function describeRows(message: ReadableMessage, options: DescribeOptions = {}): readonly DescribedRow[] {
  const compiled = compiledFor(message, options.spec);
  const texts = textsOf(options.locale);
  const leaves = leavesOf(compiled, message.fields, message.mti);
  const { mti } = message;
  const context: ReadingContext = {
    texts,
    unionpay: isUnionpay(compiled.spec),
    terminal: isUnionpayTerminal(compiled),
    network: tablesOf(compiled.spec),
    mti,
    version: versionOf(mti, compiled.spec),
    near: options.near,
    find: (concept) => nearest(leaves, concept, ""),
  };
  const rows: DescribedRow[] = [];
  for (const [name, value] of Object.entries(message.header ?? {})) {
    const meaning = meaningOfHeader(name, value, context);
    rows.push(row(`header.${name}`, headerName(compiled.spec, name, texts), value, meaning));
  }
  if (mti !== undefined) rows.push(row("mti", texts.mti, mti, meaningOfMti(mti, context)));
  for (const leaf of leaves) {
    const { concept, value, path, parent } = leaf;
    const inReach: ReadingContext = { ...context, find: (wanted) => nearest(leaves, wanted, parent) };
    const visible = leaf.privacy === "show" || options.reveal === true;
    const text = visible && concept !== undefined ? legible(concept, value) : undefined;
    const meaning = concept === undefined || text === undefined ? undefined : meaningOf(concept, text, inReach);
    rows.push(row(path, leafName(leaf, texts), shown(leaf, options.reveal === true), meaning));
  }
  return rows;
}

/** The text that a value is read by. */
function legible(concept: Concept, value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return value instanceof Uint8Array && isReadFromBytes(concept) ? toHex(value) : undefined;
}

/** A dialect may be no network of declines, and yet have tables: Postilion's, and the package's that follows it. */
function tablesOf({ network, name }: Spec): readonly string[] {
  return [network ?? [], name === "iso_8583" ? "postilion" : name].flat();
}

/** A message says its version itself; a dialect may hold several. */
function versionOf(mti: string | undefined, { version }: Spec): 1987 | 1993 | 2003 | undefined {
  if (mti?.startsWith("0") === true) return 1987;
  if (mti?.startsWith("1") === true) return 1993;
  return mti?.startsWith("2") === true ? 2003 : version;
}

function row(path: string, name: string, value: string, meaning: string | undefined): DescribedRow {
  const clean = { path: printable(path), name: printable(name), value: printable(value) };
  return meaning === undefined ? clean : { ...clean, meaning };
}

function shown({ value, privacy }: Leaf, reveal: boolean): string {
  if (value === undefined) return "";
  if (reveal && value instanceof Uint8Array) return toHex(value);
  return shownText(reveal && typeof value === "string" ? "show" : privacy, value);
}

function leafName({ name, concept }: Leaf, texts: MessageTexts): string {
  if (texts.rowNames && name !== undefined) return name;
  return concept === undefined ? (name ?? texts.undefinedElement) : texts.concepts[concept];
}

function headerName({ header }: Spec, name: string, texts: MessageTexts): string {
  const known: Readonly<Record<string, string>> = texts.headerParts;
  return codeIn(known, name) ?? codeIn(header ?? {}, name)?.name ?? name;
}
