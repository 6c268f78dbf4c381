/** Where the wire of `iso8583-1987-bcd` comes from, and what is known to differ between hosts or sources. */
export const iso1987BcdProvenance = {
  sources: [
    "Elements: those of iso8583-1987-ascii",
    "jpos/jPOS, jpos/src/dist/cfg/packager/iso87binary.xml: packed digits and lengths, letter before packed digits of a fee",
    "moov-io/iso8583, message_test.go (Apache-2.0): an odd number of packed digits stands on the right",
    "mgwidmann/erl8583, test/test_binary_unmarshaller.erl (Apache-2.0): fixed odd digits, signed amounts, track 2 in nibbles",
  ],
  /** By element number, or `wire`. */
  notes: {
    wire: "Many acquirers put an odd number of digits on the left, with 0 or F behind: `justify` and `fill`",
    35: "jPOS has digits here, which no track is; D separates, and some hosts send B and F as start and end",
    36: "jPOS has text here, erl8583 too",
    53: "Some networks send 48 bytes of binary data here",
    96: "Some tables say 16 bytes",
  },
  unverified: ["Elements 65 and above on a real wire: no published message has them"],
} as const;
