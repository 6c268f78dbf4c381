import { codeIn } from "./code-in.ts";
import { accountTypes, transactionTypes, unionpayTransactionTypes } from "./codes/processing-codes.ts";

type In<Table> = Table[keyof Table];

/** What a transaction is, as the first two digits of the processing code say it. */
export type TransactionType =
  | In<typeof transactionTypes>
  | In<typeof unionpayTransactionTypes>
  | "sale"
  | "completion"
  | "saleVoid"
  | "completionCancellation"
  | "preauthorisationCancellation"
  | "refund"
  | "voidOrRefund";

/** What a processing code says; a code that is reserved or private says nothing. */
export interface ProcessingCodeReading {
  readonly transaction?: TransactionType;
  /** The account that is debited or asked about. */
  readonly from?: In<typeof accountTypes>;
  /** The account that is credited. */
  readonly to?: In<typeof accountTypes>;
}

/** What decides where a processing code alone does not. */
export interface ProcessingCodeContext {
  /** UnionPay terminals use 00 and 20 for several transactions. */
  readonly unionpay?: boolean;
  readonly mti?: string | undefined;
  /** Element 25. */
  readonly posConditionCode?: string | undefined;
}

/**
 * Reads a processing code; `undefined` for anything but six digits. ISO 8583:1987, or UnionPay's terminals.
 *
 * @example
 * readProcessingCode("003000"); // { transaction: "goodsAndServices", from: "creditAccount", to: "defaultAccount" }
 * readProcessingCode("200000", { unionpay: true, mti: "0200" }).transaction; // "saleVoid"
 */
export function readProcessingCode(
  code: string,
  context: ProcessingCodeContext = {},
): ProcessingCodeReading | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const type = code.slice(0, 2);
  const transaction = context.unionpay === true ? unionpayTransaction(type, context) : codeIn(transactionTypes, type);
  const from = codeIn(accountTypes, code.slice(2, 4));
  const to = codeIn(accountTypes, code.slice(4, 6));
  return {
    ...(transaction === undefined ? {} : { transaction }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
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
