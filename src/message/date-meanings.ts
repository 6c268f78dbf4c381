import type { Concept } from "../spec/concepts.ts";
import { type DateForm, dateNear } from "./date-near.ts";
import { fill, readDate, readDateTime, readDateWithYear, readMonthWithYear, readTime } from "./dates.ts";
import type { Reading, ReadingContext } from "./reading-context.ts";

/** What dates and times mean in words, by concept. */
export const dateMeanings: Partial<Record<Concept, Reading>> = {
  transmissionDateTime: day,
  localDateTime: day,
  localTime: readTime,
  transactionTime: readTime,
  localDate: day,
  settlementDate: day,
  conversionDate: day,
  captureDate: day,
  originalDate: day,
  reconciliationDate: day,
  actionDate: day,
  transactionDate: day,
  expirationDate: month,
  effectiveDate: month,
};

const dayForms: Readonly<Record<number, DateForm>> = {
  4: "MMDD",
  6: "YYMMDD",
  8: "CCYYMMDD",
  10: "MMDDhhmmss",
  12: "YYMMDDhhmmss",
  14: "CCYYMMDDhhmmss",
};

function day(digits: string, context: ReadingContext): string | undefined {
  const form = dayForms[digits.length];
  return form === undefined ? undefined : dateIn(digits, form, context);
}

/** The validity of a card is a month; chip data have a day too, and ISO 8583:2003 the century. */
function month(digits: string, context: ReadingContext): string | undefined {
  if (digits.length === 4) return dateIn(digits, "YYMM", context);
  const forms: readonly DateForm[] = context.version === 2003 ? ["CCYYMM", "YYMMDD"] : ["YYMMDD"];
  return forms.map((form) => dateIn(digits, form, context)).find((words) => words !== undefined);
}

/** A date in words: with its year where the digits or a day near it tell it, else as far as the digits do. */
export function dateIn(digits: string, form: DateForm, { texts, near }: ReadingContext): string | undefined {
  if (near !== undefined || form.startsWith("CC")) {
    // The century in the digits leaves nothing to the reference.
    return isoInWords(dateNear(digits, form, near ?? "2000-01-01"), texts);
  }
  if (form === "MMDD") return readDate(digits, texts);
  if (form === "MMDDhhmmss") return readDateTime(digits, texts);
  if (form === "YYMM") return readMonthWithYear(digits, texts);
  if (form === "YYMMDD") return readDateWithYear(digits, texts);
  const date = readDateWithYear(digits.slice(0, 6), texts);
  const time = readTime(digits.slice(6));
  return date === undefined || time === undefined ? undefined : fill(texts.patterns.dateAndTime, { date, time });
}

/** `2026-12-31T23:59:59`, or as much of it as there is, in words. */
function isoInWords(iso: string | undefined, { patterns, months }: ReadingContext["texts"]): string | undefined {
  const [, year, number, day, time] = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(.*))?)?$/.exec(iso ?? "") ?? [];
  const name = months[Number(number) - 1];
  if (year === undefined || name === undefined) return undefined;
  if (day === undefined) return fill(patterns.monthWithCentury, { year, month: name });
  const inYear = fill(patterns.date, { day: String(Number(day)), month: name });
  const date = fill(patterns.dateWithCentury, { year, date: inYear });
  return time === undefined ? date : fill(patterns.dateAndTime, { date, time });
}
