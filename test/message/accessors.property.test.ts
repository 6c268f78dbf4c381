import fc from "fast-check";
import { expect, it } from "vitest";
import { readAmountSets } from "../../src/message/amount-sets.ts";
import { readAmountType } from "../../src/message/amount-type.ts";
import { readAuthorisationResponse } from "../../src/message/authorisation-response.ts";
import { readCardholderVerification } from "../../src/message/cardholder-verification.ts";
import * as chip from "../../src/message/chip-readings.ts";
import { readConversionRate } from "../../src/message/conversion-rate.ts";
import { countryOf } from "../../src/message/countries.ts";
import { countryName } from "../../src/message/country-names.ts";
import { readCryptogramInformation, readTransactionCounter } from "../../src/message/cryptogram-information.ts";
import { currencyOf } from "../../src/message/currencies.ts";
import { describeRows } from "../../src/message/describe-rows.ts";
import { readFunctionCode } from "../../src/message/function-code.ts";
import { en } from "../../src/message/locales/en.ts";
import { zhCN } from "../../src/message/locales/zh-cn.ts";
import { merchantClassOf } from "../../src/message/merchant-class.ts";
import { readMessageReason } from "../../src/message/message-reason.ts";
import { readMti } from "../../src/message/mti.ts";
import { readNetworkManagement } from "../../src/message/network-management.ts";
import { readOriginalData } from "../../src/message/original-data.ts";
import { readPosCondition } from "../../src/message/pos-condition.ts";
import { readPosDataBits } from "../../src/message/pos-data-bits.ts";
import { readPosDataCode } from "../../src/message/pos-data-code.ts";
import { readPosEntryMode } from "../../src/message/pos-entry-mode.ts";
import { readAccountType, readProcessingCode } from "../../src/message/processing-code.ts";
import { meaningOf, meaningOfMti } from "../../src/message/readings.ts";
import { readReplacementAmounts } from "../../src/message/replacement-amounts.ts";
import { readScaledAmounts } from "../../src/message/scaled-amounts.ts";
import { readServiceCode } from "../../src/message/service-code.ts";
import { readTerminalType } from "../../src/message/terminal-type.ts";
import { readTrack1 } from "../../src/message/track1.ts";
import { readTrack2 } from "../../src/message/track2.ts";
import { type Concept, concepts } from "../../src/spec/concepts.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";

const hostile = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "isPrototypeOf"] as const;
const network = ["mastercard", "visa", "postilion"];
const unionpay = true;

const accessors: Readonly<Record<string, (text: string) => unknown>> = {
  ...chip,
  readAmountSets,
  readAmountType,
  readAuthorisationResponse,
  readConversionRate,
  readCryptogramInformation,
  readFunctionCode,
  readOriginalData,
  readReplacementAmounts,
  readScaledAmounts,
  readServiceCode,
  readTerminalType,
  readTrack1,
  readTrack2,
  readTransactionCounter,
  countryName,
  countryOf,
  currencyOf,
  merchantClassOf,
  readPosDataCode,
  readAccountType: (text) => readAccountType(text, { network }),
  readCardholderVerification: (text) => readCardholderVerification(text, { unionpay }),
  readMessageReason: (text) => readMessageReason(text, { network }),
  readMti: (text) => readMti(text, { network }),
  readNetworkManagement: (text) => readNetworkManagement(text, { network }),
  readPosCondition: (text) => readPosCondition(text, { unionpay }),
  readPosDataBits: (text) => readPosDataBits(text, { bitOrder: "highest-first" }),
  readPosEntryMode: (text) => readPosEntryMode(text, { network }),
  readProcessingCode: (text) => readProcessingCode(text, { network, mti: "2200" }),
  readTerminalCapabilities: (text) => chip.readTerminalCapabilities(text, { unionpay }),
};

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(...hostile),
  fc.stringMatching(/^\d{1,42}$/),
  fc.stringMatching(/^[\dA-F]{2,32}$/),
  fc.stringMatching(/^[\dA-Z]{2,15}$/),
  fc.stringMatching(/^\d{8,19}[=D]\d{7,12}$/),
);

it.each(Object.keys(accessors))("%s has a result that is data or none for any text", (name) => {
  const read = accessors[name];
  fc.assert(
    fc.property(text, (value) => {
      const result = read?.(value);
      // Nothing that every object inherits, and nothing that JSON would lose.
      if (result !== undefined) expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }),
  );
  for (const value of hostile) expect(read?.(value)).toBeUndefined();
});

it("every concept has a meaning without control characters or none, for any text", () => {
  const names = Object.keys(concepts) as Concept[];
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      text,
      fc.constantFrom("en", "zh-CN"),
      fc.constantFrom("0200", "1200", "2200", undefined),
      fc.boolean(),
      fc.constantFrom(undefined, "2026-11-23"),
      (concept, value, locale, mti, unionpay, near) => {
        const texts = locale === "en" ? en : zhCN;
        const version = mti === "1200" ? 1993 : mti === "2200" ? 2003 : 1987;
        const find = () => "156";
        const context = { texts, unionpay, network, mti, version, near, find } as const;
        const meaning = meaningOf(concept, value, context);
        if (meaning !== undefined) expect(meaning).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+$/u);
        expect(meaning ?? "").not.toMatch(/undefined|NaN|\[object|=>|native code|[{}]/);
        const type = meaningOfMti(value, context);
        expect(type ?? "").not.toMatch(/undefined|[{}]/);
      },
    ),
    { numRuns: 2000 },
  );
});

it("hostile keys are unknown codes in every element", () => {
  for (const value of hostile) {
    for (let element = 2; element <= 128; element++) {
      const [, row] = describeRows({ mti: "0200", fields: { [element]: value } }, { spec: iso1987Ascii, reveal: true });
      expect(row).not.toHaveProperty("meaning");
    }
  }
});
