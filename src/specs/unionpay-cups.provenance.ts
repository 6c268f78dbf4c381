/** Where the table of `unionpay-cups` comes from, and what is known to differ between hosts or sources. */
export const unionpayCupsProvenance = {
  sources: [
    "goGetSomeFries/alatka-messages (MIT), cups.common.iso.yml at a133fbf: elements, lengths, usages of 48, 56, 57, 59, 61 to 63, 121 and 122",
    "goGetSomeFries/alatka-messages (MIT), MessageCupsYamlTest.java: messages of UnionPay's simulator, and a header whose total is that of the first of them",
    "zhangwei5095/javaman2009, CUPSHeader.java: the ten parts of the header, 46 bytes",
    "vfwz/iso8583-parser (Apache-2.0), FieldIndex and produceUnion: header and encodings",
  ],
  /** By element number, `wire` or `header`. */
  notes: {
    header:
      "One source says the reserved bytes and the batch number are no text: both are hex digits here. The total counts the header, too",
    38: "Spaces where there is none",
    48: "Two characters of usage, then its value; AS lists usages with three digits of length. The table has no lengths for AA, IN and PZ in a list: text",
    54: "Two sets of 20 characters in the source, six in ISO 8583:1987",
    55: "255 in the source",
    60: "27 and 30 characters in the messages; what comes behind the ten parts of 60.11 is kept as reserved",
    61: "Ends early; 61.10 has a usage of its own (AM, AR, CR)",
    63: "The value of SM is binary",
    123: "100 in the source, 226 in one of its messages, which is text",
    128: "Eight ASCII hex digits, of a code of which the first half is sent",
  },
  unverified: [
    "Everything in 48 but ON in a list, all of 56, 57, 59, 61, 62, 104 to 117, 122, 125 and 126: no published message",
    "NK of 48: the source says bytes, up to 510",
    "Flows but reversal and network management: 30 in 3 is a balance inquiry in the messages; voids and refunds are not told",
  ],
} as const;
