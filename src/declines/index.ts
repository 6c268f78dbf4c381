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
export { extendNetwork, type NetworkChanges } from "./extend-network.ts";
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
export { es } from "./locales/es.ts";
export { fr } from "./locales/fr.ts";
export { ja } from "./locales/ja.ts";
export type { Locale, Texts } from "./locales/locale.ts";
export { ptBR } from "./locales/pt-br.ts";
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
export { abecsAmex } from "./networks/abecs-amex.ts";
export { abecsAmexWords } from "./networks/abecs-amex-words.ts";
export { abecsElo } from "./networks/abecs-elo.ts";
export { abecsEloWords } from "./networks/abecs-elo-words.ts";
export { abecsMastercard } from "./networks/abecs-mastercard.ts";
export { abecsMastercardWords } from "./networks/abecs-mastercard-words.ts";
export { abecsVisa } from "./networks/abecs-visa.ts";
export { abecsVisaWords } from "./networks/abecs-visa-words.ts";
export { accel } from "./networks/accel.ts";
export { accelWords } from "./networks/accel-words.ts";
export { adyen } from "./networks/adyen.ts";
export { adyenWords } from "./networks/adyen-words.ts";
export { alipay } from "./networks/alipay.ts";
export { alipayWords } from "./networks/alipay-words.ts";
export { allinpay } from "./networks/allinpay.ts";
export { allinpayWords } from "./networks/allinpay-words.ts";
export { amex } from "./networks/amex.ts";
export { amexWords } from "./networks/amex-words.ts";
export { as2805 } from "./networks/as2805.ts";
export { as2805Words } from "./networks/as2805-words.ts";
export { auTerminal } from "./networks/au-terminal.ts";
export { auTerminalWords } from "./networks/au-terminal-words.ts";
export { bill99Vpos } from "./networks/bill99-vpos.ts";
export { bill99VposWords } from "./networks/bill99-vpos-words.ts";
export { braintree } from "./networks/braintree.ts";
export { braintreeWords } from "./networks/braintree-words.ts";
export { cafis } from "./networks/cafis.ts";
export { cafisWords } from "./networks/cafis-words.ts";
export { checkoutCom } from "./networks/checkout-com.ts";
export { checkoutComWords } from "./networks/checkout-com-words.ts";
export { chinaAcquirerPrivate } from "./networks/china-acquirer-private.ts";
export { chinaAcquirerPrivateWords } from "./networks/china-acquirer-private-words.ts";
export { chinaPosLegacy } from "./networks/china-pos-legacy.ts";
export { chinaPosLegacyWords } from "./networks/china-pos-legacy-words.ts";
export { chinaUmsPos } from "./networks/china-ums-pos.ts";
export { chinaUmsPosWords } from "./networks/china-ums-pos-words.ts";
export { cybersource } from "./networks/cybersource.ts";
export { cybersourceWords } from "./networks/cybersource-words.ts";
export { diners } from "./networks/diners.ts";
export { dinersWords } from "./networks/diners-words.ts";
export { discover } from "./networks/discover.ts";
export { discoverWords } from "./networks/discover-words.ts";
export { elo } from "./networks/elo.ts";
export { eloWords } from "./networks/elo-words.ts";
export { gicc } from "./networks/gicc.ts";
export { giccWords } from "./networks/gicc-words.ts";
export { globalPayments } from "./networks/global-payments.ts";
export { globalPaymentsWords } from "./networks/global-payments-words.ts";
export { interac } from "./networks/interac.ts";
export { interacWords } from "./networks/interac-words.ts";
export { iso8583v1987 } from "./networks/iso8583-1987.ts";
export { iso8583v1987Words } from "./networks/iso8583-1987-words.ts";
export { iso8583v1993 } from "./networks/iso8583-1993.ts";
export { iso8583v1993Words } from "./networks/iso8583-1993-words.ts";
export { iso8583v2003 } from "./networks/iso8583-2003.ts";
export { iso8583v2003Words } from "./networks/iso8583-2003-words.ts";
export { jcb } from "./networks/jcb.ts";
export { jcbWords } from "./networks/jcb-words.ts";
export { jposCmf } from "./networks/jpos-cmf.ts";
export { jposCmfWords } from "./networks/jpos-cmf-words.ts";
export { mastercard } from "./networks/mastercard.ts";
export { mastercardWords } from "./networks/mastercard-words.ts";
export { nyce } from "./networks/nyce.ts";
export { nyceWords } from "./networks/nyce-words.ts";
export { paypal } from "./networks/paypal.ts";
export { paypalWords } from "./networks/paypal-words.ts";
export { postilion } from "./networks/postilion.ts";
export { postilionWords } from "./networks/postilion-words.ts";
export { prosa } from "./networks/prosa.ts";
export { prosaWords } from "./networks/prosa-words.ts";
export { pulse } from "./networks/pulse.ts";
export { pulseWords } from "./networks/pulse-words.ts";
export { recurly } from "./networks/recurly.ts";
export { recurlyWords } from "./networks/recurly-words.ts";
export { rupay } from "./networks/rupay.ts";
export { rupayWords } from "./networks/rupay-words.ts";
export { square } from "./networks/square.ts";
export { squareWords } from "./networks/square-words.ts";
export { star } from "./networks/star.ts";
export { starWords } from "./networks/star-words.ts";
export { stripe } from "./networks/stripe.ts";
export { stripeWords } from "./networks/stripe-words.ts";
export { unionpay } from "./networks/unionpay.ts";
export { unionpayWords } from "./networks/unionpay-words.ts";
export { visa } from "./networks/visa.ts";
export { visaWords } from "./networks/visa-words.ts";
export { wechatPay } from "./networks/wechat-pay.ts";
export { wechatPayWords } from "./networks/wechat-pay-words.ts";
export { worldpay } from "./networks/worldpay.ts";
export { worldpayWords } from "./networks/worldpay-words.ts";
export { type CeilingUse, planRetry, type RetryPlan } from "./plan-retry.ts";
export type { Reason } from "./reason.ts";
export { reasons } from "./reason.ts";
export { type ResolvedRow, resolveRow } from "./resolve-row.ts";
export type { RetryAttempt, RetryHistory } from "./retry-attempts.ts";
export { abecsRules } from "./retry-rules/abecs.ts";
export { eloRules } from "./retry-rules/elo.ts";
export { mastercardRules } from "./retry-rules/mastercard.ts";
export { type SchemeAnswer, type SchemeQuestion, type SchemeReader, schemeRetry } from "./retry-rules/scheme-retry.ts";
export type { SchemeRule, SchemeRuleId, SchemeRules, SchemeRuleWords } from "./retry-rules/scheme-rule.ts";
export { visaRules } from "./retry-rules/visa.ts";
export { esRules } from "./retry-rules/words-es.ts";
export { frRules } from "./retry-rules/words-fr.ts";
export { jaRules } from "./retry-rules/words-ja.ts";
export { ptBRRules } from "./retry-rules/words-pt-br.ts";
export type { CauseId } from "./rules/cause.ts";
export { ruleSources } from "./rules/source.ts";
export type { StrategyId } from "./rules/strategy.ts";
export type { Signal } from "./signal.ts";
