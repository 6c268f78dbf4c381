import { present } from "./present.ts";

/** Which message is meant. */
export interface OriginalDataReading {
  readonly mti: string;
  /** Six digits, twelve in ISO 8583:2003. */
  readonly stan: string;
  /** `MMDDhhmmss`, element 7 of the first message. ISO 8583:1987. */
  readonly transmissionDateTime?: string;
  /** `YYMMDDhhmmss` in ISO 8583:1993, `CCYYMMDDhhmmss` in 2003: element 12 of the first message. */
  readonly localDateTime?: string;
  /** Absent if it is filled with zeros. */
  readonly acquirerId?: string;
  readonly forwarderId?: string;
}

/**
 * Reads original data elements: 90 of ISO 8583:1987, or 56 of 1993 and 2003, told apart by length and by the version in
 * the message type within.
 *
 * `undefined` for anything else. The acquirer of 1993 and 2003 may have its two digits of length before it or not.
 *
 * @example
 * readOriginalData("020000010103151530120000000001200000000000")?.stan; // "000101"
 */
export function readOriginalData(digits: string): OriginalDataReading | undefined {
  if (!/^\d{20,43}$/.test(digits)) return undefined;
  const mti = digits.slice(0, 4);
  if (digits.length === 42 && !/^[12]/.test(mti)) {
    return present<OriginalDataReading>({
      mti,
      stan: digits.slice(4, 10),
      transmissionDateTime: digits.slice(10, 20),
      localDateTime: undefined,
      acquirerId: identified(digits.slice(20, 31)),
      forwarderId: identified(digits.slice(31)),
    });
  }
  if (mti.startsWith("1")) return laterData(digits, 10, 22);
  return mti.startsWith("2") ? laterData(digits, 16, 30) : undefined;
}

/** Of 1993 and 2003: where the STAN and the time end. */
function laterData(digits: string, stanEnd: number, timeEnd: number): OriginalDataReading | undefined {
  const rest = digits.slice(timeEnd);
  const counted = rest.length >= 2 && Number(rest.slice(0, 2)) === rest.length - 2;
  const acquirer = counted ? rest.slice(2) : rest;
  if (digits.length < timeEnd || acquirer.length > 11) return undefined;
  return present<OriginalDataReading>({
    mti: digits.slice(0, 4),
    stan: digits.slice(4, stanEnd),
    transmissionDateTime: undefined,
    localDateTime: digits.slice(stanEnd, timeEnd),
    acquirerId: identified(acquirer),
    forwarderId: undefined,
  });
}

/** An identification without the zeros that fill it on the left. */
function identified(digits: string): string | undefined {
  const id = digits.replace(/^0+/, "");
  return id === "" ? undefined : id;
}
