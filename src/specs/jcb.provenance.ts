/** Where the table of `jcb` comes from, and what is known to differ between hosts or sources. */
export const jcbProvenance = {
  sources: [
    "goGetSomeFries/alatka-messages (MIT), jcb.common.iso.yml at a133fbf: elements, lengths, encodings, tags of 48 and 60",
    "goGetSomeFries/alatka-messages (MIT), MessageJcbYamlTest.java: eight messages, 0100, 0110, 0120, 0302 and 0800",
    "goGetSomeFries/alatka-messages (MIT), jcb.cupd.iso.yml: the same elements in ASCII between processor and issuer, for lengths",
    "shakshin/isoparser: JCB interchange files, a different format",
  ],
  /** By element number, or `wire`. */
  notes: {
    wire: "The code page is not said; 037 is assumed. The messages have letters, digits, spaces, # and @ only, the same in all",
    22: "Three digits and a filler, in two bytes",
    36: "The length is one byte, though 104 digits would take three in ASCII",
    39: "The table of JCB's response codes is not open",
    44: "Results of the checks of security code and address; what follows is kept",
    54: "The source gives no lengths inside; sums of 20 characters as in ISO 8583:1987",
    70: "Three digits behind a 0",
    105: "Sixteen bytes",
    120: "Ends early in requests that only ask",
  },
  unverified: [
    "28, 36, 44, 45, 54, 90, 95, 96 and 105 on a real wire",
    "Tags 01, 20, 21, 30 and 31 of 48, tag 03 of 60",
  ],
} as const;
