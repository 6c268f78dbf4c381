import type { Action } from "./action.ts";
import type { Evidence, Outcome, Party, PosClass, Source } from "./network.ts";
import type { Reason } from "./reason.ts";
import type { CauseId } from "./rules/cause.ts";
import type { StrategyId } from "./rules/strategy.ts";
import type { Signal } from "./signal.ts";

/** How likely a cause is for the given facts. `ruled_out` comes last and feeds no headline. */
export type Likelihood = "likely" | "possible" | "unlikely" | "ruled_out";

/** A fact that spoke for a statement: a stable id, and the sentence for people. */
export interface Ground<Id extends string = Signal> {
  readonly id: Id;
  readonly text: string;
}

/** A cause of the answer, judged for the given facts. */
export interface Cause {
  readonly id: CauseId;
  readonly text: string;
  /** Where the cause lies. */
  readonly party: Party;
  readonly likelihood: Likelihood;
  /** The facts that say so; empty where the code alone does. */
  readonly because: readonly Ground[];
  readonly evidence: Evidence;
  /** Ids into the explanation's `sources`; empty where it is protocol knowledge. */
  readonly sources: readonly string[];
}

/** Who acts on a strategy. */
export type Actor = "customer" | "operator" | "merchant" | "backend" | "acquirer" | "issuer";

/** What a strategy is: a look-up, a repair, a way not to get here again, or advice of a general kind. */
export type StrategyKind = "check" | "remedy" | "prevention" | "generic";

/** What a strategy does about this answer: it resolves it, it prevents the next one, or neither. */
export type Effect = "resolves" | "prevents" | "none";

/** What to do about the answer, judged for the given facts. */
export interface Strategy {
  readonly id: StrategyId;
  readonly text: string;
  readonly actor: Actor;
  readonly kind: StrategyKind;
  readonly effect: Effect;
  readonly action: Action;
  /** The causes that it is for; empty where it does not depend on the cause. */
  readonly addresses: readonly CauseId[];
  /** The facts that made it this one. */
  readonly because: readonly Ground[];
  /** What to mind, as sentences. */
  readonly cautions: readonly string[];
  readonly evidence: Evidence;
  /** Ids into the explanation's `sources`. */
  readonly sources: readonly string[];
  /** The exact maximum of `lower_amount`: only with `includeBalances`. */
  readonly maximum?: Money;
}

/** What one table says where tables disagree. */
export interface Candidate {
  readonly network: string;
  readonly reason: Reason;
  /** The table's words in the language of the answer, or in English. */
  readonly label: string;
}

/** An exact amount. */
export interface Money {
  /** Digits in the minor unit, with a leading `-` when overdrawn. */
  readonly minor: string;
  /** The same in the currency's unit; absent where the exponent is not known. */
  readonly value?: string;
  /** ISO 4217 numeric. */
  readonly currency?: string;
  readonly exponent?: number;
}

/** Why there is no exact shortfall. */
export type ShortfallAbsent =
  | "not_requested"
  | "not_applicable"
  | "amount_unknown"
  | "currency_unknown"
  | "no_balance"
  | "ledger_only"
  | "other_currency"
  | "other_account"
  | "balance_covers_amount";

/** The amounts of the transaction. */
export interface Amounts {
  readonly requested?: Money;
  readonly approved?: Money;
  /** What can be spent: only with `includeBalances`. */
  readonly available?: Money;
  /** What is missing: only with `includeBalances`, and only where it is exact. */
  readonly shortfall?: Money;
  readonly shortfallAbsent?: ShortfallAbsent;
}

/**
 * Whether to try again. `never`: not this transaction. `not_now`: later. `after_change`: with another card, amount, entry
 * or request. `check_status_first`: the outcome is open. `allowed`: also unattended.
 */
export type RetryVerdict = "never" | "not_now" | "after_change" | "check_status_first" | "allowed" | "unknown";

/** A rule that speaks about trying again, as data. */
export interface RetryRule {
  readonly id: string;
  /**
   * `terminal_handling` is what a table tells the terminal to do with this message, not a limit on later attempts.
   * The order of force is `hard_stop`, `wait`, `change`, `ceiling`; a ceiling is not advice. A `category` says how the
   * scheme counts a code, and decides nothing itself.
   */
  readonly kind: "hard_stop" | "wait" | "change" | "ceiling" | "category" | "terminal_handling";
  readonly verdict: RetryVerdict;
  /** False where the rule and the advice differ: both stand. */
  readonly agrees: boolean;
  readonly text: string;
  readonly posClass?: PosClass;
  /** At most so many attempts in a period. */
  readonly ceiling?: Ceiling;
  /** Not before this ISO 8601 duration has passed since the decline. */
  readonly notBefore?: string;
  readonly appliesTo?: {
    readonly network?: string;
    readonly scheme?: string;
    readonly channel?: string;
    readonly initiator?: string;
    readonly region?: string;
  };
  /** The first day in force, and the first day no more: ISO 8601. */
  readonly from?: string;
  readonly until?: string;
  readonly edition?: string;
  /** Set on a rule that was not in force yet on the day that was asked for. */
  readonly upcoming?: true;
  /** Ids into the explanation's `sources`. */
  readonly sources: readonly string[];
}

