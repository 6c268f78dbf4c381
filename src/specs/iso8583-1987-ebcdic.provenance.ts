/** Where the wire of `iso8583-1987-ebcdic` comes from, and what is known to differ between hosts or sources. */
export const iso1987EbcdicProvenance = {
  sources: [
    "Elements: those of iso8583-1987-ascii",
    "mgwidmann/erl8583, test/test_ebcdic_marshaller.erl (Apache-2.0): message type, lengths and digits in EBCDIC",
    "jpos/jPOS, ISOUtil: code page 1047 for EBCDIC",
    "moov-io/iso8583, encoding/ebcdic1047.go and encoding/ebcdic.go (Apache-2.0): pages 1047 and 037",
  ],
  /** By element number, or `wire`. */
  notes: {
    wire: "Hosts use pages 037, 500 or 1047. Digits, letters and most signs are the same; brackets, !, ^ and | are not",
    bitmap: 'erl8583 writes the bitmap as hex digits in EBCDIC: `bitmap: { encoding: "hex-ebcdic" }`',
    52: "Binary, as in most dialects; some hosts send 16 hex digits in EBCDIC",
  },
  unverified: ["Binary elements and composites on a real wire: no published message has them"],
} as const;
