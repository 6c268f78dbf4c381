/** Where the table of `mastercard-cis` comes from, and what is known to differ between hosts or sources. */
export const mastercardCisProvenance = {
  sources: [
    "danil/iso8583 (BSD-style), codec8583/mastercard_format.go at a9910f3: elements, lengths, encodings, code page 037",
    "danil/iso8583 (BSD-style), codec8583/mastercard_unmarshal_test.go: a chip purchase, 0100",
    "goGetSomeFries/alatka-messages (MIT), mc.common.iso.xml and MessageMasterCardXmlTest.java at a133fbf: parts, tagged elements, a 0100 and a 0110",
    "goGetSomeFries/alatka-messages (MIT), ULV5SubdomainFieldBuilder.java: two digits of identifier and three of length in 108",
    "Shulyaka/iso8583tools, parser/formats/fields_mast.frm at 3506a89: subelements of 48, among them 84; parts of 60, 61, 63 and 112",
    "moov-io/iso8583, issue 322: category code and subelements of 48",
  ],
  /** By element number, `wire` or `header`. */
  notes: {
    wire: "EBCDIC throughout; an ASCII option exists",
    32: "Six digits in the sources",
    48: "Values of 10, 40, 44 and 72 are not text in one source: what is not text stays bytes",
    60: "60.1 has three digits in one source, two in another",
    61: "61.12 has two digits in both messages and one source, one in the other source",
    95: "Amounts in three currencies, and zeros: 42 digits",
    96: "Text in one source",
    110: "108 and 110 alike in one source; key data are not taken apart",
    112: "Three digits of identifier and three of length; 104 and 122 likewise",
    120: "Two digits of identifier and two of length in one source, addresses of several lengths in another: text",
    124: "Parts of fixed lengths in one source, tagged in the other: text",
  },
  unverified: [
    "48 without a category code is told by the message type 08xx; one source knows the form, none says for which messages",
    "46, 106, 110, 120 and 124 inside; 36, 62 and 121 to 127 on a real wire",
    "An answer with a merchant advice code: assembled by hand",
  ],
} as const;
