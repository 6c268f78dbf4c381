import { codeIn } from "./code-in.ts";
import { mtiCodes } from "./codes/mti-codes.ts";

type In<Table> = Table[keyof Table];

/** What the four digits of a message type say; a digit that is reserved says nothing. */
export interface MtiReading {
  readonly version?: In<typeof mtiCodes.version>;
  readonly class?: In<typeof mtiCodes.class> | "chargeback";
  readonly function?: In<typeof mtiCodes.function> | In<typeof mtiCodes.function2003>;
  /** Who began the transaction, not who sends this message. */
  readonly origin?: In<typeof mtiCodes.origin>;
}

/**
 * Reads a message type; `undefined` for anything but four digits. ISO 8583:1987, 1993 and 2003.
 *
 * @example
 * readMti("0210"); // { version: "1987", class: "financial", function: "requestResponse", origin: "acquirer" }
 */
export function readMti(mti: string): MtiReading | undefined {
  const [, first, second, third, fourth] = /^(\d)(\d)(\d)(\d)$/.exec(mti) ?? [];
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return undefined;
  const version = codeIn(mtiCodes.version, first);
  const origin = codeIn(mtiCodes.origin, fourth);
  const byIssuer = origin === "issuer" || origin === "issuerRepeat";
  const kind = second === "4" && byIssuer ? "chargeback" : codeIn(mtiCodes.class, second);
  const role =
    codeIn(mtiCodes.function, third) ?? (version === "2003" ? codeIn(mtiCodes.function2003, third) : undefined);
  return {
    ...(version === undefined ? {} : { version }),
    ...(kind === undefined ? {} : { class: kind }),
    ...(role === undefined ? {} : { function: role }),
    ...(origin === undefined ? {} : { origin }),
  };
}
