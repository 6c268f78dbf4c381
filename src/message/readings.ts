import type { Compiled } from "../codec/compile.ts";
import type { Concept } from "../spec/concepts.ts";
import type { Spec } from "../spec/spec.ts";
import { currencyConceptOf } from "./amount-currencies.ts";
import { amountInWords, amountMeanings } from "./amount-meanings.ts";
import { chipMeanings } from "./chip-meanings.ts";
import { codeIn } from "./code-in.ts";
import { unionpayClasses } from "./codes/mti-codes.ts";
import { amountTypes, settlementCodes, signs } from "./codes/other-codes.ts";
import { transactionTypes } from "./codes/processing-codes.ts";
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
import { dateMeanings } from "./date-meanings.ts";
import { fill } from "./dates.ts";
import { readFunctionCode } from "./function-code.ts";
import { hasNetwork } from "./has-network.ts";
import { readMessageReason } from "./message-reason.ts";
import { readMti } from "./mti.ts";
import { readNetworkManagement } from "./network-management.ts";
import { pointMeanings } from "./point-meanings.ts";
import { readAccountType, readProcessingCode } from "./processing-code.ts";
import { type Reading, type ReadingContext, wordFor } from "./reading-context.ts";
import type { Meaning } from "./texts.ts";

/** True for a dialect of UnionPay, whose tables go before those of ISO 8583. */
export function isUnionpay({ network }: Spec): boolean {
  return [network ?? []].flat().includes("unionpay");
}

/** True for a dialect that says the type of a transaction in a part of its own, as UnionPay's terminals do. */
export function isUnionpayTerminal({ spec, nodes }: Compiled): boolean {
  return isUnionpay(spec) && nodes.some((node) => node?.parts.some(({ shape }) => shape.as === "transactionType"));
}

/**
 * What a value means, in words; `undefined` where no table says it, never a guess.
 *
 * The response code has no reading here: what it means is another table's question.
 */
export function meaningOf(concept: Concept, value: string, context: ReadingContext): string | undefined {
  const currencyConcept = currencyConceptOf(concept);
  if (currencyConcept !== undefined) return amountInWords(value, context, currencyConcept);
  const table = codeIn(tables, concept);
  if (table !== undefined) return wordFor(table, value, context);
  const reading = [readings, dateMeanings, amountMeanings, pointMeanings, chipMeanings]
    .map((each) => codeIn(each, concept))
    .find((each) => each !== undefined);
  return reading?.(value, context);
}

/** True for what is read from bytes too, not from text alone. */
export function isReadFromBytes(concept: Concept): boolean {
  return concept === "posDataCode" || Object.hasOwn(chipMeanings, concept);
}

/** What a message type means in words: `financial response; begun by the acquirer; ISO 8583:1987`. */
export function meaningOfMti(mti: string, { texts, terminal, network }: ReadingContext): string | undefined {
  const { version, class: kind, function: role, origin } = readMti(mti, { network }) ?? {};
  const { meanings, patterns, separator } = texts;
  const meaning = (terminal === true ? codeIn(unionpayClasses, mti.slice(1, 2)) : undefined) ?? kind;
  if (meaning === undefined || role === undefined) return undefined;
  const others = version === "national" || version === "private";
  const parts = [
    fill(patterns.mti, { class: meanings[meaning], function: meanings[role] }),
    ...(origin === undefined ? [] : [meanings[origin]]),
    ...(version === undefined ? [] : [others ? meanings[version] : `ISO 8583:${version}`]),
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
  accountType: readAccount,
  transactionType: readUnionpayTransaction,
  networkManagementCode: readUnionpayManagement,
  networkManagementInformationCode: readManagement,
  functionCode: readFunction,
  messageReasonCode: readReason,
};

function readProcessing(code: string, context: ReadingContext): string | undefined {
  const { texts, unionpay, mti, network, find } = context;
  const { meanings, patterns, separator } = texts;
  const read = readProcessingCode(code, { unionpay, mti, network, posConditionCode: find("posConditionCode") });
  if (read?.transaction === undefined) return undefined;
  const { transaction, from, to } = read;
  const parts: string[] = [meanings[transaction]];
  if (from !== undefined && from !== "defaultAccount") {
    parts.push(fill(patterns.fromAccount, { account: meanings[from] }));
  }
  if (to !== undefined && to !== "defaultAccount") parts.push(fill(patterns.toAccount, { account: meanings[to] }));
  return parts.join(separator);
}

function readAccount(code: string, { texts, unionpay, network }: ReadingContext): string | undefined {
  if (unionpay && code === "000") return texts.meanings.unspecified;
  const account = readAccountType(code, { network });
  return account === undefined ? undefined : texts.meanings[account];
}

function readManagement(code: string, { texts, network }: ReadingContext): string | undefined {
  const read = readNetworkManagement(code, { network });
  return read === undefined ? undefined : texts.meanings[read];
}

function readFunction(code: string, { texts }: ReadingContext): string | undefined {
  const read = readFunctionCode(code);
  return read === undefined ? undefined : texts.functions[read];
}

function readReason(code: string, { texts, network, version }: ReadingContext): string | undefined {
  // The networks of version 1987 have reasons of their own, which are other tables' questions.
  if (version === 1987 && !hasNetwork({ network }, "postilion")) return undefined;
  const read = readMessageReason(code, { network });
  return read === undefined ? undefined : texts.reasons[read];
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
