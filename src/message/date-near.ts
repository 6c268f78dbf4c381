/** How the digits of a date are written; `CC` is the century. */
export type DateForm =
  | "MMDD"
  | "MMDDhhmmss"
  | "YYMM"
  | "YYMMDD"
  | "YYMMDDhhmmss"
  | "CCYYMM"
  | "CCYYMMDD"
  | "CCYYMMDDhhmmss";

/**
 * A date of a message with the year, or the century, that it leaves out: the one nearest to a day that the caller names.
 *
 * `2026-12-31`, `2026-12-31T23:59:59` or `2026-12`, in the time zone of the message: element 7 is UTC, 12 and 13 are
 * local. The clock is never asked. Of two years that are equally near it is the earlier one. `undefined` for digits that
 * are no such date, and for 29 February where none is within a year of the reference.
 *
 * @param reference - A day, such as when the message came: a `Date` (its day in UTC) or `2027-01-01`.
 * @throws `RangeError` for a reference that is no day.
 * @example
 * dateNear("1231", "MMDD", "2027-01-01"); // "2026-12-31"
 * dateNear("3012", "YYMM", "2027-01-01"); // "2030-12"
 */
export function dateNear(digits: string, form: DateForm, reference: Date | string): string | undefined {
  const near = dayOf(reference);
  const match = /^(?:(CC)?(YY))?MM(DD)?(hhmmss)?$/.exec(form);
  if (match === null || digits.length !== form.length || !/^\d+$/.test(digits)) return undefined;
  const [, century, years, days, times] = match;
  const at = (century === undefined ? 0 : 2) + (years === undefined ? 0 : 2);
  const month = Number(digits.slice(at, at + 2));
  const day = days === undefined ? 1 : Number(digits.slice(at + 2, at + 4));
  const time = times === undefined ? "" : timeOf(digits.slice(-6));
  if (time === undefined) return undefined;
  const distance = (year: number) => Math.abs(dayNumber(year, month, day) - dayNumber(near.year, near.month, near.day));
  const possible = yearsFor(digits.slice(0, at), near.year).filter(
    (year) => day >= 1 && day <= daysIn(year, month) && (at > 0 || distance(year) <= 366),
  );
  const [year] = possible.sort((one, other) => distance(one) - distance(other) || one - other);
  if (year === undefined) return undefined;
  const date = `${padded(year, 4)}-${padded(month, 2)}`;
  return days === undefined ? date : `${date}-${padded(day, 2)}${time}`;
}

/** The years that the digits before the month may mean. */
function yearsFor(digits: string, near: number): number[] {
  if (digits.length === 4) return [Number(digits)];
  if (digits.length === 0) return [near - 1, near, near + 1];
  const inCentury = near - (near % 100) + Number(digits);
  return [inCentury - 100, inCentury, inCentury + 100].filter((year) => year >= 0);
}

function timeOf(digits: string): string | undefined {
  const [hours, minutes, seconds] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return `T${hours}:${minutes}:${seconds}`;
}

function dayOf(reference: Date | string): { readonly year: number; readonly month: number; readonly day: number } {
  const text = typeof reference === "string" ? reference : isoOf(reference);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(text) ?? [];
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  if (year === undefined || !(parts.day >= 1 && parts.day <= daysIn(parts.year, parts.month))) {
    throw new RangeError("The reference is no day such as 2027-01-01");
  }
  return parts;
}

function isoOf(reference: Date): string {
  return Number.isNaN(reference.getTime()) ? "" : reference.toISOString();
}

/** Days in a month of the Gregorian calendar; 0 for what is no month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Counts days, so that two dates can be compared. */
function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = 365 * year + leapDays + day;
  for (let each = 1; each < month; each++) days += daysIn(year, each);
  return days;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
