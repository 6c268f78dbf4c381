/**
 * UnionPay POS messages of our own making, from the TPDU on, written out by hand from the element table: packed digits,
 * lengths in digits for `n`, in bytes for text. Test card numbers only.
 */
const start = "6000030000 603100311303";
const terminal = "3130303030303031 313030303030303030303030303031";
const pan = "16 6225000000000014";

/** Sale of CNY 1,000.00 declined with 51; element 54: savings, available, CNY, 123.45 in credit. */
export const saleDeclinedWithBalance = `
${start} 0210 7018000002c08412
${pan} 000000 000000100000 153012 0315 3531 ${terminal} 313536
0020 31303032 313536 43 303030303030303132333435
0014 22000001000500
0003 435550`;

/** Sale, 10 partly approved: element 4 has CNY 600.00, element 54 nothing. */
export const saleApprovedPartly = `
${start} 0210 7018000006c08010
${pan} 000000 000000060000 153012 0315 313233343536 3130 ${terminal} 313536
0014 22000001000501`;

/** Refund answered 51. */
export const refundDeclined = `
${start} 0230 7018000002c08012
${pan} 200000 000000050000 153012 0315 3531 ${terminal} 313536
0014 25000001000500
0003 435550`;

/** Answer to a reversal with 12. */
export const reversalAnswered12 = `
${start} 0410 7018000002c08010
${pan} 000000 000000100000 153012 0315 3132 ${terminal} 313536
0014 22000001000500`;

/** Request of a reversal: 98 is why, no answer came in time. */
export const reversalRequest = `
${start} 0400 7000048002c08010
${pan} 000000 000000100000 0210 00 3938 ${terminal} 313536
0014 22000001000500`;

/** Sale declined with 51; 63.2 holds the issuer's, UnionPay's, the acquirer's and the terminal's text, in GBK. */
export const saleDeclinedWithTexts = `
${start} 0210 7018000002c08012
${pan} 000000 000000100000 153012 0315 3531 ${terminal} 313536
0014 22000001000500
0073 435550
d3e0b6eeb2bbd7e3 202020202020202020202020
d2f8c1aa 20202020202020202020202020202020
cad5b5a5bbfab9b9 202020202020202020202020
c7ebbbbbbfa8d6a7b8b6`;
