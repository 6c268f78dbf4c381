import type { Ceiling, RetryVerdict } from "../explanation.ts";
import type { Evidence, Source } from "../network.ts";

/** A card scheme's rule about trying again, as data. */
export interface SchemeRule {
  /** Snake case, unique across the library: `visa_never_approve`. */
  readonly id: string;
  /**
   * `hard_stop` goes before `wait`, that before `change` (of card or details), that before `ceiling`; a `category` says
   * how the scheme counts a code, and decides nothing itself.
   */
  readonly kind: "hard_stop" | "wait" | "change" | "ceiling" | "category";
  readonly scheme: string;
  /** ISO 3166 numeric of the acquirer's country, where the rule is one region's. */
  readonly region?: string;
  /** Codes of the scheme's own table, with a space between them; all declines where absent. */
  readonly codes?: string;
  /** The scheme's advice codes. */
  readonly adviceCodes?: string;
  /** ISO 8601 duration after the decline. */
  readonly notBefore?: string;
  readonly ceiling?: Ceiling;
  /** The first day in force, and the first day no more: ISO 8601. */
  readonly from?: string;
  readonly until?: string;
  readonly edition?: string;
  readonly evidence: Evidence;
  readonly sources: readonly string[];
  /** What it says, by language. */
  readonly text: { readonly en: string; readonly "zh-CN": string };
}

/** The rules of one scheme, and the documents that they rest on. */
export interface SchemeRules {
  readonly scheme: string;
  readonly rules: readonly SchemeRule[];
  readonly sources: readonly Source[];
}

/** The rules that the library brings along. */
export type SchemeRuleId =
  | `abecs_irreversible_${"visa" | "mastercard" | "elo" | "amex"}`
  | "elo_15_a_month"
  | "elo_irreversible"
  | "mastercard_10_in_24_hours"
  | "mastercard_35_in_30_days"
  | "mastercard_card_for_one_use"
  | "mastercard_do_not_try_again"
  | "mastercard_new_details"
  | "mastercard_payment_cancelled"
  | "mastercard_product_code"
  | "mastercard_sanctions_score"
  | "mastercard_token_requirements"
  | `mastercard_wait_${"02" | "24" | "25" | "26" | "27" | "28" | "29" | "30"}`
  | "visa_15_in_30_days"
  | "visa_20_in_30_days"
  | "visa_25000_data_quality"
  | "visa_83_category_2"
  | "visa_never_approve"
  | "visa_never_approve_57";

/** What the rules say in one more language: for `schemeRetry`, beside the rules, which say it in `en` and `zh-CN`. */
export interface SchemeRuleWords {
  /** BCP 47: `pt-BR`. */
  readonly language: string;
  readonly texts: { readonly [R in SchemeRuleId]: string };
}

/** What a kind of rule says about trying again. */
export const verdictOfKind = {
  hard_stop: "never",
  wait: "not_now",
  change: "after_change",
  ceiling: "unknown",
  category: "unknown",
} as const satisfies { readonly [K in SchemeRule["kind"]]: RetryVerdict };
