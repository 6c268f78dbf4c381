import fc from "fast-check";
import { meets, readyConditions } from "../../src/spec/condition.ts";
import type { PartShape, Spec, WireShape } from "../../src/spec/spec.ts";
import { arbitraryBer, arbitraryTagged } from "./arbitrary-tlv.ts";

/** Draws a value of an arbitrary; what is drawn can depend on what was drawn before. */
export type Draw = fc.GeneratorValue;

/** A composite around a value that is being made. */
interface Around {
  readonly key: string;
  readonly values: object;
}

/** What a value is made for. */
export interface Making {
  readonly draw: Draw;
  readonly spec: Spec;
  readonly mti: string;
  readonly fields: Readonly<Record<number, unknown>>;
  /** The composites around it, outermost first. */
  readonly around: readonly Around[];
  /** The beginnings that conditions of the spec ask for, by path. */
  readonly wishes: ReadonlyMap<string, readonly string[]>;
}

/** A value and how many bytes it takes, with its length. */
export interface Made {
  readonly value: unknown;
  readonly bytes: number;
}

/** Where a row stands. */
export interface Place {
  readonly path: string;
  /** Bytes that are left. */
  readonly room: number;
  /** Nothing follows in the parent: a short part may end early. */
  readonly last?: boolean;
  /** In an entry, which has the length. */
  readonly inEntry?: boolean;
}

const letters = "ABCXYZabcxyz";
const digits = "0123456789";
const special = "!#%&'()*+,-./:;<=>?@[]_{|}~^$";

const alphabets: Readonly<Record<string, string>> = {
  n: digits,
  a: `${letters} `,
  an: `${letters}${digits} `,
  ns: `${digits}${special} `,
  s: `${digits}${special} `,
  z: "0123456789:;<=>?ABCDEF",
};

/** Values are kept shorter than this, so that a message holds many. */
const longest = 40;

/** Text of an alphabet. */
export function text(alphabet: string, min: number, max: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...alphabet), minLength: min, maxLength: max });
}

/** One of some texts. */
export function oneOf(...choices: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...choices);
}

/** The characters of a class. */
export function alphabetOf(content: string): string {
  return alphabets[content] ?? `${letters}${digits}${special} `;
}

/** A format taken apart. */
export function notationOf(format: string): { readonly content: string; readonly dots: number; readonly size: number } {
  const [, content = "", dots = "", length = ""] = /^(\D+?)(\.*)(\d+)$/.exec(format) ?? [];
  const size = Number(length);
  if (content === "x+n") return { content, dots: 0, size: size + 1 };
  return { content, dots: dots.length, size: content === "b" && dots === "" ? size / 8 : size };
}

/** How a row stands in bytes, with the dialect's defaults. */
function formOf(row: PartShape, wire: WireShape, inEntry: boolean) {
  const { content, dots, size } = notationOf(row.format);
  const byClass =
    content === "n" || content === "x+n" ? wire.n : content === "b" ? wire.b : content === "z" ? wire.z : wire.an;
  const encoding = row.encoding ?? byClass;
  const length = row.length === undefined || row.length === "remainder" ? wire.length : row.length;
  const rest = row.length === "remainder" || (inEntry && dots > 0);
  const halved = length === "bcd" || length === "binary";
  const lengthBytes = rest || dots === 0 ? 0 : halved ? (dots + 1) >> 1 : dots;
  return { content, size, encoding, rest, fixed: dots === 0, lengthBytes };
}

/** The row that holds for a message so far. */
export function chosenRow(making: Making, row: PartShape): PartShape {
  const found = row.cases?.find(({ when }) =>
    readyConditions(when).every((condition) => {
      const value = condition.path === "mti" ? making.mti : valueAt(making, condition.keys);
      return meets(condition, typeof value === "string" ? value : undefined);
    }),
  );
  return found?.row ?? row;
}

function valueAt({ fields, around }: Making, keys: readonly string[]): unknown {
  let value: unknown = fields;
  let inside = true;
  keys.forEach((key, depth) => {
    inside &&= around[depth]?.key === key;
    value = inside ? around[depth]?.values : below(value, key);
  });
  return value;
}

