/**
 * Decline codes explained: what happened, why, what to do, whether to try again, and what may be said to whom.
 *
 * @packageDocumentation
 */
export type { Action } from "./action.ts";
export { type AmountReader, exactAmounts } from "./amounts.ts";
export { createExplainer, type Explainer, type ExplainerConfig } from "./create-explainer.ts";
export type {
  Actor,
  Amounts,
  Candidate,
  Cause,
  Ceiling,
  CustomerView,
  DeclineExplanation,
  Effect,
  Ground,
  Likelihood,
  Money,
  NoteId,
  RetryAdvice,
  RetryGround,
  RetryRule,
  RetryVerdict,
  ShortfallAbsent,
  Strategy,
  StrategyKind,
} from "./explanation.ts";
export type {
  Balance,
  Channel,
  DeclineEvent,
  DeclineFacts,
  ExplainOptions,
  Flow,
  NetworkId,
} from "./facts.ts";
export { forCustomer } from "./for-customer.ts";
export { en } from "./locales/en.ts";
export type { Locale, Texts } from "./locales/locale.ts";
export { zhCN } from "./locales/zh-cn.ts";
export type {
  Evidence,
  Network,
  Outcome,
  Party,
  PosClass,
  ResponseCodeRow,
  RetryClass,
  RowDefaults,
  RowFacts,
  RowWords,
  Source,
  TableWords,
} from "./network.ts";
export { chinaPosLegacy } from "./networks/china-pos-legacy.ts";
export { chinaPosLegacyWords } from "./networks/china-pos-legacy-words.ts";
export { iso8583v1987 } from "./networks/iso8583-1987.ts";
export { iso8583v1987Words } from "./networks/iso8583-1987-words.ts";
export { unionpay } from "./networks/unionpay.ts";
export { unionpayWords } from "./networks/unionpay-words.ts";
export {
  type CeilingUse,
  planRetry,
  type RetryAttempt,
  type RetryHistory,
  type RetryPlan,
} from "./plan-retry.ts";
export type { Reason } from "./reason.ts";
export { reasons } from "./reason.ts";
export { type ResolvedRow, resolveRow } from "./resolve-row.ts";
export { abecsRules } from "./retry-rules/abecs.ts";
export { eloRules } from "./retry-rules/elo.ts";
export { mastercardRules } from "./retry-rules/mastercard.ts";
export { type SchemeAnswer, type SchemeQuestion, type SchemeReader, schemeRetry } from "./retry-rules/scheme-retry.ts";
export type { SchemeRule, SchemeRules } from "./retry-rules/scheme-rule.ts";
export { visaRules } from "./retry-rules/visa.ts";
export type { CauseId } from "./rules/cause.ts";
export { ruleSources } from "./rules/source.ts";
export type { StrategyId } from "./rules/strategy.ts";
export type { Signal } from "./signal.ts";
