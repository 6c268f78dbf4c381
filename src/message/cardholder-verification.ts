import type { ChipContext } from "./chip-readings.ts";
import { codeIn } from "./code-in.ts";
import { pbocVerificationMethods } from "./codes/pboc-codes.ts";
import { verificationConditions, verificationMethods, verificationOutcomes } from "./codes/verification-codes.ts";
import type { In } from "./in.ts";

/** How the cardholder was verified; a code that is reserved says nothing. */
export interface CardholderVerificationReading {
  readonly method?: In<typeof verificationMethods | typeof pbocVerificationMethods>;
  /** When the method is to be tried. */
  readonly condition?: In<typeof verificationConditions>;
  /** For a PIN that is checked online, `outcomeUnknown`: the issuer answers it. */
  readonly outcome?: In<typeof verificationOutcomes>;
  /** Whether the next method is tried if this one fails. */
  readonly tryNext: boolean;
}

/**
 * Reads the results of cardholder verification, tag 9F34; `undefined` for anything but three bytes in hexadecimal. EMV
 * Book 4, annex A.
 *
 * @example
 * readCardholderVerification("420300");
 * // { method: "onlinePin", condition: "ifSupported", outcome: "outcomeUnknown", tryNext: true }
 */
export function readCardholderVerification(
  hex: string,
  { unionpay }: ChipContext = {},
): CardholderVerificationReading | undefined {
  if (!/^[\dA-Fa-f]{6}$/.test(hex)) return undefined;
  const rule = Number.parseInt(hex.slice(0, 2), 16);
  // 3F is a value of its own: no method was tried. The other codes are six bits wide.
  const code = (rule & 0x3f).toString(16).toUpperCase().padStart(2, "0");
  const own = unionpay === true ? codeIn(pbocVerificationMethods, code) : undefined;
  const method = code === "3F" && rule !== 0x3f ? undefined : (codeIn(verificationMethods, code) ?? own);
  const condition = codeIn(verificationConditions, hex.slice(2, 4));
  const outcome = codeIn(verificationOutcomes, hex.slice(4));
  return {
    ...(method === undefined ? {} : { method }),
    ...(condition === undefined ? {} : { condition }),
    ...(outcome === undefined ? {} : { outcome }),
    tryNext: (rule & 0x40) !== 0,
  };
}
