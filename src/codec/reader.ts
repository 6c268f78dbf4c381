import { hexAnyCase } from "../bytes/hex.ts";
import { latin1 } from "../bytes/latin1.ts";
import type { Iso8583ErrorDetails } from "../error.ts";
import type { Compiled } from "./compile.ts";
import { DecodeError } from "./decode-error.ts";
import type { AnyFields, Header } from "./message.ts";

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
  /** Where each element starts, and under 1 where the bitmap ends; filled only for `annotate`. */
  readonly starts: Map<number, number> | undefined;
}

/** How a reader is to be, other than strict and at the start of the input. */
interface ReaderOptions {
  readonly start?: number;
  readonly lenientFiller?: boolean;
  readonly noteStarts?: boolean;
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
    starts: options.noteStarts ? new Map() : undefined,
  };
}

/** Ends a decoding at a fault. */
export function fail(reader: Reader, details: Iso8583ErrorDetails & { readonly offset: number }): never {
  throw new DecodeError(details, partialOf(reader));
}

function partialOf({ compiled, header, mti, fields }: Reader): DecodeError["partial"] {
  const read: Record<number, unknown> = Object.create(compiled.prototype);
  for (const [number, value] of Object.entries(fields)) if (value !== undefined) read[Number(number)] = value;
  return { ...(mti === undefined ? {} : { mti }), ...(header === undefined ? {} : { header }), fields: read };
}
