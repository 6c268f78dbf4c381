/** Where the table of `tsys-issuer` comes from, and what is known to differ between hosts or sources. */
export const tsysIssuerProvenance = {
  sources: [
    "danil/iso8583 (BSD style), codec8583/tsys_format.go: lengths and classes where they differ from ISO 8583:1987",
    "danil/iso8583 (BSD style), codec8583/tsys_unmarshal_test.go: a 0200 of 23 elements",
    "Elements without a row here: those of iso8583-1987-ascii",
  ],
  /** By element number. */
  notes: {
    22: "Three digits and one more",
    28: "Nine characters, of which the source reads digits only",
    35: "The source has text of up to 37 characters",
    39: "No table of response codes is named: an issuer interface carries those of several networks",
    64: "The source says 16; eight bytes are assumed",
    126: "A bitmap of 8 bytes and a flag",
  },
  unverified: ["Every row here but 22, 60 and 100 on a real wire"],
} as const;
