import fc from "fast-check";

/** JSON that looks like a spec: known options with known words, which need not go together, but often do. */
export function arbitrarySpec(): fc.Arbitrary<object> {
  return fc
    .record({ frame: seldom(frame), header: seldom(fc.record({ header })), wire, elements })
    .map(({ frame: own, header: optional, ...rest }) => ({
      name: "arbitrary",
      mti: "ascii",
      bitmap: { encoding: "hex" },
      ...own,
      ...rest,
      ...optional,
    }));
}

/** Nothing in nine of ten cases. */
function seldom<T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> {
  return fc.oneof({ arbitrary: fc.constant<Partial<T>>({}), weight: 9 }, { arbitrary, weight: 1 });
}

const fixedFormats = ["n2", "n3", "an2", "b8", "b16", "z4"];
const formats = [
  ...fixedFormats,
  ...["n..9", "n...19", "an..99", "ans..100", "ans.9", "ans...300", "b..99", "b64", "b...255", "z..37", "x+n8"],
];

const frame = fc.record({
  mti: fc.constantFrom("ascii", "ebcdic", "bcd"),
  bitmap: fc.record(
    {
      encoding: fc.constantFrom("binary", "hex", "hex-ebcdic"),
      size: fc.constantFrom(64, 128, 192),
      fixed: fc.constant(true),
      third: fc.constant(65),
    },
    { requiredKeys: ["encoding"] },
  ),
});

const wire = fc.record(
  {
    n: fc.constantFrom("ascii", "cp500", "bcd"),
    an: fc.constantFrom("ascii", "cp037", "gbk"),
    b: fc.constantFrom("binary", "binary", "hex", "hex-ebcdic"),
    z: fc.constantFrom("ascii", "bcd"),
    length: fc.constantFrom("ascii", "ebcdic", "bcd", "binary", "hex"),
    inclusive: fc.constant(true),
    fill: fc.constantFrom("0", "F"),
  },
  { requiredKeys: ["n", "an", "b", "z", "length"] },
);

const headerPart = fc.record(
  {
    format: fc.constantFrom(...fixedFormats),
    name: fc.constant("Part"),
    encoding: fc.constantFrom("ascii", "cp037", "bcd", "binary"),
    starts: fc.constantFrom("60", "6031"),
    counts: fc.constantFrom("header", "message"),
  },
  { requiredKeys: ["format", "name"] },
);
const header = fc.option(fc.dictionary(fc.constantFrom("a", "b", "c"), headerPart, { maxKeys: 3 }));

const condition = fc.dictionary(
  fc.constantFrom("mti", "mti", "2", "48", "48.1", "48.2", "55.9F26", "55.01.1"),
  fc.constantFrom<string | string[]>("02", "!1", ["01", "!02"]),
  { maxKeys: 1 },
);

type Options = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const options: Options = {
  encoding: fc.constantFrom("ascii", "cp037", "cp1047", "bcd", "binary", "hex", "hex-ebcdic", "gbk"),
  length: fc.constantFrom("ascii", "ebcdic", "bcd", "binary", "hex", "remainder"),
  unit: fc.constantFrom("bytes", "characters", "digits"),
  inclusive: fc.boolean(),
  justify: fc.constantFrom("left", "right"),
  fill: fc.constantFrom("0", "F", " ", "a"),
  sign: fc.constantFrom("ascii", "ebcdic", "nibble"),
  note: fc.constant("A note"),
};

/** Some of the options, few at a time: more seldom go together. */
function some(all: Options): fc.Arbitrary<object> {
  return fc
    .subarray(Object.keys(all), { maxLength: 2 })
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, all[key]!]))));
}

/** A row with at most so many levels below it. */
function row(depth: number, more: Options): fc.Arbitrary<object> {
  const format = fc.record({ format: fc.constantFrom(...formats) });
  const name = fc.constantFrom({ name: "Row" }, { as: "pan" });
  if (depth === 0) return joined(format, name, some({ ...options, ...more }));
  const cases = fc.record({ cases: fc.array(fc.record({ when: condition, row: part(depth - 1) }), { maxLength: 2 }) });
  return fc.oneof(
    joined(format, name, some({ ...options, ...more })),
    joined(format, name, seldom(cases), parts(depth), seldom(some(options))),
    joined(format, name, seldom(cases), tagged(depth), seldom(some(options))),
    joined(fc.record({ format: fc.constantFrom("b64", "b..99") }), name, tagged(depth)),
  );
}

function part(depth: number): fc.Arbitrary<object> {
  return row(depth, { short: fc.constant(true) });
}

function parts(depth: number): fc.Arbitrary<object> {
  const rows = fc.dictionary(fc.constantFrom("1", "2", "3", "9"), part(depth - 1), { maxKeys: 2 });
  const bitmap = fc.record({ encoding: fc.constantFrom("binary", "hex"), size: fc.constantFrom(8, 64) });
  return joined(
    fc.record({ parts: rows }),
    fc.oneof(fc.constant({}), fc.record({ bitmap }), fc.record({ repeat: fc.constant(true) })),
  );
}

/** A kind of entries with tags that mostly are of that kind. */
function tagged(depth: number): fc.Arbitrary<object> {
  const tagRow = fc.oneof(fc.constant("pan"), row(depth - 1, {}));
  const ofDataset = fc.oneof(
    fc.constant({ as: "pan", tags: { "9F26": "pan" } }),
    fc.record({ name: fc.constant("Set"), parts: fc.dictionary(fc.constantFrom("1", "2"), part(0)) }),
  );
  const entries = fc.record(
    {
      tag: fc.constantFrom("n2", "an2", "b8"),
      length: fc.constantFrom("n2", "n3", "b8", "b16", "b64"),
      order: fc.constant("length-first"),
      counts: fc.constantFrom("tag", "tag-and-length"),
      lead: fc.record({ tag: fc.constant("lead"), format: fc.constantFrom("an1", "b8", "n2") }),
    },
    { requiredKeys: ["tag", "length"] },
  );
  return fc.oneof(
    fc.record({ tlv: entries, tags: fc.dictionary(fc.constantFrom("82", "01", "*"), tagRow, { maxKeys: 2 }) }),
    fc.record({ tlv: fc.constant("dataset"), tags: fc.dictionary(fc.constantFrom("01", "71", "*"), ofDataset) }),
    fc.record({
      tlv: fc.constant("ber"),
      tags: fc.dictionary(fc.constantFrom("9F26", "82", "9F"), fc.constant("pan")),
    }),
  );
}

function joined(...pieces: readonly fc.Arbitrary<object>[]): fc.Arbitrary<object> {
  return fc.tuple(...pieces).map((all) => Object.assign({}, ...all));
}

const elements = fc.dictionary(fc.constantFrom("2", "48", "55", "64", "65", "127", "130"), row(2, {}), {
  minKeys: 1,
  maxKeys: 1,
});
