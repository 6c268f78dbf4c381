/** Where the table of `mastercard-ipm` comes from, and what is known to differ between hosts or sources. */
export const mastercardIpmProvenance = {
  sources: [
    "adelosa/cardutil (MIT), src/cardutil/config.py at 2aca4a0: elements, lengths, which hold private data subelements",
    "adelosa/cardutil (MIT), tests/__init__.py: a synthetic record in EBCDIC, once with its bitmap as hex digits",
  ],
  /** By element number, `wire` or `header`. */
  notes: {
    22: "Twelve positions of ISO 8583:1993, with values of its own among them",
    wire: "EBCDIC 500 or ASCII, by file. The bitmap is binary; tests of the source also have it as hex digits",
    31: "23 digits",
    43: "Name, street and city, each ended by a backslash, postal code of 10, state and country of 3: text here",
    48: "Tags of four digits, lengths of three; 62 and 123 to 125 go on with it",
    54: "Sets of 20 characters, as in authorisations",
  },
  unverified: [
    "Maximum lengths where the source says none: 32, 33, 43, 54, 72, 93, 94, 111 and 127 have those of ISO 8583:1993 or the greatest their length can say",
    "Names of the six subelements",
  ],
} as const;
