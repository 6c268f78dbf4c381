import { codeIn } from "./code-in.ts";
import {
  accountTypes,
  postbridgeAccountTypes,
  postbridgeTransactionTypes,
  transactionTypes,
  transactionTypes2003,
  unionpayTransactionTypes,
} from "./codes/processing-codes.ts";
import { hasNetwork, type NetworkContext } from "./has-network.ts";
import type { In } from "./in.ts";
import { present } from "./present.ts";

/** What a transaction is, as the first two digits of the processing code say it. */
export type TransactionType =
  | In<
      | typeof transactionTypes
      | typeof transactionTypes2003
      | typeof postbridgeTransactionTypes
      | typeof unionpayTransactionTypes
    >
  | "sale"
  | "completion"
  | "saleVoid"
  | "completionCancellation"
  | "preauthorisationCancellation"
  | "refund"
  | "voidOrRefund";

/** The kind of account that a processing code or an additional amount names. */
export type AccountType = In<typeof accountTypes | typeof postbridgeAccountTypes>;

/** What a processing code says; a code that is reserved or private says nothing. */
export interface ProcessingCodeReading {
  readonly transaction?: TransactionType;
  /** The account that is debited or asked about. */
  readonly from?: AccountType;
  /** The account that is credited. */
  readonly to?: AccountType;
}

/** What decides where a processing code alone does not. */
export interface ProcessingCodeContext extends NetworkContext {
  /** UnionPay terminals use 00 and 20 for several transactions. */
  readonly unionpay?: boolean;
  /** Its first digit is the version: that of 2003 has types of its own. */
  readonly mti?: string | undefined;
  /** Element 25. */
  readonly posConditionCode?: string | undefined;
}

/**
 * Reads a processing code; `undefined` for anything but six digits (in ISO 8583:2003 also capitals in the first two).
 *
 * ISO 8583:1987, which 1993 keeps; UnionPay's terminals; with the network `postilion` also PostBridge.
 *
 * @example
 * readProcessingCode("003000"); // { transaction: "goodsAndServices", from: "creditAccount", to: "defaultAccount" }
 * readProcessingCode("200000", { unionpay: true, mti: "0200" })?.transaction; // "saleVoid"
 */
export function readProcessingCode(
  code: string,
  context: ProcessingCodeContext = {},
): ProcessingCodeReading | undefined {
  const of2003 = context.mti?.startsWith("2") === true;
  if (!/^\d{6}$/.test(code) && !(of2003 && /^[\dA-Z]{2}\d{4}$/.test(code))) return undefined;
  const type = code.slice(0, 2);
  return present<ProcessingCodeReading>({
    transaction: context.unionpay === true ? unionpayTransaction(type, context) : isoTransaction(type, of2003, context),
    from: readAccountType(code.slice(2, 4), context),
    to: readAccountType(code.slice(4), context),
  });
}

/**
 * Reads an account type, two digits as in the processing code; `undefined` for what is reserved or private.
 *
 * @example
 * readAccountType("10"); // "savingsAccount"
 */
export function readAccountType(code: string, context: NetworkContext = {}): AccountType | undefined {
  const own = hasNetwork(context, "postilion") ? codeIn(postbridgeAccountTypes, code) : undefined;
  return own ?? codeIn(accountTypes, code);
}

function isoTransaction(type: string, of2003: boolean, context: NetworkContext): TransactionType | undefined {
  return (
    codeIn(transactionTypes, type) ??
    (of2003 ? codeIn(transactionTypes2003, type) : undefined) ??
    (hasNetwork(context, "postilion") ? codeIn(postbridgeTransactionTypes, type) : undefined)
  );
}

function unionpayTransaction(type: string, context: ProcessingCodeContext): TransactionType | undefined {
  const { mti = "", posConditionCode = "" } = context;
  const preauthorised = posConditionCode === "06" || posConditionCode === "18";
  const exchange = mti.slice(0, 3);
  if (type === "00") return preauthorised ? "completion" : "sale";
  if (type !== "20") return codeIn(unionpayTransactionTypes, type);
  if (exchange === "010" || exchange === "011") return "preauthorisationCancellation";
  if (exchange === "020" || exchange === "021") return preauthorised ? "completionCancellation" : "saleVoid";
  if (exchange === "022" || exchange === "023") return preauthorised ? "voidOrRefund" : "refund";
  return "voidOrRefund";
}