function below(holder: unknown, key: string): unknown {
  if (Array.isArray(holder)) return holder.find(({ tag }) => tag === key)?.value;
  return typeof holder === "object" && holder !== null
    ? Object.entries(holder).find(([own]) => own === key)?.[1]
    : undefined;
}

/** The fewest bytes that a value of a row takes. */
export function leastBytes(making: Making, listed: PartShape): number {
  const row = chosenRow(making, listed);
  const { content, size, encoding, fixed, lengthBytes } = formOf(row, making.spec.wire, false);
  if (row.bitmap !== undefined) return lengthBytes + bitmapBytes(row.bitmap);
  if (!fixed || row.length === "remainder") return lengthBytes;
  if (content === "x+n" && encoding === "bcd") return row.sign === "nibble" ? (size + 1) >> 1 : 1 + (size >> 1);
  if (encoding === "bcd") return (size + 1) >> 1;
  return encoding === "hex" || encoding === "hex-ebcdic" ? size * 2 : size;
}

function bitmapBytes({ size, encoding }: { readonly size: number; readonly encoding: string }): number {
  return encoding === "binary" ? size / 8 : size / 4;
}

/** A value for a row, in no more bytes than there is room for. */
export function arbitraryValue(making: Making, listed: PartShape, place: Place): Made {
  const row = chosenRow(making, listed);
  const { size, encoding, fixed, lengthBytes } = formOf(row, making.spec.wire, place.inEntry === true);
  const room = Math.min(place.room - lengthBytes, encoding === "bcd" ? (size + 1) >> 1 : size);
  const inner = { ...place, room };
  const with_ = ({ value, bytes }: Made): Made => ({ value, bytes: bytes + lengthBytes });
  if (row.tlv === "ber") {
    const most =
      encoding === "hex"
        ? Math.min(
            Math.floor((place.room - lengthBytes) / 2),
            Math.floor(size / (row.unit === undefined || row.unit === "bytes" ? 1 : 2)),
          )
        : room;
    const ber = arbitraryBer(making, row.tags, most);
    return with_({ value: ber.value, bytes: encoding === "hex" ? ber.bytes * 2 : ber.bytes });
  }
  if (row.tlv !== undefined) return with_(arbitraryTagged(making, row, encoding, inner));
  if (row.parts === undefined) return with_(leaf(making, row, place, lengthBytes));
  if (row.bitmap !== undefined) {
    const behind = bitmapBytes(row.bitmap);
    const made = numberedParts(making, row.parts, { ...inner, room: room - behind });
    return with_({ value: made.value, bytes: made.bytes + behind });
  }
  if (row.repeat !== undefined) return with_(sets(making, row.parts, inner));
  if (encoding === "bcd") return with_(digitParts(making, row, { ...place, room: size }, fixed));
  return with_(positionalParts(making, row.parts, inner, fixed));
}

function within(making: Making, path: string, values: object): Making {
  return { ...making, around: [...making.around, { key: path.slice(path.lastIndexOf(".") + 1), values }] };
}

type Parts = Readonly<Record<number, PartShape>>;

const endsEarly = ({ short, length }: PartShape) => short === true || length === "remainder";

/** The first parts, as many as are drawn and there is room for; all of them in a fixed place. */
function positionalParts(making: Making, parts: Parts, { path, room }: Place, whole: boolean): Made {
  const all = Object.entries(parts);
  const count = whole ? all.length : making.draw(fc.integer, { min: 0, max: all.length });
  const values: Record<string, unknown> = {};
  const inside = within(making, path, values);
  let bytes = 0;
  all.slice(0, count).every(([number, part], i) => {
    const ends = endsEarly(part);
    const left = room - bytes;
    if (leastBytes(inside, part) > left || (ends && left < 1)) return false;
    const made = arbitraryValue(inside, part, {
      path: `${path}.${number}`,
      room: left,
      last: !whole && i === count - 1,
    });
    // An empty end of the parent is no part.
    if (made.bytes === 0) return false;
    values[number] = made.value;
    bytes += made.bytes;
    return true;
  });
  return { value: values, bytes };
}

