/** Where the table of `iso8583-2003-ascii` comes from, and what is known to differ between hosts or sources. */
export const iso2003AsciiProvenance = {
  sources: [
    "kuriositaet.de/iso8583/fields.html: elements 1 to 49 as ISO 8583-1:2003 has them",
    "jpos/jPOS, cfg/packager/iso2003binary.xml and packager/cmf.xml: elements 50 to 128, lengths",
    "jPOS Common Message Format (CC BY-SA 3.0), data elements: structures of amounts, 54 and 56, function codes",
    "jpos.org/blog, ISO 8583:2023 Datasets in jPOS, 2026-03, and CMF v3 and the ISO 8583 Dataset Model: which composites are datasets, and how they stand",
    "Messages of an electricity utility's switch (PLN, Indonesia) in ASCII, published with several parsers: elements 2, 4, 11, 12, 15, 26, 32, 33, 39, 40, 41, 48 and 56",
  ],
  /** By element number. */
  notes: {
    3: "an6 in the standard; most hosts send digits",
    22: "The page says b 12, jPOS and CMF 16 bytes; the order of the bits is disputed",
    27: "The page says 25, jPOS 27",
    43: "A composite; hosts that migrated from 1993 send text of up to 99 characters",
    44: "A composite; others send text",
    49: "The page says text of up to 999, jPOS 9,999 bytes",
    54: "Sums of 21 characters: the minor unit of the currency is new",
    55: "BER-TLV without a dataset around it",
    56: "Message type, trace number of 12 digits, local date and time, length and acquirer",
    64: "jPOS 4 bytes, the text of CMF 8",
    71: "Reserved in 2003, a composite in 2023",
    74: "Six sums of 16 digits and six counts of 10; 78 bytes where digits are packed",
    91: "jPOS lists 96 twice and not 91",
    104: "A composite after jPOS",
  },
  unverified: [
    "Every element that is not in the list of the utility's messages, on a real wire",
    "The parts of datasets above 70: sources name them (43 and 49) without formats, so they stay bytes",
  ],
} as const;
