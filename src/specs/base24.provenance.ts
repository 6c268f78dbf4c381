/** Where the table of `base24` comes from, and what is known to differ between hosts or sources. */
export const base24Provenance = {
  sources: [
    "eocode/ISO8583-Dlib, 8583.pdf (a Mexican clearing manual) and README: header, bitmaps, a request of 0200 that the page cuts short",
    "jpos/jPOS, BASE24Packager.java: lengths of 41, 44, 60 to 63 and 120 to 127",
    "A packager of Ixaris Systems in a public repository, its comment: header values, private elements of BASE24-pos with their lengths",
    "Logs and applications of Mexican acquirers in public repositories: tokens in 63, header 025000075 and 024000077",
  ],
  /** By element number, `wire` or `header`. */
  notes: {
    header:
      "The literal, then product, release, status (the number of a faulty element in a reject), originator and responder",
    2: "Fixed in one source",
    36: "Letters and separators",
    44: "25 in one source, 27 in a comment of another",
    52: "16 hex digits; 64 and 128 likewise, of which one source has 32",
    54: "Twelve characters in practice, not sets of 20: text",
    60: "Three digits of length; 16 characters for terminals, others for ATMs. 61 to 63 and 120 to 126 differ likewise",
    63: "Tokens: a head of & and space, five digits of count, five of length; each token ! and space, two characters, five digits of length, a space, and its data. That space cannot be said yet: text, hidden",
    126: "Tokens of ATMs, preauthorisation data of terminals",
    127: "Two digits of length and 99 characters in one source, three and 200 in another",
  },
  unverified: ["An answer: assembled by hand", "Which table the response codes are of"],
} as const;
