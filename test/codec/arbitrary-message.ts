import fc from "fast-check";
import { fromHex } from "../../src/bytes/hex.ts";
import type { Header } from "../../src/codec/message.ts";
import type { ElementShape, PartShape, Spec, WireShape } from "../../src/spec/spec.ts";
import type { TlvEntry } from "../../src/spec/values.ts";

/** A message that a spec can hold, made from the rows of the spec and from nothing of the codec. */
export interface ArbitraryMessage {
  readonly mti: string;
  readonly header?: Header;
  readonly fields: Readonly<Record<number, unknown>>;
}

const letters = "ABCXYZabcxyz";
const digits = "0123456789";
const special = "!#%&'()*+,-./:;<=>?@[]_{|}~";

const alphabets: Readonly<Record<string, string>> = {
  n: digits,
  a: `${letters} `,
  an: `${letters}${digits} `,
  ns: `${digits}${special} `,
  s: `${special} `,
};

/** Messages of a spec: any of its elements, each as its format says. */
export function arbitraryMessage(spec: Spec): fc.Arbitrary<ArbitraryMessage> {
  const rows = Object.entries(spec.elements).map(([number, row]) => [Number(number), row] as const);
  const fields = fc
    .subarray(rows, { maxLength: 24 })
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map(([number, row]) => [number, arbitraryValue(row, spec.wire)] as const))),
    );
  const mti = text(digits, 4, 4);
  const header = headerOf(spec);
  return header === undefined ? fc.record({ mti, fields }) : fc.record({ mti, header, fields });
}

function headerOf(spec: Spec): fc.Arbitrary<Header> | undefined {
  const parts = Object.entries(spec.header ?? {});
  if (parts.length === 0) return undefined;
  return fc.record(
    Object.fromEntries(
      parts.map(([name, { format, starts = "" }]) => {
        const size = Number(/\d+$/.exec(format)) - starts.length;
        return [name, text("0123456789ABCDEF", size, size).map((rest) => starts + rest)];
      }),
    ),
  );
}

function arbitraryValue(row: ElementShape, wire: WireShape): fc.Arbitrary<unknown> {
  const { content, variable, size } = notationOf(row);
  if (row.tlv !== undefined) return entries(size, 2);
  if (row.parts !== undefined) {
    const parts = Object.entries(row.parts);
    if (row.repeat) {
      const most = Math.floor(size / parts.reduce((sum, [, part]) => sum + notationOf(part).size, 0));
      return fc.array(partsOf(parts, parts.length, wire), { maxLength: most });
    }
    return fc
      .integer({ min: variable ? 0 : parts.length, max: parts.length })
      .chain((count) => partsOf(parts, count, wire));
  }
  return leaf(row, wire, content, variable ? 0 : size, variable ? Math.min(size, 40) : size);
}

/** The first parts; the last of them may end early if it may be short. */
function partsOf(
  parts: readonly (readonly [string, PartShape])[],
  count: number,
  wire: WireShape,
): fc.Arbitrary<unknown> {
  return fc.record(
    Object.fromEntries(
      parts.slice(0, count).map(([number, part], i) => {
        if (part.parts !== undefined) {
          const inner = Object.entries(part.parts);
          const some = fc.integer({ min: 1, max: inner.length }).chain((n) => partsOf(inner, n, wire));
          return [number, some];
        }
        const { content, size } = notationOf(part);
        return [number, leaf(part, wire, content, part.short && i === count - 1 ? 1 : size, size)];
      }),
    ),
  );
}

function leaf(row: PartShape, wire: WireShape, content: string, min: number, max: number): fc.Arbitrary<unknown> {
  if (content === "b") return fc.uint8Array({ minLength: min, maxLength: max });
  if (content === "x+n") {
    return fc.tuple(fc.constantFrom("C", "D"), text(digits, max - 1, max - 1)).map((pieces) => pieces.join(""));
  }
  if (content === "z") {
    const encoding = row.encoding ?? wire.z;
    return text(encoding === "bcd" ? "0123456789ABCDEF" : "0123456789:;<=>?ABCDEF", min, max);
  }
  if ((row.encoding ?? (content === "n" ? wire.n : wire.an)) === "gbk") return chinese(min, max);
  return text(alphabets[content] ?? letters + digits + special, min, max);
}

