import type { Concept } from "../spec/concepts.ts";
import type { Spec } from "../spec/spec.ts";
import { currencyConceptOf } from "./amount-currencies.ts";
import { codeIn } from "./code-in.ts";
import { unionpayClasses } from "./codes/mti-codes.ts";
import { amountTypes, cryptogramTypes, managementInformation, settlementCodes, signs } from "./codes/other-codes.ts";
import { conditionCodes, unionpayConditionCodes } from "./codes/pos-codes.ts";
import { accountTypes, transactionTypes } from "./codes/processing-codes.ts";
import {
  cardCompanies,
  chipConditions,
  encryptionMethods,
  originalMethods,
  partialApprovals,
  pinFormats,
  readCapabilities,
  trackEncryptions,
  unionpayHeader,
  unionpayManagement,
  unionpayTransactions,
} from "./codes/unionpay-codes.ts";
import { currencyOf } from "./currencies.ts";
import { fill, readDate, readDateTime, readDateWithYear, readMonthWithYear, readTime } from "./dates.ts";
import { majorOf } from "./major-of.ts";
import { readMti } from "./mti.ts";
import { readPosEntryMode } from "./pos-entry-mode.ts";
import { readProcessingCode } from "./processing-code.ts";
import type { Meaning, MessageTexts } from "./texts.ts";

/** What the meaning of one value may depend on. */
export interface ReadingContext {
  readonly texts: MessageTexts;
  readonly unionpay: boolean;
  readonly mti?: string | undefined;
  /** The value of what the spec calls so, nearest to the one that is read. */
  readonly find: (concept: Concept) => string | undefined;
}

type Reading = (value: string, context: ReadingContext) => string | undefined;

/** True for a dialect of UnionPay, whose tables go before those of ISO 8583. */
export function isUnionpay({ network }: Spec): boolean {
  return [network ?? []].flat().includes("unionpay");
}

/**
 * What a value means, in words; `undefined` where no table says it, never a guess.
 *
 * The response code has no reading here: what it means is another table's question.
 */
export function meaningOf(concept: Concept, value: string, context: ReadingContext): string | undefined {
  const currencyConcept = currencyConceptOf(concept);
  if (currencyConcept !== undefined) return readAmount(value, context, currencyConcept);
  const table = codeIn(tables, concept);
  return table === undefined ? codeIn(readings, concept)?.(value, context) : wordFor(table, value, context);
}

function wordFor(
  table: Readonly<Record<string, Meaning>>,
  code: string,
  { texts }: ReadingContext,
): string | undefined {
  const meaning = codeIn(table, code);
  return meaning === undefined ? undefined : texts.meanings[meaning];
}

/** What a message type means in words: `financial response; begun by the acquirer; ISO 8583:1987`. */
export function meaningOfMti(mti: string, { texts, unionpay }: ReadingContext): string | undefined {
  const { version, class: kind, function: role, origin } = readMti(mti) ?? {};
  const { meanings, patterns, separator } = texts;
  const meaning = (unionpay ? codeIn(unionpayClasses, mti.slice(1, 2)) : undefined) ?? kind;
  if (meaning === undefined || role === undefined) return undefined;
  const parts = [
    fill(patterns.mti, { class: meanings[meaning], function: meanings[role] }),
    ...(origin === undefined ? [] : [meanings[origin]]),
    ...(version === undefined ? [] : [`ISO 8583:${version}`]),
  ];
  return parts.join(separator);
}

/** What a part of a UnionPay header means in words. */
export function meaningOfHeader(name: string, value: string, context: ReadingContext): string | undefined {
  const table = context.unionpay ? codeIn<Readonly<Record<string, Meaning>>>(unionpayHeader, name) : undefined;
  return table === undefined ? undefined : wordFor(table, value, context);
}

const tables: Partial<Record<Concept, Readonly<Record<string, Meaning>>>> = {
  amountType: amountTypes,
  balanceSign: signs,
  pinFormat: pinFormats,
  encryptionMethod: encryptionMethods,
  trackEncryption: trackEncryptions,
  networkManagementInformationCode: managementInformation,
  terminalReadCapability: readCapabilities,
  iccConditionCode: chipConditions,
  partialApprovalFlag: partialApprovals,
  originalAuthorisationMethod: originalMethods,
  cardCompany: cardCompanies,
  settlementCode: settlementCodes,
  iccTransactionType: transactionTypes,
};

