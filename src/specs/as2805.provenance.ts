/** Where the table of `as2805` comes from, and what is known to differ between hosts or sources. */
export const as2805Provenance = {
  sources: [
    "jonnosan/as2805_msg, FUNC_SPEC.md at 441c76f, sections 3 to 8: framing, element table, types, tags of 47 and 113; it restates AS 2805.2-2007 and the eftpos link specification",
    "jonnosan/as2805_msg, schema.py, codec.py, fields/field47.py, field48.py and field113.py: where fillers stand",
    "Arthurvdmerwe/AS2805_Python_Implementation, AS2805.py at 390b7af: formats of the elements that the link does not use, 112 and 117 to 119",
  ],
  /** By element number, `wire` or `header`. */
  notes: {
    11: "Eight digits in one source, six in the other",
    35: "An odd number of digits has its filler behind, unlike all other digits; 36 likewise",
    47: "Three characters of tag and three digits of length; older interchanges separate tags by backslashes: derive a dialect",
    48: "Three ASCII digits of length, though all others are packed; bytes, mostly keys",
    52: "The second source counts hex digits in 52, 64 and 128",
    58: "Twelve digits behind a sign nibble, which makes thirteen nibbles: the filler stands behind them, as the source writes it. A sign 0 for none is not read. The other source has twelve digits without a sign",
    59: "As 58",
    113: "Tags and lengths are ASCII; 157 is bytes",
  },
  unverified: [
    "All messages are assembled by hand",
    "The filler of 58 and 59: the source writes it behind and reads it as a digit; eleven digits would need none",
    "111, which one source has with four digits of length: left out",
  ],
} as const;
