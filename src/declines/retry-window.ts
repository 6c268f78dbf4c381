import type { Ceiling } from "./explanation.ts";

const day = 86_400_000;

/** When a window that ends now began, and when an attempt that was made at a time falls out of it; milliseconds. */
export interface RetryWindow {
  readonly start: number;
  readonly leaves: (at: number) => number;
}

/** The window of a ceiling at a moment. Rolling windows are so many times 24 hours, whatever the clocks do. */
export function retryWindow({ per, timeZone = "UTC" }: Ceiling, now: number): RetryWindow {
  if (per === "month") {
    const { start, next } = monthAround(now, timeZone);
    return { start, leaves: () => next };
  }
  const length = per === "PT24H" ? day : 30 * day;
  // An attempt leaves the window exactly when its time has passed.
  return { start: now - length + 1, leaves: (at) => at + length };
}

/** Milliseconds of an ISO 8601 duration of days and hours; 0 for any other. */
export function millisecondsOf(duration: string): number {
  const [, days = "0", hours = "0"] = /^P(?:(\d{1,4})D)?(?:T(\d{1,4})H)?$/.exec(duration) ?? [];
  return (Number(days) * 24 + Number(hours)) * 3_600_000;
}

interface Month {
  readonly timeZone: string;
  readonly start: number;
  readonly next: number;
}

let lastMonth: Month | undefined;

/** The month of the calendar that a moment lies in. The last one is kept: asking the platform for clocks takes long. */
function monthAround(now: number, timeZone: string): Month {
  if (lastMonth?.timeZone === timeZone && lastMonth.start <= now && now < lastMonth.next) return lastMonth;
  const { year, month } = monthOf(now, timeZone);
  lastMonth = { timeZone, start: startOfMonth(year, month, timeZone), next: startOfMonth(year, month + 1, timeZone) };
  return lastMonth;
}

function monthOf(at: number, timeZone: string): { readonly year: number; readonly month: number } {
  const local = new Date(at + offsetAt(at, timeZone));
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() };
}

/** The first moment of a month; a month above 11 is one of the next year. */
function startOfMonth(year: number, month: number, timeZone: string): number {
  const local = Date.UTC(year, month, 1);
  // The offset is that of the moment itself, which is known only with it: the second guess is right.
  const guess = local - offsetAt(local, timeZone);
  return local - offsetAt(guess, timeZone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the clocks of a time zone are before UTC, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  if (timeZone === "UTC") return 0;
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(timeZone, format);
  }
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value);
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, date, hour, minute, second) - Math.floor(at / 1000) * 1000;
}
