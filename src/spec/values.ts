/** Binary data; a `Buffer` is one. */
export interface Bytes extends Uint8Array {}

/** One entry of a BER-TLV list, as it stood. */
export interface TlvEntry {
  /** Hex digits in upper case. `00` with an empty value is a padding byte. */
  readonly tag: string;
  /** Hex digits in upper case, or the entries of a constructed tag. */
  readonly value: string | readonly TlvEntry[];
  /** How many bytes the length took, where that is not the fewest possible. */
  readonly lengthBytes?: number;
}

/** The entries of a BER-TLV composite in their order; duplicates, unknown tags and padding are kept. */
export type Tlv = readonly TlvEntry[];

/** One entry of a list of tags with fixed sizes, or one dataset. */
export interface TaggedEntry {
  /** As on the wire: text, or hex digits in upper case. */
  readonly tag: string;
  readonly value: TaggedValue;
  /** BER-TLV entries behind the parts of a dataset. */
  readonly trailing?: Tlv;
}

/**
 * What a tag holds: text; hex digits in upper case where the entry is binary; what a row for the tag says; `Bytes` where
 * no row says anything and the bytes are not text of the composite's class.
 */
export type TaggedValue =
  | string
  | Bytes
  | readonly TlvEntry[]
  | readonly TaggedEntry[]
  | readonly TaggedParts[]
  | TaggedParts;

/** Values of parts by their numbers. */
export interface TaggedParts {
  readonly [part: number]: unknown;
}

/** The entries of a tagged composite in their order; duplicates, unknown tags and empty values are kept. */
export type Tagged = readonly TaggedEntry[];

/** A format of class `b`. */
export type BinaryFormat = `b${bigint}` | `b.${string}`;

/** The type of a row's value: follows from the notation, the parts, the TLV kind, the encoding and the cases. */
export type ValueOf<Row> = Row extends { readonly cases: readonly { readonly row: infer Other }[] }
  ? OwnValueOf<Row> | (Other extends unknown ? OwnValueOf<Other> : never)
  : OwnValueOf<Row>;

/** The type of a row without its cases. */
export type OwnValueOf<Row> = Row extends { readonly tlv: "ber" }
  ? Tlv
  : Row extends { readonly tlv: unknown }
    ? Tagged
    : Row extends { readonly parts: infer Parts; readonly repeat: true }
      ? readonly PartsOf<Parts>[]
      : Row extends { readonly parts: infer Parts }
        ? PartsOf<Parts>
        : Row extends { readonly encoding: "gbk" }
          ? string | Bytes
          : Row extends { readonly format: BinaryFormat }
            ? Bytes
            : string;

/** The values of positional parts by their numbers. */
export type PartsOf<Parts> = { readonly [K in keyof Parts]?: ValueOf<Parts[K]> } & {};

/** The values of a table of elements by their numbers; a row of `null` removes. Those of a table from a file are open. */
export type FieldsOf<Elements> = number extends keyof Elements
  ? Readonly<Record<number, unknown>>
  : { readonly [K in keyof Elements as Elements[K] extends null ? never : K]?: ValueOf<Elements[K]> } & {};
