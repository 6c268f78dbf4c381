/** Where the table of `unionpay-pos` comes from, and what is known to differ between hosts or sources. */
export const unionpayPosProvenance = {
  sources: [
    "Chanjet (畅捷支付), 终端POS规范 V2.0, 2017, elements 2 to 64: restates UnionPay's terminal specification",
    "vfwz/iso8583-parser, DefaultMessageConfig and PosMessageTest (Apache-2.0)",
    "neil-pan-s/j-iso8583, README and tests (MIT)",
    "Messages captured from several hosts and published with the projects above and in articles, card numbers masked",
  ],
  /** By element number. */
  notes: {
    5: "Rare; Chanjet extends a QR code here",
    24: "Older hosts only",
    27: "Private use of Chanjet: 0 debit, 1 credit",
    35: "D separates; encrypted tracks hold any nibble behind it",
    39: "In a 0400 request the reason of the reversal",
    43: "Some hosts return it",
    46: "Private: terminal information",
    47: "Private: terminal information",
    48: "Settlement totals, batch records or a tip; other acquirers send ASCII",
    54: "Balances; another use is TA, 12 digits and 6 characters, which fills the parts without being a balance",
    55: "255 in the specification; some hosts send up to 700",
    56: "Many hosts: response code, + and text",
    58: "100 in the specification",
    59: "600 in the specification",
    62: "512 in the specification; text in requests",
    63: "60 in the specification",
    64: "Usually eight ASCII hex digits",
  },
} as const;
