import type { Reason } from "../reason.ts";
import { advice } from "./advice.ts";
import { cardDataRules } from "./card-data.ts";
import { fundsCauses, fundsStrategies } from "./funds.ts";
import { originalRules } from "./originals.ts";
import { refusalRules } from "./refusals.ts";
import { setUpRules } from "./set-up.ts";
import { lostForGood, paidBack, riskRules, stored } from "./shared.ts";
import { stepUpRules } from "./step-up.ts";
import type { StrategyKey } from "./strategy.ts";
import { technicalRules } from "./technical.ts";

const meaning = ["name_table", paidBack, "*", "contact_acquirer"] as const;
const taken = ["secret", lostForGood, [stored]] as const;

/** What is of no family, or too short for one. */
const singleRules = {
  insufficient_funds: ["funds", fundsStrategies, fundsCauses],
  refer_to_issuer: ["call", [paidBack, "*"], [riskRules]],
  contact_acquirer: [
    "secret",
    ["contact_acquirer", "*"],
    [riskRules, "network merchant_blocked: likely plausible acquirer_answered, possible plausible"],
  ],
  capture_card: taken,
  lost_card: taken,
  stolen_card: taken,
  account_in_arrears: ["secret", [paidBack, "*"]],
  customer_cancelled: ["cancelled"],
  passbook_full: ["bank"],
  contact_number_missing: ["bank"],
  approved: ["approved", ["confirm_approval"]],
  approved_partially: ["part"],
  reconciliation_error: ["none", ["reconcile"]],
  accepted: ["none"],
  administrative: ["none", ["contact_acquirer"]],
  advice_acknowledged: ["none"],
  reserved: ["generic", meaning],
  unknown: ["generic", meaning, ["unknown code_not_in_table: likely plausible"]],
  advice,
  reversal_reason: ["none", ["repeat_reversal"]],
  tables_differ: ["generic", meaning],
} as const;

/**
 * What is said and advised for each reason, and for the situations that are none: the manner, the strategies, the causes
 * beside what the code says itself.
 *
 * Strategies are in catalogue order, each with what must hold (`!` what must not) and a profile where it is not what the
 * catalogue says; of the lines of one strategy the first that holds is taken. `*` stands for what the manner has staff
 * do, and is all there is where nothing is listed.
 *
 * A cause is where it lies, its text key, its documents after `@`, and judgements of which the first that holds is taken:
 * how likely, how well supported (`stated` is the table's own evidence), what must hold.
 *
 * @internal
 */
export const reasonRules: typeof singleRules &
  typeof refusalRules &
  typeof stepUpRules &
  typeof cardDataRules &
  typeof setUpRules &
  typeof originalRules &
  typeof technicalRules = /* @__PURE__ */ Object.assign(
  {},
  singleRules,
  refusalRules,
  stepUpRules,
  cardDataRules,
  setUpRules,
  originalRules,
  technicalRules,
);

/**
 * What a set of rules is for: a reason, or a situation that is none.
 *
 * @internal
 */
export type RuleKey = Reason | "reversal_reason" | "nothing_to_reverse" | "tables_differ" | "advice";

/**
 * What comes before the strategies of any answer that is not an approval, unless they speak of reversing themselves.
 *
 * @internal
 */
export const commonStrategies = [
  "repeat_reversal reversing",
  "capture_if_safe capture_asked staffed_with_card",
] as const;

/**
 * A strategy and when it applies, or `*`.
 *
 * @internal
 */
export type StrategyLine =
  | StrategyKey
  | (typeof commonStrategies)[number]
  | {
      [K in RuleKey]: (typeof reasonRules)[K] extends readonly [unknown, readonly (infer Line)[], ...unknown[]]
        ? Line
        : never;
    }[RuleKey];