/** Any parts, ascending; nothing stands behind one that takes the rest. */
export function numberedParts(making: Making, parts: Parts, { path, room }: Place): Made {
  const chosen = making.draw(fc.subarray<[string, PartShape]>, Object.entries(parts));
  const open = chosen.findIndex(([, part]) => part.length === "remainder");
  const listed = open < 0 ? chosen : chosen.slice(0, open + 1);
  const values: Record<string, unknown> = {};
  const inside = within(making, path, values);
  let bytes = 0;
  for (const [i, [number, part]] of listed.entries()) {
    if (leastBytes(inside, part) > room - bytes) continue;
    const last = i === listed.length - 1;
    const made = arbitraryValue(inside, part, { path: `${path}.${number}`, room: room - bytes, last });
    values[number] = made.value;
    bytes += made.bytes;
  }
  return { value: values, bytes };
}

function sets(making: Making, parts: Parts, { path, room }: Place): Made {
  const rows = Object.entries(parts);
  const most = rows.some(([, part]) => endsEarly(part)) ? 1 : making.draw(fc.integer, { min: 0, max: 4 });
  const list: object[] = [];
  let bytes = 0;
  while (list.length < most) {
    const values: Record<string, unknown> = {};
    const inside = within(making, path, values);
    let left = room - bytes;
    for (const [i, [number, part]] of rows.entries()) {
      const others = rows.slice(i + 1).reduce((sum, [, other]) => sum + mostLeast(inside, other), 0);
      if (left < others + mostLeast(inside, part)) return { value: list, bytes };
      const made = arbitraryValue(inside, part, { path: `${path}.${number}`, room: left - others });
      values[number] = made.value;
      left -= made.bytes;
    }
    if (left === room - bytes) break;
    bytes = room - left;
    list.push(values);
  }
  return { value: list, bytes };
}

/** The fewest bytes that any of a row's cases takes. */
function mostLeast(making: Making, row: PartShape): number {
  const { cases = [], ...plain } = row;
  return Math.max(leastBytes(making, plain), ...cases.map((other) => leastBytes(making, other.row)));
}

/** Parts of packed digits; `room` counts digits. */
function digitParts(making: Making, row: PartShape, place: Place, whole: boolean): Made {
  const { value, bytes: digits } = digitValues(making, row.parts ?? {}, place, whole);
  const values = value as Record<string, unknown>;
  let left = digits;
  // A length that counts bytes cannot tell a filler from a digit.
  while (row.unit === "bytes" && left % 2 !== 0) {
    const last = Object.keys(values).at(-1) ?? "";
    left -= countDigits(values[last]);
    delete values[last];
  }
  return { value: values, bytes: (left + 1) >> 1 };
}

function countDigits(value: unknown): number {
  if (typeof value === "string") return value.length;
  return Object.values(value ?? {}).reduce((sum: number, part) => sum + countDigits(part), 0);
}

function digitValues(making: Making, parts: Parts, { path, room }: Place, whole: boolean): Made {
  const all = Object.entries(parts);
  const count = whole ? all.length : making.draw(fc.integer, { min: 0, max: all.length });
  const values: Record<string, unknown> = {};
  const inside = within(making, path, values);
  let used = 0;
  all.slice(0, count).every(([number, listed], i) => {
    const part = chosenRow(inside, listed);
    const { size } = notationOf(part.format);
    const at = `${path}.${number}`;
    const early = part.short === true && !whole && i === count - 1;
    const most = Math.min(size, room - used);
    if (most < size && !early) return false;
    if (most < 1) return false;
    const made =
      part.parts === undefined
        ? drawText(making, at, digits, early ? 1 : size, most)
        : digitValues(inside, part.parts, { path: at, room: size }, true);
    values[number] = typeof made === "string" ? made : made.value;
    used += typeof made === "string" ? made.length : size;
    return true;
  });
  return { value: values, bytes: used };
}

