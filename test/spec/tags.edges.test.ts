import { describe, expect, it } from "vitest";
import { compiledOf } from "../../src/codec/compile.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import type { SpecShape } from "../../src/spec/spec.ts";
import { specFaults } from "../../src/spec/spec-faults.ts";

const sound = {
  name: "sound",
  mti: "ascii",
  bitmap: { encoding: "hex" },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
};
const digits = { format: "n2", name: "Digits" };
const text = { format: "ans...99", name: "Entries", tlv: { tag: "n2", length: "n2" } };
const bytes = { format: "b...99", name: "Entries", tlv: { tag: "b8", length: "b8" } };
const ber = { format: "b...99", name: "TLV", tlv: "ber" };
const datasets = { format: "b...99", name: "Datasets", tlv: "dataset" };
const inGbk = { ...text, encoding: "gbk" };
const lead = { tag: "TCC", format: "an1" };
const withLead = (value: object, tags: object) => ({ ...text, tlv: { ...text.tlv, lead: value }, tags });

const tooLong = "a length of at most six digits or four bytes";
const wholeTag = "one whole tag of BER as hex digits in upper case";
const twoDigits = "an identifier of two hex digits in upper case";

/** What is wrong with the entries at 48. */
function faultsOf(entries: object) {
  return specFaults({ ...sound, elements: { 48: entries } });
}

