/** Where the table of `iso8583-1993-ascii` comes from, and what is known to differ between hosts or sources. */
export const iso1993AsciiProvenance = {
  sources: [
    "jpos/jPOS, ISO93APackager and ISO93BPackager: names, lengths and classes",
    "m1ome/iso8583, src/Schema1993.json, and mgwidmann/erl8583, src/erl8583_fields_1993.erl (Apache-2.0): compared for lengths",
    "jPOS-CMF, function codes (CC BY-SA 3.0): 200 to 202, for the flow rules",
    "A test of a converter around jPOS, TestConverters.java: a 1100 of 15 elements with its XML form",
    "chochos/j8583, TestIsoMessage: an 1804 in page 1047 with 93 and 94",
  ],
  /** By element number. */
  notes: {
    2: "m1ome: 24 digits",
    4: "Core banking hosts that speak of 1993 widen 4 to 16 digits, 11 to 12, 12 to 14 and 17 to 8: derive a dialect",
    31: "erl8583: 48 digits",
    39: "jPOS n3, erl8583 an3; some hosts send letters",
    41: "16 characters in 2003",
    43: "m1ome and several acquirers keep 40 characters without a length",
    53: "erl8583: 8 bytes. Keys or a card security code may stand here, so it is hidden",
    54: "Sums of 20 characters",
    55: "255 in jPOS; others 512 or 999",
    56: "Message type, trace number, local date and time, length and acquirer",
    95: "Reference data, no longer replacement amounts",
    64: '16 hex digits in the published 1100: `wire: { b: "hex" }`',
    128: "As 64",
  },
  unverified: ["Elements 66 to 127: the text of the standard is not open; their formats are those of jPOS alone"],
} as const;
