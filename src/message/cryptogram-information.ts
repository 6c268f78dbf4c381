import { codeIn } from "./code-in.ts";
import { cryptogramReasons } from "./codes/cryptogram-reasons.ts";
import { cryptogramTypes } from "./codes/other-codes.ts";
import type { In } from "./in.ts";

/** What the chip says of its cryptogram; a code that is reserved says nothing. */
export interface CryptogramReading {
  readonly type?: In<typeof cryptogramTypes>;
  readonly adviceRequired: boolean;
  readonly reason?: In<typeof cryptogramReasons>;
}

/**
 * Reads the cryptogram information data, tag 9F27; `undefined` for anything but one byte in hexadecimal. EMV Book 3.
 *
 * @example
 * readCryptogramInformation("80"); // { type: "arqc", adviceRequired: false }
 */
export function readCryptogramInformation(hex: string): CryptogramReading | undefined {
  if (!/^[\dA-Fa-f]{2}$/.test(hex)) return undefined;
  const byte = Number.parseInt(hex, 16);
  const type = codeIn(cryptogramTypes, String(byte >> 6));
  const reason = codeIn(cryptogramReasons, String(byte & 7));
  return {
    ...(type === undefined ? {} : { type }),
    adviceRequired: (byte & 8) !== 0,
    ...(reason === undefined ? {} : { reason }),
  };
}

/**
 * The application transaction counter, tag 9F36, as a number; `undefined` for anything but two bytes in hexadecimal.
 *
 * @example
 * readTransactionCounter("0107"); // 263
 */
export function readTransactionCounter(hex: string): number | undefined {
  return /^[\dA-Fa-f]{4}$/.test(hex) ? Number.parseInt(hex, 16) : undefined;
}
