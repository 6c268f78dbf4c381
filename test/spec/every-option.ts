/** A sound spec that has every option of every shape at least once. */
export const everyOption = {
  $schema: "./spec.schema.json",
  name: "every-option",
  title: "Every option",
  version: 2003,
  network: ["visa", "mastercard"],
  mti: "ebcdic",
  bitmap: { encoding: "binary", size: 192, third: 65 },
  wire: {
    n: "cp500",
    an: "cp500",
    b: "binary",
    z: "cp500",
    length: "ebcdic",
    inclusive: true,
    justify: "left",
    fill: "F",
  },
  header: {
    length: { format: "b8", name: "Length", encoding: "binary", counts: "header", starts: "16" },
    total: { format: "n4", name: "Total", encoding: "cp500", counts: "message" },
  },
  elements: {
    2: { format: "n..19", as: "pan", privacy: "hide", encoding: "bcd", length: "binary", unit: "digits", fill: "0" },
    3: { format: "n6", as: "processingCode", justify: "left", fill: "0", note: "Padded on the right." },
    28: { format: "x+n8", as: "amountTransactionFee", sign: "ebcdic" },
    39: { format: "an2", as: "responseCode", inclusive: false },
    48: {
      format: "b...900",
      name: "Datasets",
      tlv: "dataset",
      tags: {
        "01": { as: "iccData", tags: { "9F26": "applicationCryptogram" } },
        "71": { parts: { 1: { format: "n2", name: "Part" } } },
      },
    },
    54: {
      format: "ans...120",
      as: "additionalAmounts",
      parts: { 1: { format: "n2", as: "accountType" }, 2: { format: "ans4", name: "Rest", short: true } },
      repeat: true,
    },
    55: {
      format: "b...255",
      as: "iccData",
      tlv: "ber",
      tags: { "9F26": "applicationCryptogram", "*": { privacy: "hide" } },
    },
    62: {
      format: "b..90",
      name: "Fields behind a bitmap",
      bitmap: { encoding: "binary", size: 64 },
      parts: { 1: { format: "an1", name: "One" }, 64: { format: "b..9", name: "Last" } },
    },
    63: {
      format: "ans...500",
      name: "Entries",
      tlv: {
        tag: "n2",
        length: "n2",
        order: "length-first",
        counts: "tag",
        lead: { tag: "category", format: "an1" },
      },
      tags: { "01": { format: "n..4", name: "Tag" } },
      cases: [
        { when: { mti: ["04", "!0430"], "3": "00" }, row: { format: "ans...500", name: "Text", length: "remainder" } },
      ],
    },
  },
  flows: [{ flow: "purchase", when: { mti: "02", 3: ["00", "!09"], "63.category": "R" } }],
  messages: [
    { mti: "0100", mandatory: [2, 3], forbidden: [39], conditional: [{ elements: [55], when: { 39: "!" } }] },
    { mti: ["0110", "02"] },
  ],
  limits: { entries: 100, depth: 4 },
} as const;
