import { codeIn } from "./code-in.ts";
import { panEntryModes, pinCapabilities } from "./codes/pos-codes.ts";

type In<Table> = Table[keyof Table];

/** What a point of service entry mode says; a code that is reserved or private says nothing. */
export interface PosEntryModeReading {
  /** How the card number came. */
  readonly panEntry?: In<typeof panEntryModes>;
  /** Whether a PIN can be entered: it does not say that one was. */
  readonly pinCapability?: In<typeof pinCapabilities>;
}

/**
 * Reads an entry mode of ISO 8583:1987; `undefined` for anything but three digits.
 *
 * @example
 * readPosEntryMode("051"); // { panEntry: "chip", pinCapability: "pinCapable" }
 */
export function readPosEntryMode(code: string): PosEntryModeReading | undefined {
  if (!/^\d{3}$/.test(code)) return undefined;
  const panEntry = codeIn(panEntryModes, code.slice(0, 2));
  const pinCapability = codeIn(pinCapabilities, code.slice(2));
  return {
    ...(panEntry === undefined ? {} : { panEntry }),
    ...(pinCapability === undefined ? {} : { pinCapability }),
  };
}
