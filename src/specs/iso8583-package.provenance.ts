/** Where the table of `iso_8583` comes from, and what is known to differ between hosts or sources. */
export const iso8583PackageProvenance = {
  sources: [
    "npm package iso_8583 2.6.7 (zemuldo), lib/formats.js: the default table, read and run",
    "Messages that the package itself has written",
  ],
  /** By element number, `wire` or `header`. */
  notes: {
    wire: "Both bitmaps are always sent, and bit 1 is always set; `encode` here writes the second where an element needs it, as no spec can ask for it",
    35: "The package checks nothing in class z",
    36: "Digits only",
    37: "Letters, digits and spaces; 38 likewise",
    53: "48 bytes",
    54: "Not taken apart",
    55: "Text",
    64: "4 bytes, half a code; 96 and 128 likewise",
    65: "Half a byte in the table, which nothing can send: left out",
    127: "Six digits of length. Where it was given as one text, its bitmap is sent twice: bit 1 is set and part 1 repeats the other bits. 127.25 has a bitmap of 16 hex digits and is only sent from text",
  },
  unverified: ["127.25 from its own parts: the package cannot send it"],
} as const;
