/** Where the table of `postilion` comes from, and what is known to differ between hosts or sources. */
export const postilionProvenance = {
  sources: [
    "PostBridge interface specification version 8, in zemuldo/iso_8583 .docs: data elements 53, 56, 58, 59, 123 and 127",
    "zemuldo/iso_8583 (MIT), lib/formats.js: parts of 127 and of 127.25",
    "jpos/jPOS, PostPackager.java at 01e12cf: six digits of length and a binary bitmap in 127, 48 bytes in 53",
    "Applications for Interswitch hosts in public repositories: chip data in 127.25 as XML",
  ],
  /** By element number, `wire` or `header`. */
  notes: {
    37: "Special characters",
    54: "Sets of 20 characters, up to six",
    64: "Bytes; hex digits in jPOS. 128 likewise",
    127: "127.25 is XML or a composite with 16 hex digits of bitmap: two dialects, as what a value begins with cannot choose a row. 127.19 has 45 characters in jPOS. Above part 25 jPOS has none",
  },
  unverified: [
    "All messages are assembled by hand",
    "127.29 and 127.32 as bytes",
    "There is no table of response codes with the name of this network: it is that of 1987 with codes of its own",
  ],
} as const;
