/** Where the table of `visa-base1` comes from, and what is known to differ between hosts or sources. */
export const visaBase1Provenance = {
  sources: [
    "nikmes/iso8583net, iso8583net/ISODialects/visa.json (BASE I, 192 elements): lengths and encodings, parts of 62, 63 and 126, processing codes",
    "jpos/jPOS, Base1Packager and BASE1Header at 28634c5 and 0069d9a: lengths in bytes or digits, layout of the header and of a rejected one",
    "goGetSomeFries/alatka-messages (MIT), visa.common.iso.xml at a133fbf: parts of 44, 53, 60 and 61, datasets of 34, 108, 111, 114 and 116",
    "Shulyaka/iso8583tools, parser/formats/fields_visa.frm at 0ab0707: datasets of 55, 104 and 116, parts of 60, elements 130 to 152",
    "iso8583.info, news of 2015-11-29: three bitmaps behind the message type; a rejected message comes back behind its own header",
    "moov-io/iso8583, pull requests 379 and 457 and issue 370; knovichikhin/pyiso8583, issue 29: lengths of 2, 35 and 60",
  ],
  /** By element number, `wire` or `header`. */
  notes: {
    wire: "EBCDIC: the code page is not said, 037 is assumed; jPOS takes 1047. They differ in brackets and ^",
    header:
      "22 bytes, 26 in a reject. alatka has stations of two bytes, jPOS and the others of three. Behind the header of a reject the header of the original message follows: not part of this dialect",
    22: "Four digits; three and a filler in one source",
    28: "Nine characters of EBCDIC in three sources; jPOS has a sign and packed digits. 29 to 31 and 97 follow",
    34: "Two bytes of length in one source; absent in older ones",
    35: "The length counts digits. An odd number stands behind a 0 (pull request 379); pull request 457 has seen an F behind it",
    44: "44.4 is a stand-in reason or a card product, by source",
    48: "Usage in the first byte; text, bytes or subfields: bytes here",
    55: "A dataset 01 with chip data as tags; another usage has two bytes of tag",
    56: "Two bytes of length and datasets: by analogy with 34",
    60: "The length counts bytes in jPOS; issue 370 calls it 12 digits in 7 bytes with the length",
    61: "The length counts bytes as in 60 and alatka; jPOS counts digits",
    62: "A bit without a row is an error, as in 63 and 126: derive a dialect for newer parts. The bitmap format; an older fixed format of 13 bytes has no bitmap",
    63: "63.4 is text in one source, packed digits in two",
    104: "One byte of length in two sources",
    118: "Three digits of country first; only that in one source",
    120: "The length counts digits",
    123: "Postal code and street as text, or datasets: bytes here",
    126: "126.6 and 126.7 are 17 bytes, the first of which says how many digits count",
  },
  unverified: [
    "The whole dialect on a real wire: no published message is free to copy, the ones here are assembled by hand",
    "36, 46, 47, 105, 124 and 127, and elements above 129",
    "What the tags in datasets mean: all are hidden, but those of 55",
  ],
} as const;
