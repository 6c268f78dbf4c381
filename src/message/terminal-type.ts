import { codeIn } from "./code-in.ts";
import { terminalEnvironments, terminalOperators } from "./codes/terminal-types.ts";
import type { In } from "./in.ts";

/** What kind of terminal it is; a digit that is reserved says nothing. */
export interface TerminalTypeReading {
  readonly operator?: In<typeof terminalOperators>;
  readonly environment?: In<typeof terminalEnvironments>;
}

/**
 * Reads the terminal type of chip data, tag 9F35; `undefined` for anything but two digits. EMV Book 4, annex A.
 *
 * @example
 * readTerminalType("22"); // { operator: "merchant", environment: "attendedBoth" }
 */
export function readTerminalType(digits: string): TerminalTypeReading | undefined {
  if (!/^\d\d$/.test(digits)) return undefined;
  const operator = codeIn(terminalOperators, digits.charAt(0));
  const environment = codeIn(terminalEnvironments, digits.charAt(1));
  return { ...(operator === undefined ? {} : { operator }), ...(environment === undefined ? {} : { environment }) };
}