describe("entries", () => {
  // What is accepted can be made into a codec: both are asked, as either alone could drift from the other.
  it.each<readonly [name: string, entries: object]>([
    ["a length of six digits", { ...text, tlv: { tag: "n2", length: "n6" } }],
    ["a length of four bytes", { ...bytes, tlv: { tag: "b8", length: "b32" } }],
    ["a length of eight digits that are packed", { ...bytes, tlv: { tag: "b8", length: "n8" } }],
    ["a length of bytes in text", { ...text, tlv: { tag: "n2", length: "b16" } }],
    ["a value before all that has the name of a tag", withLead({ ...lead, tag: "01" }, { "01": { format: "n..4" } })],
    ["what the value before all is", withLead(lead, { TCC: { name: "Category", privacy: "show", note: "A letter." } })],
    ["what a tag of BER is", { ...ber, tags: { "9F26": { name: "Cryptogram", as: "pan", note: "Eight bytes." } } }],
    ["a tag of one byte", { ...ber, tags: { "82": "pan" } }],
    ["a second byte that is the greatest", { ...ber, tags: { "9F7F": "pan" } }],
    ["a tag of three bytes", { ...ber, tags: { DF8101: "pan" } }],
    ["a tag of four bytes", { ...ber, tags: { DF818101: "pan" } }],
    // 1F announces a second byte in BER alone.
    ["a dataset that is called as no tag of BER", { ...datasets, tags: { "1F": "pan" } }],
    ["all other tags of a dataset", { ...datasets, tags: { "01": { tags: { "*": "pan" } } } }],
    ["parts of the first dataset behind a bitmap", { ...datasets, tags: { "71": { parts: { 1: digits } } } }],
    ["TLV in an entry of text", { ...text, encoding: "ascii", tags: { "01": { tlv: "ber" } } }],
    ["datasets in an entry of text", { ...text, encoding: "ascii", tags: { "01": { tlv: "dataset" } } }],
    ["parts of a text in an entry", { ...text, tags: { "01": { parts: { 1: digits } } } }],
    ["entries in an entry", { ...text, tags: { "01": { tlv: { tag: "an1", length: "n1" } } } }],
    ["digits in an entry of EBCDIC", { ...text, encoding: "cp500", tags: { "01": { format: "n..4" } } }],
  ])("may have %s", (_, entries) => {
    const spec = { ...sound, elements: { 48: entries } };
    expect(specFaults(spec)).toEqual([]);
    expect(() => compiledOf(defineSpec(spec as unknown as SpecShape))).not.toThrow();
  });

  it.each<readonly [name: string, entries: object, path: string, expected: string]>([
    ["a length of seven digits", { ...text, tlv: { tag: "n2", length: "n7" } }, "tlv.length", tooLong],
    ["a length of five bytes", { ...bytes, tlv: { tag: "b8", length: "b40" } }, "tlv.length", tooLong],
    // Its digits are characters of ASCII, not packed.
    ["a length of eight digits among Chinese", { ...inGbk, tlv: { tag: "an2", length: "n8" } }, "tlv.length", tooLong],
    ["a length of no digits", { ...text, tlv: { tag: "n2", length: "n0" } }, "tlv.length", "a length above 0"],
    ["a tag of no digits", { ...text, tlv: { tag: "n0", length: "n2" } }, "tlv.tag", "a length above 0"],
    ["nothing before all", withLead({ ...lead, format: "an0" }, {}), "tlv.lead.format", "a length above 0"],
    ["a tag of three digits", { ...text, tags: { 100: "pan" } }, "tags.100", "a tag of format n2"],
    ["a tag of two bytes where all have one", { ...bytes, tags: { "0A0B": "pan" } }, "tags.0A0B", "a tag of format b8"],
    ["a wrong tag with a sound row", { ...text, tags: { 100: { format: "n..4" } } }, "tags.100", "a tag of format n2"],
    ["half a tag of BER", { ...ber, tags: { "9F": "pan" } }, "tags.9F", wholeTag],
    ["a digit too many", { ...ber, tags: { "822": "pan" } }, "tags.822", wholeTag],
    ["a letter too many", { ...ber, tags: { "82x": "pan" } }, "tags.82x", wholeTag],
    ["a byte too many", { ...ber, tags: { "8201": "pan" } }, "tags.8201", wholeTag],
    ["a tag of BER that goes on", { ...ber, tags: { "9F8181": "pan" } }, "tags.9F8181", wholeTag],
    ["a tag of BER that ended before", { ...ber, tags: { "9F0101": "pan" } }, "tags.9F0101", wholeTag],
    ["a tag of BER for a dataset", { ...datasets, tags: { "9F26": "pan" } }, "tags.9F26", twoDigits],
    [
      "half a tag in a dataset",
      { ...datasets, tags: { "01": { tags: { "9F": "pan" } } } },
      "tags.01.tags.9F",
      wholeTag,
    ],
    [
      "a format of the value before all",
      withLead(lead, { TCC: { format: "an1" } }),
      "tags.TCC.format",
      "name, as, privacy or note alone, as the value before the entries has a format already",
    ],
    [
      "a format in TLV",
      { ...ber, tags: { "9F26": { format: "b64" } } },
      "tags.9F26.format",
      "name, as, privacy or note alone, as values of ber stay hex digits",
    ],
    [
      "a format in the TLV of a dataset",
      { ...datasets, tags: { "01": { tags: { "9F26": { format: "b64" } } } } },
      "tags.01.tags.9F26.format",
      "name, as, privacy or note alone, as values of ber stay hex digits",
    ],
    [
      "an encoding of a dataset",
      { ...datasets, tags: { "01": { encoding: "hex" } } },
      "tags.01.encoding",
      "no such option, as datasets say it themselves",
    ],
    [
      "parts in the last dataset of TLV",
      { ...datasets, tags: { "70": { parts: { 1: digits } } } },
      "tags.70.parts",
      "tags, as datasets up to 70 are made of TLV",
    ],
    [
      "cases beside no format",
      { ...text, tags: { "01": { cases: [{ when: { mti: "01" }, row: digits }] } } },
      "tags.01.cases",
      "a format beside it, for when no case holds",
    ],
    [
      "a part of an entry in a wrong encoding",
      { ...text, tags: { "01": { parts: { 1: { ...digits, encoding: "gbk" } } } } },
      "tags.01.parts.1.encoding",
      "ascii, bcd or a code page of EBCDIC for class n",
    ],
    [
      "entries without a tag in an entry",
      { ...text, tags: { "01": { tlv: { tag: "n0", length: "n2" } } } },
      "tags.01.tlv.tag",
      "a length above 0",
    ],
    // An entry stands as the composite does unless it says otherwise.
    [
      "bits in an entry of EBCDIC",
      { ...text, encoding: "cp500", tags: { "01": { format: "b..8" } } },
      "tags.01.encoding",
      "binary, hex or hex-ebcdic for class b",
    ],
    [
      "a part of a dataset by one behind it",
      {
        ...datasets,
        tags: { "71": { parts: { 1: { ...digits, cases: [{ when: { "48.71.2": "0" }, row: digits }] }, 2: digits } } },
      },
      "tags.71.parts.1.cases[0].when.48.71.2",
      "what stands before 48.71.1 on the wire: mti, lower elements, parts before it",
    ],
  ])("cannot have %s", (_, entries, path, expected) => {
    expect(faultsOf(entries)).toMatchObject([{ path: `elements.48.${path}`, expected }]);
  });
});
