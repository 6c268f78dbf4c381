import type { Reason } from "./reason.ts";

/** What became of the transaction. */
export type Outcome = "approved" | "approved_partially" | "declined" | "referral" | "outcome_unknown" | "not_a_decline";

/** Who decided, or who can act. `network` is the switch between acquirer and issuer. */
export type Party = "issuer" | "network" | "acquirer" | "terminal" | "merchant" | "cardholder" | "unknown";

/**
 * How well a statement is supported: by the network or standard itself, by an operator or processor for this very
 * code, by a sound mechanism or an analogous code, by hearsay, or contradicted.
 */
export type Evidence = "specified" | "documented" | "plausible" | "anecdotal" | "refuted";

/** What UnionPay's POS table tells the terminal to do: A approved, B repeat after the displayed correction, C do not resend this message, D the operator acts, E check the status. */
export type PosClass = "A" | "B" | "C" | "D" | "E";

/**
 * What may be done with the same transaction, as a property of the code alone:
 * `none` (nothing to retry), `never`, `after_change` (of card, data, amount, entry), `later`, `check_status`
 * (the outcome is unknown or touches an earlier transaction: query or reverse first), `unknown`.
 */
export type RetryClass = "none" | "never" | "after_change" | "later" | "check_status" | "unknown";

/** A document that supports a statement. */
export interface Source {
  /** Short and stable, unique across the library: `cup-006-6-2015`. */
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** Edition or date, as printed. */
  readonly edition?: string;
  /** Where it can be read; at least one of `url` and `section` is given. */
  readonly url?: string;
  readonly section?: string;
}

/** One code of a network's table. */
export interface ResponseCodeRow {
  readonly code: string;
  /** What the table says, in our words; `en` and the table's own language. */
  readonly label: { readonly en: string; readonly "zh-CN": string };
  /** The text that the network recommends for the terminal's display, where it publishes one. */
  readonly display?: { readonly "zh-CN": string };
  readonly reason: Reason;
  readonly outcome: Outcome;
  readonly decidedBy: Party;
  /** `hard`: this card or request will not be approved unchanged; `soft`: it may be, later or after a change. */
  readonly severity: "soft" | "hard";
  /** True where the table asks to keep the card. */
  readonly capture?: true;
  readonly retry: RetryClass;
  readonly posClass?: PosClass;
  /** Set on an approval that sources dispute. */
  readonly confirmation?: "required";
  readonly evidence: Evidence;
  /** Ids of the network's sources that have this row. */
  readonly sources: readonly string[];
  /** What the sources disagree about, in one English sentence. */
  readonly disputed?: string;
}

/** A table of response codes: who assigned them, where that can be read, and the rows. */
export interface Network {
  /** Kebab case: `unionpay`, `china-pos-legacy`, `iso8583-1987`. */
  readonly id: string;
  readonly name: { readonly en: string; readonly "zh-CN": string };
  /** The edition that the rows follow. */
  readonly edition: string;
  readonly sources: readonly Source[];
  readonly rows: readonly ResponseCodeRow[];
}
