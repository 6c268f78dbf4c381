import type { MessageTexts } from "./texts.ts";

const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** `MMDD` in words, or `undefined` if there is no such day in any year. */
export function readDate(digits: string, { patterns, months }: MessageTexts): string | undefined {
  if (!/^\d{4}$/.test(digits)) return undefined;
  const month = Number(digits.slice(0, 2));
  const day = Number(digits.slice(2));
  const name = months[month - 1];
  if (name === undefined || day < 1 || day > (daysOfMonths[month - 1] ?? 0)) return undefined;
  return fill(patterns.date, { day: String(day), month: name });
}

/** `YYMMDD` in words; the century is not in the message, so it is not in the words. */
export function readDateWithYear(digits: string, texts: MessageTexts): string | undefined {
  const date = /^\d{6}$/.test(digits) ? readDate(digits.slice(2), texts) : undefined;
  return date === undefined ? undefined : fill(texts.patterns.dateWithYear, { year: digits.slice(0, 2), date });
}

/** `YYMM` in words. */
export function readMonthWithYear(digits: string, { patterns, months }: MessageTexts): string | undefined {
  const month = /^\d{4}$/.test(digits) ? months[Number(digits.slice(2)) - 1] : undefined;
  return month === undefined ? undefined : fill(patterns.monthWithYear, { year: digits.slice(0, 2), month });
}

/** `hhmmss` as `15:30:12`, or `undefined` if there is no such time. */
export function readTime(digits: string): string | undefined {
  const [, hours, minutes, seconds] = /^(\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return hours === undefined ? undefined : `${hours}:${minutes}:${seconds}`;
}

/** `MMDDhhmmss` in words. */
export function readDateTime(digits: string, texts: MessageTexts): string | undefined {
  const date = readDate(digits.slice(0, 4), texts);
  const time = readTime(digits.slice(4));
  return date === undefined || time === undefined ? undefined : `${date} ${time}`;
}

/** A pattern with its `{name}` places filled in. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? values[name]! : place));
}
