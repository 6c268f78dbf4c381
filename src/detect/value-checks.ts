import { codeIn } from "../message/code-in.ts";
import { mastercardPanEntryModes, panEntryModes } from "../message/codes/pos-codes.ts";
import {
  postbridgeTransactionTypes,
  transactionTypes,
  transactionTypes2003,
  unionpayTransactionTypes,
} from "../message/codes/processing-codes.ts";
import { countryOf } from "../message/countries.ts";
import { currencyOf } from "../message/currencies.ts";
import type { Concept } from "../spec/concepts.ts";

/** How much a value speaks for its place, or against it if less than zero; 0 for nothing. */
type Check = (value: string) => number;

/**
 * What a value says about whether it is what its element is for.
 *
 * The weights are judgements: how rarely digits that happen to lie there would pass, and how rarely a real host would
 * fail. Zeros fill what is not known, and say nothing.
 */
export function checkValue(concept: Concept, value: string): number {
  return isFilled(value) ? 0 : (codeIn(checks, concept)?.(value) ?? 0);
}

function isFilled(value: string): boolean {
  return /^[0 ]*$/.test(value);
}

const date: Check = (value) => {
  const digits = value.length === 8 ? value.slice(2) : value;
  if (digits.length === 4) return isDay(digits) ? 1 : -2;
  return digits.length === 6 && isDay(digits.slice(2)) ? 1 : -2;
};
const time: Check = (value) => (isTime(value) ? 1 : -2);
const dateTime: Check = (value) => {
  const atTime = value.length - 6;
  return isDay(value.slice(atTime - 4, atTime)) && isTime(value.slice(atTime)) ? 2 : -2;
};
const month: Check = (value) => (isMonth(value.slice(2, 4)) ? 0.7 : -1);
const currency: Check = (value) => (currencyOf(value) === undefined ? -1.5 : 1.5);
const country: Check = (value) => (countryOf(value) === undefined ? -0.7 : 1);
/** Amounts leave most of their place empty. */
const amount: Check = (value) => (value.startsWith("000") ? 0.5 : value.startsWith("00") ? 0.2 : -1);

const checks: Partial<Record<Concept, Check>> = {
  // Test numbers and tokens have no right check digit.
  pan: (value) => (value.length < 12 ? -1 : hasCheckDigit(value) ? 1.5 : -0.3),
  processingCode: (value) => (isTransactionType(value.slice(0, 2)) ? 1 : -0.5),
  amountTransaction: amount,
  amountSettlement: amount,
  amountCardholderBilling: amount,
  transmissionDateTime: (value) => (value.length >= 10 ? dateTime(value) : -1),
  localTime: time,
  localDate: date,
  // An element 12 of some dialects: a time alone, or with its date.
  localDateTime: (value) => (value.length >= 10 ? dateTime(value) : time(value)),
  expirationDate: month,
  effectiveDate: (value) => (value.length === 4 ? month(value) : date(value)),
  settlementDate: date,
  conversionDate: date,
  captureDate: date,
  currencyTransaction: currency,
  currencySettlement: currency,
  currencyCardholderBilling: currency,
  balanceCurrency: currency,
  acquirerCountryCode: country,
  panCountryCode: country,
  forwarderCountryCode: country,
  stan: () => 0.2,
  posEntryMode: (value) => (isEntryMode(value.slice(0, 2)) ? 0.7 : -0.5),
  responseCode: (value) => (/^([0-9A-Z]{2}|\d{3,4})$/.test(value) ? 0.7 : -1.5),
  retrievalReferenceNumber: (value) => (/^ *[0-9A-Za-z]+ *$/.test(value) ? 0.3 : -0.5),
  authorisationCode: (value) => (/^ *[0-9A-Za-z]+ *$/.test(value) ? 0.3 : -0.5),
  terminalId: (value) => (/^[0-9A-Za-z]+ *$/.test(value) ? 0.3 : 0),
  merchantId: (value) => (/^[0-9A-Za-z]+ *$/.test(value) ? 0.3 : 0),
  networkManagementInformationCode: (value) => (/^[0-39]\d\d/.test(value) ? 0.5 : -0.3),
  balanceSign: (value) => (value === "C" || value === "D" ? 0.3 : -1),
};

/** True for digits whose last is the check digit of ISO/IEC 7812. */
export function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 0x30;
    if (digit < 0 || digit > 9) return false;
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function isTransactionType(code: string): boolean {
  return [transactionTypes, unionpayTransactionTypes, transactionTypes2003, postbridgeTransactionTypes].some((codes) =>
    Object.hasOwn(codes, code),
  );
}

function isEntryMode(code: string): boolean {
  return Object.hasOwn(panEntryModes, code) || Object.hasOwn(mastercardPanEntryModes, code);
}

const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isMonth(digits: string): boolean {
  return daysOfMonths[Number(digits) - 1] !== undefined;
}

function isDay(digits: string): boolean {
  const day = Number(digits.slice(2));
  return day >= 1 && day <= (daysOfMonths[Number(digits.slice(0, 2)) - 1] ?? 0);
}

function isTime(digits: string): boolean {
  return /^([01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(digits);
}
