/** Where the table of `bpc-smartvista` comes from, and what is known to differ between hosts or sources. */
export const bpcSmartvistaProvenance = {
  sources: [
    "timgabets/bpc8583, bpc8583/spec.py: a table of 1987 with 12 digits in 12, six in 15 and three characters in 39; binary bitmap, 52, 53 and 55",
    "juks/iso-8583-socket-queue (MIT), lib/iso8583/lib/packager/smartVista.js: the same for 12 and 39, code descriptions; README.md: a 0200 and its 0210",
    "Elements without a row here: those of iso8583-1987-ascii",
  ],
  /** By element number. */
  notes: {
    14: "juks: six digits",
    15: "juks: four digits",
    22: "juks calls 24 the function code, bpc8583 the network international identifier",
    39: "Codes such as 116 and 117 read as in 1993, others (001, 005, 020, 095, 940) are BPC's own: no table is named",
    52: "bpc8583 says 16, hex digits of 8 bytes",
    53: "bpc8583 says 18, taken as hex digits of 9 bytes; no message has it",
    54: "Sums of 20 characters in bpc8583's core banking example",
    55: "999 in bpc8583, 255 in juks; binary behind a text length",
    64: "juks: eight characters",
  },
  unverified: [
    "53",
    "All elements above 64 but 70",
    "That two interfaces of the front end (host to host, core banking) agree",
  ],
} as const;
