import { Iso8583Error } from "../error.ts";

/** A message type taken apart. */
export interface MtiDigits {
  readonly version: string;
  readonly class: string;
  /** What the message is for: 0 request, 1 its response, 2 advice, 3 its response, 4 notification, ... */
  readonly function: string;
  /** Who began the transaction: 0 acquirer, 2 issuer, 4 other; one more for a repeat. */
  readonly origin: string;
}

/**
 * Takes a message type apart.
 *
 * @throws {@link Iso8583Error} `invalid_mti` for anything but four digits.
 */
export function mtiDigits(mti: string): MtiDigits {
  const [, version, kind, role, origin] = /^(\d)(\d)(\d)(\d)$/.exec(mti) ?? [];
  if (version === undefined || kind === undefined || role === undefined || origin === undefined) {
    throw new Iso8583Error({ code: "invalid_mti", path: "mti", expected: "four digits" });
  }
  return { version, class: kind, function: role, origin };
}

/** Digits of functions that ISO 8583:2003 alone assigns; dialects of one's own may have them, too. */
export function isInstruction({ version, function: role }: MtiDigits): boolean {
  return role === "6" && version !== "0" && version !== "1";
}

/** The origin without the mark of a repeat; a digit that is reserved stays. */
export function firstOrigin(origin: string): string {
  return origin === "1" || origin === "3" || origin === "5" ? String(Number(origin) - 1) : origin;
}

/** An error that tells what a message type would have to be. */
export function wrongMti(mti: string, expected: string, hint: string): Iso8583Error {
  return new Iso8583Error({ code: "invalid_mti", path: "mti", expected, received: mti, hint });
}
