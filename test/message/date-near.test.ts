import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateForm, dateNear } from "../../src/message/date-near.ts";

describe("dateNear", () => {
  it.each([
    // The end of a year, seen from both sides.
    ["1231", "MMDD", "2027-01-01", "2026-12-31"],
    ["0101", "MMDD", "2026-12-31", "2027-01-01"],
    ["1231235959", "MMDDhhmmss", "2027-01-01", "2026-12-31T23:59:59"],
    ["0101000001", "MMDDhhmmss", "2026-12-31", "2027-01-01T00:00:01"],
    ["1123", "MMDD", "2026-11-23", "2026-11-23"],
    ["0702", "MMDD", "2026-12-31", "2026-07-02"],
    ["0701", "MMDD", "2026-12-31", "2027-07-01"],
    // 2028 is a leap year: 1 March 2028 is 183 days after 31 August 2027 and before 31 August 2028.
    ["0831", "MMDD", "2028-03-01", "2027-08-31"],
    ["0229", "MMDD", "2024-03-01", "2024-02-29"],
    ["0229", "MMDD", "2023-12-31", "2024-02-29"],
    ["0229", "MMDD", "2025-01-01", "2024-02-29"],
    ["0229", "MMDD", "2026-03-01", undefined],
    ["0229", "MMDD", "2000-02-28", "2000-02-29"],
    ["0229", "MMDD", "1900-02-28", undefined],
    ["0229", "MMDD", "2100-03-01", undefined],
    ["0230", "MMDD", "2024-03-01", undefined],
    ["0431", "MMDD", "2024-03-01", undefined],
    ["0000", "MMDD", "2024-03-01", undefined],
    ["1301", "MMDD", "2024-03-01", undefined],
    ["0101240000", "MMDDhhmmss", "2024-03-01", undefined],
    ["0101236000", "MMDDhhmmss", "2024-03-01", undefined],
    // The century.
    ["3012", "YYMM", "2026-11-23", "2030-12"],
    ["9901", "YYMM", "2026-11-23", "1999-01"],
    ["7501", "YYMM", "2026-11-23", "2075-01"],
    ["7701", "YYMM", "2026-11-23", "1977-01"],
    ["0001", "YYMM", "1999-12-31", "2000-01"],
    ["9912", "YYMM", "2100-01-01", "2099-12"],
    ["260315", "YYMMDD", "2026-11-23", "2026-03-15"],
    ["000229", "YYMMDD", "2026-11-23", "2000-02-29"],
    ["250229", "YYMMDD", "2026-11-23", undefined],
    ["260315153012", "YYMMDDhhmmss", "2026-11-23", "2026-03-15T15:30:12"],
    ["203012", "CCYYMM", "1950-01-01", "2030-12"],
    ["20260315", "CCYYMMDD", "1950-01-01", "2026-03-15"],
    ["20260315153012", "CCYYMMDDhhmmss", "1950-01-01", "2026-03-15T15:30:12"],
    ["20250229", "CCYYMMDD", "2026-11-23", undefined],
  ] as const)("%s as %s near %s is %s", (digits, form, reference, expected) => {
    expect(dateNear(digits, form, reference)).toBe(expected);
  });

  it("takes the day of a Date in UTC", () => {
    expect(dateNear("1231", "MMDD", new Date("2027-01-01T00:00:00Z"))).toBe("2026-12-31");
    expect(dateNear("0101", "MMDD", new Date("2026-12-31T23:59:59Z"))).toBe("2027-01-01");
    expect(dateNear("0101", "MMDD", "2026-12-31T23:59:59+08:00")).toBe("2027-01-01");
  });

  it.each(["", "2027", "2027-02-29", "2027-13-01", "01.01.2027", "constructor", new Date(Number.NaN)])(
    "refuses the reference %s",
    (reference) => {
      expect(() => dateNear("1231", "MMDD", reference)).toThrow(RangeError);
    },
  );

  it("finds every day again from up to 182 days away", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -182, max: 182 }), (date, distance) => {
        const reference = new Date(date.getTime() + distance * 86_400_000);
        const iso = date.toISOString().slice(0, 19);
        const digits = iso.replace(/\D/g, "");
        expect(dateNear(digits.slice(4), "MMDDhhmmss", reference)).toBe(iso);
        expect(dateNear(digits.slice(2), "YYMMDDhhmmss", reference)).toBe(iso);
        expect(dateNear(digits, "CCYYMMDDhhmmss", reference)).toBe(iso);
        expect(dateNear(digits.slice(4, 8), "MMDD", reference)).toBe(iso.slice(0, 10));
        expect(dateNear(digits.slice(2, 6), "YYMM", reference)).toBe(iso.slice(0, 7));
      }),
    );
  });

  it("has an answer or none for any text", () => {
    const forms: readonly DateForm[] = ["MMDD", "MMDDhhmmss", "YYMM", "YYMMDD", "YYMMDDhhmmss", "CCYYMM", "CCYYMMDD"];
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4,14}$/)), fc.constantFrom(...forms), (text, form) => {
        expect(dateNear(text, form, "2026-11-23") ?? "2026-11").toMatch(/^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d)?)?$/);
      }),
    );
  });
});
