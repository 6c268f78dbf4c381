/** Dialects that bytes can often not tell apart. */
export const families: Readonly<Record<string, readonly string[]>> = {
  "1987 ascii, hex bitmap": ["iso8583-1987-ascii"],
  "1987 ascii, binary bitmap": [
    "iso8583-1987-ascii-binary-bitmap",
    "postilion",
    "postilion-icc-bitmap",
    "bpc-smartvista",
    "tsys-issuer",
    "iso_8583",
  ],
  "1987 packed": ["iso8583-1987-bcd", "as2805"],
  "1987 ebcdic": ["iso8583-1987-ebcdic", "mastercard-cis"],
  "1993 ascii": ["iso8583-1993-ascii", "iso8583-1993-ascii-binary-bitmap"],
  "1993 ebcdic": ["amex-gcag", "mastercard-ipm"],
  "2003 ascii": ["iso8583-2003-ascii"],
  base24: ["base24"],
  postilion: ["postilion", "postilion-icc-bitmap"],
  "bpc-smartvista": ["bpc-smartvista"],
  "tsys-issuer": ["tsys-issuer"],
  iso_8583: ["iso_8583"],
  gicc: ["gicc"],
  jcb: ["jcb"],
  "mastercard-cis": ["mastercard-cis"],
  "mastercard-ipm": ["mastercard-ipm"],
  "amex-gcag": ["amex-gcag"],
  as2805: ["as2805"],
  "unionpay-pos": ["unionpay-pos"],
  "unionpay-cups": ["unionpay-cups"],
  "visa-base1": ["visa-base1"],
};

/**
 * The family of every vector, by file: of all, or by id with `*` for the others. `none` for what is no whole message, or
 * in a form that no built-in dialect has.
 */
export const expectedFamilies: Readonly<Record<string, string | Readonly<Record<string, string>>>> = {
  "amex-gcag.json": "amex-gcag",
  "as2805.json": {
    "*": "as2805",
    // A tag inside is wrong, which the dialect of the standard does not look at.
    "as2805-tag-overruns": "1987 packed",
  },
  "base24-messages.json": "base24",
  "base24.json": "base24",
  "bpc-smartvista.json": { "*": "bpc-smartvista", "smartvista-short-code": "1987 ascii, binary bitmap" },
  "gicc.json": "gicc",
  "iso8583-1987-ascii.json": "1987 ascii, hex bitmap",
  "iso8583-1987-bcd.json": {
    "*": "1987 packed",
    // Packed digits and EBCDIC text are what Visa has.
    "sign-on-0810": "1987 packed or visa-base1",
  },
  "iso8583-1987-ebcdic.json": {
    "*": "1987 ebcdic",
    // Its bitmap is in hex digits of EBCDIC.
    "erl-pan": "none",
  },
  "iso8583-1993.json": {
    "*": "1993 ascii",
    "iso93-1804-page-1047": "1993 ebcdic",
    "iso93-1210-packed": "none",
  },
  "iso8583-2003.json": "2003 ascii",
  "iso8583-package.json": {
    "*": "iso_8583",
    // Nothing in them tells it from other dialects of the family.
    "iso_8583-echo": "1987 ascii, binary bitmap",
    "iso_8583-response": "1987 ascii, binary bitmap",
    "iso_8583-sub127": "1987 ascii, binary bitmap",
    "iso_8583-cut": "1987 ascii, binary bitmap",
  },
  "jcb-messages.json": "jcb",
  "jcb.json": "jcb",
  "mastercard-cis.json": { "*": "mastercard-cis", "mastercard-subelement-overruns": "1987 ebcdic" },
  "mastercard-ipm.json": {
    "*": "mastercard-ipm",
    // A bitmap in hex digits of ASCII behind a type in EBCDIC.
    "ipm-cardutil-1144-hex-bitmap": "none",
    "ipm-by-hand-1240-ascii": "1993 ascii",
  },
  "mastercard.json": { "*": "mastercard-cis", "ipm-cardutil-1144-ebcdic": "mastercard-ipm" },
  "peers-wire-forms.json": {
    "*": "none",
    "py-tertiary-contiguous": "1987 ascii, hex bitmap",
    "erl8583-bcd-f18-f19-odd": "1987 packed",
    "erl8583-bcd-signed-amounts": "1987 packed",
    "erl8583-bcd-track2-sentinels": "1987 packed",
    "gicc-0100-ebcdic-bcd-ltv": "gicc",
  },
  "peers.json": {
    "*": "1987 ascii, hex bitmap",
    "moov-panic-bertlv-len-2pow63": "none",
    "moov-fuzz-FuzzUnpack-1": "none",
    "py-nibbles-bytecount": "none",
    "netcore-issue15-secondary-125": "none",
  },
  "postilion.json": { "*": "postilion", "postilion-pyiso8583-19": "1987 ascii, binary bitmap" },
  "tsys-issuer-messages.json": "tsys-issuer",
  "tsys-issuer.json": "tsys-issuer",
  "unionpay-cups-messages.json": {
    "*": "unionpay-cups",
    // Without their header they are plain messages of 1987.
    "cups-derived-0210-51": "1987 ascii, binary bitmap",
    "cups-derived-0210-55": "1987 ascii, binary bitmap",
    "cups-derived-0210-61": "1987 ascii, binary bitmap",
  },
  "unionpay-cups.json": {
    "*": "unionpay-cups",
    // A header alone.
    "cups-header-1": "none",
    "cups-derived-0210-51": "1987 ascii, binary bitmap",
    "cups-derived-0210-55": "1987 ascii, binary bitmap",
    "cups-derived-0210-61": "1987 ascii, binary bitmap",
  },
  "unionpay-pos.json": "unionpay-pos",
  "visa-base1.json": "visa-base1",
};
