/** Where the table of `iso8583-1987-ascii` comes from, and what is known to differ between hosts or sources. */
export const iso1987AsciiProvenance = {
  sources: [
    "ISO 8583:1987, data element table",
    "jPOS iso87ascii, moov-io/iso8583 spec87ascii.json and pyiso8583 default_ascii, compared for lengths and classes",
  ],
  /** By element number. */
  notes: {
    44: "The standard says an; hosts send special characters",
    45: "The standard says an; track 1 holds separators",
    46: "The standard says an; hosts send special characters",
    47: "The standard says an; hosts send special characters",
    48: "The standard says an; hosts send special characters",
    53: "Some networks send 48 bytes of binary data here",
    55: "Reserved in 1987; chip data as practice has it, in bytes. Some hosts allow 510",
    65: "One byte in older tables",
    93: "Some tables say an6",
    96: "Some tables say 16 bytes",
    127: "Postilion sends a longer composite here",
  },
} as const;
