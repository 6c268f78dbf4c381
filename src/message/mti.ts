import { codeIn } from "./code-in.ts";
import { mtiCodes } from "./codes/mti-codes.ts";
import { hasNetwork, type NetworkContext } from "./has-network.ts";
import type { In } from "./in.ts";
import { present } from "./present.ts";

/** What the four digits of a message type say; a digit that is reserved says nothing. */
export interface MtiReading {
  /** `national` and `private` are versions that others than ISO define. */
  readonly version?: In<typeof mtiCodes.version>;
  readonly class?: In<typeof mtiCodes.class> | "chargeback";
  readonly function?: In<typeof mtiCodes.function | typeof mtiCodes.function2003 | typeof mtiCodes.functionMastercard>;
  /** Who began the transaction, not who sends this message. */
  readonly origin?: In<typeof mtiCodes.origin | typeof mtiCodes.origin1993>;
}

/**
 * Reads a message type; `undefined` for anything but four digits. ISO 8583:1987, 1993 and 2003.
 *
 * With the network `mastercard` its acknowledgements (0180, 0190) too.
 *
 * @example
 * readMti("0210"); // { version: "1987", class: "financial", function: "requestResponse", origin: "acquirer" }
 */
export function readMti(mti: string, context: NetworkContext = {}): MtiReading | undefined {
  if (!/^\d{4}$/.test(mti)) return undefined;
  const [second, third, fourth] = [mti.charAt(1), mti.charAt(2), mti.charAt(3)];
  const version = codeIn(mtiCodes.version, mti.charAt(0));
  const origin =
    codeIn(mtiCodes.origin, fourth) ?? (version === "1993" ? codeIn(mtiCodes.origin1993, fourth) : undefined);
  const byIssuer = origin === "issuer" || origin === "issuerRepeat";
  return present<MtiReading>({
    version,
    class: second === "4" && byIssuer ? "chargeback" : codeIn(mtiCodes.class, second),
    function:
      codeIn(mtiCodes.function, third) ??
      (version === "2003" ? codeIn(mtiCodes.function2003, third) : undefined) ??
      (hasNetwork(context, "mastercard") ? codeIn(mtiCodes.functionMastercard, third) : undefined),
    origin,
  });
}
