import { codeIn } from "./code-in.ts";
import {
  mastercardPanEntryModes,
  mastercardPinCapabilities,
  panEntryModes,
  pinCapabilities,
  visaPanEntryModes,
} from "./codes/pos-codes.ts";
import { hasNetwork, type NetworkContext } from "./has-network.ts";
import type { In } from "./in.ts";
import { present } from "./present.ts";

/** What a point of service entry mode says; a code that is reserved or private says nothing. */
export interface PosEntryModeReading {
  /** How the card number came. */
  readonly panEntry?: In<typeof panEntryModes | typeof mastercardPanEntryModes | typeof visaPanEntryModes>;
  /** Whether a PIN can be entered: it does not say that one was. */
  readonly pinCapability?: In<typeof pinCapabilities | typeof mastercardPinCapabilities>;
}

/**
 * Reads an entry mode of ISO 8583:1987; `undefined` for anything but three digits.
 *
 * With the network `mastercard` or `visa` by their codes too; Visa's fourth digit, a filler 0, is left out.
 *
 * @example
 * readPosEntryMode("051"); // { panEntry: "chip", pinCapability: "pinCapable" }
 * readPosEntryMode("1000", { network: "visa" }); // { panEntry: "credentialOnFile", pinCapability: "unspecified" }
 */
export function readPosEntryMode(code: string, context: NetworkContext = {}): PosEntryModeReading | undefined {
  const visa = hasNetwork(context, "visa");
  const mastercard = hasNetwork(context, "mastercard");
  if (!(visa ? /^\d{3}0?$/ : /^\d{3}$/).test(code)) return undefined;
  const [entry, pin] = [code.slice(0, 2), code.charAt(2)];
  return present<PosEntryModeReading>({
    panEntry:
      codeIn(panEntryModes, entry) ??
      (mastercard ? codeIn(mastercardPanEntryModes, entry) : undefined) ??
      (visa ? codeIn(visaPanEntryModes, entry) : undefined),
    pinCapability: codeIn(pinCapabilities, pin) ?? (mastercard ? codeIn(mastercardPinCapabilities, pin) : undefined),
  });
}
