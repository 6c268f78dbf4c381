const digitAt = (text: string, at: number): number => text.charCodeAt(at) - 0x30;

/** The number of two digits; 100 where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = digitAt(text, at);
  const ones = digitAt(text, at + 1);
  // Negative as soon as one of them is outside of 0 to 9.
  return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? 100 : tens * 10 + ones;
}

/** The days from 1970 to a day of the Gregorian calendar: years begin in March, so that the leap day is the last. */
function daysTo(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + day - 1 - 719_468;
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
  const whole = text.length === 20 && text.charCodeAt(19) === 0x5a;
  const fraction = text.length === 24 && text.charCodeAt(23) === 0x5a && text.charCodeAt(19) === 0x2e;
  const shaped =
    text.charCodeAt(4) === 0x2d &&
    text.charCodeAt(7) === 0x2d &&
    text.charCodeAt(10) === 0x54 &&
    text.charCodeAt(13) === 0x3a &&
    text.charCodeAt(16) === 0x3a;
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
  const days = daysTo(century * 100 + year, month, day);
  return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + tenths * 100 + thousandths;
}
