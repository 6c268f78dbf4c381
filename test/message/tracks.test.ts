import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readServiceCode } from "../../src/message/service-code.ts";
import { readTrack1 } from "../../src/message/track1.ts";
import { readTrack2 } from "../../src/message/track2.ts";

describe("readTrack2", () => {
  it.each([
    [
      "6225000000000014D30122010000000000000",
      { pan: "6225000000000014", expirationDate: "3012", serviceCode: "201", discretionaryData: "0000000000000" },
    ],
    [
      // The example of ISO/IEC 7813 as Wikipedia and others print it.
      ";1234567890123456=99011200XXXX00000000?*".replace("XXXX", "0000"),
      { pan: "1234567890123456", expirationDate: "9901", serviceCode: "120", discretionaryData: "0000000000000" },
    ],
    [
      "6225000000000014=3012201",
      { pan: "6225000000000014", expirationDate: "3012", serviceCode: "201", discretionaryData: "" },
    ],
    [
      "6225000000000014D3012201123F",
      { pan: "6225000000000014", expirationDate: "3012", serviceCode: "201", discretionaryData: "123" },
    ],
    ["6225000000000014==20112", { pan: "6225000000000014", serviceCode: "201", discretionaryData: "12" }],
    ["6225000000000014===12", { pan: "6225000000000014", discretionaryData: "12" }],
    ["6225000000000014=3012=12", { pan: "6225000000000014", expirationDate: "3012", discretionaryData: "12" }],
  ])("%s", (track, reading) => {
    expect(readTrack2(track)).toStrictEqual(reading);
  });

  it.each([
    "",
    "6225000000000014",
    "6225000000000014D3013201",
    "6225000000000014D3000201",
    "1234567=3012201",
    "12345678901234567890=3012201",
    "6225000000000014^3012201",
    "6225000000000014D30122A1",
    // As a terminal with a track key sends it.
    "A1B2C3D4E5F607181122334455667788DD",
    "６225000000000014=3012201",
    "constructor",
    `6225000000000014=3012201${"0".repeat(40)}`,
    "6225000000000014=3012201\n",
  ])("%j is none", (track) => {
    expect(readTrack2(track)).toBeUndefined();
  });

  it("takes apart what is put together", () => {
    const digits = (min: number, max: number) => fc.stringMatching(new RegExp(`^\\d{${min},${max}}$`));
    const expiry = fc.tuple(digits(2, 2), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(digits(8, 19), expiry, digits(3, 3), digits(0, 10), (pan, [year, month], serviceCode, rest) => {
        const expirationDate = year + String(month).padStart(2, "0");
        for (const separator of ["=", "D"]) {
          expect(readTrack2(pan + separator + expirationDate + serviceCode + rest)).toStrictEqual({
            pan,
            expirationDate,
            serviceCode,
            discretionaryData: rest,
          });
        }
      }),
    );
  });
});

describe("readTrack1", () => {
  it.each([
    [
      "B6225000000000014^ZHANG/SAN^30122010000000000000",
      {
        pan: "6225000000000014",
        cardholderName: "ZHANG/SAN",
        expirationDate: "3012",
        serviceCode: "201",
        discretionaryData: "0000000000000",
      },
    ],
    [
      "%B1234567890123456^SMITH/JOHN Q.MR          ^9901120000000000?",
      {
        pan: "1234567890123456",
        cardholderName: "SMITH/JOHN Q.MR",
        expirationDate: "9901",
        serviceCode: "120",
        discretionaryData: "000000000",
      },
    ],
    ["B6225000000000014^ /^^^12", { pan: "6225000000000014", cardholderName: " /", discretionaryData: "12" }],
  ])("%s", (track, reading) => {
    expect(readTrack1(track)).toStrictEqual(reading);
  });

  it.each([
    "",
    "B6225000000000014",
    "A6225000000000014^X/Y^3012201",
    "B6225000000000014^X/Y^3013201",
    "B6225000000000014^x/y^3012201",
    `B6225000000000014^${"A".repeat(27)}^3012201`,
    "B6225000000000014^A\u001b[31m^3012201",
  ])("%j is none", (track) => {
    expect(readTrack1(track)).toBeUndefined();
  });
});

describe("readServiceCode", () => {
  it.each([
    ["101", "international", "normal", "unrestricted"],
    ["201", "internationalChip", "normal", "unrestricted"],
    ["120", "international", "byIssuer", "pinRequired"],
    ["220", "internationalChip", "byIssuer", "pinRequired"],
    ["226", "internationalChip", "byIssuer", "pinIfPossible"],
    ["502", "national", "normal", "goodsAndServicesOnly"],
    ["603", "nationalChip", "normal", "atmOnlyPin"],
    ["744", "privateUse", "byIssuerUnlessAgreed", "cashOnly"],
    ["905", "testCard", "normal", "goodsAndServicesPin"],
    ["107", "international", "normal", "goodsAndServicesPinIfPossible"],
  ])("%s", (code, interchange, authorisation, restriction) => {
    expect(readServiceCode(code)).toStrictEqual({ interchange, authorisation, restriction });
  });

  it("says nothing of reserved digits", () => {
    expect(readServiceCode("318")).toStrictEqual({});
    for (const code of ["", "20", "2011", "20A", "constructor"]) expect(readServiceCode(code)).toBeUndefined();
  });
});