/** Text that begins as some condition asks, or any. */
function drawText(making: Making, path: string, alphabet: string, min: number, max: number): string {
  const wishes = (making.wishes.get(path) ?? []).filter(
    (wish) => wish.length <= max && [...wish].every((character) => alphabet.includes(character)),
  );
  const wish = making.draw(oneOf, "", ...wishes);
  return wish + making.draw(text, alphabet, Math.max(0, min - wish.length), max - wish.length);
}

function leaf(making: Making, row: PartShape, place: Place, lengthBytes: number): Made {
  const { draw, spec } = making;
  const { content, size, encoding, rest, fixed } = formOf(row, spec.wire, place.inEntry === true);
  const room = place.room - lengthBytes;
  const exact = fixed && !rest && !(row.short === true && place.last === true);
  const nonEmpty = row.short === true || (rest && place.inEntry !== true);
  const range = (units: number) => {
    const max = Math.min(size, units, exact ? size : longest);
    return { min: exact ? size : Math.min(nonEmpty ? 1 : 0, max), max };
  };
  if (content === "x+n") {
    const value = draw(oneOf, "C", "D") + draw(text, digits, size - 1, size - 1);
    return { value, bytes: leastBytes(making, row) };
  }
  if (content === "b") {
    const doubled = encoding === "hex" || encoding === "hex-ebcdic";
    const counted = doubled && !fixed && (row.unit === "characters" || row.unit === "digits") ? size >> 1 : size;
    const max = Math.min(counted, doubled ? room >> 1 : room, fixed ? size : longest);
    const value = draw(fc.uint8Array, { minLength: exact ? size : Math.min(nonEmpty ? 1 : 0, max), maxLength: max });
    return { value, bytes: doubled ? value.length * 2 : value.length };
  }
  if (encoding === "gbk") return chinese(making, row, place, range(room), exact);
  if (encoding !== "bcd") {
    const { min, max } = range(room);
    const value = drawText(making, place.path, alphabetOf(content), min, max);
    return { value, bytes: value.length };
  }
  const { min, max } = range(room * 2);
  const fill = row.fill ?? spec.wire.fill ?? "0";
  const uncounted = rest || (row.unit === "bytes" && !fixed) || place.inEntry === true;
  // Where bytes are counted, a filler that may be a digit of the value cannot be told from it.
  const all = content === "z" ? "0123456789ABCDEF" : digits;
  const alphabet = uncounted && !exact ? all.replace(fill, "") : all;
  const value = drawText(making, place.path, alphabet === "" ? all : alphabet, min, max);
  const odd = value.length % 2 === 1 && uncounted && !exact && fill <= "9" && value.length !== size;
  const even = odd ? value.slice(1) : value;
  return { value: even, bytes: (even.length + 1) >> 1 };
}

/** Chinese text, or bytes that are no text. */
function chinese(
  { draw }: Making,
  { unit }: PartShape,
  { room }: Place,
  { min, max }: { readonly min: number; readonly max: number },
  exact: boolean,
): Made {
  const inCharacters = unit === "characters" && !exact;
  const bytesLeft = inCharacters ? room - 8 : max;
  if (!inCharacters && max > 0 && draw(fc.boolean)) {
    const value = draw(fc.uint8Array, { minLength: Math.max(min, 1), maxLength: max }).slice();
    value[value.length - 1] = 0xff;
    return { value, bytes: value.length };
  }
  const wide = draw(
    text,
    "余额不足密码错误，。￥",
    0,
    Math.max(0, Math.min(inCharacters ? max : max >> 1, bytesLeft >> 1)),
  );
  const narrowMost = inCharacters
    ? Math.min(max - wide.length, Math.max(0, bytesLeft - wide.length * 2))
    : max - wide.length * 2;
  const narrow = draw(
    text,
    `${letters}${digits} `,
    Math.max(0, inCharacters ? 0 : min - wide.length * 2),
    Math.max(0, narrowMost),
  );
  return { value: wide + narrow, bytes: wide.length * 2 + narrow.length };
}
