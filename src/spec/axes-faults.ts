import { bytesOfLength, greatestLength } from "./length-bytes.ts";
import type { ContentClass, Notation } from "./notation.ts";
import { received } from "./received.ts";
import { encodingOf, type Form, formOf } from "./row-form.ts";
import type { LengthRepresentation, PartShape, Representation } from "./spec.ts";
import type { SpecExamination } from "./spec-examination.ts";

/** Where a row stands. */
export interface RowPlace {
  /** `elements.60.parts.1`. */
  readonly path: string;
  /** Its keys in a message: `60`, `1`. */
  readonly keys: readonly string[];
  /** Among packed digits, of which it takes some. */
  readonly inDigits: boolean;
  /** In an entry that has the length already. */
  readonly inEntry: boolean;
  /** What the values before all entries are called, here and in the other cases of the place: they share a table of tags. */
  readonly leads?: ReadonlySet<string>;
}

/** How a row stands in bytes: each axis its own or the dialect's. */
interface Axes {
  readonly row: PartShape;
  readonly notation: Notation;
  readonly encoding: Representation;
  readonly form: Form;
  /** Bytes of the length; 0 without. */
  readonly lengthBytes: number;
  readonly length: LengthRepresentation;
  /** Not always of one length. */
  readonly variable: boolean;
}

/**
 * Reports what no codec can be made of: an encoding that the class does not have, a length that cannot say the maximum, a
 * part that does not fit into packed digits. Returns what the row is on the wire, if that is clear.
 */
export function axesFaults(
  examination: SpecExamination,
  row: PartShape,
  notation: Notation,
  place: RowPlace,
): Form | undefined {
  const { report, spec } = examination;
  const { wire } = spec;
  const { path } = place;
  const encoding = encodingOf(row, notation.content, wire);
  const form = formOf(row, notation.content, encoding);
  if (typeof form === "object") {
    report(`${path}.encoding`, form.expected, encoding);
    return undefined;
  }
  const length = row.length === undefined || row.length === "remainder" ? wire.length : row.length;
  const remainder = row.length === "remainder" || (place.inEntry && notation.lengthDigits > 0);
  const lengthBytes = remainder || notation.lengthDigits === 0 ? 0 : bytesOfLength(notation.lengthDigits, length);
  const axes = { row, notation, encoding, form, lengthBytes, length, variable: remainder || lengthBytes > 0 };
  unitFaults(examination, axes, place);
  lengthFaults(examination, axes, place);
  fillFaults(examination, axes, place);
  placeFaults(examination, axes, place);
  if (row.sign !== undefined && notation.content !== "x+n") {
    report(`${path}.sign`, "a format of class x+n", row.format);
  } else if (row.sign === "nibble" && encoding !== "bcd") {
    report(`${path}.sign`, "packed digits behind a nibble", encoding);
  }
  return form;
}

function unitFaults({ report }: SpecExamination, { row, encoding, form, variable }: Axes, place: RowPlace): void {
  const { unit } = row;
  // The entry counts bytes.
  const counted = place.inEntry && variable && encoding === "bcd";
  if (unit === undefined || unit === "bytes" || counted) return;
  const path = `${place.path}.unit`;
  if (encoding === "bcd") {
    if (unit === "characters") report(path, "digits or bytes, as its digits are packed", unit);
    return;
  }
  const any = form === "text" || form === "hex" || (form === "ber" && encoding === "hex");
  if (any || (form === "gbk" && unit === "characters") || (form === "binary" && unit === "digits" && variable)) return;
  if (unit === "characters" && !variable) return;
  report(path, "bytes, as its length counts nothing else", unit);
}

function lengthFaults(
  { report, spec }: SpecExamination,
  { row, notation, encoding, length, lengthBytes }: Axes,
  { path }: RowPlace,
): void {
  if (lengthBytes === 0) return;
  const size = encoding === "bcd" && row.unit === "bytes" ? (notation.size + 1) >> 1 : notation.size;
  const own = (row.inclusive ?? spec.wire.inclusive) === true ? lengthBytes : 0;
  if (size + own > greatestLength(lengthBytes, length))
    report(`${path}.format`, "a maximum that its length can say", row.format);
}

function fillFaults(
  { report }: SpecExamination,
  { row, notation, encoding, variable }: Axes,
  { path }: RowPlace,
): void {
  const { fill } = row;
  const packed = encoding === "bcd";
  if (fill === undefined || (variable && !packed)) return;
  const fits = packed ? /^[0-9A-F]$/ : fillers[notation.content];
  const expected = packed ? "a hex digit in upper case" : `a character of class ${notation.content}`;
  if (!fits.test(fill)) report(`${path}.fill`, expected, received(fill));
}

/** What each class may be filled with, that a reader of the class takes it. */
const fillers: Readonly<Record<ContentClass, RegExp>> = {
  n: /^\d$/,
  a: /^[A-Za-z ]$/,
  an: /^[A-Za-z\d ]$/,
  s: /^[^A-Za-z]$/,
  ns: /^[^A-Za-z]$/,
  z: /^[0-?A-F]$/,
  as: /^/,
  ans: /^/,
  anp: /^/,
  b: /^/,
  "x+n": /^\d$/,
};

function placeFaults(
  { report }: SpecExamination,
  { row, encoding, form, variable }: Axes,
  { path, inDigits }: RowPlace,
): void {
  if (inDigits) {
    const digits = form === "digits" || form === "track" || form === "digit-parts";
    if (!digits) report(`${path}.encoding`, "packed digits, as the parent is made of them", encoding);
    else if (variable) {
      report(`${path}.format`, "a fixed number of digits, as the parent is made of packed digits", row.format);
    }
  } else if (row.short === true && form !== "text" && form !== "gbk" && form !== "parts") {
    report(`${path}.short`, "a text, as only a text can end early", row.format);
  }
}
