import { codeIn } from "./code-in.ts";
import { serviceAuthorisations, serviceInterchanges, serviceRestrictions } from "./codes/service-codes.ts";
import type { In } from "./in.ts";

/** What a digit of a service code can say. */
export type ServiceWord = In<typeof serviceInterchanges | typeof serviceAuthorisations | typeof serviceRestrictions>;

/** What the three digits of a service code say; a digit that is reserved says nothing. */
export interface ServiceCodeReading {
  /** Where the card may be used, and whether it has a chip. */
  readonly interchange?: In<typeof serviceInterchanges>;
  readonly authorisation?: In<typeof serviceAuthorisations>;
  /** What for, and with PIN or without. */
  readonly restriction?: In<typeof serviceRestrictions>;
}

/**
 * Reads a service code of a magnetic stripe, element 40; `undefined` for anything but three digits. ISO/IEC 7813.
 *
 * @example
 * readServiceCode("201"); // { interchange: "internationalChip", authorisation: "normal", restriction: "unrestricted" }
 */
export function readServiceCode(code: string): ServiceCodeReading | undefined {
  if (!/^\d{3}$/.test(code)) return undefined;
  const interchange = codeIn(serviceInterchanges, code.charAt(0));
  const authorisation = codeIn(serviceAuthorisations, code.charAt(1));
  const restriction = codeIn(serviceRestrictions, code.charAt(2));
  return {
    ...(interchange === undefined ? {} : { interchange }),
    ...(authorisation === undefined ? {} : { authorisation }),
    ...(restriction === undefined ? {} : { restriction }),
  };
}
