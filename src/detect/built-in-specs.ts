import type { Spec } from "../spec/spec.ts";
import { amexGcag } from "../specs/amex-gcag.ts";
import { as2805 } from "../specs/as2805.ts";
import { base24 } from "../specs/base24.ts";
import { bpcSmartvista } from "../specs/bpc-smartvista.ts";
import { gicc } from "../specs/gicc.ts";
import { iso1987Ascii, iso1987AsciiBinaryBitmap } from "../specs/iso8583-1987-ascii.ts";
import { iso1987Bcd } from "../specs/iso8583-1987-bcd.ts";
import { iso1987Ebcdic } from "../specs/iso8583-1987-ebcdic.ts";
import { iso1993Ascii, iso1993AsciiBinaryBitmap } from "../specs/iso8583-1993-ascii.ts";
import { iso2003Ascii } from "../specs/iso8583-2003-ascii.ts";
import { iso8583Package } from "../specs/iso8583-package.ts";
import { jcb } from "../specs/jcb.ts";
import { mastercardCis } from "../specs/mastercard-cis.ts";
import { mastercardIpm } from "../specs/mastercard-ipm.ts";
import { postilion, postilionIccBitmap } from "../specs/postilion.ts";
import { tsysIssuer } from "../specs/tsys-issuer.ts";
import { unionpayCups } from "../specs/unionpay-cups.ts";
import { unionpayPos } from "../specs/unionpay-pos.ts";
import { visaBase1 } from "../specs/visa-base1.ts";

let specs: readonly Spec[] | undefined;

/**
 * All built-in dialects, those of the standard first: the order in which {@link detectSpec} names dialects that read the
 * same. Each is compiled when it is first read with.
 *
 * @example
 * builtInSpecs().map(({ name }) => name).includes("unionpay-pos"); // true
 */
export function builtInSpecs(): readonly Spec[] {
  specs ??= Object.freeze([
    iso1987Ascii,
    iso1987AsciiBinaryBitmap,
    iso1987Bcd,
    iso1987Ebcdic,
    iso1993Ascii,
    iso1993AsciiBinaryBitmap,
    iso2003Ascii,
    unionpayPos,
    unionpayCups,
    visaBase1,
    mastercardCis,
    mastercardIpm,
    amexGcag,
    jcb,
    as2805,
    postilion,
    postilionIccBitmap,
    base24,
    bpcSmartvista,
    gicc,
    tsysIssuer,
    iso8583Package,
  ]);
  return specs;
}