/** How many attempts a rule lets through in a period. A ceiling is not advice to use it up. */
export interface Ceiling {
  /**
   * `retries` do not count the first attempt, `declines` do; `merchant_declines` are all of the merchant's with such a
   * code, whatever the card.
   */
  readonly counts: "retries" | "declines" | "merchant_declines";
  readonly attempts: number;
  /** An ISO 8601 duration that rolls, or the month of the calendar in `timeZone`. */
  readonly per: "PT24H" | "P30D" | "month";
  /** IANA name: `America/Sao_Paulo`. */
  readonly timeZone?: string;
  /** What an attempt must share with the next one to count, beside card and acceptor. */
  readonly same?: "amount" | "amount_and_initiator";
}

/** Why a retry verdict is what it is. */
export type RetryGround =
  | "nothing_to_retry"
  | "outcome_open"
  | "table_forbids"
  | "needs_a_change"
  | "needs_the_customer"
  | "new_pin_entry"
  | "passes_with_time"
  | "merchant_initiated"
  | "reversal_is_repeated"
  | "tables_differ"
  | "scheme_forbids"
  | "scheme_asks_to_wait"
  | "scheme_asks_for_a_change"
  | "no_rule_known";

/** Whether and when to try again. */
export interface RetryAdvice {
  readonly verdict: RetryVerdict;
  /** What the code and its table say, where a scheme's rule says otherwise. */
  readonly withoutScheme?: RetryVerdict;
  /** ISO 8601 duration after the decline. */
  readonly notBefore?: string;
  /** The rules in force on the day that was asked for. */
  readonly rules: readonly RetryRule[];
  /** Rules for the same case that hold on other days: those to come, and those before. */
  readonly otherDays?: readonly RetryRule[];
  readonly because: RetryGround;
  /** The verdict in words. */
  readonly text: string;
}

/** Something to know about the answer as a whole. */
export type NoteId =
  | "tables_agree"
  | "tables_differ"
  | "table_not_loaded"
  | "code_unknown"
  | "code_missing"
  | "approval_disputed"
  | "reversal_reason"
  | "nothing_to_reverse"
  | "not_reversed";

/** The only part of an explanation that is meant for a front end. */
export interface CustomerView {
  readonly locale: string;
  readonly outcome: "approved" | "approved_partially" | "not_approved" | "pending" | "none";
  readonly message: string;
  /** The next steps, for code; the message says them in words. */
  readonly actions: readonly Action[];
}

/** What a response code means for these facts, and what to do: plain data, JSON all through. */
export interface DeclineExplanation {
  /** Field 39 as given. Absent for an event without a code. */
  readonly responseCode?: string;
  /** The table that the answer follows. Absent where it is not known. */
  readonly network?: string;
  readonly cardScheme?: string;
  /** The edition of that table. */
  readonly edition?: string;
  /** The day up to which the knowledge was checked. */
  readonly knowledgeVersion: string;
  /** Set where the rules of a day more than a year later were asked for: they may have changed since. */
  readonly stale?: true;
  readonly locale: string;
  readonly outcome: Outcome;
  /** Set on an approval that sources dispute, or that must be confirmed with the receiving bank. */
  readonly confirmation?: "required";
  readonly reason: Reason;
  /** The reason in a few words; for the merchant. */
  readonly title: string;
  /** The table's own words; for the merchant. */
  readonly label?: string;
  /** What the network has the terminal show. It may name a lost or stolen card: for staff. */
  readonly display?: string;
  /** What the sources disagree about, in one English sentence. */
  readonly disputed?: string;
  /** What the host wrote, cleaned, for staff: it is somebody's words, never trusted and never for the customer. */
  readonly hostText?: readonly string[];
  /** What each table says, where they disagree and the table is not known. */
  readonly ambiguous: readonly Candidate[];
  readonly decidedBy: Party;
  readonly severity: "soft" | "hard";
  /** True where the table asks to keep the card. Whether to do so is the operator text's business. */
  readonly captureCard: boolean;
  readonly notes: readonly Ground<NoteId>[];
  /** Ordered by likelihood, then evidence; what is ruled out comes last. */
  readonly causes: readonly Cause[];
  /** Ordered: what resolves the answer, checks, prevention, general advice; each by its most likely cause. */
  readonly strategies: readonly Strategy[];
  readonly retry: RetryAdvice;
  readonly messages: {
    /** Safe to show: see `forCustomer`. */
    readonly customer: string;
    /** The instruction for the cashier. */
    readonly operator: string;
    /** The whole reason, for the merchant's back office. */
    readonly merchant: string;
  };
  /** The customer's next steps: see `forCustomer`. */
  readonly customerActions: readonly Action[];
  readonly amounts?: Amounts;
  readonly sources: readonly Source[];
}