const readings: Partial<Record<Concept, Reading>> = {
  processingCode: readProcessing,
  posEntryMode: readEntryMode,
  posConditionCode: readCondition,
  pinCaptureCode: readPinLength,
  transmissionDateTime: (digits, { texts }) => readDateTime(digits, texts),
  localTime: readTime,
  localDate: date,
  settlementDate: date,
  conversionDate: date,
  captureDate: date,
  originalDate: date,
  actionDate: (digits, { texts }) => readDateWithYear(digits, texts),
  transactionDate: (digits, { texts }) => readDateWithYear(digits, texts),
  expirationDate: (digits, { texts }) => readMonthWithYear(digits, texts),
  conversionRateSettlement: readRate,
  conversionRateCardholderBilling: readRate,
  currencyTransaction: readCurrency,
  currencySettlement: readCurrency,
  currencyCardholderBilling: readCurrency,
  balanceCurrency: readCurrency,
  iccCurrency: readCurrency,
  accountType: readAccountType,
  transactionType: readUnionpayTransaction,
  networkManagementCode: readUnionpayManagement,
  cryptogramInformation: readCryptogramType,
};

function date(digits: string, { texts }: ReadingContext): string | undefined {
  return readDate(digits, texts);
}

function readProcessing(code: string, { texts, unionpay, mti, find }: ReadingContext): string | undefined {
  const { meanings, patterns, separator } = texts;
  const read = readProcessingCode(code, { unionpay, mti, posConditionCode: find("posConditionCode") });
  if (read?.transaction === undefined) return undefined;
  const { transaction, from, to } = read;
  const parts: string[] = [meanings[transaction]];
  if (from !== undefined && from !== "defaultAccount") {
    parts.push(fill(patterns.fromAccount, { account: meanings[from] }));
  }
  if (to !== undefined && to !== "defaultAccount") parts.push(fill(patterns.toAccount, { account: meanings[to] }));
  return parts.join(separator);
}

function readEntryMode(code: string, { texts }: ReadingContext): string | undefined {
  const { panEntry, pinCapability } = readPosEntryMode(code) ?? {};
  if (panEntry === undefined) return undefined;
  const parts = [texts.meanings[panEntry]];
  if (pinCapability !== undefined && pinCapability !== "unspecified") parts.push(texts.meanings[pinCapability]);
  return parts.join(texts.separator);
}

function readPinLength(code: string, { texts }: ReadingContext): string | undefined {
  const length = /^\d\d$/.test(code) ? Number(code) : 0;
  return length < 4 || length > 12 ? undefined : fill(texts.patterns.pinLength, { length: String(length) });
}

function readAmount(value: string, { texts, find }: ReadingContext, currencyConcept: Concept): string | undefined {
  const [, letter = "", digits] = /^([CD]?)(\d+)$/.exec(value) ?? [];
  const code = find(currencyConcept);
  const currency = code === undefined ? undefined : currencyOf(wide(code));
  if (digits === undefined || currency?.exponent === undefined) return undefined;
  const amount = `${currency.alpha} ${majorOf(digits, currency.exponent)}`;
  const sign = codeIn<Meaning>(signs, letter);
  return sign === undefined ? amount : fill(texts.patterns.signedAmount, { amount, sign: texts.meanings[sign] });
}

/** Chip data hold the three digits of a currency in two bytes. */
function wide(code: string): string {
  return code.replace(/^0(?=\d{3}$)/, "");
}

function readCurrency(code: string): string | undefined {
  return currencyOf(wide(code))?.alpha;
}

/** The first digit tells how many of the other seven stand behind the point. */
function readRate(digits: string): string | undefined {
  const [, scale, number] = /^([0-7])(\d{7})$/.exec(digits) ?? [];
  return scale === undefined || number === undefined ? undefined : majorOf(number, Number(scale));
}

function readCondition(code: string, context: ReadingContext): string | undefined {
  return wordFor(context.unionpay ? unionpayConditionCodes : conditionCodes, code, context);
}

function readAccountType(code: string, context: ReadingContext): string | undefined {
  if (context.unionpay && code === "000") return context.texts.meanings.unspecified;
  return wordFor(accountTypes, code, context);
}

function readUnionpayTransaction(code: string, context: ReadingContext): string | undefined {
  return context.unionpay ? wordFor(unionpayTransactions, code, context) : undefined;
}

function readUnionpayManagement(code: string, context: ReadingContext): string | undefined {
  const { mti, unionpay } = context;
  for (const [start, table] of Object.entries(unionpayManagement)) {
    const word = unionpay && mti?.startsWith(start) === true ? wordFor(table, code, context) : undefined;
    if (word !== undefined) return word;
  }
  return undefined;
}

function readCryptogramType(hex: string, context: ReadingContext): string | undefined {
  if (!/^[0-9A-F]{2}$/.test(hex)) return undefined;
  return wordFor(cryptogramTypes, String(Number.parseInt(hex, 16) >> 6), context);
}
