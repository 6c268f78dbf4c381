import { codeIn } from "./code-in.ts";
import { terminalAuthorisationCodes } from "./codes/terminal-authorisation-codes.ts";
import type { In } from "./in.ts";

/** What an authorisation response code in chip data says. */
export interface AuthorisationResponseReading {
  /** The two characters: `00`, `51`, `Y1`. */
  readonly code: string;
  /** Where the terminal made the code; else it is the issuer's response code, or was made of it. */
  readonly terminal?: In<typeof terminalAuthorisationCodes>;
}

/**
 * Reads the authorisation response code, tag 8A; `undefined` for anything but two letters or digits in hexadecimal. EMV
 * Book 4, annex A.
 *
 * @example
 * readAuthorisationResponse("3531"); // { code: "51" }
 * readAuthorisationResponse("5A33"); // { code: "Z3", terminal: "declinedUnableOnline" }
 */
export function readAuthorisationResponse(hex: string): AuthorisationResponseReading | undefined {
  if (!/^(?:3\d|4[1-9A-Fa-f]|5[\dAa]){2}$/.test(hex)) return undefined;
  const code = String.fromCharCode(Number.parseInt(hex.slice(0, 2), 16), Number.parseInt(hex.slice(2), 16));
  const terminal = codeIn(terminalAuthorisationCodes, code);
  return /^[\dA-Z]{2}$/.test(code) ? { code, ...(terminal === undefined ? {} : { terminal }) } : undefined;
}
