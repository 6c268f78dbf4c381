import type { Concept } from "../spec/concepts.ts";
import type { ChipWord } from "./chip-word.ts";
import type { unionpayClasses } from "./codes/mti-codes.ts";
import type { amountTypes, cryptogramTypes, settlementCodes, signs } from "./codes/other-codes.ts";
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
import type { CountryCode } from "./countries.ts";
import type { MessageFunction } from "./function-code.ts";
import type { In } from "./in.ts";
import type { MerchantClass } from "./merchant-class.ts";
import type { MessageReason } from "./message-reason.ts";
import type { MtiReading } from "./mti.ts";
import type { NetworkManagement } from "./network-management.ts";
import type { PointOfServiceWord } from "./point-of-service-word.ts";
import type { PosCondition } from "./pos-condition.ts";
import type { PosDataBitsReading } from "./pos-data-bits.ts";
import type { PosDataCodeReading } from "./pos-data-code.ts";
import type { PosEntryModeReading } from "./pos-entry-mode.ts";
import type { AccountType, TransactionType } from "./processing-code.ts";
import type { ServiceWord } from "./service-code.ts";

/** What a code can mean; the locales have the words for each. */
export type Meaning =
  | "national"
  | "private"
  | NonNullable<MtiReading["class"] | MtiReading["function"] | MtiReading["origin"]>
  | In<typeof unionpayClasses>
  | TransactionType
  | AccountType
  | NonNullable<PosEntryModeReading["panEntry"] | PosEntryModeReading["pinCapability"]>
  | PosCondition
  | NetworkManagement
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
  | In<typeof amountTypes>
  | In<typeof signs>
  | In<typeof settlementCodes>
  | In<typeof cryptogramTypes>
  | "adviceRequired"
  | "nextMethodAllowed";

/** A position of a point of service data code, or a word of bits of it. */
export type PosDataPart = keyof PosDataCodeReading | keyof PosDataBitsReading;

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
  readonly pointOfService: Readonly<Record<PointOfServiceWord, string>>;
  readonly posDataParts: Readonly<Record<PosDataPart, string>>;
  readonly functions: Readonly<Record<MessageFunction, string>>;
  readonly reasons: Readonly<Record<MessageReason, string>>;
  readonly chip: Readonly<Record<ChipWord, string>>;
  readonly service: Readonly<Record<ServiceWord, string>>;
  readonly merchants: Readonly<Record<MerchantClass, string>>;
  readonly countries: Readonly<Record<CountryCode, string>>;
  /** Headings of the table. */
  readonly columns: { readonly path: string; readonly name: string; readonly value: string; readonly meaning: string };
  readonly mti: string;
  /** The name of what the spec has not. */
  readonly undefinedElement: string;
  /** Between the parts of a meaning. */
  readonly separator: string;
  /** Between words within a part. */
  readonly comma: string;
  readonly patterns: {
    readonly mti: string;
    readonly fromAccount: string;
    readonly toAccount: string;
    readonly pinLength: string;
    readonly date: string;
    readonly dateWithYear: string;
    readonly monthWithYear: string;
    readonly signedAmount: string;
    readonly dateWithCentury: string;
    readonly monthWithCentury: string;
    readonly dateAndTime: string;
    readonly labelled: string;
    readonly amountSet: string;
  };
  /** January first. */
  readonly months: readonly string[];
}
