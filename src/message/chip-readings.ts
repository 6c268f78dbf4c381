import { chipBits } from "./chip-bits.ts";
import { additionalCapabilityBits } from "./codes/additional-capability-bits.ts";
import { interchangeProfileBits } from "./codes/interchange-profile-bits.ts";
import { pbocCapabilityBits } from "./codes/pboc-codes.ts";
import { terminalCapabilityBits } from "./codes/terminal-capability-bits.ts";
import { terminalVerificationBits } from "./codes/terminal-verification-bits.ts";
import { transactionStatusBits } from "./codes/transaction-status-bits.ts";
import { usageControlBits } from "./codes/usage-control-bits.ts";
import type { In } from "./in.ts";

/** What decides where chip data alone do not. */
export interface ChipContext {
  /** PBOC, UnionPay's chip standard, has words beside those of EMV. */
  readonly unionpay?: boolean | undefined;
}

/**
 * What the terminal found wrong, tag 95: the bits that are set, in their order; reserved bits say nothing.
 *
 * `undefined` for anything but five bytes in hexadecimal. EMV Book 3, annex C.
 *
 * @example
 * readTerminalVerificationResults("0080040000"); // ["versionsDiffer", "onlinePinEntered"]
 */
export function readTerminalVerificationResults(
  hex: string,
): readonly In<typeof terminalVerificationBits>[] | undefined {
  return chipBits(terminalVerificationBits, 5, hex);
}

/**
 * What was done in the transaction, tag 9B; `undefined` for anything but two bytes in hexadecimal. EMV Book 3, annex C.
 *
 * @example
 * readTransactionStatus("6000"); // ["cardholderVerificationPerformed", "cardRiskManagementPerformed"]
 */
export function readTransactionStatus(hex: string): readonly In<typeof transactionStatusBits>[] | undefined {
  return chipBits(transactionStatusBits, 2, hex);
}

/**
 * What the application can do, tag 82; `undefined` for anything but two bytes in hexadecimal. EMV Book 3, annex C.
 *
 * @example
 * readInterchangeProfile("7C00")?.includes("ddaSupported"); // true
 */
export function readInterchangeProfile(hex: string): readonly In<typeof interchangeProfileBits>[] | undefined {
  return chipBits(interchangeProfileBits, 2, hex);
}

/**
 * What the terminal can do, tag 9F33; `undefined` for anything but three bytes in hexadecimal. EMV Book 4, annex A.
 *
 * @example
 * readTerminalCapabilities("200000"); // ["contactChip"]
 */
export function readTerminalCapabilities(
  hex: string,
  { unionpay }: ChipContext = {},
): readonly In<typeof terminalCapabilityBits | typeof pbocCapabilityBits>[] | undefined {
  const words = chipBits(terminalCapabilityBits, 3, hex);
  const own = unionpay === true ? chipBits(pbocCapabilityBits, 3, hex) : undefined;
  return words === undefined || own === undefined ? words : [...words, ...own];
}

/**
 * What else the terminal can do, tag 9F40; `undefined` for anything but five bytes in hexadecimal. EMV Book 4, annex A.
 *
 * @example
 * readAdditionalTerminalCapabilities("6000000000"); // ["goods", "services"]
 */
export function readAdditionalTerminalCapabilities(
  hex: string,
): readonly In<typeof additionalCapabilityBits>[] | undefined {
  return chipBits(additionalCapabilityBits, 5, hex);
}

/**
 * Where the card may be used, tag 9F07; `undefined` for anything but two bytes in hexadecimal. EMV Book 3, annex C.
 *
 * @example
 * readApplicationUsageControl("0200"); // ["atCashMachines"]
 */
export function readApplicationUsageControl(hex: string): readonly In<typeof usageControlBits>[] | undefined {
  return chipBits(usageControlBits, 2, hex);
}
