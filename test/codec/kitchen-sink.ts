import { builtInSpec } from "../../src/spec/built-in-spec.ts";
import type { Spec, SpecShape } from "../../src/spec/spec.ts";

/** Every form that a row can have, each at least once. */
const elements: SpecShape["elements"] = {
  2: { format: "n..19", as: "pan" },
  3: { format: "n6", as: "processingCode" },
  4: { format: "n12", as: "amountTransaction" },
  5: { format: "ans..20", name: "Page 37", encoding: "cp037", length: "ebcdic" },
  6: { format: "ans...99", name: "Page 1047, counting itself", encoding: "cp1047", length: "ebcdic", inclusive: true },
  7: { format: "an4", name: "Right", encoding: "cp500", justify: "right", fill: "0" },
  8: { format: "ans8", name: "Filled with stars", encoding: "ascii", fill: "*" },
  9: { format: "n5", name: "Digits in ASCII", encoding: "ascii" },
  10: { format: "n5", name: "Digits on the left", encoding: "ascii", justify: "left", fill: "0" },
  11: { format: "n3", name: "Filled with F", justify: "left", fill: "F" },
  12: { format: "n3", name: "Filled with 0" },
  13: { format: "n..7", name: "Counted in bytes, filled with F", unit: "bytes", length: "ascii", fill: "F" },
  14: { format: "n..7", name: "Counted in bytes", unit: "bytes", length: "ascii" },
  15: { format: "z..37", name: "Track in nibbles", fill: "F", justify: "left" },
  16: { format: "z..20", name: "Track in EBCDIC", encoding: "cp500", length: "hex" },
  17: { format: "b64", name: "Bytes" },
  18: { format: "b..20", name: "Hex digits", encoding: "hex", length: "hex", unit: "characters" },
  19: { format: "b32", name: "Hex digits in EBCDIC", encoding: "hex-ebcdic" },
  20: { format: "b....300", name: "Bytes, counting the length", length: "bcd", inclusive: true },
  21: { format: "x+n8", name: "Amount", encoding: "ascii" },
  22: { format: "x+n8", name: "Amount in EBCDIC", encoding: "cp500" },
  23: { format: "x+n8", name: "Amount behind a letter", sign: "ebcdic" },
  24: { format: "x+n7", name: "Amount behind a nibble", sign: "nibble" },
  25: {
    format: "ans..20",
    name: "Chinese, counted in characters",
    encoding: "gbk",
    unit: "characters",
    length: "ascii",
  },
  26: { format: "ans10", name: "Chinese on the right", encoding: "gbk", justify: "right" },
  27: { format: "ans......2000", name: "Six digits of length", encoding: "ascii", length: "ascii" },
  28: { format: "n.9", name: "One digit of length", encoding: "ascii", length: "ascii" },
  29: { format: "ans...255", name: "Length in two bytes", encoding: "ascii", length: "binary", inclusive: true },
  30: {
    format: "ans..80",
    name: "Parts",
    encoding: "ascii",
    parts: {
      1: { format: "an2", encoding: "ascii", name: "Fixed" },
      2: { format: "n..9", name: "Packed", length: "ascii" },
      3: {
        format: "ans..30",
        name: "Parts in parts",
        encoding: "cp500",
        length: "ebcdic",
        parts: {
          1: { format: "x+n3", encoding: "cp500", name: "Signed" },
          2: { format: "ans10", encoding: "cp500", name: "Short", short: true },
        },
      },
      4: { format: "ans..20", name: "Rest", encoding: "ascii", length: "remainder" },
    },
  },
  31: {
    format: "n..12",
    name: "Digits",
    parts: {
      1: { format: "n2", name: "One", privacy: "show" },
      2: { format: "n5", name: "Pair", parts: { 1: { format: "n2", name: "A" }, 2: { format: "n3", name: "B" } } },
      3: {
        format: "n5",
        name: "By the first",
        short: true,
        privacy: "show",
        cases: [{ when: { "31.1": "1" }, row: { format: "n3", name: "Three", short: true } }],
      },
    },
  },
  32: {
    format: "ans...200",
    name: "Sets",
    encoding: "ascii",
    length: "binary",
    repeat: true,
    parts: {
      1: { format: "n2", encoding: "ascii", name: "Kind", privacy: "show" },
      2: {
        format: "ans..9",
        encoding: "ascii",
        name: "By kind",
        length: "ascii",
        privacy: "show",
        cases: [{ when: { "32.1": ["1", "2"] }, row: { format: "n..9", name: "Packed" } }],
      },
      3: { format: "x+n3", encoding: "ascii", name: "Signed" },
    },
  },
  33: {
    format: "b..99",
    name: "Parts by a bitmap",
    bitmap: { encoding: "binary", size: 24 },
    parts: {
      1: { format: "n2", name: "First" },
      4: { format: "n5", name: "Odd" },
      9: { format: "an5", name: "Text" },
      23: { format: "b..10", name: "Bytes" },
      24: { format: "ans..20", name: "Rest", length: "remainder" },
    },
  },
  34: {
    format: "ans......3000",
    name: "Parts by a bitmap in hex digits",
    encoding: "ascii",
    length: "ascii",
    bitmap: { encoding: "hex", size: 64 },
    parts: {
      2: { format: "ans..32", encoding: "ascii", length: "ascii", name: "Key" },
      25: {
        format: "ans....500",
        encoding: "ascii",
        length: "ascii",
        name: "Parts in parts",
        bitmap: { encoding: "hex", size: 40 },
        parts: {
          2: { format: "n12", encoding: "ascii", name: "Amount" },
          40: { format: "ans..9", encoding: "ascii", length: "ascii", name: "Last" },
        },
      },
      64: { format: "b64", name: "Bytes" },
    },
  },
  35: {
    format: "ans..99",
    name: "Bitmap in EBCDIC",
    bitmap: { encoding: "hex-ebcdic", size: 8 },
    parts: { 1: { format: "an3", name: "One" }, 8: { format: "an2", name: "Eight" } },
  },
  36: { format: "b...255", name: "TLV", tlv: "ber", tags: { "9F26": { name: "Known" }, "5A": "pan" } },
  37: { format: "b....400", name: "TLV in hex digits", encoding: "hex", tlv: "ber", length: "ascii" },
  38: {
    format: "ans...400",
    name: "Entries behind a lead",
    length: "ebcdic",
    tlv: { tag: "n2", length: "n2", lead: { tag: "TCC", format: "an1" } },
    tags: {
      TCC: { name: "Category", privacy: "show" },
      "01": { name: "Text", privacy: "show" },
      "02": {
        name: "Parts",
        parts: { 1: { format: "n2", encoding: "cp500", name: "A" }, 2: { format: "an9", name: "B", short: true } },
      },
      "03": {
        name: "Entries in entries",
        tlv: { tag: "an1", length: "n1" },
        tags: { A: { format: "n..9", name: "A" } },
      },
      "04": { name: "Chip", tlv: "ber" },
      "05": { name: "Digits", format: "n..9", encoding: "bcd" },
      "06": { name: "Bytes", format: "b..9" },
      "07": {
        name: "By an entry before",
        format: "ans..9",
        cases: [{ when: { "38.01": "A" }, row: { format: "n..9", encoding: "bcd", name: "Packed" } }],
      },
    },
  },
  39: { format: "ans...999", name: "Long tags", length: "ebcdic", tlv: { tag: "n4", length: "n3" }, tags: {} },
  40: {
    format: "b...255",
    name: "Length first",
    encoding: "cp500",
    length: "ebcdic",
    tlv: { tag: "n2", length: "n3", order: "length-first", counts: "tag" },
  },
  41: {
    format: "b...255",
    name: "Ids",
    length: "binary",
    tlv: { tag: "b8", length: "b16", counts: "tag-and-length" },
    tags: {
      "01": { name: "TLV", tlv: "ber", tags: { "9A": { name: "Date" } } },
      "02": { name: "Number", format: "n6" },
      "03": {
        name: "Inner bitmap",
        format: "b..40",
        bitmap: { encoding: "binary", size: 8 },
        parts: { 2: { format: "n4", name: "Two" }, 8: { format: "an..5", name: "Eight" } },
      },
      "*": { name: "Any other", format: "b..60" },
    },
  },
  42: {
    format: "b....999",
    name: "Datasets",
    length: "binary",
    tlv: "dataset",
    tags: {
      "01": { name: "TLV", tags: { "9A": { name: "Date", privacy: "show" } } },
      "71": {
        name: "Parts",
        tags: { "9A": { name: "Date" } },
        parts: {
          1: { format: "n4", name: "One" },
          14: { format: "an..9", name: "Fourteen" },
          15: { format: "b16", name: "Fifteen" },
          22: { format: "n3", name: "Twenty-two" },
          29: { format: "an2", name: "Last" },
        },
      },
      "9A": { name: "A dataset, not a date", privacy: "show" },
    },
  },
  43: { format: "ans...255", name: "Chinese entries", encoding: "gbk", tlv: { tag: "an2", length: "n3" }, tags: {} },
  44: {
    format: "ans..20",
    name: "By the type",
    privacy: "show",
    cases: [
      { when: { mti: ["01", "02"] }, row: { format: "n..10", name: "Packed" } },
      { when: { mti: "08" }, row: { format: "b..9", tlv: "ber", name: "Chip" } },
    ],
  },
  45: {
    format: "ans..20",
    name: "By the processing code",
    privacy: "show",
    cases: [{ when: { 3: "31", "31.1": "!1" }, row: { format: "b16", name: "Bytes" } }],
  },
  46: { format: "ans..40", name: "Shown", privacy: "show" },
  63: { format: "b...120", name: "Raw digits", encoding: "hex-ebcdic", length: "ebcdic" },
  66: { format: "n1", name: "Behind the second bitmap" },
  130: { format: "an..9", name: "Behind the third bitmap" },
  192: { format: "ans..60", name: "All that is left", length: "remainder" },
};

