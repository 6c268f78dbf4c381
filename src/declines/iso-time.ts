const digitAt = (text: string, at: number): number => text.charCodeAt(at) - 0x30;

/** The number of two digits; below 0 or above 99 where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = digitAt(text, at);
  const ones = digitAt(text, at + 1);
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 100;
}

/**
 * Returns the milliseconds of a time in ISO 8601, `NaN` for what is none.
 *
 * Histories are long, and the platform takes several times as long for `2026-11-22T12:00:00Z` as it needs; it is asked for
 * every other form.
 *
 * @internal
 */
export function isoTime(text: string): number {
  const whole = text.length === 20 && text[19] === "Z";
  const fraction = text.length === 24 && text[23] === "Z" && text[19] === ".";
  const shaped = text[4] === "-" && text[7] === "-" && text[10] === "T" && text[13] === ":" && text[16] === ":";
  const century = twoDigits(text, 0);
  const year = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  const tenths = fraction ? digitAt(text, 20) : 0;
  const thousandths = fraction ? twoDigits(text, 21) : 0;
  const plain =
    (whole || fraction) &&
    shaped &&
    // Years before 1000 and the ends of months are left to the platform.
    century >= 10 &&
    century < 100 &&
    year < 100 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 28 &&
    hour < 24 &&
    minute < 60 &&
    second < 60 &&
    tenths >= 0 &&
    tenths <= 9 &&
    thousandths < 100;
  if (!plain) return Date.parse(text);
  return Date.UTC(century * 100 + year, month - 1, day, hour, minute, second, tenths * 100 + thousandths);
}
