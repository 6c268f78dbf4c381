import type { Party } from "./network.ts";

/**
 * What the transaction was for. `void` cancels a sale of the same day, `reversal` undoes a message that got no usable
 * answer, `unknown` is what is absent or contradicts itself.
 */
export type Flow =
  | "purchase"
  | "cash"
  | "refund"
  | "payout"
  | "preauthorisation"
  | "preauthorisation_cancellation"
  | "completion"
  | "completion_cancellation"
  | "void"
  | "balance_inquiry"
  | "account_verification"
  | "reversal"
  | "load"
  | "network_management"
  | "unknown";

/** How the card was read or the payment was made; `fallback` is the stripe of a chip card. */
export type Channel =
  | "chip"
  | "contactless"
  | "magstripe"
  | "fallback"
  | "keyed"
  | "ecommerce"
  | "telephone"
  | "unknown";

/** What happened instead of an answer with a code: nothing came, it came too late, or its MAC was wrong. */
export type DeclineEvent = "no_response" | "late_response" | "response_mac_invalid";

/** One balance that the answer carried. */
export interface Balance {
  /** Two digits as in the processing code: `00` unspecified, `10` savings, `20` cheque, `30` credit, ... */
  readonly accountType?: string;
  /** `available` is what can be spent, `ledger` what is booked; another code as the network has it. */
  readonly amountType: "available" | "ledger" | (string & {});
  /** ISO 4217 numeric: `156`. */
  readonly currency?: string;
  readonly sign: "credit" | "debit";
  /** Digits, in the currency's minor unit. */
  readonly amount: string;
}

/**
 * What is known about a declined transaction. All of it is optional: each fact that is given makes the answer sharper,
 * what is absent is never guessed.
 */
export interface DeclineFacts {
  /** Field 39 as it came. */
  readonly responseCode?: string;
  /** What happened instead of an answer. It is looked at only where there is no `responseCode`. */
  readonly event?: DeclineEvent;
  /** Whose table assigned the code; several where it is one of them. */
  readonly network?: NetworkId | (string & {}) | readonly (NetworkId | (string & {}))[];
  /** Whose rules bind the card (`visa`, `mastercard`): not the same question as `network`. */
  readonly cardScheme?: string;
  /** Four digits. In a reversal request the code is the reason of the reversal. */
  readonly mti?: string;
  /** Kept for the record; `flow` says what it means, which differs between dialects. */
  readonly processingCode?: string;
  readonly flow?: Flow;
  readonly channel?: Channel;
  /** Who started it. Absent counts as the customer. */
  readonly initiator?: "customer" | "merchant";
  /** True where staff are at the terminal. */
  readonly attended?: boolean;
  readonly cardPresent?: boolean;
  /** Who can read the operator's screen; `public` where absent. */
  readonly screen?: "private" | "public";
  /** The scheme's own advice to the merchant, two digits: Mastercard's DE 48.84. Not the number that a processor gave it. */
  readonly merchantAdviceCode?: string;
  /** ISO 3166 numeric, for the rules of a region: `076` is Brazil. */
  readonly acquirerCountry?: string;
  /** Where the card was issued, ISO 3166 numeric: a range table of card numbers knows it, a message does not. */
  readonly issuerCountry?: string;
  /** Digits, in the currency's minor unit. */
  readonly amount?: string;
  /** What a partial approval granted. */
  readonly approvedAmount?: string;
  /** ISO 4217 numeric: `156`. */
  readonly currency?: string;
  /** How many digits of the minor unit: 2 for `156`. */
  readonly currencyExponent?: number;
  /** Two digits, as in {@link Balance}. */
  readonly accountType?: string;
  readonly balances?: readonly Balance[];
  /** What the host wrote to the terminal. It sharpens the answer, it is never trusted. */
  readonly hostText?: readonly string[];
  /** Who sent the code, where the message says so. */
  readonly answeredBy?: Party;
  /** True where an earlier attempt got no usable answer and was not reversed. */
  readonly unreversedAttempt?: boolean;
  /** Merchant category code, four digits. */
  readonly mcc?: string;
  /** Kept for the record; `channel` says what it means. */
  readonly entryMode?: string;
}

/** A table that this library brings along. */
export type NetworkId =
  | "iso8583-1987"
  | "iso8583-1993"
  | "iso8583-2003"
  | "visa"
  | "mastercard"
  | "amex"
  | "discover"
  | "diners"
  | "jcb"
  | "unionpay"
  | "china-pos-legacy"
  | "elo"
  | "rupay"
  | "abecs-visa"
  | "abecs-mastercard"
  | "abecs-elo"
  | "abecs-amex"
  | "prosa"
  | "interac"
  | "star"
  | "accel"
  | "pulse"
  | "nyce"
  | "as2805"
  | "au-terminal"
  | "postilion"
  | "gicc"
  | "cafis"
  | "china-ums-pos"
  | "99bill-vpos"
  | "allinpay"
  | "china-acquirer-private"
  | "jpos-cmf"
  | "global-payments"
  | "stripe"
  | "adyen"
  | "braintree"
  | "checkout-com"
  | "worldpay"
  | "square"
  | "paypal"
  | "cybersource"
  | "recurly"
  | "wechat-pay"
  | "alipay";

/** How to explain. What is given here goes before the same fact of the input. */
export interface ExplainOptions<LocaleId extends string = string> {
  /** The language of the texts: one of the explainer's locales, its first where absent. */
  readonly locale?: LocaleId;
  /** Whose table assigned the code; several where it is one of them. */
  readonly network?: NetworkId | (string & {}) | readonly (NetworkId | (string & {}))[];
  /** Whose rules bind the card. */
  readonly cardScheme?: string;
  /** Lets the answer carry balances, the shortfall and exact maxima: never for a screen that others see. */
  readonly includeBalances?: boolean;
  /** Hides funds and limits from the customer's text, for a screen that others see. */
  readonly publicDisplay?: boolean;
  /** The day whose rules apply, ISO 8601: `2025-05-24`. The day of {@link DeclineExplanation.knowledgeVersion} unless said. */
  readonly asOf?: string;
}
