import type { Concept } from "../spec/concepts.ts";
import type { mtiCodes, unionpayClasses } from "./codes/mti-codes.ts";
import type {
  amountTypes,
  cryptogramTypes,
  managementInformation,
  settlementCodes,
  signs,
} from "./codes/other-codes.ts";
import type { conditionCodes, panEntryModes, pinCapabilities, unionpayConditionCodes } from "./codes/pos-codes.ts";
import type { accountTypes, transactionTypes, unionpayTransactionTypes } from "./codes/processing-codes.ts";
import type {
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

/** The values of a table, or of each of several tables. */
type In<Table> = Table extends unknown ? Table[keyof Table] : never;

/** What a code can mean; the locales have the words for each. */
export type Meaning =
  | In<typeof mtiCodes.class>
  | In<typeof mtiCodes.function>
  | In<typeof mtiCodes.function2003>
  | In<typeof mtiCodes.origin>
  | In<typeof unionpayClasses>
  | In<typeof transactionTypes>
  | In<typeof unionpayTransactionTypes>
  | In<typeof accountTypes>
  | In<typeof panEntryModes>
  | In<typeof pinCapabilities>
  | In<typeof conditionCodes>
  | In<typeof unionpayConditionCodes>
  | In<typeof unionpayTransactions>
  | In<In<typeof unionpayManagement>>
  | In<typeof readCapabilities>
  | In<typeof chipConditions>
  | In<typeof partialApprovals>
  | In<typeof originalMethods>
  | In<typeof cardCompanies>
  | In<typeof pinFormats>
  | In<typeof encryptionMethods>
  | In<typeof trackEncryptions>
  | In<In<typeof unionpayHeader>>
  | In<typeof managementInformation>
  | In<typeof amountTypes>
  | In<typeof signs>
  | In<typeof settlementCodes>
  | In<typeof cryptogramTypes>
  | "chargeback"
  | "voidOrRefund";

/** Parts of a header that the locales can name. */
export type HeaderPart =
  | "tpdu"
  | "applicationType"
  | "softwareVersion"
  | "terminalStatus"
  | "processingRequirement"
  | "softwareSubVersion";

/** The words of one language: complete by type, plain data; `{name}` stands for what is filled in. */
export interface MessageTexts {
  /** BCP 47: `zh-CN`. */
  readonly locale: string;
  /** The name of a row in its spec goes before that of its concept: the specs are written in this language. */
  readonly rowNames: boolean;
  readonly concepts: Readonly<Record<Concept, string>>;
  readonly headerParts: Readonly<Record<HeaderPart, string>>;
  readonly meanings: Readonly<Record<Meaning, string>>;
  /** Headings of the table. */
  readonly columns: { readonly path: string; readonly name: string; readonly value: string; readonly meaning: string };
  readonly mti: string;
  /** The name of what the spec has not. */
  readonly undefinedElement: string;
  /** Between the parts of a meaning. */
  readonly separator: string;
  readonly patterns: {
    readonly mti: string;
    readonly fromAccount: string;
    readonly toAccount: string;
    readonly pinLength: string;
    readonly date: string;
    readonly dateWithYear: string;
    readonly monthWithYear: string;
    readonly signedAmount: string;
  };
  /** January first. */
  readonly months: readonly string[];
}
