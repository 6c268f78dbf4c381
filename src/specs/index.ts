/**
 * Every built-in dialect as a named export; importing one pulls in its declared base alone.
 *
 * @module
 */

export type { Iso1987Fields } from "./iso8583-1987-ascii.fields.ts";
export { iso1987AsciiProvenance } from "./iso8583-1987-ascii.provenance.ts";
export { iso1987Ascii, iso1987AsciiBinaryBitmap } from "./iso8583-1987-ascii.ts";
export type { UnionpayPosFields } from "./unionpay-pos.fields.ts";
export { unionpayPosProvenance } from "./unionpay-pos.provenance.ts";
export { unionpayPos } from "./unionpay-pos.ts";
