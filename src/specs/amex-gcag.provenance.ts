/** Where the table of `amex-gcag` comes from, and what is known to differ between hosts or sources. */
export const amexGcagProvenance = {
  sources: [
    "Elements without a row here: those of iso8583-1993-ascii",
    "Dumitru-Condrea/iso8583-amex-message-decoder (MIT), schema/mti/Amex1100Definition.java: elements of 1100, layouts of 22, 53, 55, 60, 61 and 63",
    "Requests and responses published with other projects: 1100 with 43, 53 and 61, 1100 with 48, 1110 with 31, 44 and 60",
    "A jPOS client published with a seller's onboarding test: bits 2 to 4 of the bitmap in 60",
    "jpos/jPOS, AmexChannel: a length of two bytes that counts itself",
  ],
  /** By element number, or `wire`. */
  notes: {
    wire: "The decoder reads page 500, this dialect 037: they differ in brackets and a few signs, which no message has",
    14: "The decoder says ASCII; the messages have EBCDIC",
    22: "Twelve positions, letters among them",
    35: "The decoder says ASCII; a published request has EBCDIC with D as separator",
    43: "Name, street and city end with a backslash; the text is kept as it stands",
    53: "The decoder counts 17 with the length",
    55: "Positional behind AGNS 0001; some acquirers put a bitmap first. The rest behind the cryptogram stays bytes, as the source leaves the unit of its inner length open",
    60: "Other secondary identifiers than AAD stay bytes",
    61: "XID may be absent; one client sends it as base64 text",
    112: "AX, PAR, a bitmap and the payment account reference; kept as bytes",
    113: "AX, AED, one digit, a bitmap and flags; kept as bytes",
    123: "AX, ATD, a bitmap and cryptograms; kept as bytes",
  },
  unverified: [
    "55 on a real wire",
    "63 on a real wire",
    "Parts 5 and 6 of the data in 60",
    "1420, 1430 and 1804: read as 1993 has them",
  ],
} as const;
