import type { Bytes } from "../../spec/values.ts";
import type { Iso8583PackageFields } from "../../specs/iso8583-package.fields.ts";

/** One entry of a table of custom formats, as `iso_8583` takes it. */
export interface CustomFormat {
  /** `a`, `n`, `b`, `p`, `an`, `ans`, `ns`, `s`, `anp`, `x+n` or `z`. */
  readonly ContentType: string;
  /** The name of the element. */
  readonly Label?: string;
  /** `fixed`, or one `l` for each digit of the length: `lvar` to `llllllvar`. */
  readonly LenType: string;
  /** Characters; for `b` that is fixed, hex digits. */
  readonly MaxLen: number;
  /** Neither `iso_8583` nor this library looks at it. */
  readonly MinLen?: number;
}

/** A table of custom formats by key: `"3"`, `"127.2"`, `"127.25.2"`, and `"1"` for the bitmap. */
export type CustomFormats = Readonly<Record<string, CustomFormat>>;

/** The values of the default table with custom formats over it; those of a table from a file are open. */
export type CustomFields<Formats> = string extends keyof Formats
  ? Readonly<Record<number, unknown>>
  : Omit<Iso8583PackageFields, ElementsOf<Formats>> & {
      readonly [K in keyof Formats as ElementOf<K>]?: CustomValue<Formats[K]>;
    } & ContainerOf<keyof Formats> & {};

/** The element numbers that a table names. */
type ElementsOf<Formats> = { [K in keyof Formats]: ElementOf<K> | ContainerKey<K> }[keyof Formats];

/** The number of an element; parts, the message type and the bitmap have none. */
type ElementOf<K> = K extends 0 | "0" | 1 | "1"
  ? never
  : K extends `${string}.${string}`
    ? never
    : K extends number
      ? K
      : K extends `${infer Element extends number}`
        ? Element
        : never;

type ContainerKey<K> = K extends `127.${string}` ? 127 : never;

/** Parts of 127 are open where the table says something of them. */
type ContainerOf<Keys> = [Extract<Keys, `127.${string}`>] extends [never]
  ? unknown
  : { readonly 127?: Readonly<Record<number, unknown>> };

type CustomValue<Format> = Format extends { readonly ContentType: infer Content; readonly LenType: infer Length }
  ? string extends Content | Length
    ? string | Bytes
    : [Content, Length] extends ["b", "fixed"]
      ? Bytes
      : string
  : string | Bytes;
