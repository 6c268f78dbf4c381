import type { Reason } from "./reason.ts";
import type { Signal } from "./signal.ts";

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
  /** Ids of sources that this one takes its statements from: it is no second voice beside them. */
  readonly derivesFrom?: readonly string[];
}

/** What a row says; where it is silent, the network's defaults hold, then what its reason says in any table. */
export interface RowFacts {
  readonly outcome?: Outcome;
  /** `unknown` where nothing says otherwise. */
  readonly decidedBy?: Party;
  /** `hard`: this card or request will not be approved unchanged; `soft`: it may be, later or after a change. */
  readonly severity?: "soft" | "hard";
  /** True where the table asks to keep the card. */
  readonly capture?: true;
  readonly retry?: RetryClass;
  readonly posClass?: PosClass | undefined;
  /** Set on an approval that sources dispute: the status is to be checked. */
  readonly confirmation?: "required";
  /** True where the table lets nobody but the issuer answer with this code. */
  readonly issuerOnly?: true;
  /** True where the answer to a reversal says with this code that nothing is there to reverse: it counts as done. */
  readonly endsReversal?: true;
  /** `documented` where sources are named, else `anecdotal`. */
  readonly evidence?: Evidence;
  /** Ids of the network's sources that have this row. */
  readonly sources?: readonly string[];
}

/** What many rows have in common. */
export interface RowDefaults extends RowFacts {
  /** The codes, with a space between them; all where absent. */
  readonly codes?: string;
}

/** What a table says about a code in words. */
export interface RowWords {
  /** What the table says, by language: `en`, `zh-CN`. Where there is none, the reason's title stands for it. */
  readonly label?: { readonly [language: string]: string };
  /** The text that the network recommends for the terminal's display, in its own language, where it publishes one. */
  readonly display?: string;
  /** What the sources disagree about, in one English sentence. */
  readonly disputed?: string;
}

/**
 * One code of a network's table. A code and a reason make a row:
 * `{ code: "Q1", reason: "insufficient_funds" }`.
 */
export interface ResponseCodeRow extends RowFacts, RowWords {
  readonly code: string;
  readonly reason: Reason;
}

/** The words of a table, apart from its facts, so that who needs no words need not load them. */
export interface TableWords {
  /** The id of the table. */
  readonly network: string;
  readonly name: { readonly [language: string]: string };
  /** By code. */
  readonly rows: { readonly [code: string]: RowWords };
}

/** A table of response codes: who assigned them, where that can be read, and the rows. */
export interface Network {
  /** Kebab case: `unionpay`, `china-pos-legacy`, `iso8583-1987`. */
  readonly id: string;
  /** The edition that the rows follow. */
  readonly edition: string;
  readonly sources: readonly Source[];
  /** What rows have that do not say it themselves; a later entry goes before an earlier one. */
  readonly defaults?: readonly RowDefaults[];
  readonly rows: readonly ResponseCodeRow[];
  /** What a code means in a reversal request, where it is the reason for reversing. */
  readonly reversalReasons?: { readonly [code: string]: Reason };
  /**
   * True for the codes of one processor, terminal or country, which mean nothing elsewhere: the table is looked at only
   * where it is named, and never as a candidate.
   */
  readonly onlyNamed?: true;
  /** What is true of every answer by this table, for rules that are conditioned on it. */
  readonly signal?: Signal;
}
