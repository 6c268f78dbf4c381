import { countryCodes } from "./codes/country-codes.ts";

/** A country or territory by its alpha-2 code: `CN`. */
export type CountryCode = keyof typeof countryCodes;

/** A country or territory of ISO 3166-1. */
export interface Country {
  /** Two letters: `CN`. */
  readonly alpha2: CountryCode;
  /** Three letters: `CHN`. */
  readonly alpha3: string;
  /** Three digits: `156`. */
  readonly numeric: string;
}

/**
 * The country with this numeric, alpha-2 or alpha-3 code of ISO 3166-1, or `undefined`; letters must be capitals.
 *
 * @example
 * countryOf("156"); // { alpha2: "CN", alpha3: "CHN", numeric: "156" }
 */
export function countryOf(code: string): Country | undefined {
  countries ??= indexCountries();
  return countries.get(code);
}

let countries: ReadonlyMap<string, Country> | undefined;

function indexCountries(): ReadonlyMap<string, Country> {
  const index = new Map<string, Country>();
  const codes: Readonly<Record<CountryCode, readonly [string, string]>> = countryCodes;
  for (const alpha2 of Object.keys(codes).filter(isCountryCode)) {
    const [numeric, alpha3] = codes[alpha2];
    const country: Country = Object.freeze({ alpha2, alpha3, numeric });
    for (const key of [alpha2, alpha3, numeric]) index.set(key, country);
  }
  return index;
}

function isCountryCode(key: string): key is CountryCode {
  return Object.hasOwn(countryCodes, key);
}