/** Text with characters of two bytes, of so many bytes; or bytes that are no text. */
function chinese(min: number, max: number): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc
      .tuple(text("余额不足密码错误，。￥", 0, max >> 1), text(`${letters}${digits} `, max, max))
      .chain(([wide, narrow]) =>
        fc.integer({ min, max }).map((size) => {
          const head = wide.slice(0, size >> 1);
          return head + narrow.slice(0, size - head.length * 2);
        }),
      ),
    fc.uint8Array({ minLength: Math.max(min, 1), maxLength: max }).map((bytes) => {
      bytes[bytes.length - 1] = 0xff;
      return bytes;
    }),
  );
}

/** TLV entries within so many bytes: known, unknown and duplicate tags, padding, nested and empty values. */
function entries(size: number, depth: number): fc.Arbitrary<readonly TlvEntry[]> {
  const primitive = fc.record({
    tag: fc.constantFrom("82", "95", "9A", "9F26", "9F10", "5A", "DF31", "DF8129", "9F26"),
    value: text("0123456789ABCDEF", 0, 8).map((value) => value.slice(0, value.length & ~1)),
  });
  const padding = fc.constant<TlvEntry>({ tag: "00", value: "" });
  const long = primitive.chain((entry) =>
    fc.integer({ min: 2, max: 5 }).map((lengthBytes) => ({ ...entry, lengthBytes })),
  );
  const inner: fc.Arbitrary<TlvEntry>[] =
    depth === 0
      ? []
      : [
          fc.record({
            tag: fc.constantFrom("71", "E1", "BF0C"),
            value: entries(30, depth - 1).filter((list) => list.length > 0),
          }),
        ];
  return fc.array(fc.oneof(primitive, padding, long, ...inner), { maxLength: size > 100 ? 5 : 2 });
}

function text(alphabet: string, min: number, max: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...alphabet), minLength: min, maxLength: max });
}

function notationOf({ format }: ElementShape): { content: string; variable: boolean; size: number } {
  const [, content = "", dots = "", length = ""] = /^(\D+?)(\.*)(\d+)$/.exec(format) ?? [];
  const size = Number(length);
  if (content === "x+n") return { content, variable: false, size: size + 1 };
  return { content, variable: dots !== "", size: content === "b" && dots === "" ? size / 8 : size };
}

/** Bytes of a message with something wrong somewhere: changed, taken out or put in. */
export function mutated(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.nat({ max: Math.max(0, bytes.length - 1) });
  const change = fc.tuple(at, fc.constantFrom("set", "delete", "insert", "cut"), fc.nat({ max: 255 }));
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy = [...bytes];
    for (const [position, kind, byte] of changes) {
      if (kind === "set" && position < copy.length) copy[position] = byte;
      if (kind === "delete") copy.splice(position, 1);
      if (kind === "insert") copy.splice(position, 0, byte);
      if (kind === "cut") copy.length = Math.min(copy.length, position);
    }
    return Uint8Array.from(copy);
  });
}

/** A pinned seed and a small run without one: the first never changes, the second finds what the first does not. */
export const runs: readonly (readonly [name: string, parameters: fc.Parameters<unknown>])[] = [
  ["seed 39", { seed: 39, numRuns: 200 }],
  ["no seed", { numRuns: 60 }],
];

/** Bytes that begin as a message does, so that more of them get as far as an element. */
export function likelyBytes(start: string): fc.Arbitrary<Uint8Array> {
  return fc.uint8Array({ maxLength: 80 }).map((bytes) => Uint8Array.from([...fromHex(start), ...bytes]));
}
