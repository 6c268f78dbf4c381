/** Track 2 taken apart: card data, all of it. Do not log it. */
export interface Track2Reading {
  readonly pan: string;
  /** `YYMM`; absent where the track leaves it out. */
  readonly expirationDate?: string;
  /** Three digits: see `readServiceCode`. */
  readonly serviceCode?: string;
  /** What the issuer wrote behind; may be empty. */
  readonly discretionaryData: string;
}

/**
 * Takes track 2 apart, element 35 or tag 57; `undefined` for what is none, such as an encrypted track. ISO/IEC 7813.
 *
 * The separator is `=`, or `D` where digits are packed. Sentinels `;` and `?` and fillers `F` at the end are left out. A
 * second separator stands for an expiry date or service code that is absent.
 *
 * @example
 * readTrack2("6225000000000014D30122010000000000000");
 * // { pan: "6225000000000014", expirationDate: "3012", serviceCode: "201", discretionaryData: "0000000000000" }
 */
export function readTrack2(track: string): Track2Reading | undefined {
  // Longer texts are no tracks: 37 characters with two sentinels, a check character and a filler at most.
  if (track.length > 48) return undefined;
  const [, pan, expiry, service, rest] =
    /^;?(\d{8,19})[=D](\d{4}|[=D])(\d{3}|[=D])([\d=]*)(?:F*|\?.?)$/.exec(track) ?? [];
  if (pan === undefined || expiry === undefined || service === undefined || rest === undefined) return undefined;
  const dated = expiry.length === 4;
  if (dated && !isMonth(expiry.slice(2))) return undefined;
  return {
    pan,
    ...(dated ? { expirationDate: expiry } : {}),
    ...(service.length === 3 ? { serviceCode: service } : {}),
    discretionaryData: rest,
  };
}

function isMonth(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}
