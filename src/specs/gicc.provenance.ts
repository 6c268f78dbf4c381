/** Where the table of `gicc` comes from, and what is known to differ between hosts or sources. */
export const giccProvenance = {
  sources: [
    "vikrantlabde/iso8583-Java, a 0100 in a question about German EBCDIC and packed digits: 23 elements, tags of 55 and 60",
    "jPOS, cfg/packager/gicc95In.xml, as stored with drsimplegraffiti/jpos-server-2025: encodings of 2 to 49, 57, 60 and 64",
    "TAK Acquirer, Key Accounts Authorization Interface, version 2.23e of 2010-09-14, change history: 09 in 3 is cashback, 000003 in 63",
    "jpos/jPOS, GICCChannel: two zero bytes and a length of two",
  ],
  /** By element number. */
  notes: {
    17: "The message has 0001",
    22: "Three digits behind a 0",
    37: "jPOS: digits in EBCDIC, not sure about text",
    39: "Two digits in EBCDIC. The codes are GICC's own (09 waits, 85 is of cashback): no table is named",
    42: "jPOS notes a length of 16 in some version",
    46: "The message has 14; jPOS has up to 204 characters",
    52: "jPOS says hex digits in ASCII, among elements that it has not seen: binary is assumed",
    55: "Names of tags follow from length and content of one message; the others are hidden",
    57: "The message has text and one binary byte",
    60: "What the tags say is not open; all are hidden",
  },
  unverified: [
    "15, 45, 53, 54 and 62: the interface has them, no open source says how",
    "Every element of a response but 37, 38, 39 and 44, and those only after jPOS",
    "The filler of an odd number of digits in 2, 32 and 35, whose lengths count bytes",
  ],
} as const;
