import type { Track2Reading } from "./track2.ts";

/** Track 1 taken apart: card data, all of it. Do not log it. */
export interface Track1Reading extends Track2Reading {
  /** As the track has it: `SURNAME/GIVEN NAME`; may be empty. */
  readonly cardholderName: string;
}

/**
 * Takes track 1 in format B apart, element 45; `undefined` for what is none. ISO/IEC 7813.
 *
 * Sentinels `%` and `?` are left out. A separator `^` stands for an expiry date or service code that is absent.
 *
 * @example
 * readTrack1("B6225000000000014^ZHANG/SAN^30122010000000000000")?.cardholderName; // "ZHANG/SAN"
 */
export function readTrack1(track: string): Track1Reading | undefined {
  if (track.length > 84) return undefined;
  const [, pan, name, expiry, service, rest] =
    /^%?B(\d{8,19})\^([ -\]]{0,26})\^(\d{4}|\^)(\d{3}|\^)([ -_]*?)(?:\?.?)?$/.exec(track) ?? [];
  if (pan === undefined || name === undefined || expiry === undefined || service === undefined) return undefined;
  const month = Number(expiry.slice(2));
  if (expiry.length === 4 && (month < 1 || month > 12)) return undefined;
  return {
    pan,
    cardholderName: name.trimEnd(),
    ...(expiry.length === 4 ? { expirationDate: expiry } : {}),
    ...(service.length === 3 ? { serviceCode: service } : {}),
    discretionaryData: rest ?? "",
  };
}
