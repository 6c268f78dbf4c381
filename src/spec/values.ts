/** Binary data; a `Buffer` is one. */
export interface Bytes extends Uint8Array {}

/** One entry of a tag-length-value list, as it stood. */
export interface TlvEntry {
  /** Hex digits in upper case. `00` with an empty value is a padding byte. */
  readonly tag: string;
  /** Hex digits in upper case, or the entries of a constructed tag. */
  readonly value: string | readonly TlvEntry[];
  /** How many bytes the length took, where that is not the fewest possible. */
  readonly lengthBytes?: number;
}

/** The entries of a TLV composite in their order; duplicates, unknown tags and padding are kept. */
export type Tlv = readonly TlvEntry[];

/** A format of class `b`. */
export type BinaryFormat = `b${bigint}` | `b.${string}`;

/** The type of a row's value: follows from the notation, the parts, the TLV kind and the encoding. */
export type ValueOf<Row> = Row extends { readonly tlv: string }
  ? Tlv
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