const wire = { n: "bcd", an: "cp500", b: "binary", z: "bcd", length: "binary" } as const;

/** In EBCDIC and packed digits, with a header that counts itself and the message. */
export const kitchenSink: Spec<Readonly<Record<number, unknown>>> = builtInSpec<SpecShape>({
  name: "kitchen-sink",
  mti: "ebcdic",
  bitmap: { encoding: "binary", size: 192 },
  wire,
  header: {
    length: { format: "b8", encoding: "binary", name: "Length of the header", counts: "header" },
    total: { format: "n4", encoding: "cp037", name: "Length of the message", counts: "message" },
    station: { format: "ans6", encoding: "ascii", name: "Station" },
    flags: { format: "z3", name: "Flags" },
    state: { format: "n1", name: "State" },
    reject: { format: "n4", name: "Reject code" },
  },
  elements,
});

/** The same elements behind a beginning that the quick paths take, without a header. */
export const plainSink: Spec<Readonly<Record<number, unknown>>> = builtInSpec<SpecShape>({
  name: "plain-sink",
  mti: "ascii",
  bitmap: { encoding: "hex", size: 192 },
  wire,
  elements,
});

/** The same elements, the third bitmap in element 65. */
export const carriedSink: Spec<Readonly<Record<number, unknown>>> = builtInSpec<SpecShape>({
  name: "carried-sink",
  mti: "bcd",
  bitmap: { encoding: "hex-ebcdic", size: 192, third: 65 },
  wire,
  elements,
});
