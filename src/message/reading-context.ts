import type { Concept } from "../spec/concepts.ts";
import { codeIn } from "./code-in.ts";
import { fill } from "./dates.ts";
import type { Meaning, MessageTexts } from "./texts.ts";

/** What the meaning of one value may depend on. */
export interface ReadingContext {
  readonly texts: MessageTexts;
  readonly unionpay: boolean;
  /** True for the dialect of UnionPay's terminals, which uses classes of message types for something of its own. */
  readonly terminal?: boolean;
  readonly network?: string | readonly string[] | undefined;
  readonly mti?: string | undefined;
  readonly version?: 1987 | 1993 | 2003 | undefined;
  /** A day near which the message was sent. */
  readonly near?: Date | string | undefined;
  /** The value of what the spec calls so, nearest to the one that is read. */
  readonly find: (concept: Concept) => string | undefined;
}

/** What a value means, in words; `undefined` where no table says it. */
export type Reading = (value: string, context: ReadingContext) => string | undefined;

/** What a table of codes says about one, in words. */
export function wordFor(
  table: Readonly<Record<string, Meaning>>,
  code: string,
  { texts }: ReadingContext,
): string | undefined {
  const meaning = codeIn(table, code);
  return meaning === undefined ? undefined : texts.meanings[meaning];
}

/** Parts of a meaning as one text; `undefined` if there is none. */
export function joined(parts: readonly (string | undefined)[], { texts }: ReadingContext): string | undefined {
  const there = parts.filter((part) => part !== undefined);
  return there.length === 0 ? undefined : there.join(texts.separator);
}

/** `name: value`; `undefined` if there is no value. */
export function labelled(name: string, value: string | undefined, { texts }: ReadingContext): string | undefined {
  return value === undefined ? undefined : fill(texts.patterns.labelled, { name, value });
}
