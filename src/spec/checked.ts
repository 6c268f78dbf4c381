import type { EntryShape, PartsBitmapShape } from "./spec.ts";

/** Compile errors that explain themselves at their own row. */

/** This key is not the number of a data element. */
export interface InvalidElementNumber<Got> {
  readonly "use an element number from 2 to 192": Got;
}

/** This format is not in the standard's notation. */
export interface InvalidFormat<Got> {
  readonly "use a format such as n6, n..19, ans...999, b64, x+n8 or z..37": Got;
}

/** This row has an option that rows do not have. */
export interface UnknownOption<Got> {
  readonly "rows have no such option": Got;
}

type Content = "a" | "n" | "s" | "an" | "as" | "ns" | "ans" | "anp" | "b" | "z" | "x+n";
type Dots = "" | "." | ".." | "..." | "...." | "....." | "......";
type Format = `${Content}${Dots}${bigint}`;

type Count<Length extends number, Numbers extends unknown[] = []> = Numbers["length"] extends Length
  ? Numbers
  : Count<Length, [...Numbers, Numbers["length"]]>;
type ElementNumber = Exclude<Count<193>[number], 0 | 1>;

type RowKey =
  | "format"
  | "name"
  | "as"
  | "privacy"
  | "encoding"
  | "length"
  | "unit"
  | "inclusive"
  | "justify"
  | "fill"
  | "sign"
  | "parts"
  | "bitmap"
  | "repeat"
  | "tlv"
  | "tags"
  | "cases"
  | "note"
  | "short";

type CheckedRow<Row> = {
  readonly [K in keyof Row]: K extends RowKey
    ? K extends "format"
      ? Row[K] extends Format
        ? unknown
        : string extends Row[K]
          ? unknown
          : InvalidFormat<Row[K]>
      : K extends "parts"
        ? { readonly [P in keyof Row[K]]: CheckedRow<Row[K][P]> }
        : K extends "tags"
          ? { readonly [T in keyof Row[K]]: Row[K][T] extends string ? unknown : CheckedRow<Row[K][T]> }
          : K extends "cases"
            ? CheckedCases<Row[K]>
            : K extends "tlv"
              ? Row[K] extends string
                ? unknown
                : CheckedOptions<Row[K], keyof EntryShape>
              : K extends "bitmap"
                ? CheckedOptions<Row[K], keyof PartsBitmapShape>
                : unknown
    : UnknownOption<K>;
};

/** By index, not as a list: an intersection of two lists of types would refuse sound cases, too. */
type CheckedCases<Cases> = {
  readonly [I in keyof Cases & `${number}`]: Cases[I] extends { readonly row: infer Row }
    ? { readonly row: CheckedRow<Row> }
    : unknown;
};

type CheckedOptions<Options, Known> = {
  readonly [K in keyof Options]: K extends Known ? unknown : UnknownOption<K>;
};

/** A table of elements in which every wrong row says what is wrong with it; one read from a file is checked at run time. */
export type CheckedElements<Elements> = {
  readonly [K in keyof Elements]: K extends ElementNumber
    ? Elements[K] extends null
      ? unknown
      : CheckedRow<Elements[K]>
    : number extends K
      ? unknown
      : InvalidElementNumber<K>;
};
