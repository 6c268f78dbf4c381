/**
 * Every built-in dialect as a named export; importing one pulls in its declared base alone.
 *
 * @module
 */

export type { AmexGcagFields } from "./amex-gcag.fields.ts";
export { amexGcagProvenance } from "./amex-gcag.provenance.ts";
export { amexGcag } from "./amex-gcag.ts";
export type { As2805Fields } from "./as2805.fields.ts";
export { as2805Provenance } from "./as2805.provenance.ts";
export { as2805 } from "./as2805.ts";
export type { Base24Fields } from "./base24.fields.ts";
export { base24Provenance } from "./base24.provenance.ts";
export { base24 } from "./base24.ts";
export type { BpcSmartvistaFields } from "./bpc-smartvista.fields.ts";
export { bpcSmartvistaProvenance } from "./bpc-smartvista.provenance.ts";
export { bpcSmartvista } from "./bpc-smartvista.ts";
export type { GiccFields } from "./gicc.fields.ts";
export { giccProvenance } from "./gicc.provenance.ts";
export { gicc } from "./gicc.ts";
export type { Iso1987Fields } from "./iso8583-1987-ascii.fields.ts";
export { iso1987AsciiProvenance } from "./iso8583-1987-ascii.provenance.ts";
export { iso1987Ascii, iso1987AsciiBinaryBitmap } from "./iso8583-1987-ascii.ts";
export { iso1987BcdProvenance } from "./iso8583-1987-bcd.provenance.ts";
export { iso1987Bcd } from "./iso8583-1987-bcd.ts";
export { iso1987EbcdicProvenance } from "./iso8583-1987-ebcdic.provenance.ts";
export { iso1987Ebcdic } from "./iso8583-1987-ebcdic.ts";
export type { Iso1993Fields } from "./iso8583-1993-ascii.fields.ts";
export { iso1993AsciiProvenance } from "./iso8583-1993-ascii.provenance.ts";
export { iso1993Ascii, iso1993AsciiBinaryBitmap } from "./iso8583-1993-ascii.ts";
export type { Iso2003Fields } from "./iso8583-2003-ascii.fields.ts";
export { iso2003AsciiProvenance } from "./iso8583-2003-ascii.provenance.ts";
export { iso2003Ascii } from "./iso8583-2003-ascii.ts";
export type { Iso8583PackageFields } from "./iso8583-package.fields.ts";
export { iso8583PackageProvenance } from "./iso8583-package.provenance.ts";
export { iso8583Package } from "./iso8583-package.ts";
export type { JcbFields } from "./jcb.fields.ts";
export { jcbProvenance } from "./jcb.provenance.ts";
export { jcb } from "./jcb.ts";
export type { MastercardCisFields } from "./mastercard-cis.fields.ts";
export { mastercardCisProvenance } from "./mastercard-cis.provenance.ts";
export { mastercardCis } from "./mastercard-cis.ts";
export type { MastercardIpmFields } from "./mastercard-ipm.fields.ts";
export { mastercardIpmProvenance } from "./mastercard-ipm.provenance.ts";
export { mastercardIpm } from "./mastercard-ipm.ts";
export type { PostilionFields } from "./postilion.fields.ts";
export { postilionProvenance } from "./postilion.provenance.ts";
export { postilion, postilionIccBitmap } from "./postilion.ts";
export type { PostilionIccBitmapFields } from "./postilion-icc-bitmap.fields.ts";
export type { TsysIssuerFields } from "./tsys-issuer.fields.ts";
export { tsysIssuerProvenance } from "./tsys-issuer.provenance.ts";
export { tsysIssuer } from "./tsys-issuer.ts";
export type { UnionpayCupsFields } from "./unionpay-cups.fields.ts";
export { unionpayCupsProvenance } from "./unionpay-cups.provenance.ts";
export { unionpayCups } from "./unionpay-cups.ts";
export type { UnionpayPosFields } from "./unionpay-pos.fields.ts";
export { unionpayPosProvenance } from "./unionpay-pos.provenance.ts";
export { unionpayPos } from "./unionpay-pos.ts";
export type { VisaBase1Fields } from "./visa-base1.fields.ts";
export { visaBase1Provenance } from "./visa-base1.provenance.ts";
export { visaBase1 } from "./visa-base1.ts";
